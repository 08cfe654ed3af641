"""From what a page writes to a moment: ISO, epochs, RFC 2822, numbers and names of months in many languages.

Nothing is made up: a month without a day is no date, a day has no hour, and an hour without an offset has no zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Final, NamedTuple

from newsparse.models import Found, Precision
from newsparse.rules import dates as rules
from newsparse.rules.published import MODIFIED_LABELS, PUBLISHED_LABELS, STATE_LABELS
from newsparse.text import clean, expression

MAX_LENGTH: Final = 300
"""Characters of a string that is one date, labels included; the longest seen has 94."""

FIRST_YEAR: Final = 1700
LAST_YEAR: Final = 2100
"""Years between which a date can be that of a news page: the first dailies, and a slip of the keyboard."""

MAX_GAP: Final = 30
"""Characters between a day and the clock that belongs to it: " um ", ", Tuesday, "."""

REACH: Final = MAX_GAP + 40
"""Characters beside a day in which its clock can stand; beside its year, in which the rest of the day does."""

GRACE: Final = timedelta(days=1)
"""How far a date may lie after the fetch: a page without an offset may be written on the other side of the world."""

_EPOCH: Final = expression(r"(\d{9,10})(\d{3})?(?:\.\d{1,9})?")
_COMPACT: Final = expression(r"((?:19|20)\d\d)([01]\d)([0-3]\d)([0-2]\d)([0-5]\d)([0-5]\d)")
_QUOTED: Final = expression(r"['\"]([^'\"]{8,60})['\"]")
_ASIDE: Final = expression(r"\((?:[^()\d]*)\)|\[[A-Za-z_/+\d-]*\]$")
_WORDS: Final = expression(r"[^\W\d_]+|\d+")
_ZONE_AFTER: Final = expression(
    r"(?:\s?(?:uhr|h|hrs|hours|horas)\b)?[\s,]{0,2}\(?(?P<word>[^\W\d_]{1,4}(?:/GMT)?(?![^\W\d_]))?\s?(?P<offset>[+\-−]\d{1,2}(?::?\d\d)?(?![\d/:.-]))?",
    re.IGNORECASE,
)
_ZONE_BEFORE: Final = expression(r"\b([A-Z]{3,4})\s$")
_SPACES: Final = " \t\u00a0,;:|·•-–—/."
_WORTH_ASKING: Final = expression(r"(?=.*(?<!\d)(?:1[789]|20)\d\d(?!\d))(?=.*[A-Za-z]{3})")
_DIGITS: Final = {zero + number: str(number) for zero in (0x660, 0x6F0, 0x966, 0x9E6) for number in range(10)}
"""The digits of Arabic, Persian, Hindi and Bengali: as many characters, so that places in the line stay."""

_EPOCH_ZERO: Final = date(1970, 1, 1)

DAY_SIGN: Final = expression(r"\d(?:\d\d\d|\s?[./-]\s?\d\d?\s?[./-]\s?\d\d)")
"""What every shape of a day has in it: four digits in a row, or three numbers with marks between them."""


class Reading(NamedTuple):
    """A moment read in a line of text.

    Args:
        start: offset of its first character.
        stop: offset behind its last character.
        value: the moment; midnight when only a day stands there.
        precision: how much of it stands there.
        other: the day it would be with day and month the other way round, when nothing decides between them.
    """

    start: int
    stop: int
    value: datetime
    precision: Precision
    other: datetime | None = None


def moment(
    raw: object, *, language: str | None = None, fetched: datetime | None = None, source: str = "", rule: str = ""
) -> Found[datetime] | None:
    """Read a whole string (or an epoch, or a list of strings) that is one moment.

    Args:
        raw: a value as it stands in a page: of any type and any length.
        language: language tag of the page ("de", "en-US"); it decides "3/5/2024" and months of two meanings.
        fetched: when the page was fetched; nothing is published later than a day after it.
        source: the witness that gave the value, and
        rule: the row that chose it, for the evidence.

    Returns:
        The moment, aware when an offset stands there, with its precision; None for anything that is not one whole
        day, for a date that can be read in two ways, and for days no news page can have.

    >>> moment("2024-03-05T10:15:00+01:00").value.isoformat()
    '2024-03-05T10:15:00+01:00'
    >>> found = moment("Dienstag, 5. März 2024", language="de")
    >>> found.value.isoformat(), found.precision
    ('2024-03-05T00:00:00', 'day')
    >>> moment("2023/12") is None, moment("March 2024") is None, moment("3/5/2024", language="en") is None
    (True, True, True)
    """
    text = _one_line(raw)
    if not text:
        return None
    read = _iso(text) or _epoch(text) or _whole(text, language) or _listed(text, language) or _last_resort(text)
    if read is None or read.other is not None or not is_plausible(read.value, fetched):
        return None
    return Found(read.value, source, text, rule, read.precision)


def _one_line(raw: object) -> str:
    """Give a raw value as one line; "" for what cannot be a date."""
    if isinstance(raw, str):
        return clean(raw.strip()) if len(raw) <= 4 * MAX_LENGTH else ""
    if isinstance(raw, bool):
        return ""
    if isinstance(raw, int):
        return str(raw) if 0 < raw < 10**13 else ""
    if isinstance(raw, float):
        return str(int(raw)) if 0 < raw < 1e13 else ""
    if isinstance(raw, (list, tuple)):
        return next((line for item in raw[:3] if isinstance(item, (str, int)) and (line := _one_line(item))), "")
    if isinstance(raw, Mapping):
        return _one_line(raw.get("@value"))
    return ""


def is_plausible(value: datetime, fetched: datetime | None = None) -> bool:
    """Say whether a news page can have this date.

    The first day of 1970 is what systems print for "none"; years far away are slips.

    >>> is_plausible(datetime(2024, 3, 5)), is_plausible(datetime(1970, 1, 1))
    (True, False)
    >>> is_plausible(datetime(2024, 3, 5), fetched=datetime(2024, 3, 1))
    False
    """
    if not FIRST_YEAR <= value.year <= LAST_YEAR or value.date() == _EPOCH_ZERO:
        return False
    if fetched is None:
        return True
    if value.tzinfo is None or fetched.tzinfo is None:
        return value.replace(tzinfo=None) <= fetched.replace(tzinfo=None) + GRACE
    return value <= fetched + GRACE


def _iso(text: str) -> Reading | None:
    """Read ISO 8601 as the standard library does; week dates are left out, they name no day."""
    if not (8 <= len(text) <= 40 and text[:4].isdigit() and text[4] != "W" and text[5] != "W"):
        return None
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        match = _COMPACT.fullmatch(text)
        return _reading_of(match.groups()) if match else None
    if text[13:14] == text[16:17] == ":":  # "2024-03-05T10:15:00", as nearly all that is in full
        return Reading(0, len(text), value, "second")
    clock = text[8:] if text[4].isdigit() else text[10:]
    for mark in "Zz+-":
        clock = clock.partition(mark)[0]
    digits = sum(map(str.isdigit, clock))
    if digits == 2:  # an hour alone, such as "2024-03-05T10": minutes would be made up
        return None
    return Reading(0, len(text), value, "day" if not digits else "minute" if digits == 4 else "second")


def _reading_of(parts: Iterable[str]) -> Reading | None:
    try:
        return Reading(0, 14, datetime(*map(int, parts)), "second")  # type: ignore[arg-type]
    except ValueError:
        return None


def _epoch(text: str) -> Reading | None:
    """Read seconds or milliseconds since 1970, from 1978 on."""
    match = _EPOCH.fullmatch(text)
    if match is None:
        return None
    return Reading(0, len(text), datetime.fromtimestamp(int(match[1]), UTC), "second")


def _whole(text: str, language: str | None) -> Reading | None:
    """Read a line in which nothing but one date stands: every word of it must be known."""
    if len(text) > MAX_LENGTH:
        return None
    text = _ASIDE.sub(" ", text)
    read = next(readings(text, language), None)
    if read is None:
        return None
    return read if says_nothing_else(text, read) else None


def says_nothing_else(text: str, read: Reading) -> bool:
    """Say whether a line holds a date, its label and small words only.

    >>> line = "Published: Tuesday, 5 March 2024"
    >>> says_nothing_else(line, next(readings(line)))
    True
    >>> line = "The vote of 5 March 2024"
    >>> says_nothing_else(line, next(readings(line)))
    False
    """
    return is_small_talk(unlabelled(text[: read.start].strip(_SPACES)) + " " + text[read.stop :])


def is_small_talk(text: str) -> bool:
    """Say whether words beside a date carry nothing: weekdays, "at", "Uhr", zones.

    >>> is_small_talk(" on Tuesday, at"), is_small_talk("from 5 to")
    (True, False)
    """
    return set(_WORDS.findall(text.casefold())) <= _known_words()


def _listed(text: str, language: str | None) -> Reading | None:
    """Read the first of several quoted moments, as a list that was printed by mistake."""
    if text[0] not in "['\"" or len(text) > MAX_LENGTH:
        return None
    for match in _QUOTED.finditer(text):
        read = _iso(match[1]) or _whole(match[1], language)
        if read is not None:
            return read
    return None


def readings(text: str, language: str | None = None) -> Iterator[Reading]:
    """Find the moments in a line, in order, whatever else stands there.

    Args:
        text: one line; what lies behind the first 300 characters is not looked at.
        language: language tag of the page.

    Yields:
        One reading for each date; the time of day belongs to the date it stands beside. Nothing for a month without
        a day, or a time without a date.

    >>> [(r.value.isoformat(), r.precision) for r in readings("By Ada Ng, 5 March 2024, 10:15 CET")]
    [('2024-03-05T10:15:00+01:00', 'minute')]
    >>> list(readings("Since March 2024, at 10:15"))
    []
    """
    text = text[:MAX_LENGTH]
    if not text.isascii():
        text = text.translate(_DIGITS)
    days = sorted(_days(text, language), key=lambda day: day.start)
    end = 0
    for number, day in enumerate(days):
        if day.start < end:
            continue
        following = next((later.start for later in days[number + 1 :] if later.start >= day.stop), len(text))
        read = _with_clock(text, day, end, following)
        end = read.stop
        yield read


def _days(text: str, language: str | None) -> Iterator[Reading]:
    """Find every day in a line; where two overlap the longer shape of the earlier row stands."""
    signs = [sign.span() for sign in DAY_SIGN.finditer(text)]
    if not signs:
        return
    first, last = max(0, signs[0][0] - REACH), signs[-1][1] + REACH
    rest = text  # with the days that were found blanked out
    for shape in rules.DATE_SHAPES:
        if not shape.may_hit(text):
            continue
        if rest is not text and not DAY_SIGN.search(rest):
            return
        for match in shape.compiled.finditer(text, first, last):
            start, stop = match.span()
            if rest[start:stop] != match[0]:
                continue
            day = _day(match, language)
            if day is not None:
                rest = rest[:start] + " " * (stop - start) + rest[stop:]
                yield day


def _day(match: re.Match[str], language: str | None) -> Reading | None:
    """Give the day a match of one shape means, with the other reading when the order is unknown."""
    part = match.groupdict()
    year = int(part["year"])
    if "word" in part:
        month = month_number(part["word"], language)
        return _on(match, year, month, int(part["day"])) if month else None
    if "month" in part:
        return _on(match, year, int(part["month"]), int(part["day"]))
    if len(part["year"]) == 2:
        if part["mark"] == "-":  # "05-03-24" may begin with the year
            return None
        year += 2000 if year < 70 else 1900
    return _in_order(match, year, int(part["first"]), int(part["second"]), _order(part["mark"], language))


def _in_order(match: re.Match[str], year: int, first: int, second: int, order: str) -> Reading | None:
    day_first, month_first = _on(match, year, second, first), _on(match, year, first, second)
    if order == "month":
        return month_first or day_first
    if order == "day" or day_first is None or month_first is None or first == second:
        return day_first or month_first
    return day_first._replace(other=month_first.value)


def _order(mark: str, language: str | None) -> str:
    """Say what comes first in a numeric date: "day", "month", or "" when it may be either. With dots it is the day."""
    if mark == ".":
        return "day"
    tag = (language or "").casefold().replace("_", "-")
    if any(row.hits(tag) for row in rules.MONTH_FIRST):
        return "month"
    return "" if any(row.hits(tag) for row in rules.UNKNOWN_ORDER) else "day"


def _on(match: re.Match[str], year: int, month: int, day: int) -> Reading | None:
    try:
        return Reading(*match.span(), datetime(year, month, day), "day")
    except ValueError:
        return None


def month_number(word: str, language: str | None = None) -> int | None:
    """Give the number of a month's name: in the page's language, in English, or in any language if all agree.

    >>> month_number("März", "de"), month_number("March", "de"), month_number("juin")
    (3, 3, 6)
    >>> month_number("Merz", "de") is None
    True
    """
    form = word.casefold()
    for tongue in ((language or "")[:2].casefold(), "en"):
        number = _months(tongue).get(form)
        if number:
            return number
    return _months_anywhere().get(form)


@cache  # one entry per row of the table
def _months_by_language() -> Mapping[str, Mapping[str, int]]:
    return {row.language: row.numbers for row in rules.MONTHS}


def _months(language: str) -> Mapping[str, int]:
    return _months_by_language().get({"nb": "no", "nn": "no"}.get(language, language), {})


@cache  # no arguments: one table
def _months_anywhere() -> Mapping[str, int]:
    """Month names that mean the same in every language that has them: "listopad" is October in Croatia only."""
    numbers: dict[str, int] = {}
    for row in rules.MONTHS:
        for form, number in row.numbers.items():
            numbers[form] = 0 if numbers.get(form, number) != number else number
    return {form: number for form, number in numbers.items() if number}


@cache  # no arguments: one table
def _known_words() -> frozenset[str]:
    rows = (*rules.WEEKDAYS, *rules.DATE_WORDS, *rules.ZONES)
    return frozenset(part for row in rows for word in row.words for part in _WORDS.findall(word))


@cache  # no arguments: one table
def _offsets() -> Mapping[str, int]:
    return {word: zone.minutes for zone in rules.ZONES for word in zone.words}


_LABELS: Final = (*PUBLISHED_LABELS, *MODIFIED_LABELS, *STATE_LABELS)


@cache  # no arguments: one expression
def _any_label() -> re.Pattern[str]:
    """Compile all labels in one expression: it matches as the first row does that matches at all."""
    return re.compile("|".join(f"(?:{row.pattern})" for row in _LABELS), re.IGNORECASE)


def unlabelled(text: str) -> str:
    """Take a label such as "Published:" off the front of a line, if there is one.

    >>> unlabelled("Veröffentlicht am: Dienstag"), unlabelled("Publishers say")
    ('Dienstag', 'Publishers say')
    """
    match = _any_label().match(text) if text else None
    return text[match.end() :].lstrip(_SPACES) if match else text


def _with_clock(text: str, day: Reading, begin: int, end: int) -> Reading:
    """Add the time of day that stands beside a day, and its offset; without a clock the day stays a day."""
    behind, before = (day.stop, min(end, day.stop + REACH)), (max(begin, day.start - REACH), day.start)
    places = (behind, before, (day.start, day.stop))  # the last for ctime()
    for start, stop in places:
        part = text[start:stop]
        match = _clock(part, behind=start == day.stop, before=stop == day.start)
        value = _at(day.value, match) if match else None
        if match is None or value is None:
            continue
        zone, until = _zone(part, match)
        return day._replace(
            start=min(day.start, start + match.start()),
            stop=max(day.stop, start + until),
            value=value.replace(tzinfo=zone),
            other=day.other and value.replace(month=day.other.month, day=day.other.day, tzinfo=zone),
            precision="second" if match.groupdict().get("second") else "minute",
        )
    return day


def _clock(part: str, *, behind: bool, before: bool) -> re.Match[str] | None:
    """Find a clock in the words beside a day, with nothing but small words between the two."""
    if not any(map(str.isdigit, part)):
        return None
    lowered = part.lower()
    for shape in rules.CLOCK_SHAPES:
        match = shape.compiled.search(part) if shape.may_hit(lowered) else None
        if match is None:
            continue
        between = part[: match.start()] if behind else part[match.end() :] if before else ""
        if len(between) <= MAX_GAP and is_small_talk(between):
            return match
    return None


def _at(day: datetime, match: re.Match[str]) -> datetime | None:
    """Set the clock of a match on a day; None for an hour there is not."""
    part = match.groupdict()
    hour, minute, second = (int(part.get(name) or 0) for name in ("hour", "minute", "second"))
    half = " ".join(_WORDS.findall((part.get("half") or "").casefold()))
    if half and hour <= 12:
        afternoon = any(row.hits(half) for row in rules.AFTERNOON)
        hour = hour % 12 + (12 if afternoon else 0)
    try:
        return day.replace(hour=hour, minute=minute, second=second)
    except ValueError:
        return None


def _zone(part: str, match: re.Match[str]) -> tuple[tzinfo | None, int]:
    """Give the offset that stands behind a clock, or before it, and where it ends."""
    behind = _ZONE_AFTER.match(part, match.end())
    minutes, stop = None, match.end()
    if behind is not None and (behind["word"] or _is_bare_offset(behind["offset"], match)):
        minutes = _offsets().get((behind["word"] or "utc").casefold())
        if minutes is not None:
            minutes, stop = minutes + _signed(behind["offset"]), behind.end()
    if minutes is None:
        before = _ZONE_BEFORE.search(part, 0, match.start())
        minutes = _offsets().get(before[1].casefold()) if before else None
    if minutes is None or abs(minutes) > 14 * 60:
        return None, stop
    return (timezone(timedelta(minutes=minutes)) if minutes else UTC), stop


def _is_bare_offset(offset: str | None, clock: re.Match[str]) -> bool:
    """Say whether an offset without a zone's name is one: "10:00-11" and "10:00-11:30" are spans of time.

    >>> shape = re.compile("(?P<hour>[0-9]+):(?P<minute>[0-9]+)(?::(?P<second>[0-9]+))?")
    >>> _is_bare_offset("-05:00", shape.match("10:15:30")), _is_bare_offset("-11:30", shape.match("10:00"))
    (True, False)
    """
    if not offset or len(offset) < 5:
        return False
    return offset[0] == "+" or ":" not in offset or bool(clock.groupdict().get("second"))


def _signed(offset: str | None) -> int:
    """Give "+0530", "+05:30" or "+5" in minutes.

    >>> _signed("+0530"), _signed("-5"), _signed(None)
    (330, -300, 0)
    """
    if not offset:
        return 0
    digits = offset[1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    return (hours * 60 + minutes) * (1 if offset[0] == "+" else -1)


def _last_resort(text: str) -> Reading | None:
    """Ask python-dateutil about a short English string; only what it reads the same with two defaults was there.

    It fills gaps from the default, so that "March 2024" comes out with the default's day: called twice, the two
    answers differ wherever something was filled in.
    """
    if len(text) > 60 or not text.isascii() or not _WORTH_ASKING.search(text) or next(_days(text, "en"), None):
        return None
    from dateutil import parser

    answers = []
    for default in (datetime(2001, 2, 3, 4, 5, 6), datetime(2012, 11, 28, 17, 38, 49)):
        try:
            answers.append(parser.parse(text, default=default, tzinfos=_dateutil_zone))
        except (ValueError, OverflowError, TypeError, AttributeError, IndexError):
            return None
    one, two = answers
    if one.date() != two.date():
        return None
    if (one.hour, one.minute) != (two.hour, two.minute):
        return Reading(0, len(text), datetime(one.year, one.month, one.day), "day")
    if one.second != two.second:
        return Reading(0, len(text), one.replace(second=0, microsecond=0), "minute")
    return Reading(0, len(text), one, "second")


def _dateutil_zone(name: str | None, offset: int | None) -> tzinfo | None:
    """Give dateutil our zones: its own would be those of the machine."""
    if offset is not None:
        return timezone(timedelta(seconds=offset)) if abs(offset) < 86_400 else None
    minutes = _offsets().get((name or "").casefold())
    return None if minutes is None else timezone(timedelta(minutes=minutes))
