"""The language a story is in: declared, or told by its words."""

import pytest

from newsparse.extract.language import language, language_candidates
from newsparse.page import Page, read

GERMAN = "Der Rat hat am Montag erklärt, dass die Brücke nicht vor dem Winter geöffnet wird, weil das Geld fehlt. " * 3


@pytest.mark.parametrize(
    ("page", "value", "source"),
    [
        (Page(declared_language="en-GB", language="en"), "en", "lang"),
        (Page(declared_language="pt_BR"), "pt", "lang"),
        (Page(linked_data=({"@type": "NewsArticle", "inLanguage": "fr-FR"},)), "fr", "json-ld inLanguage"),
        (
            Page(linked_data=({"@type": "Article", "inLanguage": {"name": "French", "alternateName": "fr"}},)),
            "fr",
            "json-ld inLanguage",
        ),
        (Page(metas={"og:locale": ("es_ES",)}), "es", "meta og:locale"),
        (Page(metas={"content-language": ("it",)}), "it", "meta content-language"),
        (Page(language="nl"), "nl", "words"),
        (Page(declared_language="en", language="de", metas={"og:locale": ("de_DE",)}), "de", "meta og:locale"),
        (Page(declared_language="en", language="de"), "de", "words"),
        (Page(declared_language="en", language="en", selected={"language": ("cy",)}), "cy", "site row"),
    ],
)
def test_witnesses(page: Page, value: str, source: str) -> None:
    """The first declaration that the words do not speak against wins; else the words do."""
    found = language(page)
    assert found is not None
    assert (found.value, found.source) == (value, source)


@pytest.mark.parametrize("declared", [None, "", "{{ lang }}", "english", "x", "12"])
def test_no_language(declared: str | None) -> None:
    """Template code and words are no language tags."""
    assert language(Page(declared_language=declared)) is None


def test_a_template_in_another_language_loses() -> None:
    """A German story in an English template is German."""
    found = language(read(f'<html lang="en"><h1>Rat</h1><p>{GERMAN}</p><p>{GERMAN}</p>'))
    assert found is not None
    assert (found.value, found.source) == ("de", "words")


@pytest.mark.parametrize("value", [None, 3, [], {}, [None], {"alternateName": 3}, "x" * 100_000])
def test_any_value_is_survived(value: object) -> None:
    """Linked data of any type says nothing, and raises nothing."""
    assert language(Page(linked_data=({"@type": "NewsArticle", "inLanguage": value},))) is None


def test_a_witness_that_names_no_language_is_passed_over() -> None:
    """Template code in a site row, and a word in a meta, leave the floor to the next."""
    page = Page(
        selected={"language": ("{{ lang }}", "cy")}, metas={"og:locale": ("nonsense",), "content-language": ("it",)}
    )
    assert [(found.value, found.source) for found in language_candidates(page)] == [
        ("cy", "site row"),
        ("it", "meta content-language"),
    ]


def test_a_declaration_whose_quote_stays_open_is_one_line() -> None:
    """What the attribute swallowed up to the next quote is shown as evidence, without its line ends."""
    found = language(read('<html lang="en->\n<head>\n<meta charset="utf-8"><p>Rain.</p>'))
    assert found is not None
    assert (found.value, found.raw) == ("en", "en-> <head> <meta charset=")
