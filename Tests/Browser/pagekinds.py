"""The kinds of pages of a site, told apart by their addresses (the routes are fixed)."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

OFFICE = r"(?P<office>[a-z0-9-]+)"
PLAN = OFFICE + r"/\d{4}/[a-z0-9-]+"
MONTH = r"\d{4}-\d{2}"
NUMBER = r"(?:\d+/)?"  # a page of a split list
SLUG = r"[a-z0-9-]+"

# Template: the address of its pages, from the site's root. The first that fits is the page's kind.
ROUTES = {
    "beranda": r"",
    "404": r"404\.html",
    "area-indeks": r"area/" + NUMBER,
    "area": rf"area/{SLUG}/{NUMBER}",
    "bulan-indeks": r"bulan/",
    "bulan": rf"bulan/{MONTH}/{NUMBER}",
    "dasar-hukum-indeks": r"dasar-hukum/" + NUMBER,
    "peraturan": rf"dasar-hukum/{SLUG}/{NUMBER}",
    "ppid": rf"(?:{SLUG}/)?ppid/{NUMBER}",
    "cari": r"cari/" + NUMBER,
    "data": r"data/",
    "rencana": rf"{PLAN}/",
    "rencana-area": rf"{PLAN}/area/{SLUG}/",
    "rencana-linimasa": rf"{PLAN}/bulan/",
    "rencana-bulan": rf"{PLAN}/bulan/{MONTH}/",
    "rencana-dasar-hukum": rf"{PLAN}/dasar-hukum/",
    "rencana-naskah": rf"{PLAN}/naskah/",
    "rencana-perubahan": rf"{PLAN}/perubahan/",
    "sematan": rf"{PLAN}/sematan/",
    "satker": OFFICE + r"/",
    "halaman": rf"{SLUG}/",
}

# Templates of documents that only a build with --pdf makes; Tests/Documents reads these.
DOCUMENTS = {"satu-berkas", "naskah-pdf"}


@dataclass(frozen=True)
class Page:
    """A page of a built site."""

    kind: str
    file: Path
    # From the site's root: `soppeng/2025/zona-integritas/`.
    address: str

    @property
    def size(self) -> int:
        return self.file.stat().st_size


def pages(site: Path, content: Path) -> list[Page]:
    """All pages of a site, in the order of their addresses; one of no known kind is an error."""
    return [
        Page(kind(address, content), file, address)
        for file in sorted(site.rglob("*.html")) if "pagefind" not in file.parts
        for address in [file.relative_to(site).as_posix().removesuffix("index.html")]]


def kind(address: str, content: Path) -> str:
    for name, route in ROUTES.items():
        found = re.fullmatch(route, address)
        if not found:
            continue
        if "office" in route and not (content / "satker" / found["office"]).is_dir():
            continue
        return name
    raise AssertionError(f"{address} is of no known kind; name its route in pagekinds.py")


def fullest_of_each_kind(all_pages: list[Page]) -> dict[str, Page]:
    """One page to look at for each kind: the one with the most to show.

    Above some 30 KB a page only shows more of the same, and axe-core takes seconds for it.
    """
    kinds = {}
    for page in all_pages:
        kinds.setdefault(page.kind, []).append(page)
    return {
        kind: min(found, key=lambda page: abs(page.size - 30_000))
        for kind, found in kinds.items()}


def templates(folder: Path) -> set[str]:
    """The templates of pages, as the list of Templates/README.md has them."""
    table = re.search(r"(?ms)^\| templat \|.*?^$", (folder / "README.md").read_text())
    names = {name for cell in re.findall(r"(?m)^\|([^|]*)\|", table[0])
             for name in re.findall(r"`([a-z0-9-]+)`", cell)}
    return names - {"tata-letak"} - DOCUMENTS
