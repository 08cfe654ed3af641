"""Appeals for money."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, phrases

DONATIONS: Final = (
    Lines(
        name="donation.appeal",
        lines=phrases(
            """
            donate; donate now; donate today; make a donation; support us; support our work; support our journalism
            support our mission; support independent journalism; contribute now; give now; give today
            become a supporter; become a member; join us; support quality journalism; spenden; jetzt spenden
            unterstützen sie uns; jetzt unterstützen; unterstützen; faire un don; je fais un don; soutenez-nous
            nous soutenir; je donne; donar; haz una donación; apóyanos; dona ora; sostienici; sostieni
            fai una donazione; doar; apoie-nos; doe agora; doneer; doneer nu; steun ons; word lid; wesprzyj nas
            wspieraj nas; wpłać; støtt oss; stöd oss; støt os; bliv medlem; bli medlem
            """
        ),
        example="Support our journalism",
        spares=("Support our mission gets from the village",),
        why="the paper asks for money",
    ),
    Openings(
        name="donation.request",
        openings=phrases(
            """
            please consider donating; please consider supporting; please consider making
            please consider subscribing; support our journalism; support our work; support independent
            support local journalism; help us continue; if you like what you read; if you enjoyed this article
            we need your support; make a tax-deductible; make a contribution; make a donation; become a supporter
            since you're here; since you are here; as you re reading this; unterstützen sie unsere
            unterstützen sie uns; helfen sie uns; mit ihrer spende; mit ihrer unterstützung; soutenez un
            soutenez notre; soutenez le journalisme; faites un don; apoya el periodismo; con tu apoyo
            haz tu donación; con il tuo contributo; apoie o jornalismo; contribua com; steun onze
            steun onafhankelijke; met jouw steun; støtt vår; stöd vår; støt vores; if you value our
            we rely on readers; we rely on our readers; we depend on readers; your support makes; your support helps
            if you enjoyed reading this; if you enjoyed this post; if you enjoyed this story; if you liked this article
            if you liked this post; if you liked this story; if you found this article; if you found this post
            gefällt dir unser; gefällt ihnen unser; gefällt dir dieser artikel; gefällt ihnen dieser artikel
            hat dir der artikel gefallen; hat ihnen der artikel gefallen; hat dir dieser artikel; hat dir dieser beitrag
            hat ihnen dieser artikel; hat ihnen dieser beitrag
            wenn dir dieser artikel; wenn ihnen dieser artikel; vous avez aimé cet article; cet article vous a plu
            ti è piaciuto; te ha gustado este; te gustó este; gostou deste; gostou desta; spodobał ci się
            your support enables; your contribution helps; your donation helps; our journalism is free
            our journalism is supported; help keep our; help us keep our; with your support we
            """
        ),
        longest=600,
        example="Please consider supporting our newsroom with a gift.",
        spares=("Support the mayor got came late.",),
        why="the paper asks for money",
    ),
)
