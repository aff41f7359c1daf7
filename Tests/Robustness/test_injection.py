"""Text that would do something, put into every field, comes out as text in every output."""

import csv
import io
import json
import re
import zipfile
from html import escape as escape_html
from pathlib import Path

import html5lib
import pytest
from contents import MARKDOWN, build, quoted, tree, write
from lxml import etree

# The usual strings, each of another kind: tags, attributes, ends of what may be around them,
# templates, XML, CSV, calendars, terminals.
PAYLOADS = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)' x='",
    "\" autofocus onfocus=\"alert(1)",
    "</title><svg/onload=alert(1)>",
    "</script><script>alert(1)//",
    "</style></textarea><iframe src=javascript:alert(1)>",
    "--><b onclick=alert(1)>",
    "<!--<script>",
    "]]><x/>",
    "<![CDATA[<b>]]>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "&amp;lt;b&amp;gt;",
    "{{judul}} {{{judul}}} {{#aksi}} {{>tata-letak}} {{/x}}",
    "javascript:alert(1)",
    "JaVaScRiPt&colon;alert(1)",
    "java&Tab;script:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "//jahat.example/x",
    "=HYPERLINK(\"http://jahat.example\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "END:VEVENT,;\\n BEGIN:VALARM",
    "`${alert(1)}` \\u003cscript\\u003e",
    "%3Cscript%3E ..%2f..%2fetc/passwd",
    "\u2028\u2029\u202e\u200b\ufeff teks",
    "<ScRiPt\u00a0x>alert(1)</sCrIpT>",
    "‹script› ＜script＞",
    "<a href=\"terbit-berkas:x\" onclick=\"alert(1)\">",
    "terbit-berkas:x\" onclick=\"alert(1)",
    "[x](javascript:alert(1))",
    "<javascript:alert(1)>",
    "![x](data:text/html,<script>alert(1)</script>)",
    "x\" onclick=\"alert(1)\" y=\"",
]

# What only a value between YAML's quotation marks can hold.
YAML_PAYLOADS = ["\r\nX-Jahat: 1", "satu\nBEGIN:VEVENT\ndua", "\t=1+1"]

URLS = {"href", "src", "action", "formaction", "data", "cite", "poster", "srcset", "content"}
SCHEME = re.compile(r"^[\x00-\x20]*([a-z][a-z0-9+.\-\t\r\n]*):", re.I)
SAFE = {"http", "https", "mailto", "tel", "geo"}


def in_markdown(payload: str) -> str:
    """The payload as the words of a paragraph, a heading or a cell: no HTML, links or code of its own."""
    return re.sub(r"([\\`*_{}\[\]()#+\-.!|<>&~\"'=^:@])", r"\\\1", payload)


def values(payload: str):
    def value(name: str) -> str:
        if name in MARKDOWN:
            return "teks " + in_markdown(payload)
        return quoted(payload)
    return value


class Shapes:
    """What elements, attributes, properties and scripts the outputs of a site hold."""

    def __init__(self, site: Path):
        self.files = tree(site)
        self.shapes = set()
        for path, data in self.files.items():
            kind = path.rsplit(".", 1)[-1]
            reader = getattr(self, "read_" + kind, None)
            assert reader or kind in {"txt", "css", "pdf", "terbit", "SHA256SUMS"}, path
            if reader:
                reader(path, data)

    def read_html(self, path, data):
        document = html5lib.parse(data.decode(), namespaceHTMLElements=False, treebuilder="lxml")
        for element in document.iter():
            if not isinstance(element.tag, str):
                self.shapes.add(("html", "comment", element.text))
                continue
            for name, text in element.attrib.items():
                assert not name.startswith("on"), f"{path}: {name}={text}"
                assert name != "srcdoc", path
                if name == "style":
                    self.shapes.add(("style", text if ":" not in text else re.sub(r"\d+", "0", text)))
                if name in URLS:
                    self.check_url(path, element, name, text)
                self.shapes.add(("html", element.tag, name))
            self.shapes.add(("html", element.tag, None))
            if element.tag in ("script", "style"):
                kind = element.get("type", "")
                if "json" in kind:
                    json.loads(element.text)
                else:
                    self.shapes.add((element.tag, element.text))

    def check_url(self, path, element, name, text):
        if name == "content" and element.tag == "meta":
            return
        scheme = SCHEME.match(text)
        assert not scheme or scheme[1].lower() in SAFE, f"{path}: <{element.tag} {name}={text!r}>"
        assert not text.startswith("//"), f"{path}: <{element.tag} {name}={text!r}>"

    def read_xml(self, path, data):
        for element in etree.fromstring(data).iter():
            assert isinstance(element.tag, str), path
            self.shapes.add(("xml", element.tag, tuple(sorted(element.attrib))))
            for name in ("href", "src"):
                if name in element.attrib:
                    self.check_url(path, element, name, element.attrib[name])

    read_svg = read_xml

    def read_json(self, path, data):
        json.loads(data)

    read_jsonld = read_webmanifest = read_json

    def read_js(self, path, data):
        text = data.decode()
        if re.fullmatch(r"cari/aksi-\d+\.js", path):
            called = re.fullmatch(r"daftarAksi\((.*)\);?\s*", text, re.S)
            assert called, path
            json.loads(called[1])
        else:
            self.shapes.add(("js", path, text))

    def read_csv(self, path, data):
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
            for cell in row:
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), f"{path}: {cell!r}"

    def read_ics(self, path, data):
        text = data.decode().replace("\r\n ", "")
        assert "\n" not in text.replace("\r\n", "") and "\r" not in text.replace("\r\n", ""), path
        for line in text.split("\r\n"):
            assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", line), f"{path}: {line!r}"
            self.shapes.add(("ics", re.split("[:;]", line)[0]))

    def read_xlsx(self, path, data):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            for name in book.namelist():
                for element in etree.fromstring(book.read(name)).iter():
                    tag = etree.QName(element).localname
                    assert tag != "f", f"{path}: a formula"
                    self.shapes.add(("xlsx", tag))


@pytest.fixture(scope="module")
def plain(terbit, tmp_path_factory) -> Shapes:
    """The same site with nothing but words in its fields."""
    folder = tmp_path_factory.mktemp("polos")
    site = folder / "situs"
    ended = build(terbit, write(folder / "Content"), site)
    assert ended.returncode == 0, ended.stderr.decode()
    return Shapes(site)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_stays_text(terbit, tmp_path, plain, payload):
    check(terbit, tmp_path, plain, values(payload))


@pytest.mark.parametrize("payload", YAML_PAYLOADS)
def test_quoted_yaml_stays_text(terbit, tmp_path, plain, payload):
    check(terbit, tmp_path, plain, lambda name: "kata" if name in MARKDOWN else quoted(payload))


def check(terbit, tmp_path, plain, value):
    site = tmp_path / "situs"
    ended = build(terbit, write(tmp_path / "Content", value), site)
    assert ended.returncode == 0, ended.stderr.decode()
    assert b"\x1b" not in ended.stderr, "a control sequence reached the terminal"
    found = Shapes(site)
    new = found.shapes - plain.shapes
    assert not new, sorted(map(str, new))[:20]


LINKS = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\\script:alert(1)", "&#106;avascript:alert(1)",
    "&#x6A;avascript&#58;alert(1)", "java&#9;script:alert(1)", "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", "%6Aavascript:alert(1)",
    "vbscript:msgbox(1)", "VbScRiPt:msgbox(1)", "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>",
    "file:///etc/passwd", "blob:https://a/b", "terbit-berkas:../../x", "terbit-berkas:x\\\" onclick=\\\"y",
    "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "jar:javascript:alert(1)!/",
    "//jahat.example/", "\\\\\\\\jahat.example/", "/\\\\jahat.example", "livescript:x", "mocha:x",
]


@pytest.mark.parametrize("link", LINKS)
def test_no_link_runs_anything(terbit, tmp_path, plain, link):
    """Either the build refuses the link, or it leads nowhere harmful."""
    def value(name):
        if name not in MARKDOWN:
            return "kata"
        return f"teks [x]({link}) [y](<{link}> \"{link}\") [z][] ![g]({link})"
    content = write(tmp_path / "Content", value)
    with (content / "halaman/tentang.md").open("a") as page:
        page.write(f"\n[z]: {link}\n\n<{link}>\n")
    ended = build(terbit, content, tmp_path / "situs")
    if ended.returncode == 0:
        Shapes(tmp_path / "situs")
    else:
        assert ended.returncode == 1, ended.stderr.decode()
        assert b"galat" in ended.stderr


@pytest.mark.parametrize("link", [link for link in LINKS if "\\" not in link])
@pytest.mark.parametrize("place", ["situs_web", "tautan", "bukti"])
def test_no_address_of_front_matter_runs_anything(terbit, tmp_path, link, place):
    content = write(tmp_path / "Content")
    files = {
        "situs_web": ("satker/contoh/satker.md", "alamat: kata", f"situs_web: {quoted(link)}"),
        "tautan": ("peraturan.yml", "  judul: kata", f"  judul: kata\n  tautan: {quoted(link)}"),
        "bukti": ("satker/contoh/2025/rencana.md", "bukti: salinan.pdf", f"bukti: {quoted(link)}"),
    }
    name, old, new = files[place]
    text = (content / name).read_text()
    assert old in text
    (content / name).write_text(text.replace(old, new, 1))
    ended = build(terbit, content, tmp_path / "situs")
    if ended.returncode == 0:
        Shapes(tmp_path / "situs")
    else:
        assert ended.returncode == 1, ended.stderr.decode()


@pytest.mark.parametrize("html", [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<br onclick=alert(1)>",
    "<br/ onclick=alert(1)>", "<BR\nx>", "<!-- x -->", "<?php x ?>", "<![CDATA[x]]>", "<!DOCTYPE x>",
    "</p><script>", "<svg><script>1</script></svg>", "<math>", "<details open ontoggle=alert(1)>"])
def test_raw_html_is_refused(terbit, tmp_path, plain, html):
    for name in sorted(MARKDOWN):
        content = write(
            tmp_path / name, lambda field, name=name: f"teks {html} teks" if field == name else "kata")
        ended = build(terbit, content, tmp_path / ("situs-" + name))
        if ended.returncode == 0:
            new = Shapes(tmp_path / ("situs-" + name)).shapes - plain.shapes
            assert not new, f"{name}: {new}"
        else:
            assert ended.returncode == 1, ended.stderr.decode()


def test_the_test_would_notice(tmp_path):
    """Each reader of outputs finds what it is there to find."""
    spoilt = {
        "a.html": "<p onclick=x>", "b.html": "<a href=' java\tscript:x'>x</a>", "c.csv": "a,=1\r\n",
        "d.ics": "A:1\nB:2\r\n", "cari/aksi-1.js": "daftarAksi({});alert(1)"}
    for name, text in spoilt.items():
        folder = tmp_path / escape_html(name).replace("/", "-")
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(text, newline="")
        with pytest.raises((AssertionError, ValueError)):
            Shapes(folder)
