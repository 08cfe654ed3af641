"""Writes the documentation as Markdown, beside the HTML: for people who read with tools.

``newsparse.md`` is all of it in one file (but the rules, which are long), ``<page>.md`` each page by itself,
and ``llms.txt`` says which page is about what (https://llmstxt.org).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes

TITLE = "# newsparse\n"
APART = ("rules/", "changelog")
"""Pages that one file with everything goes without: long, and looked things up in rather than read."""

LEFT_OUT = (
    nodes.comment,
    nodes.raw,
    nodes.target,
    nodes.substitution_definition,
    nodes.system_message,
    addnodes.index,
    addnodes.toctree,
    addnodes.highlightlang,
)


def inline(node: nodes.Node) -> str:
    """Give the words of a node as Markdown."""
    if isinstance(node, nodes.Text):
        return node.astext().replace("\n", " ")
    if isinstance(node, LEFT_OUT):
        return ""
    inner = "".join(map(inline, node.children))
    if isinstance(node, nodes.literal):
        return f"`{node.astext()}`"
    if isinstance(node, nodes.strong):
        return f"**{inner}**"
    if isinstance(node, nodes.emphasis):
        return f"*{inner}*"
    if isinstance(node, nodes.image):
        return f"![{node.get('alt', '')}]({node['uri']})"
    if isinstance(node, nodes.reference) and str(node.get("refuri", "")).startswith("http"):
        return f"[{inner}]({node['refuri']})"
    return inner


def indented(text: str, first: str) -> str:
    """Put a mark in front of a text, and its further lines below its beginning."""
    rest = " " * len(first)
    return first + "\n".join([rest + line if line and at else line for at, line in enumerate(text.split("\n"))])


def joined(node: nodes.Element, depth: int) -> str:
    """Give the blocks in a node, parted by empty lines."""
    return "\n\n".join([written for child in node.children if (written := block(child, depth).strip("\n"))])


def code_block(node: nodes.Element, _depth: int) -> str:
    """Give a code block, with a fence that is longer than any in it."""
    text = node.astext().rstrip()
    fence = "```" if "```" not in text else "````"
    return f"{fence}{str(node.get('language', '')).replace('default', '')}\n{text}\n{fence}"


def a_list(node: nodes.Element, depth: int) -> str:
    """Give a list, numbered where it is."""
    numbered = isinstance(node, nodes.enumerated_list)
    marks = [f"{at}. " if numbered else "- " for at, _ in enumerate(node.children, start=1)]
    items = [indented(joined(item, depth), mark) for mark, item in zip(marks, node.children, strict=True)]
    return "\n".join(items)


def table(node: nodes.Element, _depth: int) -> str:
    """Give a table: a line for each row, a rule under the first."""
    lines = []
    for row in node.findall(nodes.row):
        cells = [" ".join([inline(part) for part in cell.children]).replace("|", r"\|") for cell in row.children]
        lines.append(f"| {' | '.join(cells)} |")
        if len(lines) == 1:
            lines.append("|" + "---|" * len(cells))
    return "\n".join(lines)


def section(node: nodes.Element, depth: int) -> str:
    """Give a section, one level deeper than the one around it."""
    return joined(node, depth + 1)


def title(node: nodes.Element, depth: int) -> str:
    """Give a heading."""
    return f"{'#' * min(depth, 6)} {inline(node)}"


def signature(node: nodes.Element, _depth: int) -> str:
    """Give the name and arguments of a documented object."""
    return f"**`{' '.join(node.astext().split())}`**"


def definition(node: nodes.Element, depth: int) -> str:
    """Give a term, or the name of a field of a docstring, and below it what is said of it."""
    name, *said = node.children
    below = "\n\n".join([written for part in said if (written := joined(part, depth))])
    return f"**{inline(name)}**\n\n" + below


def image(node: nodes.Element, _depth: int) -> str:
    """Give a picture that stands by itself."""
    return inline(node)


WRITERS: dict[type[nodes.Node], Callable[[nodes.Element, int], str]] = {
    nodes.literal_block: code_block,
    nodes.doctest_block: code_block,
    nodes.bullet_list: a_list,
    nodes.enumerated_list: a_list,
    nodes.table: table,
    nodes.section: section,
    nodes.title: title,
    addnodes.desc_signature: signature,
    nodes.definition_list_item: definition,
    nodes.field: definition,
    nodes.image: image,
}


def block(node: nodes.Node, depth: int) -> str:
    """Give a node as Markdown: what is written in a way of its own, a paragraph, or what holds blocks."""
    if isinstance(node, LEFT_OUT):
        return ""
    writer = next((WRITERS[kind] for kind in type(node).__mro__ if kind in WRITERS), None)
    if writer is not None and isinstance(node, nodes.Element):
        return writer(node, depth)
    if isinstance(node, nodes.TextElement | nodes.Text):
        return inline(node)
    return joined(node, depth)  # type: ignore[arg-type]


def summary(document: nodes.document) -> str:
    """Give the first paragraph of a page that is a whole sentence."""
    paragraphs = [inline(node) for node in document.findall(nodes.paragraph)]
    return next((text for text in paragraphs if text.endswith((".", ":"))), "").rstrip(":")


def reading_order(app: Any) -> list[str]:
    """Give the names of all pages, in the order of the tables of contents."""
    order: list[str] = []

    def visit(name: str) -> None:
        if name not in order:
            order.append(name)
            for child in app.env.toctree_includes.get(name, []):
                visit(child)

    visit(app.config.root_doc)
    return order


def write_files(app: Any, failure: Exception | None) -> None:
    """Write the files, once the HTML is there."""
    if failure is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir)
    whole, links = [], {True: [], False: []}
    for name in reading_order(app):
        is_apart = name.startswith(APART)
        if is_apart:  # long, and their references have words of their own: nothing to resolve
            document = app.env.get_doctree(name)
        else:
            document = app.env.get_and_resolve_doctree(name, app.builder, tags=app.tags)
        text = joined(document, 0) + "\n"
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
        heading = app.env.titles[name].astext()
        links[is_apart].append(f"- [{heading}]({name}.md): {summary(document)}".rstrip(": "))
        if not is_apart:
            whole.append(text)
    (folder / "newsparse.md").write_text("\n".join(whole), encoding="utf-8")
    said = summary(app.env.get_doctree(app.config.root_doc))
    parts = [TITLE, f"> {said}\n", "All of it in one file: [newsparse.md](newsparse.md)\n", "## Docs\n", *links[False]]
    (folder / "llms.txt").write_text("\n".join([*parts, "\n## Optional\n", *links[True]]) + "\n", encoding="utf-8")


def setup(app: Any) -> dict[str, bool]:
    """Connect what Sphinx calls."""
    app.connect("build-finished", write_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
