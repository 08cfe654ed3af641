"""The sheet a layout draws on: a story, its language's words, the degree of mess, and what all layouts share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from html import escape
from random import Random

import attrs

from benchmarks.synthetic import ballast
from benchmarks.synthetic.mess import InsertKind, Mess
from benchmarks.synthetic.story import RelatedStory, Story, slug
from benchmarks.synthetic.vocabulary import Vocabulary

SCRIPT_CHARACTERS = 120_000
STYLE_CHARACTERS = 40_000
MENU_LINKS = 150
RAIL_CARDS = 60
FOOTER_LINKS = 50


@attrs.frozen
class Sheet:
    """What a layout is given."""

    story: Story
    words: Vocabulary
    mess: Mess
    random: Random
    weight: float

    @property
    def scale(self) -> float:
        """How much ballast the page carries, in common news pages."""
        return self.mess.weight * self.weight

    @property
    def related(self) -> tuple[RelatedStory, ...]:
        """The other stories that the page points to in the middle of its own."""
        return self.story.related[: self.mess.inserts.count("related")]

    @property
    def day(self) -> str:
        """The day of publication as a reader sees it."""
        published = self.story.published
        month = self.words.months[published.month - 1]
        return self.words.day_form.format(day=published.day, month=month, year=published.year)

    def script(self) -> str:
        """Give the page's scripts."""
        return ballast.script(self.random, int(SCRIPT_CHARACTERS * self.scale))

    def state(self) -> str:
        """Give data about other stories for a page that is drawn in the browser."""
        return ballast.state(self.random, self.words, int(SCRIPT_CHARACTERS * self.scale))

    def style(self) -> str:
        """Give the page's style sheet."""
        return ballast.style(self.random, int(STYLE_CHARACTERS * self.scale))

    def menu(self) -> str:
        """Give the site's menu."""
        return ballast.menu(self.random, self.words, int(MENU_LINKS * self.scale) + 6)

    def rail(self) -> str:
        """Give the cards of other stories."""
        return ballast.rail(self.random, self.words, int(RAIL_CARDS * self.scale) + 4)

    def footer(self) -> str:
        """Give the foot of the page."""
        return ballast.footer(self.words, self.story.publisher, int(FOOTER_LINKS * self.scale) + 3)

    def share(self) -> str:
        """Give the row of share buttons."""
        items = "".join(
            f'<li><a href="https://share.example/{number}">{escape(label)}</a></li>'
            for number, label in enumerate(self.words.share)
        )
        return f'<ul class="share-bar">{items}</ul>'

    def social(self) -> str:
        """Give what the page tells to other sites."""
        story = self.story
        facts = {
            "og:type": "article",
            "og:title": story.headline,
            "og:description": story.standfirst,
            "og:url": story.url,
            "og:site_name": story.publisher,
        }
        return "\n".join(f'<meta property="{name}" content="{escape(value)}">' for name, value in facts.items())

    def linked_data(self, **more: object) -> str:
        """Give the story's facts as JSON-LD."""
        story = self.story
        facts = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "mainEntityOfPage": story.url,
            "headline": story.headline,
            "datePublished": story.published.isoformat(),
            "author": [{"@type": "Person", "name": story.author, "jobTitle": story.job}],
            "publisher": {"@type": "Organization", "name": story.publisher},
            "articleSection": story.section,
            "keywords": list(story.keywords),
            **more,
        }
        return f'<script type="application/ld+json">{json.dumps(facts, ensure_ascii=False)}</script>'

    def topics(self) -> str:
        """Give the links to the story's topics."""
        links = " ".join(f'<a rel="tag" href="/topics/{slug(word)}">{escape(word)}</a>' for word in self.story.keywords)
        return f'<div class="tags"><span>{escape(self.words.tags)}</span> {links}</div>'

    def comments(self) -> str:
        """Give the form under the story."""
        title, note = self.words.comments
        return f'<section id="comments" class="comments"><h3>{escape(title)}</h3><p>{escape(note)}</p></section>'

    def inserts(self) -> Mapping[int, InsertKind]:
        """Give what stands after which passage of the story, evenly spread."""
        kinds = self.mess.inserts
        step = len(self.story.passages) / (len(kinds) + 1)
        return {int((number + 1) * step): kind for number, kind in enumerate(kinds)}

    def told(self, paragraph: Callable[[str], str], heading: Callable[[str], str]) -> str:
        """Give the story's passages in a layout's markup, with what stands between them."""
        return "\n".join(self._lines(paragraph, heading))

    def _lines(self, paragraph: Callable[[str], str], heading: Callable[[str], str]) -> Iterator[str]:
        inserts, related = self.inserts(), iter(self.related)
        for number, passage in enumerate(self.story.passages):
            if number in inserts:
                yield self._insert(inserts[number], related)
            yield (heading if passage.kind == "heading" else paragraph)(escape(passage.text, quote=False))

    def _insert(self, kind: InsertKind, related: Iterator[RelatedStory]) -> str:
        words = self.words
        if kind == "related":
            other = next(related)
            link = f'<a href="{other.url}">{escape(other.title)}</a>'
            return f'<div class="related-link"><p><strong>{escape(words.related_label)}</strong> {link}</p></div>'
        if kind == "newsletter":
            title, pitch = words.newsletter
            return f'<div class="newsletter-promo"><h4>{escape(title)}</h4><p>{escape(pitch)}</p></div>'
        if kind == "share":
            return self.share()
        slot = f"slot-{self.random.randrange(1000)}"
        label = f'<div class="ad-slot" id="{slot}"><span>{escape(words.advertisement)}</span></div>'
        return f'{label}<p class="ad-note">{escape(words.story_continues)}</p>'


def plain(tag: str, classes: str = "") -> Callable[[str], str]:
    """Give a function that puts text into an element.

    >>> plain("p", "lead")("Rain.")
    '<p class="lead">Rain.</p>'
    """
    opening = f'<{tag} class="{classes}">' if classes else f"<{tag}>"
    return lambda text: f"{opening}{text}</{tag}>"
