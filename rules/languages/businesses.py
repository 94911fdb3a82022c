"""Words that name a kind of business or institution, in seven languages: where one stands in a name, it is no person's.

"Bäckerei Rasch", "Moss & Daughter Bakery" and "Colegio San Telmo" are firms wherever they stand; the word alone is none.
"""

from __future__ import annotations

import re

WORDS: frozenset[str] = frozenset(
    """
    logística logistica textil sanitär heizung haustechnik elektro spenglerei crêperie kreditbank solicitors accountants attorneys advisers surveyors consultants belastingadviseurs electrical dakwerken schilderwerken aerospace aquarium biologics bio biotech payments pay loans metals metal marine solar wind power financial maps robots nutrition tooling interactive natuurbeheer cimentos cristais têxtil transportadores
    academy agency airline airlines airport analytics architects archive archives arts associates association bakery bank bar bistro boatyard bookshop books brewery builders bureau business butchers cafe cafeteria capital
    care castings catering centre center chambers charity church cinema clinic clothing club coffee college commission committee company constabulary construction consulting cooperative council court
    creamery dairy dental department design digital distillery electronics energy engineering enterprises estate estates fabrics factory farm farms ferries finance financial fitness flooring florist florists foods foundation foundry freight furniture
    gallery games garage garden gardens gastropub genomics group grill guild gym hairdressers hall health healthcare heritage holdings holidays home homes hospice hospital hostel hotel house housing industries inn institute insurance interiors international
    joinery kennels kindergarten kitchen kitchens lab laboratories laboratory labs landscapes laundry law lawyers legal library lodge logistics lounge mall maps marina maritime market media medical mill mills ministry mobility motors mosque museum networks nurseries nursery
    observatory office opera optics orchestra packaging paper parish partners partnership payments pharma pharmacy physio pictures pizza pizzeria plumbing pottery practice press prison productions properties pub publishing quarry radio railway railways ramen realty refuge registry repairs
    restaurant retail roastery robotics roofing salon school schools security semiconductors services shelter shipping shipyard shop society software solutions spa sports stables stadium station steel store stores studio studios sugar supermarket supplies supply surgery systems synagogue
    tavern technologies technology tech telecom textiles theatre theater therapeutics tile timber tools tours toys transport travel trust tribunal university union utilities ventures vets veterinary village vineyard vineyards water weavers winery wines wood workshop works yard zoo sweets sushi
    elettromeccanica opticians orthopaedics orthopedics paediatrics pediatrics chiropractic
    amt amtsgericht anlagenbau apotheke architekten archiv arztpraxis atelier autohaus bäckerei bahn bank bauhof baumschule bauunternehmung behörde berufsschule bestattungen betriebe bezirk bibliothek blindenschule brauerei buchhandlung buchverlag bundesamt büro
    dachdeckerei denkmalamt diakonie dienst druckerei fachhochschule fahrschule feuerwehr finanzamt firma fleischerei forschungszentrum forstamt forstbetrieb friseursalon gärtnerei galerie gartenbau gasthaus gasthof gemeinde genossenschaft gericht gesamtschule gesellschaft gesundheitsamt
    gewerkschaft glaserei grundschule gruppe gymnasium handel handwerk hausverwaltung heim hof hofladen hochschule hort hotel immobilien ingenieurbüro innung institut jugendamt jugendhilfe kammer kanzlei kaufhaus kindergarten kindertagesstätte kirche kirchengemeinde kita klinik klinikum klinikverbund
    konditorei konservatorium krankenhaus krankenkasse kreis kreisverwaltung kunsthalle labor landesamt landgericht landratsamt landkreis medizin universitätsmedizin logistik malerbetrieb maschinenbau metallbau metzgerei ministerium möbelhaus molkerei mühle museum musikschule notariat oper orchester pension pflege pflegedienst pflegeheim pfarramt polizei polizeidirektion praxis radio rathaus
    realschule rechtsanwälte regionalverband reederei reisebüro rundfunk sanitätshaus sägewerk schauspielhaus schlosserei schmiede schreinerei schule schulzentrum seniorenheim seniorenzentrum sender siedlung sozialstation spedition sparkasse staatsarchiv stadt stadtarchiv stadtbibliothek stadtverwaltung stadtwerke steuerbüro steuerberatung steuerkanzlei stiftung
    technik theater tierarztpraxis tierheim tierklinik tierpark tischlerei transporte universität uniklinik universitätsklinikum unternehmensgruppe verband verbandsgemeinde verein verkehrsbetriebe verlag versicherung verwaltung volkshochschule vhs weingut werft werk werke werkstatt werkstätten wirtshaus zahnarztpraxis zahnarzt zeitung zentrum zimmerei zoo zweckverband
    advocaten advocatenkantoor apotheek architecten archief autobedrijf bakkerij basisschool bedrijf bibliotheek bioscoop bloemen boekhandel bouw bouwbedrijf brouwerij camping coöperatie corporatie crèche dierenkliniek dienst drukkerij faculteit fonds fysiotherapie galerij gemeente gemeentehuis gerechtshof ggz goederen groep groothandel
    handelsonderneming logistiek havenbedrijf havenziekenhuis hogeschool hoveniers huisartsenpraktijk ingenieursbureau installatietechniek instituut kaasmakerij kantoor kapsalon kerk kinderdagverblijf kinderopvang kliniek koninklijke kwekerij lyceum makelaardij makelaars manege meubels ministerie molen notariskantoor notarissen ondernemers onderwijs
    opvang parochie politie praktijk provincie rechtbank rederij reisbureau restauratie scheepswerf school slagerij slijterij stichting supermarkt tandarts tandartspraktijk techniek thuiszorg transportbedrijf tuincentrum tuinen uitgeverij universiteit veiling vereniging verzekeraars verzekeringen waterbedrijf waterschap welzijn werkplaats winkel woningcorporatie woonzorg zaak ziekenhuis zorg zorggroep zorgcentrum
    abbaye académie aciérie aéroport agence agglo agglomération amicale archives assurances atelier ateliers auberge avocats banque bateaux bazar bibliothèque boucherie boulangerie brasserie bureau cabinet café caisse caserne cave caves centre cercle chai chambre chantier chantiers charcuterie charpente chaudronnerie château chu cinéma cité clinique collège commune communauté compagnie conseil conservatoire
    constructions coopérative coiffure couvent crèche cuisine cuisines département domaine éditions école écoles ehpad église énergie entrepôt entreprise épicerie équipements établissements étude fabrique faculté faïencerie fédération ferme festival fleurs foncière fonderie fondation forges fournil fromagerie galerie garage gendarmerie groupe groupement halle hôpital hôtel imprimerie industrie industries institut
    jardinerie jardins journal laboratoire laboratoires laiterie laiteries lavoir librairie lycée magasin mairie maison maisons manufacture marché menuiserie métropole ministère minoterie moulin moulins musée mutuelle navire notaires office opéra orchestre papeterie parc paroisse pâtisserie pépinières pharmacie piscine pizzeria plomberie port poterie préfecture presse pressing primeurs prison réseau résidence restaurant région
    salon savonnerie scierie secrétariat société syndicat syndicats théâtre tissages toitures torréfaction tourisme traiteur transports travaux tribunal tuilerie université usine verrerie verreries vergers vignobles village ville viticole voyages zoo
    abogados academia aceites aeropuerto aerolíneas agencia almacén almacenes almazara archivo arquitectos artesanía asesores asesoría asociación astilleros autoescuela ayuntamiento balneario banco bar biblioteca bodega bodegas cabildo cafés cafetería caja carnicería carpintería casa cementos centro cerámica cerámicas cerrajería cervecería chocolates cine clínica cocinas colegio comercial comunidad concejalía confecciones conservas
    conservatorio consejería construcciones constructora consultorio cooperativa cristalería dehesa diputación distribuciones droguería ediciones editorial electricidad empresa energía escuela estudio estudios fábrica facultad farmacia federación ferretería festival finca finanzas floristería fundación fundiciones galería ganadería gasolinera gestoría gimnasio granja granjas grupo guardería hermanos herrería hijos hospital hostal hotel iglesia imprenta industrias
    ingeniería inmobiliaria instituto invernaderos jamones jardinería joyería juzgado laboratorio laboratorios lácteos lavandería librería limpiezas lonja maderas mancomunidad mercado mesón ministerio molino mudanzas museo naviera notaría óptica orquesta panadería papelería parador parque parroquia pastelería peluquería pescadería piscina pinturas pizzería pollería prensa quesería radio residencia restaurante sanatorio seguros servicios sindicato sociedad supermercado supermercados
    taller talleres tapicería taberna teatro telecomunicaciones textiles tienda tintorería tostadero transportes turismo universidad viajes viñedos viveros zapatería
    acciaierie acquario agenzia agriturismo albergo alimentari arredamenti asilo assicurazioni associazione autofficina autotrasporti azienda banca bar biblioteca birreria birrificio borgo bottega caffè calzaturificio camera cantiere cantieri cantina cantine carpenteria cartiera cartiere casa casale caseificio cassa castello centro ceramica ceramiche cinema clinica collegio comune comunità concessionaria confezioni conservatorio consorzio convitto cooperativa costruzioni
    dolciaria edizioni editore editrice edilizia elettronica energia enoteca erboristeria fabbrica facoltà falegnameria farmacia fattoria federazione ferramenta ferrovie fiera fonderia fonderie fondazione forno frantoio galleria gastronomia gelateria gioielleria gruppo hotel immobiliare impianti impresa industria industrie istituto laboratorio lavanderia liceo libreria locanda macelleria maglificio magazzini manifattura manifatture masseria mercato ministero molini molino mobili mobilificio museo
    navigazione notai oleificio officina officine opera orchestra oreficeria orto ospedale osteria ottica palestra panetteria panificio parco parrocchia pasticceria pastificio pelletterie pescheria piscina pizzeria podere policlinico poliambulatorio porto prefettura provincia questura radio regione residenza rifugio ristorante salumificio salone sanitaria sartoria scuola segheria serramenti servizi società stabilimento stampaggi stamperia studio supermercati
    teatro tenuta terme tessitura tipografia torrefazione trasporti trattoria tribunale università vetreria vetrerie viaggi vigneti villa vini vivai vivaio
    abrigo açougue adega advocacia advogados aeroporto agência agropecuária água águas alfaiataria armazém armazéns arquivo arquitetos associação autarquia auto azeites banco barbearia bazar biblioteca cabeleireiros câmara cartório casa cemitério centro cerâmica cervejaria churrascaria cinema clínica clínicas clube colégio comercial comércio companhia concessionária confecções confeitaria conservas construções construtora consultório cooperativa corticeira creche
    defensoria distribuidora drogaria editora eletrônica embutidos energia engenharia escola escritório estaleiro estaleiros estúdio fábrica faculdade farmácia fazenda ferragens ferrovia floricultura fundação fundição funerária galeria garagem ginásio gráfica grupo herdade hidrelétrica hospital hotel igreja imobiliária indústria indústrias infantário instituto jardim jornal junta laboratório laboratórios lanchonete laticínios lavanderia lavandaria livraria
    loja lojas lar malhas marcenaria mercado mercearia metalúrgica ministério misericórdia moagem móveis município museu oficina ótica padaria papelaria paróquia pastelaria pizzaria pousada prefeitura produções quinta rádio refinaria restaurante residência resort sapataria secretaria seguradora seguros serralharia siderúrgica sindicato sociedade solar supermercado supermercados talho tasca teatro têxteis tipografia transportadora transportes tribunal turismo universidade usina viagens vidros vinhos viveiro viveiros
    """.split()
)
SURNAMES: frozenset[str] = frozenset(
    "banks bar bishop casa castle church college court farm forge garden gardens grange hall heath hof home homes house lodge major mill mills park parks pastor press prior spa steel stone temple "
    "tiles tower towers vale verlag village water waters wood woods works".split()
)
"""Of these, people's surnames as well: "Sarah Hall" is no hall."""
COMPOUND_ENDS: tuple[str, ...] = tuple(
    "abteilung agentur genossenschaft behörde direktion kammer manufaktur amt apotheke anstalt bäckerei bau bedrijf betrieb betriebe bibliotheek bibliothek brauerei buchhandlung bühne büro centrum dienst dienste druckerei fabrik fabriek gärtnerei gesellschaft handel handlung haus hotel huis industrie kanzlei kantoor "
    "klinik kliniek kasse logistik logistiek markt maschinen museum gasthof pflege praxis praktijk reederei schule school schmiede schreinerei spital stiftung stichting technik techniek theater tischlerei transport transporte verband verein vereniging verlag verwaltung werft werk werke werkstatt werkstätten winkel zentrum ziekenhuis zorg".split()
)
"""What names of businesses end with in languages that put words together ("Zahnarztpraxis")."""
LEGAL_FORM = re.compile(
    r"[\s,]{1,2}(?:GmbH(?:\s?&\s?Co\.?\s?KG)?|AG|SE|KGaA|KG|e\.?\s?V\.?|gGmbH|mbH|OHG|PartGmbB|Partnerschaft(?:sgesellschaft)?(?:\smbB)?|a\.?\s?G\.|AöR|eG|Inc\.?|LLC|LLP|LP|FZE|FZCO|UG|e\.K\.|EURL|SNC|SCOP|SCIC|Soc\.?\s[Cc]oop\.?|Coop\.|S\.?A\.?T\.?|S\.?C\.?A?\.|VOF|V\.O\.F\.|Lda\.?|Ltda\.?|S/A|(?:Pvt|Pte|Pty)\.?\s?(?:Ltd|Limited)\.?|L\.L\.C\.|Ltd\.?|Limited|PLC|plc|"
    r"Corp\.?|Corporation|"
    r"S\.?A\.?S?\.?|SARL|S\.?L\.?U?\.?|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|Oy|AB|A/S|ApS|Pty|Co\.)$"
)
"""At the end of a name."""
LEGAL_BEFORE = re.compile(r"^(?:NV|BV|VZW|ASBL|SARL|SAS|EURL|SNC|SCI|VOF|Fa\.|Firma)\s(?=[^\W\d_a-zß-öø-ÿ])")
"""In front of it: "NV Drukkerij Inktvlek"."""


def is_business(word: str) -> bool:
    """Whether a word names a kind of business or institution ("Bakery", "Zahnarztpraxis")."""
    low = word.lower().strip(".,")
    if low in WORDS or not low.endswith(COMPOUND_ENDS):
        return low in WORDS
    return any(low.endswith(end) and len(low) > len(end) + 2 for end in COMPOUND_ENDS)


def firm_like(name: str) -> bool:
    """Whether a name can hardly be a person's: "Moss & Daughter", "Colegio San Telmo", "Rehm GmbH"."""
    tokens = [token.lower().strip(".,") for token in name.split()]
    told = [token for token in tokens if is_business(token) and (token not in SURNAMES or len(tokens) > 2)]
    return bool(told or LEGAL_FORM.search(name) or re.search(r"\s[&+]\s", name))
