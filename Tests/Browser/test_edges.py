"""Pages whose content is longer, fuller or emptier than any real plan's are still whole and readable."""

import re

import edges
import pagekinds
import pytest
from sites import WebServer, build
from test_documents import nu_findings
from test_pages import too_wide

# The pages of the office whose content is at the edges, and one of each list over offices.
SHOWN = re.compile(r"(?!banyak/\d|bulan/\d|aneh/\d+/[a-z]+/bulan/\d).*|aneh/2025/awal/bulan/2026-01/")
UNFOLD = "for (const folded of document.querySelectorAll('details')) folded.open = true"


@pytest.fixture(scope="module")
def edge(terbit, tmp_path_factory):
    """The server of the site of edge content."""
    content = edges.write_content(tmp_path_factory.mktemp("tepi"))
    with WebServer(tmp_path_factory.mktemp("web-tepi") / "situs") as server:
        build(terbit, content, server.folder, server.url, "--no-search")
        server.pages = [page for page in pagekinds.pages(server.folder, content)
                        if SHOWN.fullmatch(page.address)]
        yield server


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_page_scrolls_sideways_with_everything_unfolded(width, edge, tab):
    wide = {}
    for page in edge.pages:
        shown = tab.open(f"{edge.url}/{page.address}", width)
        shown.evaluate(UNFOLD)
        if found := too_wide(shown):
            wide[page.address] = found[0]
    assert not wide, "\n".join(f"{address}: {html}" for address, html in wide.items())


@pytest.mark.parametrize("address", [
    "aneh/", "aneh/2025/awal/", "aneh/2025/awal/area/manajemen-perubahan/", "aneh/2025/awal/bulan/",
    "aneh/2025/awal/bulan/2026-01/", "aneh/2025/awal/naskah/", "aneh/2025/perubahan/perubahan/",
    "aneh/2026/kosong/", "aneh/2026/kosong/bulan/", "banyak/", "ppid/"])
def test_page_is_accessible_with_everything_unfolded(address, edge, tab):
    shown = tab.open(f"{edge.url}/{address}", 320)
    shown.evaluate(UNFOLD)
    assert not tab.axe_violations()
    assert not tab.troubles


def test_nu_checker_finds_nothing_at_the_edges(edge):
    found = nu_findings(edge.folder, edge.pages)
    assert not found, f"{len(found)} findings\n" + "\n".join(found[:20])


def test_no_word_hides_the_other_columns_of_a_decrees_table(edge, tab):
    shown = tab.open(f"{edge.url}/aneh/2025/awal/naskah/", 1280)
    widest = shown.evaluate(
        "Math.max(...[...document.querySelectorAll('.naskah td')].map(cell => cell.offsetWidth))")
    assert widest < 400


def test_list_of_public_information_stands_on_a_phone_as_a_whole(edge, tab):
    shown = tab.open(f"{edge.url}/ppid/", 320)
    cut = shown.evaluate("""() => [...document.querySelectorAll('.ppid td, .ppid th[scope=row]')].filter(
      cell => cell.getBoundingClientRect().right > innerWidth).map(cell => cell.outerHTML.slice(0, 120))""")
    assert not cut
    # What the column's head says stands at each cell, in the same words.
    heads = shown.eval_on_selector_all(".ppid thead th", "all => all.map(head => head.textContent)")
    told = shown.evaluate("""() => [...document.querySelector('.ppid tbody tr').cells].map(
      cell => getComputedStyle(cell, '::before').content.replaceAll('"', ''))""")
    assert told == [heads[0], "none", *heads[2:9]]


def test_table_of_areas_shows_all_columns_on_a_wide_screen(page_of, tab, base_url):
    shown = tab.open(f"{base_url}/{page_of('area-indeks').address}", 1280)
    box = shown.query_selector(".gulir")
    assert box.evaluate("box => box.scrollWidth <= box.clientWidth")


def test_areas_are_listed_before_the_table_that_a_phone_must_scroll(page_of, tab, base_url):
    shown = tab.open(f"{base_url}/{page_of('area-indeks').address}", 360)
    last = shown.query_selector_all("main > .kolom")[0].query_selector_all("a")[-1]
    assert last.bounding_box()["y"] < 740, "in the first screen"


@pytest.mark.parametrize("width", [320, 1280])
def test_numbers_below_a_chart_stand_apart_when_all_are_thousands(width, page_of, tab, base_url):
    shown = tab.open(f"{base_url}/{page_of('bulan-indeks').address}", width)
    touching = shown.evaluate("""() => {
      const chart = document.querySelector('.grafik.n12')
      chart.classList.add('besar')
      const boxes = [...chart.querySelectorAll('td')].map(cell => {
        cell.lastChild.data = '5.108'
        const range = new Range()
        range.selectNodeContents(cell.lastChild)
        return range.getClientRects()
      })
      return boxes.some(rows => rows.length > 1) ||
        boxes.slice(1).some(([box], i) => box.left < boxes[i][0].right)
    }""")
    assert not touching


def test_signed_copy_is_the_first_attachment(edge, tab):
    shown = tab.open(f"{edge.url}/aneh/2025/awal/")
    names = [link.inner_text() for link in shown.query_selector_all(".unduhan a") if ".pdf" in link.inner_text()]
    assert names[0] == "salinan keputusan.pdf"


def test_error_page_leads_on(edge, tab):
    shown = tab.open(f"{edge.url}/404.html")
    links = shown.eval_on_selector_all("main a", "all => all.map(link => link.href)")
    assert links == [f"{edge.url}/index.html", f"{edge.url}/cari/index.html"]


def test_paper_shows_corrections_that_the_screen_folds_away(page_of, tab, base_url):
    shown = tab.open(f"{base_url}/soppeng/2025/zona-integritas/", 643, media="print")
    assert shown.query_selector("details .koreksi").bounding_box(), "folded away on paper too"
    # What nobody can do on paper is not printed.
    assert not shown.query_selector("pre").is_visible()
    assert not shown.query_selector("summary").is_visible()


def test_no_word_of_a_head_is_torn_on_paper(page_of, tab, base_url):
    for kind, table in (("ppid", ".ppid"), ("area-indeks", ".lajur")):
        shown = tab.open(f"{base_url}/{page_of(kind).address}", 643, media="print")
        # A torn word stands on two lines: its range has two boxes.
        torn = shown.evaluate("""table => [...document.querySelectorAll(table + ' thead th')].flatMap(head => {
          const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT), torn = []
          while (walker.nextNode()) for (const word of walker.currentNode.data.matchAll(/[^\\s\\/-]+/g)) {
            const range = new Range()
            range.setStart(walker.currentNode, word.index)
            range.setEnd(walker.currentNode, word.index + word[0].length)
            if (range.getClientRects().length > 1) torn.push(word[0])
          }
          return torn
        })""", table)
        assert not torn, f"{kind}: {torn}"
