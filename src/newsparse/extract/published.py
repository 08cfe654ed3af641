"""The day, and where the page says so the minute, a story was published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from itertools import chain
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import evolve

from newsparse.extract.dates import DAY_SIGN, moment
from newsparse.extract.shared import NOTHING, once_a_page
from newsparse.extract.shown_dates import MAX_BLOCKS, MAX_LINE, Shown, date_language, other_lines, shown_around
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.linked_data import ARTICLE_TYPES, types_of
from newsparse.rules.published import (
    MODIFIED_METAS,
    NAMED_PUBLISHED,
    PAGE_TYPES,
    PUBLISHED_METAS,
    UPLOADED,
    MetaNames,
)
from newsparse.text import expression

ACROSS_ZONES: Final = timedelta(hours=14)
"""Two clocks of one moment lie at most so far apart: no offset from UTC is larger."""

MAX_OBJECTS: Final = 60
"""Linked-data objects looked at: pages with more list other stories."""

_QUARTER: Final = timedelta(minutes=15)
"""All offsets from UTC are whole quarters of an hour."""

_FIRST_TIMES: Final = 6
"""Times of a page among which the story's own is: later ones are those of comments and teasers."""

_FIRST_PAGES: Final = 1994
"""The year from which on papers had pages: an earlier day that nothing labels is that of an event, such as a birth."""

_PAGE_TYPES: Final = frozenset(chain.from_iterable(row.words for row in PAGE_TYPES))
_STRICT_METAS: Final = tuple(row for row in PUBLISHED_METAS if not row.loose)
_LOOSE_METAS: Final = tuple(row for row in PUBLISHED_METAS if row.loose)
_DATE_METAS: Final = {
    name: (place, name, row)
    for place, (name, row) in enumerate(
        [(name, row) for row in (*PUBLISHED_METAS, *MODIFIED_METAS) for name in row.names]
    )
}
_DATE_NAMES: Final = frozenset(_DATE_METAS)
_NAMED: Final = (*NAMED_PUBLISHED, *UPLOADED)
_LONGEST_NAME: Final = 80
"""Characters of a meta's name; a longer one is a slip."""

_UNLIKE_LETTERS: Final = expression(r"[^a-z]+")
_UTC_ENDINGS: Final = ("Z", "+00:00")
_URL_DAY: Final = expression(
    r"(?:^|[/_-])(?P<year>199\d|20\d\d)(?P<mark>[/_-]?)(?P<month>0?[1-9]|1[0-2])(?P=mark)"
    r"(?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)"
)


def published_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[datetime]]:  # noqa: ARG001
    """Go through the dates of publication the page gives, the most trusted witness first.

    >>> page = Page(metas={"article:published_time": ("2024-03-05T10:15:00Z",)}, url="https://example.org/2024/03/05/a")
    >>> [found.source for found in published_candidates(page)]
    ['meta article:published_time', 'url']
    """
    for found in _witnesses(page):
        yield on_house_clock(page, found)


def _witnesses(page: Page) -> Iterator[Found[datetime]]:
    """Go through the same dates as the page writes them."""
    yield from selected(page, "published")
    yield from in_linked_data(page, "datePublished", "published")
    yield from in_metas(page, _STRICT_METAS)
    yield from _in_named_metas(page)
    firm: list[Found[datetime]] = []
    others: list[Found[datetime]] = []
    for one in shown_dates(page):
        (firm if _is_firm(one) else others).append(one.found)
    yield from firm
    yield from in_metas(page, _LOOSE_METAS)
    yield from _in_scripts(page)
    yield from _in_url(page)
    yield from others


def published(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[datetime] | None:  # noqa: ARG001
    """Give the moment of publication on which the witnesses agree; None when nothing names a day.

    The page's own data for machines comes first. Where its parts differ, or where only metas of many meanings speak,
    the day that most witnesses give wins: dates shown at the headline and the day in the address are heard too.

    >>> found = published(Page(metas={"date": ("2024-03-05",)}))
    >>> found.value.isoformat(), found.precision
    ('2024-03-05T00:00:00', 'day')
    >>> published(Page(url="https://example.org/2023/12/rain")) is None
    True
    """
    found = _agreed(page)
    return on_house_clock(page, found) if found is not None else None


def on_house_clock(page: Page, found: Found[datetime]) -> Found[datetime]:
    """Give a moment without an offset the one of the clock that a site's record names; a bare day has no clock.

    >>> from newsparse.page.page import House
    >>> oslo = Page(house=House(timezone="Europe/Oslo"))
    >>> on_house_clock(oslo, Found(datetime(2026, 7, 1, 10, 15), "meta date", precision="minute")).value.isoformat()
    '2026-07-01T10:15:00+02:00'
    >>> on_house_clock(oslo, Found(datetime(2026, 7, 1), "meta date", precision="day")).value.isoformat()
    '2026-07-01T00:00:00'
    """
    name = page.house.timezone
    if name is None or found.value.tzinfo is not None or found.precision == "day":
        return found
    from zoneinfo import ZoneInfo  # few sites need it

    offset = found.value.replace(tzinfo=ZoneInfo(name)).utcoffset()
    return evolve(found, value=found.value.replace(tzinfo=timezone(offset))) if offset is not None else found


def _agreed(page: Page) -> Found[datetime] | None:
    """Give the date on which the witnesses agree, as the page writes it."""
    for found in selected(page, "published"):
        return found
    metas = tuple(in_metas(page, _STRICT_METAS))
    strict = [*in_linked_data(page, "datePublished", "published"), *metas]
    if strict and all(is_same_day(one.value, strict[0].value) for one in strict[1:]):
        best = finest(strict, strict[0])
        if best.precision == "day":
            best = finest(
                [*in_metas(page, _LOOSE_METAS), *(one.found for one in shown_dates(page) if _is_firm(one))], best
            )
        return _at_home(page, best, metas)
    everything = list(_witnesses(page))
    if not everything:
        return _elsewhere_on(page)
    return _at_home(page, finest(everything, _favourite(strict or everything, everything)), metas)


def _is_firm(shown: Shown) -> bool:
    """Say whether a shown date can only be the story's: labelled so, or alone in a line at the headline."""
    return shown.role == "published" or (shown.place == 0 and shown.alone)


def _favourite(witnesses: Iterable[Found[datetime]], everything: Sequence[Found[datetime]]) -> Found[datetime]:
    """Give the first witness of the day that most of all witnesses give; votes are counted once for each day."""
    first_of_day: dict[date, Found[datetime]] = {}
    for one in witnesses:
        first_of_day.setdefault(one.value.date(), one)
    if len(first_of_day) == 1:
        return next(iter(first_of_day.values()))
    values = [one.value for one in everything]
    return max(first_of_day.values(), key=lambda one: sum([is_same_day(one.value, other) for other in values]))


def _elsewhere_on(page: Page) -> Found[datetime] | None:
    """Give the only day that stands, labelled or alone in its line, anywhere on a page without better witnesses."""
    if page.door == "text":
        return None
    for found in _on_own_link(page):
        return found
    shown = [one for one in other_lines(page, date_language(page)) if one.role not in ("modified", "other")]
    shown = list(filter(_can_be_published, shown))
    labelled = next((some for role in ("published", "", "state") if (some := [x for x in shown if x.role == role])), [])
    if not labelled or any(not is_same_day(one.found.value, labelled[0].found.value) for one in labelled):
        return None
    return _with_rule(labelled[0])


def _on_own_link(page: Page) -> Iterator[Found[datetime]]:
    """Go through the dates that link to the page itself, as those of blog posts and of lists of the latest news do."""
    own = {_place_of(address) for address in (page.url, *_canonicals(page)) if address}
    for block in page.blocks[:MAX_BLOCKS] if own else ():
        for text, href in block.links if len(block.text) <= MAX_LINE and DAY_SIGN.search(block.text) else ():
            if "#" not in href and _place_of(page.absolute(href) or "") in own:
                found = _moment(page, text, f"block {block.number}", "published.own_link")
                if found is not None:
                    yield found


def _canonicals(page: Page) -> Iterator[str | None]:
    return (page.absolute(link.href) for link in page.links if link.rel == "canonical")


def _place_of(address: str) -> str:
    """Give an address without its scheme and what does not tell two pages apart."""
    return address.partition("#")[0].rpartition("//")[2].removeprefix("www.").rstrip("/")


def _at_home(page: Page, found: Found[datetime], strict: Iterable[Found[datetime]]) -> Found[datetime]:
    """Give the same moment with the offset of the paper's own clock, when the page tells it.

    Another meta says it, or shows the wall clock to the second: two clocks of one moment differ by their offset.
    """
    if found.value.utcoffset() or _has_no_clock(found):
        return found
    utc = found.value.tzinfo is not None
    metas = chain(strict, in_metas(page, _LOOSE_METAS))
    for one in chain(metas, _clocks(page)) if utc else metas:
        if one.value.utcoffset() and (one.value if utc else one.value.replace(tzinfo=None)) == found.value:
            return one
        if utc and not one.value.tzinfo and one.precision == "second":
            offset = one.value - found.value.replace(tzinfo=None)
            if offset and abs(offset) <= ACROSS_ZONES and not offset % _QUARTER:
                return evolve(found, value=found.value.astimezone(timezone(offset)))
    return found


def _clocks(page: Page) -> Iterator[Found[datetime]]:
    """Go through the first times of the page that tell its clock: written out in full, and not in UTC."""
    for time in page.times[:_FIRST_TIMES]:
        raw = time.datetime
        if ":" in raw and not raw.endswith(_UTC_ENDINGS):
            found = moment(raw, fetched=page.fetched, source="time", rule="published.time")
            if found is not None:
                yield found


def selected(page: Page, field: str) -> Iterator[Found[datetime]]:
    """Go through the dates that a caller's site rows selected."""
    for raw in page.selected.get(field, ()):
        found = _moment(page, raw, "site row", f"{field}.site_row")
        if found is not None:
            yield found


def in_linked_data(page: Page, key: str, field: str) -> Iterator[Found[datetime]]:
    """Go through the dates under a key of the story's linked data; of the page's, when no story has one."""
    around: Found[datetime] | None = None
    for item in page.linked_data[:MAX_OBJECTS]:
        raw = item.get(key)
        if raw is None:
            continue
        types = types_of(item)
        is_story = not ARTICLE_TYPES.isdisjoint(types)
        if not is_story and (around is not None or _PAGE_TYPES.isdisjoint(map(str.casefold, types))):
            continue
        found = _moment(page, raw, f"json-ld {key}", f"{field}.linked_data")
        if found is not None and is_story:
            yield found
            return
        around = around or found
    if around is not None:
        yield around


def in_metas(page: Page, rows: Sequence[MetaNames]) -> Iterator[Found[datetime]]:
    """Go through the dates in the metas of these rows."""
    for _, name, row in _date_metas(page):
        for content in page.metas[name] if row in rows else ():
            found = _moment(page, content, f"meta {name}", row.name)
            if found is not None:
                yield found


@once_a_page
def _date_metas(page: Page) -> list[tuple[int, str, MetaNames]]:
    """Give the page's metas that any row of dates knows, in the order of the tables: most pages have two or three."""
    return sorted([_DATE_METAS[name] for name in _DATE_NAMES.intersection(page.metas)])


def _moment(page: Page, raw: object, source: str, rule: str) -> Found[datetime] | None:
    """Read a value as this page writes dates; what its language decides is asked only where it matters."""
    is_iso = isinstance(raw, str) and raw[4:5] == "-"
    language = None if is_iso else date_language(page)
    return moment(raw, language=language, fetched=page.fetched, source=source, rule=rule)


def shown_dates(page: Page) -> list[Shown]:
    """Give the dates readers see that can be the day of publication, the most telling first."""
    shown = [one for one in shown_around(page) if one.role not in ("modified", "other")]
    shown = [one._replace(found=_with_rule(one)) for one in shown if _can_be_published(one)]
    return sorted(shown, key=_doubt)


def _can_be_published(shown: Shown) -> bool:
    """Say whether a date can be read in one way only, and is labelled or as young as pages of papers are."""
    return shown.other is None and (bool(shown.role) or shown.found.value.year >= _FIRST_PAGES)


def _doubt(shown: Shown) -> tuple[int, int]:
    """Order shown dates: those at the headline first, labelled ones before lone ones before bylines."""
    role = 0 if shown.role == "published" else 1 if shown.alone else 2
    return shown.place, role


def _with_rule(shown: Shown) -> Found[datetime]:
    found = shown.found
    rule = "published.time" if found.source == "time" else "published.line"
    return Found(found.value, found.source, found.raw, rule, found.precision)


def _in_named_metas(page: Page) -> Iterator[Found[datetime]]:
    """Go through the dates in metas that no table lists, but whose names mean publication: "example:publish-date"."""
    for name in page.metas:
        if len(name) > _LONGEST_NAME or name in _DATE_NAMES or name.startswith("itemprop:"):
            continue
        if "pub" in name or "upload" in name:
            row = next((row for row in _NAMED if row.hits(_UNLIKE_LETTERS.sub("_", name))), None)
            found = _moment(page, page.metas[name][0], f"meta {name}", row.name) if row else None
            if found is not None:
                yield found


def _in_scripts(page: Page) -> Iterator[Found[datetime]]:
    """Give the day that the page's scripts name, if they name one only: more are other stories'."""
    dates = [_moment(page, one.value, f"script {one.name}", "published.script") for one in page.script_dates]
    found = [one for one in dates if one is not None]
    if found and all(is_same_day(one.value, found[0].value) for one in found[1:]):
        yield finest(found, found[0])


def _in_url(page: Page) -> Iterator[Found[datetime]]:
    """Give the day that stands in the page's address, if a whole day stands there."""
    try:
        path = urlsplit((page.url or "")[:2000]).path
    except ValueError:
        return
    for match in _URL_DAY.finditer(path):
        found = moment(f"{match['year']}-{match['month']:0>2}-{match['day']:0>2}", fetched=page.fetched)
        if found is not None:
            yield Found(found.value, "url", match[0], "published.url", "day")
            return


def is_same_day(one: datetime, other: datetime) -> bool:
    """Say whether two dates can be one: the same day as written, or clocks that differ by a zone.

    >>> is_same_day(datetime(2024, 3, 5), datetime(2024, 3, 5, 22))
    True
    >>> is_same_day(datetime(2024, 3, 5), datetime(2024, 3, 6))
    False
    >>> is_same_day(datetime(2024, 3, 4, 22, 15, 9), datetime(2024, 3, 5, 6, 15, 9, tzinfo=timezone.utc))
    True
    """
    if one.date() == other.date():
        return True
    if one.tzinfo is None or other.tzinfo is None:
        return _zone_between(one, other) is not None
    return abs(one - other) < timedelta(hours=1)


def _zone_between(one: datetime, other: datetime) -> timedelta | None:
    """Give the offset from UTC by which two clocks of one moment differ, or None for clocks of two moments.

    A clock without an offset is the wall's, one in UTC the system's; seconds must stand in both and be the same.
    """
    wall, system = (one, other) if one.tzinfo is None else (other, one)
    if wall.tzinfo is not None or system.utcoffset() != timedelta() or not wall.second:
        return None
    offset = wall - system.replace(tzinfo=None)
    return offset if abs(offset) <= ACROSS_ZONES and not offset % _QUARTER else None


def finest(witnesses: Sequence[Found[datetime]], best: Found[datetime]) -> Found[datetime]:
    """Give the first witness of the same day that has a clock, when the best one has none.

    Midnight sharp is what systems write that know only the day.
    """
    if not _has_no_clock(best):
        return best
    for one in witnesses:
        if not _has_no_clock(one) and is_same_day(one.value, best.value):
            return one
    return best


def _has_no_clock(found: Found[datetime]) -> bool:
    value = found.value
    return found.precision == "day" or not (value.hour or value.minute or value.second)
