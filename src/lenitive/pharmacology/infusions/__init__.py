"""The infusion card: an IV case, a bag and a pump as one page to give it by. Start at `card.py`.

card_of(case, predict_case(case), read_setup({"strength": "1 mg/mL", "counts": "base", "volume": "100 mL"}))
"""

from lenitive.pharmacology.infusions.card import InfusionCard, card_of, counts_salt
from lenitive.pharmacology.infusions.read_back import card_dict, regimen_of
from lenitive.pharmacology.infusions.sessions import against_session
from lenitive.pharmacology.infusions.setup import EXAMPLES, PumpSetup, read_setup
from lenitive.pharmacology.infusions.words import CardRowWords, CardWords, words_of

__all__ = [
    "EXAMPLES",
    "CardRowWords",
    "CardWords",
    "InfusionCard",
    "PumpSetup",
    "against_session",
    "card_dict",
    "card_of",
    "counts_salt",
    "read_setup",
    "regimen_of",
    "words_of",
]
