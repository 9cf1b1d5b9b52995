"""The command `lenitive`: reads what was asked and hands it to the file that does it.

    lenitive predict examples/iv_infusion.yaml --json -

Exit status: 0 answered, 2 something was wrong with what was given.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from lenitive.cli.examples import NoExample, put_in_place
from lenitive.cli.parser import parser
from lenitive.home import OwnFileError, folder_of, open_home

# Command → where its function lives. Each is loaded only when it is asked for: a first answer need not wait for all.
COMMANDS = {
    "predict": ("predict", "predict_files"),
    "compare": ("compare", "compare_files"),
    "card": ("card", "show_card"),
    "models": ("models", "show_models"),
    "validate": ("validate", "validate"),
    "calc": ("calc", "calc"),
    "formulary": ("formulary", "show_formulary"),
    "ingredients": ("own_ingredients", "show_ingredients"),
    "home": ("own_folder", "show_home"),
    "worksheet": ("worksheet", "show_worksheet"),
    "beyond-use": ("beyond_use", "show_beyond_use"),
    "label": ("label", "show_label"),
    "search": ("search", "search"),
    "articles": ("articles", "show_articles"),
    "examples": ("examples", "show_examples"),
    "migrate": ("record", "migrate"),
    "backup": ("record", "backup"),
    "restore": ("record", "restore"),
    "verify": ("record", "verify"),
    "database": ("record", "database"),
    "keys": ("record", "keys"),
    "jobs": ("record", "jobs"),
    "worker": ("record", "worker"),
    "staff": ("staff", "staff"),
    "code": ("staff", "code"),
    "serve": ("serve", "serve"),
    "warm": ("warm", "warm"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without ≥ or é gets them spelled out
    words = parser()
    options = words.parse_args(arguments)
    try:
        put_in_place(options)
    except NoExample as error:
        words.error(str(error))
    open_home(folder_of(os.environ))
    module, function = COMMANDS[options.command]
    run = getattr(import_module(f"lenitive.cli.{module}"), function)
    try:
        return int(run() if options.command == "warm" else run(options))
    except OwnFileError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        print(f"The answer could not be written ({error.strerror}): write it elsewhere.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
