"""feed.xml against the schema of RFC 4287 and the rules that its words add."""

from pathlib import Path
from urllib.parse import urljoin

import pytest
import rnc2rng
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent.parent
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="session")
def schema():
    compact = Path(__file__).with_name("atom.rnc").read_text()
    return etree.RelaxNG(etree.fromstring(rnc2rng.dumps(rnc2rng.loads(compact)).encode()))


@pytest.fixture(scope="session")
def relative_site(build_site, site_content, tmp_path_factory):
    """A site that knows no address of its own."""
    return build_site(site_content, tmp_path_factory.mktemp("tanpa-alamat") / "situs")


def feeds(site):
    paths = [site / "feed.xml", *sorted(site.glob("*/feed.xml"))]
    return [(path, etree.parse(path).getroot()) for path in paths]


def links(element, rel):
    return [link.get("href") for link in element.findall(ATOM + "link") if link.get("rel") == rel]


def test_feeds_keep_to_the_schema(any_site, relative_site, schema):
    for path, feed in feeds(any_site) + feeds(relative_site):
        assert schema.validate(feed), (path, schema.error_log)


@pytest.mark.parametrize("broken", ["id", "title", "updated"])
def test_the_schema_finds_what_is_missing(site, schema, broken):
    feed = etree.parse(site / "feed.xml").getroot()
    feed.remove(feed.find(ATOM + broken))
    assert not schema.validate(feed)


def test_identity_and_time_hang_on_neither_clock_nor_address(site, relative_site):
    for name in ["soppeng/feed.xml", "feed.xml"]:
        here, there = (etree.parse(s / name).getroot() for s in (site, relative_site))
        ids = [[e.findtext(ATOM + "id") for e in f.findall(ATOM + "entry")] for f in (here, there)]
        assert ids[0] == ids[1] and len(set(ids[0])) == len(ids[0]) > 0
        assert here.findtext(ATOM + "updated") == max(
            e.findtext(ATOM + "updated") for e in here.findall(ATOM + "entry"))
    assert etree.parse(site / "feed.xml").findtext(ATOM + "updated") == "2025-12-10T00:00:00Z"


def test_links_lead_to_pages_of_the_site(site, relative_site, base_url):
    for path, feed in feeds(site) + feeds(relative_site):
        root = site if site in path.parents else relative_site
        place = base_url + "/" + str(path.relative_to(root))
        assert [urljoin(place, link) for link in links(feed, "self")] == [place]
        for element in [feed, *feed.findall(ATOM + "entry")]:
            link, = links(element, "alternate")  # 4.1.2: one at least without content
            target = urljoin(place, link).removeprefix(base_url + "/").removesuffix("index.html")
            assert (root / target / "index.html").is_file(), link


def test_news_of_a_plan_are_told(build_site, tmp_path):
    build_site(ROOT / "Tests/GoldenSites/kecil/Content", tmp_path / "situs")
    for name in ["feed.xml", "contoh/feed.xml"]:
        feed = etree.parse(tmp_path / "situs" / name).getroot()
        kinds = {c.get("term") for c in feed.iter(ATOM + "category")}
        assert {"rencana", "perubahan", "koreksi"} <= kinds, kinds


def entries(site, kind):
    feed = etree.parse(site / "feed.xml").getroot()
    return [e for e in feed.findall(ATOM + "entry") if e.find(ATOM + "category").get("term") == kind]


def test_reports_of_one_day_are_told_together(hostile_site):
    report, = entries(hostile_site, "realisasi")
    assert report.findtext(ATOM + "updated") == "2025-05-31T00:00:00Z"
    first, second = report.findtext(ATOM + "summary").split("\n")
    assert first.endswith(": selesai – ]]> &") and second.endswith(": berjalan")


def test_hostile_words_come_back_as_they_were(hostile_site):
    title = entries(hostile_site, "rencana")[0].findtext(ATOM + "title")
    assert "]]> <b>&amp;</b> \"kutip\" 'petik' a\\b; c, d 👩‍💼é akhir" in title
