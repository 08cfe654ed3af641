"""Words of address that belong to a name where no forename is given: "Mr Yurash"."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words

MALE: Final = (
    Words(
        name="honorific.male",
        words=frozenset(
            "mr sir lord messrs herr herrn monsieur m señor sr don signor sig senhor pan hr meneer dhr".split()
        ),
        example="Mr",
        spares=("Mrs", "Lordship"),
        why="a man",
    ),
)

FEMALE: Final = (
    Words(
        name="honorific.female",
        words=frozenset(
            "mrs ms miss dame lady frau madame mme mlle señora sra doña signora senhora pani fru mevrouw mevr".split()
        ),
        example="Ms",
        spares=("Mr", "ladylike"),
        why="a woman",
    ),
)

EITHER: Final = (
    Words(
        name="honorific.either",
        words=frozenset("dr prof rev judge justice".split()),
        example="Dr",
        spares=("doctor",),
        why="says nothing about the sex",
    ),
)
