"""German words by what they mean, for the statistical witness (see `rules.languages.meanings`)."""

MEANINGS = """
me: ich, mein, meine, meinen, meiner, mich, mir
we: wir, unser, unsere, unseren, unserem, unserer, uns
you: sie, ihnen, ihr, ihre, ihren, ihrer, ihrem, du, dich, dir, dein, deine, deinen, deiner, deinem, euch
they: er, ihn, ihm, man
candidate: kandidat*, bewerber*, finalist*, engere auswahl, engeren auswahl
another: jemand anderen, jemand anderem, andere bewerber*, anderen bewerber*, andere kandidat*, anderen kandidat*, mitbewerber*, ein anderer, eine andere, andere person, jemand aus dem haus, andere brachten, anderweitig
team: team*, kommission, gremium, gremien, kollegium, vorstand, betriebsrat, fachabteilung, abteilung, kollegen, mannschaft
boss: chef*, leitung, leiter*, geschäftsführ*, direktor*, vorgesetzte*, inhaber*, pflegedienstleitung
hr: recruit*, personal*, personaler*, bewerbermanagement
client: kunde*, kunden, mandant*, auftraggeber*
want: möchte*, würde*, würden gern, wollen, will, gern, gerne, lust, hoffen, wünschen uns, neugierig
glad: freue*, freuen, freut, erfreulich, gute nachricht*, toll, super, schön
sorry: leider, bedauer*, schade, tut mir leid, tut uns leid, entschuldig*, sorry, enttäusch*
can: kann, können, kannst, könnte*, möglich, darf, dürfen, ginge, geht
cannot: nicht möglich, kann nicht, können nicht, unmöglich, nicht können, kann leider nicht
not: nicht, kein*, nie, ohne, nichts, niemand*, weder, noch nicht, ohne sie
must: muss, müssen, musst, gezwungen
if: wenn, falls, sofern, sollten, sollte, ob, sobald, bei interesse, im falle
please: bitte*
but: aber, jedoch, allerdings, dennoch, sondern, trotzdem, doch
when: wann, um wie viel, ab wann
which: welch*, was, wer, wie, wo
meet: kennenlern*, kennen zu lernen, treffen, sehen, persönlich, begegn*, live erleben
talk: sprechen, gespräch*, reden, unterhalten, austausch*, unterhaltung, hören, spricht, plaudern, *gespräch
phone: telefon*, anruf*, anrufen, rufe, telefonat*, call, durchklingeln, erreiche
video: video*, zoom, teams, online, videocall
interview: interview*, vorstellungsgespräch*, bewerbungsgespräch*, auswahltag*, assessment-center, vorstellen
visit: besuch*, vorbeikommen, komm vorbei, vorbei, rundgang, schau dir, vor ort, zu uns
invite: einlad*, laden, lade, eingeladen, einzuladen, herzlich willkommen zum
record: aufnehmen, nehmen sie auf, zeitversetzt*, aufgezeichnet*, laden sie sie
trial: probearbeit*, probetag*, schnuppertag*, hospitation*, hospitier*
present: präsentier*, präsentation*, probestunde, lehrprobe, vortrag
round: runde*, schritt*, stufe, phase, etappe
next: nächste*, weiter*, als nächstes, folgend*
first: erste*, erst, erstgespräch
second: zweite*, zweit*, nochmal, noch einmal, erneut, wieder
last: letzte*, final*, abschließend*
slot: termin*, zeitfenster, uhrzeit*, zeit, zeiten, slot*, zeitpunkt, viertelstunde, stunde, wunschtermin
free: frei, verfügbar*, zeit hätten, hätten zeit, zeit haben, hast du zeit
suit: passt, passen, passe, recht, entgegen, lieber, gut für, klappt, genehm
pick: wähl*, auswählen, such dir, suchen sie sich, aussuchen, buchen, buch*, reservier*, nennen sie uns
calendar: kalender*, terminplan*, calendly
confirm: bestätig*, steht, fest, notiert, abgemacht, vereinbart, eingetragen, gebucht, alles klar, bleibt es bei, ausgemacht, wie besprochen
attend: teilnehm*, kommen, kommst, erscheinen, anwesend, dabei
expect: erwarten, freuen uns auf, freue mich auf, bis dann, bis montag, bis dienstag, bis mittwoch, bis donnerstag, bis freitag, bis morgen, sehen uns, auf wiedersehen am
remind: erinner*, nicht vergessen, steht bevor, kurz bevor, wie abgemacht
arrange: vereinbaren, ausmachen, organisier*, abstimmen, abzustimmen
move: verschieb*, verschob*, verleg*, vorverleg*, umbuch*, vorziehen, ziehen vor, schieben, verlegt, ausweich*
instead: statt*, stattdessen, anstatt, ersatz*, anderen termin, anderer termin, andere zeit, alternativ*
cancel: absag*, abgesagt, abzusagen, entfällt, entfallen, ausfallen, fällt aus, storn*, nicht stattfinden, streichen, hinfällig
new: neu*, geändert, änder*, aktualisiert
later: später, nachmittag*, danach, abend*, anschließend
earlier: früher, vormittag*, vorher, morgens, eher
ill: krank*, erkrankt, grippe, streik, notfall, liegt flach, krankenhaus, wasserschaden
clash: dazwischen*, doppelt, überschneid*, verhindert, verplant
today: heute, nachher
tomorrow: morgen, übermorgen
week: woche*, monat*, tage
place: empfang, pforte, parkplatz, parkplätze, tor, raum, gebäude, eingang, ausweis, büro, adresse, stock, standort
link: link, klick*, unten, anbei, beigefügt*, angehängt*, anhang
test: test*, prüfung*, aufgabe*, übung*, hausaufgabe, onlinetest, eignung*, rätsel
task: aufgab*, fallstudie, fall, arbeitsprobe, probeaufgabe, projekt, case
questionnaire: fragebogen, fragen, formular, persönlichkeitsprofil
complete: ausfüllen, füllen, bearbeit*, lös*, absolvier*, erledig*, beantwort*, durchführen
submit: einreichen, schick*, send*, zurückschicken, hochladen, abgeben, zurück, einsenden
deadline: frist, spätestens, bis freitag, bis sonntag, bis zum, läuft ab, innerhalb
write: schreib*, übersetz*, bereiten sie, vorbereit*, entwirf, baue*, bau, code, folien, auswert*, werten
begin: beginn*, anfang*, start*, anfangen, los
offer: angebot*, anbieten, bieten, anzubieten, vorschlag*
job: stelle*, position*, job, posten, vakanz, arbeitsplatz, funktion, aufgabengebiet
contract: vertrag*, arbeitsvertrag*, unterlagen kommen, vertragsentwurf, entwurf
salary: gehalt*, brutto, netto, lohn, bonus, vergütung, entgelt, im jahr, die stunde, urlaubstage
sign: unterschreib*, unterschrift, unterzeichn*, unterschrieben
hire: einstell*, einzustellen, zu uns ins team, anstell*, übernehmen sie
welcome: willkommen
accept: annehmen, zusag*, ja sagen, ja, einverstanden
congrats: glückwunsch, gratulier*, geschafft, gehört ihnen, gehört dir, hast den job
choice: für sie entschieden, für dich entschieden, erste wahl, alle waren für, zusage geben, zugesagt
leave: tage urlaub, homeoffice, urlaub im
approve: zugestimmt, genehmig*, zustimm*, grünes licht
reject: absage, absagen, abgelehnt, ablehn*, nicht berücksichtig*, nicht weiter, nicht ausgewählt, keine zusage, nicht auf sie gefallen, wird nichts, nicht in frage
chosen: entschieden, genommen, gewählt, gefallen, ausgewählt, den vorzug, vorn
filled: besetzt, vergeben, bekommen, belegt, gefunden
closed: gestrichen, geschlossen, beendet, beenden, eingestellt wird, gibt es nicht mehr, weggefallen, nicht mehr
freeze: einstellungsstopp, budget, haushalt*, stellenplan, umstruktur*
match: passt, profil*, passend*, anforder*, schwerpunkt, eignung
experience: erfahrung*, jahre, berufserfahrung
stronger: mehr, besser, näher, stärker, knapp
proceed: weiterverfolg*, fortsetz*, weitermach*, verfolgen, weiter, voran, fortfahren, geht weiter
luck: viel erfolg, alles gute, viel glück, weiteren weg, beruflichen weg, zukunft
onfile: im pool, vormerken, aufbewahr*, behalten, bewerberpool, später etwas
decide: entscheid*, entschluss, beschließ*, bescheid
thank: dank*, vielen dank, herzlichen dank
internal: intern*, aus dem haus, hausintern
wait: geduld*, warten, gedulden
still: noch, weiterhin, bisher, derzeit, momentan, im moment, zurzeit
ongoing: läuft, prüfen, sichten, sichtung, gesichtet, in bearbeitung, auswahlverfahren, lesen
hear: melden, melde, meldet, hören von uns, bescheid geben, gebe bescheid, geben bescheid, auf sie zu, rückmeldung, antwort, informier*, benachrichtig*
delay: verzöger*, länger, verspät*, dauert, später als
passon: weitergeleitet, weitergegeben, weitergereicht, weiterleit*
check: frage nach, nachfragen, kläre, klären, prüfe, nachhören, erkundig*
hold: ruht, auf eis, pausier*, pause, zurückgestellt, ausgesetzt, steht still
news: neues, neuigkeit*, stand, nachricht*, zwischenstand, zwischenbescheid
send: senden, schicken, zusenden, nachreichen, reichen, übermittel*, mitteil*, nennen
document: lebenslauf, zeugnis*, unterlagen, mappe, abschluss*, dokument*, pdf, nachweis*, führungszeugnis, belege, fahrtkosten
reference: referenz*, auskunft geben, ansprechpartner
licence: führerschein*, fahrerlaubnis
notice: kündigungsfrist, eintritt*, anfangen könnten, starttermin
relocate: umziehen, umzug, pendeln
permit: arbeitserlaubnis, visum, aufenthalt*
question: frage*, klären, rückfrage*
interested: interess*
expectation: gehaltsvorstell*, gehaltswunsch, stellen sie sich vor
application: bewerbung*, bewerben, beworben, bewirbst
received: erhalten, eingegangen, eingang, angekommen, übermittelt, empfangs*
automatic: automatisch*, nicht darauf, nicht auf diese, generiert, erzeugt
review: prüfung*, geprüft, sichtung, lesen
shortlisted: vielzahl, vielen zuschriften, bei interesse, nur wer, nur die
refno: nummer, bewerbungsnummer, kennziffer, aktenzeichen
portal: portal, konto, einloggen, anmelden, bewerberportal
profile: ihr profil, dein profil, xing, linkedin
opportunity: chance*, herausforderung*, etwas neues, wechsel*, perspektive*
opento: offen, wechselbereit*, lust auf, interesse an
across: gestoßen, aufmerksam, aufgefallen, gesehen, entdeckt
confidential: vertraulich*, diskret*
refer: kennst du jemanden, kennen sie jemanden, weiterempf*
recruitfor: besetze, suche für, im auftrag, mein mandant, mein kunde, personalberat*, headhunt*, wir kennen uns nicht
jobs: stellen, jobs, stellenangebote, ausschreibungen
alert: jobalarm, jobagent, suchauftrag, treffer, vorschläge, empfehl*
register: anmeld*, registrier*, abonnier*, abmeld*, teilnehmen
event: messe, jobmesse, webinar*, veranstaltung*, karrieretag*, tag der offenen
tips: tipps, ratgeber, kurs*, coach*, training, artikel, mehr lesen
premium: premium, rabatt, angebot gilt, prozent
newsletter: newsletter, rundbrief, ausgabe
applynow: jetzt bewerben, bewirb dich jetzt, sucht, suchen in ihrer nähe, stellt ein
away: nicht da, abwesen*, urlaub, elternzeit, mutterschutz, außer haus, nicht im büro, unterwegs, nicht erreichbar, dienstreise
return: zurück, wieder da, ab montag, rückkehr
urgent: dringend*, notfällen
colleague: kollegin, kollege, vertret*, vertritt, wenden sie sich
left: verlassen, nicht mehr im unternehmen, nicht mehr bei, ausgeschieden
shut: geschlossen, zwischen den jahren, feiertag*, betriebsferien
ticket: ticket*, anfrage, anliegen, vorgang*, servicefall
message: nachricht, mail, e-mail
workday: werktag*, arbeitstag*, stunden
mailbox: postfach, kontaktformular
deliver: zugestellt, zustell*, unzustellbar, empfänger*
full: voll, gibt es nicht, unbekannt
code: code, sicherheitscode, bestätigungscode
password: passwort, kennwort, aktivier*, zurücksetzen
viewed: angesehen, heruntergeladen, aufgerufen
survey: umfrage, zufrieden, bewerten sie, meinung, wie war
privacy: datenschutz*, einwillig*, daten, agb
delete: lösch*, gelöscht
withdraw: zurückgezogen, zurückziehen, ziehe zurück
unfinished: nicht abgeschickt, unvollständig, abschließen, vervollständig*
medical: arzt*, zahnarzt*, praxis, impf*, befund*, klinik
school: eltern*, schule, schüler*, klasse, kind, kita, studium, universität
housing: wohnung*, besichtigung, vermieter*, miet*
media: podcast, gast, journalist*, artikel, zeitung, radio, sendung
consulate: konsulat, botschaft, visum
bank: kredit*, bank*, versicherung*
usertest: ausprobieren, teilnehmer, probanden, studie, nutzertest
friend: essen, geburtstag, hochzeit, tennis, feier, grillen
order: bestellung, versandt, paket, rechnung, abo
interviewer: bewerten sie den, mit in der runde, scorecard, beurteil*
appraisal: jahresgespräch, mitarbeitergespräch, vorgesetzten, beurteilungsgespräch
volunteer: ehrenamt*, verein, mentor*
pleasure: gern geschehen, gerne geschehen, vergnügen, kein problem, keine ursache
nice: nett, schön, angenehm, gefreut, liebe worte, lieben worte, spaß gemacht
weekend: wochenende, schönen tag, gute reise
likewise: ebenso, gleichfalls, auch gefreut
praise: überzeugt, angetan, beeindruckt, gefallen, begeistert, super, stark
news_good: runde weiter, geschafft, engeren auswahl, eine runde
"""
