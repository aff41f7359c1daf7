"""The page for frames on other websites, and the code to paste."""

import html as entities
import json

from documents import BASE, run
from lxml import html


def test_page_shows_areas_and_months_and_opens_links_outside_the_frame(plans):
    for folder in plans:
        page = folder / "sematan/index.html"
        tree = html.fromstring(page.read_bytes())
        plan = json.loads((folder / "rencana.json").read_bytes())
        words = tree.text_content()
        assert plan["keputusan"]["tentang"] in words
        assert len(tree.xpath("//main/ul[1]/li")) == len(plan["area"])
        months = {month for area in plan["area"] for action in area["aksi"]
                  for month in action["waktu"]["bulan"]}
        assert len(tree.xpath("//main/ul[2]/li")) >= len(months)
        for link in tree.xpath("//a"):
            assert link.get("target") == "_top"
            assert (page.parent / link.get("href")).is_file()
        assert not tree.xpath("//script|//link|//*[@src]")
        assert page.stat().st_size < 12_000


def snippet(page):
    code, = html.fromstring(page.read_bytes()).xpath("//details//pre/code")
    frame, = html.fragments_fromstring(code.text_content())
    return code.text_content(), frame


def test_code_names_the_page(plans, terbit, content, tmp_path):
    for folder in plans:
        _, frame = snippet(folder / "index.html")
        assert frame.tag == "iframe" and frame.get("title")
        path = frame.get("src").removeprefix(BASE + "/")
        assert (folder.parents[2] / path / "index.html").is_file()
    content.office(name='\'KPU "A" & <B>\'')
    content.plan()
    run(terbit, content.folder, tmp_path / "situs", base_url=None)
    page = tmp_path / "situs/contoh/2025/rencana/index.html"
    code, frame = snippet(page)
    assert frame.get("src") == "https://ALAMAT-SITUS/contoh/2025/rencana/sematan/"
    assert 'KPU "A" & <B>' in frame.get("title")
    assert "Ganti https://ALAMAT-SITUS" in html.fromstring(page.read_bytes()).text_content()
    assert entities.escape(code, quote=False) in page.read_text().replace("&quot;", '"')
