"""The body of a page: blocks of every kind, in order, each once; and the ledger of what is not in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.extract.body import body, removed
from newsparse.extract.labels import LABELLERS, verdicts
from newsparse.extract.related import related
from newsparse.models import Block, Found, Link, prose
from newsparse.page import Page, read

SENTENCE = "The river rose by more than a metre during the night, and {} streets of Oldtown were cleared."
FIRST, SECOND, THIRD = (SENTENCE.format(number) for number in ("three", "four", "five"))
PIECES = (
    "<p>{0}</p>",
    "<h2>What happened</h2><p>{0}</p>",
    "<ul><li>{0}</li><li>Tea</li></ul>",
    "<blockquote><p>{0}</p></blockquote>",
    "<table><tr><td>Level</td><td>3 m</td></tr></table>",
    "<div class=share-bar><a href=/s>Share</a></div>",
    "<aside class=related><h4><a href=/o>Another story of the day</a></h4></aside>",
    "<figure><img src=/i.jpg><figcaption>The bridge</figcaption></figure>",
    "<p><a href=/x>Flood warning for the whole valley</a></p>",
    "{0}<br><br>{0} Indeed.",
    "<pre>level = 3</pre>",
    "<div style='display:none'>Copied</div>",
    "<p></p>",
)


def story_page(inside: str) -> Page:
    """Give a page with this between headline and end."""
    return read(
        f"<title>River floods Oldtown</title><div><h1>River floods Oldtown</h1><div class=copy>{inside}</div></div>",
        url="https://news.example/a/b",
    )


def blocks(inside: str) -> tuple[Block, ...]:
    """Give the body of such a page, its headline taken as found."""
    found = body(story_page(inside), {"headline": "River floods Oldtown"})
    return found.value if found is not None else ()


def test_kinds() -> None:
    """Tags make kinds, and headings have their level."""
    found = blocks(
        f"<p>{FIRST}</p><h3>Why</h3><ul><li>{SECOND}</li></ul><blockquote>{THIRD}</blockquote>"
        "<table><tr><td>Level</td><td>3 m</td></tr></table><pre>level = 3</pre>"
        f"<figure><figcaption>The bridge</figcaption></figure><p>{FIRST[:-1]}, again.</p>"
    )
    assert [(block.kind, block.level) for block in found] == [
        ("paragraph", None),
        ("heading", 3),
        ("list_item", None),
        ("blockquote", None),
        ("table", None),
        ("code", None),
        ("caption", None),
        ("paragraph", None),
    ]
    assert found[4].text == "Level | 3 m"


def test_captions_are_no_prose() -> None:
    """They are blocks of the body, and stay out of its text."""
    found = blocks(f"<p>{FIRST}</p><figure><figcaption>The bridge</figcaption></figure><p>{SECOND}</p>")
    assert "The bridge" not in prose(found)
    assert prose(found) == f"{FIRST}\n\n{SECOND}"


def test_links_are_absolute_or_left_out() -> None:
    """A link keeps its words and its place in the world."""
    found = blocks(
        f"<p>{FIRST} <a href=../map>See the map</a> or <a href='javascript:x()'>print</a> it.</p><p>{SECOND}</p>"
    )
    assert found[0].links == (Link("See the map", "https://news.example/map"),)


def test_nothing_is_glued_or_lost_at_inline_elements() -> None:
    """Words on both sides of inline markup stay apart as they were printed."""
    found = blocks(f"<p>The <b>river</b> <i>Ouse</i> and H<sub>2</sub>O. {FIRST}</p><p>{SECOND}</p>")
    assert found[0].text == f"The river Ouse and H2O. {FIRST}"


def test_a_page_without_a_story() -> None:
    """A menu is no body."""
    page = read("<ul>" + "<li><a href=/x>A desk of the paper</a></li>" * 50 + "</ul>")
    assert body(page) == Found((), "no story found", rule="body.none")
    assert removed(page) is None


def test_the_ledger_names_what_is_gone() -> None:
    """Each removed block stands there with the rule that took it out."""
    page = story_page(f"<p>{FIRST}</p><div class=share-bar><a href=/s>Share</a></div><p>{SECOND}</p>")
    found = removed(page, {"headline": "River floods Oldtown"})
    assert found is not None
    assert [(item.text, item.rule) for item in found.value] == [
        ("River floods Oldtown", "field.headline"),
        ("Share", "share.bar"),
    ]


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_every_block_has_one_fate(pieces: list[str]) -> None:
    """The indices of body, related and removed cover the story's blocks, each once (related titles may share one)."""
    inside = "".join(piece.format(SENTENCE.format(number)) for number, piece in enumerate(pieces))
    page = story_page(inside)
    kept = [block.index for block in found.value] if (found := body(page)) else []
    gone = [item.index for item in left.value] if (left := removed(page)) else []
    others = {story.index for story in stories.value} if (stories := related(page)) else set()
    assert sorted([*kept, *gone, *others]) == list(range(len(page.story_blocks)))


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_labelling_twice_changes_nothing(pieces: list[str]) -> None:
    """Labellers look at a page and leave it as it is."""
    page = story_page("".join(piece.format(SENTENCE.format(number)) for number, piece in enumerate(pieces)))
    assert verdicts(page, LABELLERS) == verdicts(page, LABELLERS)


@given(
    st.integers(0, 3),
    st.sampled_from([piece for piece in PIECES if "{0}" not in piece and "table" not in piece and "pre" not in piece]),
)
def test_furniture_anywhere_changes_no_paragraph(place: int, piece: str) -> None:
    """Furniture between the paragraphs adds and loses none."""
    paragraphs = [f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD)]
    with_it = [*paragraphs[:place], piece, *paragraphs[place:]]
    earlier = {"headline": "River floods Oldtown"}
    plain, full = body(story_page("".join(paragraphs)), earlier), body(story_page("".join(with_it)), earlier)
    assert plain is not None
    assert full is not None
    assert prose(full.value) == prose(plain.value)


MENU = (
    "<nav><ul>"
    + "".join(f"<li><a href=/{desk}>{desk}</a></li>" for desk in ("News", "Sport", "Culture"))
    + "</ul></nav>"
)
FOOT = "<footer><p>© 2024 Oldtown Gazette. All rights reserved.</p><a href=/c>Contact</a></footer>"
TEASERS = [
    f"<h3><a href=/{number}>{title}</a></h3><p>{line}</p>"
    for number, (title, line) in enumerate(
        (
            ("Ferry runs aground off Oldtown pier", "Forty passengers were taken ashore in boats on Monday."),
            ("Council votes to close three schools", "Parents say that they were not asked before the vote."),
            ("Bridge over the Ouse closed until spring", "Engineers found cracks in two of its piers in March."),
            ("Keeper retires after forty years", "He kept the light through storms and never missed a night."),
        )
    )
]
HOME = f"<title>Oldtown Gazette</title>{MENU}<main>{{}}</main>{FOOT}"
NO_STORIES = {
    "cards": HOME.format("".join(f"<article class=card>{teaser}</article>" for teaser in TEASERS)),
    "divs": HOME.format("".join(f"<div class=item>{teaser}</div>" for teaser in TEASERS)),
    "links": HOME.format("<ul>" + "<li><a href=/1>Ferry runs aground off Oldtown pier</a></li>" * 12 + "</ul>"),
    "search": HOME.format(
        "<h1>Search results for “ferry”</h1><p>1 to 4 of 132 results</p><ol>"
        + "".join(f"<li>{teaser}</li>" for teaser in TEASERS)
        + "</ol><a href=?2>Next</a>"
    ),
    "consent": f"<div id=cookie-consent><p>We and our partners store data.</p><button>Accept</button></div>{MENU}",
}


@pytest.mark.parametrize("name", NO_STORIES)
def test_a_page_that_is_no_article_has_no_body(name: str) -> None:
    """Home pages, search results, walls: no menu and no teaser passes for prose."""
    page = read(NO_STORIES[name])
    found = body(page)
    assert found is None or not prose(found.value)


def test_an_error_page_has_no_story() -> None:
    """Neither the sentence that says so is one, nor the menu, the search and the most read stories."""
    lost = "Sorry, the page you are looking for does not exist or has been moved."
    links = "<h2>Most read</h2><ul>" + "<li><a href=/1>Ferry runs aground off Oldtown pier</a></li>" * 5 + "</ul>"
    form = "<form><input><button>Search</button></form>"
    found = body(read(HOME.format(f"<h1>Page not found</h1><p>{lost}</p>{form}{links}")))
    assert found == Found((), "no story found", rule="body.none")


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("the report, opens new tab", "the report"),
        ("the report (opens in a new window)", "the report"),
        ("der Bericht (Link wird in neuem Fenster geöffnet)", "der Bericht"),
        ("le rapport (nouvelle fenêtre)", "le rapport"),
        ("el informe se abre en una ventana nueva", "el informe"),
        ("glass, opening a new window", "glass, opening a new window"),
        ("ein Kapitel in einem neuen Fenster", "ein Kapitel in einem neuen Fenster"),
        ("ouvre une nouvelle fenêtre", "ouvre une nouvelle fenêtre"),
    ],
)
def test_notes_on_links_go_and_windows_of_stories_stay(link: str, words: str) -> None:
    """What readers of screens are told stands in brackets, or is a formula of its own."""
    page = read(
        f"<article><p>{FIRST}</p><p>{SECOND} See <a href='https://a.example/'>{link}</a> of Monday.</p></article>"
    )
    found = body(page)
    assert found is not None
    assert found.value[-1].text.endswith(f"See {words} of Monday.")


def test_a_block_with_links_knows_its_place_on_the_page() -> None:
    """As the others do: the ledger and the body count the same blocks."""
    link = "<a href=https://a.example/x>More</a>"
    page = read(f"<h1>Flood</h1><p>{FIRST}</p><p>{SECOND} {link} of it.</p><p>{THIRD}</p>")
    blocks = body(page).value
    assert [page.story_blocks[block.index].text for block in blocks] == [block.text for block in blocks]
    assert any(block.links for block in blocks)


def test_the_ledger_knows_where_each_block_stood() -> None:
    """Its number is that of the story's block, so that text and ledger can be put together again."""
    page = read(f"<h1>Flood</h1><p>{FIRST}</p><p>Share this article</p><p>{SECOND}</p><p>{THIRD}</p>")
    found = removed(page)
    assert found is not None
    assert [page.story_blocks[line.index].text for line in found.value] == [line.text for line in found.value]
