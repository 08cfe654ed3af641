"""Writes the rules catalogue: a section for each module of tables, an entry for each name, a line for each row.

The pages are written before Sphinx looks for sources, and are no part of the repository. ``{rule}`share.bar```
in any page leads to the entry of that name.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import newsparse.rules

COLUMNS = ("name", "example", "spares", "why", "hits")
AREAS = {
    "words": ("phrases",),
    "elements": ("furniture", "no_story", "corrections", "images", "hydration"),
    "fields": ("headline", "authors", "agencies", "datelines", "section", "keywords", "access"),
    "dates": ("dates", "published"),
    "quotes": ("quotation_marks", "cues", "phrase_words", "pronouns", "transcripts"),
    "people": ("forenames", "honorifics", "role_nouns"),
}
"""Which table modules stand on which page; those that no page names stand on the last."""

OTHERS = "others"
TITLES = {
    "words": (
        "Lines that are no story",
        "Words of lines that papers print around their stories: share bars, offers, labels, credits.",
    ),
    "elements": (
        "Elements, and pages without a story",
        "Names of elements, files and keys that tell what is no story, and titles of error pages.",
    ),
    "fields": ("Headline, authors, desks", "What the fields at the head of a story are told by."),
    "dates": ("Dates", "Names of months and days, labels and shapes of dates and clocks, time zones, metas."),
    "quotes": ("Quotes", "Marks, verbs of saying and the words around them, by which a quote finds its speaker."),
    "people": ("People in quotes", "What tells who “he”, “she” or “the senator” is: forenames, honorifics, roles."),
    OTHERS: ("Other tables", "Charsets, and the words by which a language is told."),
}
"""The title of each page, and what is on it."""

EVERY_LANGUAGE = "every"
WRITTEN_BY = "% Written by docs/extensions/rules_catalogue.py, from the tables.\n"
IN_CODE = str.maketrans({"|": r"\|", "`": "′", "\n": " ⏎ "})
"""What would end a cell or its code. A tilde of Markdown has no escape inside code."""


class Table(NamedTuple):
    """One table: its name in its module, what its module says of it, and its rows."""

    name: str
    said: str
    rows: tuple[Any, ...]


def rows_in(value: object) -> Iterator[Any]:
    """Give the rule records in a value of a table module: a record, or a tuple or mapping of them."""
    if not isinstance(value, type) and all(hasattr(value, column) for column in COLUMNS):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from rows_in(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from rows_in(item)


def modules() -> list[ModuleType]:
    """Give every module of newsparse.rules."""
    found = pkgutil.walk_packages(newsparse.rules.__path__, "newsparse.rules.")
    return [importlib.import_module(module.name) for module in found]


def tables(module: ModuleType) -> list[Table]:
    """Give the tables that a module assigns itself, in its order, with the docstring under each."""
    found = []
    body = ast.parse(inspect.getsource(module)).body
    for statement, following in zip(body, [*body[1:], None], strict=True):
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            continue
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        name = targets[0].id if isinstance(targets[0], ast.Name) else ""
        rows = tuple(rows_in(getattr(module, name, None)))
        if rows:
            constant = following.value if isinstance(following, ast.Expr) else None
            said = constant.value if isinstance(constant, ast.Constant) else ""
            found.append(Table(name, inspect.cleandoc(str(said)), rows))
    return found


def catalogue() -> dict[ModuleType, list[Table]]:
    """Give the tables by module, each row once: in the smallest table that has it, for some tables collect others."""
    found = {module: tables(module) for module in modules()}
    home: dict[int, Table] = {}
    for table in sorted((table for several in found.values() for table in several), key=lambda table: len(table.rows)):
        for row in table.rows:
            home.setdefault(id(row), table)
    kept = {
        module: [Table(table.name, table.said, rows) for table in several if (rows := at_home(table, home))]
        for module, several in found.items()
    }
    return {module: several for module, several in kept.items() if several}


def at_home(table: Table, home: Mapping[int, Table]) -> tuple[Any, ...]:
    """Give the rows of a table that are not shown in a smaller one."""
    return tuple(row for row in table.rows if home[id(row)] is table)


def code(text: str) -> str:
    """Set a text as code in a cell of a table."""
    return f"`` {text.translate(IN_CODE)} ``" if text else "(nothing)"


def prose(text: str) -> str:
    """Set a text as running words: nothing in it is markup but what was meant as code."""
    parts = text.replace("``", "`").replace("\n", " ").split("`")
    if len(parts) % 2 == 0:
        return escaped(text)
    return "".join([code(part) if at % 2 else escaped(part) for at, part in enumerate(parts)])


def escaped(text: str) -> str:
    """Escape what Markdown would read as markup."""
    return "".join([f"\\{letter}" if letter in r"\*_[]<>#|{}$`~" else letter for letter in text])


def entry(name: str, rows: list[Any], *, is_first: bool) -> str:
    """Give the entry of one name: a line for each of its rows, which are those of several languages.

    Of entries with one name in several tables the first is the one that references lead to.
    """
    lines = [
        f"| {row.language or EVERY_LANGUAGE} | {code(row.example)} | "
        f"{' <br> '.join([code(spare) for spare in row.spares])} | {prose(row.why)} |"
        for row in rows
    ]
    head = "| language | hits, for example | leaves alone | why |\n|---|---|---|---|"
    return "\n".join([f"````{{rule}} {name}", *([] if is_first else [":no-index:"]), "", head, *lines, "````", ""])


def section(module: ModuleType, several: list[Table], seen: set[str]) -> str:
    """Give the section of a module; ``seen`` are the names of the entries before it."""
    parts = [f"## {module.__name__.removeprefix('newsparse.rules.')}\n", prose_of(inspect.getdoc(module) or "")]
    rows = sum(len(table.rows) for table in several)
    parts.append(f"{rows} rows, in `src/{module.__name__.replace('.', '/')}.py`.\n")
    for table in several:
        parts += [f"### {table.name}\n", prose_of(table.said)]
        by_name: dict[str, list[Any]] = {}
        for row in table.rows:
            by_name.setdefault(row.name, []).append(row)
        parts += [entry(name, same, is_first=name not in seen) for name, same in by_name.items()]
        seen.update(by_name)
    return "\n".join(parts)


def prose_of(docstring: str) -> str:
    """Give the paragraphs of a docstring, without its examples."""
    paragraphs = [part for part in docstring.split("\n\n") if not part.lstrip().startswith(">>>")]
    return "\n\n".join(map(prose, paragraphs)) + "\n"


def area(module: ModuleType) -> str:
    """Give the page that a module belongs to."""
    noun = module.__name__.removeprefix("newsparse.rules.").partition(".")[0]
    return next((name for name, nouns in AREAS.items() if noun in nouns), OTHERS)


def write_pages(app: Any) -> None:
    """Write the pages that are new or changed."""
    sections: dict[str, list[str]] = {name: [] for name in (*AREAS, OTHERS)}
    seen: set[str] = set()
    for module, several in sorted(catalogue().items(), key=lambda found: list(sections).index(area(found[0]))):
        sections[area(module)].append(section(module, several, seen))
    for name, written in sections.items():
        title, said = TITLES[name]
        file = Path(app.srcdir) / "rules" / f"{name}.md"
        text = "\n".join([f"{WRITTEN_BY}\n# {title}\n\n{said}\n", *written])
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


def setup(app: Any) -> dict[str, bool]:
    """Connect what Sphinx calls."""
    app.add_object_type("rule", "rule", indextemplate="pair: %s; rule", objname="rule")
    app.connect("builder-inited", write_pages)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
