"""What is safely written, whatever moment the process dies in."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.batch.journal import Journal
from newsparse.batch.portion import BatchError, Portion

PORTIONS = [Portion(kind="lines", file="a.jsonl", start=start, stop=start + 10) for start in range(0, 100, 10)]


def journal(tmp_path: Path) -> Journal:
    """Open the journal, going on with what is there."""
    return Journal(tmp_path / "rows", tmp_path / "journal", is_resumed=True, terms={"inputs": ["a.jsonl"]})


def write(tmp_path: Path, numbers: list[int], *, saved: bool) -> None:
    """Append some portions."""
    with journal(tmp_path) as one:
        for number in numbers:
            one.append(PORTIONS[number], b"row %d\n" % number)
            one.tally.rows += 1
        if saved:
            one.save()


def missing(tmp_path: Path) -> list[int]:
    """Number the portions that are to be read again."""
    with journal(tmp_path) as one:
        return [portion.start // 10 for portion in one.missing(PORTIONS)]


def test_what_was_not_saved_is_cut_off_and_read_again(tmp_path: Path) -> None:
    """It stands in the file, perhaps; nobody knows how much of it."""
    write(tmp_path, [0, 2], saved=True)
    write(tmp_path, [1], saved=False)
    assert (tmp_path / "rows").read_bytes() == b"row 0\nrow 2\nrow 1\n"
    assert missing(tmp_path) == [1, 3, 4, 5, 6, 7, 8, 9]
    assert (tmp_path / "rows").read_bytes() == b"row 0\nrow 2\n"


@pytest.mark.parametrize("torn", range(1, 40, 3))
def test_a_journal_that_is_cut_anywhere_goes_on_from_its_last_whole_line(tmp_path: Path, torn: int) -> None:
    """Rows and journal stay in step: the rows of the line that is gone are gone too."""
    write(tmp_path, [0, 1], saved=True)
    write(tmp_path, [2], saved=True)
    path = tmp_path / "journal"
    path.write_bytes(path.read_bytes()[:-torn])
    assert missing(tmp_path) == [2, 3, 4, 5, 6, 7, 8, 9]
    write(tmp_path, missing(tmp_path), saved=True)
    assert missing(tmp_path) == []
    assert sorted((tmp_path / "rows").read_bytes().splitlines()) == [b"row %d" % number for number in range(10)]
    with journal(tmp_path) as one:
        assert one.tally.rows == 10


def test_files_are_missed_one_by_one(tmp_path: Path) -> None:
    """A portion of files whose neighbours have changed is no reason to read all of them again."""
    with journal(tmp_path) as one:
        one.append(Portion(kind="pages", file="a", files=("a", "c")), b"a\nc\n")
        one.save()
    with journal(tmp_path) as one:
        (portion,) = one.missing([Portion(kind="pages", file="a", files=("a", "b", "c"))])
    assert portion.files == ("b",)


def test_rows_that_are_gone_are_an_error(tmp_path: Path) -> None:
    """A journal that says more than there is must not be believed."""
    write(tmp_path, [0], saved=True)
    (tmp_path / "rows").write_bytes(b"")
    with pytest.raises(BatchError, match="shorter than its journal says"):
        journal(tmp_path)


def test_a_journal_of_another_kind_is_an_error(tmp_path: Path) -> None:
    """A later version may mean something else by its lines."""
    (tmp_path / "journal").write_bytes(b'{"newsparse_journal": 99}\n')
    with pytest.raises(BatchError, match="no journal of this version"):
        journal(tmp_path)
