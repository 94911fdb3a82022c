"""How agencies of all seven languages speak of their clients; `rules.extract.agencies` says how it is used."""

from __future__ import annotations

import re

CLIENT = re.compile(
    r"(?<!\w)(?:(?:our|my|notre|mon|nuestr[oa]|mi|noss[oa]|meu|nostr[oa]|mio)\s(?:client|cliente)(?!\w|\s(?:services?|success|relations?|base|care|facing|satisf\w*|support))|"
    r"(?:one\sof|un\sde|uno\sde|un[oa]?\sde[i]?|um\sd[eo]s?|een\svan|eine[rnm]?)\s?(?:our|my|nos|mes|nuestros|mis|nostri|miei|nossos|meus|onze|mijn|unserer|meiner)\s(?:clients?|clientes?|clienti|kunden|klanten|opdrachtgevers|relaties)(?!\w)|"
    r"i\srepresent\s(?:an?|several)\s|cliente\s(?:nuestro|nostro|nosso)(?!\w)|client(?:e|s)?\s?:\s(?-i:[A-Z])|(?:a|any)\sclient\sof\s(?:ours|mine)|(?:unser|mein)\w{0,2}\s(?:kunde|mandant\w{0,4}|auftraggeber\w{0,3})(?!\w)|mandant(?:in|en)?\s(?-i:[A-Z])|(?:onze|mijn)\s(?:opdrachtgever|klant)(?!\w)|"
    r"(?:for|pour|para|per|für|voor)\s(?:an?|un|eine[nm]|een|um)\s(?:\w{3,14}\s)?(?:client|cliente|kunden|mandanten|klant|opdrachtgever)(?!\w)|"
    r"(?:für|von)\s(?:unseren|meinen)\s(?:kunden|mandanten|auftraggeber)(?!\w)|"
    r"(?:retained|mandated|beauftragt|mandaté)\s(?:search|by|von|par)|we\sact\sfor|(?:can't|cannot|can\snot)\s(?:yet\s)?name\s(?:them|the\s(?:client|company))|"
    r"(?:busca|búsqueda|recherche|ricerca|suche|search|zoektocht)\s(?:confiden[ct]ial|confidentielle|riservata)|(?:vertrauliche|confidential|vertrouwelijke)\s(?:suche|search|zoektocht))",
    re.IGNORECASE,
)
"""Words by which a sender shows that they recruit for others; an employer's own clients are none ("our clients love it")."""
THE_CLIENT = re.compile(
    r"(?<!\w)(?:(?:the|le|la|el|il|o|a|de|der|die)\s(?:client|cliente|clienta|klant|opdrachtgever|kunde|kundin|mandant|mandantin|auftraggeber)|l'azienda\scliente|l'entreprise\scliente)\s"
    r"(?:[\w'’]{1,12}\s){0,2}?(?:has|have|had|wants?|would|is|are|came|comes|went|said|says|liked|loved|decided|asked|hat|haben|möchte|will|ist|sucht|a|ont|est|souhaite|veut|aimerait|ha|es|está|quiere|desea|prefiere|"
    r"vuole|vorrebbe|è|decidiu|quer|gostou|está|preferiu|foi|heeft|wil|zou|is|koos|kiest|besliste)(?!\w)|"
    r"(?:heeft|hebben|hat|haben)\s(?:de|der|die)\s(?:klant|opdrachtgever|kunde|mandant|auftraggeber)(?!\w)|"
    r"(?:heard|back|confirmed|feedback|news|word|agreed|rückmeldung|antwort|bestätigt|retour|nouvelles|réponse|confirmé|respuesta|noticias|confirmado|riscontro|risposta|notizie|confermato|resposta|notícias|retorno|"
    r"terugkoppeling|reactie|nieuws|bevestigd)\s(?:from|with|by|vom|mit\sdem|du|avec\sle|par\sle|del|con\sel|dal|con\sil|do|com\so|pelo|van\sde|met\sde|door\sde)\s(?:the\s)?(?:client|cliente|kunden|mandanten|auftraggeber|klant|opdrachtgever)(?!\w)",
    re.IGNORECASE,
)
"""The one for whom a post is filled, spoken of as somebody who decides ("heard back from the client")."""
INTERVIEW_WORDS = re.compile(
    r"interview|candidat|kandidat|kandidaat|bewerb|gespräch|gesprek|entretien|entrevista|colloqui|position|posición|posição|posizione|poste|puesto|functie|stelle|role\b|job\b|profile?\b|perfil|profil|profiel|\bcv\b",
    re.IGNORECASE,
)
RECRUITER = re.compile(
    r"recruit|recrut|cruit\b|resourcing|(?-i:(?<!of )(?<!& )\bPeople(?=\s?(?:[|·]|\n|$)))|staffing|(?-i:\bStaff\b)|personnel\b|headhunt|(?-i:\bTalent[oi]?\b)|(?-i:\bSearch\b)|consult(?!ation)|vermittl|(?-i:\bSelecci[oó]n\b)|(?-i:\bSelezione\b)|(?-i:\bSele[cç][aã]o\b)|uitzend|bemiddel|detacher|interim|intérim|"
    r"technisch\spersoneel|(?-i:\bPersonal\b)|zeitarbeit|trabalho\stemporário|trabajo\stemporal",
    re.IGNORECASE,
)
"""In a footer or domain: they may recruit for others, or be the department that recruits for their own firm."""
KINDS_OF_FIRM = re.compile(
    r"(?:mittelständler|hersteller|unternehmen|konzern|marktführer|familienunternehmen|weltmarktführer|dienstleister|manufacturer|company|firm|employer|entreprise|société|fabricant|acteur|empresa|compañía|multinacional|fabricante|"
    r"azienda|multinazionale|realtà|società|bedrijf|onderneming|organisatie|fabrikant|werkgever|arbeitgeber|employeur|empleador|empregador)(?:\s.*)?",
    re.IGNORECASE,
)
"""A client described ("Mittelständler im Maschinenbau"), not named."""
DESCRIBED = re.compile(
    r"(?<!\w)(?:for|für|pour|para|per|voor)\s(?:an?|un[ae']?|ein|eine[n]?|een|uma?)\s?(?:(?!our|unser|notre|nuestr|noss|nostr|onze|at\b|with\b|in\b|bei\b|job|position|role|stelle)[\w\-']{2,20}\s){0,4}"
    r"(?:company|manufacturer|group|firm|reinsurer|unternehmen|konzern|mittelständler|hersteller|groupe|entreprise|société|empresa|compañía|multinacional|azienda|multinazionale|gruppo|società|bedrijf|"
    r"organisatie|onderneming)\b",
    re.IGNORECASE,
)
"""A client that is described instead of named."""
SEARCHES = re.compile(
    r"\b(?:suche\s(?:ich|wir)|(?:ich|wir)\ssuchen?|i\s?a?'?m\s(?:looking|searching|recruiting|hiring)|we\s?a?'?re\s(?:looking|searching|recruiting)|recherche|recherchons|busco|buscamos|cerco|cerchiamo|ricerchiamo|ricerca|"
    r"procuro|procuramos|conduzo|zoek(?:\sik)?|zoeken\swij|zoeken\swe|search)\b",
    re.IGNORECASE,
)
ACTS_PATTERN = (
    r"(?:have|has|want|wants|would|liked?|loved|came|are|is|went|said|hat|haben|möchten?|will|wollen|findet|fand|sucht|quieren?|ha|han|te\s(?:quiere|ha)|busca|le\sha|vuole|vorrebbe|hanno|cerca|"
    r"quer|querem|gostou|gostaram|heeft|hebben|wil|willen|zoekt|a|ont|souhaite|veut|aimerait|cherche)"
)
MET_PATTERN = r"(?:with|at|to|from|by|für|bei|mit|von|chez|avec|à|con|en|de|a|da|di|del|com|na|no|ao|bij|van|met|namens|voor|presso|per)\s(?:(?:the|der|die|das|dem|la|le|les|el|los|las|il|lo|a|o|as|os|de|het)\s)?"
HONORIFIC = re.compile(
    r"(?i)(?:mr|mrs|ms|dr|prof|herrn?|frau|m|mme|sra?|señora?|dona?|sig|signora?|dott|dhr|mevr|mevrouw|meneer|senhora?|eng|ing)\.?\s$"
)
OF_SEARCHES = re.compile(
    r"mandat|mandant\w*|client[ei]?s?|kunden?|klant|opdrachtgever|private|confidential|confidencial|riservat[oa]|vertraulich",
    re.IGNORECASE,
)
"""Words in capitals around a client's name that are no part of it ("Mandant Sonnleitner")."""
