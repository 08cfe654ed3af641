"""Folders of site files with saved pages next to them."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse
from newsparse.errors import SiteError
from newsparse.sites.folder import expected_of, page_paths, read_site, read_sites, site_paths

EXAMPLES = Path(__file__).parents[2] / "examples" / "sites"


def test_the_examples_are_sites_for_parse() -> None:
    """One call reads them, another uses them; both formats side by side."""
    sites = read_sites(EXAMPLES)
    assert [site.hosts[0] for site in sites] == ["harbourpost.example", "tide.example"]
    page = (EXAMPLES / "tide.example" / "seals.html").read_bytes()
    article = newsparse.parse(page, url="https://tide.example/seals", sites=sites)
    assert article.headline == "Seals come back to the outer rocks"


def test_only_files_that_name_a_host_are_sites(tmp_path: Path) -> None:
    """A licence, a note and a folder may lie about."""
    for name in ("LICENSE.txt", "notes.md", "b.example.TXT", ".a.example.txt", "c.example.toml", "x.html"):
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "d.example.toml").mkdir()
    assert [path.name for path in site_paths(tmp_path)] == [".a.example.txt", "b.example.TXT", "c.example.toml"]
    assert read_site(tmp_path / ".a.example.txt").site.hosts == ("a.example",)


def test_pages_lie_in_the_folder_of_the_same_name(tmp_path: Path) -> None:
    """In order, whatever their ending; other files are none."""
    folder = tmp_path / "a.example"
    folder.mkdir()
    for name in ("b.html", "a.HTM", "c.xhtml", "b.toml", "b.png"):
        (folder / name).write_text("", encoding="utf-8")
    assert [path.name for path in page_paths(tmp_path / "a.example.toml")] == ["a.HTM", "b.html", "c.xhtml"]
    assert list(page_paths(tmp_path / "other.example.toml")) == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.example.toml", b"drop = 'p['", r"a\.example\.toml: site 'a\.example', drop: 'p\[' is not a CSS selector"),
        ("a.example.toml", b"\x89PNG\r\n\x1a\n\0\0\0", r"a\.example\.toml: this is a binary file, no text"),
        ("a.example.txt", b"\x89PNG\r\n\x1a\n\0\0\0", r"a\.example\.txt: this is a binary file, no text"),
        ("a example.x.txt", b"", "'a example.x' is no host"),
        ("a.example.yaml", b"", r"a\.example\.yaml: a site's file ends with \.toml or \.txt"),
        ("a.example.toml", None, r"a\.example\.toml: there is no such file or directory"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes | None, message: str) -> None:
    """The message begins with the file and says what is wrong with it."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(SiteError, match=message):
        read_site(tmp_path / name)


def test_a_directory_without_sites_says_how_to_make_one(tmp_path: Path) -> None:
    """An empty one, none at all, and a file."""
    with pytest.raises(SiteError, match=r"there is no site file; save one as <host>\.toml"):
        read_sites(tmp_path)
    with pytest.raises(SiteError, match="there is no such file or directory"):
        read_sites(tmp_path / "missing")
    (tmp_path / "a").write_text("", encoding="utf-8")
    with pytest.raises(SiteError, match="this is a file; name the directory it is in"):
        read_sites(tmp_path / "a")


def test_a_page_with_nothing_beside_it_expects_nothing(tmp_path: Path) -> None:
    """The file beside it is optional; one that cannot be read is named."""
    page = tmp_path / "a.html"
    assert expected_of(page).expect == {}
    (tmp_path / "a.toml").write_text("lacks = 1", encoding="utf-8")
    with pytest.raises(SiteError, match=r"a\.toml: 'lacks' is a string"):
        expected_of(page)


def test_what_the_system_cannot_open_is_said_in_its_words(tmp_path: Path) -> None:
    """A name can be too long for a file system; a file is no directory of sites."""
    with pytest.raises(SiteError, match="cannot be read: File name too long"):
        read_site(tmp_path / ("a" * 5_000 + ".toml"))
    (tmp_path / "a.example.toml").touch()
    with pytest.raises(SiteError, match="this is a file; name the directory it is in"):
        site_paths(tmp_path / "a.example.toml")
