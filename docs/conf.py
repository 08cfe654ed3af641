"""How the documentation is built: Sphinx, Furo, pages in Markdown (MyST), the reference from the docstrings."""

import sys
from pathlib import Path

from docutils import nodes

import newsparse

sys.path.insert(0, str(Path(__file__).parent / "extensions"))

project = "newsparse"
author = "The newsparse authors"
copyright = f"2026, {author}"  # noqa: A001
release = version = newsparse.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "rules_catalogue",
    "plain_markdown",
]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsparse {release}"
html_favicon = "favicon.svg"

myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

copybutton_prompt_text = r">>> |\.\.\. |\$ "  # what is copied can be run: no prompts, no answers
copybutton_prompt_is_regexp = True

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_type_aliases = {"Extractor": "Extractor", "Labeller": "Labeller"}
python_use_unqualified_type_names = True
napoleon_numpy_docstring = False

# References to newsparse itself must lead somewhere. Names of others are not looked up: the build needs no network.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(?!newsparse\b).*"),
    (r"py:.*", r"newsparse\..*\b(Key|Value|Content|ArticleClass)"),  # type variables
]


def public_name(app, _env, node, contnode):
    """Lead a reference to where a name is defined ("newsparse.models.Quote") to where it is documented."""
    module, _, name = node.get("reftarget", "").rpartition(".")
    domain = app.env.domains["py"]
    documented = [full for full in domain.objects if full.startswith("newsparse.") and full.rpartition(".")[2] == name]
    if not module.startswith("newsparse.") or len(documented) != 1:
        return None
    return domain.resolve_xref(app.env, node["refdoc"], app.builder, "obj", documented[0], node, contnode)


def without_last_lines(_app, doctree):
    """Take the empty lines off the ends of code: the sources have them so that they can be run as doctests, too."""
    for code in doctree.findall(nodes.literal_block):
        code[:] = [nodes.Text(code.astext().rstrip())]
        code.rawsource = code.astext()


def reachable(_app, _page, _template, context, _doctree):
    """Mend what Sphinx leaves out: the level of captions that are headings; code and tables that scroll by keyboard."""
    for part in ("body", "furo_navigation_tree"):
        markup = (context.get(part) or "").replace('role="heading"', 'role="heading" aria-level="2"')
        markup = markup.replace("<pre>", '<pre tabindex="0">')
        context[part] = markup.replace('<div class="table-wrapper', '<div tabindex="0" class="table-wrapper')


def setup(app):
    """Connect what Sphinx calls."""
    app.connect("doctree-read", without_last_lines)
    app.connect("missing-reference", public_name)
    app.connect("html-page-context", reachable, priority=900)  # after the theme has made its navigation
