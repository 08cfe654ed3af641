"""Reading the site files of Full-Text RSS (the format of fivefilters' ftr-site-config): lines "directive: value"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import attrs

from newsparse.models import FrozenMapping
from newsparse.page.row_fault import is_xpath, row_fault
from newsparse.sites.site import Site
from newsparse.sites.site_file import Refused, SiteFile, SiteTest
from newsparse.text import expression

FIELDS: Final = {"title": "headline", "author": "authors", "date": "published"}
"""Directives that give a field, and the field's name here."""

ROWS: Final = frozenset((*FIELDS, "body", "strip", "strip_id_or_class", "strip_image_src"))
"""Directives that become rows."""

TESTS: Final = frozenset(("test_url", "test_contains"))
"""Directives that become tests."""

KNOWN: Final = frozenset(
    """autodetect_next_page autodetect_on_failure convert_double_br_tags dissolve find_string footnotes http_header
    if_page_contains insert_detected_image login_extra_fields login_password_field login_uri login_username_field
    move_into native_ad_clue next_page_link not_logged_in_xpath parser post_strip_attr prune replace_string
    requires_login single_page_link single_page_link_in_feed skip_id_or_class skip_json_ld src_lazy_load_attr
    strip_attr strip_comments tidy wrap_in""".split()  # noqa: SIM905
)
"""Directives of the format that newsparse has no use for: they fetch, log in, or rewrite the page before it is read."""

_DIRECTIVE: Final = expression(r"[A-Za-z][A-Za-z0-9_]*")
_LONGEST_SHOWN: Final = 200
"""Characters of a line that are kept of lines which cannot be used."""


def read_ftr(source: str | bytes, *, name: str) -> SiteFile:
    r"""Read a site file of Full-Text RSS; whatever stands in it, nothing is raised and nothing is lost.

    ``title``, ``author`` and ``date`` become rows of headline, authors and published, ``body`` the body's; ``strip``,
    ``strip_id_or_class`` and ``strip_image_src`` become ``drop``; ``test_url`` and ``test_contains`` become tests. The
    first row that selects something is used, as there. Other directives are kept as ``unused``.

    Args:
        source: the file's content.
        name: the site's host, as the file is called without ".txt".

    Raises:
        SiteError: when ``name`` is no host.

    >>> file = read_ftr("title: //h1\nstrip: //aside\ntidy: no\nstrip: //p[\n\nSee below", name="post.example")
    >>> file.site.rows
    {'headline': ('//h1',), 'drop': ('//aside',)}
    >>> dict(file.unused), [(row.line, row.value) for row in file.refused], file.unread
    ({'tidy': ('no',)}, [(4, '//p[')], ((6, 'See below'),))
    >>> read_ftr(b"\x89PNG\r\n\x1a\n\x00", name="post.example").site.rows
    {}
    """
    draft = _Draft()
    for number, line in lines(source):
        directive, argument, value = parted(line)
        if directive is None:
            draft.unread.append((number, line[:_LONGEST_SHOWN]))
        elif directive in ROWS:
            draft.add_row(number, directive, value)
        elif directive in TESTS and value:
            draft.add_test(directive, value)
        else:
            draft.unused.setdefault(directive, []).append(f"{argument}: {value}" if argument else value)
    return draft.file(name)


@attrs.define
class _Draft:
    """A site file while its lines are read."""

    rows: dict[str, dict[str, None]] = attrs.field(factory=dict)
    tests: list[tuple[str | None, list[str]]] = attrs.field(factory=list)
    unused: dict[str, list[str]] = attrs.field(factory=dict)
    refused: list[Refused] = attrs.field(factory=list)
    unread: list[tuple[int, str]] = attrs.field(factory=list)
    written: dict[str, str] = attrs.field(factory=dict)
    repeated: int = 0

    def add_row(self, number: int, directive: str, value: str) -> None:
        """Add a row, or what is wrong with it."""
        rows = self.rows.setdefault(FIELDS.get(directive, "body" if directive == "body" else "drop"), {})
        row = ftr_row(directive, value)
        if row in rows:
            self.repeated += 1
        elif fault := ftr_fault(directive, value):
            self.refused.append(Refused(number, directive, value[:_LONGEST_SHOWN], fault))
        else:
            rows[row] = None
            if row != value:
                self.written[row] = value if row == f"({value})" else f"{directive}: {value}"

    def add_test(self, directive: str, value: str) -> None:
        """Add the address of a test, or what the text of the last one must contain."""
        if directive == "test_url":
            self.tests.append((value, []))
            return
        if not self.tests:
            self.tests.append((None, []))
        self.tests[-1][1].append(value)

    def file(self, name: str) -> SiteFile:
        """Give what was read."""
        fields = {field: tuple(rows) for field, rows in self.rows.items() if rows}
        return SiteFile(
            name=name,
            site=Site(hosts=name, body=fields.pop("body", ()), drop=fields.pop("drop", ()), fields=fields),
            tests=tuple([SiteTest(url, tuple(contains)) for url, contains in self.tests]),
            unused=FrozenMapping({directive: tuple(values) for directive, values in self.unused.items()}),
            refused=tuple(self.refused),
            unread=tuple(self.unread),
            repeated=self.repeated,
            written=FrozenMapping(self.written),
        )


def lines(source: str | bytes) -> Iterator[tuple[int, str]]:
    r"""Give the lines that say something, with their numbers; "#" begins a comment.

    >>> list(lines("\ufefftitle: //h1\r\n\r\n# old\r\nbody: //p"))
    [(1, 'title: //h1'), (4, 'body: //p')]
    """
    text = source.decode("utf-8", errors="replace") if isinstance(source, bytes) else source
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.strip()
        if stripped and not stripped.startswith("#"):
            yield number, stripped


def parted(line: str) -> tuple[str | None, str, str]:
    """Part a line into directive, argument and value; no directive is found in a line of another kind.

    >>> parted("replace_string(<b>): <i>"), parted("Title : //h1"), parted("see https://post.example/")
    (('replace_string', '<b>', '<i>'), ('title', '', '//h1'), (None, '', ''))
    """
    found = _DIRECTIVE.match(line)
    if not found:
        return None, "", ""
    rest = line[found.end() :].lstrip()
    argument = ""
    if rest.startswith("("):
        argument, closed, rest = rest[1:].partition("):")
        rest = f":{rest}" if closed else ""
    if not rest.startswith(":"):
        return None, "", ""
    return found[0].lower(), argument, rest[1:].strip()


def ftr_row(directive: str, value: str) -> str:
    """Write a row as ``Site`` has it: XPath in brackets where it begins with a name, CSS for classes and addresses.

    >>> ftr_row("author", "substring-after(//p, 'By ')"), ftr_row("strip_image_src", "/ads/")
    ("(substring-after(//p, 'By '))", 'img[src*="/ads/"]')
    >>> ftr_row("strip_id_or_class", "promo")
    '[class*="promo"]:not(html):not(body), [id*="promo"]:not(html):not(body)'
    """
    if directive == "strip_id_or_class":
        words = value.replace("'", "").replace('"', "").replace("\\", "\\\\")
        return ", ".join([f'[{name}*="{words}"]:not(html):not(body)' for name in ("class", "id")])
    if directive == "strip_image_src":
        words = value.strip("'\"").replace("\\", "\\\\").replace('"', '\\"')
        return f'img[src*="{words}"]'
    return value if is_xpath(value) else f"({value})"


def ftr_fault(directive: str, value: str) -> str | None:
    """Say what is wrong with a value; None for one that can be used.

    >>> ftr_fault("title", "//h1"), ftr_fault("title", "")
    (None, 'is empty: leave the row out')
    >>> ftr_fault("strip", "//p/@style")
    'selects text or attributes, where elements are wanted: end it with the element'
    """
    if not value.strip(" '\"") or directive not in ROWS:
        return row_fault("")
    return row_fault(ftr_row(directive, value), elements=directive not in FIELDS)
