"""Dutch manners: u and je. "Beste" with the full name is right for everyone."""

from __future__ import annotations

from rules.manners.words import Greetings, Manners

_SIGN_OFFS = (
    "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|"
    "hartelijke groeten|met hartelijke groet|hoogachtend|mvg|groet|groeten"
)

MANNERS = Manners(
    code="nl",
    months=tuple("januari februari maart april mei juni juli augustus september oktober november december".split()),
    day="{day} {month}",
    both="en",
    greetings=Greetings(
        nobody="Goedendag",
        woman="Geachte mevrouw {last}",
        man="Geachte heer {last}",
        neutral="Beste {full}",
        by_first_name="Beste {first}",
        familiar="Beste {first}",
        nobody_familiar="Hallo",
    ),
    formal=r"\b[Uu]\b|\b[Uu]w\b|\bGeachte\b",
    familiar=r"\b(?:[Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|[Hh]oi)\b",
    own_greetings=("Beste", "Hallo", "Hoi", "Dag", "Hi", "Goedendag"),
    familiar_greetings=("Hoi", "Hi"),
    sign_offs=frozenset(_SIGN_OFFS.split("|")),
    casual_sign_offs=frozenset(("groetjes", "liefs", "tot snel", "gr", "grtz")),
    sign_off=("Met vriendelijke groet,", "Hartelijke groet,"),
    woman=r"(?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.)",
    man=r"(?:(?:[Dd]e\s)?[Hh]eer|[Dd]hr\.|[Mm]eneer)",
    discussed=(
        r"(?:(?:we|wij|ik|ze|zij|hij)\s)?(?:(?:hebben|hadden|heb|had|spraken|praatten|vroeg|sprak)\s)?(?:(?:het|veel|lang|kort|vooral|"
        r"ook|mij|me|uitgebreid|gehad|gesproken|gepraat)\s){0,4}over\s(?P<topic>.+?)(?:\s(?:gehad|gesproken|gepraat|verteld|gevraagd))?"
    ),
    determiners=r"de|het|een|hun|haar|zijn|mijn|onze|hoe|waarom",
    about="over",
    small=frozenset(
        "de het een en van voor met in op ik heb jaar mijn bij naar dat die hun ervaring als sinds te aan om uit ben".split()
    ),
    possessives=(("hun", "uw", "jullie"), ("haar", "uw", "jouw"), ("zijn", "uw", "jouw")),
    refused=r"^(?:hij|zij|ze|ik|wij|we)\b|\b(?:is|was|wil|zoekt|heeft|moet|zei|dat ze)\b",
)
