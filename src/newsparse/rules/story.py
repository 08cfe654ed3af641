"""Words in class and id attributes that tell where a story stands, and where it does not."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.rules.rule import ANY_LANGUAGE


@attrs.frozen(kw_only=True)
class Tokens:
    """A row that lists words of class and id attributes; it hits an attribute that has one of them.

    >>> row = Tokens(name="story.comments", tokens=frozenset({"comments"}), example="user-comments",
    ...              spares=("commentary",), why="readers' comments are no part of the story")
    >>> row.hits("user-comments"), row.hits("commentary")
    (True, False)
    """

    name: str
    tokens: frozenset[str]
    example: str
    spares: tuple[str, ...]
    why: str
    language: str = ANY_LANGUAGE

    def hits(self, text: str) -> bool:
        """Say whether one of the attribute's words, parted at hyphens and underscores, is in the row."""
        return not self.tokens.isdisjoint(text.lower().replace("_", "-").replace(" ", "-").split("-"))


COMMENTS: Final = (
    Tokens(
        name="story.comments",
        tokens=frozenset(
            "comments commentlist disqus livefyre coral viafoura kommentare commentaires comentarios commenti "
            "reacties komentarze kommentarer comment reply".split()
        ),
        example="comments-area",
        spares=("commentary-page", "kommentar"),
        why="what readers write under a story can be longer than the story",
    ),
)
"""Text inside these counts for nothing, however much of it there is."""

ELSEWHERE: Final = (
    Tokens(
        name="story.rail",
        tokens=frozenset(
            "sidebar rail aside footer menu nav navigation navbar masthead breadcrumb breadcrumbs".split()
        ),
        example="page-sidebar",
        spares=("article-body",),
        why="rails, menus and page ends hold texts of other stories",
    ),
    Tokens(
        name="story.teasers",
        tokens=frozenset(
            "related recommended recommendations teaser teasers promo promos trending popular newsletter carousel "
            "outbrain taboola latest".split()
        ),
        example="related-stories",
        spares=("relation",),
        why="teasers carry sentences of other stories",
    ),
    Tokens(
        name="story.notices",
        tokens=frozenset("cookie cookies consent gdpr modal popup overlay lightbox paywall banner".split()),
        example="cookie-banner",
        spares=("cook-book",),
        why="notices laid over the page are the site's words, not the story's",
    ),
)
"""Text inside these counts for nothing when the story is looked for, unless it is half of the page."""
