"""An Article as plain JSON values and back."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given

from newsparse.errors import InputTypeError, NewsparseError
from newsparse.export import SCHEMA_VERSION, SchemaError, from_dict, from_json, to_dict, to_json
from newsparse.export import json as json_module
from newsparse.models import Article, Author, Block, Evidence, Image, Link, LiveEntry, Quote, Related, Removed
from strategies import articles

FULL = Article(
    headline="Ferry back in service",
    section_path=("News", "Harbour"),
    section="Harbour",
    authors=(Author("Ida Moor", role="Shipping Editor", url="https://post.example/ida"),),
    published=datetime(2031, 4, 5, 6, 7, tzinfo=UTC),
    modified=datetime(2031, 4, 6, 0, 0),
    images=(Image("https://post.example/a.jpg", alt="A ferry", credit="J. Lund"),),
    body=(
        Block("paragraph", "“It floats,” she said.", links=(Link("floats", "https://post.example/f"),), index=2),
        Block("heading", "Why", level=2, index=3),
    ),
    quotes=(Quote(text="It floats,", start=1, end=11, speaker="Ida Moor", speaker_text="she", cue="said"),),
    related=(Related("Tide tables", label="READ MORE", index=4),),
    removed=(Removed("Share", "share.bar", 5),),
    live=(LiveEntry(datetime(2031, 4, 5, 9, 0, tzinfo=UTC), None, 0, 2),),
    access="metered",
    evidence={"published": Evidence("json-ld datePublished", "2031-04-05T06:07Z", "published.json_ld", "minute")},
)


@given(articles())
def test_an_article_comes_back_equal(article: Article) -> None:
    """Through real JSON and back: every field, every nested value, the evidence too."""
    assert from_json(to_json(article)) == article
    assert from_json(to_json(article).encode()) == article


@given(articles())
def test_orjson_writes_the_same_line(article: Article) -> None:
    """Whether the extra is installed changes the speed, and no byte."""
    assert to_json(article) == standard_line(article)


def standard_line(article: Article) -> str:
    """Write an article as where orjson is not installed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_module, "_orjson", lambda: None)
        return to_json(article)


def test_orjson_is_what_writes() -> None:
    """The extra is installed with the tests, or the test above says nothing."""
    assert json_module._orjson() is not None


def test_without_orjson_the_standard_library_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that is not there is no error here."""
    monkeypatch.setitem(sys.modules, "orjson", None)
    assert json_module._orjson.__wrapped__() is None


@pytest.mark.parametrize("tone", ["half \ud83d", "\x00"])
def test_odd_characters_of_a_users_own_come_back(tone: str) -> None:
    """What orjson refuses, the standard library writes."""
    article = TimedArticle(tones=(tone,))
    assert from_json(to_json(article), TimedArticle) == article
    assert to_json(article) == standard_line(article)


def test_a_full_article_comes_back_equal_and_hashable() -> None:
    """Lists become tuples again, and objects the frozen mapping."""
    back = from_dict(json.loads(json.dumps(to_dict(FULL))))
    assert back == FULL
    assert hash(back) == hash(FULL)


def test_every_field_is_a_key() -> None:
    """Keys stay the same from page to page; version and text are added."""
    fields = {field.name for field in attrs.fields(Article)}
    assert to_dict(Article()).keys() == fields | {"schema_version", "text"}
    assert to_dict(FULL)["schema_version"] == SCHEMA_VERSION
    assert to_dict(FULL)["text"] == FULL.text


def test_offsets_point_into_the_text_that_goes_along() -> None:
    """Whoever reads the JSON needs no newsparse to find a quote."""
    values = to_dict(FULL)
    quote = values["quotes"][0]
    assert values["text"][quote["start"] : quote["end"]] == quote["text"]


def test_a_line_of_the_command_can_be_read_back() -> None:
    """The file name the command adds does no harm."""
    assert from_dict({"file": "a.html", **to_dict(FULL)}) == FULL


@attrs.frozen(kw_only=True)
class TimedArticle(Article):
    """An Article with fields of a user's own."""

    reading_time: float | None = None
    tones: tuple[str, ...] = ()


def test_a_subclass_keeps_its_fields() -> None:
    """A user's own fields go out and come back when the class is named."""
    article = TimedArticle(headline="Rain", reading_time=2.5, tones=("dry",))
    assert from_dict(to_dict(article), article=TimedArticle) == article
    assert from_dict({"reading_time": 3}, article=TimedArticle).reading_time == 3.0


@attrs.frozen(kw_only=True)
class EditedArticle(Article):
    """An Article with fields of other types."""

    editor: Author | None = None
    notes: Any = None


def test_fields_of_a_users_own_can_hold_models_and_anything() -> None:
    """A model comes back as itself, with its own faults named; a field of any type takes what there is."""
    article = EditedArticle(editor=Author("Ida Moor"), notes={"stars": [1, None]})
    assert from_dict(to_dict(article), article=EditedArticle) == article
    with pytest.raises(SchemaError, match=r"article\.editor: no such field: nam; there are: name"):
        from_dict({"editor": {"nam": "Ida"}}, article=EditedArticle)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([], "article: expected an object, got []"),
        ({"headlin": "x"}, "article: no such field: headlin; there are: headline"),
        ({"headline": 12}, "article.headline: expected a string or null, got 12"),
        ({"schema_version": 99}, "article.schema_version: this newsparse reads version 1, not 99; read it with"),
        ({"schema_version": "1"}, "article.schema_version: this newsparse reads version 1, not '1'"),
        ({"schema_version": None}, "article.schema_version: this newsparse reads version 1, not None"),
        ({"keywords": "rain"}, "article.keywords: expected a list, got 'rain'"),
        ({"keywords": [None]}, "article.keywords[0]: expected a string, got None"),
        ({"published": "yesterday"}, "article.published: expected a date in ISO 8601 or null, got 'yesterday'"),
        ({"published": 7}, "article.published: expected a date in ISO 8601 or null, got 7"),
        ({"access": "secret"}, "article.access: expected one of 'free', 'metered', 'locked' or null, got 'secret'"),
        ({"body": [{"kind": "poem", "text": "x"}]}, "article.body[0].kind: expected one of 'paragraph'"),
        ({"body": [{"kind": "paragraph"}]}, "article.body[0]: "),
        ({"quotes": [{"text": "x", "start": True, "end": 1}]}, "article.quotes[0].start: expected a whole number"),
        ({"authors": ["Ida"]}, "article.authors[0]: expected an object, got 'Ida'"),
        ({"evidence": []}, "article.evidence: expected an object, got []"),
        ({"evidence": {"section": {}}}, "article.evidence['section']: "),
    ],
)
def test_a_wrong_shape_is_named(values: object, message: str) -> None:
    """The error says where, what belongs there, and what came; it is a NewsparseError and a ValueError."""
    with pytest.raises(SchemaError) as caught:
        from_dict(values)  # type: ignore[arg-type]
    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, NewsparseError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("", "article: this is no JSON: Expecting value"),
        (b"\xff", "article: this is no JSON: 'utf-8' codec can't decode"),
        ('{"headline": "Ra', "article: this is no JSON: Unterminated string"),
        ("[]", "article: expected an object, got []"),
        ("[" * 100_000, "article: this is nested too deep to be an Article"),
    ],
)
def test_a_broken_line_is_named(line: str | bytes, message: str) -> None:
    """A line cut short, or none at all."""
    with pytest.raises(SchemaError) as caught:
        from_json(line)
    assert str(caught.value).startswith(message)


def test_fields_of_ones_own_are_told_to_need_their_class() -> None:
    """The commonest cause of an unknown field says what to do."""
    with pytest.raises(SchemaError, match=r"no such field: reading_time, tones; .*come with their class: article=…"):
        from_dict(to_dict(TimedArticle(reading_time=2.5)))


def test_a_number_that_is_none_is_named() -> None:
    """JSON has no NaN, though the standard library writes it."""
    with pytest.raises(SchemaError, match=r"article\.reading_time: JSON cannot hold the number nan"):
        to_json(TimedArticle(reading_time=float("nan")))


def test_what_json_cannot_hold_is_named() -> None:
    """A field of a user's own with a set in it says so, instead of a traceback from json."""
    with pytest.raises(SchemaError, match=r"article\.tones\[1\]: JSON cannot hold a value of type set"):
        to_dict(TimedArticle(tones=("dry", {1})))  # type: ignore[arg-type]


@pytest.mark.parametrize("line", [None, 3, {}, ["{}"]])
def test_a_line_of_another_type_is_refused(line: object) -> None:
    """What is neither str nor bytes is named for what it is."""
    with pytest.raises(InputTypeError, match="line must be str or bytes"):
        from_json(line)  # type: ignore[arg-type]
