"""The reference has every public name, with an example that runs; fields and rules have their pages."""

from __future__ import annotations

import argparse
import importlib
import inspect
import re
import sys
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote

import attrs
import pytest
from selectolax.lexbor import LexborHTMLParser

import newsparse
from newsparse.cli import argument_parser

DOCS = Path(__file__).parents[1] / "docs"
SUITES = ("newsparse", *(f"newsparse.{room}" for room in ("batch", "contrib", "export", "extract", "report", "sites")))
PACKAGES = [package for package in SUITES if find_spec(package)]
"""Those that are there: a package that is not built yet documents nothing."""

DIRECTIVE = re.compile(
    r"^\.\. (auto(?:function|class|exception|data|module)):: (newsparse[\w.]*)((?:\n   .*)*)", re.MULTILINE
)
SHOWN_ON_A_PAGE = {"DEFAULT", "Extractor", "Labeller", "SCHEMA_VERSION", "extract"}
"""Values without a docstring of their own: their examples stand in the documentation."""

HARD_TO_MEET = {"BatchError", "BatchStoppedError"}
"""Errors that take a wrong batch, or a full disk: they are described, and raised in the tests of the batch."""


def documented() -> list[str]:
    """Give the full names of all that the reference documents: each by itself, or as a member of its module."""
    names = []
    for page in sorted((DOCS / "reference").glob("*.md")):
        for kind, name, options in DIRECTIVE.findall(page.read_text(encoding="utf-8")):
            if kind != "automodule":
                names.append(name)
                continue
            left_out = re.search(r":exclude-members: (.*)", options)
            only = re.search(r":members: (.+)", options)
            members = only[1].split(", ") if only else importlib.import_module(name).__all__
            kept = set(members) - set(left_out[1].split(", ") if left_out else ())
            names += [f"{name}.{member}" for member in kept]
    return names


DOCUMENTED = documented()
PUBLIC = [(package, name) for package in PACKAGES for name in getattr(importlib.import_module(package), "__all__", ())]


@pytest.mark.parametrize(("package", "name"), PUBLIC)
def test_a_public_name_is_in_the_reference(package: str, name: str) -> None:
    """Under the package that offers it, or another that offers the same."""
    value = getattr(importlib.import_module(package), name)
    same = [full for full in DOCUMENTED if full.rpartition(".")[2] == name and value_of(full) is value]
    assert same or inspect.ismodule(value), f"{package}.{name} is on no page of docs/reference"


def value_of(full: str) -> object:
    """Give what a documented name stands for."""
    module, _, name = full.rpartition(".")
    return getattr(importlib.import_module(module), name, None)


def test_no_entry_is_there_twice() -> None:
    """A name has one place, so that references to it lead somewhere certain."""
    assert sorted(set(DOCUMENTED)) == sorted(DOCUMENTED)


@pytest.mark.parametrize(
    ("package", "name"), [pair for pair in PUBLIC if pair[1] not in SHOWN_ON_A_PAGE | HARD_TO_MEET]
)
def test_a_public_name_has_an_example(package: str, name: str) -> None:
    """In its docstring, where doctest runs it; a class may have it at one of its methods."""
    value = getattr(importlib.import_module(package), name)
    said = [inspect.getdoc(value) or ""]
    if inspect.isclass(value):
        said += [inspect.getdoc(member) or "" for key, member in vars(value).items() if key[0] != "_"]
    assert any(">>> " in text for text in said)


@pytest.mark.parametrize("name", sorted(SHOWN_ON_A_PAGE))
def test_a_value_is_shown_on_a_page(name: str) -> None:
    """Some example uses it."""
    lines = [line for page in DOCS.glob("[!_]*/*.md") for line in page.read_text(encoding="utf-8").splitlines()]
    examples = [line for line in lines if line.lstrip().startswith(">>> ")]
    assert any(re.search(rf"\b{name}\b", line) for line in examples)


WITHOUT_A_PAGE = {"section_path", "url", "evidence", "truncated"}
"""Fields that stand on the page of another noun, and what is no reading of the page."""


@pytest.mark.parametrize("field", [field.name for field in attrs.fields(newsparse.Article)])
def test_every_field_has_its_page(field: str) -> None:
    """What it means with an example, where it comes from, what it never does."""
    if field in WITHOUT_A_PAGE:
        return
    page = (DOCS / "fields" / f"{field}.md").read_text(encoding="utf-8")
    assert "## Where it comes from\n" in page
    assert "## What it never does\n" in page
    assert ">>> " in page


def test_the_catalogue_has_every_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the rules' own test collects is what the documentation shows, each row once."""
    monkeypatch.syspath_prepend(str(DOCS / "extensions"))
    catalogue = importlib.import_module("rules_catalogue")
    shown = [id(row) for tables in catalogue.catalogue().values() for table in tables for row in table.rows]
    assert len(shown) == len(set(shown))
    rows = {
        id(row) for module in catalogue.modules() for value in vars(module).values() for row in catalogue.rows_in(value)
    }
    assert set(shown) == rows
    sys.modules.pop("rules_catalogue")


def test_words_of_the_tables_are_no_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bar ends no cell, a mark of code no code."""
    monkeypatch.syspath_prepend(str(DOCS / "extensions"))
    catalogue = importlib.import_module("rules_catalogue")
    assert catalogue.code("News | Sport") == r"`` News \| Sport ``"
    assert catalogue.prose("a|b `c|d` <e>") == r"a\|b `` c\|d `` \<e\>"
    sys.modules.pop("rules_catalogue")


LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "benchmarks/README.md"]
)
def test_links_out_of_the_docs_lead_somewhere(page: str) -> None:
    """Links between pages of the documentation are checked by Sphinx; these are not."""
    file = DOCS.parent / page
    targets = LINK.findall(file.read_text(encoding="utf-8"))
    assert not [target for target in targets if not (file.parent / target).exists()]


def test_the_screenshot_is_small() -> None:
    """It is in every clone."""
    assert (DOCS / "report.png").stat().st_size < 150_000


BUILT = DOCS / "_build" / "html"


def anchors_and_links(file: Path) -> tuple[set[str], set[str]]:
    """Give the places in a page that can be linked to, and where its links lead."""
    tree = LexborHTMLParser(file.read_bytes())
    anchors = {node.attributes["id"] or "" for node in tree.css("[id]")}
    found = [node.attributes.get("href") or node.attributes.get("src") or "" for node in tree.css("a[href], [src]")]
    return anchors, {unquote(link) for link in found if link and not re.match(r"[a-z]+:|//", link)}


def test_local_links_of_the_built_pages_lead_somewhere() -> None:
    """Files and places in them; the network is not asked."""
    if not (BUILT / "index.html").exists():
        pytest.skip("the documentation is not built: make docs")
    pages = {file: anchors_and_links(file) for file in BUILT.rglob("*.html")}
    broken = []
    for file, (_, links) in pages.items():
        for link in links:
            path, _, place = link.partition("#")
            path = path.partition("?")[0]
            target = (file.parent / path).resolve() if path else file
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (place and target in pages and place not in pages[target][0]):
                broken.append(f"{file.relative_to(BUILT)}: {link}")
    assert not broken


def test_the_plain_files_have_every_page() -> None:
    """llms.txt names each page with its file, newsparse.md holds the pages themselves."""
    if not (BUILT / "llms.txt").exists():
        pytest.skip("the documentation is not built: make docs")
    named = re.findall(r"^- \[.*?\]\((.*?)\)", (BUILT / "llms.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert {"tutorial.md", "glossary.md", "reference/doors.md", "rules/words.md"} <= set(named)
    assert not [name for name in named if not (BUILT / name).exists()]
    whole = (BUILT / "newsparse.md").read_text(encoding="utf-8")
    assert "# Tutorial: a page, read" in whole
    assert "newsparse.parse(" in whole
    assert "{eval-rst}" not in whole


def options(parser: argparse.ArgumentParser) -> set[str]:
    """Give the long options of a parser and of the commands in it."""
    found: set[str] = set()
    for action in parser._actions:
        found.update(option for option in action.option_strings if option.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            found = found.union(*map(options, action.choices.values()))
    return found


def test_every_option_of_the_command_is_described() -> None:
    """None that is not there, either."""
    page = (DOCS / "reference" / "command.md").read_text(encoding="utf-8")
    described = set(re.findall(r"^\|.*?`(?:-o OUT`|(--[a-z-]+))", page, re.MULTILINE)) - {""}
    assert described == options(argument_parser()) - {"--help", "--output"}


ROOT = DOCS.parent
FIGURES = ("body F1", "headline", "section", "authors", "date")


def tables_of(markdown: str) -> list[dict[str, str]]:
    """Give the rows of all tables of a text, each by the heads of its columns."""
    rows: list[dict[str, str]] = []
    for block in re.split(r"\n\s*\n", markdown):
        lines = [
            [cell.strip() for cell in line.strip("|").split("|")] for line in block.splitlines() if line[:1] == "|"
        ]
        rows += [dict(zip(lines[0], line, strict=False)) for line in lines[2:]]
    return rows


def test_the_figures_of_the_readme_were_measured() -> None:
    """Each stands in the tables of real pages, times rounded."""
    real = (DOCS / "explanation" / "benchmarks.md").read_text(encoding="utf-8").partition("## On real pages")[2]
    measured = [row for row in tables_of(real) if "tool" in row]
    accuracy = {row["tool"]: row for row in measured if "body F1" in row}
    times = {row["tool"]: float(row["time in bare parses"].split()[0]) for row in measured if "pages read" in row}
    shown = tables_of(
        (ROOT / "README.md").read_text(encoding="utf-8").partition("## Measured")[2].partition("\n## ")[0]
    )
    assert shown
    for row in shown:
        figures = accuracy[row[""].split()[0]]
        assert {name: row[name] for name in FIGURES} == {name: figures[name] for name in FIGURES}
        assert float(row["time"]) == pytest.approx(times[row[""]], abs=0.05)
