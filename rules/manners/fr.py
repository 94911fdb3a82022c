"""French manners: vous and tu. A stranger of unknown gender is greeted with "Bonjour" alone, as the French do."""

from __future__ import annotations

from rules.manners.words import Greetings, Manners

_SIGN_OFFS = (
    "cordialement|bien cordialement|très cordialement|bien à vous|sincères salutations|meilleures salutations|"
    "cordiales salutations|salutations distinguées|sincèrement|respectueusement|bien sincèrement|salutations"
)

MANNERS = Manners(
    code="fr",
    months=tuple("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    day="{day} {month}",
    first_day="1er {month}",
    both="et",
    greetings=Greetings(
        nobody="Bonjour",
        woman="Bonjour Madame {last}",
        man="Bonjour Monsieur {last}",
        neutral="Bonjour",
        by_first_name="Bonjour {first}",
        familiar="Bonjour {first}",
    ),
    formal=r"\b[Vv]ous\b|\b[Vv]otre\b|\b[Vv]os\b",
    familiar=r"\b(?:[Tt]u|[Tt]oi|[Tt]on|[Tt]a|[Tt]es|[Tt]e)\b|\b[Tt]['’](?=\w)",
    own_greetings=("Bonjour", "Salut", "Coucou"),
    familiar_greetings=("Salut", "Coucou"),
    sign_offs=frozenset(_SIGN_OFFS.split("|")),
    casual_sign_offs=frozenset(("bien à toi", "à bientôt", "à très vite", "amicalement", "à plus")),
    sign_off=("Bien cordialement,", "Bien à toi,"),
    woman=r"(?:Madame|Mme|Mlle)\.?",
    man=r"(?:Monsieur|M\.|Mr)",
    discussed=(
        r"(?:(?:nous|on|il|elle|j['’])\s?)?(?:(?:avons|a|ai|m['’]a)\s)?(?:(?:beaucoup|longuement|surtout|aussi|bien|un peu)\s){0,2}"
        r"(?:(?:parl|discut|échang)\w{1,4}|m['’]a (?:parlé|interrogée?))(?:\s(?:ensemble|beaucoup|longuement|surtout))?\s"
        r"(?P<topic>(?:de\sla|de\sl['’]|du|des|d['’]|de|sur|au\ssujet\sd[eu]s?)\s?.+)"
    ),
    determiners=r"le|la|les|l['’]|une?|leurs?|mon|ma|mes|son|sa|ses|votre|vos",
    about="sur",
    small=frozenset(
        (
            "le la les de des du et pour une un à au aux que qui dans sur avec ans j ai depuis mon ma mes "
            "vers leur leurs l d je suis"
        ).split()
    ),
    possessives=(
        ("leur", "votre", "votre"),
        ("leurs", "vos", "vos"),
        ("son", "votre", "ton"),
        ("sa", "votre", "ta"),
        ("ses", "vos", "tes"),
    ),
    refused=r"^(?:il|elle|on|nous|je|vous|tu|qu\w*)\b|\b(?:est|sont|veut|était|doit|pense|cherche)\b",
)
