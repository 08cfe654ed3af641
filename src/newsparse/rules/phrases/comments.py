"""Prompts to write or read comments."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

COMMENTS: Final[tuple[Lines | Openings | Shape, ...]] = (
    Lines(
        name="comment.prompt",
        language="en",
        lines=phrases(
            """
            comment; comments; leave a comment; leave a reply; leave comment; leave your comment; post a comment
            post comment; post your comment; add a comment; add comment; add your comment; write a comment
            make a comment; view comments; view all comments; show comments; hide comments; read comments
            read the comments; see comments; see all comments; join the conversation; join the discussion
            join the debate; start the conversation; start the discussion; be the first to comment; no comments
            no comments yet; comments are closed; comments closed; comments off; comments are off for this post
            comments disabled; comments policy; commenting rules; community guidelines; reader comments
            your comments; all comments; what do you think; have your say; tell us what you think
            share your thoughts; share your views; cancel reply; click here to cancel reply; reply; submit comment
            load comments; load more comments; loading comments; sort by; most liked; report a typo; report an error
            report this comment; submit correction; notify me of follow-up comments by email
            notify me of new posts by email; please log in to comment; log in to comment; sign in to comment
            login to comment; your name; website; letters to the editor; send a letter to the editor
            suggest a correction; report a correction; conversations are opinions of our readers; give feedback
            send feedback; feedback; was this article helpful; did you find this article useful; rate this article
            rate this story; react; reactions; like; likes; dislike; your reaction; upvote
            """
        ),
        example="Leave a Comment",
        spares=("Comments by the mayor", "Leave a comment in the margin."),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Shape(
        name="comment.count",
        first=phrases("one; ein; une; un; uno; um; een"),
        marks="0123456789",
        pattern=(
            r"(?:\d{1,4}|one|ein|une|un|uno|um|een) (?:thoughts?|responses?|replies|reply|comments?|gedanken?|kommentare?|réponses?"
            r"|réflexions?|commentaires?|comentarios?|comentários?|pensamientos?|respuestas?|commenti|commento|reacties?|tankar?)"
            r" (?:on|to|zu|auf|sur|à|en|a|su|op|om|för|til|till) [\"“”„«‘'»].{3,130}$"
        ),
        example="10 thoughts on “Rain floods Oldtown”",
        spares=("10 thoughts on rain", "One comment on the mayor was deleted"),
        why="how many readers wrote under the story, named by its title",
    ),
    Openings(
        name="comment.request",
        language="en",
        openings=phrases(
            """
            leave a comment below; leave your comment; have an opinion on anything you; let us know in the comments; let us know what you think
            share your thoughts in; tell us in the comments; have your say in; have you been affected by
            have you been a victim of; do you have a story; got a story; do you know more about
            you must be logged in to; you need to be logged in; your email address will not be published
            required fields are marked; this comment section is; comments are moderated; comments are subject to
            please keep comments; to comment on; to join the conversation; by posting a comment
            the comments below have not been moderated; the views expressed in the contents above
            we no longer accept comments; save my name, email; this site uses akismet; contact the author
            if you have a story; email us at; spotted an error; see a typo; have a tip; have a news tip; got a tip
            got a news tip; if you have a news tip; send tips to; write to us at; send us your; do you have a tip; get in touch with our news team; get in touch with our team
            are you affected by; please read our comment; this conversation is moderated
            """
        ),
        longest=300,
        example="Your email address will not be published. Required fields are marked *",
        spares=("Comments on this from the minister came late.",),
        why="the paper asks its readers for words of theirs",
    ),
    *[
        Openings(
            name="comment.request",
            language=language,
            openings=phrases(openings),
            longest=200,
            example=example,
            spares=(spare,),
            why="the paper asks its readers for words of theirs",
        )
        for language, openings, example, spare in (
            (
                "de",
                """
                ihre meinung ist uns wichtig; ihre meinung zählt; ihre meinung interessiert uns; deine meinung ist uns wichtig
                deine meinung zählt; sagen sie uns ihre meinung; sag uns deine meinung; schreiben sie uns ihre meinung
                schreiben sie uns in den kommentaren; schreib uns in den kommentaren; schreibt uns in den kommentaren
                schreiben sie uns an; diskutieren sie mit uns; haben sie einen fehler; fehler gefunden; haben sie hinweise
                """,
                "Ihre Meinung ist uns wichtig! Schreiben Sie der Redaktion.",
                "Ihre Meinung ist dem Rat wichtig",
            ),
            (
                "fr",
                """
                votre avis nous intéresse; donnez votre avis; donnez-nous votre avis; partagez votre avis
                dites-nous ce que vous en pensez; dites-le nous en commentaire; réagissez dans les commentaires
                votre opinion nous intéresse; vous avez repéré une erreur
                """,
                "Votre avis nous intéresse : écrivez à la rédaction.",
                "Votre avis intéresse le maire",
            ),
            (
                "es",
                """
                tu opinión nos importa; tu opinión nos interesa; su opinión nos importa; danos tu opinión
                cuéntanos tu opinión; déjanos tu opinión; déjanos tu comentario; cuéntanos en los comentarios
                """,
                "Tu opinión nos importa: escríbenos.",
                "Tu opinión importa al alcalde",
            ),
            (
                "it",
                """
                dicci la tua; dicci cosa ne pensi
                faccelo sapere nei commenti; scrivici nei commenti; lasciaci un commento
                """,
                "Dicci la tua nei commenti.",
                "La tua opinione non basta, dice il sindaco",
            ),
            (
                "pt",
                """
                sua opinião é importante; dê a sua opinião; dê sua opinião
                deixe a sua opinião; deixe sua opinião; diga-nos o que pensa; conte nos comentários
                """,
                "Sua opinião é importante para nós.",
                "A sua opinião mudou, disse o autarca",
            ),
            (
                "nl",
                """
                jouw mening telt; uw mening telt; laat ons weten wat; laat het ons weten in; geef je mening
                geef uw mening; deel je mening; heb je een tip; heeft u een tip; heb je een fout gezien
                """,
                "Laat ons weten wat je ervan vindt.",
                "Uw mening verandert, zegt de burgemeester",
            ),
            (
                "pl",
                """
                twoja opinia jest dla nas ważna; twoja opinia jest ważna; podziel się swoją opinią
                podziel się opinią; napisz do nas; napisz w komentarzu; daj znać w komentarzu; napiszcie w komentarzach
                """,
                "Podziel się swoją opinią w komentarzu.",
                "Twoja opinia zmienia miasto",
            ),
            (
                "no",
                "din mening er viktig for oss; si din mening; fortell oss hva du mener; har du tips; tips oss",
                "Si din mening i kommentarfeltet.",
                "Din mening endrer byen",
            ),
            (
                "sv",
                "din åsikt är viktig för oss; säg vad du tycker; berätta vad du tycker; har du tips; tipsa oss",
                "Tipsa oss om nyheter i Oldtown.",
                "Din åsikt ändrar staden",
            ),
            (
                "da",
                "din mening er vigtig for os; sig din mening; fortæl os hvad du mener; har du et tip; tip os; skriv til os",
                "Sig din mening i kommentarfeltet.",
                "Din mening ændrer byen",
            ),
        )
    ],
    Lines(
        name="comment.prompt",
        language="de",
        lines=phrases(
            """
            kommentar; kommentare; kommentieren; kommentar schreiben; kommentar verfassen; kommentar hinterlassen
            einen kommentar schreiben; schreiben sie einen kommentar; kommentare lesen; kommentare anzeigen
            alle kommentare; zu den kommentaren; zum kommentieren anmelden; jetzt kommentieren; diskutieren
            diskutieren sie mit; mitdiskutieren; jetzt mitdiskutieren; leserkommentare; keine kommentare
            noch keine kommentare; kommentarfunktion geschlossen; ihre meinung; ihre meinung ist gefragt
            leserbrief schreiben; leserbrief; fehler melden; fehler gefunden; hinweis an die redaktion; feedback
            feedback geben; ihr feedback; was denken sie; die kommentare sind geschlossen; kommentar abgeben
            artikel kommentieren; beitrag kommentieren; artikel bewerten; war dieser artikel hilfreich
            """
        ),
        example="Kommentar schreiben",
        spares=("Kommentar zur Wahl in Oldtown",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="fr",
        lines=phrases(
            """
            commentaire; commentaires; commenter; laisser un commentaire; ajouter un commentaire
            écrire un commentaire; voir les commentaires; lire les commentaires; tous les commentaires; réagir
            réagir à cet article; vos réactions; réactions; aucun commentaire; poster un commentaire
            commenter cet article; voir plus de commentaires; contribuer; signaler une erreur; répondre
            annuler la réponse; votre avis; donnez votre avis
            """
        ),
        example="Laisser un commentaire",
        spares=("Commentaires du maire à la presse",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="es",
        lines=phrases(
            """
            comentario; comentarios; comentar; deja un comentario; dejar un comentario; deja tu comentario
            deja una respuesta; añadir comentario; agregar comentario; escribe un comentario; ver comentarios
            ver los comentarios; ver todos los comentarios; sin comentarios; comenta; comenta esta noticia
            mostrar comentarios; cancelar la respuesta; opina; participa; da tu opinión; tu opinión
            reportar un error; responder; publicar comentario; normas de participación
            """
        ),
        example="Deja un comentario",
        spares=("Comentarios del alcalde",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="it",
        lines=phrases(
            """
            commento; commenti; commenta; lascia un commento; lascia una risposta; scrivi un commento
            aggiungi un commento; leggi i commenti; i commenti dei lettori; vedi i commenti; vedi tutti i commenti
            mostra i commenti; nessun commento; annulla risposta; rispondi; invia commento; la tua opinione
            partecipa alla discussione; commenta per primo; segnala un errore; tutti i commenti
            """
        ),
        example="Lascia un commento",
        spares=("Commenti duri del sindaco",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="pt",
        lines=phrases(
            """
            comentário; comentários; comentar; comente; deixe um comentário; deixe seu comentário
            deixe o seu comentário; deixar um comentário; escreva um comentário; ver comentários
            ver todos os comentários; sem comentários; nenhum comentário; cancelar resposta; responder
            publicar comentário; o que acha; dê a sua opinião; reportar erro; comentários dos leitores
            comunicar erro; deixe uma resposta
            """
        ),
        example="Deixe um comentário",
        spares=("Comentários do ministro",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="nl",
        lines=phrases(
            """
            reactie; reacties; reageer; reageren; plaats een reactie; geef een reactie; geef reactie
            laat een reactie achter; schrijf een reactie; bekijk reacties; alle reacties; toon reacties
            geen reacties; lees de reacties; reageer op dit artikel; praat mee; discussieer mee; reactie annuleren
            reacties laden; meld een fout; fout gezien; tip de redactie
            """
        ),
        example="Plaats een reactie",
        spares=("Reacties van de minister",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="pl",
        lines=phrases(
            """
            komentarz; komentarze; skomentuj; dodaj komentarz; napisz komentarz; zostaw komentarz; zobacz komentarze
            pokaż komentarze; wszystkie komentarze; brak komentarzy; zostaw odpowiedź; odpowiedz; anuluj odpowiedź
            dołącz do dyskusji; opinie; zgłoś błąd; zobacz wszystkie komentarze; twój komentarz; napisz do autora
            """
        ),
        example="Dodaj komentarz",
        spares=("Komentarze ministra",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="no",
        lines=phrases(
            """
            kommentar; kommentarer; kommenter; kommenter artikkelen; skriv en kommentar; legg igjen en kommentar
            vis kommentarer; se kommentarer; ingen kommentarer; svar; delta i debatten; delta i diskusjonen
            meld fra om feil; avbryt svar
            """
        ),
        example="Skriv en kommentar",
        spares=("Kommentarer fra ministeren",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="sv",
        lines=phrases(
            """
            kommentar; kommentarer; kommentera; kommentera artikeln; skriv en kommentar; lämna en kommentar
            lämna ett svar; visa kommentarer; se kommentarer; läs kommentarer; inga kommentarer; svara; avbryt svar
            rapportera fel; hittat fel; tipsa oss; tyck till; delta i debatten; rätta artikeln
            """
        ),
        example="Skriv en kommentar",
        spares=("Kommentarer från ministern",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
    Lines(
        name="comment.prompt",
        language="da",
        lines=phrases(
            """
            kommentar; kommentarer; kommentér; kommenter; skriv en kommentar; skriv kommentar; tilføj kommentar
            læg en kommentar; vis kommentarer; se kommentarer; ingen kommentarer; svar; deltag i debatten
            fandt du en fejl; annuller svar; tip os; send et tip
            """
        ),
        example="Skriv en kommentar",
        spares=("Kommentarer fra ministeren",),
        why="what readers write is not the story, nor is the invitation to it",
    ),
)
