"""Page titles: every case of tests/cases/titles, and what must not hurt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.extract.title import host_names, host_of, is_site, title_label, title_parts

CASES = Path(__file__).parents[1] / "cases" / "titles"
KEYS = {"title", "names", "printed", "headline", "sections", "site", "label"}


def cases() -> list[Any]:
    """Read the cases of all files: runs of "key: value" lines."""
    rows = []
    for path in sorted(CASES.glob("*.txt")):
        for run in path.read_text(encoding="utf-8").split("\n\n"):
            pairs = [line.split(": ", 1) for line in run.splitlines() if line and not line.startswith("#")]
            if pairs:
                rows.append(pytest.param(dict(pairs), id=f"{path.stem}: {pairs[0][1][:40]}"))
    return rows


@pytest.mark.parametrize("case", cases())
def test_a_title_comes_apart_as_the_case_says(case: dict[str, str]) -> None:
    """Headline, desks, paper, label."""
    assert case.keys() <= KEYS, "unknown key in the case file"
    names = [name for name in case.get("names", "").split(";") if name]
    parts = title_parts(case["title"], names, [case["printed"]] if "printed" in case else [])
    found = {
        "headline": parts.headline,
        "sections": " > ".join(parts.sections),
        "site": parts.site,
        "label": parts.label,
    }
    wanted = {key: value for key, value in case.items() if key in found}
    assert {key: found[key] for key in wanted} == wanted


def test_a_printed_heading_decides_where_the_title_ends() -> None:
    """What the page prints is the headline, whatever the dashes in it."""
    title = "Ferry aground - again - Oldtown Voice"
    assert title_parts(title, (), ["Ferry aground - again"]).headline == "Ferry aground - again"


def test_a_motto_that_the_page_prints_first_is_no_headline() -> None:
    """Some papers make their own name the first heading of every page."""
    title = "Ferry runs aground off Oldtown pier | Views from the Sea"
    assert title_parts(title, (), ["Views from the Sea"]).headline == "Ferry runs aground off Oldtown pier"


def test_a_shorter_declared_headline_shows_the_suffix() -> None:
    """A witness without the suffix is evidence for it."""
    parts = title_parts("Ferry runs aground – seas and ships", (), (), ["Ferry runs aground"])
    assert parts.headline == "Ferry runs aground"


def test_a_label_needs_a_headline_behind_it() -> None:
    """A label alone is all there is."""
    assert title_label("Video: Sea") == (None, "Video: Sea")


@pytest.mark.parametrize(
    ("text", "names", "answer"),
    [
        ("Oldtown Herald Online", ["oldtownherald"], True),
        ("oldtown.org", [], True),
        ("Version 2.0", [], False),
        ("How the Oldtown Herald covered the ferry that ran aground in the harbour", ["herald"], False),
        ("Sea", ["oldtown"], False),
        ("", ["oldtown"], False),
        ("–", [""], False),
    ],
)
def test_a_part_is_the_paper_only_when_it_names_it(text: str, names: list[str], answer: bool) -> None:
    """Forms of the name and domains; not sentences about the paper."""
    assert is_site(text, names) is answer


def test_hosts_lose_what_names_nobody() -> None:
    """Second-level domains and "www" are no names; a broken address has none."""
    assert host_names("https://www.oldtown.gv.at/x", "https://rathaus.oldtown.org") == ("oldtown", "rathaus")
    assert host_names("https://[broken", None) == ()
    assert host_of("mailto:x") == ""


@pytest.mark.parametrize("unit", [" - a", "|", " : ", "»", "LIVE: ", "a | "])
def test_a_long_title_takes_linear_time(unit: str) -> None:
    """A title of separators is read in one go."""
    assert isinstance(title_parts(unit * 200_000).headline, str)


@given(st.text(max_size=200), st.lists(st.text(max_size=20), max_size=3))
def test_a_headline_is_always_part_of_its_title(title: str, printed: list[str]) -> None:
    """Nothing is made up: the headline stands in the title as it is."""
    from newsparse.text import normal

    assert title_parts(title, (), printed).headline in normal(title)
