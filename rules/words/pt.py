"""What can be said to heardback in Portuguese."""

from rules.words.phrases import Phrases, Says, said

_TO = r"(?: ?[:=] ?| )"
_YES = r"(?:sim|ok|claro)"
_ASK = r"(?:insistir|perguntar|fazer seguimento|fazer follow[- ]?up|dar seguimento|voltar a escrever|retomar contato|retomar contacto)"

PORTUGUESE = Phrases(
    code="pt",
    forms=(
        *said(
            Says.REPLY_BY,
            r"(?:(?:a|sua|uma) )?(?:decisao|resposta|retorno|resultado|noticias)(?: e| sera| sai| esperada| prevista| prometida)*"
            + _TO
            + "{by}",
            r"(?:(?:eles|ela|ele) )?(?:decidem|vao decidir|decidirao|respondem|vao responder|dao (?:uma )?resposta|retornam|"
            r"me (?:respondem|ligam|dizem)) {by}",
            r"(?:prazo|data limite|espero resposta)" + _TO + "{by}",
            r"(?P<by>(?:ate|antes d[eo]|no maximo) .+)",
        ),
        *said(
            Says.MAY_NOT_FOLLOW_UP,
            rf"nao (?:posso|devo) {_ASK}|(?:por favor )?nao {_ASK}|(?:(?:posso )?{_ASK}|seguimento){_TO}nao",
        ),
        *said(
            Says.MAY_FOLLOW_UP,
            rf"(?:sim )?posso {_ASK}(?:{_TO}{_YES})?|(?:{_ASK}|seguimento)(?:{_TO}{_YES}| permitido)",
        ),
        *said(
            Says.TALKED,
            r"(?:falei|falamos|conversei|conversamos) com (?:a |o )?{one} (?P<topic>(?:sobre|acerca d[aeo]|d[aeo]s?) .+)",
            r"(?:falei|falamos|conversei|conversamos) (?P<topic>(?:sobre|acerca d[aeo]) .+) com (?:a |o )?{one}",
        ),
        *said(Says.NOTE, r"(?:nota|notas|anotacao)(?: ?[:=] ?| ){text}"),
        *said(
            Says.INTERVIEWER,
            r"(?:conheci|conhecemos|falei com|conversei com|fui entrevistad[oa] por)(?: ?[:=] ?| )(?:a |o )?{who}",
            r"entrevistador(?:a|es|as)?(?: foi| era| eram)?" + _TO + "{who}",
        ),
        *said(
            Says.NOT_HELD,
            r"(?:(?:a )?(?:entrevista|reuniao|chamada) )?(?:nao (?:aconteceu|se realizou|teve lugar|ocorreu|houve(?: entrevista)?)|"
            r"(?:foi )?(?:cancelada|desmarcada))",
        ),
        *said(
            Says.IS_INTERVIEW,
            r"(?:sim ?,? ?)?(?:e |era )?uma entrevista|entrevista" + _TO + r"sim|sim ?,? (?:uma )?entrevista",
        ),
        *said(
            Says.NOT_INTERVIEW,
            r"(?:nao ?,? ?)?nao (?:e|era) (?:uma )?entrevista|nenhuma entrevista|entrevista" + _TO + "nao",
        ),
        *said(
            Says.INTERVIEW,
            r"(?:(?:a|uma|minha|nova|proxima|segunda|terceira|ultima) )*(?:entrevista|reuniao|chamada|conversa)"
            r"(?: e| sera| marcada| remarcada| para)*" + _TO + "{when}",
        ),
        *said(
            Says.SNOOZE,
            r"(?:adiar|esperar|aguardar|lembre-me|lembra-me|mais tarde)(?: daqui a| em| por| durante)?"
            + _TO
            + "{long}",
            r"(?:adiar|esperar|aguardar|nada|lembre-me|lembra-me)(?: ate| em| no dia)(?: o| a| dia)? {until}",
        ),
        *said(Says.IGNORE, r"(?:por favor )?ignorar?|esquecer?|nao e (?:uma )?candidatura(?: minha)?|nao e meu"),
        *said(
            Says.WITHDRAWN,
            r"(?:retirei|desisti)(?: (?:a |da )?(?:minha )?candidatura)?|candidatura retirada|desisto|retirada|"
            r"(?:ja )?nao (?:tenho interesse|me interessa)|sem interesse",
        ),
        *said(
            Says.OFFER,
            r"(?:uma )?(?:oferta|proposta)(?: recebida| de (?:trabalho|emprego))?|(?:recebi|tenho) (?:uma |a )?(?:oferta|proposta)|"
            r"fizeram-me uma (?:oferta|proposta)",
        ),
        *said(
            Says.REJECTED,
            r"(?:uma )?(?:rejeicao|recusa|negativa)|(?:fui )?(?:rejeitad|recusad|descartad|reprovad)[oa]|disseram (?:que )?nao|"
            r"recebi uma (?:recusa|negativa)",
        ),
        *said(Says.ROLE, r"(?:(?:a|o) )?(?:vaga|cargo|funcao|posicao)(?: e)?" + _TO + "{text}"),
        *said(
            Says.MERGE,
            r"(?:juntar|unir|fundir) com {other}|(?:a )?mesma (?:empresa |candidatura )?que {other}",
            r"(?:juntar|unir|fundir) {names}",
        ),
        *said(
            Says.STOP,
            r"(?:parar|pare|encerrar) tudo|(?:ja )?(?:consegui|aceitei|tenho|arranjei) (?:um |o )?(?:emprego|trabalho)",
        ),
        *said(
            Says.PAUSE,
            r"(?:pausa|pausar)(?: tudo| a busca)?(?: ate(?: (?:a|o|dia))? {until}| por (?P<long>.+))?",
            r"(?:de )?ferias ate(?: (?:a|o|dia))? (?P<until2>.+)",
        ),
        *said(Says.RESUME, r"retomar|continuar|voltei"),
        *said(Says.YES, r"(?:sim|correto|certo|exato|isso)"),
        *said(Says.NO, r"(?:nao|errado|falso)(?: obrigad[oa])?"),
    ),
    openers=(
        *said(Says.REPLY_BY, r"(?:a )?(?:decisao|resposta|prazo|ate|decidem)\b"),
        *said(Says.MAY_FOLLOW_UP, r"posso (?:insist|pergunt|fazer)|insistir"),
        *said(Says.INTERVIEWER, r"conheci|entrevistador"),
        *said(Says.INTERVIEW, r"(?:a )?entrevista\b"),
        *said(Says.SNOOZE, r"adiar"),
        *said(Says.IGNORE, r"ignora"),
        *said(Says.WITHDRAWN, r"retirei|desist"),
        *said(Says.OFFER, r"oferta\b|proposta\b"),
        *said(Says.REJECTED, r"rejei|recus"),
        *said(Says.ROLE, r"(?:a )?vaga\b|cargo\b"),
        *said(Says.MERGE, r"juntar|unir\b"),
        *said(Says.PAUSE, r"pausa"),
        *said(Says.STOP, r"parar\b"),
    ),
    examples=(
        (Says.REPLY_BY, "decisão até 5 de dezembro"),
        (Says.MAY_FOLLOW_UP, "posso insistir sim"),
        (Says.MAY_NOT_FOLLOW_UP, "posso insistir não"),
        (Says.INTERVIEWER, "conheci Dana Wu <dana@acme.example>"),
        (Says.TALKED, "falei com Dana sobre a migração para Rust"),
        (Says.NOTE, "nota: vão mudar para um escritório maior"),
        (Says.INTERVIEW, "entrevista 12 de março às 15h"),
        (Says.NOT_HELD, "não aconteceu"),
        (Says.SNOOZE, "adiar 1 semana"),
        (Says.IGNORE, "ignorar"),
        (Says.WITHDRAWN, "desisti"),
        (Says.OFFER, "proposta"),
        (Says.REJECTED, "recusado"),
        (Says.IS_INTERVIEW, "sim, uma entrevista"),
        (Says.NOT_INTERVIEW, "não é uma entrevista"),
        (Says.YES, "sim"),
        (Says.NO, "não"),
        (Says.ROLE, "vaga: Data Analyst"),
        (Says.MERGE, "juntar com Acme Holding"),
        (Says.PAUSE, "pausa até 2 de janeiro"),
        (Says.RESUME, "retomar"),
        (Says.STOP, "parar tudo"),
    ),
    talked="{who}: falado {topic}",
    joins=r"e",
)
