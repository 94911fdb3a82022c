"""Trains the statistical witness on sentences and mails written for it, and on the half at hand of the corpora.

`python -m training` writes `rules/kinds/weights/`; needs the extra `train` (scikit-learn), heardback itself does not.
`sentences/` and `mails/` are written by hand, by language; the half of the corpora kept aside is never read.
"""
