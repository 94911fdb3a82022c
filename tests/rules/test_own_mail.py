"""The user's own mail in seven languages: applications, thanks and check-ins by hand, and what is none of these."""

from __future__ import annotations

import pytest

from rules.kinds.classify import classify
from rules.readings import Kind
from tests.builders import JANE, message

APPLIES, THANKS, ASKS, ELSE = Kind.SENT_APPLICATION, Kind.SENT_THANK_YOU, Kind.SENT_CHECK_IN, Kind.SENT_OTHER

WRITTEN = [
    (APPLIES, "I would like to apply for the post of lab technician. My CV is attached."),
    (APPLIES, "Please accept my application as night porter, my papers are enclosed."),
    (THANKS, "Thank you for the interview yesterday, I enjoyed meeting your team."),
    (THANKS, "Thanks for showing me round the plant on Tuesday. I came away wanting the job even more."),
    (ASKS, "I was wondering whether there is any news about the post."),
    (ASKS, "It has been two weeks since we met and I am still very interested. Has a decision been made?"),
    (ELSE, "Tuesday at ten is perfect, see you then."),
    (ELSE, "Please find my references below."),
    (APPLIES, "Hiermit bewerbe ich mich als Laborantin, meine Unterlagen finden Sie im Anhang."),
    (THANKS, "Vielen Dank für das Gespräch gestern, es hat mir große Freude gemacht."),
    (ASKS, "Ich wollte nachfragen, ob es schon etwas Neues zu meiner Bewerbung gibt."),
    (ELSE, "Ich komme gern am Dienstag um zehn."),
    (APPLIES, "Je vous adresse ma candidature au poste de comptable, vous trouverez mon CV en pièce jointe."),
    (THANKS, "Merci pour l'entretien d'hier, j'ai eu plaisir à rencontrer l'équipe."),
    (ASKS, "Je me permets de revenir vers vous : avez-vous du nouveau au sujet de ma candidature ?"),
    (ELSE, "Mardi dix heures me convient, à bientôt."),
    (APPLIES, "Les escribo para presentar mi candidatura al puesto de cajera. Adjunto mi currículum."),
    (THANKS, "Gracias por recibirme ayer, me gustó mucho conocer al equipo."),
    (ASKS, "Les escribo porque quería saber si ya hay alguna novedad sobre el puesto."),
    (ELSE, "El martes a las diez me va bien."),
    (APPLIES, "Le scrivo per candidarmi al posto di cuoca, in allegato il mio curriculum."),
    (THANKS, "Grazie per il colloquio di ieri, è stato bello conoscere la squadra."),
    (ASKS, "Volevo sapere se ci sono novità sulla mia candidatura."),
    (ELSE, "Martedì alle dieci va bene, a presto."),
    (APPLIES, "Venho apresentar a minha candidatura à vaga de motorista, segue o meu currículo em anexo."),
    (THANKS, "Obrigada por me receber ontem, foi um gosto conhecer a equipa."),
    (ASKS, "Queria saber se há novidades sobre a minha candidatura."),
    (ELSE, "Terça às dez está ótimo, até lá."),
    (APPLIES, "Hierbij solliciteer ik naar de functie van planner, mijn cv vind je in de bijlage."),
    (THANKS, "Bedankt voor het gesprek van gisteren, het was leuk om het team te ontmoeten."),
    (ASKS, "Ik was benieuwd of er al nieuws is over mijn sollicitatie."),
    (ELSE, "Dinsdag om tien past, tot dan."),
]


@pytest.mark.parametrize(("kind", "words"), WRITTEN)
def test_own_mail_is_told_apart(kind: Kind, words: str) -> None:
    reading = classify(message("m", sent=True, subject="Hello", own_words=words), JANE)
    assert reading.kind is kind, reading.evidence
