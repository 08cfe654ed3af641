"""Words that stand before the turns of a transcript, and those that people use who talk to each other."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words


def _words(listed: str) -> frozenset[str]:
    return frozenset(word.strip() for word in listed.split(","))


QUESTIONS: Final = (
    Words(
        name="label.question",
        words=_words("""q, question, questions, frage, pregunta, domanda, pergunta, vraag, pytanie, spørsmål, fråga,
        spørgsmål"""),
        example="Q",
        spares=("Q3", "Questionnaire"),
        why="whoever asks in printed interviews",
    ),
)

ANSWERS: Final = (
    Words(
        name="label.answer",
        words=_words("a, answer, antwort, réponse, respuesta, risposta, resposta, antwoord, odpowiedź, svar"),
        example="Answer",
        spares=("Antworten", "An"),
        why="whoever answers there",
    ),
)

PARTS: Final = (
    Words(
        name="label.part.en",
        language="en",
        words=_words("""interviewer, reporter, reporters, host, presenter, anchor, moderator, announcer, caller, questioner,
        audience member, unidentified male, unidentified female, unidentified person, unidentified speaker,
        unidentified reporter, unknown speaker, the court, the witness, the clerk, voice, heckler"""),
        example="Reporter",
        spares=("Reported", "Court"),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.de",
        language="de",
        words=_words("interviewer, interviewerin, reporter, reporterin, moderator, moderatorin, redaktion, journalist"),
        example="Moderatorin",
        spares=("Moderation",),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.fr",
        language="fr",
        words=_words("journaliste, intervieweur, animateur, animatrice, modérateur, modératrice, le journaliste"),
        example="Journaliste",
        spares=("Journal",),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.es",
        language="es",
        words=_words("periodista, entrevistador, entrevistadora, moderador, moderadora, presentador, presentadora"),
        example="Periodista",
        spares=("Periódico",),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.it",
        language="it",
        words=_words("giornalista, intervistatore, intervistatrice, moderatore, moderatrice, conduttore"),
        example="Giornalista",
        spares=("Giornale",),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.pt",
        language="pt",
        words=_words("jornalista, repórter, entrevistador, entrevistadora, moderador, moderadora, apresentador"),
        example="Repórter",
        spares=("Reportagem",),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.nl",
        language="nl",
        words=_words("journalist, interviewer, verslaggever, presentator, gespreksleider"),
        example="Verslaggever",
        spares=("Verslag",),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.pl",
        language="pl",
        words=_words("dziennikarz, dziennikarka, reporter, reporterka, prowadzący, prowadząca, redaktor"),
        example="Dziennikarz",
        spares=("Dziennik",),
        why="who takes part without a name",
    ),
    Words(
        name="label.part.nordic",
        words=_words("intervjuer, intervjuare, programleder, programledare, studievært, ordstyrer, journalisten"),
        example="Programleder",
        spares=("Program",),
        why="who takes part without a name",
    ),
)

SALUTATIONS: Final = (
    Words(
        name="label.salutation",
        words=_words("dear, lieber, liebe, cher, chère, querido, querida, caro, cara, beste, kjære, kära, kære, drogi"),
        example="Dear",
        spares=("Deer", "Carol"),
        why="begins the letter to an advice column: its name is spoken to",
    ),
)

DIRECT: Final = (
    Words(
        name="direct.en",
        language="en",
        words=_words("""i, i'm, i've, i'd, i'll, me, my, mine, we, we're, we've, we'd, we'll, us, our, ours, you, you're,
        you've, you'd, you'll, your, yours"""),
        example="I'm",
        spares=("it", "they"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.de",
        language="de",
        words=_words("""ich, mich, mir, mein, meine, meinen, meinem, meiner, wir, uns, unser, unsere, unseren, unserem,
        unserer, du, dich, dir, dein, deine, euch, euer"""),
        example="ich",
        spares=("sie", "er"),
        why="somebody talks to somebody; Sie is left out, for it means they as well",
    ),
    Words(
        name="direct.fr",
        language="fr",
        words=_words("je, j'ai, j'étais, j'avais, me, moi, mon, ma, mes, nous, notre, nos, vous, votre, vos, tu, toi"),
        example="je",
        spares=("il", "se"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.es",
        language="es",
        words=_words("yo, me, mí, mi, mis, nos, nosotros, nosotras, nuestro, nuestra, usted, ustedes, tú, te"),
        example="yo",
        spares=("ella", "se"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.it",
        language="it",
        words=_words("io, mi, me, mio, mia, miei, ci, noi, nostro, nostra, tu, ti, voi, vostro, vostra"),
        example="io",
        spares=("lui", "si"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.pt",
        language="pt",
        words=_words("eu, me, mim, meu, minha, nós, nosso, nossa, você, vocês"),
        example="eu",
        spares=("ele", "se"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.nl",
        language="nl",
        words=_words("ik, mij, me, mijn, wij, we, ons, onze, jij, je, jou, jouw, u, uw, jullie"),
        example="ik",
        spares=("hij", "ze"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.pl",
        language="pl",
        words=_words("ja, mnie, mi, mój, moja, my, nas, nam, nasz, nasza, pan, pani, jestem, mam, mamy, myślę, chcę"),
        example="mnie",
        spares=("on", "się"),
        why="somebody talks to somebody; the verbs stand for the pronoun that is left out",
    ),
    Words(
        name="direct.sv",
        language="sv",
        words=_words("jag, mig, min, mitt, mina, vi, oss, vår, vårt, våra, du, dig, din, ditt, ni, er"),
        example="jag",
        spares=("han", "sig"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.no",
        language="no",
        words=_words("jeg, meg, min, mitt, mine, vi, oss, vår, vårt, våre, du, deg, din, ditt, dere"),
        example="jeg",
        spares=("han", "seg"),
        why="somebody talks to somebody",
    ),
    Words(
        name="direct.da",
        language="da",
        words=_words("jeg, mig, min, mit, mine, vi, os, vores, du, dig, din, dit, jer"),
        example="jeg",
        spares=("han", "sig"),
        why="somebody talks to somebody",
    ),
)
