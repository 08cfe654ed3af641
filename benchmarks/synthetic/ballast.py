"""What a page carries besides its story: scripts, styles, menus, rails of other stories, a footer."""

from __future__ import annotations

import json
from html import escape
from random import Random
from typing import Final

from benchmarks.synthetic.story import slug
from benchmarks.synthetic.vocabulary import Vocabulary

CALLS: Final = ("push", "observe", "defer", "measure", "assign", "listen")


def script(random: Random, characters: int) -> str:
    """Give a script of about so many characters; it does nothing, and does not end its own element."""
    lines, length = ["<script>window.slots=window.slots||[];"], 0
    while length < characters:
        name = f"{random.choice(CALLS)}{random.randrange(10_000)}"
        size = f"[{random.randrange(900)},{random.randrange(600)}]"
        line = (
            f'slots.push(function(){{var {name}={{id:"{name}",size:{size},lazy:!0}};return {name}.size[0]>0&&{name}}});'
        )
        lines.append(line)
        length += len(line)
    return "\n".join([*lines, "</script>"])


def state(random: Random, words: Vocabulary, characters: int) -> str:
    """Give a script full of data about other stories, as pages that are drawn in the browser have it."""
    cards: list[dict[str, object]] = []
    while len(cards) * 260 < characters:
        title = random.choice(words.teasers)
        picture = f"https://pictures.example/{random.randrange(10**6)}.jpg"
        labels = random.sample(words.menu, 3)
        cards.append(
            {
                "id": random.randrange(10**8),
                "title": title,
                "path": f"/{slug(title)}",
                "image": {"src": picture, "width": 640, "height": 360},
                "labels": labels,
            }
        )
    return f'<script type="application/json" id="page-state">{json.dumps({"cards": cards})}</script>'


def style(random: Random, characters: int) -> str:
    """Give a style sheet of about so many characters."""
    lines, length = ["<style>"], 0
    while length < characters:
        margin, colour = random.randrange(40), f"{random.randrange(4096):03x}"
        line = f".c{random.randrange(100_000)}{{margin:{margin}px;color:#{colour};display:flex}}"
        lines.append(line)
        length += len(line)
    return "\n".join([*lines, "</style>"])


def menu(random: Random, words: Vocabulary, links: int) -> str:
    """Give the site's menu, with desks under desks."""
    items = []
    for number in range(links):
        name = words.menu[number % len(words.menu)]
        address = f"/{slug(name)}/{number // len(words.menu)}"
        items.append(
            f'<li class="menu__item" data-position="{number}"><a href="{address}"><span>{escape(name)}</span></a></li>'
        )
    return f'<nav class="menu" aria-label="menu-{random.randrange(100)}"><ul>\n{"".join(items)}\n</ul></nav>'


def rail(random: Random, words: Vocabulary, cards: int) -> str:
    """Give cards of other stories, as they stand beside and below a story."""
    pieces = []
    for number in range(cards):
        title = random.choice(words.teasers)
        picture = f'<img src="/thumbs/{random.randrange(10**6)}.jpg" alt="" width="120" height="80" loading="lazy">'
        pieces.append(
            f'<li class="card card--small" data-index="{number}"><div class="card__media">{picture}</div>'
            f'<div class="card__text"><span class="card__desk">{escape(random.choice(words.menu))}</span> '
            f'<a class="card__link" href="/{slug(title)}-{random.randrange(10**5)}">{escape(title)}</a></div></li>'
        )
    return f'<h2 class="rail__title">{escape(words.most_read)}</h2><ol class="rail">\n{"".join(pieces)}\n</ol>'


def footer(words: Vocabulary, publisher: str, links: int) -> str:
    """Give the foot of the page."""
    items = "".join(
        f'<li><a href="/about/{number}">{escape(words.menu[number % len(words.menu)])}</a></li>'
        for number in range(links)
    )
    return f'<footer class="footer"><ul>{items}</ul><p>© 2031 {escape(publisher)}. {escape(words.rights)}</p></footer>'
