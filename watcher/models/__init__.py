"""A language model that the user names, off by default: asked about what stays uncertain, never believed beyond that.

`endpoint` talks to it, `consent` keeps what the user agreed to, `opinions` is the stage that asks. What an answer is
worth is judged in `rules.kinds.second_opinion`.
"""
