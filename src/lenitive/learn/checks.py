"""What a good article keeps to: every fault with its line, as values; and signals, which ask for a second look.

    for fault in faults(article): print(fault)      # crps.md, line 31: a number stands outside a claim: "12"

A signal is no fault: hard reading, a long sentence, a section with two grades. The ear decides (docs/voice.md).
An article that cannot be read at all is refused earlier, by `articles` and `shelf`. How to write one: docs/articles.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lenitive.documents import DocumentError
from lenitive.evidence import PLAIN_GRADES, sources
from lenitive.learn.articles import Article
from lenitive.learn.blocks import ArticleBlock
from lenitive.learn.care import care_text
from lenitive.learn.certainty import CONTRADICTED, least_sure
from lenitive.learn.claims import OTHERS_SAY
from lenitive.learn.links import astray
from lenitive.learn.reading import english_grade, sentences, spanish_ease, words
from lenitive.learn.shelf import all_articles, allowed_words, promises, refused_phrases, taught_words
from lenitive.learn.twins import differences

# Signals, not limits: from here on a text deserves a second look.
HIGHEST_GRADE = 6.0
LOWEST_EASE = 70.0
WORDS_IN_A_SENTENCE = 20
FEWEST_WORDS, MOST_WORDS = 250, 700
# Numbers that are names: telephone lines, and the articles' own numbering of things.
_NAMES = re.compile(r"\b988\b|\b[Oo]prima el 2\b|\b911\b|1-800-222-1222|\b303-(?:707-1500|333-2010)\b")
_NUMBER = re.compile(r"\d[\d.,/–-]*")
_FAMILIAR = re.compile(
    r"\b(?:tú|tus?|te|ti|contigo|tienes|puedes|debes|quieres|sabes|usas|sientes|eres|estás|has)\b",
    re.IGNORECASE,
)

Fault = DocumentError


def faults(article: Article) -> tuple[Fault, ...]:
    """Every fault, in the order of the lines."""
    return _found_by(article, CHECKS)


def signals(article: Article) -> tuple[Fault, ...]:
    """What deserves a second look, in the order of the lines; it stays when the plainer word would be the worse one."""
    return _found_by(article, SIGNALS)


Finding = tuple[int, str]
Check = Callable[[Article], Iterator[Finding]]


def _found_by(article: Article, checks: tuple[Check, ...]) -> tuple[Fault, ...]:
    found = [Fault(sentence, line) for check in checks for line, sentence in check(article)]
    for fault in found:
        fault.source = f"articles/{article.language}/{article.slug}.md"
    return tuple(sorted(found, key=lambda fault: fault.line or 0))


def reading_grade(article: Article) -> float:
    """The grade (English) or ease (Spanish) of its sentences; headings are left out."""
    measure = english_grade if article.language == "en" else spanish_ease
    return measure(_sentences(article), allowed_words(article.language))


def word_count(article: Article, *, with_tables: bool = True) -> int:
    """The words of its paragraphs, lists, tables and care cards; headings are not counted."""
    kinds = ("paragraph", "item", "cell") if with_tables else ("paragraph", "item")
    own = sum(len(words(block.text)) for block in article.blocks if block.kind in kinds)
    return own + sum(len(words(care_text(block.care, article.language))) for block in article.blocks if block.care)


def _sentences(article: Article) -> list[str]:
    return [part for block in _prose(article) for part in sentences(block.text)]


def _prose(article: Article) -> list[ArticleBlock]:
    return [block for block in (*article.summary, *article.blocks) if block.kind != "heading"]


def _headings(article: Article) -> Iterator[Finding]:
    if not article.question.endswith("?"):
        yield 2, "the question must end in a question mark"
    if len(article.headings) < 2:
        yield article.first_line, "an article has at least two headings"
    for heading in article.headings:
        if not heading.text.endswith("?"):
            yield heading.line, f"a heading is a question: {heading.text!r}"


def _length(article: Article) -> Iterator[Finding]:
    if (count := word_count(article)) < FEWEST_WORDS:
        yield article.first_line, f"{count} words; an article has at least {FEWEST_WORDS}"
    if (count := word_count(article, with_tables=False)) > MOST_WORDS:
        yield article.first_line, f"{count} words outside tables; an article has at most {MOST_WORDS}"


def _ease(article: Article) -> Iterator[Finding]:
    found = reading_grade(article)
    if article.language == "en" and found > HIGHEST_GRADE:
        yield article.first_line, f"reading grade {found:.1f}, above {HIGHEST_GRADE:g}"
    if article.language == "es" and found < LOWEST_EASE:
        yield article.first_line, f"reading ease {found:.0f}, below {LOWEST_EASE:g}"
    for block in _prose(article):
        for sentence in sentences(block.text):
            if len(words(sentence)) > WORDS_IN_A_SENTENCE:
                yield block.line, f"{len(words(sentence))} words in one sentence: {sentence!r}"


def _equally_sure(article: Article) -> Iterator[Finding]:
    """A section shows one grade, the weakest: a stronger claim in it looks weaker than it is. Rows have their own."""
    sections: list[tuple[int, set[str]]] = [(2, {claim.grade for block in article.summary for claim in block.claims})]
    for block in article.blocks:
        if block.kind == "heading":
            sections.append((block.line, set()))
        elif block.kind != "cell" and sections:
            sections[-1][1].update(claim.grade for claim in block.claims)
    for line, grades in sections:
        if len(own := grades - {CONTRADICTED}) > 1:
            shown = PLAIN_GRADES[article.language][least_sure(own)]
            yield line, f"claims of grades {', '.join(sorted(own))} in one section; it shows {shown!r}"


HEARD_BY = {"en": "an American", "es": "a Spanish speaker in the US"}


def _refused_phrases(article: Article) -> Iterator[Finding]:
    for text, line in _worded(article):
        for row in refused_phrases(article.language):
            if found := re.search(row.pattern, text.lower()):
                yield line, f"{found[0]!r} is not what {HEARD_BY[article.language]} would say: {row.say}"


def _taught(article: Article) -> Iterator[Finding]:
    """A word of the clinic is explained somewhere on the page, in the paragraph, item or cell in which it stands."""
    if article.language != "en":
        return
    texts = [(text.lower(), line) for text, line in _worded(article)]
    for row in taught_words():
        used = [(text, line) for text, line in texts if re.search(rf"\b{row.word}", text)]
        if used and not any(re.search(pattern, text) for text, _ in used for pattern in row.explained):
            yield used[0][1], f"{row.word!r} is not explained on this page: {' or '.join(row.explained)}"


def _worded(article: Article) -> Iterator[tuple[str, int]]:
    yield article.question, 2
    yield from ((block.text, block.line) for block in (*article.summary, *article.blocks) if block.text)


def _grades(article: Article) -> Iterator[Finding]:
    for claim in article.claims:
        known = [sources()[name] for name in claim.sources if name in sources()]
        if claim.grade in ("A", "B") and all(each.is_weak or not each.may_be_authority for each in known):
            yield (
                claim.line,
                f"a weak, recalled, news, vendor or blog source alone carries grade C at most: {claim.text!r}",
            )


def _introduced(article: Article) -> Iterator[Finding]:
    for block in (*article.summary, *article.blocks):
        for claim in block.claims:
            if claim.grade == "X" and block.kind != "cell" and not OTHERS_SAY.search(claim.before):
                yield claim.line, f"a claim of grade X is given as others' words, as in 'Some say': {claim.text!r}"
            if claim.grade == "X" and not claim.text.rstrip('"\u201d').endswith((".", "?", "!")):
                yield claim.line, f"a claim of grade X ends its sentence, so that its mark cuts none: {claim.text!r}"


def _numbers(article: Article) -> Iterator[Finding]:
    for block in (*article.summary, *article.blocks):
        if found := _NUMBER.search(_NAMES.sub("", block.outside)):
            yield block.line, f"a number stands outside a claim: {found[0]!r} in {block.text[:60]!r}"
    if found := _NUMBER.search(article.question):
        yield 2, f"a number stands in the question: {found[0]!r}"


def _promises(article: Article) -> Iterator[Finding]:
    for block in (*article.summary, *article.blocks):
        own = block.text
        for claim in block.claims:
            if claim.grade == "X":
                own = own.replace(claim.text, " … ")
        for row in promises(article.language):
            if found := re.search(row.pattern, own.lower()):
                yield block.line, f"{found[0]!r}: {row.reason}"


def _links(article: Article) -> Iterator[Finding]:
    yield from astray(article, all_articles(article.language).keys() | {article.slug})


def _review(article: Article) -> Iterator[Finding]:
    if (article.reviewed_on is None) != (article.checked_by is None):
        yield 2, "reviewed_on and checked_by are given together, by the person who checked it, or both left empty"
    if article.review_due <= article.written_on:
        yield 2, "review_due is after written_on"
    if not article.topics:
        yield 2, "topics is needed"


def _spanish(article: Article) -> Iterator[Finding]:
    if article.language != "es":
        return
    for text, line in ((article.question, 2), *((heading.text, heading.line) for heading in article.headings)):
        if "¿" not in text:
            yield line, f"a question in Spanish opens with ¿: {text!r}"
    for block in (*article.summary, *article.blocks):
        if found := _FAMILIAR.search(block.text):
            yield block.line, f"the reader is 'usted', not 'tú': {found[0]!r} in {block.text[:60]!r}"


def _twin(article: Article) -> Iterator[Finding]:
    original = all_articles("en").get(article.slug)
    if article.language != "en" and original:
        yield from differences(original, article)


CHECKS: tuple[Check, ...] = (
    _headings,
    _length,
    _refused_phrases,
    _taught,
    _grades,
    _introduced,
    _numbers,
    _promises,
    _links,
    _review,
    _spanish,
    _twin,
)
SIGNALS: tuple[Check, ...] = (_ease, _equally_sure)
