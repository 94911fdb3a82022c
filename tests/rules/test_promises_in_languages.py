"""What employers promise in seven languages, and what only looks like a promise."""

from __future__ import annotations

import pytest

from rules.extract.promises import promise
from rules.languages import LANGUAGES
from tests.builders import message

SPOKEN = {language.code: language for language in LANGUAGES}
TUESDAY = "2026-11-24T11:00:00+01:00"


def promised(code: str, sentence: str) -> str | None:
    """The date promised in a mail of that Tuesday, None for none."""
    found = promise(message("a", TUESDAY, own_words=f"Hi\n\n{sentence}\n\nX"), SPOKEN[code])
    return found.by.isoformat() if found else None


@pytest.mark.parametrize(
    ("code", "sentence", "by"),
    [
        ("fr", "Nous revenons vers vous d'ici la fin du mois.", "2026-11-30"),
        ("fr", "Je vous donnerai une réponse d'ici vendredi.", "2026-11-27"),
        ("fr", "Vous aurez de nos nouvelles en début de semaine prochaine.", "2026-12-01"),
        ("fr", "Nous vous recontacterons sous trois semaines.", "2026-12-15"),
        ("fr", "La décision sera prise d'ici 5 à 7 jours ouvrés.", "2026-12-03"),
        ("fr", "Je vous tiens au courant avant le 4 décembre.", "2026-12-04"),
        ("fr", "Merci de nous répondre avant vendredi.", None),
        ("fr", "Pourriez-vous me confirmer votre présence d'ici jeudi ?", None),
        ("fr", "On se parle jeudi à 14h.", None),
        ("fr", "Nous reviendrons vers vous début janvier.", None),
        ("fr", "Réponse promise mi-décembre au plus tard.", "2026-12-15"),
        ("fr", "Notre DRH est absente jusqu'à lundi ; elle vous écrira mardi.", "2026-12-01"),
        ("fr", "Sans nouvelles de notre part sous quinze jours, n'hésitez pas à me relancer.", "2026-12-09"),
        ("fr", "Je ne peux pas vous promettre une réponse avant vendredi.", None),
        ("fr", "Vous saurez tout la semaine prochaine.", "2026-12-04"),
        ("es", "Te escribo como muy tarde el día 30 con novedades.", "2026-11-30"),
        ("es", "Os diremos algo a principios de la semana que viene.", "2026-12-01"),
        ("es", "Tendrás respuesta antes del viernes.", "2026-11-27"),
        ("es", "Nos pondremos en contacto contigo en un plazo de 10 días hábiles.", "2026-12-08"),
        ("es", "Tomaremos una decisión a finales de mes.", "2026-11-30"),
        ("es", "Por favor, envíanos la documentación antes del jueves.", None),
        ("es", "Esperamos tu respuesta antes del lunes.", None),
        ("es", "La semana que viene te llamo para contarte cómo ha ido.", "2026-12-04"),
        ("es", "Te espero el jueves a las 10.", None),
        ("es", "Si en dos semanas no tienes noticias, escríbeme.", "2026-12-08"),
        ("es", "En cuanto terminemos las entrevistas te decimos algo.", None),
        ("pt", "Daremos retorno até sexta-feira.", "2026-11-27"),
        ("pt", "Entraremos em contato em até 5 dias úteis.", "2026-12-01"),
        ("pt", "Terá notícias nossas até ao final do mês.", "2026-11-30"),
        ("pt", "Confirme ou sugira outro horário pelo botão abaixo até sexta-feira.", None),
        ("pt", "A decisão sai no início da próxima semana.", "2026-12-01"),
        ("pt", "Volto a escrever-lhe na próxima semana.", "2026-12-04"),
        ("pt", "Aguardamos a sua resposta até quinta.", None),
        ("pt", "Informamos o resultado dentro de duas semanas.", "2026-12-08"),
        ("it", "Le faremo sapere entro venerdì.", "2026-11-27"),
        ("it", "Ci risentiamo a metà della prossima settimana con una risposta.", "2026-12-02"),
        ("it", "Riceverà un riscontro entro 10 giorni lavorativi.", "2026-12-08"),
        ("it", "Mi faccia sapere entro giovedì se le va bene.", None),
        ("it", "Contiamo di decidere entro la fine del mese.", "2026-11-30"),
        ("it", "Entro fine settimana ti aggiorno.", "2026-11-27"),
        ("it", "Attendiamo la sua risposta entro lunedì.", None),
        ("it", "La decisione arriverà a inizio gennaio.", None),
        ("nl", "Je hoort uiterlijk vrijdag van ons.", "2026-11-27"),
        ("nl", "We komen eind volgende week bij je terug.", "2026-12-04"),
        ("nl", "Binnen vijf werkdagen laten we je weten of je door bent.", "2026-12-01"),
        ("nl", "Wij nemen begin volgende week contact met u op.", "2026-12-01"),
        ("nl", "Half december hakken we de knoop door.", "2026-12-15"),
        ("nl", "Kun je voor donderdag laten weten of het past?", None),
        ("nl", "Zodra we iedereen gesproken hebben, bellen we je binnen een week.", None),
        ("de", "Wir melden uns spätestens am 4. Dezember.", "2026-12-04"),
        ("de", "Das Gremium tagt am Donnerstag, danach rufe ich Sie an.", None),
        ("de", "Ich denke, bis Nikolaus wissen wir mehr.", None),
        ("de", "Binnen 14 Tagen erhalten Sie Nachricht.", "2026-12-08"),
        ("en", "We'll be in touch after Thanksgiving.", None),
        ("en", "We hope to have something for you early in the new year.", None),
        ("en", "Once the panel has met on Thursday, I'll call you.", None),
        ("en", "Rob decides Friday.", "2026-11-27"),
        ("en", "You'll have my answer by the 3rd.", "2026-12-03"),
        ("en", "Sit tight, next Wednesday is when the committee votes and I'll phone you that evening.", "2026-12-02"),
        ("en", "The earliest I'd know anything is the 10th.", None),
        ("en", "Kindly return the signed form no later than Friday.", None),
        ("en", "Give me till Thursday and you'll know.", "2026-11-26"),
        ("en", "I'm away until Monday so please be patient.", None),
        ("en", "Let's speak again on Thursday at 10.", None),
    ],
)
def test_promises_and_what_only_looks_like_one(code: str, sentence: str, by: str | None) -> None:
    assert promised(code, sentence) == by
