"""What a beyond-use date is made from: the preparation, the rule of its day, the studies, and what cannot be dated.

The date itself is made in `lenitive.compounding.beyond_use`, studies are matched in `lenitive.compounding.stability`.
"""
