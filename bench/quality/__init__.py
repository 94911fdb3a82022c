"""How well mail is read: the written corpora scored as tables, and false answers counted over public mail.

`python -m bench.quality` prints everything; `cases` reads the corpus, `fields` compares, `counts` holds the error
counts that tests keep from rising, `tables` and `public` print.
"""
