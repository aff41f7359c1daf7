"""The page for frames, shown by another website with the code that a plan's page offers."""

import html
import re

import pytest
from sites import WebServer


@pytest.fixture(scope="module")
def host(site, tmp_path_factory):
    """Another website whose page holds the code as it was copied."""
    page = (site / "soppeng/2025/zona-integritas/index.html").read_text()
    code = html.unescape(re.search(r"<pre[^>]*><code>(.*?)</code></pre>", page, re.S)[1])
    with WebServer(tmp_path_factory.mktemp("utama") / "situs") as server:
        server.folder.mkdir()
        (server.folder / "index.html").write_text(
            '<!DOCTYPE html><html lang="id"><meta charset="utf-8"><link rel="icon" href="data:,">'
            f"<title>Situs utama</title><h1>Situs utama</h1>{code}")
        yield server


@pytest.mark.parametrize("width", [320, 1280])
def test_code_shows_the_plan_on_another_website(width, host, tab, base_url):
    page = tab.open(f"{host.url}/", width)
    page.frame_locator("iframe").locator("h1, h2").first.wait_for()
    frame = page.frames[1]
    assert frame.url == f"{base_url}/soppeng/2025/zona-integritas/sematan/"
    assert page.query_selector("iframe").get_attribute("title") == frame.title().join(["Rencana aksi: ", ""])
    assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not tab.troubles
    frame.get_by_role("link", name="Lihat rencana lengkap").click()
    page.wait_for_url(f"{base_url}/soppeng/2025/zona-integritas/index.html")
