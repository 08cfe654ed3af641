"""The way to the desk: every case of tests/cases/sections."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newsparse.extract.desk import is_desk, is_desk_name
from newsparse.extract.desk_address import address_directories
from newsparse.extract.section import section
from newsparse.extract.section_path import section_path, section_path_candidates
from newsparse.page import Page, read, read_text

CASES = Path(__file__).parents[1] / "cases" / "sections"


def cases() -> list[Any]:
    """Read the cases of all files: runs of "key: value" lines."""
    rows = []
    for path in sorted(CASES.glob("*.txt")):
        for number, run in enumerate(path.read_text(encoding="utf-8").split("\n\n")):
            pairs = [tuple(line.split(": ", 1)) for line in run.splitlines() if line and not line.startswith("#")]
            if pairs:
                rows.append(pytest.param(pairs, id=f"{path.stem} {number}: {pairs[0][1][:40]}"))
    return rows


def case_page(pairs: list[tuple[str, str]]) -> tuple[Page, dict[str, str], dict[str, str]]:
    """Build the page of a case; give it, the fields found earlier, and what is wanted."""
    linked: list[dict[str, Any]] = []
    head, body, url = "", "", None
    earlier, wanted = {}, {}
    for key, value in pairs:
        match key.split(" "):
            case ["title"]:
                head += f"<title>{value}</title>"
            case ["meta", name]:
                head += f'<meta property="{name}" content="{value}">'
            case ["html"]:
                body += value
            case ["url"]:
                url = value
            case ["headline"]:
                earlier["headline"] = value
            case ["articleSection"]:
                linked.append({"@type": "NewsArticle", "headline": "x", "articleSection": value.split("; ")})
            case ["breadcrumb"]:
                items = [{"@type": "ListItem", "name": name} for name in value.split(" > ")]
                linked.append({"@type": "BreadcrumbList", "itemListElement": items})
            case ["path"] | ["section"]:
                wanted[key] = value
            case _:
                raise AssertionError(f"unknown key in the case file: {key}")
    import attrs

    return (
        attrs.evolve(read(f"<head>{head}</head><body>{body}</body>", url=url), linked_data=tuple(linked)),
        earlier,
        wanted,
    )


@pytest.mark.parametrize("pairs", cases())
def test_the_way_to_the_desk_is_as_the_case_says(pairs: list[tuple[str, str]]) -> None:
    """Path, and the desk that follows from it."""
    page, earlier, wanted = case_page(pairs)
    path = section_path(page, earlier)
    assert (" > ".join(path.value) if path else "-") == wanted["path"]
    desk = section(page, earlier)
    assert (desk.value if desk else "-") == wanted.get("section", wanted["path"].rpartition(" > ")[2])


def test_the_desk_follows_from_the_path_found_earlier() -> None:
    """A pipeline finds the path first and hands it on."""
    found = section(Page(), {"section_path": ("News", "World")})
    assert found is not None
    assert found.value == "World"


def test_a_site_row_wins() -> None:
    """What the caller's row selected is not second-guessed."""
    found = section_path(Page(selected={"section": ("Desk",)}, title="Ferry runs aground off pier | World | News"))
    assert found is not None
    assert (found.value, found.source) == (("Desk",), "site row")


def test_scraped_text_has_the_desks_of_its_title() -> None:
    """Innermost first in a title, widest first in a path."""
    found = section_path(read_text("Ferry runs aground off pier | World | News\n\nThe ferry ran aground on Monday."))
    assert found is not None
    assert found.value == ("News", "World")


def test_scraped_text_has_the_desks_above_its_headline() -> None:
    """Breadcrumbs that the scraper kept."""
    text = (
        "Ferry runs aground off pier - oldtown.org\n\nHome\n\nNews\n\nWorld\n\nFerry runs aground off pier\n\nIt did."
    )
    found = section_path(read_text(text))
    assert found is not None
    assert found.value == ("News", "World")


def test_scraped_text_has_the_desk_of_an_address_line() -> None:
    """Scrapers hand on the address, too."""
    text = "Ferry runs aground off pier\n\nhttps://oldtown.org/news/world/ferry-aground-1\n\nThe ferry ran aground."
    found = section_path(read_text(text))
    assert found is not None
    assert found.value == ("News", "World")


def test_the_page_that_a_story_names_may_hold_the_way_to_it() -> None:
    """schema.org knows breadcrumbs of pages alone: a story has them in its page."""
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [{"name": "News"}, {"name": "World"}, {"name": "Asia"}]}
    story = {"@type": "NewsArticle", "headline": "Rain", "mainEntityOfPage": {"@type": "WebPage", "breadcrumb": crumbs}}
    found = section_path(Page(linked_data=(story,)))
    assert found is not None
    assert found.value == ("News", "World", "Asia")
    other = {"@type": "Product", "breadcrumb": crumbs}
    assert section_path(Page(linked_data=({**story, "mainEntityOfPage": other},))) is None


@pytest.mark.parametrize("value", [None, 3, {}, [None], [[["a"]]], {"name": 1}, "x" * 300_000, ["y"] * 5000])
def test_linked_data_of_any_type_is_survived(value: object) -> None:
    """Page data can hold anything anywhere."""
    page = Page(
        linked_data=(
            {"@type": "NewsArticle", "headline": "x", "articleSection": value, "breadcrumb": value},
            {"@type": "NewsArticle", "mainEntityOfPage": value},
            {"@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "breadcrumb": value}},
            {"@type": "BreadcrumbList", "itemListElement": value},
            {"@type": "BreadcrumbList", "itemListElement": [value, {"item": value, "name": value}]},
        )
    )
    assert list(section_path_candidates(page)) is not None


@pytest.mark.parametrize("text", ["", ":", "2024", "Read more about these topics:", "a_b", "/x/y/", "w" * 100])
def test_what_is_no_words_of_readers_is_no_desk(text: str) -> None:
    """Codes, numbers, labels, paragraphs."""
    assert not is_desk_name(text)


def test_a_desk_may_have_a_figure_in_its_name() -> None:
    """Known desks are exempt from the signs of machines."""
    assert is_desk_name("Formula 1")
    assert is_desk("Politics News")


def test_the_storys_own_directory_ends_the_way() -> None:
    """A slug, a number, a file."""
    assert address_directories(Page(url="https://example.org/world/ferry-aground-off-the-pier/page/2")) == ("world",)
    assert address_directories(Page(url="https://[broken")) == ()


def test_the_front_page_is_no_desk_in_any_language() -> None:
    """The first crumb leads to the paper's own address."""
    crumbs = '<div class="breadcrumb"><a href="/">होम</a><a href="/bihar/">Bihar</a></div>'
    found = section_path(read(f"{crumbs}<h1>Rain floods Oldtown</h1><p>{'It rained all day in the valley. ' * 9}"))
    assert found is not None
    assert found.value == ("Bihar",)


def test_a_writer_in_a_title_is_no_desk() -> None:
    """Platforms put "by" and a name between headline and site."""
    assert section_path(Page(title="Rain floods Oldtown again | by Nora Quill | The Proof Desk | Medium")) is None


def test_no_control_characters_come_out_of_an_address() -> None:
    """A page's own address can hold anything, spelt out or as it is."""
    for written in ("recht\x0e-gesetz", "recht%0E-gesetz"):
        found = section_path(read(f'<link rel=canonical href="https://example.org/{written}/rain-floods-oldtown">'))
        assert found is not None
        assert (found.value, found.raw) == (("Recht Gesetz",), "Recht Gesetz")
