"""The buttons that change the form itself: a row more or less, a cream, a medicine, a regimen; no script needed.

changed({"rows": "1", "add-cream": "0", ...})["rows"] -> "2"
"""

from __future__ import annotations

from collections.abc import Callable

from lenitive.web.professional.forms.filling import NEW_CREAM, NEW_PATCH, NEW_ROW, Data
from lenitive.web.professional.forms.predict import FEWEST_DRUGS, MOST_ARMS, MOST_DRUGS, counted
from lenitive.web.shared.limits import MOST_ROWS

NEW = {"add-row": NEW_ROW, "add-cream": NEW_CREAM, "add-patch": NEW_PATCH}
ADDING = tuple(NEW)
CHANGING = (*ADDING, "remove-row", "add-drug", "add-arm", "remove-arm")
FEWEST_ARMS = 2
WITHOUT = "without"  # carried over from /predict to be seen with and without its medicines
DRUG = ("name", "since", "until")


def is_change(data: Data) -> bool:
    """Whether a button of the form was pressed, and not Predict."""
    return any(name in data for name in CHANGING)


def is_adding(data: Data) -> bool:
    """Whether a new, empty row was asked for."""
    return any(name in data for name in ADDING)


def changed(data: Data) -> Data:
    """The form's data after the button."""
    if "add-drug" in data:
        lines = max(counted(data.get("drug-rows", "1")), FEWEST_DRUGS)
        return data | {"drug-rows": str(min(lines + 1, MOST_DRUGS))}
    rows = _rows(data)
    arms = min(counted(data.get("arms", "1")), MOST_ARMS)
    if "add-arm" in data and arms < MOST_ARMS:
        data = _taken(data, lambda taken: taken + str(arms) if "0" in taken else taken)
        rows += [row | {"arm": str(arms)} for row in rows if row.get("arm", "0") == "0"]
        return _with(data, rows) | {"arms": str(arms + 1)}
    if "remove-arm" in data and arms > FEWEST_ARMS and data["remove-arm"] in ("1", "2"):
        gone = data["remove-arm"]
        rows = [
            row | {"arm": "1" if row.get("arm") == "2" and gone == "1" else row.get("arm", "0")}
            for row in rows
            if row.get("arm", "0") != gone
        ]
        return _with(_taken(data, lambda taken: _without_arm(taken, gone)), rows) | {"arms": str(arms - 1)}
    if "remove-row" in data:
        return _with(data, _without(rows, data["remove-row"]))
    if is_adding(data) and len(rows) < MOST_ROWS:
        button = next(name for name in ADDING if name in data)
        arm = data[button]
        rows.append(NEW[button] | {"arm": arm if arms > 1 and arm in ("0", "1", "2") else "0"})
    return _with(data, rows)


def second(data: Data) -> Data:
    """The data of a single regimen with a second one beside it, as a copy to be changed.

    Where it was carried over to be seen without its medicines, these are taken in the second arm alone, so that what
    they change is B minus A.
    """
    rows = [row | {"arm": "0"} for row in _rows(data)]
    if data["carry"] == WITHOUT:
        data = data | {f"{line}taken": "1" for line in _medicines(data)}
    return _with(data, rows + [row | {"arm": "1"} for row in rows][: MOST_ROWS - len(rows)]) | {"arms": "2"}


def together(forms: list[Data]) -> Data | None:
    """Several single regimens of one person as the data of one form; None for more rows than the form holds."""
    rows = [row | {"arm": str(which)} for which, data in enumerate(forms) for row in _rows(data)]
    taken: dict[tuple[str, ...], str] = {}
    for which, data in sorted(enumerate(forms), key=lambda one: -len(_medicines(one[1]))):  # the longest list orders
        for line in _medicines(data):
            own = tuple(data.get(line + key, "") for key in DRUG)
            taken[own] = "".join(sorted({*taken.get(own, ""), str(which)}))
    if len(rows) > MOST_ROWS or len(taken) > MOST_DRUGS:
        return None
    everywhere = "".join(str(which) for which in range(len(forms)))
    drugs = {"drug-rows": str(max(len(taken), FEWEST_DRUGS))}
    for place, (own, arms) in enumerate(taken.items()):
        drugs |= {f"drug-{place}-{key}": value for key, value in zip(DRUG, own, strict=True)}
        drugs[f"drug-{place}-taken"] = "" if arms == everywhere else arms
    return _with(forms[0], rows) | drugs | {"arms": str(len(forms))}


def _medicines(data: Data) -> list[str]:
    """The beginning of the fields of each line with a medicine: "drug-0-"."""
    lines = (f"drug-{index}-" for index in range(min(counted(data.get("drug-rows", "1")), MOST_DRUGS)))
    return [line for line in lines if data.get(f"{line}name", "").strip()]


def _taken(data: Data, change: Callable[[str], str | None]) -> Data:
    """With the arms of each medicine changed; one that is taken in no arm any more is gone."""
    data = dict(data)
    for line in _medicines(data):
        if taken := data.get(f"{line}taken", ""):
            left = change(taken)
            data |= dict.fromkeys((line + key for key in DRUG), "") if left is None else {}
            data[f"{line}taken"] = left or ""
    return data


def _without_arm(taken: str, gone: str) -> str | None:
    """The arms that are left, those behind the one that is gone moved up; None: none, "": all two."""
    left = "".join("1" if arm == "2" and gone == "1" else arm for arm in taken if arm != gone)
    return None if not left else "" if left == "01" else left


def _rows(data: Data) -> list[Data]:
    """The fields of each row, without their place."""
    found: list[Data] = []
    for index in range(min(counted(data.get("rows", "1")), MOST_ROWS)):
        own = f"dose-{index}-"
        found.append({name.removeprefix(own): value for name, value in data.items() if name.startswith(own)})
    return found


def _with(data: Data, rows: list[Data]) -> Data:
    kept = {name: value for name, value in data.items() if not name.startswith("dose-")}
    for place, row in enumerate(rows):
        kept |= {f"dose-{place}-{name}": value for name, value in row.items()}
    return kept | {"rows": str(len(rows))}


def _without(rows: list[Data], which: str) -> list[Data]:
    """All rows but this one; a regimen keeps its last."""
    gone = int(which) if which.isascii() and which.isdigit() and len(which) < 6 else -1
    if not 0 <= gone < len(rows):
        return rows
    arm = rows[gone].get("arm", "0")
    if sum(row.get("arm", "0") == arm for row in rows) == 1:
        return rows
    return rows[:gone] + rows[gone + 1 :]
