"""What can be said to heardback in Spanish."""

from rules.words.phrases import Phrases, Says, said

_TO = r"(?: ?[:=] ?| )"
_YES = r"(?:si|ok|vale|claro)"
_ASK = r"(?:insistir|preguntar|hacer seguimiento|escribirles?|volver a escribir)"

SPANISH = Phrases(
    code="es",
    forms=(
        *said(
            Says.REPLY_BY,
            r"(?:(?:la|su|una) )?(?:decision|respuesta|contestacion|noticias|resultado)s?"
            r"(?: es| sera| esperada| prevista| prometida)*" + _TO + "{by}",
            r"(?:(?:ellos|ella|el) )?(?:deciden|deciderian|decidiran|decide|responden|responderan|contestan|contestaran|"
            r"me (?:contestan|contestaran|responden|responderan|escriben|escribiran|llaman|llamaran|dicen|diran)(?: algo)?) {by}",
            r"(?:plazo|fecha limite|espero respuesta)" + _TO + "{by}",
            r"(?P<by>(?:antes del?|hasta el|a mas tardar) .+)",
        ),
        *said(
            Says.MAY_NOT_FOLLOW_UP,
            rf"no (?:puedo|debo) {_ASK}|(?:por favor )?no {_ASK}|(?:(?:puedo )?{_ASK}|seguimiento){_TO}no",
        ),
        *said(
            Says.MAY_FOLLOW_UP,
            rf"(?:si )?puedo {_ASK}(?:{_TO}{_YES})?|(?:{_ASK}|seguimiento)(?:{_TO}{_YES}| permitido)",
        ),
        *said(
            Says.TALKED,
            r"(?:(?:he|hemos) )?(?:hablado|hable|hablamos|conversado|converse|charlado) con {one}"
            r" (?P<topic>(?:sobre|acerca de|del?|de la) .+)",
            r"(?:(?:he|hemos) )?(?:hablado|hable|hablamos|conversado|charlado) (?P<topic>(?:sobre|acerca de|del?) .+) con {one}",
        ),
        *said(Says.NOTE, r"(?:nota|notas)(?: ?[:=] ?| ){text}"),
        *said(
            Says.INTERVIEWER,
            r"(?:(?:he|hemos) )?(?:conocido a|conoci a|conocimos a|hable con|hablado con|me entrevisto)"
            + _TO
            + "{who}",
            r"entrevistador(?:a|es|as)?(?: fue| era| eran)?" + _TO + "{who}",
        ),
        *said(
            Says.NOT_HELD,
            r"(?:(?:la )?(?:entrevista|llamada|cita) )?(?:no (?:tuvo lugar|se (?:hizo|celebro|realizo)|se ha (?:hecho|celebrado))|"
            r"(?:fue |se |ha sido )?(?:cancelada|cancelo|anulada))",
        ),
        *said(
            Says.IS_INTERVIEW,
            r"(?:si ?,? ?)?(?:es |era )?una entrevista|entrevista" + _TO + r"si|si ?,? (?:una )?entrevista",
        ),
        *said(
            Says.NOT_INTERVIEW,
            r"(?:no ?,? ?)?no (?:es|era) una entrevista|no ?,? ninguna entrevista|ninguna entrevista|entrevista"
            + _TO
            + "no",
        ),
        *said(
            Says.INTERVIEW,
            r"(?:(?:la|una|mi|nueva|proxima|segunda|tercera|ultima) )*(?:entrevista|cita|reunion|llamada|ronda)"
            r"(?: es| sera| fijada| para| movida)*" + _TO + "{when}",
        ),
        *said(
            Says.SNOOZE,
            r"(?:posponer|aplazar|esperar|recuerdame(?:lo)?|en espera|mas tarde)(?: dentro de| en| durante)?"
            + _TO
            + "{long}",
            r"(?:posponer|aplazar|esperar|nada|recuerdame(?:lo)?)(?: hasta| el) {until}",
        ),
        *said(
            Says.IGNORE,
            r"(?:por favor )?ignorar?(?:lo|la)?|olvid(?:ar|a|alo|ala)|no es (?:una )?candidatura(?: mia)?|no es mio",
        ),
        *said(
            Says.WITHDRAWN,
            r"(?:(?:he|me he) )?(?:retirado|retirada)(?: (?:mi|la) candidatura)?|(?:candidatura )?retirada|me retiro|me retire|"
            r"(?:ya )?no me interesa|(?:he )?renunciado",
        ),
        *said(
            Says.OFFER,
            r"(?:una )?oferta(?: recibida| de (?:trabajo|empleo))?|(?:(?:he )?recibido|tengo|recibi) (?:una|la) oferta|"
            r"me han hecho una oferta",
        ),
        *said(
            Says.REJECTED,
            r"(?:un )?rechazo|rechazad[oa]|descartad[oa]|(?:me han |he sido )(?:rechazad|descartad)[oa]|me han dicho que no|me (?:rechazaron|descartaron)",
        ),
        *said(Says.ROLE, r"(?:(?:el|mi) )?(?:puesto|cargo|rol)(?: es)?" + _TO + "{text}"),
        *said(
            Says.MERGE,
            r"(?:unir|fusionar|juntar) con {other}|(?:la )?misma (?:empresa |candidatura )?que {other}",
            r"(?:unir|fusionar|juntar) (?!com )(?:{names})",
        ),
        *said(
            Says.STOP,
            r"(?:parar|para|detener|terminar) todo|(?:ya )?(?:tengo|he (?:aceptado|encontrado)) (?:un |el )?(?:trabajo|empleo)",
        ),
        *said(
            Says.PAUSE,
            r"(?:pausa|pausar)(?: todo| la busqueda)?(?: hasta(?: el)? {until}| durante (?P<long>.+))?",
            r"(?:de )?vacaciones hasta(?: el)? (?P<until2>.+)",
        ),
        *said(Says.RESUME, r"reanudar|continuar|seguir|ya he vuelto|he vuelto"),
        *said(Says.YES, r"(?:si|correcto|exacto|vale|asi es)"),
        *said(Says.NO, r"(?:no|incorrecto|falso)(?: gracias)?"),
    ),
    openers=(
        *said(Says.REPLY_BY, r"(?:la )?(?:decision|respuesta|plazo|antes de|deciden)\b"),
        *said(Says.MAY_FOLLOW_UP, r"puedo (?:insist|pregunt|hacer)|insistir"),
        *said(Says.INTERVIEWER, r"(?:he )?conoci|entrevistador"),
        *said(Says.INTERVIEW, r"(?:la )?entrevista\b|cita\b"),
        *said(Says.SNOOZE, r"posponer|aplazar"),
        *said(Says.IGNORE, r"ignora"),
        *said(Says.WITHDRAWN, r"(?:he )?retirad|me retir"),
        *said(Says.OFFER, r"oferta\b"),
        *said(Says.REJECTED, r"rechaz|descart"),
        *said(Says.ROLE, r"(?:el )?puesto\b"),
        *said(Says.MERGE, r"fusionar|unir\b"),
        *said(Says.PAUSE, r"pausa"),
        *said(Says.STOP, r"parar\b"),
    ),
    examples=(
        (Says.REPLY_BY, "decisión antes del 5 de diciembre"),
        (Says.MAY_FOLLOW_UP, "puedo insistir sí"),
        (Says.MAY_NOT_FOLLOW_UP, "puedo insistir no"),
        (Says.INTERVIEWER, "conocí a Dana Wu <dana@acme.example>"),
        (Says.TALKED, "hablé con Dana sobre la migración a Rust"),
        (Says.NOTE, "nota: se mudan a una oficina más grande"),
        (Says.INTERVIEW, "entrevista el 12 de marzo a las 15:00"),
        (Says.NOT_HELD, "no tuvo lugar"),
        (Says.SNOOZE, "posponer 1 semana"),
        (Says.IGNORE, "ignorar"),
        (Says.WITHDRAWN, "me retiro"),
        (Says.OFFER, "oferta"),
        (Says.REJECTED, "rechazado"),
        (Says.IS_INTERVIEW, "sí, una entrevista"),
        (Says.NOT_INTERVIEW, "no es una entrevista"),
        (Says.YES, "sí"),
        (Says.NO, "no"),
        (Says.ROLE, "puesto: Data Analyst"),
        (Says.MERGE, "unir con Acme Holding"),
        (Says.PAUSE, "pausa hasta el 2 de enero"),
        (Says.RESUME, "reanudar"),
        (Says.STOP, "parar todo"),
    ),
    talked="{who}: hablado {topic}",
    joins=r"y|e",
)
