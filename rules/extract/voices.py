"""The firm in whose voice a mail speaks: "At Juniper we …", "Ciel Énergie vous invite à passer un test"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from rules.extract import firms
from rules.languages.businesses import firm_like
from rules.languages.people import PeopleWords
from rules.zones import of_place

_AT = re.compile(r"(?<!\w)(?i:at|bei|bij|chez|na|no|en|in|presso|da)\s(?=[^\W\d_a-zß-öø-ÿ])")
_WE = re.compile(
    r",?\s(?:(?:[a-zäöüß]{3,12})\s)?(?:we|wij|wir|nous|noi|nós|nosotros)\s|"
    r",?\s(?:creemos|crediamo|acreditamos|pensamos|pensiamo|queremos|vogliamo|sabemos|sappiamo|tudo\scomeça)\s"
)
_HOSTS = (
    r",?\s(?:is\s(?:pleased|delighted|happy|excited)\sto|has\sthe\spleasure|(?:cordially\s)?invites\syou|has\sinvited\syou|"
    r"requests\sthat\syou|would\slike\syou\sto|freut\ssich|lädt\s(?:sie|dich)|bittet\ssie|est\sheureu(?:x|se)\sde|a\sle\splaisir\sde|"
    r"vous\s(?:invite|propose|convie)|se\scomplace\sen|tiene\sel\s(?:gusto|placer)\sde|(?:le|te|lo|la)\s(?:invita|ofrece)|"
    r"è\sliet[oa]\sdi|ha\sil\spiacere\sdi|(?:la|ti|le)\sinvita|tem\so\s(?:prazer|gosto)\sde|convida[\s-]|"
    r"nodigt\s(?:u|je|jou)|is\sverheugd|heeft\shet\sgenoegen|roept\su)(?!\w)"
)


def speaking(text: str, words: PeopleWords) -> Iterator[str]:
    """Firms that speak or invite in a text, those first that are said to be "we"."""
    for match in islice(_AT.finditer(text[:4_000]), 60):
        name = firms.leading_firm(text, match.end(), words)
        if name and _WE.match(text, match.end() + len(name)) and _sound(name, words):
            yield name
    for name in firms.before(_HOSTS, text[:4_000], words):
        if firm_like(name) and _sound(name, words):
            yield name


def _sound(name: str, words: PeopleWords) -> bool:
    return firms.may_be_firm(name, words) and not firms.is_post(name, words) and of_place(name) != name
