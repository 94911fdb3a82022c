"""Which messages belong to one application, and what they tell of it together: folds in order of arrival.

`match` gathers cases, `interviews` joins their times, `timeline` makes the `Application`. The present plays no part.
"""
