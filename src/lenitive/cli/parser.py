"""The words that `lenitive` understands: every command, its files and its options.

parser().parse_args(["predict", "case.yaml"]).command    # "predict"

What a command does lives in the file of its name; which file that is: `main`.
"""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from lenitive.cli.output import output_file
from lenitive.version import VERSION

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

ABOUT = "Ketamine for pain: predicted levels, compounding, articles. Decision support for licensed professionals."
ORDER = "YAML or JSON, see docs/orders.md"
IN_SPANISH = "es for Spanish"
NEW_FORMULA = {
    "--title": "new: 'Ketamine 10 %% cream'",
    "--source": "new: where it is known from",
    "--form": "new: the dosage form, cream",
    "--route": "new: topical",
    "--batch": "new: what strengths are of, '100 g'",
    "--vehicle": "new: what makes up the rest",
}
NEW_INGREDIENT = {
    "--role": "new: active, vehicle, preservative …",
    "--source": "new: where this is known from",
    "--form": "new: its name on the jar",
    "--kind": "new: base, salt, or only (there is no salt to confuse it with)",
    "--molecule": "new: its molecular formula, C13H16ClNO",
    "--mw": "new: its molecular weight, which has to follow from the formula",
    "--cas": "new: its CAS number",
}
EVERY_SOURCE = "list every source with its title"


def parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    top = argparse.ArgumentParser(prog="lenitive", description=f"{ABOUT} Not a medical device.")
    top.add_argument("--version", action="version", version=f"lenitive {VERSION}")
    commands = top.add_subparsers(dest="command", required=True)
    _predicting(commands)
    _compounding(commands)
    _dating_and_labeling(commands)
    _reading(commands)
    _recording(commands)
    _staffing(commands)
    _around(commands)
    commands.add_parser("warm", help="compile the kernels now, so that the first request need not wait")
    return top


def _recording(commands: Commands) -> None:
    migrate = commands.add_parser("migrate", help="bring the database's tables up to this release")
    migrate.add_argument("--quiet", action="store_true", help="say nothing when all is well")
    backup = commands.add_parser("backup", help="copy the database into one file, while the site runs")
    backup.add_argument("file", type=output_file, metavar="FILE", help="a new file; its counts are written beside it")
    backup.add_argument("--encrypt-to", metavar="PUBLIC.pem", help="only the holder of the private key can read it")
    restore = commands.add_parser("restore", help="put a backup in the place of the database, which is kept aside")
    restore.add_argument(
        "file", nargs="?", metavar="FILE", help="what lenitive backup wrote, with its counts beside it"
    )
    restore.add_argument("--key", metavar="PRIVATE.pem", help="the private key of a sealed backup")
    restore.add_argument("--yes", action="store_true", help="do not ask before a database with rows in it is replaced")
    restore.add_argument(
        "--recovered",
        action="store_true",
        help="no file: the server brought the database back to an earlier moment, and the audit goes on from there",
    )
    verify = commands.add_parser("verify", help="count rows, and look up rights and triggers in the database")
    verify.add_argument("--json", action="store_true", help="as JSON")
    commands.add_parser("worker", help="do the jobs of the record until Ctrl-C; ./run starts one by itself")
    jobs = commands.add_parser("jobs", help="jobs that failed after all their tries: list them, or queue them again")
    jobs.add_argument("action", nargs="?", choices=["list", "retry"], default="list")
    keys = commands.add_parser("keys", help="the server's own keys: list them, or begin a new one")
    keys.add_argument("action", nargs="?", choices=["list", "begin"], default="list")
    keys.add_argument("purpose", nargs="?", choices=["signing", "heads"], default="signing", help="begin: what for")
    database = commands.add_parser(
        "database", help="its address; SQL for a server of your own; delete the embedded one"
    )
    database.add_argument("action", choices=["url", "bootstrap", "forget"])
    database.add_argument("--as", dest="role", choices=["app", "owner", "admin"], default="app", help="url: for whom")
    database.add_argument("--yes", action="store_true", help="forget: do not ask")


def _staffing(commands: Commands) -> None:
    staff = commands.add_parser("staff", help="invite somebody to sign in; load the demonstration's staff")
    staff.add_argument("action", choices=["invite", "demonstration"])
    staff.add_argument("email", nargs="?", metavar="EMAIL", help="invite: where the invitation goes")
    staff.add_argument("--name", help="invite: as it is printed beside what she signs")
    staff.add_argument("--role", help="invite: site_administrator or privacy_reviewer; these give the other roles")
    staff.add_argument("--site", help="invite: a store or clinic of sites/, such as littleton")
    staff.add_argument("--quiet", action="store_true", help="demonstration: say nothing on a real site")
    code = commands.add_parser("code", help="demonstration: somebody's one-time code of this half minute")
    code.add_argument("name", metavar="NAME", help="whose, such as nora")


def _example(command: argparse.ArgumentParser) -> None:
    shown = "one of those that come along, in place of a file: see lenitive examples"
    command.add_argument("--example", action="append", default=[], metavar="NAME", help=shown)


def _around(commands: Commands) -> None:
    examples = commands.add_parser("examples", help="the worked cases and orders that come along: list, show")
    examples.add_argument("action", nargs="?", choices=["list", "show"], default="list")
    examples.add_argument("name", nargs="?", help="the one to show")
    serve = commands.add_parser("serve", help="start the site; Ctrl-C ends it")
    serve.add_argument("--host", default=os.environ.get("HOST") or "127.0.0.1", help="address to listen on (127.0.0.1)")
    serve.add_argument("--port", type=int, default=os.environ.get("PORT") or 8000, help="port to listen on (8000)")


def _predicting(commands: Commands) -> None:
    predict = commands.add_parser("predict", help="level over time for the cases in these files")
    predict.add_argument("files", nargs="*", metavar="case.yaml", help="YAML or JSON, see docs/case-files.md")
    _example(predict)
    predict.add_argument("--full", action="store_true", help="all of every answer, also of more than three files")
    predict.add_argument("--json", type=output_file, metavar="FILE", help="write everything as JSON; - is the terminal")
    predict.add_argument("--csv", type=output_file, metavar="FILE", help="write times and levels as a table")
    predict.add_argument("--plot", type=output_file, metavar="FILE", help="draw it: .svg or .png, one for each case")
    predict.add_argument("--sources", action="store_true", help=EVERY_SOURCE)
    compare = commands.add_parser(
        "compare", help="regimens of one person side by side, or one with and without a medicine"
    )
    compare.add_argument("files", nargs="*", help="two or three case files about the same person")
    _example(compare)
    compare.add_argument("--json", type=output_file, help="write JSON to this file; - for standard output")
    compare.add_argument("--plot", type=output_file, help="write a picture to this file (.svg or .png)")
    compare.add_argument("--sources", action="store_true", help=EVERY_SOURCE)
    _infusing(commands)
    models = commands.add_parser("models", help="the published models")
    models.add_argument("action", nargs="?", choices=["list", "show"], default="list")
    models.add_argument("name", nargs="?", help="a model's name")
    validate = commands.add_parser("validate", help="published numbers against predicted ones")
    validate.add_argument("--json", action="store_true", help="as JSON")


def _infusing(commands: Commands) -> None:
    card = commands.add_parser("card", help="the infusion card of an IV case: one page to give it by")
    card.add_argument("files", nargs="*", metavar="case.yaml", help="one YAML or JSON case, see docs/case-files.md")
    _example(card)
    strength = card.add_mutually_exclusive_group()
    strength.add_argument("--strength", metavar="MG/ML", help='base in the bag or syringe, such as "1 mg/mL"')
    strength.add_argument("--salt-strength", metavar="MG/ML", help="the same where the label counts hydrochloride")
    card.add_argument("--volume", default="", metavar="ML", help='what the bag or syringe holds, such as "100 mL"')
    card.add_argument("--pump", default="", metavar="ML/H", help='the steps the pump is set in, such as "0.1 mL/h"')
    card.add_argument("--syringe", default="", metavar="ML", help='the finest mark for a push, such as "0.1 mL"')
    card.add_argument("--pdf", type=output_file, metavar="FILE", help="write the card as PDF")
    card.add_argument("--paper", choices=["letter", "A4"], default="letter", help="of the PDF")
    card.add_argument("--json", type=output_file, metavar="FILE", help="write it as JSON; - is the terminal")


def _compounding(commands: Commands) -> None:
    calc = commands.add_parser("calc", add_help=False, help="one sum of the bench, with its derivation")
    calc.add_argument("-h", "--help", action="store_true", dest="wants_help")
    calc.add_argument("--json", action="store_true")
    calc.add_argument("words", nargs=argparse.REMAINDER)
    _of_the_pharmacy(commands)
    worksheet = commands.add_parser("worksheet", help="what to weigh for an order, and what prevents release")
    worksheet.add_argument("file", nargs="?", metavar="order.yaml", help=ORDER)
    _example(worksheet)
    worksheet.add_argument("--json", action="store_true", help="as JSON")
    worksheet.add_argument("--pdf", type=output_file, metavar="FILE", help="write the sheet as PDF")
    worksheet.add_argument(
        "--on", metavar="DATE", help="the day it is handed out; without it, that of first filling, or of making"
    )


def _of_the_pharmacy(commands: Commands) -> None:
    formulary = commands.add_parser("formulary", help="the formulas: list, show, check, new, approve")
    formulary.add_argument("action", nargs="?", choices=["list", "show", "check", "new", "approve"], default="list")
    formulary.add_argument("names", nargs="*", metavar="NAME", help="words to search, names to show, files to check")
    formulary.add_argument("--json", action="store_true", help="as JSON (list and show)")
    formulary.add_argument("--from", dest="copied_from", metavar="NAME", help="new: the formula to begin with")
    for option, shown in NEW_FORMULA.items():
        formulary.add_argument(option, help=shown)
    formulary.add_argument("--ingredient", action="append", default=[], help="new: 'ketamine 10 %% w/w', for each one")
    formulary.add_argument("--by", help="new: who writes it; approve: who checked it, never the same person")
    formulary.add_argument("--on", metavar="DATE", help="approve: the day it was checked (today)")
    formulary.add_argument("--due", metavar="DATE", help="approve: when it is to be reviewed again")
    ingredients = commands.add_parser("ingredients", help="what a preparation may hold: list, show, new")
    ingredients.add_argument("action", nargs="?", choices=["list", "show", "new"], default="list")
    ingredients.add_argument("names", nargs="*", metavar="NAME", help="words to search, names to show, the new name")
    for option, shown in NEW_INGREDIENT.items():
        ingredients.add_argument(option, help=shown)
    commands.add_parser("home", help="the folder of this pharmacy's own data, and what is wrong in it")


def _dating_and_labeling(commands: Commands) -> None:
    beyond_use = commands.add_parser("beyond-use", help="the beyond-use date of an order, with every limit considered")
    beyond_use.add_argument("file", nargs="?", metavar="order.yaml", help=ORDER)
    _example(beyond_use)
    beyond_use.add_argument("--json", action="store_true", help="as JSON")
    label = commands.add_parser("label", help="what stands on the container, or why nothing may")
    label.add_argument("file", nargs="?", metavar="order.yaml", help=ORDER)
    _example(label)
    label.add_argument("--json", action="store_true", help="as JSON")
    label.add_argument("--pdf", type=output_file, metavar="FILE", help="write it as PDF")
    label.add_argument("--html", type=output_file, metavar="FILE", help="write it as HTML")
    label.add_argument("--leaflet", action="store_true", help="the leaflet instead of the label, with --pdf or --html")
    label.add_argument("--language", choices=["en", "es"], help=IN_SPANISH)
    label.add_argument(
        "--on", metavar="DATE", help="the day it is handed out, such as 2026-11-24; without it, that of first filling"
    )


def _reading(commands: Commands) -> None:
    search = commands.add_parser("search", help="articles, formulas, calculators and stores that answer a question")
    search.add_argument("words", nargs="+", metavar="WORD")
    search.add_argument("--language", choices=["en", "es"], default="en", help=IN_SPANISH)
    search.add_argument("--limit", type=int, default=5, help="how many at most, 1 or more")
    articles = commands.add_parser("articles", help="list the articles, or check them")
    articles.add_argument("action", nargs="?", choices=["list", "check"], default="list")
    articles.add_argument("files", nargs="*", metavar="article.md", help="files to check; without any: all")
    articles.add_argument("--language", choices=["en", "es"], default="en", help=IN_SPANISH)
