"""An Article as plain JSON values, and back again."""

from __future__ import annotations

import json
import math
import types
import typing
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from types import ModuleType
from typing import Any, Final, TypeAlias, TypeVar

import attrs

from newsparse.errors import InputTypeError, NewsparseError
from newsparse.models import Article, FrozenMapping

SCHEMA_VERSION: Final = 1
"""Raised when a key changes its meaning or goes; a new key alone does not raise it."""

_BESIDE_THE_FIELDS: Final = frozenset({"schema_version", "text", "file", "source", "error"})
"""Keys that are no fields: the version, the joined text, and what the commands add."""

_PLAIN: Final = (str, int, float)
_AS_THEY_ARE: Final = frozenset((str, int, bool, type(None)))
"""Types whose values are JSON already, their subclasses left to a second look."""

Path: TypeAlias = tuple[Any, str | int | tuple[Any]] | None
"""Where a value stands: the path to what holds it, and the field, the number, or the key (in a tuple) it has there."""

_EXPECTED: Final[Mapping[Any, str]] = {
    str: "a string",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    datetime: "a date in ISO 8601",
}

ArticleClass = TypeVar("ArticleClass", bound=Article)


class SchemaError(NewsparseError, ValueError):
    """A value that has no place in JSON, or JSON that is no Article; the message says where and what belongs there.

    >>> from_json("[]")
    Traceback (most recent call last):
    ...
    newsparse.export.json.SchemaError: article: expected an object, got []
    """


def to_dict(article: Article) -> dict[str, Any]:
    """Give the article as JSON values: every field under its own name, tuples as lists, dates in ISO 8601.

    Two keys are added: ``schema_version``, and ``text``, the string that the offsets of ``quotes`` count in
    (characters, not bytes or UTF-16 units). Fields of a subclass come along when JSON can hold their values.

    Raises:
        SchemaError: a field of a subclass holds a value that JSON cannot hold.

    >>> values = to_dict(Article(headline="Rain", section_path=("News", "World")))
    >>> values["headline"], values["section_path"], values["published"], values["schema_version"]
    ('Rain', ['News', 'World'], None, 1)
    >>> to_dict(Article(headline=object()))
    Traceback (most recent call last):
    ...
    newsparse.export.json.SchemaError: article.headline: JSON cannot hold a value of type object
    """
    return {"schema_version": SCHEMA_VERSION, **_plain(article, None), "text": article.text}


def to_json(article: Article) -> str:
    """Give ``to_dict`` as one line of JSON, letters as they are (not escaped to ASCII), no spaces between values.

    orjson writes it where it is installed (the extra ``fast``), the standard library elsewhere: the same line.

    >>> '"headline":"Größe"' in to_json(Article(headline="Größe"))
    True
    """
    return one_line(to_dict(article))


def one_line(values: Mapping[str, Any]) -> str:
    """Write values of JSON as one line."""
    orjson = _orjson()
    if orjson is not None:
        try:
            line: bytes = orjson.dumps(values)
        except TypeError:  # half a surrogate pair in a user's own field, or a number beyond 64 bits
            pass
        else:
            return line.decode()
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


@cache  # one entry: looking for a package that is not there costs a search of the disk each time
def _orjson() -> ModuleType | None:
    try:
        import orjson
    except ModuleNotFoundError:
        return None
    return orjson


def from_json(line: str | bytes, article: type[ArticleClass] = Article) -> ArticleClass:  # type: ignore[assignment]
    """Give back the article that ``to_json`` was given, as ``from_dict`` does.

    Args:
        line: one JSON object; bytes are UTF-8.
        article: the class to build; a subclass with fields of its own where ``to_json`` was given one.

    Raises:
        InputTypeError: ``line`` is neither str nor bytes.
        SchemaError: it is no JSON, or JSON that is no Article.

    >>> from_json(to_json(Article(headline="Rain"))).headline
    'Rain'
    >>> from_json("Rain")
    Traceback (most recent call last):
    ...
    newsparse.export.json.SchemaError: article: this is no JSON: Expecting value: line 1 column 1 (char 0)
    """
    if not isinstance(line, str | bytes | bytearray):
        raise InputTypeError(f"line must be str or bytes, not {type(line).__name__}")
    try:
        # The standard library reads it: building the Article takes many times longer, and numbers stay as they were.
        values = json.loads(line)
    except ValueError as error:
        raise SchemaError(f"article: this is no JSON: {error}") from error
    except RecursionError as error:
        raise SchemaError("article: this is nested too deep to be an Article") from error
    return from_dict(values, article)


def from_dict(values: Mapping[str, Any], article: type[ArticleClass] = Article) -> ArticleClass:  # type: ignore[assignment]
    """Give back the article that ``to_dict`` was given, equal to it in every field.

    Fields that are missing keep their default; ``text`` is left aside, since the body says it.

    Args:
        values: what ``to_dict`` gave, or the same after a trip through JSON.
        article: the class to build; a subclass with fields of its own where ``to_dict`` was given one.

    Raises:
        SchemaError: a key nobody knows, a value of the wrong type, or a later schema version.

    >>> from_dict({"headline": "Rain", "published": "2031-04-05T06:07:00+02:00"}).published.utcoffset()
    datetime.timedelta(seconds=7200)
    >>> from_dict({"headline": 12})
    Traceback (most recent call last):
    ...
    newsparse.export.json.SchemaError: article.headline: expected a string or null, got 12
    """
    if not isinstance(values, Mapping):
        raise _misfit("article", "an object", values)
    version = values.get("schema_version", SCHEMA_VERSION)
    if not isinstance(version, int) or version != SCHEMA_VERSION:
        raise SchemaError(
            f"article.schema_version: this newsparse reads version {SCHEMA_VERSION}, not {version!r}; "
            "read it with the newsparse that wrote it, or a later one: pip install --upgrade newsparse"
        )
    fields = {key: value for key, value in values.items() if key not in _BESIDE_THE_FIELDS}
    built = _built(fields, article, "article")
    assert isinstance(built, article)
    return built


def _plain(value: Any, path: Path) -> Any:
    """Turn a value of the models into JSON values; ``path`` is for the error."""
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if issubclass(kind, (tuple, list)):
        return [_plain(item, (path, number)) for number, item in enumerate(value)]
    if attrs.has(kind):
        values = [(name, getattr(value, name)) for name in _field_types(kind)]
        return {
            name: item if type(item) in _AS_THEY_ARE else _plain(item, (path, name))  # most need no call
            for name, item in values
        }
    if issubclass(kind, Mapping):
        return {str(key): _plain(item, (path, (key,))) for key, item in value.items()}
    if issubclass(kind, datetime):
        return value.isoformat()
    if issubclass(kind, float) and not math.isfinite(value):
        raise SchemaError(f"{_spelt(path)}: JSON cannot hold the number {value}")
    if isinstance(value, _PLAIN):
        return value
    raise SchemaError(f"{_spelt(path)}: JSON cannot hold a value of type {kind.__name__}")


def _spelt(path: Path) -> str:
    """Spell out a path; only an error needs it."""
    if path is None:
        return "article"
    before, step = path
    if isinstance(step, str):
        return f"{_spelt(before)}.{step}"
    return f"{_spelt(before)}[{(step[0] if isinstance(step, tuple) else step)!r}]"


@cache  # bounded: one entry per model class, and per subclass of Article a program defines
def _field_types(model: Any) -> Mapping[str, Any]:
    """Give the resolved type of each field of a model."""
    hints = typing.get_type_hints(model)
    return {field.name: hints[field.name] for field in attrs.fields(model)}


@cache  # bounded likewise
def _ready_types(model: Any) -> Mapping[str, frozenset[Any]]:
    """Give for each field of a model the types whose values it takes as JSON has them: most values are of these."""
    wanted = {name: (hint, *typing.get_args(hint)) for name, hint in _field_types(model).items()}
    unions = (typing.Union, types.UnionType)
    return {
        name: _AS_THEY_ARE.intersection(hints if typing.get_origin(hints[0]) in unions else hints[:1])
        for name, hints in wanted.items()
    }


def _built(value: Any, wanted: Any, path: str) -> Any:
    """Turn JSON values into what a type asks for, or say where they do not fit."""
    origin = typing.get_origin(wanted)
    if wanted is Any:
        return value
    if origin in (typing.Union, types.UnionType):
        return _built_union(value, typing.get_args(wanted), path)
    if origin is typing.Literal:
        if value not in typing.get_args(wanted):
            raise _misfit(path, _described(wanted), value)
        return value
    if origin is tuple:
        return _built_tuple(value, typing.get_args(wanted)[0], path)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _built_mapping(value, typing.get_args(wanted)[1], path)
    if attrs.has(wanted):
        return _built_model(value, wanted, path)
    return _built_scalar(value, wanted, path)


def _built_union(value: Any, choices: tuple[Any, ...], path: str) -> Any:
    """Take null where it is allowed; else the first type that fits."""
    if value is None and type(None) in choices:
        return None
    others = [choice for choice in choices if choice is not type(None)]
    if len(others) == 1 and typing.get_origin(others[0]) is None and attrs.has(others[0]):
        return _built(value, others[0], path)
    for choice in others:
        try:
            return _built(value, choice, path)
        except SchemaError:
            continue
    raise _misfit(path, " or ".join([*map(_described, others), "null"]), value)


def _built_tuple(value: Any, item_type: Any, path: str) -> tuple[Any, ...]:
    """Build every item of a list."""
    if not isinstance(value, (list, tuple)):
        raise _misfit(path, "a list", value)
    return tuple([_built(item, item_type, f"{path}[{number}]") for number, item in enumerate(value)])


def _built_mapping(value: Any, item_type: Any, path: str) -> FrozenMapping[str, Any]:
    """Build every value of an object whose keys are free."""
    if not isinstance(value, Mapping):
        raise _misfit(path, "an object", value)
    return FrozenMapping({key: _built(item, item_type, f"{path}[{key!r}]") for key, item in value.items()})


def _built_model(value: Any, model: Any, path: str) -> Any:
    """Build a model from an object that has its fields and no others."""
    if not isinstance(value, Mapping):
        raise _misfit(path, "an object", value)
    field_types = _field_types(model)
    unknown = sorted(str(key) for key in value.keys() - field_types.keys())
    if unknown:
        fields = f"no such field: {', '.join(unknown)}; there are: {', '.join(field_types)}"
        hint = "; fields of your own come with their class: article=…" if issubclass(model, Article) else ""
        raise SchemaError(f"{path}: {fields}{hint}")
    ready = _ready_types(model)
    built = {
        key: item if type(item) in ready[key] else _built(item, field_types[key], f"{path}.{key}")
        for key, item in value.items()
    }
    try:
        return model(**built)
    except TypeError as error:
        raise SchemaError(f"{path}: {error}") from error


def _built_scalar(value: Any, wanted: Any, path: str) -> Any:
    """Check a string, a number or a date."""
    if wanted is datetime:
        try:
            return datetime.fromisoformat(value)
        except (TypeError, ValueError):
            raise _misfit(path, _described(wanted), value) from None
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise _misfit(path, _described(wanted), value)
    return value


def _described(wanted: Any) -> str:
    """Say in words what belongs at a place."""
    if typing.get_origin(wanted) is typing.Literal:
        return "one of " + ", ".join(map(repr, typing.get_args(wanted)))
    return _EXPECTED.get(wanted, getattr(wanted, "__name__", str(wanted)))


def _misfit(path: str, wanted: str, value: Any) -> SchemaError:
    """Say where, what belongs there, and what came instead (its beginning)."""
    shown = repr(value)
    return SchemaError(f"{path}: expected {wanted}, got {shown if len(shown) <= 60 else shown[:57] + '...'}")
