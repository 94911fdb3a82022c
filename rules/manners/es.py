"""Spanish manners: usted and tú. "Estimado" needs a gender: without a known one it opens with "Hola", right for all."""

from __future__ import annotations

from rules.manners.words import Greetings, Manners

_SIGN_OFFS = (
    "un cordial saludo|cordiales saludos|saludos cordiales|un saludo|saludos|atentamente|muy atentamente|un saludo cordial|"
    "cordialmente|reciba un cordial saludo|quedo atento|atentos saludos"
)

MANNERS = Manners(
    code="es",
    months=tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
    day="{day} de {month}",
    both="y",
    greetings=Greetings(
        nobody="Hola",
        woman="Estimada Sra. {last}",
        man="Estimado Sr. {last}",
        neutral="Hola, {first}",
        by_first_name="Hola, {first}",
        familiar="Hola, {first}",
    ),
    formal=r"\b[Uu]sted\b|\b[Uu]d\.|\b[Ss]us?\b|\b[Ll]e\b",
    familiar=r"\b(?:[Tt]ú|[Tt]e|[Tt]us?|[Tt]i|[Cc]ontigo|tienes|puedes|quieres|podrías|has|estás|eres|vos|tenés|podés|querés)\b",
    own_greetings=("Hola", "Buenas", "Buenos días", "Buen día"),
    familiar_greetings=("Buenas",),
    sign_offs=frozenset(_SIGN_OFFS.split("|")),
    casual_sign_offs=frozenset(("un abrazo", "abrazos", "hasta pronto", "besos")),
    sign_off=("Un cordial saludo,", "Un saludo,"),
    woman=r"(?:Sra|Srta|Dra|Dña|Doña|[Ss]eñora|[Ss]eñorita)\.?",
    man=r"(?:Sr|Don|[Ss]eñor)\.?",
    discussed=(
        r"(?:(?:nos|me|hemos)\s)?(?:habl|convers|charl|coment|discut|trat|pregunt|cont)(?:amos|imos|ado|ido|ó|aron)"
        r"(?:\s(?:mucho|bastante|sobre todo|un poco|también)){0,2}\s(?P<topic>(?:sobre|acerca\sdel?|del?)\s.+)"
    ),
    determiners=r"el|la|los|las|una?|sus?|mis?",
    about="sobre",
    small=frozenset(
        "el la los las de del y que en con para por un una años he mi desde su sus al a como más equipo soy tengo".split()
    ),
    possessives=(("su", "su", "tu"), ("sus", "sus", "tus")),
    refused=r"^(?:él|ella|ellos|yo|que)\b|\b(?:es|son|quiere|está|busca|tiene|dijo|era|debe)\b",
    comma=":",
)
