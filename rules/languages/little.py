"""Little words of all seven languages, by what they do beside the title of a post; `rules.extract` says how they are used.

One table for all: where a mail mixes languages, as many do ("we zoeken een Frontend Developer for our team"), each of
them still means what it means. Names that end in `_PATTERN` are regular expressions, any case.
"""

from __future__ import annotations

ENDING = frozenset(
    "een about regarding with from after before into know whether lo il i gli al ai ha hai hanno ho non no se si ci ne me mi te ti vi le les los las un una une uno um uma o os as a dan nog wel niet er al daarom dus ook hier nu pas toch we wij je u zo zelf più già ya más também já mais só aussi déjà plus donc alors ben sí sì ma pero però mas che que qui quien etwas nicht noch auch schon nun so heute morgen it es wird die der das".split()
)
"""In small letters behind a title's core: the title has ended."""

VERBS = frozenset(
    "nodigen uitnodigen uitgenodigd bieden aanbieden danken bedanken laten hebben heeft kunnen willen wil gaan gaat zal zullen zijn wordt worden werd kiezen gekozen zoeken spreken vervuld ingevuld vergeven bevestigen bespreken "
    "ontmoeten aannemen selecteren voorstellen beginnen starten ligt loopt mogen moeten vinden iemand niemand inmiddels helaas momenteel graag avons avez sont sera serait était souhaitons souhaite proposons invitons convions remercions "
    "informons confirmons hemos han queda quedó está sigue siguen será podemos queremos pedimos agradecemos confirmamos invitamos informamos lamentamos abbiamo sarà resta rimane vorremmo chiediamo siamo informiamo invitiamo "
    "ringraziamo confermiamo preghiamo purtroppo foi fica ficou continua temos gostaríamos convidamos infelizmente wurde wurden würde kann können konnte aura aurait auront tendrá tendrán tiene avrà avranno avremo terrà terá terão ficará vindt plaatsvindt findet aqui aquí ici hier here wieder weiter weiterhin immer junto ziek afwezig krank malade enfermo enferma malato malata doente".split()
)
"""Behind a title, in small letters: verbs of such mails, and words like them that begin what is said of the post."""

WHEN = frozenset(
    "été hiver estate inverno verano invierno verão zomer winter sommer summer stagione saison temporada seizoen avond nacht ochtend weekend sera notte nuit soir noche noite abend mattino mattina pomeriggio matin tarde mañana manhã".split()
)
"""Directly behind a title, in small letters: when it is worked ("serveuse été")."""

TECHNOLOGY = frozenset(
    "Java Python React Angular Vue Node Go Golang Kotlin Swift Ruby Rust Scala Django Laravel Symfony Drupal Wordpress Android Linux Windows Oracle Salesforce Cloud Data Web Digital Frontend Backend Fullstack Full Front Back Big Machine Unity Excel Power Business Cyber Azure Odoo Magento Shopify".split()
)
"""In capitals behind a core in small letters: what the work is done with ("développeur Python")."""

NO_PART = frozenset(
    "as needs need seeking seek hiring want wants new next first second other another good great any every some one two three young real very only".split()
)
"""Before an occupation, and no part of its title ("our next baker")."""

PRAISED = frozenset(
    "open vacant current experienced motivated enthusiastic passionate talented ervaren gemotiveerde enthousiaste erfahrene erfahrenen freie freien offene offenen".split()
)
"""In small letters before a title: how the post, or whoever is sought, is said to be."""

ALSO_PARTS = frozenset(
    "data product design engineering operations office people technical senior staff systems system video hr resources talent principal shift tour trial contract panel decision call news phone conversation visitor letter job night success test application applications service training quality change line".split()
)
"""Words of subjects that are parts of titles as well: "Shift Supervisor", "Tour Guide"."""

OWN_PATTERN = (
    r"i'm|i\sam|am|ich\sbin|als\sihre?|je\ssuis|soy|sono|sou|ik\sben|bin|ben|suis|notre|nos|mon|ma|mes|our|my|unser\w{0,2}|mein\w{0,2}|nuestr[oa]s?|mi|mis|"
    r"noss[oa]s?|meus?|minhas?|onze?|ons|mijn|(?:il|la|i|le|lo)?\s?nostr[oaie]|(?:il|la)\smi[oa]|votre|vos|ihr\w{0,2}|your|tu|su|sua|seu|vostr[oa]|uw|jouw"
)
MET_PATTERN = r"ask|meet|see|know|call|ring|tell|vraag\snaar|fragen\ssie\snach|dabei\s(?:sind|ist)|demande[rz]|rencontre[rz]|pregunt\w{1,4}\spor|chied\w{1,4}|procur\w{1,4}\spor|with|by|from|of|to|mit|von|bei|durch|avec|par|de|du|des|à|au|con|por|del|al|da|dal|dalla|dello|della|com|pelo|pela|ao|à|do|met|van|door|aan|and|und|et|y|e|en"
CONTRACTED_PATTERN = r"vom|du|des|del|al|dal|dalla|dello|della|pelo|pela|ao|à|do|dos|das"
THE_PATTERN = r"the|der|die|das|den|dem|des|zum|zur|beim|le|la|les|l'|el|los|las|il|lo|gli|de|het|este|deze|this|that|diese\w?|cette|ce|esta|questa|essa"
