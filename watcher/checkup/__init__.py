"""Looks at everything that heardback depends on, changing nothing: the values that `rules.checkup` judges.

One file an area. No probe raises for the world's faults: what cannot be had is itself a fact.
"""
