"""The whole plan in one HTML file."""

import json
import re

from documents import run
from lxml import html

LOADING = {"src", "srcset", "data", "poster", "background", "action", "formaction"}


def test_needs_no_other_file(plans):
    for folder in plans:
        file, = folder.glob("2025kpt*.html")
        tree = html.fromstring(file.read_bytes())
        for element in tree.iter():
            assert not LOADING & set(element.attrib) or element.attrib["src"].startswith("data:")
        assert not tree.xpath("//script|//link[not(@rel='canonical')]|//iframe|//object|//embed")
        style = "".join(tree.xpath("//style/text()"))
        assert "url(" not in style and "@import" not in style
        for link in tree.xpath("//a/@href"):
            assert re.match(r"https?://|mailto:|#", link), link
            if link.startswith("#"):
                assert tree.xpath("//*[@id=$id]", id=link[1:]), link


def test_holds_the_whole_plan(plans):
    squeeze = lambda words: re.sub(r"\s+", " ", words).strip()
    for folder in plans:
        file, = folder.glob("2025kpt*.html")
        tree = html.fromstring(file.read_bytes())
        words = squeeze(tree.text_content())
        plan = json.loads((folder / "rencana.json").read_bytes())
        for area in plan["area"]:
            for action in area["aksi"]:
                assert squeeze(action["aksi"]) in words
        for item in plan["dasar_hukum"]:
            assert squeeze(item["teks"]) in words
        count = sum(len(area["aksi"]) for area in plan["area"])
        timeline = tree.xpath("//table[contains(@class,'linimasa')]")[0]
        assert len(timeline.xpath("./tbody/tr[not(@class)]")) == count
        for fact in plan["keputusan"]["penandatangan"].values():
            assert fact in words


def test_without_base_url_has_no_link_away(terbit, content, tmp_path):
    content.office()
    content.plan(action="Membentuk [tim](salinan.pdf) dan [lain](https://a.id/)")
    content.write("satker/contoh/2025/salinan.pdf", b"%PDF-1.7")
    run(terbit, content.folder, tmp_path / "situs", "--pdf", base_url=None)
    tree = html.fromstring(
        (tmp_path / "situs/contoh/2025/rencana/2025kpt007.html").read_bytes())
    away = {link for link in tree.xpath("//a/@href") if not link.startswith("#")}
    assert away == {"https://a.id/"}
    run(terbit, content.folder, tmp_path / "situs", "--pdf")
    tree = html.fromstring(
        (tmp_path / "situs/contoh/2025/rencana/2025kpt007.html").read_bytes())
    assert "https://contoh.kpu.go.id/rencana/contoh/2025/salinan.pdf" in tree.xpath("//a/@href")


def test_pictures_are_part_of_the_file(terbit, content, tmp_path):
    picture = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360f8cfc0000003010100c9fe92ef0000000049454e44ae426082")
    content.office()
    content.plan(action="Bagan ![Bagan tim](bagan.png) dan ![lain](https://a.id/x.png)")
    content.write("satker/contoh/2025/bagan.png", picture)
    run(terbit, content.folder, tmp_path / "situs", "--pdf")
    text = (tmp_path / "situs/contoh/2025/rencana/2025kpt007.html").read_text()
    sources = html.fromstring(text).xpath("//img/@src")
    assert len(sources) == 1 and sources[0].startswith("data:image/png;base64,")
    assert "[gambar: lain]" in text
