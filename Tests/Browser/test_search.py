"""The search page: with its index, from a disk, and without scripts; and the filters of long lists."""

from urllib.parse import parse_qs, urlsplit

import pytest

RESULTS = ".cari ol li"


def results(page) -> list[str]:
    """The titles of the results shown, once the search has come to rest."""
    page.wait_for_selector("ol[aria-busy=false]", state="attached")
    return [link.inner_text() for link in page.query_selector_all(f"{RESULTS} a")]


def count(page) -> int:
    return int(page.inner_text("[role=status]").split()[0].replace("Tidak", "0"))


@pytest.fixture(params=["index", "list", "disk"])
def search_page(request, tab, site, base_url, plain_site_url):
    """The search page with an index, on a site that has none, and from a disk."""
    url = {"index": f"{base_url}/cari/", "list": f"{plain_site_url}/cari/",
           "disk": (site / "cari/index.html").as_uri()}[request.param]
    page = tab.open(url)
    yield page
    assert not tab.troubles
    assert not tab.foreign_requests()


def test_search_finds_actions_and_each_result_leads_to_its_place(search_page):
    search_page.fill("[name=q]", "gratifikasi")
    titles = results(search_page)
    assert titles and count(search_page) >= len(titles)
    shown = [row.inner_text().lower() for row in search_page.query_selector_all(RESULTS)]
    assert all("gratifikasi" in words for words in shown)
    assert not search_page.is_visible("text=Semua aksi")
    first = search_page.query_selector(f"{RESULTS} a")
    title, address = first.inner_text(), first.get_attribute("href")
    first.click()
    search_page.wait_for_load_state()
    anchor = urlsplit(address).fragment
    place = search_page.locator(f"[id='{anchor}']" if anchor else "main")
    assert title.split()[0].lower() in place.inner_text().lower()


def test_filters_narrow_the_results(search_page):
    search_page.fill("[name=q]", "gratifikasi")
    results(search_page)
    total = count(search_page)
    for field in ("satker", "area", "bulan", "tahun"):
        options = search_page.eval_on_selector_all(
            f"[name={field}] option", "options => options.slice(1, 6).map(option => option.value)")
        counts = {}
        for option in options:
            search_page.select_option(f"[name={field}]", option)
            results(search_page)
            counts[option] = count(search_page)
            if field == "satker":
                rows = search_page.query_selector_all(RESULTS)
                assert all(option in row.inner_text() or "Dirujuk" in row.inner_text()
                           for row in rows)
        assert max(counts.values()) > 0, f"no {field} finds anything"
        assert all(found <= total for found in counts.values())
        if len(options) > 1:
            assert min(counts.values()) < total, f"{field} narrows nothing"
        search_page.select_option(f"[name={field}]", "")


def test_search_without_words_lists_what_the_filters_say_and_reset_shows_all(search_page):
    search_page.select_option("[name=tahun]", index=1)
    assert len(results(search_page)) == 20, "the first twenty are shown"
    more = search_page.locator(".cari button", has_text="lagi")
    more.focus()
    search_page.keyboard.press("Enter")
    search_page.wait_for_selector(f"{RESULTS}:nth-child(21) a:focus")
    search_page.click("[type=reset]")
    search_page.wait_for_selector("text=Semua aksi")
    assert not search_page.query_selector_all(RESULTS)


def test_words_that_are_nowhere_find_nothing(search_page):
    search_page.fill("[name=q]", "qwxzqwxz")
    assert results(search_page) == []
    assert count(search_page) == 0
    assert "Coba kata lain" in search_page.inner_text("[role=status]")


def test_words_have_room_on_a_phone(tab, base_url):
    page = tab.open(f"{base_url}/cari/", 320)
    assert page.query_selector("[name=q]").bounding_box()["width"] > 200


def test_question_is_part_of_the_address(tab, base_url):
    page = tab.open(f"{base_url}/cari/?q=gratifikasi&jenis=Aksi")
    before = results(page)
    assert before and page.input_value("[name=q]") == "gratifikasi"
    page.select_option("[name=jenis]", "")
    results(page)
    assert parse_qs(urlsplit(page.url).query) == {"q": ["gratifikasi"]}


@pytest.mark.parametrize("kind, words", {
    "Rencana": "zona integritas soppeng", "Area": "penguatan pengawasan",
    "Aksi": "gratifikasi", "Peraturan": "tindak pidana korupsi"}.items())
def test_every_kind_is_found_by_the_index(kind, words, tab, base_url):
    page = tab.open(f"{base_url}/cari/")
    page.fill("[name=q]", words)
    page.select_option("[name=jenis]", kind)
    assert results(page)


def test_month_finds_only_actions_that_are_due_in_it(search_page):
    option = search_page.query_selector("[name=bulan] option:nth-child(3)")
    month = option.get_attribute("value")
    search_page.select_option("[name=bulan]", month)
    if search_page.is_enabled("[name=jenis]"):
        search_page.select_option("[name=jenis]", "Aksi")
    assert results(search_page)
    link = search_page.query_selector(f"{RESULTS} a")
    anchor = urlsplit(link.get_attribute("href")).fragment
    link.click()
    assert search_page.query_selector(f"[id='{anchor}'] a[href*='/bulan/{month}/']")


@pytest.fixture
def routed(tab):
    """Stops and holds requests of the tab, until the test ends."""
    patterns = []

    def route(pattern, handler):
        patterns.append(pattern)
        tab.page.route(pattern, handler)

    yield route
    for pattern in patterns:
        tab.page.unroute(pattern)


def scripts_at_fault(tab) -> list[str]:
    return [trouble for trouble in tab.troubles if trouble.startswith("script:")]


def test_words_typed_while_the_list_is_loading_wait_for_it(tab, plain_site_url, routed):
    held = []
    routed("**/aksi-*.js", lambda request: held.append(request))
    page = tab.open(f"{plain_site_url}/cari/")
    page.fill("[name=q]", "grat")
    page.wait_for_timeout(400)
    assert len(held) == 1
    page.fill("[name=q]", "gratifikasi")
    page.wait_for_timeout(400)
    assert not page.inner_text("[role=status]"), "nothing is found in a list that is not there yet"
    while held:
        held.pop(0).continue_()
        page.wait_for_timeout(300)
    assert results(page) and count(page) > 0
    assert not tab.troubles


def test_list_that_could_not_be_loaded_is_said_so_and_loaded_again(tab, plain_site_url, routed):
    is_down = True
    routed("**/aksi-*.js", lambda request: request.abort() if is_down else request.continue_())
    page = tab.open(f"{plain_site_url}/cari/")
    page.fill("[name=q]", "grat")
    page.wait_for_selector("text=Hasil tidak dapat dimuat")
    assert page.is_visible("text=Semua aksi"), "the plain list remains"
    is_down = False
    page.fill("[name=q]", "gratifikasi")
    assert results(page) and count(page) > 0
    assert not scripts_at_fault(tab)


def test_kind_is_left_out_where_the_index_cannot_be_loaded(tab, base_url, routed):
    routed("**/pagefind.js*", lambda request: request.abort())
    page = tab.open(f"{base_url}/cari/?q=gratifikasi&jenis=Aksi")
    assert results(page) and count(page) > 0
    assert not page.is_visible("[name=jenis]")
    assert not scripts_at_fault(tab)


def test_without_scripts_all_actions_are_listed(all_pages, tab_without_scripts, base_url, site):
    found = set()
    for listed in all_pages:
        if listed.kind == "cari":
            page = tab_without_scripts.open(f"{base_url}/{listed.address}")
            assert not page.is_visible("form")
            found |= {link.get_attribute("href").split("#")[1]
                      + link.get_attribute("href").split("/area/")[0].strip("./")
                      for link in page.query_selector_all("li[data-baris] a, .cari section li a")}
    rows = (site / "data/aksi.csv").read_text().count("#")
    assert len(found) == rows


@pytest.mark.parametrize("kind", ["area", "bulan", "rencana-linimasa"])
def test_long_lists_can_be_filtered(kind, page_of, tab, base_url):
    page = tab.open(f"{base_url}/{page_of(kind).address}")
    rows = page.locator("[data-baris]")
    total = rows.count()
    page.fill(".saring input", rows.nth(0).locator("a").first.inner_text())
    assert 0 < page.locator("[data-baris]:visible").count() < total
    assert f"dari {total}" in page.inner_text("[role=status]")
    page.fill(".saring input", "")
    assert page.locator("[data-baris]:visible").count() == total
    for select in page.query_selector_all(".saring select"):
        values = select.evaluate("select => [...select.options].slice(1).map(one => one.value)")
        for value in values:
            select.select_option(value)
            shown = page.locator("[data-baris]:visible").count()
            assert 0 < shown <= total
            empty = page.evaluate("""() => [...document.querySelectorAll('[data-kelompok]')].filter(
              group => group.checkVisibility() && !group.querySelector('[data-baris]:not([hidden])')
            ).length""")
            assert not empty, "a group without a row keeps its heading"
        select.select_option("")
    assert not tab.troubles
