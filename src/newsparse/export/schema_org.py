"""An Article as schema.org has it: a NewsArticle, or a LiveBlogPosting, as JSON-LD."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from newsparse.export.parts import iso_date, known
from newsparse.models import Access, Article, Author, Image, LiveEntry, prose

_FREE: Final[Mapping[Access, bool]] = {"free": True, "metered": False, "locked": False}
"""schema.org knows two kinds of access: what is metered is not free."""


def to_schema_org(article: Article) -> dict[str, Any]:
    r"""Give the article as JSON-LD, ready for ``json.dumps``; what it does not know is left out.

    It is a LiveBlogPosting when it has live entries, else a NewsArticle, with the whole text as ``articleBody``. A
    page that gave only a day gets a plain date, and one without an offset a time without one: schema.org takes both.
    Quotes, related links and the ledger have no place in it. In a page of HTML, write "<" in it as ``\u003c``.

    >>> from newsparse.models import Block
    >>> to_schema_org(Article(headline="Rain", access="free", body=(Block("paragraph", "It rained."),)))
    {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'Rain', 'isAccessibleForFree': True,
     'articleBody': 'It rained.'}
    >>> to_schema_org(Article())
    {'@context': 'https://schema.org', '@type': 'NewsArticle'}
    """
    facts = story_facts(article)
    if article.live:
        facts["@type"] = "LiveBlogPosting"
    corrections = [block.text for block in article.body if block.kind == "correction"]
    return facts | known(
        {
            "articleBody": article.text,
            "correction": corrections,
            "liveBlogUpdate": [_update(entry, article) for entry in article.live],
        }
    )


def story_facts(article: Article) -> dict[str, Any]:
    """Give the article's facts as a NewsArticle without its text, for a page that shows the text itself."""
    return known(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article.headline,
            "alternativeHeadline": article.alternative_headline,
            "description": article.description or article.standfirst,
            "articleSection": article.section or next(reversed(article.section_path), None),
            "author": [_person(author) for author in article.authors],
            "datePublished": iso_date(article, "published"),
            "dateModified": iso_date(article, "modified"),
            "inLanguage": article.language,
            "publisher": _organization(article.publisher),
            "sourceOrganization": _organization(article.agency),
            "url": article.canonical_url or article.url,
            "mainEntityOfPage": _web_page(article),
            "keywords": list(article.keywords),
            "image": [_image(image) for image in article.images],
            "dateline": article.dateline,
            "isAccessibleForFree": _FREE[article.access] if article.access else None,
        }
    )


def _person(author: Author) -> dict[str, Any]:
    return known({"@type": "Person", "name": author.name, "jobTitle": author.role, "url": author.url})


def _organization(name: str | None) -> dict[str, str] | None:
    return {"@type": "Organization", "name": name} if name else None


def _web_page(article: Article) -> dict[str, Any] | None:
    """Give the page of the story: its address, and the way to it, which schema.org knows of pages only."""
    crumbs = [
        {"@type": "ListItem", "position": position, "name": step}
        for position, step in enumerate(article.section_path, 1)
    ]
    way = {"@type": "BreadcrumbList", "itemListElement": crumbs} if crumbs else None
    page = known({"@id": article.canonical_url, "breadcrumb": way})
    return {"@type": "WebPage", **page} if page else None


def _image(image: Image) -> dict[str, Any]:
    return known(
        {
            "@type": "ImageObject",
            "url": image.url,
            "caption": image.caption,
            "description": image.alt,
            "creditText": image.credit,
        }
    )


def _update(entry: LiveEntry, article: Article) -> dict[str, Any]:
    """Give one entry of a live blog; a headline that stands in the body is not repeated in the entry's text."""
    blocks = article.body[entry.start : entry.stop]
    if blocks and blocks[0].text == entry.headline:
        blocks = blocks[1:]
    return known(
        {
            "@type": "BlogPosting",
            "headline": entry.headline,
            "datePublished": entry.published.isoformat() if entry.published else None,
            "articleBody": prose(blocks),
        }
    )
