"""The door: what the package offers is what the reference documents, and every name says what it promises."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from types import ModuleType

import pytest

import newsparse

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
DIRECTIVE = re.compile(r"^\.\. (?:auto|py:)(?:function|class|exception|data|module):: newsparse\.(\w+)$", re.MULTILINE)


def documented() -> list[str]:
    """Give every name of the package itself that a page of the reference documents."""
    pages = [page.read_text(encoding="utf-8") for page in sorted(REFERENCE.glob("*.md"))]
    return [name for page in pages for name in DIRECTIVE.findall(page)]


def in_order(name: str) -> tuple[int, str]:
    """Sort as the linter does: constants, classes, functions, each by the alphabet."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def test_the_names_are_sorted_and_there() -> None:
    """``__all__`` is in order, without doubles, and holds nothing that is not there."""
    assert list(newsparse.__all__) == sorted(set(newsparse.__all__), key=in_order)
    assert not [name for name in newsparse.__all__ if not hasattr(newsparse, name)]


def test_nothing_public_is_left_out() -> None:
    """A name without an underscore that is no room of the house is in ``__all__``."""
    public = {name for name, value in vars(newsparse).items() if name[0] != "_" and not isinstance(value, ModuleType)}
    assert public - {"annotations"} <= set(newsparse.__all__)


def test_the_reference_documents_every_name_once() -> None:
    """No public name without its place in the reference, no entry for a name that is gone."""
    names = [name for name in documented() if name in newsparse.__all__ or not is_room(name)]
    assert sorted(names) == sorted(newsparse.__all__)


TYPES_OF_FUNCTIONS = ("Extractor", "Labeller")
"""Names of types that Python gives no docstring of their own; the reference says what they are."""


def is_room(name: str) -> bool:
    """Say whether a name is a sub-package that users import themselves."""
    return isinstance(getattr(newsparse, name, None), ModuleType) or name == "export"


@pytest.mark.parametrize("name", [name for name in newsparse.__all__ if name not in TYPES_OF_FUNCTIONS])
def test_every_name_says_what_it_is(name: str) -> None:
    """A docstring with at least one sentence; values without one of their own are described by their class."""
    said = inspect.getdoc(getattr(newsparse, name))
    assert said
    assert said.partition("\n\n")[0].rstrip().endswith((".", ":"))


class Address:
    """What HTTP clients give as a response's url: no str."""


@pytest.mark.parametrize("url", [b"https://post.example/rain", Address()])
@pytest.mark.parametrize("sites", [(), (newsparse.Site(hosts="post.example"),)])
def test_an_address_that_is_no_str_teaches(url: object, sites: tuple[newsparse.Site, ...]) -> None:
    """An HTTP client's URL object is refused at the door, with what to do."""
    with pytest.raises(newsparse.InputTypeError, match="url must be a str or None, not"):
        newsparse.parse("<p>It rained.</p>", url=url, sites=sites)  # type: ignore[arg-type]
    with pytest.raises(newsparse.InputTypeError, match="url must be a str or None, not"):
        newsparse.parse_text("It rained.", url=url)  # type: ignore[arg-type]
