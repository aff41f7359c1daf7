"""The browser, and the pages it looks at."""

import os

import pagekinds
import pytest
from playwright.sync_api import sync_playwright
from tab import Tab
from sites import WebServer, build


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium, started once."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def tab(browser):
    """A tab that all tests share; each sets its width and its colours."""
    with Tab(browser) as tab:
        yield tab


@pytest.fixture(scope="session")
def tab_without_scripts(browser):
    with Tab(browser, java_script_enabled=False) as tab:
        yield tab


@pytest.fixture(scope="session")
def all_pages(site, site_content):
    return pagekinds.pages(site, site_content)


@pytest.fixture(scope="session")
def page_of(all_pages):
    """The page to look at for a kind; a kind whose template is not there yet is left out."""
    chosen = pagekinds.fullest_of_each_kind(all_pages)
    known = pagekinds.templates(pagekinds.ROOT / "Templates")

    def page(kind: str) -> pagekinds.Page:
        if kind not in known:
            pytest.skip(f"Templates/README.md has no {kind}")
        return chosen[kind]

    return page


@pytest.fixture(scope="session")
def plain_site_url(terbit, tmp_path_factory, site_content):
    """The address of the site built without a search index."""
    with WebServer(tmp_path_factory.mktemp("plain") / "situs") as server:
        build(terbit, site_content, server.folder, server.url, "--no-search")
        yield server.url
