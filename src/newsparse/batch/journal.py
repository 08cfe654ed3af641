"""What is safely written, so that a batch that was killed can go on: no row is lost, and none stands twice.

The rows of a portion are written in one piece at the end of one file. From time to time the file is brought to the
disk (fsync), and then a line is added to the journal beside it: how long the file is now, and which portions it holds.
What stands in the file behind the last such length is cut off when the batch goes on, and its portions are read again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final

import attrs

from newsparse.batch.portion import Answer, BatchError, Portion

_VERSION: Final = 2

Terms = Mapping[str, Any]
"""What a batch is begun with and must go on with, as plain values: ``inputs``, and options that its rows depend on."""


@attrs.define
class Tally:
    """How far a batch has come: rows, how many of them are errors, and records that are no pages.

    >>> Tally(rows=3, errors=1)
    Tally(rows=3, errors=1, skipped=0)
    """

    rows: int = 0
    errors: int = 0
    skipped: int = 0

    def add(self, answer: Answer) -> None:
        """Count what is in an answer."""
        self.rows += answer.count
        self.errors += len(answer.errors)
        self.skipped += answer.skipped


class Journal:
    """A file of rows that only grows, and the journal beside it.

    Args:
        rows: the file that the rows are written to.
        path: the journal.
        is_resumed: go on from what the journal says; without one, start anew.
        terms: what the batch is begun with; to go on it must be the same, but for inputs that are added.

    Raises:
        BatchError: the journal cannot be gone on from, or another batch is writing it.
        OSError: the files cannot be written; none is left that was not there.
    """

    def __init__(self, rows: Path, path: Path, *, is_resumed: bool, terms: Terms) -> None:
        self._path = path
        self._rows_path = rows
        self._terms = terms
        self._noted_terms: Terms | None = None
        self.tally = Tally()
        self._done: dict[int, int] = {}
        self._pending: list[tuple[int, int]] = []
        self._whole = 0
        goes_on = is_resumed and path.exists()
        new = [] if os.path.lexists(path) else [path]
        self._rows: IO[bytes] | None = None
        self._journal = _locked(path, rows)
        try:
            if not os.path.lexists(rows):  # a link that leads nowhere is there
                new.append(rows)
            if goes_on:
                self._read()
            else:
                self._journal.truncate()
            self._rows = rows.open("r+b" if goes_on and rows.exists() else "wb")
            self._take_up()
            if self._noted_terms != terms:
                self._note({"newsparse_journal": _VERSION, "terms": terms})
        except BaseException:
            self.close()
            for file in new:
                file.unlink(missing_ok=True)
            raise

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def missing(self, portions: Iterable[Portion]) -> Iterator[Portion]:
        """Give the portions that are not done, and of a portion of files those that are not.

        Raises:
            BatchError: a file was another one when the batch began.
        """
        for portion in portions:
            if not self._done:
                yield portion
            elif portion.files:
                files = tuple(file for file in portion.files if _key(file, 0) not in self._done)
                if files:
                    yield attrs.evolve(portion, file=files[0], files=files)
            else:
                stop = self._done.get(_key(portion.file, portion.start))
                if stop is None:
                    yield portion
                elif stop != portion.stop:
                    raise BatchError(
                        f"{portion.file} has changed since the batch began; start it anew with --overwrite"
                    )

    def append(self, portion: Portion, rows: bytes) -> None:
        """Write the rows of a portion behind the others; ``save`` makes them safe.

        Raises:
            OSError: they cannot be written.
        """
        assert self._rows is not None
        self._rows.write(rows)
        self._rows.flush()
        self._whole += len(rows)
        self._pending.extend((_key(file, start), stop) for file, start, stop in portion.places)

    def save(self) -> None:
        """Bring what was written to the disk, and note it.

        Raises:
            OSError: that cannot be done.
        """
        if not self._pending or self._rows is None:
            return
        os.fsync(self._rows.fileno())
        self._note({"size": self._whole, **attrs.asdict(self.tally), "done": self._pending})
        self._pending = []

    def rows_so_far(self) -> IO[bytes]:
        """Open what is safely written, from its beginning."""
        return self._rows_path.open("rb")

    def cut(self) -> None:
        """After a write has failed: take half a row away, and note the rest if that can be done."""
        rows, self._rows = self._rows, None
        if rows is None:
            return
        with suppress(OSError):  # what is buffered cannot be written; that is why it is cut
            rows.close()
        os.truncate(self._rows_path, self._whole)
        with suppress(OSError), self._rows_path.open("r+b") as self._rows:
            self.save()
        self._rows = None

    def close(self) -> None:
        """Close both files, and let go of them."""
        if self._rows is not None:
            self._rows.close()
            self._rows = None
        with suppress(OSError):  # a line that cannot be written: the file goes on from the one before
            self._journal.close()

    def remove(self) -> None:
        """Delete the journal: the batch is complete."""
        self.close()
        self._path.unlink(missing_ok=True)

    def remove_all(self) -> None:
        """Delete the rows too: they are elsewhere, or there are none."""
        self.remove()
        self._rows_path.unlink(missing_ok=True)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written, in this run or an earlier one."""
        return not self._done and not self._whole and not self._pending

    def _read(self) -> None:
        """Take in the lines of the journal, up to one that a kill has cut short."""
        good = 0
        for line in self._journal:
            noted = _noted(line)
            if noted is None:
                break
            good += len(line)
            if "size" in noted:
                self._whole = noted["size"]
                self.tally = Tally(noted["rows"], noted["errors"], noted["skipped"])
                self._done.update((key, stop) for key, stop in noted["done"])
            elif noted.get("newsparse_journal") != _VERSION:
                raise BatchError(f"{self._path} is no journal of this version; start anew with --overwrite")
            else:
                self._noted_terms = noted["terms"]
        if self._noted_terms is not None and (differences := _differences(self._noted_terms, self._terms)):
            raise BatchError(
                f"{self._rows_path} was begun with {differences}; go on with the same, or start anew with --overwrite"
            )
        self._journal.seek(good)
        self._journal.truncate()

    def _take_up(self) -> None:
        """Go to the end of what is safely written."""
        assert self._rows is not None
        if os.fstat(self._rows.fileno()).st_size < self._whole:
            raise BatchError(f"{self._rows_path} is shorter than its journal says; start anew with --overwrite")
        self._rows.seek(self._whole)
        self._rows.truncate()

    def _note(self, values: dict[str, Any]) -> None:
        """Add a line to the journal, and bring it to the disk."""
        self._journal.write(json.dumps(values).encode() + b"\n")
        self._journal.flush()
        os.fsync(self._journal.fileno())


def _noted(line: bytes) -> dict[str, Any] | None:
    """Read a line of a journal; None for one that was not written to its end."""
    if not line.endswith(b"\n"):
        return None
    try:
        values = json.loads(line)
    except ValueError:
        return None
    return values if isinstance(values, dict) else None


def _differences(before: Terms, now: Terms) -> str:
    """Say what a batch was begun with that is not so now; "" when it can go on.

    >>> _differences({"inputs": ["a"], "max_bytes": 5}, {"inputs": ["a", "b"], "max_bytes": 5})
    ''
    >>> _differences({"inputs": ["a", "b"], "max_bytes": 5}, {"inputs": ["b"], "max_bytes": 6})
    'the input a, which is not named now, and max_bytes 5 (now 6)'
    """
    given = frozenset(now["inputs"])
    gone = [name for name in before["inputs"] if name not in given]
    more = f" and {len(gone) - 1:,} more that are not named now" if len(gone) > 1 else ", which is not named now"
    differences = [f"the input {gone[0]}{more}"] if gone else []
    for name, value in now.items():
        if name != "inputs" and before.get(name) != value:
            shown = "other site files" if name == "sites" else f"{name} {before.get(name)} (now {value})"
            differences.append(shown)
    return ", and ".join(differences)


def _key(file: str, start: int) -> int:
    """Give a number for a place, the same in every run: a million file names would be too much to hold."""
    place = f"{os.path.realpath(file)}\0{start}".encode("utf-8", errors="surrogateescape")
    return int.from_bytes(hashlib.blake2b(place, digest_size=8).digest())


def _locked(path: Path, rows: Path) -> IO[bytes]:
    """Open a journal, and make sure that no other batch writes the same file, where the system can say."""
    journal = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")  # nothing is cut before it is locked
    try:
        import fcntl
    except ImportError:  # Windows
        return journal
    try:
        fcntl.flock(journal, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        journal.close()
        raise BatchError(f"{rows}: another batch is writing this file") from None
    return journal
