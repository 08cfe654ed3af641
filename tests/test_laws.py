"""The laws: what holds for every page there could be. See docs/explanation/floors.md for what they are for."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
import strategies
from newsparse.export import from_dict, to_dict, to_html
from newsparse.models import Article, Block
from newsparse.text import unescaped

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

pages = st.one_of(strategies.messy_html(), strategies.messy_bytes())
texts = st.one_of(
    strategies.messy_html(), st.text(max_size=400), st.lists(strategies.lines(), max_size=20).map("\n".join)
)


def strings(value: object) -> Iterator[str]:
    """Go through every string in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif isinstance(value, Mapping):
        for key in value:
            yield from strings(value[key])
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from strings(getattr(value, field.name))


def check_partition(article: Article, count: int) -> None:
    """Every source block of the story has exactly one fate."""
    body = {block.index for block in article.body}
    related = {related.index for related in article.related}
    removed = {removed.index for removed in article.removed}
    assert body | related | removed == set(range(count))
    assert len(body) + len(related) + len(removed) == count
    assert len(article.removed) == len(removed)


def check_quotes(article: Article) -> None:
    """Each quote is the slice it names, and text alone gives the same quotes."""
    for quote in article.quotes:
        assert article.text[quote.start : quote.end] == quote.text
        assert quote.text
    spoken = tuple(quote for quote in article.quotes if quote.kind != "block")
    assert spoken == newsparse.extract_quotes(article.text, language=article.language)


@given(pages)
def test_any_page_gives_an_article(page: str | bytes) -> None:
    """Any bytes or str give an Article: blocks are accounted for, quotes are slices, text is clean."""
    article = newsparse.parse(page, url="https://paper.example/news/a")
    check_partition(article, len(newsparse.read(page, url="https://paper.example/news/a").story_blocks))
    check_quotes(article)
    assert [text for text in strings(article) if CONTROL.search(text.replace("\n\n", ""))] == []


@given(texts)
def test_any_text_gives_an_article(text: str) -> None:
    """The same for text that somebody has already scraped."""
    article = newsparse.parse_text(text)
    check_quotes(article)
    assert [text for text in strings(article) if CONTROL.search(text.replace("\n\n", ""))] == []


@given(pages)
def test_text_of_an_article_is_a_fixed_point(page: str | bytes) -> None:
    """What came out as text goes in again unchanged: the same rules serve both doors."""
    text = newsparse.parse(page).text
    assert newsparse.parse_text(text).text == text


@given(texts)
def test_text_of_a_text_is_a_fixed_point(text: str) -> None:
    """Labelling twice is labelling once."""
    once = newsparse.parse_text(text).text
    assert newsparse.parse_text(once).text == once


@given(strategies.stories())
def test_text_of_a_story_is_a_fixed_point(story: Article) -> None:
    """The text of a real story loses no line, first and last included."""
    assert newsparse.parse_text(story.text).text == story.text


@given(pages)
def test_explaining_gives_the_article(page: str | bytes) -> None:
    """Replaying the explanation gives the result: the article, its body, its ledger, each field's winner."""
    explanation = newsparse.explain(page)
    article = newsparse.parse(page)
    assert explanation.article == article
    story = [verdict for verdict in explanation.blocks if verdict.fate != "outside"]
    assert [verdict.index for verdict in story] == list(range(len(story)))
    assert {verdict.index for verdict in story if verdict.fate == "body"} == {block.index for block in article.body}
    assert [(verdict.text, verdict.rule) for verdict in story if verdict.fate == "removed"] == [
        (removed.text, removed.rule) for removed in article.removed
    ]
    for field in article.evidence:
        if field in explanation.fields:
            assert explanation.fields[field][0].value == getattr(article, field)


@given(pages)
def test_articles_travel(page: str | bytes) -> None:
    """An Article survives pickling and JSON, and hashes as its copy does."""
    article = newsparse.parse(page, url="https://paper.example/a")
    assert pickle.loads(pickle.dumps(article)) == article
    again = from_dict(to_dict(article))
    assert again == article
    assert hash(again) == hash(article)


@given(strategies.stories())
def test_a_rendered_story_reads_as_it_was(story: Article) -> None:
    """Rendering a story to HTML and parsing it gives back headline, section path, authors, date and text."""
    article = newsparse.parse(to_html(story))
    assert article.headline == story.headline
    assert article.section_path == story.section_path
    assert [author.name for author in article.authors] == [author.name for author in story.authors]
    assert article.published == story.published
    assert article.text == story.text
    assert article.quotes == newsparse.extract_quotes(story.text, language="en")


@given(strategies.stories(), st.sampled_from(strategies.BOILERPLATE), st.integers(0, 8))
def test_boilerplate_adds_and_loses_nothing(story: Article, line: str, place: int) -> None:
    """A boilerplate block anywhere in a story adds or loses no quote and no paragraph."""
    blocks = list(story.body)
    blocks.insert(min(place, len(blocks)), Block("paragraph", line))
    article = newsparse.parse(to_html(attrs.evolve(story, body=tuple(blocks))))
    assert article.text == story.text
    assert article.quotes == newsparse.extract_quotes(story.text, language="en")


@given(strategies.stories(), st.sampled_from(strategies.BOILERPLATE), st.integers(0, 8))
def test_boilerplate_in_text_adds_and_loses_nothing(story: Article, line: str, place: int) -> None:
    """The same for text: a boilerplate line anywhere below the headline."""
    lines = [block.text for block in story.body]
    lines.insert(min(place, len(lines)), line)
    article = newsparse.parse_text("\n\n".join([story.headline or "", *lines]))
    assert article.headline == story.headline
    assert article.text == story.text


@pytest.mark.parametrize("value", [None, 42, ["<p>"], object()])
def test_wrong_type_teaches(value: object) -> None:
    """What is no page raises an error that is a TypeError too and names what is accepted."""
    with pytest.raises(newsparse.NewsparseError, match="html must be bytes, str or an lxml element") as caught:
        newsparse.parse(value)  # type: ignore[arg-type]
    assert isinstance(caught.value, TypeError)
    with pytest.raises(newsparse.InputTypeError, match="text must be a str"):
        newsparse.parse_text(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"url": b"https://paper.example/"}, "url must be a str or None, not bytes"),
        ({"fetched": "2024-03-05"}, "fetched must be a datetime or None, not str"),
        ({"language": 5}, "language must be a str such as 'en', or None, not int"),
        ({"limits": {"max_bytes": 5}}, "limits must be newsparse.Limits"),
    ],
)
def test_wrong_option_teaches(options: dict[str, object], message: str) -> None:
    """An option of another type raises at both doors, and the message says what to pass."""
    with pytest.raises(newsparse.InputTypeError, match=message):
        newsparse.parse("<p>Rain", **options)  # type: ignore[arg-type]
    with pytest.raises(newsparse.InputTypeError, match=message):
        newsparse.parse_text("Rain", **options)  # type: ignore[arg-type]


def test_wrong_options_of_one_door_teach() -> None:
    """The charset, the headline and the language of quotes are checked as well."""
    with pytest.raises(newsparse.InputTypeError, match="encoding must be a str such as 'utf-8', or None, not bytes"):
        newsparse.parse(b"<p>Rain", encoding=b"utf-8")  # type: ignore[arg-type]
    with pytest.raises(newsparse.InputTypeError, match="headline must be a str such as 'Rain', or None, not int"):
        newsparse.parse_text("Rain", headline=5)  # type: ignore[arg-type]
    with pytest.raises(newsparse.InputTypeError, match="language must be a str such as 'en', or None, not int"):
        newsparse.extract_quotes("Rain", language=5)  # type: ignore[arg-type]


ADDRESSES = frozenset(("url", "canonical_url", "href"))


def addresses(value: object) -> Iterator[str]:
    """Go through everything in a value that stands in a field for an address."""
    if isinstance(value, tuple):
        for item in value:
            yield from addresses(item)
    elif attrs.has(type(value)) and not isinstance(value, type):
        for field in attrs.fields(type(value)):
            inner = getattr(value, field.name)
            if field.name in ADDRESSES and isinstance(inner, str):
                yield inner
            else:
                yield from addresses(inner)


SCHEMES = ("javascript:x()", "JaVa\nscript:x()", " javascript:x()", "data:text/html,x", "file:///etc/passwd", "//[::1")
odd_addresses = st.sampled_from(
    (*SCHEMES, "http://[::1", "vbscript:x", "/a", "https://paper.example/b", "http:///c", "")
)


@given(st.lists(odd_addresses, min_size=8, max_size=8), st.sampled_from((None, "https://paper.example/news/a")))
def test_addresses_are_of_the_web(odd: list[str], url: str | None) -> None:
    """No field for an address holds anything but an absolute one of http or https."""
    page = f"""<base href="{odd[0]}"><link rel=canonical href="{odd[1]}"><meta property="og:url" content="{odd[2]}">
    <meta property="og:image" content="{odd[3]}"><script type="application/ld+json">{{"@type": "NewsArticle",
    "headline": "Rain", "url": {json.dumps(odd[4])}, "image": {{"url": {json.dumps(odd[5])}}},
    "author": {{"name": "Ada Brook", "url": {json.dumps(odd[6])}}}}}</script><article><h1>Rain</h1>
    <p>By <a href="{odd[6]}" rel=author>Ada Brook</a></p><img src="{odd[7]}" alt="Rain on the quay" width=900>
    <p>It rained all day in the <a href="{odd[3]}">valley</a> of the river Ouse, and the water rose.</p>
    <p>READ MORE: <a href="{odd[5]}">Ferry returns to the island after the storm</a></p></article>"""
    for address in addresses(newsparse.parse(page, url=url)):
        assert address.startswith(("http://", "https://"))
        assert urlsplit(address).hostname


ENTITIES = st.lists(st.sampled_from([*"&alt;#3x<", "&amp;", "amp;", "&#38;", "&#x26;", "lt;", "quot;"]), max_size=20)


@given(ENTITIES.map("".join))
def test_entities_are_undone_once_and_for_all(text: str) -> None:
    """However often an entity was escaped, undoing it twice gives what undoing it once gives."""
    once = unescaped(text)
    assert unescaped(once) == once
