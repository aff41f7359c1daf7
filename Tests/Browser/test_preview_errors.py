"""What the preview lays over a page while the content has errors."""

import shutil

import pytest
from preview import Preview
from sites import ROOT

PLAN = "satker/luwu/2025/zona-integritas.md"
# An error of reading, with which there is no site, and one of the checks, which come behind the pages.
UNREADABLE, DEAD_LINK = ("\n---\n", "\nnomor: [\n---\n"), ("\n## Penutup\n", "\n## Penutup\n\nLihat [ini](tidak-ada.md).\n")


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(ROOT / "Content", tmp_path / "Content")


@pytest.mark.parametrize("mistake, words", [
    (UNREADABLE, "halaman di bawah ini versi terakhir yang dapat dibuat"),
    (DEAD_LINK, "halaman di bawah ini sudah versi terakhir, tetapi belum dapat terbit")])
def test_errors_say_what_lies_below(terbit, content, browser, mistake, words):
    plan = content / PLAN
    text = plan.read_text()
    with Preview(terbit, content) as preview, browser.new_page() as page:
        preview.settle(0.5)
        page.goto(f"http://localhost:{preview.port}/luwu/2025/zona-integritas/")
        assert (broken := text.replace(*mistake, 1)) != text
        plan.write_text(broken)
        page.wait_for_selector(".terbit-galat h2")
        assert words in page.inner_text(".terbit-galat h2")
        plan.write_text(text)
        page.wait_for_selector(".terbit-galat", state="detached")


def test_the_mark_stands_under_the_place(terbit, content, browser):
    """A sign of two code points before the place is one character, as its column counts it, and a tab stays one."""
    plan = content / PLAN
    plan.write_text(plan.read_text().replace("\n## Penutup\n", "\n## Penutup\n\n✔️\te\u0301\t[ini](tidak-ada.md)\n", 1))
    with Preview(terbit, content) as preview, browser.new_page() as page:
        page.goto(f"http://localhost:{preview.port}/luwu/2025/zona-integritas/")
        page.wait_for_selector(".terbit-galat pre")
        line, mark = page.inner_text(".terbit-galat pre").split("\n")
        column = int(page.inner_text(".terbit-galat code").split(":")[2])
        assert line.startswith("✔️\te\u0301\t") and mark == " \t \t".ljust(column - 1) + "^"
