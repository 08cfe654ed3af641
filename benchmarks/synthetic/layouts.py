"""The layouts: how a paper sets a story. Each is a function of the sheet, and a row that says what it shows."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Final

import attrs

from benchmarks.synthetic.sheet import Sheet, plain
from benchmarks.synthetic.story import slug

ALL_FIELDS: Final = frozenset({"headline", "authors", "published", "section", "topics"})


@attrs.frozen
class Layout:
    """A way to set a page.

    Args:
        name: what the report calls it.
        draw: gives the page's HTML.
        shows: the fields a reader, or a machine, can find on it.
        gives_time: it says when on that day the story was published.
    """

    name: str
    draw: Callable[[Sheet], str]
    shows: frozenset[str] = ALL_FIELDS
    gives_time: bool = True


def broadsheet(sheet: Sheet) -> str:
    """Semantic elements, breadcrumbs, JSON-LD."""
    story, words = sheet.story, sheet.words
    crumbs = "".join(
        f'<li><a href="/{slug(name)}">{escape(name)}</a></li>' for name in (words.home, *story.section_path)
    )
    return f"""<!DOCTYPE html>
<html lang="{story.language}"><head><meta charset="utf-8"><title>{escape(story.headline)} | {escape(story.section)} | {escape(story.publisher)}</title>
<link rel="canonical" href="{story.url}">
{sheet.social()}
{sheet.linked_data()}
{sheet.style()}
{sheet.script()}
</head><body>
<a class="skip" href="#main">{escape(words.skip)}</a>
<header role="banner"><div class="brand">{escape(story.publisher)}</div>{sheet.menu()}</header>
<main id="main">
<ol class="breadcrumb" aria-label="breadcrumb">{crumbs}</ol>
<article class="story">
<header><h1>{escape(story.headline)}</h1><p class="standfirst">{escape(story.standfirst)}</p>
<div class="byline">{escape(words.by)} <a rel="author" href="/people/{slug(story.author)}">{escape(story.author)}</a>, {escape(story.job)}</div>
<time datetime="{story.published.isoformat()}">{sheet.day}</time></header>
<figure><img src="/pictures/lead.jpg" alt="{escape(story.caption)}"><figcaption>{escape(story.caption)} {escape(words.credit)}</figcaption></figure>
<div class="story-body">
{sheet.told(plain("p"), plain("h2"))}
</div>
{sheet.topics()}
</article>
</main>
<aside>{sheet.rail()}</aside>
{sheet.footer()}
</body></html>
"""


def theme(sheet: Sheet) -> str:
    """The theme of a blogging system: entry classes, widgets, a comment form."""
    story, words = sheet.story, sheet.words
    return f"""<!DOCTYPE html>
<html lang="{story.language}"><head><meta charset="UTF-8"><title>{escape(story.headline)} - {escape(story.publisher)}</title>
{sheet.social()}
<meta property="article:published_time" content="{story.published.isoformat()}">
<meta property="article:section" content="{escape(story.section)}">
{sheet.style()}
</head><body class="post-template single single-post postid-{sheet.random.randrange(10_000)}">
<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">{escape(story.publisher)}</a></p>{sheet.menu()}</header>
<div id="content" class="site-content"><main id="primary">
<article class="post type-post hentry">
<header class="entry-header"><span class="cat-links"><a rel="category tag" href="/category/{slug(story.section)}">{escape(story.section)}</a></span>
<h1 class="entry-title">{escape(story.headline)}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{story.published.isoformat()}">{sheet.day}</time></span>
<span class="byline">{escape(words.by)} <span class="author vcard"><a class="url fn n" href="/author/{slug(story.author)}">{escape(story.author)}</a></span></span></div></header>
<div class="entry-content">
<p><em>{escape(story.standfirst)}</em></p>
{sheet.told(plain("p"), plain("h3", "wp-block-heading"))}
{sheet.share()}
</div>
<footer class="entry-footer">{sheet.topics()}</footer>
</article>
{sheet.comments()}
</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries">{sheet.rail()}</section></aside></div>
{sheet.footer()}</div>
{sheet.script()}
</body></html>
"""


def tabloid(sheet: Sheet) -> str:
    """Nothing but div elements with hashed classes."""
    story, words, random = sheet.story, sheet.words, sheet.random
    hashed = [f"css-{random.randrange(16**6):06x}" for _ in range(8)]
    return f"""<!doctype html>
<html lang="{story.language}"><head><meta charset="utf-8">
<title>{escape(story.headline)} | {escape(story.publisher)}</title>
{sheet.social()}
{sheet.script()}
{sheet.linked_data()}
{sheet.style()}
</head><body><div id="root"><div class="{hashed[0]}">{sheet.menu()}<div><a href="/log-in">{escape(words.log_in)}</a> <a href="/subscribe">{escape(words.subscribe)}</a></div></div>
<div class="{hashed[1]}"><div class="{hashed[2]}">
<div class="{hashed[3]}"><h1 class="{hashed[4]}"><span>{escape(story.headline)}</span></h1>
<div class="{hashed[5]}">{escape(words.by)} <span>{escape(story.author)}</span></div><div class="{hashed[6]}">{sheet.day}</div>{sheet.share()}</div>
<div class="{hashed[7]}"><div><p class="{hashed[7]}"><b>{escape(story.standfirst)}</b></p></div>
{sheet.told(lambda text: f'<div class="{hashed[6]}" data-component="text-block"><p class="{hashed[7]}">{text}</p></div>', lambda text: f'<div data-component="subhead-block"><h2>{text}</h2></div>')}
</div></div>
<div class="{hashed[2]}" data-component="most-read">{sheet.rail()}</div></div>
{sheet.footer()}
<div id="consent" class="{hashed[0]}"><p>{escape(words.cookies)}</p></div></div></body></html>
"""


def application(sheet: Sheet) -> str:
    """Drawn in the browser from a state that the page carries, and drawn once on the server too."""
    story, words = sheet.story, sheet.words
    return f"""<!DOCTYPE html>
<html lang="{story.language}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
<title>{escape(story.headline)} | {escape(story.publisher)}</title>
{sheet.social()}
<meta name="author" content="{escape(story.author)}"/>
<meta name="keywords" content="{escape(", ".join(story.keywords))}"/>
<meta property="article:published_time" content="{story.published.isoformat()}"/>
<meta property="article:section" content="{escape(story.section)}"/>
</head><body><div id="__app"><div class="layout_shell__x1"><header class="header_bar__k2">{sheet.menu()}</header>
<main class="article_page__p9"><section class="article_head__h3"><h1 class="article_title__t5">{escape(story.headline)}</h1>
<p class="article_summary__s7">{escape(story.standfirst)}</p><p class="article_byline__b1">{escape(words.by)} {escape(story.author)}</p><p class="article_date__d4">{sheet.day}</p></section>
<section class="article_text__c8" data-testid="article-text">
{sheet.told(plain("p", "text_paragraph__q6"), plain("h2", "text_subhead__w2"))}
</section>
<section class="rail_box__r5">{sheet.rail()}</section></main>
{sheet.footer()}</div></div>
{sheet.state()}
{sheet.script()}
</body></html>
"""


def magazine(sheet: Sheet) -> str:
    """Pictures, several article elements on one page, microdata."""
    story, words = sheet.story, sheet.words
    teasers = "".join(
        f'<article class="teaser"><h3><a href="/{slug(title)}">{escape(title)}</a></h3><p>{escape(story.section)}</p></article>'
        for title in words.teasers
    )
    return f"""<!DOCTYPE html>
<html lang="{story.language}"><head><meta charset="utf-8"><title>{escape(story.headline)} – {escape(story.publisher)}</title>
{sheet.social()}
{sheet.linked_data()}
{sheet.style()}
</head><body>
<header class="magazine-header">{sheet.menu()}</header>
<main><article class="feature" itemscope itemtype="https://schema.org/NewsArticle">
<p class="kicker">{escape(story.section)}</p>
<h1 itemprop="headline">{escape(story.headline)}</h1>
<p class="deck" itemprop="description">{escape(story.standfirst)}</p>
<p class="credits">{escape(words.by)} <span itemprop="author">{escape(story.author)}</span> · <time itemprop="datePublished" datetime="{story.published.isoformat()}">{sheet.day}</time></p>
<figure class="wide"><picture><source srcset="/pictures/lead-2000.webp"><img src="/pictures/lead.jpg" alt=""></picture><figcaption>{escape(story.caption)} <small>{escape(words.credit)}</small></figcaption></figure>
<div class="feature-text" itemprop="articleBody">
{sheet.told(plain("p"), plain("h2"))}
</div>
{sheet.share()}
</article>
<div class="more">{teasers}</div></main>
<aside>{sheet.rail()}</aside>
{sheet.footer()}
{sheet.script()}
</body></html>
"""


def mobile(sheet: Sheet) -> str:
    """The trimmed page for telephones."""
    story, words = sheet.story, sheet.words
    return f"""<!doctype html>
<html amp lang="{story.language}"><head><meta charset="utf-8"><title>{escape(story.headline)}</title>
<link rel="canonical" href="{story.url}">
{sheet.linked_data()}
<style amp-custom>{".a{color:#222}" * 20}</style></head><body>
<header class="amp-header"><a href="/">{escape(story.publisher)}</a></header>
<amp-sidebar id="sidebar" layout="nodisplay">{sheet.menu()}</amp-sidebar>
<article class="amp-article"><h1 class="amp-title">{escape(story.headline)}</h1><h2 class="amp-summary">{escape(story.standfirst)}</h2>
<div class="amp-meta"><span class="amp-author">{escape(words.by)} {escape(story.author)}</span> <span class="amp-date">{sheet.day}</span></div>
<amp-img src="/pictures/lead.jpg" width="640" height="360" layout="responsive" alt=""></amp-img>
<div class="amp-content">
{sheet.told(plain("p"), plain("h3"))}
</div>{sheet.share()}</article>
<section class="amp-related">{sheet.rail()}</section>
{sheet.footer()}
</body></html>
"""


def wire(sheet: Sheet) -> str:
    """A plain page of a small agency: no metadata, a byline and a date as text."""
    story, words = sheet.story, sheet.words
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{escape(story.headline)} - {escape(story.publisher)}</title>{sheet.style()}</head><body>
<div id="top"><a href="/">{escape(story.publisher)}</a>{sheet.menu()}</div>
<div id="wrapper"><div id="story"><h1>{escape(story.headline)}</h1>
<p class="byline">{escape(words.by)} {escape(story.author)}</p>
<p class="date">{sheet.day}</p>
{sheet.told(plain("p"), lambda text: f"<p><b>{text}</b></p>")}
</div>
<div id="side">{sheet.rail()}</div></div>
{sheet.footer()}
{sheet.script()}
</body></html>
"""


def table(sheet: Sheet) -> str:
    """As pages were written before style sheets: tables in tables, paragraphs parted by line breaks."""
    story, words = sheet.story, sheet.words
    return f"""<HTML><HEAD><TITLE>{escape(story.publisher)}: {escape(story.headline)}</TITLE>
<META NAME="keywords" CONTENT="{escape(", ".join(story.keywords))}">
{sheet.script()}
</HEAD><BODY BGCOLOR="#ffffff"><TABLE WIDTH="780" BORDER="0"><TR><TD COLSPAN="2">{sheet.menu()}</TD></TR>
<TR><TD WIDTH="160" VALIGN="top"><FONT SIZE="1">{sheet.rail()}</FONT></TD>
<TD VALIGN="top"><FONT SIZE="5"><B>{escape(story.headline)}</B></FONT><BR><BR>
<FONT SIZE="2"><I>{escape(words.by)} {escape(story.author)}</I><BR>{sheet.day}</FONT><BR><BR>
<FONT FACE="Georgia" SIZE="3">
{sheet.told(lambda text: f"{text}<BR><BR>", lambda text: f"<B>{text}</B><BR><BR>")}
</FONT></TD></TR><TR><TD COLSPAN="2"><FONT SIZE="1">© {escape(story.publisher)}. {escape(words.rights)}</FONT></TD></TR></TABLE></BODY></HTML>
"""


_WITHOUT_METADATA: Final = frozenset({"headline", "authors", "published"})

LAYOUTS: Final = (
    Layout("broadsheet", broadsheet),
    Layout("theme", theme),
    Layout("tabloid", tabloid),
    Layout("application", application),
    Layout("magazine", magazine),
    Layout("mobile", mobile),
    Layout("wire", wire, _WITHOUT_METADATA, gives_time=False),
    Layout("table", table, _WITHOUT_METADATA | {"topics"}, gives_time=False),
)
