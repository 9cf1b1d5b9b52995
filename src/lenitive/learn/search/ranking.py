"""How well an entry answers a query: BM25 of each concept, said in its best way, and how much of both sides agree.

    ranked(query, index, phrases)       # [(entry number, score), …], best first

Each number here was chosen on the judged queries of the kind "seen"; docs/search.md says what it did.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

from lenitive.learn.search.index import Index, expression
from lenitive.learn.search.queries import Concept, Query
from lenitive.learn.search.synonyms import Phrase
from lenitive.learn.search.wording import read_words, stop_words

SYNONYM, BEGUN = 0.6, 0.5  # what another word for it, or a word only begun, counts against the word itself
KEYWORD = 3.0  # for each word, by its rarity, of a phrase that is the entry's own title or keyword, word by word
TITLE = 4.0  # for a title all of whose words were asked for, each counted by its rarity


class Phrases:
    """Titles and keywords of the entries as whole phrases, and the words of their titles."""

    def __init__(self, index: Index) -> None:
        self.owners: dict[Phrase, set[int]] = {}
        self.titles: list[frozenset[str]] = []
        for number, entry in enumerate(index.entries):
            for text in (entry.title, *entry.keywords):
                phrase = tuple(word.stem for word in read_words(text, index.language, index.vocabulary))
                self.owners.setdefault(phrase, set()).add(number)
            self.titles.append(_content(entry.title, index))
        self.longest = max(map(len, self.owners), default=0)

    def within(self, stems: Phrase) -> Iterator[tuple[Phrase, set[int]]]:
        """The phrases that stand in a query, word by word, with their owners."""
        for start in range(len(stems)):
            for end in range(start + 1, min(len(stems), start + self.longest) + 1):
                if owners := self.owners.get(stems[start:end]):
                    yield stems[start:end], owners


def ranked(query: Query, index: Index, phrases: Phrases) -> list[tuple[int, float]]:
    """Entries with anything in common with the query, best first; equal ones in the order they were given."""
    found = [_scores(concept, index) for concept in query.concepts]
    total: dict[int, float] = {}
    matched: dict[int, int] = {}
    for scores in found:
        for number, score in scores.items():
            total[number] = total.get(number, 0.0) + score
            matched[number] = matched.get(number, 0) + 1
    title_share = _TitleShare(query.concepts, index)
    for number in total:
        total[number] *= (matched[number] / len(found)) ** 0.5
        total[number] += TITLE * title_share.of(phrases.titles[number])
    for phrase, owners in phrases.within(query.stems):
        for number in owners & total.keys():
            total[number] += KEYWORD * _rarity(phrase, index)
    return sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))


def _scores(concept: Concept, index: Index) -> Mapping[int, float]:
    best = index.scores(expression([concept.phrase]))
    begun = [(stem,) for stem in concept.begun]
    ways = ((SYNONYM, concept.others), (BEGUN, begun))
    found = [(weight, index.scores(expression(worded))) for weight, worded in ways if worded]
    # A rare word that means the same as one that stands everywhere says no more than that one does.
    rarity = index.share_rarity(len(set(best).union(*(scores for _, scores in found))))
    top = max(best.values(), default=inf)  # nor does it say more than the word itself where that says most
    for weight, scores in found:
        for number, score in scores.items():
            best[number] = max(best.get(number, 0.0), weight * min(rarity * score, top))
    return best


def _content(title: str, index: Index) -> frozenset[str]:
    words = read_words(title, index.language, index.vocabulary)
    return frozenset(word.stem for word in words if word.plain not in stop_words(index.language))


def _rarity(stems: Iterable[str], index: Index) -> float:
    return sum(map(index.rarity, stems))


class _TitleShare:
    """Of the words of a title, the share that was asked for, times the share of the query that the title meets."""

    def __init__(self, concepts: Sequence[Concept], index: Index) -> None:
        self._index = index
        self._weights = [_rarity(concept.phrase, index) for concept in concepts]
        self._asked = [set(concept.phrase).union(*concept.others, concept.begun) for concept in concepts]
        self._counts: dict[str, float] = {}
        for concept, words, most in zip(concepts, self._asked, self._weights, strict=True):
            for stem in words:  # another word for it tells no more than the word itself
                counts = index.rarity(stem) if stem in concept.begun else min(index.rarity(stem), most)
                self._counts[stem] = max(counts, self._counts.get(stem, 0.0))

    def of(self, title: frozenset[str]) -> float:
        if not (shared := title & self._counts.keys()):
            return 0.0
        met = sum(weight for weight, words in zip(self._weights, self._asked, strict=True) if words & title)
        held = sum(self._counts[stem] for stem in shared)
        return held / _rarity(title, self._index) * met / sum(self._weights)
