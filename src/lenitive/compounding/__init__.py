"""Compounding: from an order to a worksheet, a beyond-use date and a label, exact and explained.

Pure: no files but the shipped rules and formulary, no clock, no float. Start at `worksheets` for the main job, at
`calculators` for one sum alone; what is weighed is a `units.Quantity` throughout.
"""
