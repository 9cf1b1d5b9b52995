"""One palette, one folder of fonts, few screens: what a color is, where letters lie, how heavy the pictures are."""

import re
from pathlib import Path

from house.rooms import ROOT, SOURCE, committed_files
from lenitive.palette import FONTS, LIGHT, PAPER, STATIC
from lenitive.pictures.svg import LOOKS

WRITTEN_IN = (".css", ".py", ".html", ".js", ".svg", ".yaml")
COLOR = re.compile(
    r"""(?<![\w&/#-])(?<!href=")\#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(\s*[\d.]"""
    r"""|(?:color|background|fill|stroke|border[\w-]*)["']?\s*[:=]\s*["']?(?:white|black|gr[ae]y|red|green|blue)\b""",
    re.IGNORECASE,
)
FONT_FILES = (".woff2", ".woff", ".ttf", ".otf")
MOST_SCREENS_BYTES = 6_000_000


def colors_in(text: str) -> list[str]:
    return [found[0] for found in COLOR.finditer(text)]


def written_colors(path: Path) -> list[str]:
    """Colors of a file, but for those of the page's mark, which a browser loads alone, when the palette has them."""
    found = colors_in(path.read_text(encoding="utf-8"))
    return [color for color in found if path.name != "leaf.svg" or color not in LIGHT.values()]


def test_a_color_is_written_in_the_palette_and_nowhere_else() -> None:
    files = [path for path in committed_files() if SOURCE in path.parents and path.suffix in WRITTEN_IN]
    others = [path for path in files if STATIC.parent not in path.parents and ".min." not in path.name]
    assert len(others) > 100
    assert {str(path.relative_to(ROOT)): found for path in others if (found := written_colors(path))} == {}


def test_the_search_for_colors_finds_one_however_it_is_written() -> None:
    for text in ("a { color: #777; }", 'fill="#1B6B4C"', "rgb(0 0 0 / 40%)", "background: white", "stroke='black'"):
        assert colors_in(text), text
    for text in ('href="#add"', "var(--ink)", "#case=", "&#39;", "white-space: nowrap", "#{{ where }}", "Canvas"):
        assert not colors_in(text), text


def test_a_picture_has_the_colors_of_the_light_page() -> None:
    used = {look[key] for look in LOOKS.values() for key in ("fill", "stroke") if key in look} - {"none"}
    people = {f"{kind}-{place}" for kind in ("skin", "hair", "cloth") for place in range(1, 5)} | {"ground", "drawn"}
    named = {"ink", "quiet-ink", "line", "sheet", "leaf", "sky", "amber", "leaf-tint", "amber-tint"}
    assert used <= {LIGHT[name] for name in named | people}


def test_every_token_that_a_style_names_is_in_the_palette_or_beside_it() -> None:
    sheets = [path for path in committed_files() if SOURCE in path.parents and path.suffix == ".css"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sheets)
    named, given = set(re.findall(r"var\(--([\w-]+)", text)), set(re.findall(r"--([\w-]+):", text))
    assert named <= given and PAPER.keys() <= named | {"p-leaf"}


def test_letters_lie_in_one_folder_each_once_with_their_license() -> None:
    fonts = [path for path in committed_files() if path.suffix in FONT_FILES and SOURCE in path.parents]
    assert {path.parent for path in fonts} == {FONTS} and (FONTS / "LICENSE.txt").exists()
    assert len({path.read_bytes() for path in fonts}) == len(fonts) >= 17


def test_the_screens_weigh_at_most_6_mb_together() -> None:
    assert sum(path.stat().st_size for path in (ROOT / "docs" / "screens").iterdir()) <= MOST_SCREENS_BYTES


def classes_of_papers() -> set[str]:
    """Every class that an element of a paper may have."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((SOURCE / "papers").rglob("*.py"))]
    return {name for text in texts for names in re.findall(r'look="([\w -]+)"', text) for name in names.split()}


def painted_by(sheet: str) -> set[str]:
    """The classes that a style sheet gives a background of its own, wherever they stand."""
    without_notes = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", without_notes)
    alone = [
        each.strip()
        for selectors, body in rules
        if re.search(r"background(?!: none)", body)
        for each in selectors.split(",")
    ]
    return {each[1:] for each in alone if re.fullmatch(r"\.[\w-]+", each)}


def test_no_style_of_a_page_paints_a_part_of_a_paper() -> None:
    """In the dark, what a nurse reads on the infusion card once stood dark on dark: `.care` was a card of the site."""
    assert "care" in painted_by((SOURCE / "web/shared/static/site.css").read_text(encoding="utf-8"))
    everywhere = [SOURCE / "web" / place for place in ("shared/static", "professional/static")]
    sheets = [sheet for folder in everywhere for sheet in sorted(folder.glob("*.css"))]
    painted = {name for sheet in sheets for name in painted_by(sheet.read_text(encoding="utf-8"))}
    assert classes_of_papers() & painted == set()
