"""JSON-LD, read as a search engine does and by two independent parsers."""

import json
import re

import extruct
from documents import BASE, run
from lxml import html
from pyld import jsonld

REQUIRED = {
    "Legislation": {"@id", "name", "legislationIdentifier", "legislationType", "legislationDate",
                    "legislationPassedBy", "legislationLegalForce", "inLanguage", "url"},
    "GovernmentOrganization": {"@id", "name"},
    "Dataset": {"name", "description", "distribution", "url"},
    "DataDownload": {"contentUrl", "encodingFormat"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "WebSite": {"name", "url"},
}
MAIN = "script[@type='application/ld+json']"


def scripts(path):
    return html.fromstring(path.read_bytes()).xpath(f"//head/{MAIN}/text()")


def things(value):
    """Every object with a type, however deep."""
    if isinstance(value, list):
        for element in value:
            yield from things(element)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for element in value.values():
            yield from things(element)


def of_type(path, kind):
    text, = scripts(path)
    return [thing for thing in things(json.loads(text)) if thing["@type"] == kind]


def test_every_page_of_the_site_has_sound_data(documents):
    count = 0
    for page in documents.rglob("index.html"):
        if page.parent.name == "sematan" or page == documents / "index.html":
            continue
        text, = scripts(page)
        data = json.loads(text)
        assert data["@context"] == "https://schema.org"
        for thing in things(data):
            if set(thing) != {"@type", "@id"}:
                assert REQUIRED.get(thing["@type"], set()) <= set(thing), page
            assert None not in thing.values()
        count += 1
    assert count > 150


def test_trail_leads_over_pages_that_exist(documents):
    for page in documents.rglob("index.html"):
        if page.parent.name == "sematan" or page == documents / "index.html":
            continue
        trail, = of_type(page, "BreadcrumbList")
        items = trail["itemListElement"]
        assert [item["position"] for item in items] == list(range(1, len(items) + 1))
        own = page.parent.relative_to(documents).as_posix()
        assert items[-1]["item"] == f"{BASE}/{own}/"
        for item in items:
            path = item["item"].removeprefix(BASE).strip("/")
            assert (documents / path / "index.html").is_file()


def test_plan_says_what_the_decree_is(plans):
    for folder in plans:
        plan = json.loads((folder / "rencana.json").read_bytes())
        decree, = of_type(folder / "index.html", "Legislation")
        assert decree["legislationDate"] == plan["keputusan"]["tanggal"]
        assert decree["legislationType"] == "Keputusan"
        assert plan["keputusan"]["nomor"] in decree["legislationIdentifier"]
        assert decree["legislationLegalForce"] == "https://schema.org/InForce"
        assert decree["legislationPassedBy"]["name"] == plan["satker"]["nama"]
        assert decree["encoding"]["contentUrl"].endswith(".pdf")
        data, = of_type(folder / "index.html", "Dataset")
        files = {file["contentUrl"] for file in data["distribution"]}
        assert {f"{decree['url']}rencana.json", f"{decree['url']}aksi.csv"} <= files
        assert 50 <= len(data["description"]) <= 5000


def test_amending_and_revoking_plans_say_so(terbit, content, tmp_path):
    content.office()
    content.plan("lama", number=1)
    content.plan("ubah", number=2, head="mengubah: [lama]\n")
    content.plan("cabut", number=3, head="mencabut: [lama]\n")
    run(terbit, content.folder, tmp_path / "situs")
    folder = tmp_path / "situs/contoh/2025"
    old, = [thing for thing in of_type(folder / "lama/index.html", "Legislation")]
    assert old["legislationLegalForce"] == "https://schema.org/NotInForce"
    for name, key in [("ubah", "legislationAmends"), ("cabut", "legislationRepeals")]:
        decree = of_type(folder / name / "index.html", "Legislation")[0]
        assert [other["@id"] for other in decree[key]] == [f"{BASE}/contoh/2025/lama/"]


def test_independent_parsers_read_the_same(plans):
    for folder in plans:
        page = (folder / "index.html").read_text()
        found = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
        text, = scripts(folder / "index.html")
        assert found == [json.loads(text)]
        # Without the network: schema.org's context is no more than its vocabulary for us.
        data = {**found[0], "@context": {"@vocab": "https://schema.org/"}}
        expanded = jsonld.expand(data)
        types = {kind for thing in expanded for kind in thing.get("@type", [])}
        assert {"https://schema.org/Legislation", "https://schema.org/Dataset",
                "https://schema.org/BreadcrumbList"} <= types


def test_hostile_words_cannot_leave_the_script(terbit, content, tmp_path):
    title = '"Rencana </script><script>alert(1)</script> <!-- & \\u003c"'
    content.office(name="'KPU </script><b>'")
    content.plan(title=title)
    run(terbit, content.folder, tmp_path / "situs")
    page = tmp_path / "situs/contoh/2025/rencana/index.html"
    decree, = of_type(page, "Legislation")
    assert "</script><script>alert(1)</script> <!-- &" in decree["name"]
    own = html.fromstring(page.read_bytes()).xpath("//script[@src]")
    assert html.fromstring(page.read_bytes()).xpath("//script[not(@type) and not(@src)]") == []
    assert len(re.findall(r"<script", page.read_text())) == 1 + len(own)
