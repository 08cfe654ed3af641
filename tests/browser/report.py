"""The report of ``newsparse explain --html`` in a browser: read, used by keyboard, printed, attacked, opened large."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from browser.conftest import LOOKS, ROOT, SCREENSHOTS, Look, seen
from newsparse.cli import main

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PHONE, DESKTOP = LOOKS[0], LOOKS[2]
EXAMPLE = ROOT / "examples/page.html"

OPENS_WITHIN = 2_000
"""Milliseconds until the load event of the report of a page of 1 MB, on a slow machine."""

MOST_PER_BYTE = 4
"""How many times larger than its page a report may be."""

HOSTILE = (
    "<script>document.title = 'run'</script>",
    "<img src=x onerror=\"document.title = 'run'\">",
    '" onfocus="document.title = \'run\'" autofocus tabindex=0 x="',
    "' onmouseover='document.title = `run`' x='",
    "</style><script>document.title = 'run'</script>",
    "</title><svg onload=\"document.title = 'run'\">",
    "--><script>document.title = 'run'</script><!--",
    "]]><script>document.title = 'run'</script>",
    "<a href=\"javascript:document.title = 'run'\">a link</a>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<base href='https://evil.example/'><link rel=stylesheet href='//evil.example/a.css'>",
    "<iframe srcdoc='<script>parent.document.title = 1</script>'></iframe>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=\"document.title = 'run'\">",
    "<form action='https://evil.example/'><button autofocus>send</button></form>",
    "\u202e\u0000\ufeff<scr\u0000ipt>document.title = 'run'</scr\u0000ipt>",
)
"""Markup that would run, ask or lead away if any of it were taken for markup."""


def reported(folder: Path, page: Path | bytes) -> Path:
    """Write the report of a page, as the command does."""
    if isinstance(page, bytes):
        (folder / "page.html").write_bytes(page)
        page = folder / "page.html"
    report = folder / "report.html"
    main(["explain", str(page), "--html", str(report)])
    return report


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the address of the example's report."""
    return reported(tmp_path_factory.mktemp("report"), EXAMPLE).as_uri()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_a_report(browser: Browser, example: str, look: Look) -> None:
    """It fits, asks for nothing, and axe-core finds no fault in it, with everything shown and opened."""
    with seen(browser, look) as sight:
        sight.page.goto(example)
        sight.keep(f"report-{look}")
        for box in sight.page.get_by_role("checkbox").all():
            box.check()
        for summary in sight.page.locator("summary").all():
            summary.click()
        sight.keep(f"report-opened-{look}")
        assert sight.sideways() <= 0
        assert sight.violations() == ""
        assert sight.faults == []
        assert sight.requests == [example]


def test_every_block_is_reached_and_explained_by_keyboard(browser: Browser, example: str) -> None:
    """Tab goes through all blocks that are shown; the one with the focus shows its rule."""
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(example)
        shown = sight.page.locator(".story > li:visible").count()
        reached = set()
        for _ in range(4 * shown):
            sight.page.keyboard.press("Tab")
            rule = sight.page.locator(".story > li:focus > .rule")
            if rule.count():
                assert rule.is_visible()
                reached.add(rule.get_attribute("id"))
        sight.keep("report-focus-desktop-light", whole=False)
        assert len(reached) == shown > 0


def test_a_wide_window_has_the_rules_beside_the_story(browser: Browser, example: str) -> None:
    """All are there at once, and nothing moves under the pointer."""
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(example)
        blocks = sight.page.locator(".story > li:visible")
        assert sight.page.locator(".story .rule:visible").count() == blocks.count() > 0
        before = [block.bounding_box() for block in blocks.all()[:20]]
        blocks.nth(3).hover()
        assert [block.bounding_box() for block in blocks.all()[:20]] == before


def test_a_phone_shows_the_rule_of_the_block_that_is_tapped(browser: Browser, example: str) -> None:
    """With who speaks in it; and hides it again with the next."""
    with seen(browser, PHONE, has_touch=True) as sight:
        sight.page.goto(example)
        rules = sight.page.locator(".story .rule:visible")
        assert rules.count() == 0
        sight.page.locator(".story > li:has(mark)").first.tap(position={"x": 8, "y": 8})
        assert rules.count() == 1
        assert "Henrik Dahl" in rules.inner_text()
        sight.page.locator(".story > li.field").last.tap(position={"x": 8, "y": 8})
        assert rules.count() == 1
        assert "Henrik Dahl" not in rules.inner_text()


def test_a_quote_names_its_speaker_beside_it_and_to_a_screen_reader(browser: Browser, example: str) -> None:
    """The number in the text leads to the quote's row, and the row's number back."""
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(example)
        assert sight.page.locator(".story > li:has(mark) .speaker").first.inner_text() == "1 Henrik Dahl"
        reference = sight.page.get_by_role("link", name="quote 1, Henrik Dahl")
        reference.press("Enter")
        assert sight.page.locator(":target").inner_text() == "1"
        sight.page.locator(".quotes a").first.press("Enter")
        assert sight.page.locator("mark:target").inner_text() == "We are weeks away, not months,"


def test_a_phone_names_the_columns_in_each_card(browser: Browser, example: str) -> None:
    """Every cell says what it holds, for the head of the table is not in sight."""
    named = "all => all.filter(one => getComputedStyle(one, '::before').content !== `\"${one.dataset.label}\"`).length"
    with seen(browser, PHONE) as sight:
        sight.page.goto(example)
        cells = sight.page.locator(":is(.fields, .quotes) td:visible")
        assert cells.count() > 50
        assert cells.evaluate_all(named) == 0


def test_nothing_moves_while_a_report_opens(browser: Browser, example: str) -> None:
    """No part jumps when it is drawn or scrolled to."""
    shifts = (
        "new Promise(done => new PerformanceObserver(list => done(list.getEntries().length))"
        ".observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 500))"
    )
    for look in (PHONE, DESKTOP):
        with seen(browser, look) as sight:
            sight.page.goto(example)
            sight.page.locator("tr").last.scroll_into_view_if_needed()
            assert sight.page.evaluate(shifts) == 0


def test_the_legend_stays_in_sight(browser: Browser, example: str) -> None:
    """It sticks to the window's top while the story passes under it."""
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(example)
        sight.page.locator(".story > li.body").last.scroll_into_view_if_needed()
        sight.page.mouse.wheel(0, 500)
        sight.page.wait_for_function("Math.abs(document.querySelector('fieldset').getBoundingClientRect().top) < 2")


def test_the_legend_filters_by_keyboard(browser: Browser, example: str) -> None:
    """Space on a box hides its blocks, and shows them again."""
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(example)
        for fate in ("body", "field", "related", "removed", "outside"):
            box, blocks = sight.page.locator(f"#show-{fate}"), sight.page.locator(f".story > li.{fate}")
            count = int(sight.page.locator(f"label[for=show-{fate}] b").inner_text())
            for _ in range(2):
                box.press("Space")
                visible = sight.page.locator(f".story > li.{fate}:visible").count()
                assert visible == (count if box.is_checked() else 0)
            assert blocks.count() == count


def test_one_rule_is_shown_alone_by_keyboard(browser: Browser, example: str) -> None:
    """The arrows go through the rules; each shows as many blocks as it counts, those of a hidden fate too."""
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(example)
        visible, choice = sight.page.locator(".story > li:visible"), sight.page.get_by_label("Rule")
        at_first = visible.count()
        rules = sight.page.locator("#rule option").all_inner_texts()[1:]
        choice.focus()
        for rule in rules:
            sight.page.keyboard.press("ArrowDown")
            name, count = rule.removesuffix(")").split(" (")
            assert visible.count() == int(count)
            assert set(visible.locator(".rule code").all_inner_texts()) == {name}
        sight.keep("report-one-rule-desktop-light", whole=False)
        sight.page.keyboard.press("Home")
        assert visible.count() == at_first > len(rules)


def test_print_shows_every_rule(browser: Browser, example: str) -> None:
    """Nothing is cut at the paper's edge, whatever was open on the screen."""
    with seen(browser, Look("paper", 720, 1000, "light")) as sight:
        sight.page.goto(example)
        sight.page.emulate_media(media="print")
        sight.keep("report-print")
        (SCREENSHOTS / "report-print.pdf").write_bytes(sight.page.pdf(format="A4"))
        shown = sight.page.locator(".story > li:visible")
        assert sight.page.locator(".story > li > .rule:visible").count() == shown.count() > 0
        losers = sight.page.locator("details li")
        assert all(one.bounding_box()["height"] > 0 for one in losers.all())
        assert sight.sideways() <= 0
        cut = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.outerHTML.slice(0, 99))"
        assert sight.page.locator("section, table, td, .story > li").evaluate_all(cut) == []


def test_nothing_of_a_hostile_page_runs(browser: Browser, tmp_path: Path) -> None:
    """As words in the title, an attribute, linked data and the text: nothing runs, nothing is asked for."""
    paragraphs = "".join([f"<p>It rained all day in the valley: {escape(one)}, said Tom Ashby.</p>" for one in HOSTILE])
    all_of_it = escape(" ".join(HOSTILE))
    page = (
        f'<title>{all_of_it}</title><meta name="author" content="{all_of_it}"><meta property="og:title"'
        f' content="{all_of_it}"><link rel=canonical href="javascript:alert(1)"><article><h1>{all_of_it}</h1>'
        f"<p>By {all_of_it}</p>{paragraphs}<p>“{all_of_it}”, said Tom Ashby.</p>{''.join(HOSTILE)}</article>"
    )
    report = reported(tmp_path, page.encode())
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(report.as_uri(), wait_until="networkidle")
        sight.page.keyboard.press("Tab")
        sight.keep("report-hostile-desktop-light")
        assert sight.page.title().startswith("How newsparse read")
        assert sight.requests == [report.as_uri()]
        assert sight.faults == []
        assert sight.page.locator("script, img, svg, iframe, form, base, math").count() == 0
        assert sight.page.locator("a:not([href^='#'])").count() == 0


def test_a_page_of_a_megabyte_opens_at_once(browser: Browser, tmp_path: Path) -> None:
    """Its report is not many times larger than the page."""
    one = (
        "<p>“It rained all day in the valley of the Ouse,” said Tom Ashby, the keeper of lock {}. “It will again.”</p>"
    )
    page = f"<h1>Rain</h1><article>{''.join([one.format(number) for number in range(9_400)])}</article>".encode()
    assert len(page) > 1_000_000
    report = reported(tmp_path, page)
    assert report.stat().st_size < MOST_PER_BYTE * len(page)
    with seen(browser, DESKTOP) as sight:
        sight.page.goto(report.as_uri())
        assert (
            sight.page.evaluate("performance.timing.loadEventEnd - performance.timing.navigationStart") < OPENS_WITHIN
        )
        sight.keep("report-large-desktop-light", whole=False)
        assert sight.faults == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "The page is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "this is a binary file"),
        (b"<p>Rain.</p>" + b"<div>" * 60_000 + b"It rained all day.", "limit"),
    ],
    ids=["empty", "binary", "over-a-limit"],
)
def test_a_page_that_cannot_be_read_is_reported(browser: Browser, tmp_path: Path, content: bytes, said: str) -> None:
    """The report says what is wrong, at its top."""
    with seen(browser, PHONE) as sight:
        sight.page.goto(reported(tmp_path, content).as_uri())
        assert said in sight.page.locator(".notice").first.inner_text()
        assert sight.violations() == ""
        assert sight.faults == []
