"""Rows of CSS and XPath, and what is wrong with one that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from selectolax.lexbor import LexborHTMLParser

from newsparse.text import expression

if TYPE_CHECKING:
    from lxml.etree import XPath

LONGEST_ROW: Final = 10_000
"""Characters of the longest row: nobody writes longer ones by hand."""

_SHOWN: Final = 120
"""Characters of a row that a message shows."""

_NAMESPACES: Final = {"re": "http://exslt.org/regular-expressions"}
"""The prefix that lxml users know for ``re:test(@class, "^story")``."""

_SUFFIX: Final = expression(r"::(?:text|attr\(\s*([\w:-]+)\s*\))\s*$")
_LITERAL: Final = expression("\"[^\"]*\"|'[^']*'")
_ESCAPED: Final = expression(r"\\.")
_PREDICATE: Final = expression(r"\[[^\[\]]*\]")
_CALL: Final = expression(r"(?<![\w@$.:-])([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*\(")
_STRUCTURE: Final = expression(r"[\[\](),]")
_BRACKET: Final = expression(r"[\[\]]")
_PREFIX: Final = expression(r"(?<![\w:$-])([A-Za-z_][\w.-]*):(?!:)[A-Za-z_*]")
_TEXT_STEP: Final = expression(r"(?:text\(\s*\)|(?:@|attribute::)[\w:*.-]+)[\s)]*$")
_TEXT_CALL: Final = expression(
    r"[\s(]*(?:string|concat|normalize-space|substring|substring-before|substring-after)\s*\("
)
_XPATH_SIGNS: Final = expression(
    r"//|@|/\w|^\s*\w[\w-]*\(|\w::\w+/|\w::(?:\*|node\()"
    r"|\b(?:ancestor|descendant|following|preceding|child|parent|self)(?:-[\w-]+)?::\w"
)
_JQUERY: Final = expression(r":(?:first|last|eq|gt|lt|even|odd|visible|hidden|parent|button|input|header)\b(?!-)")
_CONTAINS: Final = expression(r":contains\(\s*(.*?)\s*\)")
_ENDING: Final = expression(r"::[\w-]+")
_DIGIT: Final = expression(r"\.(\d[\w-]*)")

_ANY: Final = 1_000
_ARGUMENTS: Final = {
    **dict.fromkeys(("false", "last", "position", "true", "text", "comment", "node"), (0, 0)),
    **dict.fromkeys(("processing-instruction", "local-name", "name", "namespace-uri"), (0, 1)),
    **dict.fromkeys(("normalize-space", "number", "string", "string-length"), (0, 1)),
    **dict.fromkeys(("boolean", "ceiling", "count", "floor", "id", "lang", "not", "round", "sum"), (1, 1)),
    **dict.fromkeys(("contains", "starts-with", "substring-after", "substring-before"), (2, 2)),
    **dict.fromkeys(("substring", "re:match", "re:test"), (2, 3)),
    "concat": (2, _ANY),
    "re:replace": (4, 4),
    "translate": (3, 3),
}
"""How many arguments the functions of XPath 1.0 and its node tests take, and those of the prefix above."""

_OPERATORS: Final = frozenset(("and", "or", "div", "mod"))
_SAMPLE: Final = '<html lang="en"><body class="a" id="b"><p>Rain</p></body></html>'

_INSTEAD: Final = {
    "lower-case": "write re:test(…, 'words', 'i'), or translate(…, 'ABC…', 'abc…')",
    "upper-case": "write re:test(…, 'words', 'i'), or translate(…, 'abc…', 'ABC…')",
    "matches": "write re:test(…, 'pattern')",
    "ends-with": "write re:test(…, 'end$')",
    "replace": "write re:replace(…, 'pattern', 'g', 'words'), or translate(…)",
    "has-class": "write contains(concat(' ', normalize-space(@class), ' '), ' name '), or CSS",
}


def is_xpath(row: str) -> bool:
    """Say whether a row is XPath.

    >>> is_xpath("//h1"), is_xpath("(string(//h1))"), is_xpath("h1.title")
    (True, True, False)
    """
    return row.lstrip().startswith(("/", "./", "("))


def css_of(row: str) -> str:
    """Give the selector of a CSS row without its ending.

    >>> css_of("time::attr(datetime)")
    'time'
    """
    return _SUFFIX.sub("", row).strip()


def attribute_of(row: str) -> str | None:
    """Give the attribute that a CSS row asks for.

    >>> attribute_of("time::attr(datetime)"), attribute_of("h1::text"), attribute_of("//time")
    ('datetime', None, None)
    """
    found = _SUFFIX.search(row) if not is_xpath(row) else None
    return found[1] if found else None


def compiled(row: str) -> XPath:
    """Compile an XPath row; that takes three microseconds, so nothing is kept."""
    from lxml import etree  # dear to import, and few rows are XPath

    return etree.XPath(row, namespaces=_NAMESPACES)


def shown(row: str) -> str:
    """Show a row in a message, cut when it is long.

    >>> shown("h1")
    "'h1'"
    """
    return repr(row) if len(row) <= _SHOWN else f"{row[:_SHOWN]!r}…"


def row_fault(row: object, *, elements: bool = False) -> str | None:
    r"""Say what is wrong with a row and what to write instead; None for one that can be evaluated.

    Args:
        row: the row.
        elements: it has to select elements, not values: a row of ``body`` or ``drop``.

    >>> row_fault("h1.title"), row_fault("//h1[@class]/text()")
    (None, None)
    >>> row_fault("div[")
    'is not a CSS selector: "[" is not closed'
    >>> row_fault("string(//h1)")
    "is not a CSS selector: it looks like XPath, which begins with '/', './' or '(': write '(string(//h1))'"
    >>> row_fault("//p[ends-with(@class, 'x')]")
    "is not an XPath expression: XPath 1.0 has no function 'ends-with': write re:test(…, 'end$')"
    >>> row_fault("//p/text()", elements=True)
    'selects text or attributes, where elements are wanted: end it with the element'
    """
    if not isinstance(row, str):
        return f"is no row: rows are strings, not {type(row).__name__}"
    if not row.strip():
        return "is empty: leave the row out"
    if len(row) > LONGEST_ROW:
        return f"is longer than {LONGEST_ROW} characters: share it out among several rows"
    if not row.isprintable():
        return "has line breaks or control characters in it: write it in one line"
    fault = _xpath_fault(row) if is_xpath(row) else _css_fault(row)
    if fault is None and elements and _gives_text(row):
        return "selects text or attributes, where elements are wanted: end it with the element"
    return fault


def _css_fault(row: str) -> str | None:
    """Say what is wrong with a CSS row."""
    css = css_of(row)
    try:
        LexborHTMLParser("<p>").css(css)
    except Exception:  # selectolax raises its own error for some selectors, ValueError for others
        return f"is not a CSS selector{_css_reason(row, css)}"
    # The parser closes at the end what is open there, as browsers do; whoever wrote the row meant something else.
    open_mark = unclosed(_ESCAPED.sub("", css))
    return f"is not a CSS selector: {open_mark}" if open_mark else None


def _css_reason(row: str, css: str) -> str:
    """Give the likeliest reason why a selector cannot be read."""
    masked = _LITERAL.sub("''", css)
    reason = ""
    if not css:
        reason = "nothing stands before the ending: name the element"
    elif _XPATH_SIGNS.search(masked):
        remedy = f"({row.strip()})" if "(" in masked.partition("/")[0] else f"//{row.strip()}"
        reason = f"it looks like XPath, which begins with '/', './' or '(': write {remedy!r}"
        if _xpath_fault(remedy):
            reason = "it looks like XPath, which begins with '/', './' or '('"
    elif open_mark := unclosed(css):
        reason = open_mark
    elif found := _CONTAINS.search(css):
        words = found[1].strip("\"'")
        reason = f"CSS has no ':contains': write \"//*[contains(., '{words}')]\""
    elif found := _JQUERY.search(masked):
        reason = f"{found[0]!r} is no CSS: use :nth-of-type(…), or XPath such as '(//h1)[1]'"
    elif found := _ENDING.search(masked):
        reason = f"{found[0]!r} is no ending: there are '::text' and '::attr(name)', at the end of a row"
    elif found := _DIGIT.search(masked):
        reason = f"a name cannot begin with a digit: write '[class~=\"{found[1]}\"]'"
    elif css.endswith((",", ">", "+", "~")) or css.startswith((",", ">", "+", "~")):
        reason = f"{(css[-1] if css[-1] in ',>+~' else css[0])!r} has nothing on one side"
    return f": {reason}" if reason else ""


def unclosed(text: str) -> str | None:
    r"""Name the bracket or quotation mark that has no partner.

    >>> unclosed("a[b='c]"), unclosed("a(b])"), unclosed("a[b]")
    ('"\'" is not closed', '"]" was not opened', None)
    """
    bare = _LITERAL.sub("", text)
    for mark in ("'", '"'):
        if mark in bare:
            return f"{_quoted(mark)} is not closed"
    waiting: list[str] = []
    for mark in re.findall(r"[\[\](){}]", bare):
        if mark in "[({":
            waiting.append(mark)
        elif not waiting or "[({".index(waiting[-1]) != "])}".index(mark):
            return f"{_quoted(mark)} was not opened"
        else:
            waiting.pop()
    return f"{_quoted(waiting[-1])} is not closed" if waiting else None


def _quoted(mark: str) -> str:
    return f'"{mark}"' if mark != '"' else "'\"'"


def _xpath_fault(row: str) -> str | None:
    """Say what is wrong with an XPath row."""
    from lxml import etree

    no_xpath = "is not an XPath expression"
    masked = _LITERAL.sub(lambda literal: f"'{'x' * (len(literal[0]) - 2)}'", row)
    if reason := _calls_fault(masked):
        return f"{no_xpath}: {reason}"
    for prefix in _PREFIX.findall(masked):
        if prefix not in _NAMESPACES:
            return f"{no_xpath}: the prefix {prefix!r} is not known: write the name alone, or with '_' for ':'"
    if "$" in masked:
        return f"{no_xpath}: there are no variables"
    try:
        sample = etree.fromstring(_SAMPLE)
        compiled(row)(sample)
        for start, stop in _predicates(masked):  # the page decides which are reached: each is tried on its own
            compiled(f"//*[{row[start:stop]}]")(sample)
    except re.error as error:
        return f"{no_xpath}: a pattern of re:test, re:match or re:replace cannot be read: {error}"
    except (etree.XPathError, ValueError) as error:
        return f"{no_xpath}: {unclosed(row) or _plain(error)}"
    return None


def _calls_fault(masked: str) -> str | None:
    """Say which function there is not, or which has too many arguments or too few.

    >>> _calls_fault("//p[contains(.)]"), _calls_fault("//p[contains(., 'x')]/text()")
    ("contains() takes 2 arguments, not 1: contains(…, 'words')", None)
    """
    places = {match.end() - 1: match[1] for match in _CALL.finditer(masked)}
    open_calls: list[tuple[str | None, int, int]] = []
    for mark in _STRUCTURE.finditer(masked):
        place = mark.start()
        if mark[0] in "([":
            open_calls.append((places.get(place), place, 0))
        elif not open_calls:
            return None
        elif mark[0] == ",":
            name, start, commas = open_calls[-1]
            open_calls[-1] = (name, start, commas + 1)
        else:
            name, start, commas = open_calls.pop()
            given = commas + 1 if masked[start + 1 : place].strip() else 0
            if name is not None and name not in _OPERATORS and (reason := _call_fault(name, given)):
                return reason
    return None


def _call_fault(name: str, given: int) -> str | None:
    """Say what is wrong with a call of a function with so many arguments."""
    if name not in _ARGUMENTS:
        from difflib import get_close_matches  # only a mistake needs it

        instead = _INSTEAD.get(name.rpartition(":")[2])
        if instead is None and (close := get_close_matches(name, _ARGUMENTS, 1)):
            instead = f"write {close[0]}(…)"
        return f"XPath 1.0 has no function {name!r}{f': {instead}' if instead else ''}"
    fewest, most = _ARGUMENTS[name]
    if fewest <= given <= most:
        return None
    wanted = f"{fewest}" if fewest == most else f"{fewest} or more" if most == _ANY else f"{fewest} to {most}"
    example = f": {name}(…, 'words')" if (fewest, most) == (2, 2) else ""
    return f"{name}() takes {wanted} argument{'' if wanted == '1' else 's'}, not {given}{example}"


def _predicates(masked: str) -> Iterator[tuple[int, int]]:
    """Give where the predicates of a row stand, without their brackets."""
    starts: list[int] = []
    for mark in _BRACKET.finditer(masked):
        if mark[0] == "[":
            starts.append(mark.end())
        elif starts:
            yield starts.pop(), mark.start()


def _plain(error: Any) -> str:
    """Give the reason of lxml in words that tell a little more."""
    reason = str(error)
    if reason.startswith("Invalid expression"):
        return "a step, name or operator is missing, or one too many (lxml: Invalid expression)"
    return f"lxml says {reason!r}"


def _gives_text(row: str) -> bool:
    """Say whether all that a row selects is text or attributes."""
    if not is_xpath(row):
        return row.strip() != css_of(row)
    bare = _LITERAL.sub("''", row)
    shorter = _PREDICATE.sub("", bare)
    while shorter != bare:
        bare, shorter = shorter, _PREDICATE.sub("", shorter)
    return all(_TEXT_STEP.search(part) or _TEXT_CALL.match(part) for part in bare.split("|"))
