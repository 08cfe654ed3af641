"""Folders of site files, with saved pages next to them.

::

    sites/
      post.example.toml        a record, named after its host
      tide.example.txt         or one in the format of Full-Text RSS
      post.example/            saved pages of that site
        rain.html
        rain.toml              what is expected of rain.html, if anything
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from newsparse.errors import SiteError
from newsparse.page.guard import is_binary
from newsparse.sites.ftr import read_ftr
from newsparse.sites.site import Site
from newsparse.sites.site_file import SiteFile
from newsparse.sites.toml import Expected, read_expected, read_toml

READERS: Final = {".toml": read_toml, ".txt": read_ftr}
"""The formats of site files, by ending."""

PAGE_ENDINGS: Final = (".html", ".htm", ".xhtml")
"""Endings of saved pages."""


def read_site(path: str | Path) -> SiteFile:
    """Read one site file: TOML, or the format of Full-Text RSS where its name ends with ".txt".

    Raises:
        SiteError: when the file cannot be read; the message begins with its name.
    """
    path = Path(path)
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise SiteError(f"{path}: a site's file ends with {' or '.join(READERS)}")
    try:
        return reader(_content(path), name=path.stem)
    except SiteError as error:
        raise SiteError(f"{path}: {error}") from error


def read_sites(directory: str | Path) -> tuple[Site, ...]:
    """Read all site files of a directory, for ``parse(…, sites=…)``.

    Raises:
        SiteError: when there is no such directory, no site file in it, or one cannot be read.
    """
    return tuple([read_site(path).site for path in site_paths(directory)])


def site_paths(directory: str | Path) -> tuple[Path, ...]:
    """Give the site files of a directory in order of their names; a name without a dot, such as README, is no host.

    Raises:
        SiteError: when there is no such directory, or no site file in it.
    """
    directory = Path(directory)
    try:
        entries = sorted(directory.iterdir())
    except OSError as error:
        raise SiteError(f"{directory}: {_reason(error)}") from error
    paths = tuple(
        [path for path in entries if path.suffix.lower() in READERS and "." in path.stem.strip(".") and path.is_file()]
    )
    if not paths:
        raise SiteError(
            f"{directory}: there is no site file; save one as <host>.toml, or as <host>.txt in the format of Full-Text"
            " RSS, and its pages in the folder <host>"
        )
    return paths


def page_paths(site_path: Path) -> Iterator[Path]:
    """Give the saved pages next to a site file: those in the folder with its name."""
    folder = site_path.with_suffix("")
    if folder.is_dir():
        yield from (path for path in sorted(folder.iterdir()) if path.suffix.lower() in PAGE_ENDINGS)


def expected_of(page_path: Path) -> Expected:
    """Read what is expected of a saved page; nothing where no TOML of the same name stands beside it.

    Raises:
        SiteError: when that file cannot be read; the message begins with its name.
    """
    path = page_path.with_suffix(".toml")
    if not path.exists():
        return Expected()
    try:
        return read_expected(_content(path))
    except SiteError as error:
        raise SiteError(f"{path}: {error}") from error


def _content(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SiteError(_reason(error)) from error
    if is_binary(content):
        raise SiteError("this is a binary file, no text")
    return content


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or directory"
    if isinstance(error, NotADirectoryError):
        return "this is a file; name the directory it is in"
    return f"cannot be read: {error.strerror}"
