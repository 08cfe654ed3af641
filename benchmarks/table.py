"""A report as tables in Markdown, for the terminal and for the documentation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from benchmarks.result import Report, ToolResult

MISSING: Final = "–"
SHOWN_FAILURES: Final = 3
ACCURACY: Final = {
    "body f1": "body F1",
    "body precision": "precision",
    "body recall": "recall",
    "snippets": "snippets",
    "headline": "headline",
    "section": "section",
    "authors": "authors",
    "published": "date",
    "topics": "topics",
    "related": "related",
    "quotes": "quotes",
}


def tables(report: Report) -> str:
    """Give the whole report as text."""
    if not report.pages:
        return "\n".join(["nothing to measure", *troubles(report)])
    lines = [
        f"{report.pages} pages of {report.corpus}, {report.mean_size / 1000:.0f} kB on average; "
        f"1 = one bare parse ({report.parser}): {report.bare_parse:.2f} ms; Python {report.python}",
        "",
        *speed_table(report),
        "",
        *accuracy_table(report),
        "",
        *source_table(report),
        *floor_table(report),
        *troubles(report),
    ]
    return "\n".join(lines).rstrip()


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    r"""Give a table, its columns aligned.

    >>> print(*table(["tool", "speed"], [["a", "2.0"]]), sep="\n")
    | tool | speed |
    |------|-------|
    | a    | 2.0   |
    """
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(head, widths, strict=True)) + " |"
    yield "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    for row in rows:
        yield "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"


def speed_table(report: Report) -> Iterator[str]:
    """Give time, memory, import and growth of each tool; one that took no part says why."""
    head = ["tool", "time in bare parses", "small", "middle", "large", "growth", "peak MB", "import ms", "pages read"]
    rows = []
    for tool in report.tools:
        name = f"{tool.name} {tool.version}".strip()
        if tool.speed is None:
            rows.append([name, tool.absent or "read no page", *[MISSING] * 7])
            continue
        thirds = [number(tool.thirds.get(part), 2) for part in ("small", "middle", "large")]
        peak = tool.peak / 1000 if tool.peak else None
        milliseconds = tool.import_time.median if tool.import_time else None
        row = [str(tool.speed), *thirds, number(tool.growth, 2), number(peak, 0), number(milliseconds, 0)]
        rows.append([name, *row, f"{tool.pages} of {report.pages}"])
    yield from table(head, rows)


def accuracy_table(report: Report) -> Iterator[str]:
    """Give a column for each field that the corpus has gold for, in per cent."""
    fields = [field for field in ACCURACY if any(field in tool.scores for tool in report.tools)]
    rows = [[tool.name, *percents(tool.scores, fields)] for tool in report.tools if tool.scores]
    if rows:
        yield from table(["tool", *(ACCURACY[field] for field in fields)], rows)


def source_table(report: Report) -> Iterator[str]:
    """Give the body's F1 by the source of the pages, where there are several."""
    sources = sorted({source for tool in report.tools for source in tool.by_source})
    rows = [[tool.name, *percents(tool.by_source, sources)] for tool in report.tools if tool.by_source]
    if rows and len(sources) > 1:
        yield from table(["body F1", *sources], rows)
        yield ""


def floor_table(report: Report) -> Iterator[str]:
    """Give what each floor of newsparse takes, and how many texts it reads in a second."""
    if report.floors:
        yield from table(["newsparse", "bare parses"], [[name, f"{cost:.2f}"] for name, cost in report.floors.items()])
        yield ""
    if report.asked:
        yield f"extractors that run for the headline and the date alone: {', '.join(report.asked)}"
    if report.throughput:
        yield "; ".join(f"{name}: {rate:,.0f} a second" for name, rate in report.throughput.items())
    drifts = [f"{tool.name}: {tool.drift:+.0f} KiB for 1,000 pages" for tool in report.tools if tool.drift is not None]
    if drifts:
        yield "resident memory, second half of a long run: " + "; ".join(drifts)
        yield ""


def troubles(report: Report) -> Iterator[str]:
    """Name what went wrong: rows of the corpus, tools that were given up, pages that a tool could not read."""
    yield from (f"corpus: {fault}" for fault in report.faults)
    for tool in report.tools:
        if tool.absent:
            yield f"{tool.name}: {tool.absent}"
        yield from failures(tool)


def failures(tool: ToolResult) -> Iterator[str]:
    """Name the first pages that a tool could not read, and count the rest."""
    for page, why in [*tool.failures.items()][:SHOWN_FAILURES]:
        yield f"{tool.name}: {page}: {why}"
    rest = len(tool.failures) - SHOWN_FAILURES
    if rest > 0:
        yield f"{tool.name}: and {rest} pages more"


def percents(scores: Mapping[str, float], fields: Sequence[str]) -> list[str]:
    """Give scores in per cent, one digit; a dash where there is none."""
    return [number(scores[field] * 100, 1) if field in scores else MISSING for field in fields]


def number(value: float | None, digits: int) -> str:
    """Write a figure, or a dash for none.

    >>> number(2.346, 2), number(None, 2)
    ('2.35', '–')
    """
    return MISSING if value is None else f"{value:.{digits}f}"
