"""Portuguese: what job mail says and how. Cues only; times and names are read as far as they are international."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.people import PeopleWords
from rules.languages.times import TimeWords

CUES = Cues(
    stop_words=frozenset(
        "o os as de do da dos das e é que um uma para com não por no na em seu sua você ao às se mais olá obrigado "
        "obrigada nossa nosso até pela são está prezado prezada atenciosamente pelo foi lhe".split()
    ),
    cues=(
        *said(
            Act.INVITE,
            0.9,
            r"(?:gostaríamos|gostaria|queremos|queríamos|adoraríamos)~(?:conhecer|conversar|agendar|convid\w+|marcar|entrevistar|falar)",
            r"(?:convid\w+|convite)~(?:entrevista|conversa|reunião|bate-papo)|(?:próxima etapa|próximo passo)~(?:entrevista|conversa)|entrevista gravada",
        ),
        *said(Act.INVITE, 0.5, r"(?:primeira|segunda|última) entrevista|entrevista (?:com|online|técnica|presencial)"),
        *said(
            Act.PICK_TIME,
            0.9,
            r"(?:você pode|pode\w*|poderia|consegue)~\?|(?:tem|teria|qual)~disponib\w+|(?:sua|suas) disponibilidades?|(?:escolh\w+|selecion\w+|indiqu\w+|"
            r"sugir\w+|marque|agende)~(?:horário|data|dia)|(?:quando|que dia|qual horário)~|confirm\w+ (?:\w+ ){0,2}?(?:presença|participação|disponib\w+|ou sugira)",
        ),
        *said(
            Act.FIX_TIME,
            0.9,
            r"(?:confirm\w+|agendad\w+|marcad\w+)~(?:entrevista|reunião|conversa|para o dia|às)|(?:entrevista|reunião|conversa)~(?:confirmada|agendada|marcada|será|acontecerá)|(?:te|lhe) espera\w+|nos vemos",
        ),
        *said(Act.REMIND, 0.9, r"lembrete|lembramos~(?:entrevista|reunião)"),
        *said(
            Act.MOVE,
            0.9,
            r"(?:reagend\w+|remarc\w+|adi\w+|antecip\w+|mudar|alterar)~(?:entrevista|reunião|conversa|horário|para)|nova data (?:é|será|:)",
        ),
        *said(
            Act.CANCEL,
            0.9,
            r"(?:cancel\w+|desmarc\w+)~(?:entrevista|reunião|conversa)|(?:entrevista|reunião|conversa)~(?:cancelada|desmarcada)",
        ),
        *said(
            Act.TEST,
            0.9,
            r"(?:realizar|fazer|completar|responder|preencher|resolver)~(?:teste|prova|exercício|questionário|desafio|case)|(?:teste|desafio|prova) (?:técnic[oa]|online|prátic[oa])",
        ),
        *said(
            Act.OFFER,
            0.9,
            r"(?:oferecer|oferecemos|propor)~(?:vaga|cargo|posição|contrato|proposta)|(?:carta|proposta) (?:de )?(?:oferta|contratação|emprego|trabalho)|contrato de trabalho|bem-vind[oa] (?:ao time|à equipe)|(?:foi|você foi) aprovad[oa] para a vaga",
        ),
        *said(
            Act.REJECT,
            0.93,
            r"não~(?:seguir\w*|prosseguir|continuar|avançar|foi selecionad\w|foi aprovad\w|poderemos|será possível)|(?:outr[oa]s?) (?:candidat\w+|perfil\w*|pessoa\w*|profissiona\w+)|(?:vaga|posição|processo)~(?:preenchid\w|encerrad\w|cancelad\w|fechad\w|congelad\w)",
        ),
        *said(
            Act.REJECT,
            0.5,
            r"(?:infelizmente|lamentamos)|(?:sucesso|sorte)~(?:carreira|jornada|busca|trajetória)|banco de talentos",
        ),
        *said(Act.PAUSE, 0.85, r"em (?:pausa|espera|stand-?by)|suspens[oa]|pausad[oa]"),
        *said(
            Act.STATUS,
            0.85,
            r"(?:ainda|continuamos|estamos)~(?:avaliando|analisando|decid\w+|entrevistando|andamento|processo)|(?:retorn\w+|daremos|dou|entrar\w+ em contato)~|paciência|atras\w+|retorno até|decisão",
        ),
        *said(
            Act.ASK,
            0.85,
            r"(?:poderia|pode|por favor|precisamos)~(?:enviar|mandar|informar|confirmar|encaminhar|dizer)|pretensão salarial",
        ),
        *said(Act.ASK, 0.35, r"\?"),
        *said(
            Act.JOB,
            0.8,
            r"candidatur\w+|candidat\w+|vaga|processo seletivo|currículo|cv|recrutamento|contratação|emprego|seleção",
        ),
        *said(Act.JOB, 0.65, r"entrevista|perfil|equipe|recursos humanos|rh|gestor\w*"),
        *said(
            Act.KNOWN,
            0.7,
            r"(?:sua|tua) (?:candidatura|inscrição)|seu (?:currículo|cv)|você avançou|(?:obrigad[oa]|agradec\w+)~(?:entrevista|conversa|participação|interesse|inscrição)",
        ),
        *said(
            Act.RECEIPT,
            0.9,
            r"(?:recebemos|recebid[oa]|registramos)~(?:candidatura|inscrição|currículo|cv)|(?:candidatura|inscrição)~(?:recebida|enviada|realizada|confirmada)|obrigad[oa] por (?:se candidatar|sua candidatura|se inscrever)",
        ),
        *said(
            Act.RECEIPT,
            0.45,
            r"(?:analisar\w*|avaliar\w*)~(?:perfil|candidatura|currículo)|mensagem automática|não respond\w+",
        ),
        *said(
            Act.PITCH,
            0.85,
            r"(?:vi|encontrei|analisei)~seu perfil|(?:headhunter|meu cliente|nosso cliente|consultoria de|confidencial\w*)|(?:abert[oa]|interesse)~(?:oportunidade\w*|novos desafios)|nova oportunidade",
        ),
        *said(
            Act.ADVERTISE,
            0.85,
            r"(?:novas|\d+) vagas|vagas (?:para você|recomendadas|de emprego|do dia)|alerta de vagas|feira de|newsletter|webinar|candidate-se|inscreva-se|premium",
        ),
        *said(
            Act.AWAY,
            0.9,
            r"(?:fora do escritório|de férias|resposta automática|estarei ausente|acesso limitado|assuntos urgentes)",
        ),
        *said(Act.UNDELIVERED, 0.9, r"não (?:foi possível entregar|entregue)|falha na entrega"),
        *said(
            Act.CHORE,
            0.9,
            r"código de (?:verificação|segurança)|senha|(?:complete|finalize|conclua)~(?:inscrição|candidatura|perfil|cadastro)|pesquisa de satisfação|visualizou~(?:perfil|currículo)",
        ),
        *said(
            Act.ELSEWHERE,
            0.9,
            r"podcast|escola|professor\w*|pais|médic\w+|dentista|consulta|vacina\w*|consulado|embaixada|visto|aniversário|casamento|aluguel",
        ),
        *said(
            Act.COURTESY, 0.8, r"de nada|foi um prazer|igualmente|obrigad[oa] (?:pela|por) (?:sua )?mensagem|imagina"
        ),
        *said(Act.THANK, 0.85, r"(?:obrigad[oa]|agradec\w+)~(?:entrevista|tempo|conversa|reunião)"),
        *said(Act.CHECK_IN, 0.85, r"(?:novidade\w*|atualização|andamento|retorno|saber se)"),
        *said(
            Act.APPLY,
            0.85,
            r"(?:minha candidatura|candidatar|meu (?:cv|currículo)|em anexo~(?:cv|currículo)|me inscrever)",
        ),
    ),
    conditions=(r"se|caso|quando|assim que|salvo",),
    asides=(r"(?:obrigad[oa]|agradec\w+)(?: \w+){0,2}? (?:por|pela|pelo)|após|antes de|durante",),
    negations=(r"não|nem|nunca|sem|nenhum\w*",),
    job_words=(
        r"candidatur\w+|candidat\w+|vagas?|processo seletivo|currículo|recrutamento|contratação|emprego|entrevista\w*|recursos humanos",
    ),
)

TIMES = TimeWords()

PEOPLE = PeopleWords()

LANGUAGE: Language = Language("pt", CUES, TIMES, PEOPLE)
