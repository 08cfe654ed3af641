"""Who wrote the story: witnesses in order, what they agree on, and whom they may not name."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsparse.extract.authors import authors, authors_candidates
from newsparse.extract.byline import byline
from newsparse.models import Author
from newsparse.page import Page
from newsparse.page.plain_text import read_text
from newsparse.page.read import read

TEXT = "A day of rain in the valley of the river Ouse has flooded the streets of the old town, the council said. "
STORY = f"<p>{TEXT}{TEXT}<p>{TEXT}{TEXT}<p>{TEXT}{TEXT}"


def page(above: str = "", head: str = "", under: str = "", data: Any = None) -> Page:
    """Read a news page with something above and under its story."""
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data is not None else ""
    html = (
        f"<html lang=en><head>{head}{script}</head><body><main><article><h1>Rain floods Oldtown</h1>{above}"
        f"<div>{STORY}</div>{under}</article></main></body></html>"
    )
    return read(html, url="https://bell.example/rain")


def people(of: Page) -> list[str]:
    """Give the names found, which must be the same with the byline at hand and without."""
    alone, line = authors(of), byline(of)
    along = authors(of, {"byline": line.value if line else None})
    assert (alone and alone.value) == (along and along.value)
    return [author.name for author in alone.value] if alone else []


def story(author: Any, **more: Any) -> dict[str, Any]:
    """Write the linked data of a story."""
    return {"@type": "NewsArticle", "headline": "Rain floods Oldtown", "author": author, **more}


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ({"@type": "Person", "name": "Nora Quill"}, ["Nora Quill"]),
        (
            [{"@type": "Person", "name": "Nora Quill"}, {"@type": "Person", "name": "Tom Ashby"}],
            ["Nora Quill", "Tom Ashby"],
        ),
        ("Nora Quill and Tom Ashby", ["Nora Quill", "Tom Ashby"]),
        (["Nora Quill", "Tom Ashby"], ["Nora Quill", "Tom Ashby"]),
        ([{"@type": "Person", "name": ["Nora Quill", "Tom Ashby"]}], ["Nora Quill", "Tom Ashby"]),
        ([[{"@type": "Person", "name": "Nora Quill"}]], ["Nora Quill"]),
        ({"@type": "Person", "givenName": "Nora", "familyName": "Quill"}, ["Nora Quill"]),
        ({"@type": "Organization", "name": "Nora Quill"}, []),
        ({"@type": "Person", "name": "Reuters"}, []),
        ([{"@type": "Person", "name": "Nora Quill"}, {"@type": "Organization", "name": "AFP"}], ["Nora Quill"]),
        ({"@type": "Person", "name": "Evening Bell staff"}, []),
        ({"@id": "#nobody"}, []),
        *[(value, []) for value in (None, 3, True, [], {}, [None, [3]], {"name": {"name": 3}}, "x" * 300_000)],
    ],
)
def test_linked_data_of_any_shape(author: Any, expected: list[str]) -> None:
    """Objects, strings, lists and nonsense: people come out, or nobody."""
    assert people(page(data=story(author))) == expected


def test_a_reference_is_followed() -> None:
    """An author may be given by the @id of another object, even one that refers to itself."""
    data = {"@graph": [story({"@id": "#nora"}), {"@type": "Person", "@id": "#nora", "name": "Nora Quill"}]}
    assert people(page(data=data)) == ["Nora Quill"]
    assert people(page(data={"@graph": [story({"@id": "#a"}), {"@id": "#a", "name": {"@id": "#a"}}]})) == []


def test_role_and_link_come_with_the_person() -> None:
    """A job title is a role; a person's page is a link, the paper's front page and a broken address are none."""
    author = {"@type": "Person", "name": "Nora Quill", "jobTitle": ["Health Editor"], "url": "/staff/nora"}
    found = authors(page(data=story(author)))
    assert found is not None
    assert found.value == (Author("Nora Quill", "Health Editor", "https://bell.example/staff/nora"),)
    for url in ("https://bell.example/", "nora", "javascript:alert(1)", 3, None):
        other = authors(page(data=story({**author, "url": url})))
        assert other is not None
        assert other.value[0].url is None


def test_the_creator_counts_where_the_author_is_the_paper() -> None:
    """Some papers sign with themselves and name the writer beside."""
    data = story({"@type": "Organization", "name": "The Evening Bell"}, creator=["Nora Quill"])
    assert people(page(data=data)) == ["Nora Quill"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name=author content="Nora Quill">', ["Nora Quill"]),
        ('<meta name=author content="Nora Quill, Tom Ashby">', ["Nora Quill", "Tom Ashby"]),
        ('<meta property="article:author" content="https://social.example/nora">', []),
        ('<meta name="twitter:creator" content="@noraquill">', []),
        (
            '<meta name=dc.creator content="Quill, Nora"><meta name=dc.creator content="Ashby, Tom">',
            ["Nora Quill", "Tom Ashby"],
        ),
        ('<meta name=author content="admin"><meta name=byl content="By Nora Quill">', ["Nora Quill"]),
        ('<meta name=author content="The Evening Bell"><meta property=og:site_name content="The Evening Bell">', []),
        ('<meta name=author content="Bell">', []),
        ('<meta name=author content="nora.quill@bell.example">', []),
    ],
)
def test_metas(head: str, expected: list[str]) -> None:
    """Names in metas, but no handles, addresses, users or papers."""
    assert people(page(head=head)) == expected


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<p>By Nora Quill", ["Nora Quill"]),
        ("<p class=byline>By NORA QUILL and Tom Ashby, Political Editor", ["Nora Quill", "Tom Ashby"]),
        ("<div class=author-name>Nora Quill</div>", ["Nora Quill"]),
        (
            "<div class=author><a href=/a/1>Nora Quill</a></div><div class=author><a href=/a/2>Tom Ashby</a></div>",
            ["Nora Quill", "Tom Ashby"],
        ),
        ('<p><a href="/authors/nora">Nora Quill</a>5 March 2031', ["Nora Quill"]),
        ("<p>Nora Quill 5 March 2031, 10:15", ["Nora Quill"]),
        ("<p>5 March 2031 | Nora Quill", ["Nora Quill"]),
        ("<p>Nora Quill</p><p>5 March 2031</p>", ["Nora Quill"]),
        ("<p>Posted on 5 March 2031 by Nora Quill", ["Nora Quill"]),
        ("<p class=byline>Evening Bell staff", []),
        ("<p class=byline>By Reuters", []),
        ("<p>By noon the water had come", []),
        ("<p>Nora Quill", []),
        ("<p><a href=/world>Middle East</a> 5 March 2031", []),
        ("<figure><figcaption class=author>Nora Quill</figcaption></figure>", []),
        ("<div class=comment-author>Nora Quill</div>", []),
    ],
)
def test_printed_lines(above: str, expected: list[str]) -> None:
    """What a reader would take for the byline is one; captions, desks and first words of a story are not."""
    assert people(page(above=above)) == expected


def test_whoever_the_story_speaks_of_did_not_write_it() -> None:
    """A bare name beside a date is a caption when the story names that person."""
    html = (
        f"<h1>Rain floods Oldtown</h1><p>Nora Quill</p><p>5 March 2031</p><p>{TEXT} “It is bad”, said Ms Quill. {TEXT}"
    )
    assert people(read(html)) == []


def test_a_signature_under_the_story_counts_last() -> None:
    """Where nothing above names anybody, a signature does; but not against the line above."""
    assert people(page(under="<p class=author>Nora Quill</p>")) == ["Nora Quill"]
    assert people(page(above="<p>By Tom Ashby</p>", under="<p class=author>Nora Quill</p>")) == ["Tom Ashby"]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("Nora Quill", ["Nora Quill"]),
        ("Nora B. Quill", ["Nora B. Quill"]),
        ("More Stories Here", []),
        ("NORA QUILL", []),
        ("Quill", []),
    ],
)
def test_a_name_alone_in_the_last_line_is_a_signature(last: str, expected: list[str]) -> None:
    """Two words with capitals, no more; and not where links follow, as under a heading."""
    assert people(read_text(f"Rain floods Oldtown\n{TEXT}\n{TEXT}\n{TEXT}\n{last}")) == expected
    html = f"<h1>Rain</h1><div>{STORY}<p>{last}</p><p><a href=/x>{TEXT}</a></p></div>"
    assert people(read(f"<body>{html}</body>")) == []


def test_the_printed_line_wins_where_it_knows_more() -> None:
    """Linked data that stops at the first author, or names the publishing system's user, loses."""
    first = story({"@type": "Person", "name": "Nora Quill"})
    assert people(page(above="<p>By Nora Quill and Tom Ashby", data=first)) == ["Nora Quill", "Tom Ashby"]
    assert people(page(above="<p>By Tom Ashby", data=first)) == ["Tom Ashby"]
    confirmed = '<meta name=author content="Nora Quill">'
    assert people(page(above="<p class=byline>By Tom Ashby", data=first, head=confirmed)) == ["Nora Quill"]


def test_a_byline_typed_into_the_text_wins_against_the_publishing_system() -> None:
    """The system names its user everywhere, in the template too; nobody types another name for no reason."""
    user = {"data": story({"@type": "Person", "name": "Nora Quill"}), "head": '<meta name=author content="Nora Quill">'}
    template = '<p class=byline><a href="/author/nora">Nora Quill</a>'
    assert people(page(above=f"{template}<p>By Tom Ashby", **user)) == ["Tom Ashby"]
    assert people(page(above=f"{template}<p>By Nora Quill", **user)) == ["Nora Quill"]
    assert people(page(above=f"{template}<p>By noon the river rose", **user)) == ["Nora Quill"]
    assert people(page(above=f'{template}<p><a href="/rain-2">By Tom Ashby</a>', **user)) == ["Nora Quill"]


def test_a_bold_line_of_several_people_above_the_text_is_typed() -> None:
    """The opener is left out by papers that set their writers' names in bold; one name alone may be a heading."""
    paper = '<p class=byline>By <a href="/author/bell">Evening Bell</a>'
    site = '<meta property="og:site_name" content="Evening Bell">'
    assert people(page(above=f"{paper}<p><b>Nora Quill/Tom Ashby</b>", head=site)) == ["Nora Quill", "Tom Ashby"]
    assert people(page(above=f"{paper}<p>Nora Quill/Tom Ashby", head=site)) == []
    assert people(page(above=f"{paper}<p><b>Climate Change</b>", head=site)) == []
    assert people(page(above=f"{paper}<p><b>Nora Quill and Tom Ouse</b>", head=site)) == []


def test_a_single_name_counts_where_its_line_can_only_be_a_byline() -> None:
    """Two opening words or a label, and a date or a writer's link behind."""
    assert people(page(above="<p>Posted by Nora on Friday 5 March 2031")) == ["Nora"]
    assert people(page(above='<p>Posted by <a href="/author/nora">Nora</a> in Rain')) == ["Nora"]
    assert people(page(above="<p>Posted by Nora")) == []
    assert people(page(above="<p>By Noon 5 March 2031")) == []
    linked = '<p>Posted by <a href="/author/nora">Nora</a> on 5 March 2031'
    owners = '<meta name=author content="Tom Ashby">'
    assert people(page(above=linked, head=owners)) == ["Nora"]
    assert people(page(above=linked, head='<meta name=author content="Nora Quill">')) == ["Nora Quill"]


def test_a_label_may_stand_above_the_name_or_inside_the_line() -> None:
    """Labels in a line of its own, behind a date, and names behind a bar; below the text bars part other stories."""
    assert people(page(above="<h5>Author:</h5><div>Tom Ashby/TA</div>")) == ["Tom Ashby"]
    assert people(page(above="<h5>Author:</h5><div>Read more</div>")) == []
    assert people(page(above="<h5>Next</h5><div>Tom Ashby</div>")) == []
    assert people(page(above="<p>Date: 05.03.2031 Author: Tom Ashby Source: Bell")) == ["Tom Ashby"]
    assert people(page(above="<p>Evening Bell | 05.03.2031 | By Tom Ashby (with Nora Quill)")) == [
        "Tom Ashby",
        "Nora Quill",
    ]
    assert people(page(under="<p>05.03.2031 | Politics | By Tom Ashby |")) == []


def test_a_signature_stands_with_the_prose() -> None:
    """The last line of the element that holds the paragraphs, wherever the page's text ends; no heading of another."""
    rails = f"<div><p>{TEXT}<p>{TEXT}</div>"
    signed = f"<body><h1>Rain</h1><div><div>{STORY}<p><b><i>Tom Ashby</i></b></p></div>{{}}</div></body>"
    assert people(read(signed.format(""))) == ["Tom Ashby"]
    assert people(read(signed.format(rails))) == ["Tom Ashby"]
    inside = f"<body><h1>Rain</h1><div><div>{STORY}<p{{}}>Tom Ashby</p><p>{TEXT}<p>{TEXT}<p>{TEXT}</div></div></body>"
    assert people(read(inside.format(""))) == []
    assert people(read(inside.format(" align=right"))) == ["Tom Ashby"]
    assert people(read(inside.format(" style='text-align: right'"))) == ["Tom Ashby"]
    apart = f"<body><h1>Rain</h1><main><div>{STORY}</div><section><div>Related Topics</div><button>Rain</button>"
    assert people(read(apart)) == []


def test_a_name_beside_a_date_may_come_back_in_a_biography() -> None:
    """Whoever the story speaks of is its subject; whom only the last lines introduce is who wrote it."""
    dated = "<p>25.10.2031 - Tom Ashby"
    assert people(page(above=dated)) == ["Tom Ashby"]
    assert people(page(above=dated, under=f"<p>Tom Ashby is an architect. {TEXT}")) == ["Tom Ashby"]
    assert people(page(above=f"{dated}<p>Tom Ashby is an architect. {TEXT}")) == []


def test_a_middle_name_makes_nobody_else() -> None:
    """Two printings of one name are one person, and links are shared between them."""
    found = authors(
        page(
            above='<p>By <a href="/authors/nora">Nora Quill</a>',
            data=story({"@type": "Person", "name": "Nora B. Quill"}),
        )
    )
    assert found is not None
    assert found.value == (Author("Nora B. Quill", None, "https://bell.example/authors/nora"),)


def test_scraped_text() -> None:
    """Among the first lines, with or without an opener, and at the end."""
    assert people(read_text(f"Rain floods Oldtown\nBy Nora Quill\n{TEXT}\n{TEXT}")) == ["Nora Quill"]
    assert people(read_text(f"Rain floods Oldtown\nNora Quill\n5 March 2031\n{TEXT}\n{TEXT}")) == ["Nora Quill"]
    assert people(read_text(f"Rain floods Oldtown\n{TEXT}\n{TEXT}")) == []


def test_a_site_row_wins() -> None:
    """What a caller's row selects stands above every other witness."""
    given = Page(selected={"authors": ("By Tom Ashby",)}, metas={"author": ("Nora Quill",)})
    assert people(given) == ["Tom Ashby"]
    assert [found.source for found in authors_candidates(given)] == ["site row", "meta author"]


@pytest.mark.parametrize(
    ("above", "language"),
    [
        ('<div class="author"><div>Por</div> <a href="/author/a">Lucía Marquina</a></div>', "es"),
        ('<div class="byline"><span>Lucía Marquina</span><a href="mailto:lm@b.example">lm@b.example</a></div>', "es"),
        ("<p>Posted by Lucía Marquina at 6:47 PM</p>", "en"),
    ],
)
def test_labels_addresses_and_times_are_no_names(above: str, language: str) -> None:
    """What templates print beside a name goes."""
    text = "<p>" + "It rained all day in the valley of the river Ouse, and the water rose by a metre. " * 4
    page = read(f"<html lang={language}><h1>Rain floods Oldtown</h1>{above}<div>{text}{text}</div>")
    found = authors(page)
    assert found is not None
    assert [author.name for author in found.value] == ["Lucía Marquina"]


@pytest.mark.parametrize(
    ("site", "name", "expected"),
    [
        ("Evening Bell", "Evening Bell", []),
        ("Evening Bell", "Radio Evening Bell", []),
        ("Evening Bell", "Evening Bell Leeds", []),
        ("EBSL", "Elderly Bellringers Society Leeds", []),
        ("Evening Bell", "Nora Evening Quill", ["Nora Evening Quill"]),
        ("Evening", "Nora Evening", ["Nora Evening"]),
        ("NQ", "Nora Quill", ["Nora Quill"]),
    ],
)
def test_the_paper_with_a_word_more_or_by_its_initials_is_nobody(site: str, name: str, expected: list[str]) -> None:
    """A page's paper has a short name in one place and a long one in another; a surname can be a paper's."""
    head = f'<meta property="og:site_name" content="{site}"><meta name="author" content="{name}">'
    assert people(page(head=head)) == expected


def test_a_person_with_a_site_of_her_own_is_its_author() -> None:
    """Publishing systems call such a site's owner a person and an organization at once."""
    head = '<meta property="og:site_name" content="Nora Quill"><meta name="author" content="Nora Quill">'
    owner = {"@type": ["Person", "Organization"], "name": "Nora Quill"}
    assert people(page(head=head)) == []
    assert people(page(head=head, data=[story("Nora Quill"), owner])) == ["Nora Quill"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Nora Quill - http://quill-webdesign.example", []),
        ("Quill Webdesign, www.quill.example", []),
        ("Nora Quill (https://bell.example/nora)", ["Nora Quill"]),
    ],
)
def test_whoever_built_the_site_did_not_write_the_story(content: str, expected: list[str]) -> None:
    """They put their own address beside their name."""
    assert people(page(head=f'<meta name="author" content="{content}">')) == expected


def test_a_byline_keeps_its_rule_when_another_witness_knows_addresses() -> None:
    """The names and the rule are the line's, the address comes from the linked data."""
    data = {"@type": "NewsArticle", "author": {"name": "Nora Quill", "url": "https://bell.example/author/quill"}}
    found = authors(page(above="<p class=byline>By Nora Quill and Tom Ashby</p>", data=data))
    assert found is not None
    assert [author.url for author in found.value] == ["https://bell.example/author/quill", None]
    assert (found.source, found.rule) == ("block 1", "authors.printed")
