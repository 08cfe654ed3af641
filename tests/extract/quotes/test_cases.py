"""Plain text cases of quotes: a text, and every quote in it."""

from pathlib import Path

import pytest

from newsparse.extract.quotes import extract_quotes

CASES = sorted((Path(__file__).parents[2] / "cases" / "quotes").glob("*.txt"))
COLUMNS = ["kind", "attribution", "speaker", "speaker_text", "cue", "text"]


def case(path: Path) -> tuple[str, str, list[list[str]]]:
    """Read one case: a line "language: xx", the text, and a table; the three stand between lines of three dashes."""
    head, text, table = path.read_text(encoding="utf-8").split("\n---\n")
    name, _, language = head.partition(": ")
    assert name == "language", f"{path.name}: unknown head {name!r}"
    columns, *rows = [line.split(" | ") for line in table.strip().splitlines()]
    assert columns == COLUMNS, f"{path.name}: unknown columns {columns}"
    return language, text, rows


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path):
    """Every quote of the case is found with its kind, utterance, speaker and cue, and no other quote."""
    language, text, rows = case(path)
    found = [
        [
            quote.kind,
            str(quote.attribution),
            quote.speaker or "-",
            quote.speaker_text or "-",
            quote.cue or "-",
            quote.text.replace("\n\n", " ¶ "),
        ]
        for quote in extract_quotes(text, language=language)
    ]
    assert found == rows


def test_cases_exist():
    """The folder of cases is found."""
    assert len(CASES) > 10
