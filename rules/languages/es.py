"""Spanish: what job mail says and how. Cues only; times and names are read as far as they are international."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords

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
    job_words=(
        r"candidatur\w+|candidat\w+|vacante\w*|puesto|selección|currículum|ofertas? de (?:empleo|trabajo)|reclut\w+|empleo|entrevista\w*|rrhh|recursos humanos|proceso de",
    ),
)

TIMES = TimeWords()

PEOPLE = PeopleWords()

LANGUAGE: Language = Language("es", CUES, TIMES, PEOPLE)
