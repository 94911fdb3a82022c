"""Every language in which something can be said to heardback, English first."""

from rules.words.de import GERMAN
from rules.words.en import ENGLISH
from rules.words.es import SPANISH
from rules.words.fr import FRENCH
from rules.words.it import ITALIAN
from rules.words.nl import DUTCH
from rules.words.phrases import Phrases
from rules.words.pt import PORTUGUESE

TABLES: tuple[Phrases, ...] = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH)
