"""Italian words by what they mean, for the statistical witness (see `rules.languages.meanings`)."""

MEANINGS = """
me: io, mio, mia, mi, me, vorrei, ho
we: noi, nostro*, nostra*, nostri, ci, abbiamo, siamo
you: lei, la, le, suo, sua, suoi, tu, tuo, tua, ti, te, voi
they: lui, loro, gli
candidate: candidat*, finalist*, aspirant*
another: un'altra persona, altra persona, altro candidato, altra candidata, altri candidati, altri profili, con altri, qualcun altro, altre candidature
team: squadra, team, commissione, consiglio, gruppo, colleghi, reparto
boss: capo, direttor*, responsabile*, titolare, caposala, fondator*, dirigent*
hr: recruiter*, selezione, risorse umane, selezionator*, hr
client: cliente*
want: piacerebbe, vorremmo, vuole, vogliamo, desider*, voglia, ci terremmo, speriamo
glad: lieti, felici, felice, piacere, contenti, buona notizia, ottima
sorry: purtroppo, mi dispiace, dispiace, spiacent*, scusi, scusa*, rammarico, peccato
can: può, puoi, potrebbe*, possiamo, possibile, riesc*, riusciresti
cannot: non possiamo, non posso, impossibile, non riesco, non potremo
not: non, nessun*, mai, senza, niente, nulla, né
must: devo, dobbiamo, deve, bisogna
if: se, qualora, in caso, quando
please: per favore, per cortesia, gentilmente, prego
but: ma, però, tuttavia, purtroppo
when: quando, a che ora, che giorno
which: quale, quali, che, chi, come, dove, quanto
meet: conoscer*, incontr*, vederla, vederci, di persona, ricever*
talk: parlar*, chiacchiera*, sentir*, colloquiare, discut*, a voce
phone: chiam*, telefon*, telefonata
video: video*, videochiamata, teams, zoom, online
interview: colloqui*, giornata di selezione, convocazione
visit: visit*, venga, vieni, passa, passare, in sede, trovarci, salto da noi
invite: invit*, convoc*
record: registr*
trial: prova in, giornata di prova, turno di prova
present: presentazione, lezione, esporre
round: fase*, tappa, passo, turno, step
next: prossim*, successiv*, seguent*
first: prim*, iniziale
second: second*, di nuovo, ancora una volta
last: ultim*, final*
slot: orario*, appuntament*, data*, ora, ore, momento, disponibilità
free: liber*, disponib*, tempo
suit: va bene, comoda, preferis*, torna, vanno, meglio
pick: scelg*, prenot*, indich*, selezion*, mandami
calendar: agenda, calendario, calendly
confirm: conferm*, segnato, d'accordo, fissat*, perfetto, va bene, come d'accordo, programmat*
attend: partecip*, venire, presenza, presentarsi
expect: aspettiamo, a martedì, a lunedì, a mercoledì, a giovedì, a venerdì, a domani, a presto, vediamo
remind: ricord*, promemoria, non dimentich*, come previsto
arrange: organizz*, fissare, concordare
move: rinvi*, spost*, anticip*, rimand*, posticip*
instead: invece, al posto, altro giorno, altra data, altro orario, alla fine
cancel: annull*, disdi*, salta, non si farà, cancell*
new: nuov*, cambiat*, modific*, aggiornat*
later: più tardi, pomeriggio, dopo, sera
earlier: prima, mattina, più presto
ill: malat*, ospedale, sciopero, influenza, a letto, urgenza
clash: contrattempo, imprevisto, impegno
today: oggi
tomorrow: domani
week: settiman*, mese, giorni
place: portineria, parcheggi*, cancello, piano, sala, edificio, documento, via, ufficio, reception
link: link, clicc*, sotto, allegat*
test: prova, prove, test, valutazione, esercizi*, esame
task: caso, compit*, problema, progetto
questionnaire: questionario, domande, modulo
complete: compil*, risolv*, complet*, svolg*, rispond*
submit: mandi, manda, rimand*, invi*, consegn*, carical*, restitu*
deadline: entro, scade*, scadenza, termine
write: scriv*, tradu*, prepar*, programm*, slide, codice
begin: inizi*, cominc*
offer: offert*, offr*, propost*, propor*
job: posto*, ruolo*, lavoro, posizione, incarico, impiego
contract: contratt*, carte, lettera firmata, lettera di assunzione
salary: stipendio, paga, lordi, lordo, al giorno, ferie, retribuzione, ral
sign: firm*
hire: assum*, assunzione, ti prendiamo, inserir*
welcome: benvenut*
accept: accett*, sì, un sì
congrats: congratulazioni, complimenti, è suo, è tuo
choice: scelto te, prima scelta, selezionata per il, selezionato per il, la vuole, abbiamo scelto lei
leave: giorni di ferie, da casa, smart working
approve: approvat*, via libera
reject: scart*, negativ*, non è stato selezionato, non andremo avanti, rifiut*, non proseguir*, non dare seguito, esito negativo, non se ne fa
chosen: preso, scelt*, selezionat*, preferisc*, optato, caduta
filled: copert*, assegnat*, occupat*
closed: chius*, chiudiamo, non c'è più, tagliat*, eliminat*
freeze: bloccat*, budget, blocco, riorganizz*, ristruttur*
match: profil*, in linea, adatt*, requisit*, rispecchia, cerchiamo
experience: esperienz*, anni, senior
stronger: più forti, più, meglio, più vicini, pesato
proceed: prosegu*, avanti, continu*, seguito, procedere
luck: fortuna, in bocca al lupo, successo, sua ricerca, futuro
onfile: teniamo, database, archivio, conserv*
decide: decid*, decision*, decis*
thank: grazie, ringrazi*
internal: intern*
wait: pazienza, attend*, aspett*
still: ancora, per ora, al momento, tuttora, resta
ongoing: in corso, esamin*, valutando, valutiamo, selezione
hear: notizie, faremo sapere, faccio sapere, rispond*, ricontatt*, ti dico, chiamiamo, risposta, ci faremo vivi
delay: ritard*, più del previsto, tempo
passon: girato, inoltrat*, trasmess*, passato
check: sento, inform*, verific*, chied*
hold: ferm*, in pausa, sospes*, bloccat*
news: novità, notizi*, nuovo, punto
send: mandare, inviare, fornire, dare
document: curriculum, cv, diploma, certificat*, documenti, file, copia, casellario, biglietti, iban
reference: referenz*, persone da sentire
licence: patente
notice: preavviso, quando potrebbe iniziare
relocate: trasferir*
permit: visto, permesso
question: domand*, chiarir*, dubbi*
interested: interess*
expectation: aspettativa, vorrebbe guadagnare, richiesta economica
application: candidatur*, candidarsi
received: ricevut*, arrivat*, ricezione
automatic: automatic*, non rispondere
review: esaminer*, valuter*
shortlisted: se il suo profilo, se il tuo profilo, tante domande, solo quelli
refno: numero
portal: area personale, account, portale, acced*
profile: suo profilo, tuo profilo, linkedin
opportunity: opportunità, cambio, cambiamento, sfida
opento: apert*, tenterebbe, interessat*
across: visto il suo profilo, trovato, colpito
confidential: riservat*
refer: conosce qualcuno, segnal*
recruitfor: mio cliente, cerco, agenzia, non ci conosciamo
jobs: offerte, posizioni, annunci
alert: avvis*, consigliat*, suggerit*
register: iscriv*, registrat*, abbon*
event: fiera, webinar, evento, open day
tips: consigli, corso, guida, leggi
premium: premium, sconto, gratis
newsletter: newsletter
applynow: candidati subito, candidati ora, assumono
away: fuori, ferie, congedo, assente, viaggio, non lavoro
return: ritorno, rientro, di nuovo
urgent: urgent*, urgenza
colleague: collega, sostitu*
left: non lavoro più, lasciato l'azienda
shut: chiusi, chiusura, festiv*
ticket: richiesta, ticket, segnalazione
message: messaggi*, mail, e-mail
workday: giorni lavorativi, ore
mailbox: casella
deliver: consegnat*, destinatario, recapit*
full: piena, non esiste
code: codice
password: password, attiv*, verific*
viewed: ha visto il tuo, scaricato, visualizzat*
survey: sondaggio, opinione, come è andata, dicci
privacy: privacy, dati, consenso, informativa
delete: cancellat*, eliminat*
withdraw: ritir*
unfinished: non hai finito, incompleta, completa la
medical: medico, dentista, vaccin*, esami
school: genitori, scuola, alunn*, figlio, università
housing: appartamento, affitto, casa, inquilin*
media: podcast, giornalista, articolo, intervistar*
consulate: consolato, ambasciata
bank: prestito, banca, assicurazione, mutuo
usertest: provare un'app, partecipanti, studio
friend: cena, compleanno, matrimonio
order: ordine, pacco, fattura
interviewer: in commissione quando, valutare il candidato
appraisal: colloquio annuale, la responsabile
volunteer: volontar*, associazione
pleasure: si figuri, di nulla, piacere è, nessun problema
nice: bello, belle parole, piaciut*
weekend: fine settimana, buon viaggio
likewise: altrettanto, anche a
praise: colpit*, piace, incuriosit*, ottim*, impressionat*
news_good: turno successivo, ultimi tre, passato la, passa al
"""
