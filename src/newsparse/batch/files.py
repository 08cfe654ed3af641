"""Which files the inputs mean: each once, whatever ways lead to it."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import attrs

from newsparse.batch.portion import Portion, PortionKind

_KINDS: Final[tuple[tuple[str, PortionKind], ...]] = (
    (".html", "pages"),
    (".htm", "pages"),
    (".xhtml", "pages"),
    (".html.gz", "pages"),
    (".htm.gz", "pages"),
    (".xhtml.gz", "pages"),
    (".jsonl", "lines"),
    (".ndjson", "lines"),
    (".jsonl.gz", "lines"),
    (".ndjson.gz", "lines"),
    (".warc", "warc"),
    (".warc.gz", "warc.gz"),
    (".parquet", "table"),
)

_NO_PAGES: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    ((".csv", ".tsv"), "a table; write it as JSON Lines or Parquet, with a column html"),
    ((".zip", ".tar", ".tar.gz", ".tgz", ".7z", ".rar", ".bz2", ".xz", ".zst"), "an archive; unpack it first"),
    ((".mhtml", ".mht", ".webarchive"), "a page packed with its pictures; save it as HTML alone"),
    ((".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub"), "a document, and only HTML is read"),
    ((".css", ".js", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp"), "a part of a page"),
)
"""What files are not, by their names; with any other name a file that is named may be a page."""


def kind_of(file: str) -> PortionKind | None:
    """Tell by its name how a file is read; None for one that a directory may hold beside them.

    >>> kind_of("a/News.WARC.gz"), kind_of("page.html"), kind_of("picture.png")
    ('warc.gz', 'pages', None)
    """
    name = file.lower()
    return next((kind for suffix, kind in _KINDS if name.endswith(suffix)), None)


def fault(file: str, reason: str, at: int = 0) -> Portion:
    """Make a portion that says why there is nothing to read."""
    return Portion(kind="fault", file=file, start=at, stop=at, reason=reason)


def files(inputs: Iterable[str], besides: frozenset[str] = frozenset()) -> Iterator[str | Portion]:
    """Give the files that the inputs mean, each under the first name it has there; faults for what is none.

    A file is the same by whatever links it is reached. What a pattern or a directory gives is sorted; files of a
    directory are read if their names say that they hold pages, files that are named unless their names say otherwise.

    Args:
        inputs: files, patterns, directories.
        besides: real paths that are left out.
    """
    seen = _Seen(besides)
    for name in inputs:
        try:
            mode = Path(name).stat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            yield from _files_matching(name, seen)
        except (OSError, ValueError) as error:
            yield fault(name, f"cannot be read: {getattr(error, 'strerror', None) or error}")
        else:
            if stat.S_ISDIR(mode):
                yield from _files_below(name, seen)
            elif not stat.S_ISREG(mode):  # who opens a pipe may wait for ever
                yield fault(name, "no file but a pipe or a device; save what it gives")
            elif seen.is_new(os.path.realpath(name)):
                yield _named(name)


@attrs.define
class _Seen:
    """What was given so far. Of a directory, its path is enough: its files need not be held.

    Args:
        besides: real paths that are left out.
        files: real paths of files that were named, and of those that links in directories lead to.
        directories: real paths of directories that were read, with a separator at the end.
    """

    besides: frozenset[str]
    files: set[str] = attrs.field(factory=set)
    directories: tuple[str, ...] = ()

    def is_new(self, path: str, *directories: str) -> bool:
        """Say whether a file that is named was not given yet, nor will be from directories; take it as given."""
        if not self.is_new_below(path) or (path.startswith(directories) and kind_of(path)):
            return False
        self.files.add(path)
        return True

    def is_new_below(self, path: str) -> bool:
        """Say whether a file of a directory was not given yet."""
        if path in self.besides or path in self.files:
            return False
        return not (path.startswith(self.directories) and kind_of(path))


def _named(file: str) -> str | Portion:
    """Give a file that was named, a fault if its name says that it is no page."""
    name = file.lower()
    what = next((what for suffixes, what in _NO_PAGES if name.endswith(suffixes)), None)
    return fault(file, f"no page, by its name, but {what}") if what else file


def _files_matching(pattern: str, seen: _Seen) -> Iterator[str | Portion]:
    if not glob.has_magic(pattern):
        yield fault(pattern, "there is no such file")
        return
    matching = glob.iglob(pattern, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
    found = [(path, os.path.realpath(path)) for path in sorted(matching) if Path(path).is_file()]
    found = [(path, real) for path, real in found if real not in seen.besides]
    if not found:
        yield fault(pattern, "no file matches this pattern")
    yield from (_named(path) for path, real in found if seen.is_new(real))


def _files_below(directory: str, seen: _Seen) -> Iterator[str | Portion]:
    root = str(Path(os.path.realpath(directory), "_"))[:-1]
    is_empty = True
    for found in _walk(directory, root):
        if isinstance(found, Portion):
            is_empty = False
            yield found
            continue
        path, real, is_link = found
        is_empty = is_empty and real in seen.besides
        # What a link leads to in this same directory is read there, now or later.
        if seen.is_new(real, root) if is_link else seen.is_new_below(real):
            yield path
    if is_empty:
        yield fault(directory, "no file below it has a name that is read, such as .html, .jsonl, .warc.gz or .parquet")
    seen.directories = (*seen.directories, root)


def _walk(directory: str, real: str) -> Iterator[tuple[str, str, bool] | Portion]:
    """Give the files below a directory whose names say that they hold pages, with their real paths.

    Links to directories are not followed; with a file comes whether it is a link.
    """
    try:
        with os.scandir(directory) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield fault(directory, f"cannot be read: {error.strerror}")
        return
    for entry in inside:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, f"{real}{entry.name}{os.sep}")
        elif kind_of(entry.name):
            try:
                if not entry.is_file():
                    continue
                is_link = entry.is_symlink()
                path = os.path.realpath(entry.path, strict=True) if is_link else real + entry.name
            except OSError:  # a link that leads in a circle, or where nobody may look: who reads it says so
                is_link, path = False, real + entry.name
            yield entry.path, path, is_link
