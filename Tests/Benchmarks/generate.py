#!/usr/bin/env python3
"""usage: generate.py OUT [--offices N] [--years N] [--seed N] [--content DIR]

Writes realistic content into OUT: one plan per office and year, made from the rows, chapters and corrections of the real
plans in another order, layout and length, with legal bases from a pool of 300 made-up and the real regulations.
Offices, places and persons are made up. The same arguments give the same bytes.
"""

import argparse
import pathlib
import random
import shutil

import pools

ROOT = pathlib.Path(__file__).resolve().parents[2]
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
OPENINGS = "Ba Ka La Ma Pa Ra Sa Ta Wa Bu Ku Lu Mu Su Tu Be Pe Te Mo So".split()
MIDDLES = "na ra la wa nga ri ti mba nda lo".split()
ENDINGS = "ng ran lau tan wi mu kari jo sari bas".split()
ROMAN = "I II III IV V VI VII VIII IX X".split()
ZONE = {
    "manajemen-perubahan", "penataan-tatalaksana", "penataan-sistem-manajemen-sdm-aparatur", "penguatan-akuntabilitas",
    "penguatan-pengawasan", "peningkatan-kualitas-pelayanan-publik",
}
LAYOUTS = {
    "kata": ["no", "aksi", "bukti", "waktu", "capaian"],
    "komponen": ["no", "komponen", "indikator", "aksi", "bukti", "waktu"],
    "centang": ["no", "komponen", "indikator", "aksi", "bukti", "bulan", "target"],
    "kegiatan": ["komponen", "aksi", "capaian", "bulan"],
    "blok": ["no", "komponen", "indikator", "bukti", "waktu"],
}
HEADS = {
    "no": "NO", "komponen": "KOMPONEN", "indikator": "INDIKATOR", "aksi": "LANGKAH AKSI", "bukti": "BUKTI FISIK",
    "waktu": "TARGET WAKTU", "capaian": "PENCAPAIAN", "target": "TARGET", "bulan": " | ".join(map(str, range(1, 13))),
}


def names(count):
    """As many different made-up names, in a fixed order; their first letters come from all over the alphabet."""
    simple = [a + m + e for m in MIDDLES for e in ENDINGS for a in OPENINGS]
    double = [f"{a} {b}" for b in ("Utara", "Selatan", "Timur", "Barat", "Tengah") for a in simple]
    return (simple + double)[:count]


def time_words(draw, year):
    first = draw.randrange(12)
    second = draw.randrange(first, 12)
    one, other = MONTHS[first], MONTHS[second]
    return draw.choice([
        f"{one} {year}", f"{one} {year}", f"{one} {year}", f"{one}-{other} {year}", f"{one} s.d. {other} {year}",
        f"{one} minggu ke-{draw.randint(1, 4)} tahun {year}", f"Per-bulan ({one}-{other})", "setiap bulan", "setiap triwulan",
        f"paling lambat {other} {year}", f"{one}, {MONTHS[(first + 3) % 12]}, dan {other}", "sepanjang tahun", "Triwulan II",
        f"Semester II {year}", f"{draw.randint(1, 28)} {one} {year}", "insidentil",
    ])


def ticks(draw):
    kind, first = draw.random(), draw.randrange(12)
    if kind < 0.3:
        marked = range(12)
    elif kind < 0.6:
        marked = range(first, 12)
    elif kind < 0.8:
        marked = [2, 5, 8, 11]
    else:
        marked = [first]
    return " | ".join("✓" if month in marked else "" for month in range(12))


class Office:
    def __init__(self, index, name, seed):
        self.draw = random.Random(f"{seed}/{name}")
        self.index, self.name = index, f"Kabupaten {name}"
        self.slug = name.lower().replace(" ", "-")
        self.place = names(2000)[self.draw.randrange(2000)].replace(" ", "") + "e"

    def own(self, text, source_office, source_place):
        """The words with this office's name for the one they come from, in either case."""
        for old, new in ((source_office, self.name), (source_place, self.place)):
            text = text.replace(old, new).replace(old.upper(), new.upper())
        return text


def table(office, layout, rows, year):
    columns = LAYOUTS[layout]
    head = "| " + " | ".join(HEADS[c] for c in columns) + " |"
    lines = [head, "|" + "---|" * (head.count("|") - 1)]
    for number, row in enumerate(rows, 1):
        lines.append("| " + " | ".join(cell(office, column, row, number, year) for column in columns) + " |")
    return "\n".join(lines)


def cell(office, column, row, number, year):
    if column == "no":
        return f"{number}."
    if column == "waktu":
        return time_words(office.draw, year)
    if column == "bulan":
        return ticks(office.draw)
    if column == "target":
        return "100%"
    return office.own(row.get(column, ""), row["office"], row["place"])


def blocks(office, rows, year):
    parts = []
    for number, row in enumerate(rows, 1):
        title = office.own(row["aksi"], row["office"], row["place"]).replace("<br>", " ")
        items = [f"- {HEADS[c]}: {text}" for c in LAYOUTS["blok"] if (text := cell(office, c, row, number, year).replace("<br>", " "))]
        parts.append(f"#### {title}\n\n" + "\n".join(items))
    return "\n\n".join(parts)


def actions(office, areas, year):
    chosen = {}
    for heading in areas:
        chosen.setdefault(areas[heading][0]["slug"], []).append(heading)
    parts = []
    layout = office.draw.choice(list(LAYOUTS))
    # Most plans have the six areas of the Zona Integritas, some also those of the bureaucratic reform.
    usual = [headings for slug, headings in chosen.items() if slug in ZONE or office.draw.random() < 0.25]
    for index, headings in enumerate(usual):
        heading = office.draw.choice(headings)
        pool = [row for one in headings for row in areas[one]]
        rows = office.draw.sample(pool, min(len(pool), office.draw.randint(2, 9)))
        if layout == "blok":
            body = blocks(office, rows, year) if index % 3 == 1 else table(office, "komponen", rows, year)
        else:
            body = table(office, layout, rows, year)
        parts.append(f"### {ROMAN[index]}. {heading}\n\n{body}")
    return "\n\n".join(parts)


def corrections(office, plan, body, offers):
    """Those corrections of the real plans whose quotation stands in this plan."""
    kept = []
    for source in offers:
        for text in source.corrections:
            text = office.own(text, source.office, source.place)
            quoted = text.split("\n")[0].partition("kutipan: ")[2].strip("\"'")
            if quoted and quoted in body and "seharusnya" in text and all(quoted not in other for other in kept):
                kept.append(text.rstrip())
    return "koreksi:\n" + "\n".join(kept) if kept else "koreksi: []"


def plan_text(office, plans, areas, citations, year):
    source = office.draw.choice(plans)
    own = lambda text: office.own(text, source.office, source.place)
    month, day = office.draw.randint(1, 9), office.draw.randint(1, 28)
    basis = office.draw.sample(source.basis, min(3, len(source.basis))) + office.draw.sample(citations, office.draw.randint(4, 12))
    body = "\n".join([
        "## Menimbang\n", own(source.considering), "\n## Mengingat\n",
        *[f"{i}. {own(text)}" for i, text in enumerate(basis, 1)], "",
        own(source.after), "## Rencana Aksi\n", actions(office, areas, year), ""])
    head = "\n".join([
        "jenis: Keputusan", f"nomor: {office.draw.randint(1, 400)}", f"tahun: {year}", f"tentang: {own(source.title)}",
        f"ditetapkan: {{ tempat: {office.place}, tanggal: {year}-{month:02}-{day:02} }}",
        f"penandatangan: {{ jabatan: Ketua KPU {office.name}, nama: {source.signatory} }}", "kelengkapan: lengkap",
        "ppid:", "  klasifikasi: setiap-saat", "  penguasa:", "  penanggung_jawab:", "  bentuk: [softcopy]", "  jangka_simpan:",
        f"  ringkasan: Rencana aksi Zona Integritas KPU {office.name} tahun {year}.", corrections(office, source, body, plans)])
    return f"---\n{head}\n---\n\n{body}"


def official_areas(areas, content):
    """Marks the rows of each heading with their official area, so that a plan has each area once."""
    slug, known = None, {}
    for line in (content / "area.yml").read_text(encoding="utf-8").splitlines():
        key, _, value = line.strip().lstrip("- ").partition(": ")
        if key == "slug":
            slug = value
        elif key == "nama" or (line.startswith("    - ")):
            known[plain(value or line.strip()[2:])] = slug
    found = {heading: rows for heading, rows in areas.items() if plain(heading) in known}
    for heading, rows in found.items():
        for row in rows:
            row["slug"] = known[plain(heading)]
    return found


def plain(name):
    return "".join(filter(str.isalnum, name.lower()))


def generate(out, offices, years, seed, content):
    plans = pools.real_plans(content)
    areas = official_areas(pools.areas(plans), content)
    citations = pools.regulations(random.Random(seed), 300)
    for name in ("area.yml", "situs.yml", "halaman"):
        copy = shutil.copytree if (content / name).is_dir() else shutil.copy
        out.mkdir(parents=True, exist_ok=True)
        copy(content / name, out / name)
    for index, name in enumerate(names(offices)):
        office = Office(index, name, seed)
        folder = out / "satker" / office.slug
        folder.mkdir(parents=True)
        (folder / "satker.md").write_text(
            f"---\nnama: KPU {office.name}\nnama_lengkap: Komisi Pemilihan Umum {office.name}\n"
            f"kode_wilayah: \"{11 + index // 99 % 85}.{1 + index % 99:02}\"\nalamat:\nppid:\n---\n", encoding="utf-8")
        for year in range(2025, 2025 + years):
            (folder / str(year)).mkdir()
            (folder / str(year) / "zona-integritas.md").write_text(
                plan_text(office, plans, areas, citations, year), encoding="utf-8")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("--offices", type=int, default=552)
    arguments.add_argument("--years", type=int, default=1)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--content", type=pathlib.Path, default=ROOT / "Content")
    given = arguments.parse_args()
    generate(given.out, given.offices, given.years, given.seed, given.content)
