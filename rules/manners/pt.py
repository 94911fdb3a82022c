"""Portuguese manners, of Portugal and Brazil. Formal is the third person without a pronoun, right for both and for
every gender; familiar is "você" where the employer writes so, else "tu"."""

from __future__ import annotations

from rules.manners.words import Greetings, Manners

_SIGN_OFFS = (
    "com os melhores cumprimentos|melhores cumprimentos|cumprimentos|atenciosamente|cordialmente|att|com os meus "
    "cumprimentos|respeitosamente|saudações|saudações cordiais"
)

MANNERS = Manners(
    code="pt",
    months=tuple("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split()),
    day="{day} de {month}",
    both="e",
    greetings=Greetings(
        nobody="Olá",
        woman="Cara {full}",
        man="Caro {full}",
        neutral="Olá, {first}",
        by_first_name="Olá, {first}",
        familiar="Olá, {first}",
    ),
    formal=r"\b[Oo] [Ss]enhor\b|\b[Aa] [Ss]enhora\b|\b[Ll]he\b|\bV\. ?Ex|\bExm[oa]\b|\b[Pp]rezad[oa]\b",
    familiar=r"\b[Vv]ocê\b|\b(?:[Tt]u|[Tt]e|[Tt]i|[Cc]ontigo|[Tt]eus?|[Tt]uas?|podes|tens|queres|estás)\b",
    own_greetings=("Olá", "Oi", "Bom dia", "Boa tarde"),
    familiar_greetings=("Oi",),
    sign_offs=frozenset(_SIGN_OFFS.split("|")),
    casual_sign_offs=frozenset(("abraço", "abraços", "um abraço", "até breve", "até logo", "beijos")),
    sign_off=("Com os melhores cumprimentos,", "Até breve,"),
    woman=r"(?:Sra|Dra|[Ss]enhora|Dona|D\.|Prezada|Cara|Exma)\.?(?:\sSra\.|\sDra\.)?",
    man=r"(?:Sr|[Ss]enhor|Prezado|Caro|Exmo)\.?(?:\sSr\.|\sDr\.)?",
    discussed=(
        r"(?:nós\s)?(?:fal|convers|discut|trat|coment|pergunt|abord)(?:ámos|amos|imos|ou|ado)"
        r"(?:\s(?:muito|bastante|sobretudo|um pouco|também)){0,2}\s(?P<topic>(?:sobre|acerca\sd[aeo]s?|d[aeo]s?)\s.+)"
    ),
    determiners=r"os?|as?|uma?|seus?|suas?|meus?|minhas?",
    about="sobre",
    small=frozenset(
        (
            "o a os as de do da dos das e que em no na com para por um uma anos tenho há meu minha desde ao "
            "à equipe equipa sou não"
        ).split()
    ),
    possessives=(),
    refused=r"^(?:ele|ela|eles|eu|que)\b|\b(?:é|são|quer|está|procura|tem|disse|era|deve)\b",
)
