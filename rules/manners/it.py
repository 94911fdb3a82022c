"""Italian manners: Lei and tu. "Gentile" serves women and men alike."""

from __future__ import annotations

from rules.manners.words import Greetings, Manners

_SIGN_OFFS = (
    "cordiali saluti|distinti saluti|un cordiale saluto|cordialmente|saluti|i migliori saluti|con i migliori saluti|"
    "un saluto|molti cordiali saluti|saluti cordiali"
)

MANNERS = Manners(
    code="it",
    months=tuple(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
    ),
    day="{day} {month}",
    first_day="1º {month}",
    both="e",
    greetings=Greetings(
        nobody="Buongiorno",
        woman="Gentile signora {last}",
        man="Gentile signor {last}",
        neutral="Gentile {full}",
        by_first_name="Gentile {first}",
        familiar="Ciao {first}",
        nobody_familiar="Ciao",
        learned=(
            (r"[Dd](?:ott|r)\.ssa|[Dd]ottoressa", "Gentile dott.ssa {last}"),
            (r"[Dd]ott\.(?!ssa)|[Dd]ottor", "Gentile dott. {last}"),
        ),
    ),
    formal=r"\b(?:Lei|La|Le|Suo|Sua|Suoi|Sue)\b(?<!^La)(?<!^Le)|\w(?:La|Le)\b|\bgentile\b|\bEgregi[oa]\b",
    familiar=r"\b(?:[Tt]u|[Tt]i|[Tt]e|[Tt]uo|[Tt]ua|[Tt]uoi|[Tt]ue|[Cc]iao|puoi|sei|hai|vuoi)\b|\w(?:arti|erti|irti)\b",
    own_greetings=("Gentile", "Buongiorno", "Salve", "Ciao"),
    familiar_greetings=("Ciao",),
    sign_offs=frozenset(_SIGN_OFFS.split("|")),
    casual_sign_offs=frozenset(("a presto", "un caro saluto", "cari saluti", "ciao", "un abbraccio")),
    sign_off=("Cordiali saluti,", "A presto,"),
    woman=r"(?:[Ss]ig\.ra|[Dd]ott\.ssa|[Dd]ottoressa|[Ss]ignora|[Dd]r\.ssa)",
    man=r"(?:[Ss]ig\.(?!ra)|[Ss]ignor|[Dd]ott\.(?!ssa)|[Dd]ottor)",
    discussed=(
        r"(?:(?:ci|mi)\s)?(?:(?:abbiamo|siamo|ha)\s)?(?:parlato|discusso|confrontat[ie]|chiesto|raccontato|parlammo)"
        r"(?:\s(?:molto|soprattutto|anche|un po['’]|a lungo)){0,2}\s"
        r"(?P<topic>(?:d(?:i|el(?:lo|la|le|l['’])?|ei|egli)|su(?:l(?:lo|la|le|l['’])?|i|gli)?)\s?.+)"
    ),
    determiners=r"il|lo|la|l['’]|i|gli|le|un[ao]?|un['’]",
    about="su",
    small=frozenset(
        (
            "il lo la i gli le di del della e che in con per un una anni ho mio mia da dal nel al l su a "
            "sono progetti verso loro"
        ).split()
    ),
    possessives=(
        ("la loro", "la vostra", "la vostra"),
        ("il loro", "il vostro", "il vostro"),
        ("i loro", "i vostri", "i vostri"),
        ("le loro", "le vostre", "le vostre"),
        ("la sua", "la Sua", "la tua"),
        ("il suo", "il Suo", "il tuo"),
    ),
    refused=r"^(?:lui|lei|loro|io|che)\b|\b(?:è|sono|vuole|cerca|ha|deve|era|disse)\b",
)
