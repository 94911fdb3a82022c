"""Spanish: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.occupations import en as english
from rules.languages.occupations import es as own
from rules.languages.people import PeopleWords
from rules.languages.times import Horizon, TimeWords, counted

CUES = Cues(
    stop_words=frozenset(
        "el la los las de del y que en un una es por para con no su tu te se lo al como más hola gracias nos hemos "
        "este esta tus sus pero o estimada estimado saludo saludos buenos buenas le está muy".split()
    ),
    cues=(
        *said(
            Act.INVITE,
            0.9,
            r"(?:gustaría|encantaría|queremos|querríamos|quisiéramos|quiere|desea\w*)~(?:conocer(?:te|le|la|lo)?|entrevistar\w*|hablar contigo|"
            r"hablar con usted|charlar|invitar\w*|concertar|agendar|tener una (?:entrevista|llamada))",
            r"(?:invit\w+|convoc\w+|cit\w+)~(?:a |para )?(?:una |la )?(?:entrevista|llamada|videollamada|reunión)|entrevista (?:en diferido|grabada)",
        ),
        *said(
            Act.INVITE,
            0.5,
            r"(?:primera|segunda|última) entrevista|entrevista (?:con|telefónica|personal|online|presencial)|siguiente (?:fase|paso|etapa)",
        ),
        *said(
            Act.PICK_TIME,
            0.9,
            r"(?:te|le|os) (?:vendría|viene|va|iría|encaja|parece)~\?|(?:tienes|tiene|tendrías|tendría)~(?:disponib\w+|un hueco|libre|minutos)|"
            r"(?:cuándo|qué día|qué hora|qué horario)~|(?:tu|su) disponibilidad|(?:elige|elija|escoge|reserva|selecciona|indica\w*|propon\w*)~(?:hora\w*|"
            r"fecha|hueco|cita|día)|(?:podrías|podría|puedes|puede) (?:\w+ ){0,2}?(?:venir|hablar|reunir\w*|asistir|conectar\w*)|confirm\w+~"
            r"(?:asistencia|disponibilidad)",
        ),
        *said(
            Act.FIX_TIME,
            0.9,
            r"(?:confirm\w+|queda\w*|quedamos|agendad\w+|programad\w+|fijad\w+)~(?:entrevista|cita|llamada|reunión|para el|el (?:lunes|martes|miércoles|"
            r"jueves|viernes)|a las)|(?:entrevista|cita|llamada|reunión)~(?:confirmada|será|tendrá lugar|programada|agendada)|(?:te|le) (?:esperamos|"
            r"espero|llamaré|llamaremos)~(?:el|a las|mañana)|nos vemos",
        ),
        *said(Act.REMIND, 0.9, r"recordatorio|(?:te|le) recordamos~(?:entrevista|cita|mañana)"),
        *said(
            Act.MOVE,
            0.9,
            r"(?:reprogram\w+|aplaz\w+|pospon\w+|pospuest\w+|mover|cambiar|retrasar|adelantar|trasladar)~(?:entrevista|cita|llamada|reunión|a las|al )|nueva (?:fecha|hora) (?:es|será|:)",
        ),
        *said(
            Act.CANCEL,
            0.9,
            r"(?:cancel\w+|anul\w+|suspend\w+)~(?:entrevista|cita|llamada|reunión)|(?:entrevista|cita|llamada|reunión)~(?:cancelad\w+|anulad\w+|suspendid\w+)",
        ),
        *said(
            Act.TEST,
            0.9,
            r"(?:realizar|hacer|completar|resolver|rellenar|cumplimentar|responder)~(?:prueba|test|ejercicio|cuestionario|caso práctico|reto)|prueba "
            r"(?:técnica|online|práctica)",
        ),
        *said(
            Act.OFFER,
            0.9,
            r"(?:ofrecer(?:te|le)?|ofrecemos)~(?:puesto|plaza|contrato|incorpora\w+)|(?:carta|propuesta) (?:de )?(?:oferta|contratación|laboral)|contrato "
            r"(?:laboral|de trabajo)|(?:has|ha) sido (?:seleccionad\w|elegid\w)~(?:puesto|para (?:el|incorpor))|bienvenid[oa] al equipo|incorporación",
        ),
        *said(
            Act.REJECT,
            0.93,
            r"(?:no|sin)~(?:continuar\w*|seguir\w*|has sido seleccionad\w|ha sido seleccionad\w|avanzar|podemos ofrecer\w*|encaja\w*|contar contigo|"
            r"ha sido posible)|(?:otr[oa]s?) (?:candidat\w+|perfil\w*|persona\w*)|(?:vacante|puesto|plaza|proceso)~(?:cubiert[oa]|cerrad[oa]|cancelad[oa]|"
            r"desestimad[oa])|descartad[oa]|desestimad[oa]",
        ),
        *said(
            Act.REJECT,
            0.5,
            r"(?:lamentamos|sentimos|lamentablemente|desafortunadamente)|(?:suerte|éxitos?)~(?:búsqueda|futuro|proceso)|base de datos para futuras",
        ),
        *said(Act.PAUSE, 0.85, r"en pausa|paralizad\w|en espera|suspendido temporalmente"),
        *said(
            Act.STATUS,
            0.85,
            r"(?:seguimos|sigue|continuamos|todavía|aún|estamos)~(?:proceso|decid\w+|valorando|evaluando|entrevistando|pendiente\w*|retraso)|(?:te|le) "
            r"(?:escrib\w+|dir\w+|contactar\w+|informar\w+|contar\w+|avisar\w+|mantendr\w+)~|novedades|paciencia|(?:vamos|va|con) (?:con )?retraso|decisión",
        ),
        *said(
            Act.ASK,
            0.85,
            r"(?:podrías|podría|puedes|puede|por favor|necesitamos)~(?:enviar\w*|mandar\w*|indicar\w*|facilitar\w*|confirmar\w*|decir\w*|adjuntar)|expectativas? salarial\w*|pretensiones",
        ),
        *said(Act.ASK, 0.35, r"\?"),
        *said(
            Act.JOB,
            0.8,
            r"candidatur\w+|candidat\w+|vacante|puesto|selección|currículum|cv|oferta de (?:empleo|trabajo)|reclut\w+|empleo|contratación|proceso",
        ),
        *said(Act.JOB, 0.65, r"entrevista|perfil|equipo|recursos humanos|rrhh|salari\w+"),
        *said(
            Act.KNOWN,
            0.7,
            r"(?:tu|su) (?:candidatura|solicitud|cv|currículum|inscripción|interés en)|(?:gracias por|tras|después de)~(?:entrevista|charla|prueba|candidatura|inscripción|llamada)",
        ),
        *said(
            Act.RECEIPT,
            0.9,
            r"(?:hemos recibido|recibimos|recibida|registrad[oa])~(?:candidatura|solicitud|cv|currículum|inscripción)|gracias por (?:inscribirte|postular\w*|tu candidatura|su candidatura|aplicar)|(?:candidatura|inscripción)~(?:recibida|enviada|registrada)|acuse de recibo",
        ),
        *said(
            Act.RECEIPT,
            0.45,
            r"(?:revisar\w*|estudiar\w*|valorar\w*)~(?:candidatura|perfil|cv)|mensaje automático|no respond\w+",
        ),
        *said(
            Act.PITCH,
            0.85,
            r"(?:he visto|vi|encontré|revisando)~(?:tu|su) perfil|por (?:tu|su) (?:trayectoria|perfil|experiencia)|(?:consultor\w* de selección|headhunter|mi cliente|nuestro cliente|confidencial\w*)|(?:abiert[oa]|interesar\w*|escuchar)~(?:oportunidad\w*|propuesta\w*|cambio)|podrías encajar|oportunidad (?:profesional|confidencial)",
        ),
        *said(
            Act.ADVERTISE,
            0.85,
            r"(?:nuevas|\d+) (?:ofertas|vacantes)|ofertas (?:nuevas|de hoy|de empleo|para ti|recomendadas|similares)|alerta\w* de empleo|feria de empleo|boletín|webinar|inscríbete|suscr\w+|premium",
        ),
        *said(
            Act.AWAY,
            0.9,
            r"(?:fuera de la oficina|de vacaciones|respuesta automática|estaré ausente|acceso limitado|para (?:asuntos|temas) urgentes)|(?:estaré|estoy) (?:de|fuera)",
        ),
        *said(Act.UNDELIVERED, 0.9, r"no se (?:ha podido|pudo) entregar|no entregado"),
        *said(
            Act.CHORE,
            0.9,
            r"código de (?:verificación|seguridad)|contraseña|(?:completa|finaliza|termina)~(?:inscripción|candidatura|perfil)|encuesta|han? (?:visto|leído|consultado)~(?:cv|perfil|candidatura)|retirad[oa]~candidatura",
        ),
        *said(
            Act.ELSEWHERE,
            0.9,
            r"podcast|programa de radio|tutor\w*|colegio|instituto|alumn\w+|padres|médic\w+|dentista|clínica|vacuna\w*|consulado|embajada|visado|cumpleaños|boda|piso|casero|cliente|itv",
        ),
        *said(
            Act.COURTESY,
            0.8,
            r"de nada|un placer|el gusto es|gracias a ti|igualmente|gracias por (?:tu|su) (?:mensaje|correo|nota)",
        ),
        *said(Act.THANK, 0.85, r"(?:gracias|agradec\w+)~(?:entrevista|tiempo|charla|conversación|reunión)"),
        *said(Act.CHECK_IN, 0.85, r"(?:novedad\w*|seguimiento|estado de|alguna noticia|saber si|interesad[oa] en el)"),
        *said(
            Act.APPLY,
            0.85,
            r"(?:mi candidatura|presentar mi|mi (?:cv|currículum)|me gustaría (?:optar|postular)|adjunto~(?:cv|currículum)|inscribirme)",
        ),
    ),
    conditions=(r"si|en caso|cuando|siempre que|salvo|una vez|podría(?:mos)?",),
    asides=(r"gracias(?: \w+){0,2}? por|tras|antes de|después de|durante",),
    negations=(r"no|ni|nunca|sin|ningun\w*",),
)

TIMES = TimeWords(
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    weekdays=(
        ("lunes", "lun"),
        ("martes", "mar"),
        ("miércoles", "miercoles", "mié", "mie"),
        ("jueves", "jue"),
        ("viernes", "vie"),
        ("sábado", "sabado", "sáb", "sab"),
        ("domingo", "dom"),
    ),
    relative_days=(
        ("de hoy en ocho", 7),
        ("pasado mañana", 2),
        ("mañana", 1),
        ("hoy", 0),
        ("esta tarde", 0),
        ("esta mañana", 0),
        ("esta noche", 0),
        ("ayer", -1),
    ),
    not_relative=r"(?:por|de|a|durante|toda|cada|una|media|misma|en|esa)\sla|(?:esta|buena|media|toda|una|la|misma|temprano\spor\sla)",
    zones=(
        "Europe/Madrid",
        "America/Mexico_City",
        "America/Bogota",
        "America/Argentina/Buenos_Aires",
        "America/Santiago",
        "America/Lima",
        "Atlantic/Canary",
    ),
    bare_day_number=True,
    following=r"(?:el\s)?próximo|(?:el\s)?siguiente",
    coming=r"este",
    past=r"pasado|último",
    in_next_week=r"(?:de\s)?la\s(?:próxima\ssemana|semana\s(?:que\sviene|próxima))",
    ordinal=r"º|°",
    of=r"de",
    article=r"el\sdía|el|día|del|al",
    day_number=r"(?:el|al|del|para\sel|antes\sdel|hasta\sel)(?:\s(?:próximo\s)?día)?|día|y\sel|o\sel",
    not_a_day=r"(?:º|°)?\s?(?:planta|piso|%|por\sciento|ronda|vez|puesto|candidat|fase|años|euros)",
    at=r"a\slas?|sobre\slas?|a\seso\sde\slas?|desde\slas?|de\slas|de|a\spartir\sde\slas?|hacia\slas?|las",
    on=r"del(?:\sdía)?|el(?:\sdía)?|de",
    to=r"a(?:\slas?)?|hasta(?:\slas?)?|y\slas?",
    oclock=r"h(?:oras?|rs?)?\.?|en\spunto",
    noon=r"mediodía|medio\sdía",
    hours=(
        *counted(
            "una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve"
        ),
        ("mediodía", 12),
    ),
    before_hour=((r"(?:un\s)?cuarto\spara\slas?", -15), (r"diez\spara\slas?", -10), (r"veinte\spara\slas?", -20)),
    after_hour=(
        (r"y\smedia", 30),
        (r"menos\scuarto", -15),
        (r"y\scuarto", 15),
        (r"menos\sdiez", -10),
        (r"menos\scinco", -5),
        (r"y\sdiez", 10),
        (r"y\sveinte", 20),
    ),
    morning=r"de\sla\smañana|por\sla\smañana",
    afternoon=r"de\sla\starde|por\sla\starde|de\sla\snoche|p\.\s?m\.",
    takes=r"dura(?:ción)?(?:\s(?:de|aproximada))*(?:\s:)?|durará|unas?|unos|aproximadamente|alrededor\sde|durante|cerca\sde|menos\sde|más\sde|casi|en|llevará",
    places=r"dirección|lugar|dónde|en\snuestras\s(?:oficinas|instalaciones)|nuestras\soficinas|nuestra\s(?:sede|oficina)|sede|oficinas?|presencial|calle|avenida|plaza",
    deadline=r"antes\sdel?(?:\sdía)?|hasta(?:\sel)?(?:\sdía)?|a\smás\stardar(?:\sel)?|como\s(?:muy\starde|tarde|máximo)(?:\sel)?(?:\sdía)?|"
    r"fecha\slímite\s?:?(?:\sel)?|plazo(?:\s(?:es|hasta|vence|termina|finaliza))*(?:\sel)?|límite(?:\sel)?|caduca(?:\sel)?|vence(?:\sel)?|válid[oa]\shasta(?:\sel)?|"
    r"desde\sel|para\sel\spróximo|no\smás\starde\sdel?",
    window=r"entre(?:\slas?\s\d{1,2}(?:[:.]\d\d)?\s?h?\sy)?(?:\slas?)?|a\spartir\sde\slas?|después\sde\slas?|antes\sde\slas?|desde\slas?|cualquier\shora",
    former=r"(?:antigu[oa]|anterior|inicial(?:mente)?|original(?:mente)?|previst[oa])\s?(?:fecha|hora|cita)?(?:\s(?:del?|el|era|a\slas|para))*\s?:?|"
    r"(?:estaba|era|teníamos|habíamos)\s(?:\w{1,14}\s){0,3}(?:prevista|programada|fijada|agendada|para|quedado)?(?:\s(?:para|el|a\slas))*|"
    r"en\slugar\s(?:del?|de)(?:l)?|en\svez\sdel?|ya\sno(?:\s(?:es|será))?(?:\sel)?|"
    r"(?:mov\w+|cambi\w+|aplaz\w+|reprogram\w+|pasa\w*|traslad\w+|retras\w+|adelant\w+)(?:\s[\w'-]{1,14}){0,5}\sdel?(?:\sdía)?",
    appointed=r"(?:entrevista|cita|reunión|llamada|videollamada)\sdel?(?:\sdía)?",
    aside=r"\b(?:abr(?:e|imos|en|ir)|cierr\w+|cerramos|apertura|comida|almuerzo|comer|café|pausa|descanso|lleg(?:a|ada|ar|ue|ues)|preséntese|preséntate|tren|vuelo|autobús|visita|recorrido|prueba\sescrita|acceso|turno|función|recepción)\b",
    begins=r"\b(?:empez\w+|empieza|comenz\w+|comienza|inicia)\b",
    amounts=(
        (r"media\shora", 30),
        (r"(?:un\s)?cuarto\sde\shora", 15),
        (r"(?:una|1)\shora", 60),
        (r"(?:dos|2)\shoras", 120),
        (r"(?:un|1)\sdía", 1440),
        (r"(?:una|1)\ssemana", 10080),
    ),
    later=r"más\starde|después|retras\w+|aplaz\w+|atras\w+|pospon\w+|posponer",
    earlier=r"antes|más\stemprano|adelant\w+",
    by_amount=r"en\s",
    restated=r"o\ssea|es\sdecir|que\s(?:son|serían)|serían",
    renewed=r"sino(?:\sel)?|nuev[oa]\s(?:fecha|hora|cita|horario|día)(?:\s(?:es|será|:|el|para|sería|a\slas))*\s?:?|"
    r"(?:mov\w+|muev\w+|cambi\w+|aplaz\w+|reprogram\w+|pas\w+|traslad\w+|retras\w+|adelant\w+|posp\w+)(?:\s[\w'-]{1,14}){0,6}\s(?:al?|para|hasta)(?:\s(?:el|las?|día))*|"
    r"ahora(?:\s(?:es|será|el|a\slas))*|mejor(?:\s(?:el|a\slas))*|finalmente(?:\s(?:el|será|a\slas))*",
    same_time=r"misma\shora|mismo\shorario|hora\s(?:no\scambia|se\smantiene)",
    alternative=r"o(?:\sbien)?(?:\sel)?",
    lasting=r"\b(?:dura\w{0,4}|aproximadamente|unos|unas|llamada|entrevista|reunión|videollamada|charla|minutos)\b",
    over=r"\b(?:gracias|agradec\w+|encantad[oa]s?|placer|gusto|tras|después)\b[^.!?\n]{0,80}\b(?:del?\s(?:lunes|martes|miércoles|jueves|viernes|pasado)|ayer|"
    r"venir|tiempo|asistir|entrevista|charla|conversación)\b|\b(?:hablamos|nos\s(?:vimos|conocimos)|enviaste|inscribiste|recib\w+|aplicaste|presentaste)\b",
    elsewhere=r"\b(?:cerrad[oa]s?|festivo|vacaciones|ausente|fuera\sde\sla\soficina|incorpora\w*|primer\sdía|fundad[oa]|decisión|te\s(?:digo|diremos|escribo|escribiré|"
    r"llamaremos\spara)|no\s(?:puedo|podré|podemos|podremos|estaré|estaremos))\b",
    choice=r"(?:\b(?:qué|cuál)\s(?:\w{1,8}\s){0,3}(?:viene|encaja|conviene|prefier\w+|va)|\b(?:elige|elegir|escog\w+|opciones|alternativas|huecos|disponibilidad|"
    r"las\ssiguientes\s(?:fechas|horas|franjas)|franjas|cualquiera\sde|bien\sel|o\sbien|alguno\sde|prefier\w+)\b)",
    fixed=r"\b(?:confirm\w+|entrevista|cita|reunión|llamada|videollamada|agendad\w+|programad\w+|fijad\w+|prevista|esperamos|espero|vemos|tendrá\slugar|será|"
    r"recordatorio|recorda\w+|nuev[oa]|fecha|hora|cuándo|convoc\w+|quedamos|queda)\b",
    another=r"\botr[oa]s?\s(?:día|hora|fecha|hueco|momento|cita)s?\b|\b(?:qué|cuándo)\b[^.\n]{0,50}\?",
    cannot=r"\bno\s(?:\w{1,10}\s){0,3}(?:pued\w+|podr\w+|pod\w+|va\sa|dar|posible|estar\w*|será)\b|\b(?:imposible|imprevisto)\b",
    round_the_clock=True,
    called_off=r"\b(?:cancel\w+|anul\w+|suspend\w+|no\sse\s(?:podrá|va\sa|celebrará)|no\spod\w+|aplaz\w+)\b",
    answers=r"\b(?:(?:te|le|os|les|lo)\s(?:\w{1,10}\s){0,2}(?:escrib|dir|dig|dar|dam|doy|contact|inform|cont|avis|mant|llam|respond|contest|comunic|confirm|notific|"
    r"actualiz|pas|envi|hag|har)\w*|(?:decir|dar|escribir|informar|contactar|avisar|comunicar|contestar|responder|llamar|confirmar)(?:te|le|os|les)|"
    r"(?:volver\w*|ponernos|pondr\w+|ponemos)\s(?:\w{1,8}\s){0,3}(?:contacto|contigo|escribir|hablar)|en\scontacto|(?<!tu\s)(?<!su\s)(?:respuesta|decisión)"
    r"(?!\s(?:tuya|suya|por\stu|por\ssu))|novedades|noticias|resultado|(?:tendr|recibir|sabr)(?:ás|á|éis|án)\w*|decidi\w+|decidir\w*|resol(?:ver|ución)\w*|"
    r"tomar\w*\s(?:una|la)\sdecisión|algo\smás|(?:sab(?:er|remos|ré)|tener|tendremos|tendré)\s(?:\w{1,10}\s){0,3}(?:algo|más|respuesta|noticias|decisión|novedades)|"
    r"feedback|valorar\w*|de\snuestra\sparte|cerrar(?:emos)?\sel\sproceso)",
    requests=r"(?:\b(?:por\sfavor|podrías|podría|puedes|puede|necesitamos\sque|rogamos|te\spedimos|le\spedimos|"
    r"(?:tu|su)\s(?:\w{1,12}\s){0,2}(?:respuesta|confirmación|decisión|disponibilidad|documentación)|"
    r"(?:envía|envíe|manda|mande|confirma|confirme|responde|responda|contesta|indica|indíca|indique|completa|complete|rellena|devuelve|devuelva|firma|firme|"
    r"elige|elija|escoge|dinos|díganos|dime|avísanos|avísame|haznos|háganos|confírma|remit\w+)(?:nos|me|lo|la|nosl[oa])?\b|fecha\slímite|plazo|tienes\shasta|"
    r"tiene\shasta|debes|deberás|debe|de\stu\sparte|de\ssu\sparte|la\soferta\s(?:es\sválida|caduca)|espero\stu|esperamos\s(?:tu|su)))",
    hearing=r"\bsi\s(?:\w{1,8}\s){0,3}no\s(?:\w{1,8}\s){0,4}(?:noticias|respuesta|nada|sabes|recib\w+|contact\w+)",
    depends=r"\b(?:una\svez|en\scuanto|cuando|después\sde|tras|a\spartir\sde|si|normalmente|por\slo\sgeneral|habitualmente|siempre\sque)\b",
    depends_after=r"\s?(?:después|tras|desde|a\spartir|de(?:l|sde)?\s(?:la\s)?(?:entrevista|recepción|entrega))\s?(?!hoy)",
    refused=r"\bno\s(?:\w{1,12}\s){0,3}(?:prometer|garantizar|asegurar|decir|saber|antes)\w*|\bsin\s(?:decisión|fecha)",
    within=r"en(?:\sun\splazo\s(?:máximo\s)?de|\slos|\sunos|\smáximo)?|dentro\sde(?:\sun\splazo\sde)?|antes\sde|unos|máximo|como\smáximo|durante(?:\slos)?|otr[ao]s?|"
    r"aproximadamente|necesit\w+|llevar\w+|plazo\s(?:máximo\s)?de|de\saquí\sa",
    coming_n=r"(?:los|las)(?:\s(?:próxim[oa]s|siguientes))?|próxim[oa]s|siguientes",
    more=r"buen[oa]s?|más",
    or_to=r"-|a|o|y",
    numbers=(
        ("un par de", 2),
        ("una", 1),
        ("un", 1),
        ("dos", 2),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("siete", 7),
        ("ocho", 8),
        ("diez", 10),
        ("quince", 15),
    ),
    minute=r"minutos?|min\.?",
    hour=r"horas?|h",
    whole_hour=r"una\shora(?!\s(?:antes|después|más))",
    day=r"días?",
    week=r"semanas?",
    week_of=r"(?:la\s)?semana\sdel(?:\sdía)?",
    month=r"mes(?:es)?",
    business_after=r"hábiles|laborables|laborales",
    horizons=(
        (
            r"(?:a\s|para\s)?(?:finales|fin(?:es)?|final)\sde\s(?:la\s)?(?:próxima\ssemana|semana\s(?:que\sviene|próxima))",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:a\s)?(?:principios?|comienzos|inicios?|primeros)\sde\s(?:la\s)?(?:próxima\ssemana|semana\s(?:que\sviene|próxima))",
            Horizon.EARLY_NEXT_WEEK,
        ),
        (
            r"(?:a\s)?(?:mediados|mitad)\sde\s(?:la\s)?(?:próxima\ssemana|semana\s(?:que\sviene|próxima))",
            Horizon.MIDDLE_OF_NEXT_WEEK,
        ),
        (
            r"(?:(?:a\slo\slargo|durante|en\sel\stranscurso)\s(?:de\s)?)?(?:la\s)?(?:próxima\ssemana|semana\s(?:que\sviene|próxima))",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:a\s|para\s)?(?:finales|fin|final)\sde\s(?:(?:esta|la)\s)?semana(?!\s(?:que|próxima))|(?:durante\s|a\slo\slargo\sde\s)?esta\s(?:misma\s)?semana|"
            r"(?:el\s|antes\sdel\s)?fin\sde\ssemana",
            Horizon.THIS_WEEK,
        ),
        (
            r"(?:a\s|para\s)?(?:finales|fin(?:es)?|final)\s(?:de\s(?:este\s)?|del?\s)mes(?!\s(?:que|próximo))|(?:durante\s)?este\s(?:mismo\s)?mes",
            Horizon.END_OF_MONTH,
        ),
        (
            r"(?:a\s|para\s)?(?:finales|fin|final)\s(?:de\s|del\s)(?:próximo\smes|mes\s(?:que\sviene|próximo))",
            Horizon.END_OF_NEXT_MONTH,
        ),
        (
            r"(?:a\s)?(?:finales|fin|final)\s(?:de\s|del\s)(?:este\s)?año|antes\sde\s(?:que\sacabe\sel\saño|fin\sde\saño)",
            Horizon.END_OF_YEAR,
        ),
        (r"antes\sde\s(?:las\s)?navidad(?:es)?", Horizon.CHRISTMAS),
        (
            r"(?:a\s|al\s)?(?:final|finales|fin)\s(?:de\sl|del)\s?(?:a\s)?(?:día|jornada)",
            Horizon.TODAY,
        ),
    ),
    middle_of_month=r"(?:a\s)?(?:mediados|mitad)\sde",
    end_of_month=r"(?:a\s|para\s)?(?:finales|fines|fin|final)\sde",
    vague_part_of_month=r"(?:a\s)?(?:principios?|comienzos|inicios?|primeros)\sde",
    follow_up_welcome=r"(?:no\sdud(?:es|e)\sen|puedes|puede|siéntete\slibre\s(?:de|para))\s(?:\w{1,10}\s){0,2}(?:preguntar\w*|escribir(?:me|nos)|recordár\w+|"
    r"insistir|contactar(?:me|nos)?\ssi\sno|llamar(?:me|nos)\ssi\sno)|(?:escríbeme|pregúntame|pregúntanos|escríbenos)\b",
    follow_up_unwelcome=r"(?:(?:rogamos|por\sfavor|pedimos)[\s,]+(?:\w{1,10}\s){0,2}no\s(?:\w{1,6}\s)?(?:llam\w+|contact\w+|escrib\w+|insist\w+))|"
    r"(?:no\s(?:se\s)?atende(?:mos|rán)|no\sse\sresponderán?)\s(?:\w{1,10}\s){0,2}(?:llamadas|consultas)",
)

NOT_NAMES = frozenset(
    """
    yo tú tu él ella nosotros usted ustedes ellos ellas el la los las un una unos unas de del al a en con por para sin sobre este
    esta estos estas ese esa su sus mi mis tus nuestro nuestra nuestros nuestras hola buenos buenas días tardes estimado estimada
    querido querida gracias saludos saludo un cordial atentamente lunes martes miércoles jueves viernes sábado domingo enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre zoom teams google meet microsoft skype
    webex videollamada teléfono entrevista llamada reunión cita charla puesto candidatura vacante oferta equipo departamento
    dirección director directora responsable recursos humanos rrhh selección reclutamiento técnico técnica jefe jefa gerente
    coordinador coordinadora asunto fecha hora lugar calle avenida plaza oficina recepción sala planta madrid barcelona si y o
    pero cuando como qué cuál quién dónde no sí enlace adjunto orden día semana re rv fwd tu invitación confirmación señor señora
    sr sra don doña doctor doctora
    """.split()
)

PEOPLE = PeopleWords(
    meets=r"(?:(?:te|le|os)\s(?:entrevistar\w+|recibir\w+|atender\w+|ver[áa]n?|esperar\w+|esperan?)|(?:entrevista|entrevistarás|entrevistarte|entrevistarse|reunión|reunirás|reunirte|reunirse|llamada|videollamada|charla|charlar|charlarás|hablar|hablarás|hablará|"
    r"conversación|cita|encuentro|sesión|verás|h|horas|conectar\w*|rato|café)\s(?:\(?[^)\n]{1,20}\)?\s)?con|conocerás\sa|conocer\sa|te\s(?:recibirá|entrevistará|atenderá)n?|"
    r"(?:estar(?:á|án|emos)|participar(?:á|án)|asistir(?:á|án)|acompañad[oa]\s(?:por|de)|junto\s(?:a|con)|en\spresencia\sde|presentarte\sa|dirigida\spor|realizada\spor|"
    r"a\scargo\sde|serán?|entrevistador(?:es|as?)?\sser(?:á|án))|con)",
    had_met=r"(?:tras|después\sde|gracias\spor|desde|sobre|acerca\sde)(?:\s[\w']{1,12}){0,4}",
    labels=r"(?:(?:tus\s|tu\s|los\s|sus\s)?(?:entrevistador(?:es|as?)?|participantes?|asistentes?|interlocutor(?:es|as?)?|panel|tribunal)(?:\s(?:son|es|serán|será))?|con|quién|"
    r"quiénes|por\snuestra\sparte|de\snuestra\sparte|hablarás\scon|conocerás\sa)",
    acts=r"(?:te|le|os)\s(?:entrevist|recibir|llamar|atender|hablar|esper|conocer|acompañ)\w*|(?:estará|estarán|participará|participarán|realizará|dirigirá|se\sunirá|se\sunirán|"
    r"asistirá|asistirán)\b|(?:quiere|quieren|querría|querrían|gustaría|desea|desean)\s(?:\w{1,6}\s)?(?:conocerte|conocerle|hablar|verte|charlar|entrevistarte)|"
    r"y\syo\b",
    self_words=frozenset({"conmigo", "yo", "mí", "yo mismo", "yo misma", "un servidor"}),
    sender_talks=r"\b(?:conmigo|y\syo\b|yo\s(?:mism[oa])|te\s(?:llamo|llamaré|entrevistaré|espero|recibiré)|le\s(?:llamo|llamaré|espero|recibiré)|"
    r"(?:puedo|podría|podemos)\s(?:\w{1,8}\s){0,2}(?:llamarte|llamarle|hablar|charlar)|me\s(?:gustaría|encantaría)\s(?:\w{1,10}\s){0,3}(?:hablar|charlar|conocer\w*|conversar|"
    r"comentar\w*|entrevistar\w*)|quiero\s(?:hablar|conocerte|charlar)|quería\s(?:hablar|charlar|conocerte)|tengo\sganas\sde\s(?:hablar|conocerte)|hablamos\sel|"
    r"nos\svemos\sel)",
    we_talk=r"\b(?:charlamos|hablamos|nos\s(?:vemos|conocemos|reunimos)|te\sespero|le\sespero|mi\s(?:despacho|oficina|taller)|nuestra\s(?:charla|llamada|entrevista|cita)|conocerte|conocerlo|conocerla|pásate|pasate|acércate|acercate|vente|venir\sa|charlar|hablar)\b",
    elsewhere=r"\b(?:pregunta(?:r|d)?\spor|pregunte\spor|contacta\w*|dirígete|enviará|mandará|escribirá|se\spondrá|en\scopia|asistente|en\snombre|de\sparte|recomend\w+|en\slugar|baja|de\svacaciones|enferm[oa]|sustituy\w+|dudas|avisará)\b",
    sender_absent=r"\b(?:yo\sno\s(?:estaré|podré|asistiré)|en\snombre\sde)",
    joins=r"(?:,|;|&|\+|/|\by\b|\be\b|\bjunto\s(?:a|con)\b|\basí\scomo\b|\bo\b)",
    fillers=r"(?:nuestr[oa]s?|el|la|los|las|un|una|mi|mis|tu|primero|después|luego|también|compañer[oa]s?|coleg[oa]s?|responsables?|director(?:a|es)?|jef[ea]s?|gerente|"
    r"fundador(?:a)?|coordinador(?:a)?|líder|encargad[oa]|manager|cto|ceo|cfo|coo|rrhh|técnic[oa]|comercial|general|financier[oa]|marketing|operaciones|ventas|de|del|"
    r"equipo|área|departamento|selección|dos|señora?|don|doña|futur[oa]|a|con|[ \-])",
    session_words=r"entrevista|charla|presentación|caso|pausa|comida|visita|prueba|técnica|minutos|min|sala|bienvenida|preguntas|cultura|equipo|cierre|rrhh",
    name_columns=r"con|quién|entrevistador(?:a|es)?|nombre|participantes?|persona",
    not_names=NOT_NAMES,
    team_words=r"(?:selección|reclutamiento|recursos\shumanos|rrhh|talento|equipo|empleo|personas|carreras|hr|recruiting|team|hiring|careers|people|departamento|candidaturas|"
    r"talent)",
    before_team=r"(?:el\s)?(?:equipo|departamento|dpto\.?|área|selección|recursos\shumanos|rrhh)(?:\sde)?(?:\s(?:selección|talento|personas|rrhh|recursos\shumanos|people|reclutamiento))*"
    r"(?:\s(?:de|en|del))?",
    firm_before=r"(?:(?:candidatura|interés|inscripción|solicitud|trabajar|formar\sparte|unirte|entrevista|puesto|vacante|proceso|oferta|equipo|aquí|bienvenid[oa]|oficinas|incorporarte)"
    r"\s(?:\w{1,12}\s){0,3}?(?:en|a|con|por|de)|en\snombre\sde|por\sparte\sde|parte\sde)(?:\s(?:la\sempresa|el\sgrupo|la|el))?",
    firm_nearby=r"(?:en|de|desde|con)",
    client_before=r"(?:(?:nuestro|mi)\scliente,?|(?:para|por\scuenta\sde)\s(?:nuestro|mi)\scliente,?)",
    agency_words=r"(?:consultor[ae]?s?\sde\s(?:selección|rrhh|recursos\shumanos)|empresa\sde\s(?:selección|trabajo\stemporal)|ett\b|headhunt\w{0,4}|cazatalentos|executive\ssearch|"
    r"(?:nuestro|mi)\scliente\b)",
    clients_act=r"(?:quiere|quieren|querría|le\sgustaría|ha\sdecidido|desea)\s(?:\w{1,10}\s)?(?:conocerte|entrevistarte|verte|avanzar)",
    post_before=r"(?:para|(?:puesto|posición|vacante|plaza|oferta|proceso|candidatura|rol|función|cargo|selección|entrevista|perfil|solicitud|inscripción|empleo|contrato)\s"
    r"(?:(?!con\s)\w{1,12}\s){0,3}?(?:de|para|como|a|al)|como|(?:busca|buscamos|buscando|necesitamos|incorporar)\s(?:a\s)?(?:un|una))(?:\s(?:el\spuesto|la\svacante|la\sposición|la\splaza|la\soferta)\s"
    r"(?:de|como))?(?:\s(?:un|una|el|la|nuestr[oa]|futur[oa]|nuev[oa]))?",
    post_after=r"(?:\(h/m\)|\(m/h\)|h/m)",
    head_first=True,
    post_nouns=r"puesto|posición|vacante|plaza|oferta|candidatura|rol|función|cargo|selección|proceso|perfil|solicitud|inscripción|busca\w*|incorporar|entrevista",
    post_suffixes=r"[\wáéíóúñü\-]{3,30}(?:or|ora|ista|ero|era|ólog[oa]|nte|ario|aria|ador|adora|ivo|iva|ico|ica|ogo|oga|óloga|tivo|ntista)|enólog[oa]|chapista|docente|jefe|jefa|peón|auxiliar|guía|chef|veterinari[oa]|fisioterapeuta|matron[oa]|albañil|azafat[oa]",
    post_generic=r"cv|aviso|mensaje|trabajar|ser|programa|expediente|práctica|anuncio|convocatoria|concurso|bolsa|busca|urgente|salario|sueldo|modificada|modificado|dietas|entrevista|candidatura|tu|su|nuestra|nuestro|confirmación|confirmada|invitación|cita|llamada|videollamada|reunión|proceso|selección|oferta|puesto|vacante|plaza|siguiente|paso|fase|prueba|test|cuestionario|recordatorio|mañana|hoy|cambio|hora|fecha|nueva|nuevo|cancelada|aplazada|aplazamiento|cancelación|de|del|la|el|los|las|un|una|para|y|sobre|a|al|re|rv|hola|gracias|respuesta|novedades|estado|seguimiento|resultado|propuesta|contrato|carta|documentación|documentos|disponibilidad|ronda|primera|segunda|última|online|presencial|acuse|recibo|recibida|recibido|inscripción|solicitud|decisión|consulta|pregunta|lunes|martes|miércoles|jueves|viernes|trabajo|empleo|incorporación|oportunidad|confidencial|felicidades|enhorabuena|actualización|aceptada|rechazada|rechazado|visita|disponible|reprogramada|reprogramación|importante|día|evento|cancelado|charla",
    post_heads=r"ingenier[oa]|desarrollador(?:a)?|programador(?:a)?|jef[ea]|responsable|director(?:a)?|técnic[oa]|analista|contable|consultor(?:a)?|gestor(?:a)?|administrativ[oa]|"
    r"administrador(?:a)?|comercial|enfermer[oa]|profesor(?:a)?|maestr[oa]|redactor(?:a)?|traductor(?:a)?|abogad[oa]|jurista|arquitect[oa]|diseñador(?:a)?|gerente|coordinador(?:a)?|"
    r"operari[oa]|agente|emplead[oa]|asistente|asesor(?:a)?|formador(?:a)?|médic[oa]|farmacéutic[oa]|cociner[oa]|mecánic[oa]|electricista|becari[oa]|secretari[oa]|comprador(?:a)?|"
    r"investigador(?:a)?|educador(?:a)?|auxiliar|ayudante|supervisor(?:a)?|encargad[oa]|especialista|expert[oa]|auditor(?:a)?|recepcionista|editor(?:a)?|periodista|químic[oa]|biólog[oa]|"
    r"economista|científic[oa]|camarer[oa]|dependient[ea]|conductor(?:a)?|repartidor(?:a)?|manager|engineer|developer|lead|owner|scientist|officer|customer|product|data|delineante|"
    r"community|controller|bibliotecari[oa]|monitor(?:a)?|logopeda|psicólog[oa]|trabajador(?:a)?\ssocial|planificador(?:a)?|montador(?:a)?",
    post_stops=r"no|en(?!\s(?:prácticas|datos))|para|con|que|por|y\s(?:nos|te|le|hemos|queremos|la|tu|su)|a|al|desde|te|le|nos|se|es|ha|hemos|está|será|publicad[oa]|ofertad[oa]|del\sque|o|pero|"
    r"cuando|como|sobre|nuestr[oa]|tu|su|queda|sigue",
    post_labels=r"(?:puesto|posición|vacante|cargo|oferta|título|asunto)",
    occupations=own.WORDS | english.EVERYWHERE,
)

LANGUAGE: Language = Language("es", CUES, TIMES, PEOPLE)
