"""Every kind of page, at every width and in light, dark and print: nobody is shut out."""

import shutil

import pagekinds
import pytest
from sites import WebServer, build

WIDTHS = [320, 768, 1280]
# Print is drawn on white, whatever the screen's colours.
LOOKS = {"light": ("light", "screen"), "dark": ("dark", "screen"), "print": ("light", "print")}
# A4 less two centimetres at each side, in CSS pixels: upright, and lying for what the style sheet
# puts on a named page (the `page` property).
UPRIGHT, LYING = 643, 971

kinds = pytest.mark.parametrize("kind", pagekinds.ROUTES)


def test_every_kind_of_page_has_a_template_a_route_and_a_page(all_pages):
    templates = pagekinds.templates(pagekinds.ROOT / "Templates")
    assert templates <= set(pagekinds.ROUTES)
    assert {page.kind for page in all_pages} == templates


# The kind changes last, so that a page is loaded once for all its looks.
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("width", WIDTHS)
@kinds
def test_page_is_accessible_and_quiet(kind, width, look, page_of, tab, base_url):
    colours, media = LOOKS[look]
    page = tab.look_at(f"{base_url}/{page_of(kind).address}", width, colours, media)
    violations = tab.axe_violations()
    if violations:
        pytest.fail(f"{len(violations)} violations\n" + "\n".join(violations[:5]), pytrace=False)
    if media == "screen":
        assert not too_wide(page), f"the page scrolls sideways: {too_wide(page)}"
    assert not tab.troubles
    assert not tab.foreign_requests()


@kinds
def test_page_fits_a_phone_with_letters_twice_as_large(kind, page_of, tab, base_url):
    page = tab.open(f"{base_url}/{page_of(kind).address}", 360)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert not too_wide(page), f"the page scrolls sideways: {too_wide(page)}"


@pytest.fixture(scope="session")
def coloured_site_url(terbit, tmp_path_factory, site_content):
    """The address of the site in a dark colour of its own."""
    folder = tmp_path_factory.mktemp("warna")
    content = shutil.copytree(site_content, folder / "Content")
    settings = content / "situs.yml"
    settings.write_text(settings.read_text() + 'warna: "#14532d"\n')
    with WebServer(folder / "situs") as server:
        build(terbit, content, server.folder, server.url, "--no-search")
        yield server.url


@pytest.mark.parametrize("look", LOOKS)
def test_page_is_accessible_in_the_colour_of_the_site(look, page_of, tab, coloured_site_url):
    colours, media = LOOKS[look]
    page = tab.open(f"{coloured_site_url}/{page_of('ppid').address}", 1280, colours, media)
    assert tab.axe_violations() == []
    ground = page.eval_on_selector(".kepala", "head => getComputedStyle(head).backgroundColor")
    assert ground == ("rgb(255, 255, 255)" if look == "print" else "rgb(20, 83, 45)")


@kinds
def test_page_fits_on_paper(kind, page_of, tab, base_url):
    page = tab.open(f"{base_url}/{page_of(kind).address}", UPRIGHT, media="print")
    if page.evaluate("""() => [...document.querySelectorAll('body, body *')].some(
          element => getComputedStyle(element).page !== 'auto')"""):
        page.set_viewport_size({"width": LYING, "height": UPRIGHT})
    assert not too_wide(page), f"cut off at the right: {too_wide(page)}"


@kinds
def test_page_allows_no_foreign_and_no_inline_scripts(kind, page_of):
    html = page_of(kind).file.read_text()
    policy = html.partition('http-equiv="Content-Security-Policy" content="')[2].partition('"')[0]
    directives = dict(part.strip().partition(" ")[::2] for part in policy.split(";") if part.strip())
    assert directives.get("default-src") in ("'none'", "'self'")
    scripts = directives.get("script-src", directives["default-src"]).split()
    # A page read from a disk has no origin of its own, so 'self' alone may match nothing there.
    assert set(scripts) <= {"'none'", "'self'", "file:"}


@kinds
def test_page_works_from_a_disk(kind, page_of, tab):
    if kind == "404":
        pytest.skip("only a server shows it, and its links count from the site's address on the web")
    page = tab.open(page_of(kind).file.as_uri())
    assert not tab.foreign_requests()
    assert not tab.troubles
    assert page.evaluate("document.styleSheets.length") > 0
    assert not too_wide(page)


@kinds
def test_page_works_without_scripts(kind, page_of, tab, tab_without_scripts, base_url):
    page = tab_without_scripts.open(f"{base_url}/{page_of(kind).address}")
    assert not tab_without_scripts.troubles
    controls = "input, select, textarea, button, [role=button]"
    dead = [control for control in page.query_selector_all(controls) if control.is_visible()]
    assert not dead, "controls that do nothing without a script"
    assert len(page.inner_text("main")) > 20


def too_wide(page) -> list[str]:
    """The elements that make the page wider than its window; none if it is not."""
    return page.evaluate("""() => {
      const root = document.documentElement
      if (root.scrollWidth <= root.clientWidth) return []
      const wide = [...document.querySelectorAll('body *')].filter(
        element => element.getBoundingClientRect().right > root.clientWidth + 1)
      return wide.slice(0, 5).map(element => element.outerHTML.slice(0, 120))
    }""")


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_page_for_frames_fits_a_frame_of_300_pixels(colours, page_of, tab, base_url):
    page = tab.open(f"{base_url}/{page_of('sematan').address}", 300, colours)
    assert page.evaluate("document.documentElement.scrollWidth") <= 300
