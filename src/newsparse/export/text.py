"""An Article as plain text: the headline, then the body."""

from __future__ import annotations

from newsparse.models import PARAGRAPH_BREAK, Article


def to_text(article: Article) -> str:
    r"""Give the headline and the text under it, parted by a blank line; what is missing leaves no gap.

    >>> from newsparse.models import Block
    >>> to_text(Article(headline="Rain", body=(Block("paragraph", "It rained."),)))
    'Rain\n\nIt rained.'
    >>> to_text(Article())
    ''
    """
    return PARAGRAPH_BREAK.join(filter(None, (article.headline, article.text)))
