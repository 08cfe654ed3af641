"""An Article as ninjs 3.1, the IPTC's shape of news in JSON."""

from __future__ import annotations

from typing import Any, Final

from newsparse.export.html import body_html
from newsparse.export.parts import instant, known, story_uri, uri
from newsparse.models import Article, Image, Related

_STANDARD: Final = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}


def to_ninjs(article: Article) -> dict[str, Any]:
    """Give the article as a ninjs news object, valid against the IPTC's schema; what it does not know is left out.

    It is marked "partial": a page shows less of a story than its newsroom has. Its ``uri`` is the story's address.
    The body comes twice, as plain text and as HTML. ninjs takes instants alone: a day without an hour, or a time
    without an offset, is left out. Pictures and related stories are associations, quotes and the ledger have no place.

    Raises:
        NoAddressError: the Article has neither ``canonical_url`` nor ``url``.

    >>> item = to_ninjs(Article(headline="Rain", dateline="LONDON", canonical_url="https://example.org/rain"))
    >>> item["uri"], item["representationType"], item["located"], "firstCreated" in item
    ('https://example.org/rain', 'partial', 'LONDON', False)
    """
    return known(
        {
            "uri": story_uri(article, "ninjs"),
            "type": "text",
            "representationType": "partial",
            "standard": dict(_STANDARD),
            "firstCreated": instant(article, "published"),
            "versionCreated": instant(article, "modified"),
            "language": article.language,
            "title": article.headline,
            "by": article.byline or ", ".join([author.name for author in article.authors]),
            "located": article.dateline,
            "headlines": _texts(
                {"main": article.headline, "alternative": article.alternative_headline, "kicker": article.kicker}
            ),
            "descriptions": _texts({"standfirst": article.standfirst, "summary": article.description}),
            "bodies": _bodies(article),
            "people": [
                known({"name": author.name, "rel": "author", "uri": author.url and uri(author.url)})
                for author in article.authors
            ],
            "infoSources": _sources(article),
            "subjects": _subjects(article),
            "associations": _associations(article),
        }
    )


def _texts(by_role: dict[str, str | None]) -> list[dict[str, str]]:
    return [{"role": role, "contentType": "text/plain", "value": value} for role, value in by_role.items() if value]


def _bodies(article: Article) -> list[dict[str, Any]]:
    """Give the text and its HTML; only of the text can captions be told not to count among its characters."""
    text, html = article.text, body_html(article.body)
    plain = {"contentType": "text/plain", "charCount": len(text), "value": text}
    marked_up = {"contentType": "text/html", "charCount": len(text), "value": html}
    return [body for body in (plain, marked_up) if body["value"]]


def _sources(article: Article) -> list[dict[str, str]]:
    sources = (("publisher", article.publisher), ("originator", article.agency))
    return [{"name": name, "role": role} for role, name in sources if name]


def _subjects(article: Article) -> list[dict[str, str]]:
    """Give the desks on the way to the story, then what it is about."""
    desks = article.section_path or ((article.section,) if article.section else ())
    return [{"name": name, "rel": "section"} for name in desks] + [
        {"name": name, "rel": "about"} for name in article.keywords
    ]


def _associations(article: Article) -> list[dict[str, Any]]:
    pictures = [_picture(image, number) for number, image in enumerate(article.images, 1)]
    return pictures + [_story(related) for related in article.related if related.url]


def _picture(image: Image, number: int) -> dict[str, Any]:
    address = uri(image.url)
    return known(
        {
            "name": f"picture-{number}",
            "rel": "picture",
            "uri": address,
            "type": "picture",
            "by": image.credit,
            "descriptions": _texts({"caption": image.caption, "alternative": image.alt}),
            "renditions": [{"name": "original", "href": address}],
        }
    )


def _story(related: Related) -> dict[str, Any]:
    assert related.url is not None
    return {"name": related.title, "rel": "related", "uri": uri(related.url), "type": "text"}
