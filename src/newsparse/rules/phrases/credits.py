"""Credits of pictures: on a line of their own, or closing a caption."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Openings, Shape, phrases
from newsparse.rules.rule import Pattern

CREDITS: Final = (
    Openings(
        name="credit.photo",
        openings=phrases(
            """
            photo; photos; photo by; photo credit; photo credits; photograph; photograph by; photographs by
            photography by; photographer; picture; picture credit; pictures; pic; image; images; image credit
            image credits; image source; image copyright; image caption; main image credit; main image
            featured image; featured image credit; cover image; cover photo; file photo; file image; file picture
            stock image; illustration; illustration by; illustrations by; illustrator; credits; media credit
            getty images; video credit; graphic; graphic by; lead image; foto; fotos; bild; bilder; bildquelle
            bildrechte; fotoquelle; fotograf; fotografin; titelbild; symbolbild; symbolfoto; archivbild; archivfoto
            bildnachweis; grafik; quelle bild; crédit photo; crédit; crédits; crédits photo; image d'illustration
            photo d'illustration; photographie; photo d'archives; imagen; fotografía; foto de archivo; crédito
            créditos; foto cortesía; imagen de archivo; immagine; fotografia; credito; crediti; crediti foto
            foto di; foto d'archivio; imagem; imagem de arquivo; foto de; divulgação; reprodução; crédito da foto
            beeld; beeld door; afbeelding; fotografie; zdjęcie; zdjęcia; fot; zdjęcie ilustracyjne; źródło zdjęcia
            bilde; illustrasjon; illustrasjonsfoto; arkivfoto; fotografi; arkivbild; genrebild; genrefoto; billede
            pressefoto; screenshot; videostill
            """
        ),
        marked=True,
        longest=220,
        example="Photo: Ada Ng/Oldtown Gazette",
        spares=(
            "Photo of the flood wins prize",
            "Images from the river shocked many.",
            "Bilder der Flut gehen um die Welt",
        ),
        why="names the maker of a picture; the picture is elsewhere",
    ),
    Openings(
        name="credit.maker",
        openings=phrases(
            """
            photo by; photo courtesy; photograph by; photographs by; photo via; photos by; image courtesy; image via
            picture courtesy; picture by; photo illustration by; courtesy of; main image credit; image credit
            photo credit; getty images; ap photo; afp photo; reuters photo; afp via getty; via getty images; foto di
            foto von; bild von; foto door; foto av; foto af; crédit photo; image source; shutterstock; istock
            istockphoto; imago; picture alliance
            """
        ),
        longest=100,
        line=True,
        example="Photo by Ada Ng",
        spares=("Photo by photo, the story unfolds.",),
        why="names the maker of a picture, without a mark in between",
    ),
    Shape(
        name="credit.caption",
        first=phrases(
            """
            photo; image; picture; pic; foto; bild; credit; fot; crédit; immagine; imagen; imagem; beeld; zdjęcie
            illustration; graphic; quelle; photos; images; pictures; fotos; bilder; credits; graphics; main; file
            stock; featured; ap; afp; epa; reuters; getty; pa; archivbild; archivfoto; symbolbild; symbolfoto
            archive
            """
        ),
        pattern=(
            r"[\[(](?:(?:main |file |stock |featured )?(?:photo|image|picture|pic|foto|bild|credit|fot|crédit|"
            r"immagine|imagen|imagem|beeld|zdjęcie|illustration|graphic|quelle)s?(?: credits?| by| courtesy|"
            r" d'archives?| di| de| von)?\s*[:/|–-]|(?:ap|afp|epa|reuters|getty|photo by|pa|file|archivbild|"
            r"archivfoto|symbolbild|symbolfoto|foto d'archivio|archive)\b).{0,120}[\])]\.?$"
        ),
        example="(Photo: Ada Ng/Oldtown Wire)",
        spares=(
            "(He laughed)",
            "(Photo of the year, they said) and left",
            "(Photo: Ada Ng/Oldtown Wire) hung on the wall",
        ),
        why="the credit in brackets that closes a caption, or stands alone",
    ),
    Shape(
        name="credit.copyright",
        first=phrases("c; copyright"),
        marks="©ⓒ",
        pattern=r"(?:[©ⓒ]|\(c\)\s|copyright\s?(?:[©ⓒ]|\(c\)|\d{4})).{0,250}$",
        longest=260,
        sentence=True,
        example="© Ada Ng/Oldtown Wire",
        spares=("A © sign fell off the wall", "Copyright law changes"),
        why="names the owner of a picture or a page",
    ),
    Shape(
        name="credit.agency_photo",
        longest=80,
        words=phrases(
            """
            ap; afp; epa; reuters; getty; shutterstock; istock; istockphoto; alamy; pa; imago; dpa; anp; pap; xinhua
            anadolu; nurphoto; bloomberg; efe; ansa; lapresse; ntb; tt; scanpix; unsplash; pixabay; pexels
            wikimedia; alliance
            """
        ),
        pattern=(
            r"(?:[\w.\- ]{0,40}[/|,] ?)?(?:AP Photo|AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty Images|Getty|"
            r"Shutterstock|iStock|iStockphoto|Alamy|Alamy Stock Photo|PA Wire|PA Media|PA Images|Imago|IMAGO|"
            r"picture alliance|dpa|ANP|PAP|Xinhua|Anadolu|NurPhoto|Bloomberg|EFE|ANSA|LaPresse|NTB|TT|"
            r"Ritzau Scanpix|Scanpix|Unsplash|Pixabay|Pexels|Wikimedia Commons)(?:[/|,]\s?(?:[\w.\-]+ ?){1,5}|"
            r" via [\w/ ]{2,40})?$"
        ),
        flags=0,
        example="Ada Ng / Getty Images",
        spares=("AP says the river rose by a metre and the streets are flooded", "Getty sued the maker."),
        why="an agency's name alone, or with its photographer, is the credit of a picture",
    ),
)

CAPTION_ENDS: Final = (
    Pattern(
        name="credit.closing",
        pattern=(
            r".{0,600}?(?:"
            r"[\[(](?:(?:main |file |stock )?(?:photo|image|picture|pic|foto|bild|credit|fot|archivbild|archivfoto|symbolbild"
            r"|symbolfoto|crédit|imagen|immagine|beeld|zdjęcie|ap photo|ap|afp|reuters|getty images|unsplash|shutterstock|pixabay"
            r"|pexels|istock|handout|courtesy)s?\b[^()]{0,100}(?:\([^()]*\))?[^()]{0,60})[\])]"
            r"|(?:foto|fotos|photo|photos|image|bild|bildrechte|bildquelle|credit|photograph|picture|crédit photo|fot\.|zdjęcie"
            r"|beeld|imagen|immagine)s?(?: credit| by)?:\s[^.:]{2,80}"
            r"|©\s?[^.©]{2,100}|copyright (?:19|20)\d{2} [^.]{2,60}(?:\. all rights reserved)?"
            r"|AP Photo|Getty Images|/(?:AFP|Reuters|EPA|AP|dpa|PA|Getty)"
            r"|\b(?-i:AP|AFP|EFE|EPA|REUTERS|ANSA|PAP|NTB|LaPresse|Getty)\s?/\s?(?-i:[A-Z])[\w.' -]{1,40}"
            r")\.?$"
        ),
        example="The mayor wades through the market. Photo: Ada Ng",
        spares=("The photo: a mayor in the market. He waded on.", "He showed the photo to the mayor."),
        why="a line that ends in a credit is the caption of a picture",
    ),
    Pattern(
        name="credit.pictured",
        pattern=r"pictured(?:,| (?:from|at|above|below|right|left|with|here|in)\b).{0,280}$|pictured:",
        example="Pictured from left are Ada Ng and Boris Castle",
        spares=("Pictures from the flood", "Pictured by a child, the river is blue." * 9),
        why="a line that begins so says who is in the picture",
    ),
)
"""Asked only of lines in which a credit word was seen."""
