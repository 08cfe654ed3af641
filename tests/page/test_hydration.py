"""Stories that stand in the state of a page's scripts alone."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from newsparse import Limits, parse, read
from newsparse.page.hydration import told_in_scripts

HEADLINE = "River floods Oldtown for the third time"
SENTENCE = "The river rose by more than a metre during the night, and {} streets of Oldtown were cleared."
LINES = [SENTENCE.format(number) for number in ("two", "three", "four", "five", "six", "seven")]
HTML = "".join(f"<p>{line}</p>" for line in LINES)
OTHER = [
    f"The ferry to island number {number} was late again, as it had been on every day of May." for number in range(20)
]


def page(state: object, before: str = '<script id="__NEXT_DATA__" type="application/json">', after: str = "") -> str:
    """Give a page that scripts build, with the state they start from."""
    head = f"<title>{HEADLINE} | The Oldtown Herald</title>"
    return f"{head}<div id=root></div>{before}{json.dumps(state)}{after}</script>"


def article(**parts: object) -> dict[str, object]:
    """Give a state as Next.js nests it, with an article that has these parts."""
    return {"props": {"pageProps": {"menu": [{"title": "News", "url": "/"}], "article": {"title": HEADLINE, **parts}}}}


def told(state: object) -> list[tuple[str, str]]:
    """Give the story's blocks, kind and text."""
    return [(block.kind, block.text) for block in read(page(state)).story_blocks]


PARAGRAPHS = [("paragraph", line) for line in LINES]


@pytest.mark.parametrize(
    "parts",
    [
        {"body": HTML},
        {"content": {"rendered": HTML}},
        {"text": "\n\n".join(LINES)},
        {"bodyHtml": HTML.replace("<", "&lt;").replace(">", "&gt;")},
        {"paragraphs": LINES},
        {"content_elements": [{"type": "text", "content": line} for line in LINES]},
        {"body": [{"value": {"type": "lead", "text": f"<p>{line}</p>"}} for line in LINES]},
        {"body": {"nodeType": "document", "content": [
            {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": line}]} for line in LINES]}},
        {"blocks": [{"_type": "block", "style": "normal", "children": [
            {"_type": "span", "text": line[:20]}, {"_type": "span", "text": line[20:]}]} for line in LINES]},
        {"body": HTML, "plainText": " ".join(LINES)},
        {"body": HTML, "related": [{"title": "Ferry late", "url": "/ferry", "body": " ".join(OTHER)}]},
        {"body": HTML, "comments": [{"text": line} for line in OTHER]},
    ],
)  # fmt: skip
def test_a_story_is_found_by_its_shape(parts: dict[str, object]) -> None:
    """Whatever the keys are called and however the paragraphs are written, the same blocks come out."""
    assert told(article(**parts)) == PARAGRAPHS


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<script>window.__PRELOADED_STATE__ = ", ";window.other = {};"),
        ("<script>(function (root) { root.cache = root.cache || {}; root.cache.state = ", " })(window)"),
        ('<script>window["__state__"]=', ""),
        ("<script>var App = App || {}; App.hydrate(", ")"),
        ("<script type='application/json'>", ""),
        ("<script>window.__NUXT__=(function(a,b){return {data:[", "],error:a,html:b}}(null,'x'));"),
        ("<script>window.__STATE__ = {user: undefined, loaded: !0, tags: ['a',], page: ", "}"),
    ],
)
def test_a_state_is_found_in_any_script(before: str, after: str) -> None:
    """A script of JSON, or one that gives JSON, or a literal of JavaScript, to a variable or a function."""
    found = read(page(article(body=HTML), before, after))
    assert [(block.kind, block.text) for block in found.story_blocks] == PARAGRAPHS


def test_a_state_may_be_a_string_of_json() -> None:
    """JSON that a script parses itself is decoded twice."""
    text = json.dumps(article(body=HTML))
    assert [block.text for block in read(page(text, "<script>s = JSON.parse(", ")")).story_blocks] == LINES


def test_parts_of_a_cache_are_followed() -> None:
    """A cache of entries that refer to each other, as GraphQL clients write it."""
    paragraphs = {f"Paragraph:{number}": {"__typename": "Paragraph", "text": line} for number, line in enumerate(LINES)}
    post = {"title": HEADLINE, "body": {"paragraphs": [{"__ref": name} for name in paragraphs]}}
    state = {"ROOT_QUERY": {"post": {"__ref": "Post:1"}}, "Post:1": post, **paragraphs}
    assert told(state) == PARAGRAPHS


def test_a_flat_list_is_put_together() -> None:
    """A list whose objects name their parts by place; one may hold itself."""
    state = [["Reactive", 1], {"data": 2, "self": 0}, {"title": 3, "body": 4, "again": 2}, HEADLINE, HTML]
    assert told(state) == PARAGRAPHS


def test_a_stream_of_rows_is_read() -> None:
    """A stream of server components, cut into pieces wherever it is, with a text that is referred to."""
    props = json.dumps(["$", "$L2", None, {"article": {"title": HEADLINE, "body": "$1f"}}])
    stream = f"0:[1]\n1f:T{len(HTML.encode()):x},{HTML}2a:{props}\n"
    cuts = [stream[:9], stream[9:300], stream[300:]]
    scripts = "".join(f"<script>self.__next_f.push({json.dumps([1, piece])})</script>" for piece in cuts)
    found = read(f"<title>{HEADLINE}</title><body>{scripts}")
    assert [(block.kind, block.text) for block in found.story_blocks] == PARAGRAPHS


def test_kinds_of_block_are_kept() -> None:
    """Headings, lists, quotations and code, by tag in HTML and by type in objects; links stay."""
    html = f"<h2>The night</h2>{HTML}<ul><li>One boat was lost.</li></ul><blockquote>It was dark.</blockquote>"
    expected = [
        ("heading", "The night"),
        *PARAGRAPHS,
        ("list_item", "One boat was lost."),
        ("blockquote", "It was dark."),
    ]
    assert told(article(body=html)) == expected
    nodes = [
        {"type": "header", "level": 2, "content": "The night"},
        *[{"type": "text", "content": line} for line in LINES],
        {"type": "list", "items": [{"type": "text", "content": "One boat was lost."}]},
        {"type": "quote", "content_elements": [{"type": "text", "content": "It was dark."}]},
    ]
    assert told(article(content_elements=nodes)) == expected
    linked = read(page(article(body=HTML.replace("Oldtown", '<a href="/oldtown">Oldtown</a>'))))
    assert linked.story_blocks[0].links == (("Oldtown", "/oldtown"),)


def test_markup_and_entities_do_not_leak() -> None:
    """Tags and entities in text become what they stand for, once."""
    lines = ["Marks &amp; Spencer <b>closed</b> 3 &lt; 4 shops.", *LINES]
    assert told(article(paragraphs=lines))[0] == ("paragraph", "Marks & Spencer closed 3 < 4 shops.")


def test_pictures_cards_and_other_stories_in_it_are_left_out() -> None:
    """Nodes named for pictures and furniture, and other stories with an address of their own."""
    nodes = [
        {"type": "image", "caption": "The bridge over the river, as it was seen by night from the tower."},
        *[{"type": "text", "content": line} for line in LINES],
        {"type": "newsletter", "text": "Sign up for our letter, and read the best stories of the week on Sunday."},
        {"type": "story", "headline": "Ferry late", "url": "/ferry", "text": OTHER[0]},
        {"type": "divider", "text": "separator"},
    ]
    assert told(article(content_elements=nodes)) == PARAGRAPHS


def test_sections_keep_their_headings() -> None:
    """A list of sections, each with a title and a text."""
    sections = [{"title": f"Part {number}", "text": line * 2} for number, line in enumerate(LINES)]
    assert told(article(sections=sections))[:2] == [("heading", "Part 0"), ("paragraph", (LINES[0] * 2))]


@pytest.mark.parametrize(
    "state",
    [
        {"article": {"title": "Ferry late again on Monday", "url": "/ferry", "body": HTML}},
        {"messages": {"consent": HTML}},
        article(description=" ".join(LINES)),
        article(body="<p>Soon more.</p>"),
        article(body=" ".join(["var a = function() { return {}; };"] * 50)),
        [article(relatedArticles=[{"body": HTML}])],
    ],
)
def test_what_is_not_the_pages_story_is_left_alone(state: object) -> None:
    """Other stories, notices, summaries, short texts and code."""
    found = read(page(state))
    assert found.story.told is None
    assert found.story_blocks == ()


def test_a_page_with_a_story_of_its_own_keeps_it() -> None:
    """Scripts are not asked where the page shows some ten sentences, nor preferred where they say the same."""
    shown = f"<article><h1>{HEADLINE}</h1>{HTML}</article>"
    assert read(shown + page(article(body=HTML + HTML.replace("metre", "foot")))).story.told is None
    assert read(shown + page(article(body=HTML))).story.told is None
    for lines, told in ((1, "script __NEXT_DATA__ props.pageProps.article.body"), (4, None)):
        short = "".join(f"<p>{line}</p>" for line in LINES[:lines])
        html = page(article(body=HTML * 4)).replace("<div id=root>", f"<article><h1>{HEADLINE}</h1>{short}</article>")
        assert read(html).story.told == told


def test_the_headline_may_stand_in_metas_or_on_the_page() -> None:
    """A page's title may be the paper's name; og:title, JSON-LD and the h1 name the story as well."""
    script = page(article(body=HTML)).partition("</title>")[2]
    for mark in (
        f'<meta property="og:title" content="{HEADLINE}">',
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{HEADLINE}"}}</script>',
        f"<body><h1>{HEADLINE}</h1>",
    ):
        assert [block.text for block in read(f"<title>Herald</title>{mark}{script}").story_blocks] == LINES
    assert read(f"<title>Herald</title>{script}").story.told is None


def test_the_evidence_says_where_it_stands() -> None:
    """The script, and the keys down to the text."""
    proof = parse(page(article(body=HTML))).evidence["body"]
    assert (proof.source, proof.rule) == ("script __NEXT_DATA__ props.pageProps.article.body", "body.told")


def test_blocks_are_numbered_behind_the_pages_own() -> None:
    """Numbers, elements and the ledger fit together."""
    shell = page(article(body=HTML)).replace("<div id=root>", "<div><p>Please turn on scripts.</p>")
    found = read(shell)
    assert [block.number for block in found.blocks] == list(range(len(found.blocks)))
    assert found.story.container is not None
    assert (found.story.container.first, found.story.container.last) == (1, 6)
    assert parse(shell).text == "\n\n".join(LINES)


@pytest.mark.parametrize(
    "script",
    [
        "[" * 100_000 + "]" * 100_000,
        '{"a":' * 100_000 + "1" + "}" * 100_000,
        "s = " + "[" * 500_000,
        "= [1, " * 100_000,
        "={" * 300_000,
        "= " * 300_000,
        "return {" * 100_000,
        "window.x=(function(" + "a," * 50_000 + "b){return {" + "a:a," * 50_000 + "}}(1))",
        'window.x=(function(a){return {b:[' + "a," * 100_000 + ']}}("' + "y" * 10_000 + '"))',
        '{"title": "' + HEADLINE + '", "a": ' + "9" * 10_000 + ', "b": NaN, "c": 1e999999, "d": -Infinity}' + " " * 400,
        '{"title": "' + HEADLINE + '", "body": "\\ud83d' + "x y " * 200 + '"}',
        '{"title": "' + HEADLINE + '", "body": "' + "<div>" * 100_000 + " It rained all day. " * 100 + '"}',
        '{"title": "' + HEADLINE + '", "body": "' + "<" * 300_000 + '"}',
        "self.__next_f.push([1,\"" + "a:" * 300_000 + '"])',
        "self.__next_f.push([1,\"" + "a:Tfffff," * 50_000 + '"])',
        '"' + "\\" * 100_001,
        "\x00" * 1_000,
    ],
)  # fmt: skip
def test_hostile_scripts_take_linear_time(script: str) -> None:
    """Nesting, runs and false starts neither raise nor hang."""
    began = time.perf_counter()
    read(f"<title>{HEADLINE}</title><body><script>{script}</script>")
    assert time.perf_counter() - began < 2


def test_limits_hold() -> None:
    """A story in a script has no more blocks than a page may have."""
    found = read(page(article(paragraphs=LINES * 50)), limits=Limits(max_blocks=40))
    assert len(found.story_blocks) <= 40


WORDS = st.sampled_from([HEADLINE, HTML, LINES[0], "", "text", "$a", "<p>", "https://a.example/"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WORDS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["title", "headline", "body", "text", "type", "url", "children", "__ref", "id", "level"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=30,
)


@given(JSON)
def test_any_state_is_survived(value: object) -> None:
    """Whatever a state says, reading it does not raise, and no markup comes out."""
    for block in read(page({"state": value, "pad": "x" * 400})).blocks:
        assert "<p>" not in block.text


@given(st.text(st.sampled_from("{}[]()\"'`,:;=!0a.\\/*$ return\n"), max_size=80))
def test_any_script_is_survived(script: str) -> None:
    """Whatever a script holds, reading it does not raise."""
    parser = LexborHTMLParser(f"<script>window.x=(function(a){{return {{{script}{' ' * 400}</script>")
    assert told_in_scripts(parser.css("script"), [HEADLINE]) is None


def test_the_name_of_the_paper_need_not_stand_in_the_state() -> None:
    """Titles end in the paper's name, which may have the longest words and stand nowhere else."""
    html = page(article(body=HTML)).replace("The Oldtown Herald", "Northumberland Correspondent")
    assert [block.text for block in read(html).story_blocks] == LINES


def test_state_says_who_wrote_a_story_and_when_if_nothing_else_does() -> None:
    """Dates, authors, topics and picture of the object with the headline stand in for missing linked data."""
    article = {
        "title": HEADLINE,
        "publishedAt": "2024-03-05T10:00:00Z",
        "updatedAt": "2024-03-06T08:30:00Z",
        "isPublished": True,
        "authors": [{"name": "Ada Ng", "slug": "ada-ng"}],
        "tags": [{"name": "rain"}, {"name": "Oldtown"}],
        "heroImage": {"url": "https://a.example/flood.jpg"},
        "body": HTML,
    }
    other = {"title": OTHER[0], "publishedAt": "2023-01-01T00:00:00Z", "authors": ["Boris Castle"]}
    found = parse(page({"article": article, "latest": [other]}))
    assert [author.name for author in found.authors] == ["Ada Ng"]
    assert (found.published, found.modified) == (
        datetime(2024, 3, 5, 10, tzinfo=UTC),
        datetime(2024, 3, 6, 8, 30, tzinfo=UTC),
    )
    assert found.keywords == ("rain", "Oldtown")
    assert [image.url for image in found.images] == ["https://a.example/flood.jpg"]
