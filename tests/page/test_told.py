"""Stories that stand in JSON-LD alone."""

from __future__ import annotations

import json

from newsparse.page import read

SENTENCE = "The river rose by more than a metre during the night, and three streets of Oldtown were cleared. "
TITLE = "<title>River floods Oldtown</title><h1>River floods Oldtown</h1>"


def script(body: object) -> str:
    """Give a script that declares an article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "articleBody": body})}</script>'


def test_a_page_built_by_scripts_tells_its_story() -> None:
    """Each line of ``articleBody`` is a paragraph; the page's own blocks stay in front."""
    page = read(TITLE + script(f"{SENTENCE * 3}\n\n{SENTENCE * 3}") + "<p>Please turn on scripts to read on.</p>")
    assert [block.text for block in page.story_blocks] == [(SENTENCE * 3).strip()] * 2
    assert page.blocks[0].text == "River floods Oldtown"
    assert [block.number for block in page.blocks] == list(range(len(page.blocks)))


def test_the_text_on_the_page_is_preferred() -> None:
    """A copy in JSON-LD adds nothing, though it is a little longer."""
    page = read(f"{TITLE}{script(SENTENCE * 9)}<div>{f'<p>{SENTENCE * 2}</p>' * 4}</div>")
    assert page.blocks[page.story.start].region.tag != "script"


def test_markup_parts_paragraphs() -> None:
    """Tags in the text, escaped or not, leave no trace in it."""
    page = read(TITLE + script(f"<p>{SENTENCE * 3}</p><p>It is <b>very</b> wet.<br>So {SENTENCE * 2}</p>"))
    assert [block.text for block in page.story_blocks] == [
        (SENTENCE * 3).strip(),
        "It is very wet.",
        f"So {SENTENCE * 2}".strip(),
    ]


def test_summaries_and_nonsense_are_left_alone() -> None:
    """A short text, a number and a list are no story."""
    for body in ("A summary.", 7, [SENTENCE * 9], None):
        assert read(TITLE + script(body)).story.container is None


def test_a_preview_is_not_the_story_where_a_script_has_it() -> None:
    """If the page says that it is locked; else three sentences under a headline are a story, if a short one."""
    state = json.dumps({"article": {"title": "River floods Oldtown", "body": f"<p>{SENTENCE * 3}</p>" * 6}})
    page = (
        f"{TITLE}<p>{SENTENCE * 3}</p>{{}}<script>window.state = {state.replace('{', '{{').replace('}', '}}')}</script>"
    )
    declared = json.dumps({"@type": "NewsArticle", "isAccessibleForFree": False})
    locked = f'<script type="application/ld+json">{declared}</script>'
    assert read(page.format(locked)).story.told == "script state article.body"
    assert read(page.format("")).story.told is None
