"""Papers as HTML and as PDF: worksheet, label, leaflet, formula record, infusion card, page for a visit, own record.

    from lenitive.papers import worksheet_html, label_html, leaflet_html, formula_html, card_html, pdf_of, style_sheet

    worksheet_html(worksheet)               # a fragment: classes only, no style attribute, no script
    pdf_of(worksheet_html(worksheet), "worksheet")    # bytes, or the Reason why there is no PDF here

The same fragment serves page, print and PDF; `style_sheet()` is the CSS that goes with it. Like `pictures`, this room
draws what the science says and knows nothing of Django.
"""

from lenitive.papers.font_faces import whole_file
from lenitive.papers.formula_paper import formula_html
from lenitive.papers.html import document, style_sheet
from lenitive.papers.infusion_card_paper import card_html
from lenitive.papers.label_paper import label_html
from lenitive.papers.leaflet_paper import leaflet_html
from lenitive.papers.own_record_paper import OwnRecordPaper, RecordSection, own_record_html
from lenitive.papers.pdf import pdf_of
from lenitive.papers.visit_paper import PaperSection, VisitPaper, visit_html
from lenitive.papers.worksheet_paper import worksheet_html

__all__ = [
    "OwnRecordPaper",
    "PaperSection",
    "RecordSection",
    "VisitPaper",
    "card_html",
    "document",
    "formula_html",
    "label_html",
    "leaflet_html",
    "own_record_html",
    "pdf_of",
    "style_sheet",
    "visit_html",
    "whole_file",
    "worksheet_html",
]
