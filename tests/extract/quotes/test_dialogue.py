"""Speech that a dash opens."""

import pytest

from newsparse.extract.quotes import extract_quotes
from newsparse.extract.quotes.dialogue import dialogue
from newsparse.extract.quotes.grammar import grammar


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "—No iremos —dijo Ana—. Nunca más.", ["No iremos", "Nunca más."]),
        ("pl", "– Jedziemy dziś – powiedział Adam. – I wracamy jutro.", ["Jedziemy dziś", "I wracamy jutro."]),
        ("no", "– Vi drar i dag, sier Kari Moen.", ["Vi drar i dag"]),
        ("fr", "— Il faut partir, dit le maire.", ["Il faut partir"]),
        ("es", "— Nadie nos avisó del corte.", ["Nadie nos avisó del corte."]),
        ("no", "–", []),
        ("no", "– Dette er bra sier Kari Moe.", ["Dette er bra"]),
        ("no", "– Dette er bra! sier han.", ["Dette er bra!"]),
        ("no", "– Dette er bra sier ordføreren.", ["Dette er bra"]),
        ("sv", "– Det är bra för oss säger Anna Berg, som bor här.", ["Det är bra för oss"]),
        ("da", "– Det er godt siger hun.", ["Det er godt"]),
        ("no", "– Vi drar i dag sier Kari Moe. – Vi blir her sier han.", ["Vi drar i dag", "Vi blir her"]),
        ("no", "– Vi drar i dag sier Kari Moe. – Vi blir her, sier han.", ["Vi drar i dag", "Vi blir her"]),
        ("no", "– Vi gjør det vi lover sier Moe, sier Lie.", ["Vi gjør det vi lover sier Moe"]),
        ("no", "– Det sier Kari Moe.", ["Det sier Kari Moe."]),
        ("no", "– Da sier Kari Moe nei til alt.", ["Da sier Kari Moe nei til alt."]),
        ("no", "– Vi gjør ikke det som sier Kari Moe.", ["Vi gjør ikke det som sier Kari Moe."]),
        ("no", "– Vi må se hva han sier om dette.", ["Vi må se hva han sier om dette."]),
        ("no", "– Vi drar i dag, sier Lie og smiler. – Vi kommer igjen.", ["Vi drar i dag", "Vi kommer igjen."]),
        ("fr", "— Pourquoi ? demande-t-elle. Elle sort.", ["Pourquoi ?"]),
        ("fr", "— Je viens, dit-il. Il sort. — Moi aussi.", ["Je viens", "Moi aussi."]),
        ("fr", "– Le pont, fermé depuis mai, reste ouvert.", ["Le pont, fermé depuis mai, reste ouvert."]),
        ("pt", "— Por quê? — perguntou ela. — Não entendo.", ["Por quê?", "Não entendo."]),
        ("pl", "– Dlaczego? – zapytała Anna Lis. – Nie rozumiem.", ["Dlaczego?", "Nie rozumiem."]),
        ("es", "—¿Por qué? —preguntó ella—. No lo entiendo.", ["¿Por qué?", "No lo entiendo."]),
        ("es", "—No iremos —ha dicho Juan Ruiz—. Es tarde.", ["No iremos", "Es tarde."]),
    ],
)
def test_dialogue(language, text, expected):
    """Speech gives way to its cue at a dash or a comma; without a cue it fills the paragraph."""
    found = dialogue(text, 0, len(text), grammar(language))
    assert [text[run.start : run.end] for run in found] == expected


def test_a_dash_opens_no_speech_in_english():
    """English lists and asides begin with dashes too."""
    assert not grammar("en").dashes


def test_a_cue_inside_the_marks():
    """French print leaves the cue inside the quote; other languages do not."""
    text = "« Tout va bien, assure-t-elle, et rien ne presse. »"
    (quote,) = extract_quotes("Anne Morel attend. " + text, language="fr")
    assert (quote.cue, quote.speaker_text) == ("assure", "elle")
    (quote,) = extract_quotes(text, language="es")
    assert quote.cue is None
