// Reloads the page when the content has changed, and lays errors over it until they are mended.
(() => {
  let seen = null;
  const layer = document.createElement("div");
  layer.className = "terbit-galat";
  layer.setAttribute("role", "alert");

  const line = (name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };

  // What can be seen below the errors.
  const pages = {
    kini: "halaman di bawah ini sudah versi terakhir, tetapi belum dapat terbit",
    lama: "halaman di bawah ini versi terakhir yang dapat dibuat",
    "tidak ada": "situs belum dapat dibuat",
  };

  // The characters of a line, as columns count them: a letter with its accents is one.
  const characters = (text) => Intl.Segmenter
    ? Array.from(new Intl.Segmenter("id").segment(text), (part) => part.segment)
    : [...text];

  const show = (errors, page) => {
    layer.replaceChildren(line("h2", `${errors.length} galat; ${pages[page]}`));
    for (const error of errors.slice(0, 20)) {
      const part = document.createElement("section");
      part.append(line("code", error.tempat), line("p", `${error.pesan} [${error.id}]`));
      if (error.baris) {
        const before = characters(error.baris).slice(0, error.kolom - 1).map((c) => (c === "\t" ? c : " ")).join("");
        part.append(line("pre", `${error.baris}\n${before}^`));
      }
      if (error.saran) part.append(line("p", `Saran: ${error.saran}`));
      layer.append(part);
    }
    if (errors.length > 20) layer.append(line("p", `… dan ${errors.length - 20} galat lagi; lihat di terminal.`));
    document.body.append(layer);
  };

  const ask = async () => {
    try {
      const answer = await fetch(seen === null ? "/.terbit/keadaan" : `/.terbit/keadaan?sejak=${seen}`);
      const state = await answer.json();
      const isNew = seen !== null && state.edisi !== seen;
      seen = state.edisi;
      if (isNew && (state.halaman === "kini" || !state.galat.length)) return location.reload();
      if (state.galat.length) show(state.galat, state.halaman);
      else layer.remove();
      ask();
    } catch {
      // The server is gone or starts anew; it may count its editions from the start again.
      seen = seen === null ? null : -1;
      setTimeout(ask, 1000);
    }
  };
  ask();
})();
