"""The words of one language: sentences with gaps, names, and what stands around a story. One file a language."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from random import Random
from typing import Any

import attrs


@attrs.frozen
class Vocabulary:
    """What the pages of one language are written with; the gaps in its sentences are named in braces.

    >>> vocabulary("en").home
    'Home'
    >>> vocabulary("xx")
    Traceback (most recent call last):
    ...
    ValueError: no words for 'xx': there are de, en, es, fr, it, nl
    """

    language: str
    quotation_marks: tuple[str, str]
    forenames: tuple[str, ...]
    surnames: tuple[str, ...]
    roles: tuple[str, ...]
    places: tuple[str, ...]
    days: tuple[str, ...]
    months: tuple[str, ...]
    day_form: str
    sections: tuple[tuple[str, ...], ...]
    keywords: tuple[str, ...]
    job: str
    by: str
    headlines: tuple[str, ...]
    standfirsts: tuple[str, ...]
    subheads: tuple[str, ...]
    sentences: tuple[str, ...]
    quotations: tuple[str, ...]
    speech: tuple[str, ...]
    quote_comma: bool
    related_label: str
    related: tuple[str, ...]
    caption: str
    credit: str
    share: tuple[str, ...]
    newsletter: tuple[str, ...]
    advertisement: str
    story_continues: str
    comments: tuple[str, ...]
    most_read: str
    home: str
    tags: str
    cookies: str
    rights: str
    skip: str
    subscribe: str
    log_in: str
    menu: tuple[str, ...]
    teasers: tuple[str, ...]

    def person(self, random: Random) -> str:
        """Make up a person's name."""
        return f"{random.choice(self.forenames)} {random.choice(self.surnames)}"

    def filled(self, sentence: str, random: Random) -> str:
        """Fill the gaps of a sentence: a place, a number, a day of the week."""
        return sentence.format(
            place=random.choice(self.places), number=random.randrange(3, 90), day=random.choice(self.days)
        )


def languages() -> tuple[str, ...]:
    """Give the languages there are words for, in alphabetical order."""
    names = [file.name for file in files(__package__).joinpath("words").iterdir()]
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def vocabulary(language: str) -> Vocabulary:
    """Read the words of a language.

    Raises:
        ValueError: there is no file for it.
    """
    if language not in languages():
        raise ValueError(f"no words for {language!r}: there are {', '.join(languages())}")
    rows = tomllib.loads(files(__package__).joinpath("words", f"{language}.toml").read_text(encoding="utf-8"))
    return Vocabulary(language=language, **{name: frozen(value) for name, value in rows.items()})


def frozen(value: Any) -> Any:
    """Turn lists into tuples, nested ones too."""
    return tuple(frozen(item) for item in value) if isinstance(value, list) else value
