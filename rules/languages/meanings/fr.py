"""French words by what they mean, for the statistical witness (see `rules.languages.meanings`)."""

MEANINGS = """
me: je, j'ai, j'aimerais, mon, ma, mes, moi, me, m'a, j'aurais
we: nous, notre, nos, on
you: vous, votre, vos, tu, te, toi, ton, ta, tes, t'ai
they: il, elle, ils, elles, lui, leur
candidate: candidat*, postulant*, finaliste*, liste courte, présélection*
another: quelqu'un d'autre, autre personne, autre candidat*, autres candidat*, autre profil, autres profils, autres parcours, d'autres dossiers, autre choix, quelqu'un en interne
team: équipe*, comité, jury, conseil, service, collègues, commission
boss: directeur*, directrice*, chef, cheffe, responsable*, patron*, dirigeant*, gérant*
hr: recruteu*, recrutement, rh, ressources humaines
client: client*
want: aimerions, aimerais, souhait*, voudr*, envie, désir*, espér*, aimerait, veut, voulons, tente
glad: heureux, heureuse, ravi*, plaisir, bonne nouvelle, enchanté*
sorry: malheureusement, désolé*, regret*, navré*, hélas, excus*, déçu*
can: peux, peut, pouvez, pouvons, pourr*, possible, puis
cannot: ne pouvons, ne pourrai, ne pourrons, impossible, ne peux, ne peut, pouvons pas
not: ne, pas, n'est, n'a, n'avons, n'aura, plus de, jamais, aucun*, sans, rien, ni, personne
must: dois, doit, devons, devez, obligé*, faut
if: si, s'il, en cas, au cas où, sous réserve, lorsque, dès que
please: merci de, veuillez, s'il vous plaît, svp, prière
but: mais, cependant, toutefois, néanmoins, pourtant
when: quand, à quelle heure, quel jour
which: quel*, lequel, laquelle, que, qui, comment, où, combien
meet: rencontr*, recevoir, se voit, se voir, connaissance, en personne, de vive voix, voir
talk: parler, parlons, parlant, échang*, discut*, discussion, entendre, conversation
phone: appel*, téléphon*, joindre, coup de fil, rappelle
video: visio*, vidéo*, teams, zoom, en ligne
interview: entretien*, entrevue, audition*, oral, auditionner, journée de sélection
visit: visite*, venez, passez, passer, venir, découvrir, dans nos locaux, sur place, nos bureaux
invite: invit*, convi*, convoqu*
record: enregistr*, différé
trial: essai, journée d'essai, immersion
present: présent*, exposé, leçon, séance
round: tour, étape*, phase, série
next: prochain*, suivant*, suite
first: premier*, première*
second: deuxième, second*, à nouveau, encore une fois
last: dernier*, dernière*, final*
slot: créneau*, rendez-vous, rdv, horaire*, date*, heure, moment, agenda
free: disponib*, dispo, dispos, libre*
suit: convien*, arrange*, irait, va, vous va, préfér*, marche
pick: choisi*, sélectionn*, réserv*, indiqu*, donne-moi
calendar: agenda, calendrier, planning, calendly
confirm: confirm*, noté, entendu, c'est calé, convenu, fixé*, parfait, prévu*, ça marche, d'accord
attend: présence, présent, venue, serez présent*, assister
expect: attendons, attends, au plaisir, hâte, à lundi, à mardi, à mercredi, à jeudi, à vendredi, à demain, à bientôt
remind: rappel*, n'oubliez pas, comme prévu
arrange: organis*, planifi*, fixer, caler
move: report*, décal*, déplac*, avanc*, repouss*
instead: au lieu, plutôt, autre jour, autre date, autre moment, autre créneau, finalement
cancel: annul*, n'aura pas lieu, à l'eau, supprim*, ne vous déplacez pas
new: nouvel*, nouveau, nouveaux, changé, modifi*
later: plus tard, après-midi, après, soir
earlier: plus tôt, matin, avant
ill: malade, souffrant*, grève, hôpital, dégât*, urgence
clash: imprévu, empêch*, contretemps
today: aujourd'hui, cet après-midi, ce matin
tomorrow: demain
week: semaine*, mois, jours
place: accueil, parking, porte, étage, salle, bâtiment, pièce d'identité, rue, adresse, locaux
link: lien, cliqu*, ci-dessous, ci-joint*, pièce jointe
test: test*, épreuve*, évaluation*, exercice*, concours
task: cas pratique, cas, sujet, étude de cas, mise en situation, devoir, énigme
questionnaire: questionnaire*, questions, formulaire
complete: rempli*, réalis*, complét*, plancher, passer le, répond*, effectu*
submit: envoy*, renvoy*, retourn*, remett*, dépos*, transmet*
deadline: avant, d'ici, sous, délai, expire, au plus tard, date limite, jusqu'au
write: écri*, tradui*, prépar*, codez, rédig*, diapos, construi*
begin: commenc*, début*, démarr*
offer: propos*, offre, offrir, proposition
job: poste*, emploi, fonction, place, mission, vacance
contract: contrat*, promesse*, papiers, cdi, cdd, engagement
salary: salaire*, brut, net, rémunér*, prime, par jour, congés, télétravail, k
sign: sign*
hire: embauch*, engag*, recruter vous, on te prend, on vous prend, travailler avec vous, rejoindre
welcome: bienvenue
accept: accept*, oui, d'accord pour
congrats: félicitations, bravo, est à vous, à vous si
choice: avons choisi, premier choix, vous êtes retenu*, êtes retenue, choisi de travailler, vous veut
leave: semaines de congés, télétravail, rtt
approve: valid*, approuv*, feu vert
reject: refus*, négativ*, pas donner suite, pas retenu*, n'a pas été retenu*, ne poursuivrons pas, décliner, écart*, pas pour cette fois, pas donné, défavorable
chosen: pris, choisi, retenu*, porté sur, préfère, tranch*, tombé sur
filled: pourvu*, occupé, attribu*
closed: fermé*, clos*, arrêt*, n'existe plus, il n'y a plus, supprimé*, annulé
freeze: gel, budget*, restructur*, réorganis*
match: profil*, correspond*, adéquation, attentes, besoins, compétences
experience: expérience*, années, senior, parcours
stronger: davantage, mieux, plus proche*, plus solide*, meilleur*
proceed: poursuiv*, continu*, suite, aller plus loin, avancer
luck: bonne chance, bonne continuation, succès, réussite, vos recherches, vos projets
onfile: vivier, gardons, conserv*, coordonnées
decide: décid*, décision*, tranché, choix
thank: merci*, remerci*
internal: interne*
wait: patien*, attendre, attente
still: encore, toujours, pas encore, pour l'instant, actuellement, à ce jour
ongoing: en cours, étudi*, examin*, vérification
hear: de nos nouvelles, tenir au courant, revien*, revenir vers vous, répondr*, recontact*, inform*, vous dis, appellerons, réponse
delay: retard*, plus de temps, plus long, tarde*
passon: transmis, transféré, fait suivre
check: renseigne, vérifi*, relance*, demander
hold: en pause, suspend*, gelé, en suspens, ne bouge
news: nouvelles, nouveau, avancement, point
send: envoyer, communiquer, fournir, transmettre, donner
document: cv, diplôme*, document*, dossier, pièces, attestation*, casier, rib, justificatif*, fichier, copie
reference: référence*, personnes à appeler
licence: permis
notice: préavis, commencer quand, disponibilité immédiate
relocate: déménag*, mobilité
permit: visa, titre de séjour, autorisation de travail
question: question*, précis*, renseignement
interested: intéress*, intérêt, motivé*
expectation: prétentions
application: candidature*, postul*
received: reçu*, parvenu*, réception, bien reçu, enregistré*
automatic: automatique*, ne pas y répondre, ne pas répondre
review: étudions, examen, lecture, attention
shortlisted: si votre profil, vu le nombre, seuls, nombre de dossiers
refno: numéro, référence
portal: espace candidat, compte, connect*, portail
profile: votre profil, ton profil, linkedin
opportunity: opportunité*, changement, défi*, projet
opento: à l'écoute, ouvert*, tenterait
across: tombé sur, découvert, repéré, vu votre, retenu mon regard
confidential: confidentiel*, discrète
refer: connaissez-vous quelqu'un, autour de vous
recruitfor: mon client, cabinet, chasseu*, pour le compte, je recrute, on ne se connaît pas
jobs: offres, postes, annonces, emplois
alert: alerte*, correspondent, recommandé*, sélection du
register: inscri*, abonn*, désinscri*
event: salon, webinaire, forum, atelier, portes ouvertes, job dating
tips: conseils, formation*, coach*, guide, astuces, lire la suite
premium: premium, remise, promotion, gratuit*
newsletter: newsletter, lettre de, infolettre, lettre d'information
applynow: postulez, recrutent, recrute, candidatez
away: absent*, congé, congés, hors du bureau, en déplacement, ne travaille pas
return: retour, de retour, reviens le
urgent: urgence*, urgent*
colleague: collègue*, remplac*, suit mes dossiers
left: quitté, ne fait plus partie, n'est plus
shut: fermés, fermeture, jours fériés
ticket: ticket, demande, requête, dossier numéro
message: message*, mail, courriel, e-mail
workday: jours ouvrés, jours ouvrables, heures
mailbox: boîte, adresse générale, formulaire de contact
deliver: remis, distribu*, destinataire
full: pleine, n'existe pas, introuvable, inconnue
code: code
password: mot de passe, activer, vérifi*
viewed: consulté, téléchargé, vu par
survey: enquête, avis, satisfaction, sondage
privacy: confidentialité, données, consentement, conditions
delete: supprim*, effac*
withdraw: retir*
unfinished: pas terminée, inachevée, finalis*, terminer votre
medical: médecin*, dentiste, cabinet médical, vaccin*, résultats
school: parents, école, élève*, collège, lycée, enfant, professeur*
housing: appartement, logement, bailleur, loyer, loué
media: podcast, journaliste, article, émission, interroger
consulate: consulat, ambassade, préfecture
bank: prêt, banque, assurance, crédit
usertest: tester notre, participants, étude utilisateur, 0 euros l'heure
friend: dîner, dînez, anniversaire, mariage, fête
order: commande, colis, facture, livraison
interviewer: dans le jury, évaluer le candidat, grille
appraisal: entretien annuel, entretien professionnel, votre responsable
volunteer: bénévol*, association, mentor*
pleasure: je vous en prie, avec plaisir, pas de souci, de rien
nice: gentil*, agréable, aimé, apprécié, beaucoup aimé
weekend: week-end, bonne journée, bon retour
likewise: de même, moi aussi, pareillement
praise: séduit*, plu, convaincu*, intrigue, excellent*, impressionné*
news_good: tour suivant, êtes sur notre, trois derniers, passez au
"""
