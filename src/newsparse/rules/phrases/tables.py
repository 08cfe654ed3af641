"""Every table of phrases, in the order in which they are asked. Folding them takes a while: imported on first use."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.adverts import ADVERTS
from newsparse.rules.phrases.author_box import AUTHOR_BOX
from newsparse.rules.phrases.comments import COMMENTS
from newsparse.rules.phrases.copyright import COPYRIGHT
from newsparse.rules.phrases.credits import CREDITS
from newsparse.rules.phrases.donations import DONATIONS
from newsparse.rules.phrases.follow import FOLLOW
from newsparse.rules.phrases.login import LOGIN
from newsparse.rules.phrases.menus import MENUS
from newsparse.rules.phrases.newsletter import APP, NEWSLETTER
from newsparse.rules.phrases.notices import COOKIES, PAYWALL, TRANSLATIONS
from newsparse.rules.phrases.related import LABELS, LIVE, RAILS, READ_MORE, TOPIC_LABELS
from newsparse.rules.phrases.shapes import Lines, Made, Openings, Shape
from newsparse.rules.phrases.share import SHARE
from newsparse.rules.phrases.source import SOURCE
from newsparse.rules.phrases.tags import TAGS
from newsparse.rules.phrases.widgets import WIDGETS

TABLES: Final[tuple[tuple[Lines | Openings | Made | Shape, ...], ...]] = (
    SHARE,
    READ_MORE,
    LABELS,
    LIVE,
    RAILS,
    TOPIC_LABELS,
    NEWSLETTER,
    APP,
    COMMENTS,
    SOURCE,
    CREDITS,
    ADVERTS,
    COOKIES,
    PAYWALL,
    TRANSLATIONS,
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
