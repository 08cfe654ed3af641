"""JSON-LD as pages write it: nested, broken, hostile."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.page.linked_data import linked_data, of_type, story_object, text_of

STORY = {"@type": "NewsArticle", "headline": "Rain", "author": {"@type": "Person", "name": "Ada Ng"}}
WRITTEN = json.dumps(STORY)


@pytest.mark.parametrize(
    "script",
    [
        WRITTEN,
        f"<!--\n{WRITTEN}\n-->",
        f"//<![CDATA[\n{WRITTEN}\n//]]>",
        f"/* <![CDATA[ */ {WRITTEN} /* ]]> */",
        f"<![CDATA[{WRITTEN}]]>",
        f"{WRITTEN};",
        f"{WRITTEN} }}",
        f"\ufeff{WRITTEN}",
        f"[{WRITTEN},]",
        WRITTEN.replace("}}", ",},}"),
        WRITTEN.replace('"headline"', ',, "headline"'),
        WRITTEN.replace('"', "&quot;"),
        WRITTEN.replace("{", "{ /* the story */ ", 1),
        WRITTEN.replace(",", ", // next\n", 1),
        f'{{"@graph": [{WRITTEN}], "@context": "https://schema.org"}}',
        f'{{"@graph": {WRITTEN}}}',
        f"[[{WRITTEN}]]",
        f"[null, 1, {WRITTEN}]",
    ],
)
def test_story_is_read(script: str) -> None:
    """However the script is wrapped or broken, the same object comes out."""
    assert linked_data([script]) == (STORY,)


def test_glued_objects_are_all_read() -> None:
    """Several objects in one script, with or without a comma between, are several objects."""
    assert linked_data([WRITTEN + WRITTEN, WRITTEN + ",\n" + WRITTEN]) == (STORY,) * 4


def test_objects_before_a_broken_one_are_kept() -> None:
    """What can be read is read."""
    assert linked_data([WRITTEN + '{"@type": "NewsArticle", "headline": "ha']) == (STORY,)


def test_strings_keep_their_line_breaks_and_slashes() -> None:
    """Raw line breaks, false escapes and things that look like comments stay in strings."""
    (thing,) = linked_data(['{"headline": "two\nlines", "url": "https://a.example/b", "name": "it\\\'s, ]",}'])
    assert thing == {"headline": "two\nlines", "url": "https://a.example/b", "name": "it's, ]"}


def test_story_inside_a_web_page_is_found() -> None:
    """A story that stands in mainEntity comes out as an object of its own; questions and plain pages don't."""
    page = {"@type": "WebPage", "mainEntity": STORY}
    assert linked_data([json.dumps(page)]) == (page, STORY)
    page = {"@type": "WebPage", "mainEntityOfPage": {"headline": "Rain"}}
    assert linked_data([json.dumps(page)]) == (page, {"headline": "Rain"})
    for inner in ({"@type": "WebPage", "@id": "#"}, [{"@type": "Question"}], "https://a.example/", None):
        page = {"@type": "FAQPage", "mainEntity": inner}
        assert linked_data([json.dumps(page)]) == (page,)


def test_lists_of_teasers_are_not_opened() -> None:
    """Stories in an ItemList are other stories."""
    listing = {"@type": "ItemList", "itemListElement": [STORY]}
    assert linked_data([json.dumps(listing)]) == (listing,)


def test_numbers_that_are_none() -> None:
    """NaN, infinity and numbers of ten thousand digits become None."""
    script = '{"a": NaN, "b": -Infinity, "c": 1e999999, "d": ' + "9" * 10_000 + ', "e": 12, "f": 0.5}'
    assert linked_data([script]) == ({"a": None, "b": None, "c": None, "d": None, "e": 12, "f": 0.5},)


def test_lone_surrogates_are_scrubbed() -> None:
    r"""Half a pair becomes U+FFFD; whole pairs, and a backslash that is itself escaped, stay."""
    script = r'{"a": "x\ud83d", "b": "\ud83d\ude00", "c": "\\ud83d", "d": "\udfff!"}'
    assert linked_data([script]) == ({"a": "x\ufffd", "b": "😀", "c": "\\ud83d", "d": "\ufffd!"},)


@pytest.mark.parametrize(
    "script", ["", " ", "null", "42", '"words"', "[]", "{}", "[[[]]]", "{'a': 1}", "{", '{"a"', "<p>", "\\", "\x00"]
)
def test_scripts_that_say_nothing(script: str) -> None:
    """Scalars, empty values and what is no JSON give no objects."""
    assert linked_data([script]) == ()


@pytest.mark.parametrize(
    "script",
    [
        "[" * 100_000 + "]" * 100_000,
        "[" * 100_000,
        '{"@graph":' * 100_000 + "{}" + "}" * 100_000,
        "{" * 50_000 + '"' * 50_001,
        '{"headline":"' + "\\" * 100_001 + '"}',
        '{"a":[' + ", " * 100_000 + "]}",
        '{"a":[' + ", " * 100_000 + "x",
        '{"a": 1 /*' + "*" * 50_000 + " // " * 20_000,
        "/*" * 100_000,
        "{" + '\\"' * 100_000,
        "<!--" * 100_000,
        "//" * 100_000,
        "<![CDATA[" + " " * 200_000,
        "{}" * 100_000,
        '{"a": "' + "x" * 2_000_000 + '"}',
    ],
)
def test_hostile_scripts_take_linear_time(script: str) -> None:
    """Nesting, runs and unclosed strings neither raise nor hang."""
    began = time.perf_counter()
    linked_data([script])
    assert time.perf_counter() - began < 2


def test_types_are_read_in_every_spelling() -> None:
    """A type may stand in a list, as an address, or with a prefix."""
    things = [{"@type": "Person"}, {"@type": ["Thing", "http://schema.org/Person"]}, {"@type": "schema:Person"}]
    assert list(of_type(things, "Person", "Organization")) == things
    assert list(of_type([{"@type": None}, {}, {"@type": 3}, {"@type": "Persona"}], "Person")) == []


def test_the_fullest_article_stands_for_the_page() -> None:
    """An article with headline and date beats one without; other types never do."""
    bare = {"@type": "Article"}
    named = {"@type": "Article", "headline": "Rain"}
    dated = {"@type": ["OpinionNewsArticle"], "headline": "Snow", "datePublished": "2024-05-01"}
    assert story_object([{"@type": "WebPage", "headline": "x"}, bare, named, dated]) is dated
    assert story_object([bare, named]) is named
    assert story_object([{"@type": "WebPage", "headline": "x"}]) is None


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (" Ada  Ng\n", "Ada Ng"),
        (["", None, "Ada"], "Ada"),
        ({"@value": "Ada", "name": "x"}, "Ada"),
        ({"name": [{"name": "Ada"}]}, "Ada"),
        ({"@list": ["Ada"]}, "Ada"),
        ("Ng &amp;amp; Co", "Ng & Co"),
        ("", None),
        ([], None),
        ({}, None),
        (3, None),
        (True, None),
        (None, None),
        ({"@id": "#x"}, None),
        ([[[[[[[["Ada"]]]]]]]], None),
    ],
)
def test_words_of_a_value(value: object, words: str | None) -> None:
    """Strings, lists and named objects have words; numbers and references have none."""
    assert text_of(value) == words


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@graph", "@type", "mainEntity", "headline", "name"]), inner, max_size=3)
    ),
)


@given(JSON)
def test_any_json_is_read(value: object) -> None:
    """Whatever valid JSON says, only objects come out, and no reader of them raises."""
    found = linked_data([json.dumps(value)])
    assert all(isinstance(thing, dict) for thing in found)
    story_object(found)
    for thing in found:
        text_of(thing)


@given(st.text(st.sampled_from('{}[]",:\\/*<!->&;\nab1 \x00\ud800'), max_size=60))
def test_any_text_is_survived(script: str) -> None:
    """Whatever a script holds, reading it does not raise."""
    linked_data([script])
