"""Imported by the server that workers are forked from, and by a worker that was not: a page is read once.

What few pages need is loaded and compiled on first use. Here that happens before the first page, and once for all
workers that share the server's memory; else the first page of each would take a hundred times as long as the others.
"""

from newsparse.door import parse, parse_text

_HEAD = """<html lang="en"><head><title>Flood at Oldtown | The Post</title><script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Flood at Oldtown", "datePublished": "2031-04-05T06:07:08Z"}</script></head>"""
_BODY = """<body><h1>Flood at Oldtown</h1><p>By Ada Brook, Political Editor</p><p>Published 5 April 2031</p>
<p>LONDON (Reuters) - "It rained all day," the mayor, Bo Berg, said on Monday.</p><p>Read more: The ferry is back</p>"""

PAGE = parse(_HEAD + _BODY, url="https://post.example/news/flood")
TEXT = parse_text(PAGE.text)
