"""How the lines under a mail begin that name no firm, in all seven languages: courtesy, departments, titles, devices."""

from __future__ import annotations

import re

COURTESY = re.compile(
    r"(?i:with|best|kind|many|thanks|thank|regards|yours|sincerely|cheers|warm\w*|love|blessings|looking|see|dear|hi|hello|"
    r"mit|viele|beste[nr]?|liebe[rn]?|herzliche\w*|freundliche\w*|schöne\w*|gr[uü](?:ß|ss)e?|cordialement|bien|amicalement|merci|"
    r"bonne|saludos|atentamente|atte|un\s(?:saludo|abrazo|saluto)|abrazos?|cordial\w*|saluti|distinti|grazie|obrigad[oa]|"
    r"atenciosamente|cumprimentos|com\sos|abraço|met|vriendelijke|hartelijke|lieve|groet\w*|groetjes|viel\s(?:erfolg|glück|spaß)|good\sluck|bonne\schance|buena\ssuerte|boa\ssorte|in\sbocca|succes|hoogachtend|tot|dank\w*|ihre?|"
    r"deine?|i\.\s?a\.|i\.\s?v\.)(?!\w)"
)
DEPARTMENT = re.compile(
    r"(?i:abteilung|fachbereich|fachdienst|referat|sachgebiet|lehrstuhl|fakultät|dezernat|geschäftsstelle|person(?:al|nel)\w*|"
    r"pflegedirektion|department|dept|division|faculty|school\sof|chair\sof|ward|unit|section|team|human|people|talent\w*|hr|"
    r"head|lead|office|admin\w*|département|departement|service\s(?:des|du|de)|faculté|direction|ressources|pôle|departamento|"
    r"facultad|dirección|recursos|sección|área|gestión|selección|atracción|dipartimento|facoltà|direzione|risorse|ufficio|"
    r"segreteria|faculdade|direção|gestão|setor|serviços?\sde|selectie\w*|afdeling|faculteit|directie|personeel\w*|secretariaat|werving|"
    r"station|operations|operaciones|operazioni|operações|produktion\w*|produc\w{4,5}|verwaltung|sekretariat|redaktion|"
    r"newsroom|reception|rezeption|recruit\w+|recrut\w+|crew)(?!\w)"
)
TITLE = re.compile(
    r"(?i:titolare|owner|inhaber(?:in)?|gérante?|propri[eé]t\w+|(?:co-?)?founder|fondat\w+|fundador\w*|gründer(?:in)?|"
    r"zaakvoerder|zaakvoerster|eigenaar|eigenares|oprichter|geschäftsführ\w+|chair\w*|chief|vice|president\w*|président\w*|"
    r"partner|adviso?e?r|adviseur|capo|responsabile|gestionnaire|chargée?|jefa?|chefe?|encargad[oa]|socio|sócio|associée?(?:-gérante?)?|leiter(?:in)?|"
    r"leitung|inh\.|dono|dona|dueñ[oa]|patronn?e?)\.?\s?(?!\w)"
)
DEVICE = re.compile(
    r"(?i)(?:sent|gesendet|envoyé|enviado|inviato|verstuurd|verzonden)\s(?:from|von|vom|depuis|de|desde|do|da|dal|vanaf|via)\b"
)
