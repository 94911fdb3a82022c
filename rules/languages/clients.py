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
