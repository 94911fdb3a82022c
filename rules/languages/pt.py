"""Portuguese: what job mail says and how."""

from __future__ import annotations

from rules.languages import Language
from rules.languages.cues import Act, Cues, said
from rules.languages.occupations import en as english
from rules.languages.occupations import pt as own
from rules.languages.people import PeopleWords
from rules.languages.times import Horizon, TimeWords, counted

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
)

TIMES = TimeWords(
    months=(
        ("janeiro", "jan"),
        ("fevereiro", "fev"),
        ("março", "marco", "mar"),
        ("abril", "abr"),
        ("maio", "mai"),
        ("junho", "jun"),
        ("julho", "jul"),
        ("agosto", "ago"),
        ("setembro", "set"),
        ("outubro", "out"),
        ("novembro", "nov"),
        ("dezembro", "dez"),
    ),
    weekdays=(
        ("segunda-feira", "segunda feira", "segunda", "2ª feira", "2ª-feira", "seg"),
        ("terça-feira", "terça feira", "terça", "terca-feira", "terca", "3ª feira", "3ª-feira", "ter"),
        ("quarta-feira", "quarta feira", "quarta", "4ª feira", "4ª-feira", "qua"),
        ("quinta-feira", "quinta feira", "quinta", "5ª feira", "5ª-feira", "qui"),
        ("sexta-feira", "sexta feira", "sexta", "6ª feira", "6ª-feira", "sex"),
        ("sábado", "sabado", "sáb", "sab"),
        ("domingo", "dom"),
    ),
    relative_days=(
        ("de hoje a oito dias", 7),
        ("depois de amanhã", 2),
        ("amanhã", 1),
        ("hoje", 0),
        ("esta tarde", 0),
        ("esta manhã", 0),
        ("hoje à tarde", 0),
        ("ontem", -1),
    ),
    not_relative=r"de\shoje\sa\soito\sdias\se",
    zones=("Europe/Lisbon", "America/Sao_Paulo", "Atlantic/Azores", "America/Manaus"),
    bare_day_number=True,
    following=r"(?:na\s|a\s)?próxima|(?:no\s|o\s)?próximo",
    coming=r"esta|este|nesta|neste",
    past=r"passad[oa]|últim[oa]",
    in_next_week=r"(?:d|n)?a\s(?:próxima\ssemana|semana\s(?:que\svem|seguinte))|que\svem",
    ordinal=r"º|°",
    of=r"de",
    article=r"o\sdia|no\sdia|dia|o",
    day_number=r"(?:(?:n|d|a)?o\s)?dia|até\s(?:ao?\s)?(?:dia)?|e\s(?:dia)?(?=\s\d{1,2}\sde)",
    not_a_day=r"(?:º|°)?\s?(?:andar|piso|%|vez|lugar|fase|anos|candidat|pessoas|reais|euros|dias|semanas|minutos|horas|vagas)",
    at=r"às|as|pelas|das|a\spartir\sdas|por\svolta\sdas|cerca\sdas|desde\sas|à|de|para\sas",
    on=r"d[oae](?:\sdia)?|n[oa](?:\sdia)?",
    to=r"às|as|até(?:\sàs?)?|à|a|e\sas",
    oclock=r"h(?:oras?|rs?)?\.?|em\sponto",
    noon=r"meio-?\s?dia",
    hours=(
        *counted(
            "uma duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove"
        ),
        ("dezasseis", 16),
        ("dezassete", 17),
        ("dezanove", 19),
        ("meio-dia", 12),
        ("meio dia", 12),
    ),
    before_hour=((r"quinze\spara\s(?:as|a)", -15), (r"um\squarto\spara\s(?:as|a)", -15), (r"dez\spara\s(?:as|a)", -10)),
    after_hour=(
        (r"e\smeia", 30),
        (r"menos\sum\squarto", -15),
        (r"e\s(?:um\s)?quarto", 15),
        (r"e\squinze", 15),
        (r"e\sdez", 10),
        (r"e\svinte", 20),
    ),
    morning=r"da\smanhã|de\smanhã|pela\smanhã",
    afternoon=r"da\starde|à\starde|de\starde|pela\starde|da\snoite|à\snoite",
    takes=r"dura(?:ção)?(?:\s(?:de|prevista|aproximada|média))*(?:\s:)?|cerca\sde|aproximadamente|durante|por|uns|em|menos\sde|mais\sde|leva",
    places=r"endereço|morada|local|onde|(?:n|d)?os\snossos\sescritórios|nosso\sescritório|(?:n|d)?a\snossa\s(?:sede|unidade)|nossas\sinstalações|sede|escritórios?|presencial\w*|rua|avenida",
    deadline=r"até(?:\s(?:ao?|o))?(?:\sdia)?(?:\sàs)?|antes\sd[eoa](?:\sdia)?|no\smáximo(?:\saté)?(?:\s(?:a|o))?(?:\sdia)?|prazo(?:\s(?:é|final|limite|até|termina|vai))*(?:\s:)?(?:\sdia)?|"
    r"o\smais\stardar(?:\s(?:a|na|no))?(?:\sdia)?|data\slimite\s?:?|limite\s?:?|vence(?:\s(?:em|a|no))?(?:\sdia)?|válid[oa]\saté|desde\s(?:o\sdia|[oa])?|impreterivelmente",
    window=r"entre(?:\sas?\s\d{1,2}(?::\d\d)?\s?h?\d{0,2}\se)?(?:\sas?)?|a\spartir\sdas?|depois\sdas?|após\sas?|antes\sdas?|qualquer\shora|desde\sas",
    former=r"(?:antig[oa]|anterior|inicial(?:mente)?|original(?:mente)?|previst[oa])\s?(?:data|hora|horário|reunião)?(?:\s(?:d[oae]|era|às|para))*\s?:?|"
    r"(?:estava|era|tínhamos|seria)\s(?:\w{1,14}\s){0,3}(?:previst[oa]|marcad[oa]|agendad[oa]|para)?(?:\s(?:para|no|na|às|dia|o|a))*|em\svez\sd[eoa]|ao\sinvés\sd[eoa]|"
    r"já\snão(?:\s(?:é|será))?|(?:adia\w+|mud\w+|remarc\w+|reagend\w+|pass\w+|antecip\w+|transfer\w+)(?:\s[\w'-]{1,14}){0,5}\sd[eoa](?:\sdia)?",
    appointed=r"(?:entrevista|reunião|conversa|chamada|videochamada)\sd[eoa](?:\sdia)?",
    aside=r"\b(?:abr(?:e|imos|em|ir)|abertura|fech(?:a|amos|am)|almoço|pausa|intervalo|cheg(?:ue|ar|ada|a)|apresente-se|comboio|trem|voo|ônibus|autocarro|visita|prova\sescrita|turno|recepção|receção|café)\b",
    begins=r"\b(?:começ\w+|inicia|início)\b",
    amounts=(
        (r"meia\shora", 30),
        (r"(?:um\s)?quarto\sde\shora", 15),
        (r"(?:uma|1)\shora", 60),
        (r"(?:duas|2)\shoras", 120),
        (r"(?:um|1)\sdia", 1440),
        (r"(?:uma|1)\ssemana", 10080),
    ),
    later=r"depois|mais\starde|atras\w+|adi\w+",
    earlier=r"antes|mais\scedo|antecip\w+|adiant\w+",
    by_amount=r"em\s",
    restated=r"ou\sseja|isto\sé|que\s(?:são|seriam)",
    renewed=r"nov[oa]\s(?:data|hora|horário|dia)(?:\s(?:é|será|:|para|seria|às|na|no|dia))*\s?:?|"
    r"(?:adia\w+|mud\w+|remarc\w+|reagend\w+|pass\w+|antecip\w+|transfer\w+|alter\w+|mov\w+)(?:\s[\w'-]{1,14}){0,6}\s(?:para|até)(?:\s(?:as|às|o|a|dia|próxima))*|"
    r"agora(?:\s(?:é|será|às|na|no))*|afinal(?:\s(?:às|na|no|será))*",
    same_time=r"mesm[oa]\s(?:hora|horário)|horário\s(?:mantém-se|continua|não\smuda)",
    alternative=r"ou(?:\s(?:na|no|às|então))?",
    lasting=r"\b(?:dura\w{0,4}|aproximadamente|cerca|conversa|entrevista|reunião|chamada|minutos|leva)\b",
    over=r"\b(?:obrigad[oa]|agradec\w+|prazer|gosto|gostei|gostamos|após|depois)\b[^.!?\n]{0,80}\b(?:d[eoa]\s(?:segunda|terça|quarta|quinta|sexta|passada)|ontem|"
    r"tempo|vinda|participação|entrevista|conversa)\b|\b(?:conversámos|conversamos|falámos|falamos\sontem|recebemos|candidatou|enviou|inscreveu)\b",
    elsewhere=r"\b(?:(?:est[aá]|estamos|estaremos|encerra\w*)\sfechad[oa]s?|feriado|férias|ausente|fora\sdo\sescritório|início\sde\sfunções|primeiro\sdia|fundad[oa]|decisão|retorn\w+|"
    r"não\s(?:posso|poderei|podemos|poderemos|estarei|consigo|conseguimos))\b",
    choice=r"(?:\b(?:qual|quais|que)\s(?:\w{1,8}\s){0,3}(?:prefere|preferes|melhor|convém|horário|dia|opção|fica)|\b(?:escolh\w+|opções|alternativas|disponibilidade|"
    r"as\sseguintes\s(?:datas|horas)|horários\sdisponíveis|seguintes\shorários|qualquer\sum\sd|um\sdestes|preferir)\b)",
    fixed=r"\b(?:confirm\w+|entrevista|reunião|conversa|chamada|videochamada|agendad\w+|agendar|marcad\w+|marcar|previst\w+|esperamos|aguardamos|vemo-nos|nos\svemos|será|"
    r"lembrete|lembrar|nov[oa]|data|hora|horário|quando|convid\w+|convite|combinad\w+|fica)\b",
    another=r"\boutr[oa]s?\s(?:dia|hora|data|horário|altura|momento)s?\b|\b(?:que|qual|quando)\b[^.\n]{0,50}\?",
    cannot=r"\bnão\s(?:\w{1,10}\s){0,3}(?:pod\w+|pode\w*|vai|dar|consig\w+|consegu\w+|possível|será)\b|\b(?:imposs[ií]vel|imprevisto)\b",
    round_the_clock=True,
    called_off=r"\b(?:cancel\w+|desmarc\w+|anulad\w+|não\s(?:vai\sser|será)\spossível|não\s(?:se\s)?(?:vai\s)?realizar\w*|adiad\w+|adiar)\b",
    answers=r"\b(?:(?:lhe|te|vos|o|a)?\s?(?:retorn(?:o(?!\sseu)|aremos|arei|amos|ar)|dar(?:ei|emos|-lhe)?\s(?:\w{1,10}\s){0,3}(?:retorno|resposta|notícias|feedback|novidades)|"
    r"(?:entrar|entraremos|entrarei|entramos|voltar|voltaremos|voltarei|voltamos)\s(?:\w{1,8}\s){0,2}(?:contacto|contato|falar|contigo|você)|inform\w+|avis\w+|comunic\w+|"
    r"escrev\w+|respond(?:er|erei|eremos|emos)|contact(?:ar|aremos|arei)\w*|contat(?:ar|aremos|arei)\w*|dig[oa](?:-te|-lhe)?|dir(?:ei|emos)\w*|ligo|ligaremos)|"
    r"(?<!sua\s)(?<!tua\s)(?:resposta|decisão)(?!\s(?:sua|tua))|novidades|notícias|resultado|retorno(?!\sseu)|feedback|posição|(?:terá|terás|receberá|receberás|saberá|saberás)|decid\w+|"
    r"definição|em\scontacto|em\scontato|da\snossa\sparte)",
    requests=r"(?:\b(?:por\sfavor|por\sgentileza|poderia|poderias|pode|podes|pedimos|solicitamos|"
    r"(?:sua|tua)\s(?:\w{1,12}\s){0,2}(?:resposta|confirmação|decisão|disponibilidade|documentação)|seu\s(?:retorno|aceite)|"
    r"(?:envie|envia|mande|manda|confirme|confirma|responda|responde|indique|indica|preencha|preenche|assine|assina|devolva|escolha|escolhe|complete|informe|sugira|diga|avise)"
    r"(?:-nos|-me)?\b|data\slimite|prazo|deve|deverá|tem\saté|tens\saté|da\ssua\sparte|da\stua\sparte|proposta\sé\sválida|aguardamos\s(?:a\s)?(?:sua|tua|seu)|aguardo\s(?:a\s)?(?:sua|tua|seu)))",
    hearing=r"\b(?:se|caso)\s(?:\w{1,8}\s){0,3}(?:não)\s(?:\w{1,8}\s){0,4}(?:notícias|resposta|nada|retorno|contacto|contato|receb\w+)",
    depends=r"\b(?:assim\sque|logo\sque|quando|depois\sde|após|a\spartir\sd[eoa]|se|caso|normalmente|geralmente|em\sgeral|habitualmente|uma\svez)\b",
    depends_after=r"\s?(?:após|depois|a\scontar|a\spartir|da\s(?:entrevista|recepção|entrega))\s?(?!hoje)",
    refused=r"\bnão\s(?:\w{1,12}\s){0,3}(?:prometer|garantir|dizer|saber|antes)\w*|\bsem\s(?:decisão|previsão)",
    within=r"em(?:\saté|\scerca\sde|\sum\sprazo\sde)?|dentro\sde|no\sprazo\s(?:máximo\s)?de|nos|nas|até|cerca\sde|mais|por\smais|no\smáximo|daqui\sa|precis\w+|durante|prazo\sde|aproximadamente",
    coming_n=r"(?:os|as|nos|nas)(?:\s(?:próxim[oa]s|seguintes))?|próxim[oa]s",
    more=r"bons|boas|mais",
    or_to=r"-|a|ou|e",
    numbers=(
        ("um par de", 2),
        ("uma", 1),
        ("um", 1),
        ("duas", 2),
        ("dois", 2),
        ("três", 3),
        ("quatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("sete", 7),
        ("oito", 8),
        ("dez", 10),
        ("quinze", 15),
    ),
    minute=r"minutos?|min\.?",
    hour=r"horas?|h",
    whole_hour=r"uma\shora(?!\s(?:antes|depois|mais))",
    day=r"dias?",
    week=r"semanas?",
    week_of=r"(?:n?a\s)?semana\sd[eo](?:\sdia)?",
    month=r"m[eê]s(?:es)?",
    business_after=r"úteis|uteis|útil",
    horizons=(
        (
            r"(?:(?:até|n)?o?\s?(?:ao?\s)?)?(?:fim|final)\sda\s(?:próxima\ssemana|semana\s(?:que\svem|seguinte))",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:n?o\s)?(?:início|começo|princípio)\sda\s(?:próxima\ssemana|semana\s(?:que\svem|seguinte))",
            Horizon.EARLY_NEXT_WEEK,
        ),
        (
            r"(?:em\s|a\s)?(?:meados|meio|metade)\sda\s(?:próxima\ssemana|semana\s(?:que\svem|seguinte))",
            Horizon.MIDDLE_OF_NEXT_WEEK,
        ),
        (
            r"(?:(?:durante|ao\slongo\sd|no\sdecorrer\sd|n)?a\s)?(?:próxima\ssemana|semana\s(?:que\svem|seguinte))",
            Horizon.NEXT_WEEK,
        ),
        (
            r"(?:(?:até|n)?o?\s?(?:ao?\s)?)?(?:fim|final)\s(?:da|desta|dessa)\ssemana(?!\s(?:que|seguinte))|(?:ainda\s)?(?:n?esta|durante\sa)\ssemana|(?:o\s)?fim-?\s?de-?\s?semana",
            Horizon.THIS_WEEK,
        ),
        (
            r"(?:(?:até|n)?o?\s?(?:ao?\s)?)?(?:fim|final)\s(?:do|deste|desse)\smês(?!\s(?:que|seguinte))|(?:ainda\s)?neste\smês|ainda\seste\smês",
            Horizon.END_OF_MONTH,
        ),
        (
            r"(?:(?:até|n)?o?\s?(?:ao?\s)?)?(?:fim|final)\sdo\s(?:próximo\smês|mês\s(?:que\svem|seguinte))",
            Horizon.END_OF_NEXT_MONTH,
        ),
        (r"(?:(?:até|n)?o?\s?(?:ao?\s)?)?(?:fim|final)\s(?:do|deste)\sano", Horizon.END_OF_YEAR),
        (r"antes\sdo\snatal|até\s(?:ao?\s)?natal", Horizon.CHRISTMAS),
        (r"(?:(?:até|n)?o?\s?(?:ao?\s)?)?(?:fim|final)\sdo\sdia|ainda\shoje|até\shoje", Horizon.TODAY),
    ),
    middle_of_month=r"(?:em\s|a\s)?meados\sde",
    end_of_month=r"(?:(?:até|n)?o?\s?(?:ao?\s)?)?(?:fim|final|finais)\sde",
    vague_part_of_month=r"(?:n?o\s)?(?:início|começo|princípios?|inícios)\sde",
    follow_up_welcome=r"(?:não\shesite\sem|fique\sà\svontade\spara|fica\sà\svontade\spara|pode|podes)\s(?:\w{1,10}\s){0,2}(?:perguntar|escrever(?:-me|-nos)|cobrar|lembrar|insistir)|"
    r"(?:pode|podes)\sme\s(?:cobrar|escrever|lembrar)",
    follow_up_unwelcome=r"(?:pedimos|por\sfavor)[\s,]+(?:\w{1,10}\s){0,3}não\s(?:nos\s|me\s)?(?:lig\w+|contact\w+|contat\w+|telefon\w+|cobr\w+)",
)

NOT_NAMES = frozenset(
    """
    eu tu ele ela nós você vocês eles elas o a os as um uma uns umas de do da dos das em no na nos nas com por para pela pelo sem
    sobre este esta estes estas esse essa seu sua seus suas meu minha teu tua nosso nossa nossos nossas olá bom boa dia tarde caro
    cara prezado prezada obrigado obrigada cumprimentos atenciosamente abraço abraços segunda terça quarta quinta sexta sábado
    domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto
    setembro outubro novembro dezembro zoom teams google meet microsoft skype webex videochamada telefone entrevista conversa
    reunião chamada vaga candidatura processo equipa equipe time departamento direção diretor diretora gestor gestora gerente
    responsável recursos humanos rh recrutamento seleção coordenador coordenadora chefe assunto data hora horário local rua avenida
    escritório recepção sala andar lisboa porto se e ou mas quando como qual quem onde não sim link anexo semana re enc fwd convite
    confirmação senhor senhora sr sra dr dra doutor doutora engenheiro engenheira
    """.split()
)

PEOPLE = PeopleWords(
    meets=r"(?:(?:vai|vais)\s(?:falar|conversar|estar)\scom|(?:será|serás)\srecebid[oa]\spel[oa]|v[ãa]o\sestar|vai\sestar|(?:entrevista|entrevistad[oa]|conversa|conversar|conversará|reunião|reunir|chamada|videochamada|bate-papo|falar|falará|falarás|encontro|encontrar|sessão|h|horas|"
    r"h\d\d|café|estará|estarás|papo)\s(?:\(?[^)\n]{1,20}\)?\s)?com|conhecer(?:á|ás)?|(?:será|serás)\s(?:entrevistad[oa]|recebid[oa]|atendid[oa])\spor|"
    r"conduzid[oa]\s(?:por|pel[oa])|acompanhad[oa]\s(?:por|pel[oa]|de)|juntamente\scom|na\spresença\sde|com\sa\spresença\sde|apresentar\s(?:a|à|ao)|feita\spor|a\scargo\sde|"
    r"(?:estarão|estará|participarão|participará)(?:\spresentes?)?|com)",
    had_met=r"(?:após|depois\sde|obrigad[oa]\s(?:pela|pelo|por)|desde|sobre)(?:\s[\w']{1,12}){0,4}",
    labels=r"(?:(?:os\s|seus\s)?(?:entrevistador(?:es|as?)?|participantes?|interlocutor(?:es|as?)?|painel|banca)(?:\s(?:são|é|serão|será))?|com|quem|da\snossa\sparte|do\snosso\slado|"
    r"com\squem)",
    acts=r"(?:vai|vão|irá|irão|gostaria|gostariam|quer|querem)\s(?:\w{1,6}\s)?(?:entrevistar|receber|ligar|conversar|conhecer|falar|participar|estar|conduzir|acompanhar)\w*|"
    r"(?:participará|participarão|conduzirá|estará\spresente|estarão\spresentes)|e\seu\b",
    self_words=frozenset({"comigo", "eu", "mim", "eu mesmo", "eu mesma", "eu próprio", "eu própria"}),
    sender_talks=r"\b(?:comigo|e\seu\b|eu\s(?:mesm[oa]|própri[oa])|(?:ligo|ligo-lhe|ligo-te|te\sligo|ligarei)|(?:posso|poderia)\s(?:\w{1,6}\s)?(?:ligar|telefonar)\w*|"
    r"(?:gostava|gostaria|queria|adoraria)\s(?:\w{1,10}\s){0,3}(?:falar|conversar|conhecer\w*|conhecê-l[oa]|bater\sum\spapo|entrevistar)|vemo-nos|falamos\s(?:na|no|às))",
    we_talk=r"\b(?:recebo-[ao]|recebo-te|meu\s(?:gabinete|escritório)|minha\ssala|falamos|conversamos|conversarmos|falarmos|vemo-nos|nos\svemos|espero\spor|te\sespero|te\smostro|a\sgente\s(?:conversa|acerta|fala)|conhecê-l[oa]|te\sconhecer|nossa\s(?:conversa|entrevista|reunião)|passa\sc[áa]|passe\sc[áa]|conversar|falar)\b",
    elsewhere=r"\b(?:pergunt[ea]\s(?:por|pel[oa])|procure|contact[ea]|contat[eo]|enviará|envia-lhe|entrará\sem|em\scópia|assistente|em\snome|da\sparte|recomend\w+|em\svez|de\sbaixa|de\sférias|doente|substitu\w+|dúvidas)\b",
    sender_absent=r"\b(?:eu\snão\s(?:estarei|poderei|participarei)|em\snome\sd[eoa])",
    joins=r"(?:,|;|&|\+|/|\be\b|\bbem\scomo\b|\bjunto\scom\b|\bou\b)",
    fillers=r"(?:noss[oa]s?|o|a|os|as|um|uma|meu|minha|seu|sua|primeiro|depois|também|coleg[as]{1,2}|responsáve(?:l|is)|diretor(?:a|es)?|director(?:a)?|chefe|gerente|gestor(?:a|es)?|"
    r"fundador(?:a)?|coordenador(?:a)?|líder|head|manager|cto|ceo|cfo|coo|rh|técnic[oa]|comercial|geral|financeir[oa]|marketing|operações|vendas|de|do|da|dos|das|equipa|equipe|time|"
    r"área|departamento|recrutamento|dois|duas|senhora?|engenheir[oa]|futur[oa]|com|eng|[ \-])",
    session_words=r"entrevista|conversa|apresentação|caso|pausa|almoço|visita|teste|técnica|minutos|min|sala|perguntas|cultura|equipa|equipe|rh",
    name_columns=r"com|quem|entrevistador(?:a|es)?|nome|participantes?",
    not_names=NOT_NAMES,
    team_words=r"(?:recrutamento|seleção|recursos\shumanos|rh|talentos?|equipa|equipe|time|carreiras?|gente|pessoas|vagas|hr|recruiting|team|hiring|careers|people|departamento)",
    before_team=r"(?:a\s|o\s)?(?:equipa|equipe|time|departamento|recrutamento|recursos\shumanos|rh)(?:\sde)?(?:\s(?:recrutamento|seleção|talentos?|rh|gente|pessoas))*(?:\s(?:d[aoe]|n[ao]))?",
    firm_before=r"(?:(?:candidatura|interesse|inscrição|trabalhar|fazer\sparte|juntar|entrevista|vaga|processo|processo\sseletivo|oferta|equipa|equipe|time|aqui|bem-vind[oa]|oportunidade|"
    r"escritórios?)\s(?:\w{1,12}\s){0,3}?(?:n[ao]|em|à|ao|com|pel[ao]|d[ao])|em\snome\sd[aeo]|por\sparte\sd[aeo]|aqui\s(?:n|d)[ao])(?:\s(?:empresa|grupo))?",
    firm_nearby=r"(?:n[ao]|d[aeo]|com)",
    client_before=r"(?:(?:o\s)?(?:nosso|meu)\scliente,?(?:\s[ao])?)",
    agency_words=r"(?:empresa\sde\s(?:recrutamento|trabalho\stemporário)|consultora?\sde\s(?:recrutamento|rh|recursos\shumanos)|headhunt\w{0,4}|executive\ssearch|(?:nosso|meu)\scliente\b)",
    clients_act=r"(?:quer|querem|gostaria|decidiu)\s(?:\w{1,10}\s)?(?:conhecê-l[oa]|conhecer|entrevistar|avançar|te\sconhecer)",
    post_before=r"(?:para|(?:vaga|posição|cargo|função|posto|lugar|oferta|processo|processo\sseletivo|candidatura|entrevista|perfil|recrutamento|oportunidade)\s(?:(?!com\s)\w{1,12}\s){0,3}?(?:de|para|como|a|à)|"
    r"como|(?:procura|procuramos|busca|buscamos|precisamos\sde)\s(?:uma?(?:[(/]u?m?a\)?)?))(?:\s(?:a\svaga|a\sposição|o\scargo|a\sfunção|o\slugar)\s(?:de|como))?(?:\s(?:um|uma|o|a|noss[oa]|futur[oa]|nov[oa]))?",
    post_after=r"(?:\(m/f\)|\(f/m\)|m/f)",
    head_first=True,
    post_nouns=r"vaga|posição|cargo|função|posto|lugar|oferta|candidatura|processo|perfil|recrutamento|oportunidade|procura\w*|busca\w*|inscrição|entrevista",
    post_suffixes=r"[\wáéíóúâêôãõç\-]{3,30}(?:or|ora|ista|eiro|eira|ólog[oa]|nte|ário|ária|ador|adora|ico|ica|ogo|oga|tivo|ntista)|docente|chefe|auxiliar|guia|chef|veterinári[oa]|fisioterapeuta|despachante|monitor[a]?|parteira|pedreiro",
    post_generic=r"cv|aviso|mensagem|trabalhar|ser|programa|protocolo|prática|anúncio|concurso|edital|convocação|procedimento|salário|formação|alterada|entrevista|candidatura|sua|seu|tua|teu|nossa|nosso|confirmação|confirmada|convite|conversa|reunião|chamada|videochamada|processo|seletivo|seleção|recrutamento|vaga|oferta|próxima|próximo|etapa|passo|fase|teste|prova|desafio|questionário|lembrete|amanhã|hoje|alteração|hora|data|nova|novo|cancelada|adiada|adiamento|cancelamento|de|do|da|dos|das|a|o|os|as|um|uma|para|e|sobre|re|enc|olá|obrigado|obrigada|resposta|novidades|estado|status|resultado|proposta|contrato|carta|documentação|documentos|disponibilidade|primeira|segunda|última|online|presencial|receção|recepção|recebida|recebido|inscrição|decisão|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|trabalho|emprego|admissão|oportunidade|parabéns|atualização|aceite|aceita|recusada|visita|remarcada|reagendada|reagendamento|importante|dia|feedback|retorno|evento",
    post_heads=r"engenheir[oa]|desenvolvedor(?:a)?|programador(?:a)?|chefe|responsável|diretor(?:a)?|técnic[oa]|analista|contabilista|contador(?:a)?|consultor(?:a)?|gestor(?:a)?|administrativ[oa]|"
    r"administrador(?:a)?|comercial|enfermeir[oa]|professor(?:a)?|redator(?:a)?|tradutor(?:a)?|advogad[oa]|jurista|arquitet[oa]|designer|gerente|coordenador(?:a)?|operador(?:a)?|agente|"
    r"assistente|assessor(?:a)?|formador(?:a)?|médic[oa]|farmacêutic[oa]|cozinheir[oa]|mecânic[oa]|eletricista|estagiári[oa]|secretári[oa]|comprador(?:a)?|investigador(?:a)?|pesquisador(?:a)?|"
    r"educador(?:a)?|auxiliar|ajudante|supervisor(?:a)?|encarregad[oa]|especialista|auditor(?:a)?|rececionista|recepcionista|editor(?:a)?|jornalista|químic[oa]|biólog[oa]|economista|cientista|"
    r"vendedor(?:a)?|motorista|manager|engineer|developer|lead|owner|scientist|officer|product|customer|data|planeador(?:a)?|psicólog[oa]|bibliotecári[oa]|controller|copywriter|trainee",
    post_stops=r"a\spartir|não|n[ao]s?|em|para|com|que|por|pel[ao]|e\s(?:nós|gostaríamos|o|a|queremos|sua|tua)|à|ao|às|desde|você|foi|está|é|será|publicad[oa]|anunciad[oa]|ou|mas|quando|como|sobre|noss[oa]|sua|seu|"
    r"junto|abert[oa]|continua|avançou",
    post_labels=r"(?:vaga|posição|cargo|função|oferta|título|assunto)",
    occupations=own.WORDS | english.EVERYWHERE,
)

LANGUAGE: Language = Language("pt", CUES, TIMES, PEOPLE)
