"""A pipeline: which extractor fills which field, in which order. A frozen value; every change gives a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from newsparse.errors import ExtractorError, PipelineError
from newsparse.extract.access import access, access_candidates
from newsparse.extract.agency import agency, agency_candidates
from newsparse.extract.alternative_headline import alternative_headline, alternative_headline_candidates
from newsparse.extract.authors import authors, authors_candidates
from newsparse.extract.body import body, removed
from newsparse.extract.byline import byline, byline_candidates
from newsparse.extract.canonical_url import canonical_url, canonical_url_candidates
from newsparse.extract.dateline import dateline, dateline_candidates
from newsparse.extract.description import description, description_candidates
from newsparse.extract.field_labels import FIELDS
from newsparse.extract.headline import headline, headline_candidates
from newsparse.extract.images import images, images_candidates
from newsparse.extract.keywords import keywords, keywords_candidates
from newsparse.extract.kicker import kicker, kicker_candidates
from newsparse.extract.labels import LABELLERS, STORY_RULES, Labeller, story_rules, verdicts_of
from newsparse.extract.language import language, language_candidates
from newsparse.extract.live import live
from newsparse.extract.modified import modified, modified_candidates
from newsparse.extract.published import published, published_candidates
from newsparse.extract.publisher import publisher, publisher_candidates
from newsparse.extract.quotes import quotes
from newsparse.extract.related import related
from newsparse.extract.section import section, section_candidates
from newsparse.extract.section_path import section_path, section_path_candidates
from newsparse.extract.standfirst import standfirst, standfirst_candidates
from newsparse.limits import OutOfTimeError
from newsparse.models import Article, Candidate, Evidence, Explanation, Found, Verdict
from newsparse.page import Page

Extractor: TypeAlias = Callable[[Page, Mapping[str, Any]], Any]
"""Takes a page and the values of the fields already found; gives a Found, a plain value, or None."""

STORY_FIELDS: Final = frozenset({"body", "related", "removed"})
ENGINE_FIELDS: Final = frozenset({"url", "evidence", "truncated"})
"""Fields of an Article that no row fills."""


@attrs.frozen
class Row:
    """One row of a pipeline.

    Args:
        field: the Article's field it fills.
        extractor: the function that finds its value.
        candidates: gives every answer there is, best first; only ``explain`` asks.
        needs: fields that must have been found before.
        uses: fields that are looked at when they are there.

    >>> Row("headline", lambda page, earlier: page.title).field
    'headline'
    """

    field: str
    extractor: Extractor
    candidates: Callable[[Page, Mapping[str, Any]], Iterable[Found[Any]]] | None = None
    needs: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Pipeline:
    """Rows (field, extractor) in order, labellers in order, and the class of the result.

    ``earlier`` holds the values found so far; once a story field (body, related, removed) has been reached it also
    holds "story_rules": for each block of the story the rule that takes it out, or None for a block of the body.

    Args:
        rows: what fills the fields, in order.
        labellers: what takes blocks out of the body, in order; the first that answers decides.
        article: Article, or a subclass with more fields.

    Raises:
        PipelineError: for a field the class does not have, one that is filled twice, or one that a row needs and
            no row before it fills.

    >>> DEFAULT.without("images").add("reading_time", lambda page, earlier: 3)
    Traceback (most recent call last):
    ...
    newsparse.errors.PipelineError: Article has no field 'reading_time': pass article= with a subclass that has it
    """

    rows: tuple[Row, ...]
    labellers: tuple[Labeller, ...] = ()
    article: type[Article] = Article

    def __attrs_post_init__(self) -> None:
        fields = set(attrs.fields_dict(self.article)) - ENGINE_FIELDS
        filled: set[str] = set()
        for row in self.rows:
            if row.field not in fields:
                raise PipelineError(
                    f"{self.article.__name__} has no field {row.field!r}: pass article= with a subclass that has it"
                )
            if row.field in filled:
                raise PipelineError(f"the field {row.field!r} is filled twice: use replace() for another extractor")
            missing = [need for need in row.needs if need not in filled]
            if missing:
                raise PipelineError(f"the field {row.field!r} needs {missing[0]!r}, which no row before it fills")
            filled.add(row.field)

    def replace(self, field: str, extractor: Extractor) -> Pipeline:
        """Fill a field with another extractor; its place and what it needs stay.

        Raises:
            PipelineError: when no row fills the field.

        >>> mine = DEFAULT.replace("kicker", lambda page, earlier: Found("Rain", source="mine"))
        >>> mine.run(Page()).kicker
        'Rain'
        """
        place = self._place(field)
        row = attrs.evolve(self.rows[place], extractor=extractor, candidates=None)
        return attrs.evolve(self, rows=(*self.rows[:place], row, *self.rows[place + 1 :]))

    def before(
        self,
        anchor: str,
        field: str,
        extractor: Extractor,
        *,
        needs: Iterable[str] = (),
        article: type[Article] | None = None,
    ) -> Pipeline:
        """Put a row for a field before the row of another field, the anchor.

        Args:
            anchor: the field before whose row it goes.
            field: the field to fill; no other row may fill it.
            extractor: a function of the page and the values found so far, which gives a Found or None.
            needs: fields that must be filled by rows before it.
            article: the subclass of Article that has the field; None when the class already has it.

        Raises:
            PipelineError: when no row fills the anchor, and as for Pipeline itself.

        >>> nothing = lambda page, earlier: None
        >>> changed = DEFAULT.without("kicker").before("standfirst", "kicker", nothing)
        >>> fields = [row.field for row in changed.rows]
        >>> fields.index("standfirst") - fields.index("kicker")
        1
        """
        return self._insert(self._place(anchor), Row(field, extractor, needs=tuple(needs)), article)

    def after(
        self,
        anchor: str,
        field: str,
        extractor: Extractor,
        *,
        needs: Iterable[str] = (),
        article: type[Article] | None = None,
    ) -> Pipeline:
        """Put a row for a field after the row of another field; arguments and errors are those of ``before``.

        >>> nothing = lambda page, earlier: None
        >>> changed = DEFAULT.without("kicker").after("headline", "kicker", nothing)
        >>> fields = [row.field for row in changed.rows]
        >>> fields.index("kicker") - fields.index("headline")
        1
        """
        return self._insert(self._place(anchor) + 1, Row(field, extractor, needs=tuple(needs)), article)

    def add(
        self,
        field: str,
        extractor: Extractor,
        *,
        needs: Iterable[str] = (),
        article: type[Article] | None = None,
    ) -> Pipeline:
        """Put a row for a field at the end; the arguments are those of ``before``.

        Raises:
            PipelineError: for a field that the class does not have or another row fills; for a need that none fills.

        >>> DEFAULT.add("headline", lambda page, earlier: None)
        Traceback (most recent call last):
        ...
        newsparse.errors.PipelineError: the field 'headline' is filled twice: use replace() for another extractor
        """
        return self._insert(len(self.rows), Row(field, extractor, needs=tuple(needs)), article)

    def without(self, *fields: str) -> Pipeline:
        """Leave fields out; they stay None or ().

        Raises:
            PipelineError: for a field that no row fills, and for one that another row needs.

        >>> "images" in [row.field for row in DEFAULT.without("images").rows]
        False
        """
        for field in fields:
            self._place(field)
        return attrs.evolve(self, rows=tuple([row for row in self.rows if row.field not in fields]))

    def label_with(self, *labellers: Labeller) -> Pipeline:
        """Ask these labellers first, in order, before the ones that are there.

        Each is a function of a block and its page, and gives the name of the rule that takes the block out, or None.

        >>> changed = DEFAULT.label_with(lambda block, page: None)
        >>> len(changed.labellers) - len(DEFAULT.labellers)
        1
        """
        return attrs.evolve(self, labellers=(*labellers, *self.labellers))

    def run(self, page: Page, *, only: Iterable[str] | None = None) -> Article:
        """Read an Article off a page.

        Args:
            page: what ``read`` gave.
            only: the fields to fill; the rest stays None or (). With quotes comes the body they point into.

        Raises:
            PipelineError: when ``only`` names a field that the class does not have.
            ExtractorError: when an extractor raises; it names the field and the page.

        >>> DEFAULT.run(Page(title="Rain stops play in Oldtown"), only={"headline"}).headline
        'Rain stops play in Oldtown'
        >>> DEFAULT.run(Page()).headline is None
        True
        """
        shown, rows = self._wanted(only)
        values: dict[str, Any] = {}
        evidence: dict[str, Evidence] = {}
        truncated = page.truncated
        for row, value, found in self._answers(page, rows):
            if row is None:
                truncated = "deadline"
            elif shown is None or row.field in shown:
                is_given = value is not None and value != ()
                if is_given:
                    values[row.field] = value
                if found is not None:  # what is found without a value says why there is none
                    evidence[row.field] = Evidence(found.source, found.raw, found.rule, found.precision)
                elif is_given:
                    evidence[row.field] = Evidence("extractor", rule=getattr(row.extractor, "__name__", ""))
        if truncated is None and len(values.get("quotes", ())) >= page.limits.max_quotes:
            truncated = "max_quotes"
        return self.article(**values, url=page.url, evidence=evidence, truncated=truncated)

    def explain(self, page: Page) -> Explanation:
        """Read an Article and show how: the fate of every block, the candidates of every field.

        Raises:
            ExtractorError: when an extractor raises; it names the field and the page.

        >>> explanation = DEFAULT.explain(Page(title="Rain stops play in Oldtown"))
        >>> [candidate.source for candidate in explanation.fields["headline"]], explanation.blocks
        (['title'], ())
        """
        article = self.run(page)
        earlier: dict[str, Any] = {row.field: getattr(article, row.field) for row in self.rows}
        earlier[STORY_RULES] = rules = story_rules(page, self.labellers, earlier)
        fields: dict[str, tuple[Candidate, ...]] = {}
        for row in self.rows:
            chosen = candidates(row, page, earlier, article)
            if chosen:
                fields[row.field] = chosen
        return Explanation(article=article, blocks=tuple(page_verdicts(page, verdicts_of(page, rules))), fields=fields)

    def _place(self, field: str) -> int:
        for place, row in enumerate(self.rows):
            if row.field == field:
                return place
        raise PipelineError(f"no row fills {field!r}: there are {', '.join(row.field for row in self.rows)}")

    def _insert(self, place: int, row: Row, article: type[Article] | None) -> Pipeline:
        rows = (*self.rows[:place], row, *self.rows[place:])
        return attrs.evolve(self, rows=rows, article=article or self.article)

    def _wanted(self, only: Iterable[str] | None) -> tuple[set[str] | None, Sequence[Row]]:
        """Give the fields to show (None: all), and the rows to run: with them come those that they need or use."""
        if only is None:
            return None, self.rows
        shown = {only} if isinstance(only, str) else set(only)
        unknown = shown - set(attrs.fields_dict(self.article))
        if unknown:
            raise PipelineError(f"only= names {sorted(unknown)[0]!r}, which {self.article.__name__} does not have")
        if "quotes" in shown:
            shown.add("body")
        wanted = set(shown)
        for row in reversed(self.rows):
            if row.field in wanted:
                wanted.update(row.needs, row.uses)
        return shown, [row for row in self.rows if row.field in wanted]

    def _answers(self, page: Page, rows: Sequence[Row]) -> Iterator[tuple[Row | None, Any, Found[Any] | None]]:
        """Run rows in order: each with its value, and what it found; a last one that is None when time was up."""
        clock = page.limits.clock()
        earlier: dict[str, Any] = {}
        for row in rows:
            try:
                clock.check()
                if row.field in STORY_FIELDS and STORY_RULES not in earlier:
                    earlier[STORY_RULES] = story_rules(page, self.labellers, earlier, clock=clock)
                if clock.end is not None and row.field == "quotes":  # the longest step has a clock of its own
                    page = attrs.evolve(page, limits=page.limits.left(clock))
                found = row.extractor(page, earlier)
            except OutOfTimeError:
                yield None, None, None
                return
            except Exception as error:
                raise ExtractorError(row.field, page.url, error) from error
            if isinstance(found, Found):
                earlier[row.field] = found.value
                yield row, found.value, found
            else:
                earlier[row.field] = found
                yield row, found, None
        if clock.is_over:  # inside the last step
            yield None, None, None


def candidates(row: Row, page: Page, earlier: Mapping[str, Any], article: Article) -> tuple[Candidate, ...]:
    """List the answers a row could have given, the winner first."""
    value = getattr(article, row.field)
    proof = article.evidence.get(row.field)
    winner = [Candidate(value, proof.source, proof.raw, proof.rule)] if proof is not None else []
    losers = []
    for found in row.candidates(page, earlier) if row.candidates else ():
        if winner and (found.source, found.raw, found.rule) == (winner[0].source, winner[0].raw, winner[0].rule):
            continue
        lost = "agrees with the winner" if found.value == value else "a witness that is trusted more answered"
        losers.append(Candidate(found.value, found.source, found.raw, found.rule, lost))
    return (*winner, *losers)


def page_verdicts(page: Page, fates: tuple[Verdict, ...]) -> Iterator[Verdict]:
    """Give every block of the page its fate; blocks that are not the story's are outside."""
    for block in page.blocks:
        if page.story.start <= block.number < page.story.stop:
            yield fates[block.number - page.story.start]
        else:
            yield Verdict(-1, block.text, "outside", "story.outside")


SEEN: Final = (*FIELDS, "published", "modified", "language")
"""Fields that labelling looks at: a block that became one of them goes to the ledger as "field.…"; the language
chooses the phrases."""

DEFAULT: Final = Pipeline(
    rows=(
        Row("publisher", publisher, publisher_candidates),
        Row("language", language, language_candidates),
        Row("canonical_url", canonical_url, canonical_url_candidates),
        Row("headline", headline, headline_candidates, uses=("publisher",)),
        Row("description", description, description_candidates, uses=("headline", "publisher")),
        Row("standfirst", standfirst, standfirst_candidates, uses=("headline", "description")),
        Row(
            "alternative_headline",
            alternative_headline,
            alternative_headline_candidates,
            uses=("headline", "standfirst"),
        ),
        Row("kicker", kicker, kicker_candidates, uses=("headline",)),
        Row("section_path", section_path, section_path_candidates, uses=("headline", "kicker", "publisher")),
        Row("section", section, section_candidates, uses=("section_path",)),
        Row("byline", byline, byline_candidates),
        Row("authors", authors, authors_candidates, uses=("publisher", "byline")),
        Row("agency", agency, agency_candidates, uses=("byline",)),
        Row("dateline", dateline, dateline_candidates, uses=("headline",)),
        Row("published", published, published_candidates),
        Row("modified", modified, modified_candidates, uses=("published",)),
        Row("keywords", keywords, keywords_candidates, uses=("headline", "publisher")),
        Row("images", images, images_candidates),
        Row("access", access, access_candidates),
        Row("body", body, uses=SEEN),
        Row("related", related, uses=SEEN),
        Row("removed", removed, uses=SEEN),
        Row("live", live, uses=("body",)),
        Row("quotes", quotes, needs=("body",), uses=("language",)),
    ),
    labellers=LABELLERS,
)
"""What ``parse`` runs unless it is told otherwise."""
