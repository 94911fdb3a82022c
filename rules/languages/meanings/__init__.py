"""What words mean, by the same names in every language: a small lexicon for the statistical witness.

One file a language. A line is `meaning: words`; `*` stands for any ending (or beginning), several words for a phrase. A
word may mean several things: which of them matters, and what several together come to, is learnt from examples
(`training/`). So a Dutch sentence is judged by what was learnt from all languages, and a word never met in training by
its likes.
"""

from __future__ import annotations

from rules.languages.meanings import de, en, es, fr, it, nl, pt

TABLES = {
    "de": de.MEANINGS,
    "en": en.MEANINGS,
    "es": es.MEANINGS,
    "fr": fr.MEANINGS,
    "it": it.MEANINGS,
    "nl": nl.MEANINGS,
    "pt": pt.MEANINGS,
}
"""By language code; a language without a table is looked up in the English one."""
