"""Dutch words by what they mean, for the statistical witness (see `rules.languages.meanings`)."""

MEANINGS = """
me: ik, mijn, mij, me
we: we, wij, ons, onze
you: je, jij, jou, jouw, u, uw, jullie
they: hij, zij, hem, haar, hun
candidate: kandida*, sollicitant*, finalist*
another: iemand anders, andere kandida*, een ander, de ander, ander profiel, andere sollicitant*
team: team, commissie, bestuur, panel, afdeling, collega's, groep
boss: baas, directeur*, manager*, teamleider, hoofd, leidinggevende*, chef, oprichter
hr: recruiter*, werving, hr, personeelszaken
client: klant*, opdrachtgever*
want: graag, willen, wil, zouden, zou, zin in, benieuwd, hopen, wensen
glad: blij, verheugd, leuk, goed nieuws, fijn, mooi
sorry: helaas, spijt, jammer, sorry, excuses, teleurstell*
can: kan, kunt, kun, kunnen, kunt u, mogelijk, mag, mogen
cannot: kunnen niet, kan niet, onmogelijk, kunnen wij niet, niet mogelijk
not: niet, geen, nooit, zonder, niets, niemand, nee
must: moet, moeten, nodig
if: als, indien, mocht, wanneer je, of je, zodra
please: alsjeblieft, alstublieft, graag je
but: maar, echter, toch, hoewel
when: wanneer, hoe laat, welke dag
which: welke, wat, wie, hoe, waar
meet: kennismak*, leren kennen, ontmoet*, zien, spreken, langs, in het echt
talk: praten, gesprek*, spreken, spreek*, horen, overleg*, babbel
phone: bel*, bellen, telefon*, belletje
video: video*, videobellen, teams, zoom, online
interview: interview*, sollicitatiegesprek*, selectiedag
visit: bezoek*, kom, langskomen, op kantoor, rondleiding, bekijken
invite: uitnodig*, nodigen, nodig je uit, uitgenodigd
record: neem op, opnemen, opgenomen
trial: meedraai*, proefdag, meeloop*, proefdienst
present: present*, les, pitch
round: ronde*, stap, fase
next: volgend*, verder
first: eerste, kennismakingsgesprek
second: tweede, nog een keer, opnieuw
last: laatste, definitie*
slot: moment*, tijd*, afspraak, datum, data, uur, minuten, tijdstip
free: vrij, beschikbaar*, tijd
suit: uitkom*, komt uit, uit, past, schikt, lukt, beter
pick: kies*, plan, reserveer, geef door, boek*
calendar: agenda, kalender, calendly
confirm: bevestig*, genoteerd, staat vast, akkoord, afgesproken, top, gepland, goed
attend: aanwezig, bij bent, komen, deelnem*
expect: verwachten, tot dinsdag, tot maandag, tot woensdag, tot donderdag, tot vrijdag, tot morgen, tot dan, tot straks, zien uit
remind: herinner*, vergeet niet, zoals afgesproken
arrange: afspreken, inplannen, plannen, regelen
move: verzet*, verplaats*, verschuiv*, vervroeg*, uitgesteld, uitstel*
instead: in plaats, andere dag, andere datum, ander moment, toch, liever
cancel: afzeg*, geannuleerd, annul*, gaat niet door, vervalt, afgelast
new: nieuw*, gewijzigd, veranderd
later: later, middag, daarna, avond
earlier: eerder, ochtend, vooraf
ill: ziek, ziekenhuis, griep, staking, plat
clash: tussen, dubbel, overlap
today: vandaag, vanmiddag
tomorrow: morgen, morgenmiddag
week: week, weken, maand, dagen
place: receptie, parkeren, poort, zaal, gebouw, legitimatie, kantoor, verdieping
link: link, klik, hieronder, bijlage, bijgevoegd*
test: test*, assessment*, toets, opdracht, oefening
task: opdracht*, casus, huiswerk, proef
questionnaire: vragenlijst, vragen, formulier
complete: vul in, invullen, maak, maken, beantwoord*
submit: stuur*, inlever*, mail, opsturen, upload*
deadline: voor vrijdag, uiterlijk, verloopt, binnen, deadline
write: schrijf, vertaal*, bereid, bouw, slides, code
begin: begin*, start*
offer: aanbod, bieden, aanbieden, voorstel
job: baan, functie, plek, vacature, rol, positie
contract: contract, papieren, arbeidsovereenkomst, arbeidsvoorwaarden
salary: salaris, bruto, loon, per uur, vrije dagen, bonus
sign: teken*, getekend, ondertek*
hire: nemen je aan, aannemen, aangenomen, benoem*
welcome: welkom
accept: accept*, ja, akkoord
congrats: gefeliciteerd, van jou, proficiat
choice: kiezen voor jou, eerste keus, gekozen voor de functie, wil je hebben
leave: dagen thuis, vakantiedagen, thuiswerk*
approve: goedgekeurd, akkoord van
reject: afwijz*, afgewezen, niet verder, niet geselecteerd, niet geworden, niet gekozen, niet op jou, wordt hem niet
chosen: gekozen, keuze, gegaan voor, voorkeur, aangenomen
filled: ingevuld, vervuld, vergeven
closed: gesloten, stoppen, bestaat niet meer, geschrapt, vervallen
freeze: vacaturestop, budget, begroting, reorganisatie
match: profiel*, sluit aan, sloten, past, aansluiten
experience: ervaring, jaren, senior
stronger: beter, sterker*, meer, doorslag
proceed: verder, doorgaan, vervolg*, door met
luck: succes, veel geluk, het beste
onfile: bewaren, portefeuille, in ons bestand
decide: beslis*, besluit*, keuze
thank: dank*, bedankt
internal: intern*
wait: geduld, wachten, wacht
still: nog, nog steeds, op dit moment, voorlopig
ongoing: loopt, bekijken, beoordelen, lezen, procedure
hear: horen, laten weten, laat weten, hoort, kom terug, contact, antwoord, bericht
delay: vertraag*, langer, duurt, later dan
passon: doorgestuurd, doorgegeven
check: vraag na, zoek uit, navragen, informeer
hold: stil, in de wacht, opgeschort, pauze
news: nieuws, stand, update
send: sturen, stuur, geven, noemen
document: cv, diploma, document*, bestand, kopie, vog, bewijs, stukken
reference: referentie*
licence: rijbewijs
notice: opzegtermijn, beginnen
relocate: verhuiz*
permit: werkvergunning, visum
question: vraag, vragen, duidelijk
interested: interesse, belangstelling
expectation: verdienen, salariswens
application: sollicit*, brief
received: ontvangen, ontvangst, aangekomen
automatic: automatisch*, antwoorden heeft geen
review: bekijken, beoordeling
shortlisted: als je past, alleen wie, drukte
refno: nummer
portal: account, portal, inloggen
profile: je profiel, linkedin
opportunity: kans, overstap, uitdaging, iets nieuws
opento: open voor, staat open, trekken
across: zag, viel op, tegengekomen
confidential: vertrouwelijk*
refer: ken je iemand, tip
recruitfor: mijn klant, mijn opdrachtgever, ik zoek, bureau, kennen elkaar niet
jobs: vacatures, banen
alert: zoekopdracht, aanbevolen, alert
register: meld je aan, aanmeld*, inschrijv*, afmeld*
event: banenmarkt, webinar, open dag, evenement
tips: tips, cursus, training, lees
premium: premium, korting, gratis
newsletter: nieuwsbrief
applynow: solliciteer snel, solliciteer nu, zoeken mensen
away: afwezig, er niet, verlof, vakantie, werk ik niet
return: terug
urgent: spoed, dringend
colleague: collega, neemt waar, vervang*
left: werk hier niet meer, niet meer werkzaam
shut: dicht, gesloten tot, feestdag*
ticket: ticket, aanvraag, verzoek
message: bericht*, mail, e-mail
workday: werkdagen, uren
mailbox: mailbox
deliver: bezorgd, ontvanger
full: vol, bestaat niet
code: code
password: wachtwoord, activer*
viewed: bekeken, gedownload
survey: enquête, mening, wat vond je
privacy: privacy*, gegevens, toestemming
delete: gewist, verwijder*
withdraw: ingetrokken, trek in
unfinished: nog niet af, onvolledig, afronden
medical: dokter, tandarts, huisarts, uitslag, vaccin*
school: ouder*, school, leerling*, kind, universiteit
housing: woning, huur*, bezichtig*, verhuurder
media: podcast, journalist, artikel, te gast
consulate: consulaat, ambassade
bank: lening, bank, verzekering, hypotheek
usertest: app testen, deelnemers, onderzoek
friend: eten, verjaardag, bruiloft
order: bestelling, pakket, factuur
interviewer: in het panel, kandidaat beoordelen
appraisal: jaargesprek, functioneringsgesprek, beoordelingsgesprek
volunteer: vrijwillig*, vereniging
pleasure: graag gedaan, genoegen, geen probleem
nice: aardig*, prettig, leuk
weekend: weekend, goede reis
likewise: insgelijks, ook
praise: enthousiast, indruk, nieuwsgierig, sterk
news_good: gaat door naar, laatste drie, door de eerste
"""
