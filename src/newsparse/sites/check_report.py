"""What the check of site files found, as a table to read and as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from newsparse.sites.check import RowCheck, SiteCheck

HEADS: Final = ("SITE", "ROW", "SELECTOR", "PAGES", "RESULT")
_WIDEST: Final = (40, 24, 48, 10)
"""Characters of the columns before the last one; what is longer is cut."""


def check_table(checks: Sequence[SiteCheck]) -> str:
    """Show checks as a table, a row a line, with a summary at the end.

    >>> print(check_table([SiteCheck(name="a.toml", pages=("x.html",), rows=(RowCheck("drop", ".ad", "idle"),))]))
    SITE    ROW   SELECTOR  PAGES   RESULT
    a.toml  drop  .ad       0 of 1  idle: matches no saved page
    <BLANKLINE>
    1 site, 1 page; 1 row: 1 idle
    """
    lines = [line for check in checks for line in check_lines(check)]
    shown = [tuple([_cut(cell, width) for cell, width in zip(line, _WIDEST, strict=False)]) for line in (HEADS, *lines)]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    table = [
        "  ".join([cell.ljust(width) for cell, width in zip(cells, widths, strict=True)] + [line[-1]]).rstrip()
        for cells, line in zip(shown, (HEADS, *lines), strict=True)
    ]
    return "\n".join([*table, "", summary(checks)])


def check_lines(check: SiteCheck) -> Iterator[tuple[str, str, str, str, str]]:
    """Give the lines of one site; rows of a site without saved pages stand in one line."""
    if check.fault is not None:
        yield check.name, "", "", "", f"UNREADABLE: {check.fault}"
        return
    for row in check.rows if check.pages else ():
        yield check.name, row.name, row.row, f"{len(row.matched)} of {len(check.pages)}", result(row)
    for finding in check.findings:
        yield check.name, finding.page, "", "", f"BROKEN: {finding.message}"
    for note in check.notes:
        yield check.name, "", "", "", f"note: {note}"


def result(row: RowCheck) -> str:
    """Say in a line what became of a row.

    >>> result(RowCheck("section", ".desk", "broken", ("a.html",), ("b.html", "c.html")))
    'BROKEN: no row for section matches b.html, c.html'
    """
    if row.status == "broken":
        return f"BROKEN: no row for {row.name} matches {', '.join(row.missed)}"
    return "idle: matches no saved page" if row.status == "idle" else row.status


def summary(checks: Sequence[SiteCheck]) -> str:
    """Count sites, pages and rows in one line."""
    rows = Counter(row.status for check in checks for row in check.rows)
    pages = sum(len(check.pages) for check in checks)
    findings = sum(len(check.findings) for check in checks)
    unreadable = sum(check.fault is not None for check in checks)
    told = [f"{rows[status]} {status}" for status in ("ok", "broken", "idle", "unchecked") if rows[status]]
    line = f"{_counted(len(checks), 'site')}, {_counted(pages, 'page')}; {_counted(rows.total(), 'row')}"
    line += f": {', '.join(told)}" if told else ""
    line += f"; {_counted(findings, 'fault')} on pages" if findings else ""
    return line + (f"; {_counted(unreadable, 'unreadable file')}" if unreadable else "")


def check_values(checks: Iterable[SiteCheck]) -> list[dict[str, Any]]:
    """Give checks as plain values for JSON.

    >>> check_values([SiteCheck(name="a.toml")])[0]["fine"]
    True
    """
    return [
        {
            "site": check.name,
            "fine": check.is_fine,
            "pages": list(check.pages),
            "rows": [{**row._asdict(), "matched": list(row.matched), "missed": list(row.missed)} for row in check.rows],
            "findings": [finding._asdict() for finding in check.findings],
            "notes": list(check.notes),
            "fault": check.fault,
        }
        for check in checks
    ]


def _cut(cell: str, width: int) -> str:
    return cell if len(cell) <= width else f"{cell[: width - 1]}…"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
