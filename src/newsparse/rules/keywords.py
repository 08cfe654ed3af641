"""What stands among a page's keywords and is no topic."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Pattern, Record, Words

CODES: Final = (
    Pattern(
        name="keywords.number",
        pattern=r"[\W\d_]+$",
        example="157698",
        spares=("2024 election", "G20", "北朝鮮"),
        why="a number is a key of the publishing system's database",
    ),
    Pattern(
        name="keywords.pair",
        pattern=r"[a-z][\w-]*(?: [\w-]+)?[:=][^\s:/]\S*(?: \S+)*$",
        example="type:article",
        spares=("Star Wars: Andor", "war"),
        why="a name and a value, glued with a colon, speak to advertising and statistics",
    ),
    Pattern(
        name="keywords.identifier",
        pattern=r"[a-z0-9]+(?:_[a-z0-9]+)+$|[a-z]+(?:-[a-z]+){4,}$",
        example="editors_pick",
        spares=("editors' pick", "K_", "state-of-the-art"),
        why="words joined by underscores, or five by hyphens, are names in a program",
    ),
    Pattern(
        name="keywords.key",
        pattern=r"(?=[a-f\d-]*\d)[a-f\d]{8,}(?:-[a-f\d]{4,}){0,4}$",
        example="9f86d081-884c-4d63-a2f9-1c4b0a5f7b1e",
        spares=("facade", "decade"),
        why="a hash or a universally unique identifier",
    ),
    Pattern(
        name="keywords.address",
        pattern=r"(?:https?:|www\.|/)\S*$",
        example="https://example.org/topic/rain",
        spares=("www history",),
        why="an address is no topic, even when it leads to one",
    ),
    Words(
        name="keywords.nothing",
        words=frozenset(
            {
                "none",
                "null",
                "undefined",
                "nan",
                "n/a",
                "true",
                "false",
                "default",
                "uncategorized",
                "uncategorised",
                "untagged",
                "no tag",
                "no tags",
                "[]",
            }
        ),
        example="undefined",
        spares=("nothing",),
        why="what programs print for a value that is not there",
    ),
)
"""An entry that one of these hits is left out."""


class Folders(Record):
    """A row of folders under which sites keep the pages of their topics; the topic's own name follows in the address.

    >>> row = Folders(name="keywords.folder.tag", folders=frozenset({"tag"}), example="/tag/rain",
    ...               spares=("/rain/tag",), why="WordPress' name")
    >>> row.hits("https://example.org/tag/rain"), row.hits("/rain/tag")
    (True, False)
    """

    folders: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the address leads to a topic's page."""
        return not self.folders.isdisjoint(folders_of(text))


def folders_of(address: str) -> list[str]:
    """Give the folders of an address, in lower case, without its last part; names of parameters count as folders.

    >>> folders_of("/news/Tag/rain/"), folders_of("/?tag=rain")
    (['', 'news', 'tag'], ['', '', 'tag'])
    """
    return address.lower().partition("#")[0].replace("?", "/").replace("=", "/").rstrip("/").split("/")[:-1]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TOPIC_FOLDERS: Final = (
    Folders(
        name="keywords.folder.tag",
        folders=_words("tag tags tagged hashtag hashtags label keyword keywords"),
        example="https://example.org/tag/rain",
        spares=("https://example.org/the-tag", "/price-tags/rain"),
        why="publishing systems' own names",
    ),
    Folders(
        name="keywords.folder.topic",
        folders=_words(
            "topic topics thema themen stichwort schlagwort schlagworte theme themes sujet sujets motcle mot-cle "
            "mots-cles tema temas etiqueta etiquetas assunto argomento argomenti onderwerp onderwerpen emne emner "
            "amne aihe aiheet temat tematy tagi temy"
        ),
        example="/thema/regen",
        spares=("/themenwoche/regen",),
        why="the word for a topic in the languages of Europe's papers",
    ),
)
"""A link into one of these names a topic."""
