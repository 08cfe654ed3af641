"""The check of site files: which row no longer matches which saved page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import urlsplit

import attrs

from newsparse.errors import NewsparseError, SiteError
from newsparse.extract.headline import without_suffix
from newsparse.extract.site_rows import is_site_phrase, phrases_of
from newsparse.models import Article
from newsparse.page.guard import is_binary
from newsparse.page.matches import matches, own_addresses, titles
from newsparse.sites import ftr
from newsparse.sites.folder import expected_of, page_paths, read_site, site_paths
from newsparse.sites.site import Site, site_of
from newsparse.sites.site_file import SiteFile, SiteTest
from newsparse.sites.toml import Expected
from newsparse.text import tidy

ArticleOf = Callable[[bytes, str, Site], Article]
"""Reads a saved page with its address and its site, as ``parse`` does."""

Status = Literal["ok", "broken", "idle", "unchecked"]
"""A row matches; there is a page that it, or another row of its field, should match and none does; it matches no page,
but none needs it; there is no saved page."""

ON_SOME: Final = frozenset(("drop", "suffixes", "phrases"))
"""What one saved page is enough for: not every story has what these take out."""

_MOST_LINES: Final = 5
"""Lines that are no directives which are shown; a file with more of them is of another kind."""

_SHOWN: Final = 80
"""Characters of a value that a message shows."""


class RowCheck(NamedTuple):
    """What became of one row.

    Args:
        name: what it is for: a field, "body", "drop", "suffixes" or "phrases".
        row: the selector, suffix or phrase.
        status: see ``Status``.
        matched: names of the pages it matches.
        missed: names of the pages that no row of this name matches, though they should.
    """

    name: str
    row: str
    status: Status
    matched: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


class Finding(NamedTuple):
    """Something that is wrong with a saved page, or with what is expected of it."""

    page: str
    message: str


@attrs.frozen(kw_only=True)
class SiteCheck:
    """What the check of one site file found.

    Args:
        name: the file's name.
        pages: names of its saved pages.
        rows: what became of each row.
        findings: what is wrong with pages, and with what they give.
        notes: what is good to know: directives not used, rows left out.
        fault: why the file, or one beside a page, could not be read.
    """

    name: str
    pages: tuple[str, ...] = ()
    rows: tuple[RowCheck, ...] = ()
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    fault: str | None = None

    @property
    def is_fine(self) -> bool:
        """Say whether every row matches what it should."""
        return self.fault is None and not self.findings and not any(row.status == "broken" for row in self.rows)

    @property
    def has_idle_rows(self) -> bool:
        """Say whether a row matches no page at all."""
        return any(row.status == "idle" for row in self.rows)


class SavedPage(NamedTuple):
    """A saved page, what it holds, and what is expected of it."""

    name: str
    html: bytes
    expected: Expected


def check_sites(directory: str | Path, article_of: ArticleOf) -> Iterator[SiteCheck]:
    """Check each site file of a directory against the saved pages next to it.

    Raises:
        SiteError: when there is no such directory, or no site file in it.
    """
    for path in site_paths(directory):
        try:
            file = read_site(path)
            pages = [SavedPage(page.name, page.read_bytes(), expected_of(page)) for page in page_paths(path)]
            yield check_site(file, pages, article_of, name=path.name)
        except SiteError as error:
            yield SiteCheck(name=path.name, fault=str(error))
        except OSError as error:
            yield SiteCheck(name=path.name, fault=f"{error.filename}: cannot be read: {error.strerror}")


def check_site(file: SiteFile, pages: Sequence[SavedPage], article_of: ArticleOf, *, name: str) -> SiteCheck:
    """Check one site against saved pages.

    Raises:
        SiteError: when the site has rows for a field that there is not.
    """
    site = file.site
    article_of(b"", f"https://{site.hosts[0]}/", site)
    findings: list[Finding] = []
    counted: dict[str, dict[tuple[str, str], int]] = {}
    lacking = {page.name: frozenset(page.expected.lacks) for page in pages}
    for page in pages:
        if is_binary(page.html):
            findings.append(Finding(page.name, "is a binary file (a picture, an archive …), not a page"))
            continue
        url = address_of(page, site)
        try:
            article = article_of(page.html, url, site)
        except NewsparseError as error:
            findings.append(Finding(page.name, str(error)))
            continue
        counted[page.name] = counts(page.html, site, article)
        findings += [Finding(page.name, message) for message in faults(page, url, article, file)]
        findings += [Finding(page.name, message) for message in unusable(site, article, counted[page.name])]
        findings += [Finding(page.name, message) for message in false_lacks(page, site, counted[page.name])]
    checks = row_checks(site, counted, lacking)
    return SiteCheck(
        name=name,
        pages=tuple([page.name for page in pages]),
        rows=tuple([row._replace(row=file.written.get(row.row, row.row)) for row in checks]),
        findings=tuple(findings),
        notes=tuple(notes(file, pages)),
    )


def wanted(site: Site) -> dict[str, tuple[str, ...]]:
    """Give all that should match some page, by what it is for."""
    others = {"suffixes": site.suffixes, "phrases": site.phrases}
    return {**site.rows, **{name: rows for name, rows in others.items() if rows}}


def counts(html: bytes, site: Site, article: Article) -> dict[tuple[str, str], int]:
    """Count what each row, suffix and phrase matches on a page."""
    found = matches(html, site.rows)
    counted = {(name, row): n for name, rows in site.rows.items() for row, n in zip(rows, found[name], strict=True)}
    if site.suffixes:
        named = titles(html)
        for suffix in site.suffixes:
            counted["suffixes", suffix] = sum([without_suffix(title, (suffix,)) != title for title in named])
    texts = [removed.text for removed in article.removed]
    for phrase in site.phrases:
        sorted_phrase = phrases_of((phrase,))
        counted["phrases", phrase] = sum([is_site_phrase(text, sorted_phrase) for text in texts])
    return counted


def row_checks(
    site: Site, counted: Mapping[str, Mapping[tuple[str, str], int]], lacking: Mapping[str, frozenset[str]]
) -> Iterator[RowCheck]:
    """Judge each row by the pages it matches.

    Args:
        site: the record.
        counted: for each page what each row matches on it.
        lacking: for each page what it is said to lack.
    """
    for name, rows in wanted(site).items():
        matched = {row: tuple([page for page, found in counted.items() if found[name, row]]) for row in rows}
        known = frozenset().union(*matched.values())
        missed = () if name in ON_SOME else tuple([p for p in counted if p not in known and name not in lacking[p]])
        for row in rows:
            status: Status = "ok" if matched[row] else "idle"
            if not counted:
                status = "unchecked"
            elif missed:
                status = "broken"
            yield RowCheck(name, row, status, matched[row], missed)


def false_lacks(page: SavedPage, site: Site, counted: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """Say where a page is said to lack what it has, or what the site has no rows for."""
    names = wanted(site)
    for name in page.expected.lacks:
        if name not in names:
            yield f"lacks {name!r}, which the site has no rows for: leave it out"
        elif any(counted[name, row] for row in names[name]):
            yield f"lacks {name!r}, but a row matches: leave it out"


def unusable(site: Site, article: Article, counted: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """Name the fields whose rows select something that is none: a date that is no date, a name that is no person's."""
    for field, rows in site.fields.items():
        found = article.evidence.get(field)
        used = [row for row in rows if counted[field, row]]
        if used and field != "modified" and (found is None or found.source != "site row"):
            yield f"what {_shown(used[0])} selects cannot be read as {field}"


def address_of(page: SavedPage, site: Site) -> str:
    """Give the address a page is read with: as expected, else its own where the site covers it, else the site's."""
    if page.expected.url:
        return page.expected.url
    return next((url for url in own_addresses(page.html) if site_of(url, (site,))), f"https://{site.hosts[0]}/")


def faults(page: SavedPage, url: str, article: Article, file: SiteFile) -> Iterator[str]:
    """Say what a page does not give, though it should."""
    if site_of(url, (file.site,)) is None:
        yield f"its url {url!r} is on none of the site's hosts ({', '.join(file.site.hosts)}): no row was used"
    told = [words for test in file.tests if is_same_address(test, url) for words in test.contains]
    for words in (*page.expected.contains, *told):
        if tidy(words) not in article.text:
            yield f"the text does not contain {_shown(words)}"
    for field, value in page.expected.expect.items():
        if field not in attrs.fields_dict(type(article)):
            yield f"expects {field!r}, a field {type(article).__name__} does not have"
        elif not is_expected(found := getattr(article, field), value):
            yield f"{field} is {_shown(plain(found))}, not {_shown(value)}"


def is_same_address(test: SiteTest, url: str) -> bool:
    """Say whether a test is about an address: scheme, "www", query and a slash at the end apart.

    >>> is_same_address(SiteTest("http://www.post.example/rain/?x=1"), "https://post.example/rain")
    True
    """
    try:
        one, other = urlsplit(test.url or ""), urlsplit(url)
        hosts = [(parts.hostname or "").removeprefix("www.") for parts in (one, other)]
    except ValueError:
        return False
    return hosts[0] == hosts[1] != "" and one.path.rstrip("/") == other.path.rstrip("/")


def plain(value: Any) -> Any:
    """Give a field's value as a file can say it: dates in ISO form, authors by name, images by address.

    >>> plain(datetime(2026, 3, 4)), plain(("News", "World"))
    ('2026-03-04T00:00:00', ['News', 'World'])
    """
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    for name in ("name", "url", "text"):  # authors, images, blocks
        if hasattr(value, name):
            return getattr(value, name)
    return value


def is_expected(found: Any, expected: Any) -> bool:
    """Say whether a field has the value that is expected; one string stands for a list of one, "" for nothing.

    >>> is_expected(("News",), "News"), is_expected(None, ""), is_expected(datetime(2026, 3, 4, 10), "2026-03-04T10:00")
    (True, True, True)
    """
    if isinstance(found, datetime):
        try:
            moment = expected if isinstance(expected, datetime) else datetime.fromisoformat(expected)
        except (TypeError, ValueError):
            return False
        return found == moment and (found.tzinfo is None) == (moment.tzinfo is None)
    if not found:
        return not expected
    shown = plain(found)
    return bool(shown == (expected if not isinstance(shown, list) or isinstance(expected, list) else [expected]))


def notes(file: SiteFile, pages: Sequence[SavedPage]) -> Iterator[str]:
    """Say what is good to know about a file: what of it was not used, and that it has no pages."""
    if not pages:
        url = next((f", such as {test.url}" for test in file.tests if test.url), "")
        yield f"no saved page: put one into the folder {file.name}{url}"
    unused = {name: values for name, values in file.unused.items() if name in ftr.KNOWN}
    if unused:
        yield f"not used: {', '.join(f'{name} ({len(values)})' for name, values in unused.items())}"
    for name in file.unused:
        if name not in ftr.KNOWN:
            yield f"{name!r} is no directive{_instead(name, (*ftr.KNOWN, *ftr.ROWS, *ftr.TESTS))}"
    for row in file.refused:
        yield f"line {row.line} left out: {row.directive} {_shown(row.value)} {row.reason}"
    for line, text in file.unread[:_MOST_LINES]:
        yield f"line {line} left out: {_shown(text)} is no directive"
    if len(file.unread) > _MOST_LINES:
        yield f"{len(file.unread) - _MOST_LINES} more lines left out that are no directives"


def _instead(name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name, sorted(known), 1)
    return f": write {close[0]!r}" if close else ""


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
