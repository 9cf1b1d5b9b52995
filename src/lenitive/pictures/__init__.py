"""Pictures of predictions, drawn as SVG text that page, print and file share. Start at `levels.py`.

picture(prediction)                       # an <svg> of its own, with title and description
png(picture(prediction))                  # the same, as pixels: bytes
"""

from lenitive.pictures.levels import picture
from lenitive.pictures.plan import NARROW, WIDE, Size
from lenitive.pictures.raster import png
from lenitive.pictures.words import caption

__all__ = ["NARROW", "WIDE", "Size", "caption", "picture", "png"]
