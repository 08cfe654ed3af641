"""The byline as it is printed."""

from __future__ import annotations

import pytest

from newsparse.extract.authors import authors
from newsparse.extract.byline import byline, is_author_link
from newsparse.page import Page
from newsparse.page.plain_text import read_text
from newsparse.page.read import read

TEXT = "A day of rain in the valley of the river Ouse has flooded the streets of the old town, the council said. "


def line(above: str, language: str = "en") -> str | None:
    """Give the byline of a page with this above its story."""
    found = byline(read(f"<html lang={language}><h1>Rain</h1>{above}<div><p>{TEXT}<p>{TEXT}<p>{TEXT}</div>"))
    return found.value if found else None


@pytest.mark.parametrize(
    "text",
    ["By Nora Quill", "By Nora Quill, Health Editor, and Tom Ashby", "By Reuters", "Words: Nora Quill"],
)
def test_a_line_that_says_so_needs_no_class(text: str) -> None:
    """An opener with a full name or an agency is enough."""
    assert line(f"<p>{text}") == text


@pytest.mark.parametrize("text", ["Nora Quill", "Evening Bell staff", "AFP", "Nora Quill 5 March 2031"])
def test_a_class_word_makes_a_line_a_byline(text: str) -> None:
    """Desks and agencies stay in the byline, as printed."""
    assert line(f"<p class=article-byline>{text}") == text


@pytest.mark.parametrize(
    "above",
    [
        "<p class=byline>5 March 2031",
        "<p class=byline>Follow",
        "<p>By the river",
        "<p>By noon the rain had come",
        "<h1>By Nora Quill</h1>",
        "<figure><figcaption>By Nora Quill</figcaption></figure>",
        "<div class=comments><p>By Nora Quill</p></div>",
        f"<p>By Nora Quill {'and others ' * 30}",
    ],
)
def test_what_is_no_byline(above: str) -> None:
    """Dates, buttons, captions, comments and prose are none."""
    assert line(above) is None


def test_openers_go_by_language() -> None:
    """The word "Von" opens a German byline and an English name."""
    german = (
        "Der Regen hat am Montag die Straßen der alten Stadt überschwemmt, und das Wasser ist noch nicht gefallen. "
    )
    found = byline(read(f"<html lang=de><h1>Regen</h1><p>Von Nora Feder<div><p>{german}<p>{german}<p>{german}</div>"))
    assert found is not None
    assert found.value == "Von Nora Feder"
    assert line("<p>Von Feder", "en") is None


def test_scraped_text() -> None:
    """One of the first lines, with its number."""
    found = byline(read_text(f"Rain floods Oldtown\nBy Nora Quill\n{TEXT}"))
    assert found is not None
    assert (found.value, found.source) == ("By Nora Quill", "text line 2")


def test_a_meta_holds_the_line_where_none_is_printed() -> None:
    """And a site's row stands above all."""
    metas = {"byl": ("By Nora Quill",)}
    found = byline(Page(metas=metas))
    assert found is not None
    assert found.source == "meta byl"
    given = byline(Page(metas=metas, selected={"byline": ("By Tom Ashby",)}))
    assert given is not None
    assert given.source == "site row"


@pytest.mark.parametrize(
    ("href", "is_link"),
    [
        ("/authors/nora-quill", True),
        ("https://bell.example/by/nora?ref=x", True),
        ("/author/", False),
        ("/authority/rain", False),
        ("mailto:nora@bell.example", False),
        ("http://[broken", False),
        ("", False),
    ],
)
def test_addresses_of_writers(href: str, is_link: bool) -> None:
    """A directory of the path tells."""
    assert is_author_link(href) is is_link


def test_a_label_of_a_language_without_a_table() -> None:
    """One word and a colon in front of the names, in an element named for the byline."""
    text = "Yağmur bütün gün sürdü ve nehirdeki su neredeyse bir metre yükseldi, belediye pazartesi günü söyledi. " * 3
    page = read(f'<html lang=tr><h1>Yağmur</h1><p class="author">Muhabir: Selin Aktaş</p><div><p>{text}<p>{text}</div>')
    found = authors(page)
    assert found is not None
    assert [author.name for author in found.value] == ["Selin Aktaş"]


def test_a_typed_byline_beats_a_signature_of_the_paper() -> None:
    """Whoever types two names into the text knows better than the box under it."""
    text = "<p>The river rose by more than a metre in the night, and the water stood in the streets of Oldtown.</p>" * 4
    page = read(
        f"<article><h1>River floods Oldtown</h1><div><p><b>Ada Ng/Boris Castle</b></p>{text}</div>"
        "<div class=author-box><p class=author>Evening Bell</p></div></article>"
    )
    found = byline(page)
    assert found is not None
    assert found.value == "Ada Ng/Boris Castle"


def test_the_byline_above_the_prose_is_found_below_a_long_menu() -> None:
    """Scrapers take the menus along, and old portals have them in the story's own table."""
    prose = (
        "A day of rain in the valley of the river Ouse has flooded the streets of the old town, the council said. " * 3
    )
    menu = [f"Desk number {number}" for number in range(50)]
    found = byline(read_text("\n\n".join(("Rain floods Oldtown", *menu, "By Nora Quill", prose, prose))))
    assert found is not None
    assert found.value == "By Nora Quill"
    named = read_text("\n\n".join(("Rain floods Oldtown", *menu, "Nora Quill", "5 March 2024", prose, prose)))
    found = byline(named)
    assert found is not None
    assert found.value == "Nora Quill"


def test_the_last_line_of_a_footer_signs_nothing() -> None:
    """In scraped text it stands behind other short lines; a signature stands behind prose."""
    prose = (
        "A day of rain in the valley of the river Ouse has flooded the streets of the old town, the council said. " * 3
    )
    story = ("Rain floods Oldtown", *[prose] * 4)
    assert byline(read_text("\n\n".join((*story, "Sitemap", "Jobs", "Usage Requests")))) is None
    found = byline(read_text("\n\n".join((*story, "Nora Quill"))))
    assert found is not None
    assert found.value == "Nora Quill"


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<p>Nora Quill<p>5 March 2031", "Nora Quill"),
        ("<p>Nora Quill<p>Oldtown<p>5 March 2031", "Nora Quill"),
        ("<p>5 March 2031<p>Nora Quill", "Nora Quill"),
        ("<p>5 March 2031<p>Oldtown<p>Nora Quill", None),
        ("<p>Nora Quill<p>Oldtown", None),
    ],
)
def test_a_name_alone_stands_beside_a_date(above: str, expected: str | None) -> None:
    """Up to two lines over it or right under it; elsewhere it is whoever the story speaks of."""
    assert line(above) == expected
