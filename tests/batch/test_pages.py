"""What is read, in which form, from where, and what is named because it cannot be."""

from __future__ import annotations

import gzip
import json
import os
import zlib
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest

from batch.archives import address, compressed, http, page, record, records
from newsparse.batch import inputs as inputs_module
from newsparse.batch.archive import archive_portions, compressed_archive_portions
from newsparse.batch.inputs import portions
from newsparse.batch.pages import saved_pages
from newsparse.batch.portion import Fault, SavedPage
from newsparse.limits import Limits

needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs signals, links and pipes as POSIX has them")
SMALL = Limits(max_bytes=5_000)


def found(*names: Path | str, limits: Limits = SMALL) -> list[SavedPage | Fault]:
    """Give all that is read from some inputs."""
    cut = portions([str(name) for name in names], limits)
    return [page for portion in cut for page in saved_pages(portion, limits) if page is not None]


def reasons(*names: Path | str, limits: Limits = SMALL) -> list[str | None]:
    """Give why each page cannot be read, None for those that can."""
    return [page.reason if isinstance(page, Fault) else None for page in found(*names, limits=limits)]


def written(path: Path, content: bytes) -> Path:
    """Write a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


# Files


@needs_posix
def test_a_directory_is_read_in_order_with_what_is_below_it(tmp_path: Path) -> None:
    """Pages in every form, sorted; other files and hidden outputs are left aside."""
    for name in ("b/2.htm", "b/1.html", "a.xhtml", "c.HTML"):
        written(tmp_path / name, page(1))
    written(tmp_path / "d.html.gz", gzip.compress(page(2)))
    written(tmp_path / "style.css", b"p { color: red }")
    (tmp_path / "e").symlink_to(tmp_path)
    pages = found(tmp_path)
    names = [str(Path(page.file).relative_to(tmp_path)) for page in pages]
    assert names == ["a.xhtml", "b/1.html", "b/2.htm", "c.HTML", "d.html.gz"]
    assert isinstance(pages[-1], SavedPage)
    assert pages[-1].content == page(2)


def test_the_output_is_no_input(tmp_path: Path) -> None:
    """A batch that writes into the directory it reads does not read what it writes."""
    written(tmp_path / "a.html", page(1))
    written(tmp_path / "out.jsonl", b"{}\n")
    own = frozenset({str((tmp_path / "out.jsonl").resolve())})
    assert [portion.file for portion in portions([str(tmp_path)], SMALL, own)] == [str(tmp_path / "a.html")]


def test_patterns(tmp_path: Path) -> None:
    """A pattern in quotes is as good as the shell's; one that matches nothing is named."""
    for name in ("x/2.html", "x/1.html", "y/3.html"):
        written(tmp_path / name, page(1))
    assert [Path(page.file).name for page in found(f"{tmp_path}/**/*.html")] == ["1.html", "2.html", "3.html"]
    assert reasons(f"{tmp_path}/*.pdf") == ["no file matches this pattern"]


def test_files_that_are_no_pages_are_named(tmp_path: Path) -> None:
    """Missing, binary, too large, damaged, a list of addresses: each says so, and the good one is read."""
    whole = gzip.compress(page(1) * 30, mtime=0)
    bad = [
        tmp_path / "missing.html",
        written(tmp_path / "picture.html", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        written(tmp_path / "large.html", page(1) * 50),
        written(tmp_path / "half.html.gz", whole[:60]),
        written(tmp_path / "bomb.html.gz", gzip.compress(bytes(10_000_000))),
        written(tmp_path / "addresses.txt", b"https://post.example/a\nhttps://post.example/b\n"),
    ]
    assert reasons(*bad, written(tmp_path / "good.html", page(1))) == [
        "there is no such file",
        "this is a binary file (a picture, an archive …), not a page",
        "more than max_bytes (5000), and not read",
        "the compressed page is cut short",
        "more than max_bytes (5000) when unpacked, and not read",
        "a list of addresses, and newsparse fetches none; save the pages first",
        None,
    ]


@needs_posix
def test_a_file_is_read_once_whatever_leads_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Named, matched, found below a directory, or linked to: it stands under the first name it has."""
    monkeypatch.chdir(tmp_path)
    for name in ("a/1.html", "a/2.html", "a/b/3.html", "other/4.html", "a/story"):
        written(Path(name), page(1))
    Path("a/0.html").symlink_to(tmp_path / "a" / "2.html")
    Path("a/5.html").symlink_to(tmp_path / "other" / "4.html")
    Path("a/6.html").symlink_to(tmp_path / "other" / "4.html")
    Path("link").symlink_to("a")

    def names(*inputs: str) -> list[str]:
        return [page.file for page in found(*inputs)]

    below = ["a/1.html", "a/2.html", "a/5.html", "a/b/3.html"]
    assert names("a") == names("a", "a/2.html", "a/0.html", "link", "./a/b", "a/*.html") == below
    assert names("a/2.html", "a") == ["a/2.html", "a/1.html", "a/5.html", "a/b/3.html"]
    assert names("link/2.html", "a/?.html") == ["link/2.html", "a/1.html", "a/5.html"]
    assert names("a/b", "other", "a") == ["a/b/3.html", "other/4.html", "a/1.html", "a/2.html"]
    assert names("a", "other", "a/story", str(tmp_path / "a/story")) == [*below, "a/story"]


def test_what_is_plainly_no_page_is_named(tmp_path: Path) -> None:
    """By its name or by what it holds, when it was named; a directory may hold it, but not it alone."""
    html = b"<p>It rained all day."
    for name in ("a.csv", "b.pdf", "c.zip", "d.mhtml", "e.PNG"):
        written(tmp_path / name, html)
    written(tmp_path / "notes.txt", b"It rained all day.\n")
    for name in ("saved.php", "story", "12345.txt"):
        written(tmp_path / name, html)
    alone = "no file below it has a name that is read, such as .html, .jsonl, .warc.gz or .parquet"
    assert reasons(tmp_path) == [alone]
    assert (
        reasons(*sorted(tmp_path.iterdir()))
        == reasons(tmp_path / "*")
        == [
            None,
            "no page, by its name, but a table; write it as JSON Lines or Parquet, with a column html",
            "no page, by its name, but a document, and only HTML is read",
            "no page, by its name, but an archive; unpack it first",
            "no page, by its name, but a page packed with its pictures; save it as HTML alone",
            "no page, by its name, but a part of a page",
            "there is no tag in it, so it is no page; scraped text goes into JSON Lines, in the column text",
            None,
            None,
        ]
    )
    archive = written(tmp_path / "g.html", b"WARC/1.0\r\nWARC-Type: response\r\n")
    assert reasons(archive) == ["this is an archive, not a page; give it a name with .warc"]
    archive.unlink()
    written(tmp_path / "f.html", b"It rained all day.\n")
    assert reasons(tmp_path) == [None]


# JSON Lines


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz"])
def test_lines_of_json(tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every line is read once, wherever the file is cut; the columns reach the page."""
    monkeypatch.setattr(inputs_module, "LINES_TOGETHER", 1_000)
    rows = [
        {"url": address(number), "html": page(number).decode(), "fetched": "2031-04-05T06:07:08+00:00", "charset": "x"}
        for number in range(30)
    ]
    content = b"".join(json.dumps(row).encode() + b"\n" for row in rows).removesuffix(b"\n")
    path = written(tmp_path / f"pages{suffix}", gzip.compress(content) if suffix.endswith("gz") else content)
    assert len(list(portions([str(path)], SMALL))) >= 1
    pages = found(path)
    assert [page.url for page in pages] == [address(number) for number in range(30)]
    last = pages[-1]
    assert isinstance(last, SavedPage)
    assert (last.fetched, last.charset) == (datetime(2031, 4, 5, 6, 7, 8, tzinfo=UTC), "x")
    assert last.offset == content.rindex(b"\n") + 1


def test_rows_that_are_none_are_named(tmp_path: Path) -> None:
    """No JSON, no object, null, no html, wrong types: each says what; the others are read; empty lines are nothing."""
    lines = [
        b'{"html": "<p>one"}',
        b'{"html": "<p>',
        b"[1]",
        b"",
        b'{"html": null, "url": "https://post.example/null"}',
        b'{"url": "https://post.example/a"}',
        b'{"html": 12}',
        b'{"html": "<p>a", "url": 3}',
        b'{"html": "<p>a", "fetched": "yesterday"}',
        b"[" * 100_000,
        b'{"text": "Rain\\n\\nIt rained.", "headline": "Rain"}',
    ]
    path = written(tmp_path / "pages.jsonl", b"\n".join(lines))
    pages = found(path, limits=Limits(max_bytes=100_000))
    assert [page.reason if isinstance(page, Fault) else page.content for page in pages] == [
        "<p>one",
        "the line is no JSON",
        "the line is no JSON object",
        "the row has no html: it is null",
        "the row has no html: no column html, nor text",
        "html: expected a string, not int",
        "url: expected a string, not int",
        "fetched: expected a date in ISO 8601, not 'yesterday'",
        "the line is no JSON",
        "Rain\n\nIt rained.",
    ]
    assert pages[3].url == "https://post.example/null"
    assert isinstance(pages[-1], SavedPage)
    assert (pages[-1].is_text, pages[-1].headline) == (True, "Rain")


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz"])
def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path, suffix: str) -> None:
    """It is named with its length, and never held as a whole."""
    content = b'{"html": "<p>a"}\n{"html": "' + b"x" * 3_000_000 + b'"}\n{"html": "<p>b"}\n'
    path = written(tmp_path / f"pages{suffix}", gzip.compress(content) if suffix.endswith("gz") else content)
    assert reasons(path) == [None, "a line of 3000013 bytes: more than is read of one", None]


def test_lines_in_gzip_that_is_cut_in_half(tmp_path: Path) -> None:
    """What stood before is read, and the file is named."""
    lines = b"".join(json.dumps({"html": f"<p>{zlib.crc32(bytes([n]))}"}).encode() + b"\n" for n in range(200))
    whole = gzip.compress(lines)
    result = reasons(written(tmp_path / "pages.jsonl.gz", whole[: len(whole) // 2]))
    assert len(result) > 50
    assert result[-1] == "the compressed file is cut short or damaged; what stood before was read"
    assert set(result[:-1]) == {None}


# WARC


@pytest.mark.parametrize("suffix", [".warc", ".warc.gz"])
def test_an_archive_is_read_whole_wherever_it_is_cut(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each response once, with address, charset and date; requests, pictures and redirects are no pages."""
    monkeypatch.setattr("newsparse.batch.archive.ARCHIVE_TOGETHER", 700)
    monkeypatch.setattr("newsparse.batch.archive.COMPRESSED_TOGETHER", 700)
    parts = [record("x:", b"software: tests\r\n", kind="warcinfo"), *records(20)]
    parts.insert(3, record(address(90), b"GET / HTTP/1.1\r\n\r\n", kind="request"))
    parts.insert(5, record(address(91), http(b"\x89PNG", kind="image/png")))
    parts.insert(7, record(address(92), http(b"", status="301 Moved")))
    path = written(tmp_path / f"news{suffix}", b"".join(compressed(parts) if suffix.endswith("gz") else parts))
    cut = archive_portions if suffix == ".warc" else compressed_archive_portions
    assert len(list(cut(str(path)))) > 3
    pages = found(path)
    assert [page.url for page in pages] == [address(number) for number in range(20)]
    first = pages[0]
    assert isinstance(first, SavedPage)
    assert (first.content, first.charset) == (page(0), "utf-8")
    assert first.fetched == datetime(2031, 4, 5, 6, 7, 8, tzinfo=UTC)
    assert first.offset is not None
    assert path.read_bytes()[first.offset :].startswith(b"WARC/" if suffix == ".warc" else b"\x1f\x8b")


@pytest.mark.parametrize(
    ("more", "body"),
    [
        ("Content-Encoding: gzip\r\n", gzip.compress(page(1))),
        ("Content-Encoding: deflate\r\n", zlib.compress(page(1))),
        ("Content-Encoding: deflate\r\n", zlib.compress(page(1), wbits=-15)),
        ("Content-Encoding: br\r\n", brotli.compress(page(1))),
        ("Content-Encoding: gzip\r\n", page(1)),
        ("Content-Encoding: br\r\n", page(1)),
        ("Transfer-Encoding: chunked\r\n", page(1)),
        ("Transfer-Encoding: chunked\r\n", b"%x\r\n%s\r\n0\r\n\r\n" % (len(page(1)), page(1))),
        (
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
            b"%x;a=b\r\n%s\r\n0\r\n\r\n" % (len(gzip.compress(page(1), mtime=0)), gzip.compress(page(1), mtime=0)),
        ),
    ],
)
def test_what_the_server_put_around_a_page_is_taken_off(tmp_path: Path, more: str, body: bytes) -> None:
    """Also where the archive's writer has taken it off and left the header."""
    (read,) = found(written(tmp_path / "a.warc", record(address(1), http(body, more=more))))
    assert isinstance(read, SavedPage)
    assert read.content == page(1)


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (record(address(9), http(page(9)), length=5_001), "a record of 5001 bytes"),
        (record(address(9), http(page(9)), length=2 << 30), "a record of 2147483648 bytes"),
        (record(address(9), http(page(9)), length=900), "cut short, or its length is wrong"),
        (record(address(9), http(page(9)), length=100), "length is wrong"),
        (record(address(9), http(page(9)), length="many"), "does not say its length"),
        (record(address(9), page(9)), "no HTTP response"),
        (record(address(9), http(page(9)))[:150], "cut short"),
        (record(address(9), http(page(9)), length="9" * 5_000), "does not say its length"),
        (record(address(9), http(gzip.compress(page(9))[:80], more="Content-Encoding: gzip\r\n")), "cut short"),
        (record(address(9), http(brotli.compress(bytes(90_000)), more="Content-Encoding: br\r\n")), "more than max"),
        (record(address(9), http(page(9), more="Content-Encoding: compress\r\n")), "packed as 'compress'"),
    ],
)
@pytest.mark.parametrize("suffix", [".warc", ".warc.gz"])
def test_a_broken_record_costs_itself_alone(tmp_path: Path, suffix: str, broken: bytes, reason: str) -> None:
    """It is named; those before and behind it are read."""
    parts = records(4)
    parts.insert(2, broken)
    path = written(tmp_path / f"a{suffix}", b"".join(compressed(parts) if suffix.endswith("gz") else parts))
    pages = found(path)
    assert [page.url for page in pages if isinstance(page, SavedPage)] == [address(number) for number in range(4)]
    (fault,) = [page for page in pages if isinstance(page, Fault)]
    assert reason in fault.reason
    assert fault.offset == len(b"".join((compressed(parts) if suffix.endswith("gz") else parts)[:2]))


@pytest.mark.parametrize("cut", [1, 5, 40, 150])
@pytest.mark.parametrize("suffix", [".warc", ".warc.gz"])
def test_an_archive_that_is_cut_short(tmp_path: Path, suffix: str, cut: int) -> None:
    """All whole records are read; half of one is named (its last line ends and its checksum may be missing)."""
    whole = b"".join(compressed(records(5)) if suffix.endswith("gz") else records(5))
    pages = found(written(tmp_path / f"a{suffix}", whole[:-cut]))
    assert [page.url for page in pages[:4]] == [address(number) for number in range(4)]
    if isinstance(pages[4], SavedPage):
        assert cut < 10
        assert pages[4].content == page(4)
    else:
        assert "cut short" in pages[4].reason or "damaged" in pages[4].reason or "gzip" in pages[4].reason.lower()


def test_a_damaged_member_costs_itself_alone(tmp_path: Path) -> None:
    """Zeros in the middle of a compressed record, or a member that is cut in half, with others behind it."""
    parts = compressed(records(5))
    parts[1] = parts[1][:60] + bytes(30) + parts[1][90:]
    parts[3] = parts[3][:100]
    pages = found(written(tmp_path / "a.warc.gz", b"".join(parts)))
    assert [isinstance(page, SavedPage) for page in pages] == [True, False, True, False, True]


def test_a_vast_record_is_not_read(tmp_path: Path) -> None:
    """Two gigabytes of nothing, and what stands behind it is read; the file is as sparse as the memory that takes."""
    first, last = records(2)
    size = 2 << 30
    head = record(address(9), b"", length=size).removesuffix(b"\r\n\r\n")
    path = tmp_path / "a.warc"
    with path.open("wb") as opened:
        opened.write(first + head)
        opened.seek(size, 1)
        opened.write(b"\r\n\r\n" + last)
    assert reasons(path) == [None, "a record of 2147483648 bytes: more than max_bytes (5000), and not read", None]


def test_an_archive_compressed_in_one_piece_says_what_to_do(tmp_path: Path) -> None:
    """Nothing in it can be found without reading all of it."""
    path = written(tmp_path / "a.warc.gz", gzip.compress(b"".join(records(3))))
    assert "fastwarc recompress" in str(reasons(path)[0])


def test_what_is_no_archive_is_named(tmp_path: Path) -> None:
    """A name is no proof."""
    for name in ("a.warc", "a.warc.gz"):
        (reason,) = reasons(written(tmp_path / name, b"hello, this is no archive"))
        assert reason is not None
    assert found(written(tmp_path / "empty.jsonl", b"")) == []
    for name in ("empty.warc", "empty.warc.gz"):  # it was not fetched, most likely
        assert reasons(written(tmp_path / name, b"")) == ["cannot be read: the file is empty"]
