"""The command ``newsparse``: pages in, articles out as JSON Lines, or the verdicts on one page."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NoReturn

import attrs

from newsparse.door import explain, explain_text, parse, parse_text
from newsparse.errors import MissingExtraError, NewsparseError
from newsparse.export import (
    NoAddressError,
    to_dict,
    to_html,
    to_json_feed,
    to_markdown,
    to_ninjs,
    to_report,
    to_schema_org,
    to_text,
    to_zyte,
)
from newsparse.export.json import one_line
from newsparse.models import Article
from newsparse.page.guard import is_binary
from newsparse.page.plain_text import read_text
from newsparse.page.read import read

FINE: Final = 0
SOME_INPUT_FAILED: Final = 1
WRONG_CALL: Final = 2
INTERRUPTED: Final = 130
"""Exit codes, as shells have them."""

STANDARD_INPUT: Final = "-"


class UnreadableFileError(NewsparseError):
    """A file that cannot be read as a page; the message is the reason."""


class UnwritableOutputError(Exception):
    """Standard output cannot be written, to a full disk say: no further input would fare better."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code: 0, 1 when some input failed, 2 for a wrong call.

    Articles go to standard output in UTF-8, whatever the locale; errors go to standard error, one line each.

    Args:
        argv: the arguments; None takes those of the process.
    """
    parser = argument_parser()
    arguments = parser.parse_args(argv)
    try:
        return _run(arguments, parser)
    except BrokenPipeError:
        _drop_output()  # the reader has seen enough
        return FINE
    except UnwritableOutputError as error:
        _drop_output()
        print(f"newsparse: {error}", file=sys.stderr)
        return SOME_INPUT_FAILED
    except MissingExtraError as error:  # every other input would say the same
        print(f"newsparse: {error}", file=sys.stderr)
        return WRONG_CALL
    except KeyboardInterrupt:
        return INTERRUPTED


def _drop_output() -> None:
    """Keep what is still buffered from being flushed at exit, where it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    """Run the command that was asked for."""
    if "directory" in arguments:
        code = _checked(arguments)
    elif "inputs" in arguments:
        code = _batched(arguments)
    else:
        if arguments.url and len(arguments.files) > 1:
            parser.error("--url is the address of one page; give one FILE with it")
        if getattr(arguments, "html", None) is not None and (fault := _report_fault(arguments.html, arguments.files)):
            parser.error(fault)
        failed = [file for file in arguments.files if not _is_done(file, arguments)]
        code = SOME_INPUT_FAILED if failed else FINE
    with _writing():
        sys.stdout.flush()
    return code


def argument_parser() -> argparse.ArgumentParser:
    """Describe the command's arguments."""
    parser = _Parser(
        prog="newsparse",
        description="Read news pages, and show how they were read.",
        epilog="The exit code is 0 when all was read, 1 when some input was not (each is named), 2 for a wrong call.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _describe_pages(
        commands.add_parser("parse", help="print an Article for each page, one JSON object a line"),
        commands.add_parser("explain", help="print what became of every block, and where each field came from"),
    )
    batching = commands.add_parser(
        "batch",
        help="read many pages on all cores, into one file",
        epilog="The exit code is 0 when every page was read, 1 when some rows are errors (each is named) or the disk "
        "is full, 2 for a wrong call, 130 or 143 when it was stopped; then --resume goes on.",
    )
    _describe_batch(batching)
    checking = commands.add_parser("check-sites", help="say which row of a site's file matches no saved page any more")
    checking.add_argument(
        "directory", metavar="DIR", help="site files <host>.toml or .txt, and pages in folders <host>"
    )
    checking.add_argument("--json", action="store_true", help="print plain values instead of a table")
    checking.add_argument("--idle-ok", action="store_true", help="a row that no saved page needs is no failure")
    return parser


def _describe_pages(parsing: argparse.ArgumentParser, explaining: argparse.ArgumentParser) -> None:
    """Describe the arguments of ``parse`` and ``explain``."""
    parsing.set_defaults(written=_article)
    parsing.add_argument(
        "--format",
        choices=tuple(_FORMATS),
        default="jsonl",
        help="jsonl (the default): one line each; json: indented; text: headline and body; markdown; html; "
        "schema-org, zyte, ninjs, json-feed: one line each, in the shape of that name",
    )
    explaining.set_defaults(written=_explanation)
    explaining.add_argument(
        "--html", metavar="REPORT", help="write an HTML page about one FILE instead, over nothing but an earlier one"
    )
    for command in (parsing, explaining):
        command.add_argument("files", nargs="+", metavar="FILE", help='a saved page, or "-" for standard input')
        command.add_argument("--text", action="store_true", help="the input is text that was already scraped (UTF-8)")
        command.add_argument("--url", help="the page's address: a witness, and what links are relative to")
        command.add_argument("--language", help="the story's language, such as en, if the page does not say")


def _describe_batch(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of ``batch``."""
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="pages (.html, .html.gz), JSON Lines (.jsonl, .jsonl.gz), WARC (.warc, .warc.gz), Parquet (.parquet); "
        "files, patterns in quotes, or directories; each file is read once",
    )
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help=".jsonl, .jsonl.gz, .parquet, or - for JSON Lines on standard output",
    )
    parser.add_argument("--workers", type=int, metavar="N", help="processes (the default: one for each core)")
    parser.add_argument("--unordered", action="store_true", help="write rows as they come, not in the input's order")
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on where an earlier run was stopped or killed, with the same inputs (or more), --max-bytes and "
        "--sites; start if there was none",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace OUT if it is there")
    parser.add_argument("--sites", metavar="DIR", help="a directory of site files, as check-sites takes it")
    parser.add_argument(
        "--quiet", action="store_true", help="no progress and no summary; errors are named all the same"
    )
    _describe_bounds(parser)


def _describe_bounds(parser: argparse.ArgumentParser) -> None:
    """Describe what a page may cost, and a kill."""
    parser.add_argument(
        "--seconds",
        type=float,
        default=30.0,
        metavar="S",
        help="what parsing a page into its row may take (30); reading it is bounded by --max-bytes",
    )
    parser.add_argument(
        "--memory", type=int, default=1024, metavar="MB", help="what a worker may take for pages (1024; 0: no bound)"
    )
    parser.add_argument(
        "--max-bytes", type=int, metavar="BYTES", help="pages larger than that are named, not read (20000000)"
    )
    parser.add_argument(
        "--save-every", type=float, default=5.0, metavar="S", help="seconds of work that a kill may cost (5)"
    )


class _Parser(argparse.ArgumentParser):
    """Say what is wrong with a call in one line, as about a file; subcommands are parsed by the same class."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_CALL, f"newsparse: {message} (`{self.prog} --help` shows the options)\n")


class _Version(argparse.Action):
    """Look the version up only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        _write(f"newsparse {version('newsparse')}")
        parser.exit()


def _is_done(file: str, arguments: argparse.Namespace) -> bool:
    """Write what was asked for about one file; say on standard error why it could not be done."""
    if getattr(arguments, "html", None) is not None:
        return _is_reported(file, arguments)
    try:
        _write(arguments.written(file, _content(file), arguments))
    except MissingExtraError:
        raise
    except NoAddressError:  # its own words are those of Python
        return _complain(file, UnreadableFileError(_no_address(arguments)))
    except NewsparseError as error:
        return _complain(file, error)
    return True


def _no_address(arguments: argparse.Namespace) -> str:
    one = " (one FILE a call)" if len(arguments.files) > 1 else ""
    return f"{arguments.format} needs the page's address, and the page gives none: say it with --url URL{one}"


def _content(file: str) -> bytes:
    """Read a file, or standard input."""
    try:
        content = sys.stdin.buffer.read() if file == STANDARD_INPUT else Path(file).read_bytes()
    except FileNotFoundError:
        is_address = file.lower().startswith(("http://", "https://"))
        lack = "newsparse fetches nothing; save the page first" if is_address else "there is no such file"
        raise UnreadableFileError(lack) from None
    except IsADirectoryError:
        raise UnreadableFileError("this is a directory; name the files in it") from None
    except OSError as error:
        raise UnreadableFileError(f"cannot be read: {error.strerror}") from error
    if content.startswith((b"\x1f\x8b\x08", b"WARC/")) or content[:1_000].lstrip()[:2] == b'{"':
        raise UnreadableFileError(
            "this is no page alone; `newsparse batch` reads WARC, JSON Lines and what is compressed"
        )
    if is_binary(content):
        raise UnreadableFileError("this is a binary file (a picture, an archive …), not a page")
    return content


def _article(file: str, content: bytes, arguments: argparse.Namespace) -> str:
    if arguments.text:
        article = parse_text(_decoded(content), url=arguments.url, language=arguments.language)
    else:
        article = parse(content, url=arguments.url, language=arguments.language)
    return _FORMATS[arguments.format](file, article)


def _explanation(file: str, content: bytes, arguments: argparse.Namespace) -> str:
    if arguments.text:
        explanation = explain_text(_decoded(content), url=arguments.url, language=arguments.language)
    else:
        explanation = explain(content, url=arguments.url, language=arguments.language)
    report = to_report(explanation)
    return f"{file}\n\n{report}\n" if len(arguments.files) > 1 else report


def _is_reported(file: str, arguments: argparse.Namespace) -> bool:
    """Write the HTML report of a page; a file that cannot be read gives a report that says why."""
    from newsparse.report import failed_report, timed_explanation, to_html_report  # only here

    try:
        content = _content(file)
    except NewsparseError as error:
        return _is_saved(arguments.html, failed_report(file, str(error))) and _complain(file, error)
    options = {"url": arguments.url, "language": arguments.language}
    text = _decoded(content)
    explanation, steps = timed_explanation(
        (lambda: read_text(text, **options)) if arguments.text else (lambda: read(content, **options))
    )
    return _is_saved(arguments.html, to_html_report(explanation, steps, source=file))


def _report_fault(report: str, files: Sequence[str]) -> str | None:
    """Say why a report must not be written as asked; nothing is written over but an earlier report."""
    from newsparse.report.page import is_report  # only here

    if len(files) > 1:
        return "--html is the report of one page; give one FILE with it"
    if report == STANDARD_INPUT:
        return None
    if files[0] != STANDARD_INPUT and os.path.realpath(report) == os.path.realpath(files[0]):
        return "--html names the page itself; give the report a name of its own"
    path = Path(report)
    try:
        if not path.is_file() or not path.stat().st_size:
            return None
        with path.open("rb") as opened:
            is_free = is_report(opened.read(2_000))
    except OSError:  # whoever writes it says so
        return None
    return None if is_free else f"--html {report}: a file that is there, and is no report; give the report a new name"


def _is_saved(file: str, report: str) -> bool:
    """Write a report to a file, or to standard output."""
    if file == STANDARD_INPUT:
        _write(report)
        return True
    try:
        Path(file).write_text(report, encoding="utf-8", errors="backslashreplace")
    except FileNotFoundError:
        return _complain(file, UnreadableFileError(f"cannot be written: there is no directory {Path(file).parent}"))
    except OSError as error:
        return _complain(file, UnreadableFileError(f"cannot be written: {error.strerror}"))
    return True


def _complain(file: str, error: NewsparseError) -> bool:
    print(f"newsparse: {file}: {error}", file=sys.stderr)
    return False


def _checked(arguments: argparse.Namespace) -> int:
    """Check site files and print what was found; the code is 1 for a row that fails, 2 for a file that is none."""
    from newsparse.sites.check import check_sites  # the other commands need neither
    from newsparse.sites.check_report import check_table, check_values

    try:
        checks = list(check_sites(arguments.directory, lambda html, url, site: parse(html, url=url, sites=site)))
    except NewsparseError as error:
        print(f"newsparse: {error}", file=sys.stderr)
        return WRONG_CALL
    _write(json.dumps(check_values(checks), ensure_ascii=False, indent=2) if arguments.json else check_table(checks))
    if any(check.fault is not None for check in checks):
        return WRONG_CALL
    idle = not arguments.idle_ok and any(check.has_idle_rows for check in checks)
    return FINE if not idle and all(check.is_fine for check in checks) else SOME_INPUT_FAILED


def _batched(arguments: argparse.Namespace) -> int:
    """Read many pages; the code is 2 when that cannot be done as asked, 1 when it cannot go on or a row is an error."""
    from newsparse.batch.command import batched  # the other commands need no other processes
    from newsparse.batch.portion import BatchStoppedError

    try:
        return batched(arguments)
    except BatchStoppedError as error:
        print(f"newsparse: {error}", file=sys.stderr)
        return SOME_INPUT_FAILED
    except NewsparseError as error:
        print(f"newsparse: {error}", file=sys.stderr)
        return WRONG_CALL


def _decoded(content: bytes) -> str:
    return content.decode("utf-8-sig", errors="replace")


def _values(file: str, article: Article) -> dict[str, Any]:
    return {"file": file, **to_dict(article)}


_FORMATS: Final[Mapping[str, Callable[[str, Article], str]]] = {
    "jsonl": lambda file, article: one_line(_values(file, article)),
    "json": lambda file, article: json.dumps(_values(file, article), ensure_ascii=False, indent=2),
    "text": lambda _, article: to_text(article),
    "markdown": lambda _, article: to_markdown(article),
    "html": lambda _, article: to_html(article),
    "schema-org": lambda _, article: one_line(to_schema_org(article)),
    "zyte": lambda _, article: one_line(attrs.asdict(to_zyte(article), filter=lambda _, value: value is not None)),
    "ninjs": lambda _, article: one_line(to_ninjs(article)),
    "json-feed": lambda _, article: one_line(to_json_feed(article)),
}


def _write(text: str) -> None:
    """Write a line to standard output; a lone surrogate (of a file's name) becomes the escape that JSON has for it."""
    with _writing():
        sys.stdout.buffer.write(text.encode("utf-8", errors="backslashreplace") + b"\n")


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableOutputError(f"standard output cannot be written: {error.strerror or error}") from error
