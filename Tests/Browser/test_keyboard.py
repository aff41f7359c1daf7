"""The keyboard alone reaches everything, and shows where it is."""

import pagekinds
import pytest

kinds = pytest.mark.parametrize("kind", pagekinds.ROUTES)

# Numbers everything that a reader can use, and writes down each one that gets the focus: whether
# its focus is seen, and whether something else lies over the whole of it (WCAG 2.4.7 and 2.4.11).
PREPARE = """() => {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex]'
  window.usable = [...document.querySelectorAll(all)].filter(
    element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility(
      {visibilityProperty: true}))
  window.reached = []
  const isMarked = element => {
    const style = getComputedStyle(element)
    const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    return hasOutline || style.boxShadow !== 'none'
  }
  const isOnTop = element => [...element.getClientRects()].some(box =>
    [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
      const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)
      return top && (element.contains(top) || top.contains(element))
    }))
  document.addEventListener('focusin', ({target}) => window.reached.push(
    {index: window.usable.indexOf(target), html: target.outerHTML.slice(0, 120),
     isMarked: isMarked(target), isOnTop: isOnTop(target)}))
  return window.usable.length
}"""


@kinds
@pytest.mark.parametrize("width", [320, 1280])
def test_tab_reaches_everything_and_the_focus_is_seen(kind, width, page_of, tab, base_url):
    page = tab.open(f"{base_url}/{page_of(kind).address}", width)
    count = page.evaluate(PREPARE)
    # Chromium also stops at areas that scroll, which are not in the count.
    for _ in range(count + 10):
        page.keyboard.press("Tab")
    reached = first_round(page.evaluate("window.reached"))
    missed = set(range(count)) - {stop["index"] for stop in reached}
    html = "i => window.usable[i].outerHTML.slice(0, 120)"
    assert not missed, [page.evaluate(html, index) for index in sorted(missed)[:5]]
    unseen = [stop["html"] for stop in reached if not stop["isMarked"]]
    assert not unseen, f"no visible focus: {unseen[:5]}"
    covered = [stop["html"] for stop in reached if not stop["isOnTop"]]
    assert not covered, f"covered while it has the focus: {covered[:5]}"
    order = [stop["index"] for stop in reached if stop["index"] >= 0]
    assert order == sorted(order), "the order of the keyboard is not that of the page"


@kinds
def test_first_stop_is_a_link_past_the_head(kind, page_of, tab, base_url):
    if kind == "sematan":
        pytest.skip("the page for frames has no head to pass")
    page = tab.open(f"{base_url}/{page_of(kind).address}")
    page.keyboard.press("Tab")
    link = page.evaluate("document.activeElement.getAttribute('href')")
    # The error page is shown at any address, so that it names its own.
    link = link.removeprefix(page_of(kind).address) if kind == "404" else link
    assert link and link.startswith("#")
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url.endswith(link))
    assert page.url == f"{base_url}/{page_of(kind).address}{link}", "the link leaves the page"
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.querySelector('main').compareDocumentPosition(document.activeElement)"
        " & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)")


@kinds
@pytest.mark.parametrize("width", [320, 1280])
def test_controls_and_menus_can_be_hit(kind, width, page_of, tab, base_url):
    page = tab.open(f"{base_url}/{page_of(kind).address}", width)
    small = page.evaluate("""() => [...document.querySelectorAll(
        'button, input, select, textarea, summary, nav a, header a, footer a')]
      .filter(element => element.checkVisibility() && !element.closest('.lewati'))
      .map(element => [element.getBoundingClientRect(), element.outerHTML.slice(0, 120)])
      .filter(([box]) => box.height < 24 || box.width < 24)
      .map(([box, html]) => `${box.width} x ${box.height}: ${html}`)""")
    assert not small, "\n".join(small)


def first_round(stops: list[dict]) -> list[dict]:
    """The stops until the first one comes again."""
    for place, stop in enumerate(stops[1:], start=1):
        if stop["index"] >= 0 and stop["index"] == stops[0]["index"]:
            return stops[:place]
    return stops
