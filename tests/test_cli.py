"""The command: what it prints where, and how it ends."""

from __future__ import annotations

import gzip
import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from newsparse.cli import main
from newsparse.door import parse, parse_text
from newsparse.export import (
    from_dict,
    to_html,
    to_json_feed,
    to_markdown,
    to_ninjs,
    to_schema_org,
    to_text,
    to_zyte,
)
from newsparse.models import Article

PAGE = "<title>Regen über Brekke</title><h1>Regen über Brekke</h1><p>Es regnete den ganzen Tag im Tal der Sula.</p>"
ADDRESS = "https://brekke.example/regen"
Reading = Callable[[bytes], None]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A saved page."""
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def standard_input(monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Put bytes on standard input."""

    def put(content: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))

    return put


def test_a_page_is_one_line_of_json(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The line names its file and can be read back as the Article."""
    assert main(["parse", str(page), str(page)]) == 0
    first, second = capfd.readouterr().out.splitlines()
    assert first == second
    assert json.loads(first)["file"] == str(page)
    assert from_dict(json.loads(first)) == parse(PAGE.encode())


def test_other_formats(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Text, Markdown, HTML and indented JSON say the same."""
    article = parse(PAGE.encode())
    written = {"text": to_text(article), "markdown": to_markdown(article), "html": to_html(article)}
    for name, expected in written.items():
        assert main(["parse", "--format", name, str(page)]) == 0
        assert capfd.readouterr().out == expected + "\n"
    assert main(["parse", "--format", "json", str(page)]) == 0
    indented = capfd.readouterr().out
    assert indented.startswith('{\n  "file":')
    assert from_dict(json.loads(indented)) == article


@pytest.mark.parametrize(
    ("name", "shape"), [("schema-org", to_schema_org), ("ninjs", to_ninjs), ("json-feed", to_json_feed)]
)
def test_shapes_of_others_are_one_line_of_json(
    name: str, shape: Callable[[Article], object], page: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A page a line, in the shape itself: no key is added to it."""
    assert main(["parse", "--format", name, "--url", ADDRESS, str(page)]) == 0
    (line,) = capfd.readouterr().out.splitlines()
    assert json.loads(line) == shape(parse(PAGE.encode(), url=ADDRESS))


def test_a_zyte_item_is_one_line_of_json(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The class reads it back; what is None is left out."""
    assert main(["parse", "--format", "zyte", "--url", ADDRESS, str(page)]) == 0
    values = json.loads(capfd.readouterr().out)
    assert values["headline"] == "Regen über Brekke"
    assert None not in values.values()
    assert values.keys() <= {field.name for field in attrs.fields(type(to_zyte(Article(url=ADDRESS))))}


def test_a_shape_that_needs_an_address_says_so(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """It is an error of this page; others may have one."""
    assert main(["parse", "--format", "ninjs", str(page)]) == 1
    need = f"newsparse: {page}: ninjs needs the page's address, and the page gives none: say it with --url URL"
    assert capfd.readouterr().err == f"{need}\n"
    assert main(["parse", "--format", "json-feed", str(page), str(page)]) == 1
    assert capfd.readouterr().err == f"{need} (one FILE a call)\n".replace("ninjs", "json-feed") * 2


def test_a_missing_extra_is_said_once(
    page: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not once a page: the call itself cannot work here."""
    monkeypatch.setitem(sys.modules, "zyte_common_items", None)
    assert main(["parse", "--format", "zyte", str(page), str(page)]) == 2
    assert capfd.readouterr().err == 'newsparse: zyte-common-items is not installed: pip install "newsparse[zyte]"\n'


def test_standard_input_is_read_as_bytes(standard_input: Reading, capfd: pytest.CaptureFixture[str]) -> None:
    """The page's own charset counts, not the terminal's."""
    standard_input(PAGE.replace("<title>", "<meta charset=iso-8859-1><title>").encode("iso-8859-1"))
    assert main(["parse", "-"]) == 0
    assert json.loads(capfd.readouterr().out)["headline"] == "Regen über Brekke"


def test_scraped_text(standard_input: Reading, capfd: pytest.CaptureFixture[str]) -> None:
    """With --text the other door is used; a byte order mark is no letter."""
    text = "Rain floods Oldtown | World | News\n\nIt rained all day in the valley.\n\nShare This Article"
    standard_input(b"\xef\xbb\xbf" + text.encode())
    assert main(["parse", "--text", "-"]) == 0
    assert from_dict(json.loads(capfd.readouterr().out)) == parse_text(text)


def test_the_address_is_a_witness(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """--url reaches the Article."""
    assert main(["parse", "--url", "https://post.example/news/rain", str(page)]) == 0
    assert json.loads(capfd.readouterr().out)["url"] == "https://post.example/news/rain"


def test_explain_shows_fields_and_blocks(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Every block with fate and rule, each field with its winner, no line wider than 100 columns."""
    assert main(["explain", str(page)]) == 0
    shown = capfd.readouterr().out
    assert "headline: Regen über Brekke" in shown
    assert "body.paragraph" in shown
    assert max(map(len, shown.splitlines())) <= 100


def test_explain_reads_scraped_text_too(standard_input: Reading, capfd: pytest.CaptureFixture[str]) -> None:
    """The ledger of a text."""
    standard_input(b"Rain floods Oldtown\n\nIt rained all day in the valley.\n\nShare This Article\n")
    assert main(["explain", "--text", "-"]) == 0
    assert "removed  share." in capfd.readouterr().out


def test_several_explanations_are_told_apart(page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Each stands under the name of its file; a single one needs none."""
    assert main(["explain", str(page), str(page)]) == 0
    assert capfd.readouterr().out.splitlines().count(str(page)) == 2
    assert main(["explain", str(page)]) == 0
    assert capfd.readouterr().out.startswith("FIELDS\n")


def test_one_bad_file_does_not_stop_the_others(page: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Each failure is one clear line on standard error; the good page is printed; the code says 1."""
    picture = tmp_path / "picture.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    missing = tmp_path / "missing.html"
    assert main(["parse", str(missing), str(tmp_path), str(picture), str(page)]) == 1
    printed = capfd.readouterr()
    assert [json.loads(line)["file"] for line in printed.out.splitlines()] == [str(page)]
    assert printed.err.splitlines() == [
        f"newsparse: {missing}: there is no such file",
        f"newsparse: {tmp_path}: this is a directory; name the files in it",
        f"newsparse: {picture}: this is a binary file (a picture, an archive …), not a page",
    ]


def test_an_empty_page_is_an_empty_article(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A page with nothing in it is no failure."""
    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")
    assert main(["parse", str(empty)]) == 0
    assert json.loads(capfd.readouterr().out)["headline"] is None


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["parse"],
        ["read", "x"],
        ["parse", "--format", "xml", "x"],
        ["parse", "--url", "https://a.example", "x", "y"],
    ],
)
def test_a_wrong_call_ends_with_two(argv: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    """One line on standard error says what is wrong, and where help is."""
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert ended.value.code == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("newsparse: ")
    assert "--help" in printed.err
    assert printed.err.count("\n") == 1


def test_the_version_is_that_of_the_package(capfd: pytest.CaptureFixture[str]) -> None:
    """--version prints it and ends well."""
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capfd.readouterr().out.startswith("newsparse 0.")


def test_output_is_utf8_whatever_the_locale(page: Path) -> None:
    """The real thing, in a locale that has no umlauts."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "newsparse", "parse", str(page)]
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert json.loads(done.stdout.decode("utf-8"))["headline"] == "Regen über Brekke"
    assert done.stderr == b""


@pytest.mark.skipif(os.name != "posix", reason="needs a pipe that closes as on POSIX")
def test_a_reader_that_leaves_early_is_no_error(page: Path) -> None:
    """`newsparse parse … | head -1` says nothing on standard error."""
    command = [sys.executable, "-m", "newsparse", "parse", *[str(page)] * 50]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0
    process.stderr.close()


SITES = Path(__file__).parents[1] / "examples" / "sites"


def test_sites_that_match_their_pages_end_with_zero(capfd: pytest.CaptureFixture[str]) -> None:
    """A table on standard output, and nothing on standard error."""
    assert main(["check-sites", str(SITES)]) == 0
    printed = capfd.readouterr()
    assert printed.err == ""
    assert printed.out.splitlines()[-1] == "2 sites, 3 pages; 18 rows: 18 ok"


def test_sites_as_json(capfd: pytest.CaptureFixture[str]) -> None:
    """The same as plain values."""
    assert main(["check-sites", "--json", str(SITES)]) == 0
    assert [value["fine"] for value in json.loads(capfd.readouterr().out)] == [True, True]


def test_a_broken_row_ends_with_one(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The selector and the page that it no longer matches stand in one line."""
    (tmp_path / "a.example.toml").write_text("fields.section = '.desk'", encoding="utf-8")
    (tmp_path / "a.example").mkdir()
    (tmp_path / "a.example" / "rain.html").write_text(PAGE, encoding="utf-8")
    assert main(["check-sites", str(tmp_path)]) == 1
    (line,) = [line for line in capfd.readouterr().out.splitlines() if ".desk" in line]
    assert "BROKEN: no row for section matches rain.html" in line


def test_an_idle_row_ends_with_one_unless_that_is_fine(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Those who have few pages say so."""
    (tmp_path / "a.example.toml").write_text("drop = '.promo'", encoding="utf-8")
    (tmp_path / "a.example").mkdir()
    (tmp_path / "a.example" / "rain.html").write_text(PAGE, encoding="utf-8")
    assert main(["check-sites", str(tmp_path)]) == 1
    assert main(["check-sites", "--idle-ok", str(tmp_path)]) == 0
    assert capfd.readouterr().out.count("idle: matches no saved page") == 2


def test_a_check_that_cannot_be_made_ends_with_two(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """No directory, no site files, a site file that is none: told apart from a site that has changed."""
    assert main(["check-sites", str(tmp_path / "missing")]) == 2
    assert main(["check-sites", str(tmp_path)]) == 2
    errors = capfd.readouterr().err.splitlines()
    assert errors[0] == f"newsparse: {tmp_path / 'missing'}: there is no such file or directory"
    assert "there is no site file; save one as <host>.toml" in errors[1]
    (tmp_path / "a.example.toml").write_text("drop = 'p['", encoding="utf-8")
    assert main(["check-sites", str(tmp_path)]) == 2
    assert "UNREADABLE: " in capfd.readouterr().out


def test_a_file_that_the_system_cannot_open_is_named(capfd: pytest.CaptureFixture[str]) -> None:
    """In the words of the system, on one line."""
    assert main(["parse", "a" * 5_000]) == 1
    assert capfd.readouterr().err.rstrip().endswith("a: cannot be read: File name too long")


def test_whoever_interrupts_it_gets_the_shells_code(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """130 says that it was interrupted, without a traceback."""

    def interrupted(*arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsparse.cli._run", interrupted)
    assert main(["parse", str(page)]) == 130


def test_python_m_newsparse_is_the_command(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """Where the script is not on the path."""
    monkeypatch.setattr("sys.argv", ["newsparse", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("newsparse", run_name="__main__")
    assert ended.value.code == 0
    assert capfd.readouterr().out.startswith("newsparse ")


def test_explain_writes_a_report(page: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The page goes to the file that is named, and nothing to standard output."""
    report = tmp_path / "report.html"
    assert main(["explain", str(page), "--html", str(report)]) == 0
    assert "Regen über Brekke" in report.read_text(encoding="utf-8")
    assert capfdbinary.readouterr().out == b""


def test_the_report_of_a_binary_file_says_so(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A report, a line on standard error, and the exit code of an input that failed."""
    picture, report = tmp_path / "cat.png", tmp_path / "report.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    assert main(["explain", str(picture), "--html", str(report)]) == 1
    assert "binary file" in report.read_text(encoding="utf-8")
    assert b"binary file" in capfdbinary.readouterr().err


def test_a_report_that_cannot_be_written_is_named(page: Path, tmp_path: Path) -> None:
    """A directory is no place to write a file to; two pages are no one report."""
    assert main(["explain", str(page), "--html", str(tmp_path)]) == 1
    with pytest.raises(SystemExit):
        main(["explain", str(page), str(page), "--html", str(tmp_path / "report.html")])


def test_a_report_does_not_take_the_place_of_its_page(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A page that was saved may be the only one there is."""
    before = page.read_bytes()
    with pytest.raises(SystemExit):
        main(["explain", "--html", str(page), str(page.parent / "." / page.name)])
    assert "--html names the page itself" in capsys.readouterr().err
    assert page.read_bytes() == before


@pytest.mark.parametrize("content", [b"WARC/1.0\r\n", b' {"html": "<h1>Rain</h1>"}\n', gzip.compress(b"<h1>Rain</h1>")])
def test_what_holds_pages_is_left_to_batch(tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    """One Article of a thousand pages would be no error that anybody sees."""
    file = tmp_path / "pages"
    file.write_bytes(content)
    assert main(["parse", str(file)]) == 1
    reason = "this is no page alone; `newsparse batch` reads WARC, JSON Lines and what is compressed"
    assert capfd.readouterr() == ("", f"newsparse: {file}: {reason}\n")


def test_what_is_not_there_says_what_is_missing(page: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """An address is no file; a directory is not made."""
    assert main(["parse", "https://post.example/a"]) == 1
    assert main(["explain", str(page), "--html", str(tmp_path / "no" / "report.html")]) == 1
    assert capfd.readouterr().err == (
        "newsparse: https://post.example/a: newsparse fetches nothing; save the page first\n"
        f"newsparse: {tmp_path / 'no' / 'report.html'}: cannot be written: there is no directory {tmp_path / 'no'}\n"
    )


def test_a_report_is_written_over_nothing_but_a_report(
    page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who mixes up the order of the names loses no page."""
    other, report, new = tmp_path / "other.html", tmp_path / "report.html", tmp_path / "new.html"
    other.write_text(PAGE, encoding="utf-8")
    with pytest.raises(SystemExit, match="2"):
        main(["explain", "--html", str(other), str(page)])
    assert other.read_text(encoding="utf-8") == PAGE
    (line,) = capsys.readouterr().err.splitlines()
    assert f"--html {other}: a file that is there, and is no report; give the report a new name" in line
    new.touch()
    for free in (report, report, new, Path(os.devnull)):
        assert main(["explain", "--html", str(free), str(page)]) == 0
    (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    assert main(["explain", "--html", str(report), str(tmp_path / "cat.png")]) == 1
    assert main(["explain", "--html", str(report), str(page)]) == 0
