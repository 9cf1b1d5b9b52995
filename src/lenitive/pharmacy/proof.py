"""Proves the ledger for `lenitive verify`: its law is in force, every registrant's chain is whole, both books close.

The first book is that of every lot in its own units. The second is that of every controlled substance that was
received: what came is what is in the house, in preparations, with patients, and what left on paper, exactly. Everything
is read from the rows themselves and worked out here, not in the database.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from fractions import Fraction

from lenitive.pharmacy.book.chain import MOVEMENT_TEXT, linked_sql
from lenitive.pharmacy.book.places import name_of
from lenitive.pharmacy.book.whereabouts import Part, of_lot
from lenitive.reasons import Reason
from lenitive.record.counting import Connection

SOURCE = "docs/operating.md"
REPAIR = "restore the last backup, and find out who changed the database"
FILES = ("ledger.sql", "stock.sql")
AT_ONCE = 5_000
_FUNCTION = re.compile(r"CREATE OR REPLACE FUNCTION (\w+)\(\).*?AS \$\$(.*?)\$\$", re.DOTALL)
_TRIGGER = re.compile(r"CREATE (?:CONSTRAINT )?TRIGGER (\w+) ")
BODIES = "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
ALWAYS = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'A'"
BALANCES = """
SELECT l.number, l.site, COALESCE(b.account, e.account)
FROM ledger_balance b
FULL JOIN (SELECT lot_id, account, sum(units) AS units FROM ledger_entry GROUP BY 1, 2) e USING (lot_id, account)
JOIN lot l ON l.id = lot_id
WHERE COALESCE(b.units, 0) <> COALESCE(e.units, 0) ORDER BY 2, 1, 3
"""
UNEVEN = """
SELECT m.id::text FROM movement m LEFT JOIN ledger_entry e ON e.movement_id = m.id
GROUP BY m.id HAVING count(e.id) <> m.entry_count
UNION
SELECT movement_id::text FROM ledger_entry GROUP BY movement_id, lot_id HAVING sum(units) <> 0 ORDER BY 1
"""
UNLINKED = """
SELECT DISTINCT e.movement_id::text FROM ledger_entry e JOIN lot l ON l.id = e.lot_id
WHERE NOT EXISTS (SELECT FROM ledger_link k WHERE k.movement_id = e.movement_id AND k.site = l.site) ORDER BY 1
"""
WALK = f"""
SELECT k.site, k.number, k.hash, k.movement_id::text,
  (SELECT {MOVEMENT_TEXT} FROM movement m WHERE m.id = k.movement_id)
FROM ledger_link k ORDER BY k.site, k.number
"""
GONE = """
SELECT DISTINCT named::text FROM audit_entry a, unnest(a.thing_ids) AS named
WHERE a.thing_kind = 'movement' AND a.outcome = 'done' AND NOT EXISTS (SELECT FROM movement m WHERE m.id = named)
ORDER BY 1
"""
LOTS = "SELECT id::text, number, site, kind, is_controlled FROM lot ORDER BY site, number"
SUMS = "SELECT lot_id::text, account, sum(units)::bigint FROM ledger_entry GROUP BY 1, 2"
CONTENTS = "SELECT finished_id::text, received_id::text, held_units, of_units FROM lot_content"
Sums = dict[str, dict[str, int]]


def problems(connection: Connection) -> Iterator[Reason]:
    """All that is wrong, in one reading transaction."""
    yield from _about_the_law(connection)
    yield from _about_rows(connection)
    yield from _about_chains(connection)
    yield from _about_books(connection)


def _about_the_law(connection: Connection) -> Iterator[Reason]:
    text = "".join(linked_sql(each) for each in FILES)
    there: dict[str, str] = dict(connection.execute(BODIES).fetchall())
    changed = [name for name, body in _FUNCTION.findall(text) if there.get(name) != body]
    on = {str(name) for (name,) in connection.execute(ALWAYS).fetchall()}
    for name in sorted({*changed, *(set(_TRIGGER.findall(text)) - on)}):
        yield _problem("ledger-law", f"The rule {name} of the ledger was changed or turned off")


def _about_rows(connection: Connection) -> Iterator[Reason]:
    for number, site, account in connection.execute(BALANCES).fetchall():
        yield _problem(
            "balance-differs", f"The balance of lot {number}, {name_of(site)} ({account}) does not match its entries"
        )
    for (movement,) in connection.execute(UNEVEN).fetchall():
        yield _problem("movement-uneven", f"Movement {movement} does not close")
    for (movement,) in connection.execute(UNLINKED).fetchall():
        yield _problem("movement-unlinked", f"Movement {movement} stands in no chain")
    for (movement,) in connection.execute(GONE).fetchall():
        yield _problem("movement-gone", f"The audit tells of movement {movement}, which is gone")


def _about_chains(connection: Connection) -> Iterator[Reason]:
    """Of each registrant the first link that is not as it was: nothing after it proves anything."""
    before, last, broken = b"", ("", 0), ""
    with connection.cursor("ledger", binary=True) as cursor:
        cursor.itersize = AT_ONCE
        cursor.execute(WALK)
        for site, number, hash, movement, content in cursor:
            if site == broken:
                continue
            if site != last[0]:
                before, last = hashlib.sha256(site.encode()).digest(), (site, 0)
            place = f"(link {number} of {name_of(site)})"
            before = hashlib.sha256(before + (content or "").encode()).digest()
            if number != last[1] + 1:
                yield _problem("ledger-link-missing", f"A movement before {movement} is gone {place}")
                broken = site
            elif before != hash:
                yield _problem("movement-changed", f"Movement {movement} was changed {place}")
                broken = site
            last = (site, number)


def _about_books(connection: Connection) -> Iterator[Reason]:
    sums: Sums = {}
    for lot, account, units in connection.execute(SUMS).fetchall():
        sums.setdefault(lot, {})[account] = units
    of_units: dict[str, set[int]] = {}
    parts: dict[str, list[Part]] = {}
    for finished, received, held, of in connection.execute(CONTENTS).fetchall():
        of_units.setdefault(finished, set()).add(of)
        parts.setdefault(received, []).append(Part(held, of, sums.get(finished, {})))
    for lot, number, site, kind, is_controlled in connection.execute(LOTS).fetchall():
        own = sums.get(lot, {})
        named = f"lot {number}, {name_of(site)}"
        if kind == "finished":
            if of_units.get(lot, set()) - {-own.get("made", 0)}:
                yield _problem("contents-differ", f"What {named} holds was fixed for another amount than was made")
        elif is_controlled and (left_over := of_lot(own, parts.get(lot, [])).left_over):
            yield _problem("book-open", f"The book of {named} does not close: {_shown(left_over)} left over")


def _shown(units: Fraction) -> str:
    return f"{units} base units"


def _problem(code: str, sentence: str) -> Reason:
    return Reason(code, f"{sentence}: {REPAIR}.", SOURCE)
