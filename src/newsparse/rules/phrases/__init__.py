"""Phrases of news pages that are no part of a story: a table per noun, rows per language."""

from newsparse.rules.phrases.adverts import ADVERTS
from newsparse.rules.phrases.author_box import AUTHOR_BOX
from newsparse.rules.phrases.comments import COMMENTS
from newsparse.rules.phrases.copyright import COPYRIGHT
from newsparse.rules.phrases.credits import CAPTION_ENDS, CREDITS
from newsparse.rules.phrases.donations import DONATIONS
from newsparse.rules.phrases.follow import FOLLOW
from newsparse.rules.phrases.login import LOGIN
from newsparse.rules.phrases.menus import MENUS
from newsparse.rules.phrases.newsletter import APP, NEWSLETTER
from newsparse.rules.phrases.notices import COOKIES, PAYWALL
from newsparse.rules.phrases.related import LABELS, RAILS, READ_MORE
from newsparse.rules.phrases.shapes import Lines, Made, Openings, Shape, split_after, trimmed, without_numbers
from newsparse.rules.phrases.share import SHARE
from newsparse.rules.phrases.source import SOURCE
from newsparse.rules.phrases.tags import TAGS
from newsparse.rules.phrases.widgets import WIDGETS

TABLES: tuple[tuple[Lines | Openings | Made | Shape, ...], ...] = (
    SHARE,
    READ_MORE,
    LABELS,
    RAILS,
    NEWSLETTER,
    APP,
    COMMENTS,
    SOURCE,
    CREDITS,
    ADVERTS,
    COOKIES,
    PAYWALL,
    AUTHOR_BOX,
    TAGS,
    COPYRIGHT,
    WIDGETS,
    LOGIN,
    DONATIONS,
    FOLLOW,
    MENUS,
)
"""Every table, in the order in which they are asked: an earlier table keeps a phrase that two of them list."""

__all__ = [
    "CAPTION_ENDS",
    "TABLES",
    "Lines",
    "Made",
    "Openings",
    "Shape",
    "split_after",
    "trimmed",
    "without_numbers",
]
