"""How firms of all seven languages speak of a shop, brand or school of theirs; `rules.extract.branches` uses it."""

from __future__ import annotations

_OUR = (
    r"(?:our|unsere?[nmrs]?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|onze?|the|la|le|el|il|lo|das|der|die|den|dem|"
    r"het|de|o|a|al|du|del|della|do|da|per|voor)"
)
_KIND = (
    r"(?:brand|shop|store|restaurant|pub|bar|hotel|branch|site|label|subsidiary|chain|home|practice|nursery|school|marke|"
    r"bio-marke|filiale|markt|laden|geschäft|tochter|haus|standort|hotel|marque|enseigne|magasin|boutique|filiale|"
    r"établissement|maison|marca|tienda|restaurante|filial|cadena|negozio|punto\svendita|ristorante|marchio|insegna|"
    r"loja|restaurante|insígnia|cadeia|winkel|merk|vestiging|dochter|keten|zaak)"
)
BEFORE_PATTERN = (
    rf"(?<!\w)(?:{_OUR}\s)?(?:[\w\-]{{2,14}}\s)?(?<!\w){_KIND}(?:,|\s(?:de|di|da|do|von|van|called|namens))?\s"
)
"""Directly before the name: "our lift brand, Hogback", "tienda de Nube"."""
AFTER_PATTERN = (
    rf"(?:-{_KIND}|(?:\s\w{{2,12}})?\s{_KIND}|,\s(?:unser|our|notre|nuestr[oa]|(?:o\s|a\s|il\s|la\s)?(?:noss[oa]|nostr[oa])|ons|onze)\s{_KIND}"
    rf"|\s(?:is|ist|est|es|è|é)\s{_OUR}\s(?:\w{{2,12}}\s)?{_KIND})(?!\w)"
)
"""Directly behind it: "unser Moosgrün-Markt", "Amura, o nosso restaurante"."""
LABEL_PATTERN = (
    r"(?im)^\W{0,4}(?:employer|company|organi[sz]ation|hiring\scompany|agency|arbeitgeber|unternehmen|firma|employeur|entreprise|"
    r"société|empresa|entidad|compañía|azienda|società|ente|empregador|entidade|werkgever|bedrijf|organisatie|school)"
    r"\s?:[ \t]{0,3}"
)
"""At the head of a line of a portal's mail, before the employer's name."""
BUILDING_PATTERN = (
    r"(?i:house|building|tower|court|centre|center|road|street|campus|offices?|hall|park|quay|wharf|platz|straße|strasse|haus|"
    r"turm|rue|place|avenue|bâtiment|calle|plaza|edificio|via|palazzo|rua|straat|gebouw|plein|suite|room|floor|teams|zoom)"
)
"""Last in a name: a place where one meets, rather than an employer."""
