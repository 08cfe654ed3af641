"""The check of site files: which row no longer matches which saved page."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from newsparse.door import parse
from newsparse.errors import InputTypeError, SiteError
from newsparse.models import Article
from newsparse.sites import Site
from newsparse.sites.check import Finding, SiteCheck, check_sites, is_expected, is_same_address
from newsparse.sites.check_report import check_table, check_values
from newsparse.sites.site_file import SiteTest

EXAMPLES = Path(__file__).parents[2] / "examples" / "sites"
Change = Callable[[str, str, str], None]


def read(html: bytes, url: str, site: Site) -> Article:
    """Read a page as the command does."""
    return parse(html, url=url, sites=site)


def checked(directory: Path) -> dict[str, SiteCheck]:
    """Check a directory and give what was found by file."""
    return {check.name: check for check in check_sites(directory, read)}


@pytest.fixture
def sites(tmp_path: Path) -> Path:
    """A copy of the examples."""
    return Path(shutil.copytree(EXAMPLES, tmp_path / "sites"))


@pytest.fixture
def change(sites: Path) -> Change:
    """Change words in a file of the copy."""

    def put(name: str, old: str, new: str) -> None:
        path = sites / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return put


POST = "harbourpost.example"


def broken(check: SiteCheck) -> set[tuple[str, str]]:
    """Give the broken rows with the pages that they miss."""
    return {(row.row, page) for row in check.rows if row.status == "broken" for page in row.missed}


def test_the_examples_are_fine() -> None:
    """Each row matches some page, and each page gives what is expected of it."""
    for check in checked(EXAMPLES).values():
        assert check.is_fine
        assert not check.has_idle_rows
        assert {row.status for row in check.rows} == {"ok"}
    assert checked(EXAMPLES)["tide.example.txt"].notes == ("not used: tidy (1)",)


@pytest.mark.parametrize(
    ("old", "new", "row"),
    [
        ('class="desk"', 'class="ressort"', ".desk"),
        ('class="printed"', 'class="time"', ".dateline .printed"),
        ('class="story-text"', 'class="column"', ".story-text"),
        ('class="writers"', 'class="people"', ".writers a"),
        ('class="label"', 'class="tag"', ".label"),
    ],
)
def test_a_changed_page_fails_and_names_the_selector(sites: Path, change: Change, old: str, new: str, row: str) -> None:
    """The site is redesigned, its page is saved again: the row that is out of date stands there with the page."""
    change(f"{POST}/ferry.html", old, new)
    check = checked(sites)[f"{POST}.toml"]
    assert not check.is_fine
    assert (row, "ferry.html") in broken(check)
    assert "quay.html" not in {page for _, page in broken(check)}


@pytest.mark.parametrize(
    ("name", "old", "new", "row"),
    [
        ("ferry.html", 'class="promo"', 'class="advert"', ".promo"),
        ("ferry.html", "Listen to this story", "Hear this story", "Listen to this story*"),
        ("quay.html", 'class="writer"', 'class="person"', "//p[@class='writer']"),
    ],
)
def test_a_row_that_no_page_needs_is_idle(sites: Path, change: Change, name: str, old: str, new: str, row: str) -> None:
    """Not every story has what a row drops, but one saved page should; a row for an old layout has its page, too."""
    if row.startswith("//"):
        (sites / POST / "quay.html").unlink()
    else:
        change(f"{POST}/{name}", old, new)
    check = checked(sites)[f"{POST}.toml"]
    assert check.has_idle_rows
    assert row in [one.row for one in check.rows if one.status == "idle"]


def test_suffixes_are_checked_against_titles(sites: Path, change: Change) -> None:
    """They match while some title ends with them."""
    for page in ("ferry", "quay"):
        change(f"{POST}/{page}.html", "Harbour Post and Island News</title>", "The Post</title>")
    statuses = {row.row: row.status for row in checked(sites)[f"{POST}.toml"].rows}
    assert statuses["Harbour Post and Island News"] == "idle"


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("ferry.toml", "On Tuesday it sailed again", "It snowed", "the text does not contain 'It snowed'"),
        ("ferry.toml", 'section = "Sea and quay"', 'section = "Sea"', "section is 'Sea and quay', not 'Sea'"),
        ("ferry.toml", '"Bo Berg"', '"Bo Beck"', "authors is ['Ada Brook', 'Bo Berg'], not ['Ada Brook', 'Bo Beck']"),
        ("ferry.toml", "10:15:00+01:00", "10:15:00", "published is '2026-03-04T10:15:00+01:00', not "),
        ("ferry.toml", "headline =", "headlin =", "expects 'headlin', a field Article does not have"),
        ("quay.toml", '"kicker"', '["kicker", "body"]', "lacks 'body', but a row matches: leave it out"),
        ("quay.toml", '"kicker"', '["kicker", "agency"]', "lacks 'agency', which the site has no rows for"),
        ("quay.toml", "www.harbourpost.example", "other.example", "is on none of the site's hosts"),
        (
            "quay.html",
            "1 July 2025, 18:40",
            "last summer",
            "what '.dateline .printed' selects cannot be read as published",
        ),
    ],
)
def test_what_a_page_does_not_give_is_named(
    sites: Path, change: Change, name: str, old: str, new: str, message: str
) -> None:
    """Each expectation has its message, with the value that was found."""
    change(f"{POST}/{name}", old, new)
    check = checked(sites)[f"{POST}.toml"]
    assert not check.is_fine
    assert [finding for finding in check.findings if message in finding.message]
    assert {finding.page for finding in check.findings} == {name.replace(".toml", ".html")}


def test_what_a_config_says_the_text_contains_is_checked(sites: Path, change: Change) -> None:
    """The page is found by its own address: scheme, "www", query and a slash at the end apart."""
    change("tide.example/seals.html", "Forty seals", "Fifty seals")
    assert checked(sites)["tide.example.txt"].findings == (
        Finding("seals.html", "the text does not contain 'Forty seals'"),
    )


def test_a_site_without_pages_is_said_to_be_unchecked(sites: Path) -> None:
    """It fails nothing, and it is not passed over: the note says what to save, and where."""
    shutil.rmtree(sites / "tide.example")
    check = checked(sites)["tide.example.txt"]
    assert {row.status for row in check.rows} == {"unchecked"}
    assert check.is_fine
    expected = "no saved page: put one into the folder tide.example, such as http://tide.example/seals?page=1"
    assert check.notes[0] == expected


def test_files_that_cannot_be_read_do_not_stop_the_others(sites: Path) -> None:
    """Each has its fault; the good ones are checked."""
    (sites / "a.example.toml").write_text("drop = 'p['", encoding="utf-8")
    (sites / "b.example.toml").write_text("fields.headlin = 'h1'", encoding="utf-8")
    (sites / POST / "ferry.toml").write_text("lacks = 3", encoding="utf-8")
    faults = {name: check.fault for name, check in checked(sites).items()}
    assert "'p[' is not a CSS selector" in (faults["a.example.toml"] or "")
    assert "a field Article does not have: write 'headline'" in (faults["b.example.toml"] or "")
    assert "ferry.toml: 'lacks' is a string" in (faults[f"{POST}.toml"] or "")
    assert faults["tide.example.txt"] is None


def test_a_picture_is_no_page(sites: Path) -> None:
    """It is named, and the rows are judged by the other pages."""
    (sites / POST / "ferry.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    check = checked(sites)[f"{POST}.toml"]
    assert check.findings[0].page == "ferry.html"
    assert "binary file" in check.findings[0].message
    assert not broken(check)


def test_what_was_left_out_of_a_config_is_noted(tmp_path: Path) -> None:
    """Directives, rows and lines, with what to write instead; of many lines the first few."""
    lines = ["titel: //h1", "strip: //p/@style", "prune: no", "prune: yes", *["see below"] * 20]
    (tmp_path / "a.example.txt").write_text("\n".join(lines), encoding="utf-8")
    notes = checked(tmp_path)["a.example.txt"].notes
    assert "not used: prune (2)" in notes
    assert "'titel' is no directive: write 'title'" in notes
    assert any(note.startswith("line 2 left out: strip '//p/@style' selects text") for note in notes)
    assert notes[-1] == "15 more lines left out that are no directives"


def test_a_directory_without_sites_is_the_callers_mistake(tmp_path: Path) -> None:
    """There is nothing to check."""
    with pytest.raises(SiteError, match="there is no site file"):
        checked(tmp_path)


def test_the_table_has_a_line_for_each_row(sites: Path, change: Change) -> None:
    """Columns stand below each other; what is broken says where."""
    change(f"{POST}/quay.html", 'class="desk"', 'class="ressort"')
    change(f"{POST}/ferry.html", 'class="promo"', 'class="advert"')
    table = check_table(list(checked(sites).values())).splitlines()
    assert table[0].split() == ["SITE", "ROW", "SELECTOR", "PAGES", "RESULT"]
    column = table[0].index("RESULT")
    results = {line[column:] for line in table[1:-2]}
    assert "BROKEN: no row for section matches quay.html" in results
    assert "idle: matches no saved page" in results
    assert table[-1] == "2 sites, 3 pages; 18 rows: 16 ok, 1 broken, 1 idle"


def test_the_values_are_plain(sites: Path) -> None:
    """They survive JSON and say all that the table says."""
    values = check_values(checked(sites).values())
    assert json.loads(json.dumps(values)) == values
    assert [value["site"] for value in values] == [f"{POST}.toml", "tide.example.txt"]
    assert values[0]["rows"][0] == {
        "name": "section",
        "row": ".desk",
        "status": "ok",
        "matched": ["ferry.html", "quay.html"],
        "missed": [],
    }


def test_a_page_that_cannot_be_read_is_the_fault_of_its_site(sites: Path) -> None:
    """The others are checked."""
    (sites / POST / "broken.html").symlink_to(sites / POST / "broken.html")
    checks = checked(sites)
    assert "broken.html: cannot be read: " in (checks[f"{POST}.toml"].fault or "")
    assert checks["tide.example.txt"].fault is None


def test_a_page_that_cannot_be_parsed_is_named(sites: Path) -> None:
    """Its message stands beside it in the table, and the rows are judged by the other pages."""

    def picky(html: bytes, url: str, site: Site) -> Article:
        if b"quay" in html:
            raise InputTypeError("a page about quays")
        return read(html, url, site)

    found = list(check_sites(sites, picky))
    assert "a page about quays" in {finding.message for check in found for finding in check.findings}
    assert "BROKEN: a page about quays" in check_table(found)


@pytest.mark.parametrize(
    ("found", "expected", "fits"),
    [
        (datetime(2026, 3, 4, 10), datetime(2026, 3, 4, 10), True),
        (datetime(2026, 3, 4, 10), "2026-03-04T10:00+00:00", False),
        (datetime(2026, 3, 4, 10), "on Wednesday", False),
        (datetime(2026, 3, 4, 10), ["2026-03-04"], False),
        (("News",), ["News"], True),
        (("News",), "World", False),
        ("Rain", "Rain", True),
        (None, "Rain", False),
    ],
)
def test_a_value_is_compared_as_the_file_says_it(found: object, expected: object, fits: bool) -> None:
    """Moments with moments of the same kind; what is no moment never equals one."""
    assert is_expected(found, expected) is fits


@pytest.mark.parametrize(
    ("test", "url", "same"),
    [
        ("http://www.post.example/rain/?x=1", "https://post.example/rain", True),
        ("https://post.example/rain", "https://post.example/snow", False),
        ("https://tide.example/rain", "https://post.example/rain", False),
        ("http://[post.example/rain", "https://post.example/rain", False),
        (None, "/rain", False),
    ],
)
def test_a_test_is_about_one_address(test: str | None, url: str, same: bool) -> None:
    """A broken address is about none."""
    assert is_same_address(SiteTest(test), url) is same
