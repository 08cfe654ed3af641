"""The house stands on floors: imports go down, never up, never in a circle, and parsers stay on their floor."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src"
ROOT = "newsparse"

FLOORS = {
    "newsparse.models": 0,
    "newsparse.text": 0,
    "newsparse.errors": 0,
    "newsparse.limits": 0,
    "newsparse.rules": 1,
    "newsparse.page": 2,
    "newsparse.extract": 3,
    "newsparse.sites": 4,
    "newsparse.pipeline": 5,
    "newsparse": 6,
    "newsparse.door": 6,
    "newsparse.isolated": 7,
    "newsparse.cli": 8,
    "newsparse.__main__": 8,
    "newsparse.report": 7,
    "newsparse.export": 7,
    "newsparse.batch": 8,
    "newsparse.contrib": 8,
}
"""Room to floor. A module imports from lower floors or its own room; a single file also from its own floor."""

HOMES = {
    "selectolax": ("newsparse.page",),
    "lxml": ("newsparse.page", "newsparse.contrib"),
}
"""Packages that only some rooms may know."""


def module_name(path: Path) -> str:
    """Name a source file as Python does."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted((SOURCE / ROOT).rglob("*.py"))}


def room(module: str) -> str:
    """Give the room a module is in, or its own name when it has none."""
    if module == ROOT:
        return ROOT
    top = ".".join(module.split(".")[:2])
    return top if top in FLOORS else module


def imports(source: str, package: str) -> Iterator[str]:
    """Give every module that a source names in an import, inside functions and under TYPE_CHECKING too."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *filter(None, [base])])
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield full if full in MODULES else base


def imported(module: str) -> frozenset[str]:
    """Give what a module of the house imports."""
    path = MODULES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    return frozenset(imports(path.read_text(encoding="utf-8"), package))


def is_of_the_house(module: str) -> bool:
    """Say whether a name is the package's own."""
    return module == ROOT or module.startswith(ROOT + ".")


def climbs(module: str, target: str) -> bool:
    """Say whether importing ``target`` from ``module`` breaks the order of the floors."""
    above, below = FLOORS[room(module)], FLOORS[room(target)]
    if above != below:
        return below > above
    return room(module) != room(target) and not is_loose(module)


def is_loose(module: str) -> bool:
    """Say whether a module is a file of its own beside the rooms: it may use the others of its floor."""
    return module == ROOT or not (SOURCE / ROOT / module.split(".")[1]).is_dir()


@pytest.mark.parametrize("module", MODULES)
def test_every_module_has_a_floor(module: str) -> None:
    """A new module must be given its place in the table."""
    assert room(module) in FLOORS, f"{module} stands on no floor"


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_down(module: str) -> None:
    """A module imports from lower floors or its own room, and nothing that does not exist."""
    targets = {target for target in imported(module) if is_of_the_house(target)}
    assert targets <= MODULES.keys()
    assert not [target for target in targets if climbs(module, target)]


@pytest.mark.parametrize("module", [module for module in MODULES if FLOORS.get(room(module), 0) < 7])
def test_nobody_below_the_command_imports_the_package_root(module: str) -> None:
    """The door is for people outside; inside, a thing is imported from where it lives."""
    assert ROOT not in imported(module)


def test_there_is_no_circle() -> None:
    """Modules can be put in an order in which each comes after what it imports."""
    graph = {module: imported(module) & MODULES.keys() - {module} for module in MODULES}
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"imports run in a circle: {' -> '.join(error.args[1])}")
    assert set(order) == MODULES.keys()


@pytest.mark.parametrize("module", MODULES)
def test_parsers_stay_on_their_floor(module: str) -> None:
    """Nobody but the page floor knows which parser is in use."""
    packages = {name.partition(".")[0] for name in imported(module)}
    strays = [package for package in packages & HOMES.keys() if room(module) not in HOMES[package]]
    assert not strays


@pytest.mark.parametrize(
    ("module", "target", "refused"),
    [
        ("newsparse.extract.section", "newsparse.page.page", False),
        ("newsparse.page.page", "newsparse.extract.section", True),
        ("newsparse.limits", "newsparse.errors", False),
        ("newsparse.export.json", "newsparse.cli", True),
        ("newsparse.cli", "newsparse.export.json", False),
        ("newsparse.rules.section", "newsparse.rules.rule", False),
        ("newsparse.pipeline", "newsparse.door", True),
    ],
)
def test_the_order_itself(module: str, target: str, refused: bool) -> None:
    """The measure measures: down and sideways within a room pass, up and across do not."""
    assert climbs(module, target) is refused


def test_imports_are_found_wherever_they_stand() -> None:
    """Relative imports, and imports inside functions, count like any other."""
    source = "from . import models\nfrom ..text import clean\ndef f():\n    import lxml.html\n"
    assert set(imports(source, "newsparse.page")) == {"newsparse.page", "newsparse.text", "lxml.html"}
