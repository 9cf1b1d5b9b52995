"""What came of the ten questions as a paper: the same words as the page, in the same order.

visit_html(visit_paper(page, {"answers": answers, "listed": listed}, "en"))
"""

from __future__ import annotations

from typing import Any

from lenitive.learn import VisitSentence, VisitSummary, visit_notice, visit_rules_version
from lenitive.papers import PaperSection, VisitPaper
from lenitive.sites import stores
from lenitive.web.shared.wording import words

Shown = dict[str, Any]  # what the page shows beside the summary: the answers, and the lines of the list of medicines


def visit_paper(page: VisitSummary, shown: Shown, language: str) -> VisitPaper:
    """The paper of a summary."""
    say = words(language)["worth_asking"]
    of_page = say["page"]
    called = [f"{help.title}. {help.text}" for help in page.calls]
    first = [*called, *(_worded(one, language) for one in page.first)] or [of_page["nothing_first"]]
    numbers = " · ".join(f"{store.name} {store.telephone}" for store in stores().values())
    return VisitPaper(
        title=of_page["title"],
        by_hand=(of_page["name"], of_page["date"]),
        lead=say["no_verdict"],
        sections=(
            PaperSection(of_page["answered"], tuple(_answered(page, shown, of_page))),
            PaperSection(of_page["first"], tuple(first)),
            PaperSection(of_page["ask"], tuple(one.text for one in page.ask), is_boxed=True),
            PaperSection(of_page["found"], tuple(_worded(one, language) for one in page.found)),
        ),
        foot=(
            of_page["bring"],
            f"{of_page['pharmacy']} {numbers}",
            of_page["sources"],
            f"{of_page['rules']} {visit_rules_version()}. {of_page['unchecked']} {visit_notice(language)}".strip(),
        ),
        language=language,
    )


def _answered(page: VisitSummary, shown: Shown, say: dict[str, str]) -> list[str]:
    lines = []
    for each in page.answered:
        given = [*each.answers, *([each.written] if each.written and not each.is_list else [])]
        if given:
            lines.append(f"{each.short}: {'. '.join(given)}")
        if each.is_list:
            marked = f" ({say['marked']})"
            lines += [f"{each.short}: {line.text}{marked if line.names else ''}" for line in shown["listed"]]
    return lines


def _worded(one: VisitSentence, language: str) -> str:
    """A sentence; a claim says how sure it is."""
    return f"{one.text} ({words(language)['grades'][one.grade]})" if one.grade else one.text
