"""What the tests of the page fill in: a cream with three partners, a course by mouth."""

Data = dict[str, str]

PERSON: Data = {"weight_kg": "70", "age_y": "45", "sex": "female", "model": "auto", "people": "200", "seed": "1"}
CREAM: Data = {
    **PERSON,
    "rows": "1",
    "dose-0-route": "topical",
    "dose-0-form": "racemate",
    "dose-0-basis": "hydrochloride",
    "dose-0-strength": "10 %",
    "dose-0-applied": "2 g",
    "dose-0-area_cm2": "200",
    "dose-0-skin": "intact",
    "dose-0-vehicle": "lipoderm",
    "dose-0-every": "4-6 h",
    "dose-0-lasting": "3 d",
    "dose-0-with0_name": "lidocaine",
    "dose-0-with0_strength": "5 %",
    "dose-0-with2_name": "ketoprofen",
    "dose-0-with2_strength": "10 %",
    "dose-0-with3_name": "gabapentin",
    "dose-0-with3_strength": "6 %",
    "horizon": "3 d",
    "between_person": "on",
    "parameter": "on",
}
BY_MOUTH: Data = {
    **PERSON,
    "rows": "1",
    "dose-0-route": "oral",
    "dose-0-form": "racemate",
    "dose-0-basis": "hydrochloride",
    "dose-0-amount": "40",
    "dose-0-unit": "mg",
    "horizon": "24 h",
    "people": "0",
}
