"""The evidence list behind the tags: what each source id stands for. Source("S19", ...) in every prediction.

Weak sources (tertiary pages) say so in their text; confirm those before any clinical use.
"""

from __future__ import annotations

from lenitive.pharmacology.prediction import Source

SOURCES: dict[str, str] = {
    "S1": "opentiva, ketamine parameter sets (Clements 1981, Domino, Hijazi 2003)",
    "S2": "stanpumpR, ketamine (Domino 1984, Clin Pharmacol Ther 36:645)",
    "S3": "Perez-Ruixo 2021, Table 3, in a published transcription. doi 10.1007/s40262-020-00953-4",
    "S4": "Perez-Ruixo 2021, abstract. doi 10.1007/s40262-020-00953-4",
    "S5": "Otto 2021, abstract. doi 10.1007/s00228-021-03104-1",
    "S5m": "Otto 2021, Table 3, in a published transcription. doi 10.1007/s00228-021-03104-1",
    "S6": "Simons 2022, thesis chapters. doi 10.3389/fpain.2022.946486",
    "S6m": "Simons 2022, Table 4, in a published transcription. doi 10.3389/fpain.2022.946486",
    "S7": "Fanta 2015. doi 10.1007/s00228-015-1826-y; PMID 25724645",
    "S8": "Henthorn 2018, recirculatory model of ketamine enantiomers",
    "S9": "Persson 2002, enantiomer clearances",
    "S10": "Wang 2019, enantiomers after racemate. PMC6902860",
    "S12": "Geisslinger 1993, no inversion of enantiomers. PMID 8329260",
    "S13": "Sigtermans 2009, sex and clearance. PMID 19741495",
    "S16": "Ketamine pharmacokinetics, tertiary page: weak, confirm before use",
    "S17": "Yanagihara 2003. doi 10.1002/bdd.336; PMID 12516077",
    "S18": "Chong 2006, oral and sublingual ketamine",
    "S19": "Zanos 2018, table 1. PMC6020109",
    "S20": "Esketamine nasal spray, prescribing information",
    "S21": "Rolan 2014, sublingual wafer. doi 10.1111/bcp.12264; PMC4093926",
    "S22": "Nasal dose-ranging study 2022, table 6. doi 10.1002/phar.2669; PMC9118341",
    "S23": "Huge 2010, nasal S-ketamine. PMID 19733106",
    "S30": "Dahan 2011, lasting relief in CRPS-1. PMID 20638877",
    "S39": "Finch 2009, 10 % ketamine cream in CRPS, 20 people",
    "S40": "Lynch 2005, amitriptyline and ketamine cream, randomised trial, 92 people",
    "S42": "Lynch 2003, amitriptyline and ketamine cream, in an assessment of it",
    "S43": "Barton 2011, baclofen, amitriptyline and ketamine gel. PMC3338170",
    "S48": "Brutcher 2019, compounded creams, randomised trial, 399 people. doi 10.7326/M18-2736",
    "S49": "In vitro permeation of compounded analgesics through cadaver skin, Pain Med 17:230",
    "S50": "Topical ketamine in the rat, vehicles. PMID 17048702",
    "S51": "National Academies 2020, compounded topical pain creams",
    "S52": "Kessler 2025, toxicity of a ketamine cream on ulcerated skin",
    "S53": "Toxicity of a ketamine cream over the upper body, JAMA Dermatology",
    "S54": "Compounded-cream poisoning of a toddler",
    "S55": "Compounded-cream poisoning of a toddler. PMID 24196095",
    "S56": "Ketoprofen 20 % in PLO, exposure. PMID 15595229",
    "S57": "Ketoprofen 3 % gel, exposure. PMID 8668669",
    "S58": "Photocontact dermatitis from topical ketoprofen",
    "S59": "Lidocaine 5 % patch, label",
    "S60": "Lidocaine 23 % with tetracaine 7 %, exposure. PMID 23278914",
    "S61": "Lidocaine 4 % under occlusion, exposure",
    "S62": "Lidocaine 4 % topical solution, label",
    "S63": "Guideline for chronic pain 2018, summary page: weak, confirm before use",
    "S94": "Esketamine nasal spray, prescribing information, hepatic impairment",
    "Clements 1982": "Clements, Nimmo and Grant 1982, intramuscular ketamine: recalled, verify",
    "Malinovsky 1996": "Malinovsky 1996, nasal and rectal ketamine in children. doi 10.1093/bja/77.2.203",
}


def listed(ids: list[str]) -> tuple[Source, ...]:
    """The sources of these ids, in order, each once; an unknown id is a programmer's mistake (KeyError)."""
    return tuple(Source(name, SOURCES[name]) for name in dict.fromkeys(ids))
