"""German manners: Sie and du. Without a known "Frau" or "Herr" it greets by the full name, which is right for all."""

from __future__ import annotations

from rules.manners.words import Greetings, Manners

_SIGN_OFFS = (
    "mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|beste grüße|viele grüße|freundliche grüße|"
    "herzliche grüße|mit herzlichen grüßen|schöne grüße|mit freundlichen grüssen|viele grüsse|freundliche grüsse|"
    "beste grüsse|hochachtungsvoll|mit vielen grüßen"
)

MANNERS = Manners(
    code="de",
    months=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    day="{day}. {month}",
    both="und",
    greetings=Greetings(
        nobody="Guten Tag",
        woman="Sehr geehrte Frau {last}",
        man="Sehr geehrter Herr {last}",
        neutral="Guten Tag {full}",
        by_first_name="Guten Tag {full}",
        familiar="Hallo {first}",
        nobody_familiar="Hallo",
    ),
    formal=r"\bIhnen\b|(?<![.!?:\n] )(?<!^)\b(?:Sie|Ihre?[mnrs]?)\b|\bgeehrte[rs]?\b",
    familiar=r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?|[Dd]ein|[Ee]uch)\b",
    own_greetings=("Guten Tag", "Hallo", "Hi", "Hey", "Moin", "Servus", "Grüezi"),
    familiar_greetings=("Hi", "Hey", "Moin", "Servus"),
    sign_offs=frozenset(_SIGN_OFFS.split("|")),
    casual_sign_offs=frozenset(("liebe grüße", "liebe grüsse", "lg", "vg", "bis bald", "alles liebe", "bis dann")),
    sign_off=("Mit freundlichen Grüßen", "Viele Grüße"),
    woman=r"Frau",
    man=r"Herrn?",
    discussed=(
        r"(?:(?:wir|ich|sie|er|man)\s)?(?:(?:haben?|hat|hatten|sprachen|redeten|sprach|fragte|diskutierten)\s)?"
        r"(?:(?:uns|mich|mir|viel|lange|kurz|vor allem|auch|ausführlich|wir|gesprochen|geredet)\s){0,3}über\s(?P<topic>.+?)"
        r"(?:\s(?:gesprochen|geredet|diskutiert|ausgetauscht|unterhalten|gefragt|erzählt))?"
    ),
    determiners=r"die|das|den|eine[n]?|ihre?n?|seine?n?|meine?n?|unsere?n?|wie|warum",
    about="über",
    small=frozenset(
        (
            "ich und der die das habe mit jahre jahren seit für von im ein eine bei als zu den dem des einen "
            "nach auf zum zur ihre ihr eure"
        ).split()
    ),
    possessives=(
        ("ihr", "Ihr", "euer"),
        ("ihre", "Ihre", "eure"),
        ("ihren", "Ihren", "euren"),
        ("sein", "Ihr", "euer"),
        ("seine", "Ihre", "eure"),
        ("seinen", "Ihren", "euren"),
    ),
    refused=r"^(?:der|ein|dem|er|sie|es|wir|ich)\b|\b(?:ist|war|hat|sind|will|soll|muss|dass|möchte|wird)\b",
)
