"""The letter for the post that goes with a thank-you (playbook row "paper note"): its words, its page, its making.

`words` takes the text from the templates, `typeset` makes the PDF, `making` is the stage that writes due ones to disk.
"""
