"""An Article as an item of a JSON Feed (version 1.1)."""

from __future__ import annotations

from typing import Any

from newsparse.export.html import body_html
from newsparse.export.parts import instant, known, story_uri, uri
from newsparse.models import Article


def to_json_feed(article: Article) -> dict[str, Any]:
    """Give the article as one item, to be put into the list ``items`` of a feed; what it does not know is left out.

    The story's address is its ``id`` and its ``url``; the text comes plain and as HTML. JSON Feed takes instants alone
    (RFC 3339): a day without an hour, or a time without an offset, is left out.

    Raises:
        NoAddressError: the Article has neither ``canonical_url`` nor ``url``.

    >>> to_json_feed(Article(headline="Rain", url="https://example.org/rain", keywords=("Weather",)))
    {'id': 'https://example.org/rain', 'url': 'https://example.org/rain', 'title': 'Rain', 'tags': ['Weather'],
     'content_text': ''}
    """
    address = story_uri(article, "a JSON Feed item")
    item = known(
        {
            "id": address,
            "url": address,
            "title": article.headline,
            "summary": article.standfirst or article.description,
            "image": uri(article.images[0].url) if article.images else None,
            "date_published": instant(article, "published"),
            "date_modified": instant(article, "modified"),
            "authors": [
                known({"name": author.name, "url": author.url and uri(author.url)}) for author in article.authors
            ],
            "tags": list(article.keywords),
            "language": article.language,
            "content_html": body_html(article.body),
        }
    )
    return item | {"content_text": article.text}  # an item must have content, were it empty
