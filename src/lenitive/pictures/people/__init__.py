"""Drawings with people: at the counter, on the telephone, on a bad night, with a nurse. Pure.

    scene("counter", "es")      # one <svg> with a Spanish description

A person is put together in `figures`; hair in `hair`; each drawing is a function of `scenes` or `care_scenes`. Their
words are in rules/scenes.yaml. They show what people do and claim nothing, so they have no grade.
"""

from lenitive.pictures.people.drawn import SCENES, scene

__all__ = ["SCENES", "scene"]
