"""Marks of job scams: what a mail about a job asks for that no employer asks for, or from where it comes.

A warning never decides the kind; the summary shows it, and the user judges. Each mark is a short sentence. A mark must
stand in one sentence with what makes it one: honest firms, too, build chat apps, pay into bank accounts, refund fares,
and warn of scams.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from rules.kinds.sentences import straightened
from rules.messages import Message
from rules.readings import GENUINE_KINDS, Kind
from rules.senders import FREE_MAIL

_LOOK: Final = 6_000
_SOLICITING: Final = GENUINE_KINDS | {Kind.RECRUITER_OUTREACH, Kind.APPLICATION_ACK}
_ENDS: Final = re.compile(r"(?<=[.!?])\s+|\n+")
_A_JOB: Final = re.compile(
    r"\b(?:interview|job|candidat|bewerb|vorstellungsg|stelle\b|candidatur|entretien|emploi|entrevista|empleo|vacante|"
    r"vaga\b|emprego|colloquio|assunzion|sollicit|vacature|hired|hiring)"
)
_DENIES: Final = re.compile(
    r"\b(?:never|do(?:es)? not|don't|doesn't|won't|will not|no need|beware|scam|fraud|nie(?:mals)?|nicht|"
    r"kein\w*|jamais|"
    r"aucun\w*|nunca|jamás|ningún|ninguna|nenhum\w*|non .{0,30}\bmai|nessun\w*|nooit|geen|betrug|arnaque|estafa|"
    r"golpe|truffa|oplichting)\b"
)
_PAYS_BACK: Final = re.compile(
    r"\b(?:expenses?|travel|refund\w*|reimburs\w*|we(?:'ll| will)? (?:pay|cover)|fahrtkosten|reisekosten|erstatt\w*|"
    r"übernehmen|wir zahlen|frais de (?:déplacement|transport|voyage)|rembours\w*|nous (?:payons|prenons)|gastos|viaje|"
    r"reembols\w*|pagamos|despesas|rimbors\w*|paghiamo|spese di viaggio|reiskosten|vergoed\w*|betalen (?:we|wij)|"
    r"(?:we|wij) betalen)\b"
)
"""What the firm pays, and the account to which it does."""

_APP: Final = re.compile(
    r"\b(?:on|in|via|through|over|using|by|to|from|per|über|auf|mit|par|sur|por|vía|pelo|no|su|tramite|attraverso|op)"
    r"(?: \w{1,12}){0,3}? (?:telegram|whats ?app|signal(?! \w*process)|google (?:chat|hangouts?)|hangouts?|"
    r"teams chat|wire app|wechat|viber|skype chat|messenger)(?!\w)"
)
_TALKS: Final = re.compile(
    r"\b(?:interview|gespräch|entretien|entrevista|colloquio|gesprek|manager|recruit|hiring|contact|kontakt|klär|"
    r"schreib|meld|text|message|add|reach|write|continu|proceed|weiter|écri|escr[ií]b|scriv|mand[ae]|chiam|"
    r"appel|bericht|"
    r"stuur|envi[ea]|chame)"
)
_EMERGENCY: Final = re.compile(
    r"\b(?:if you|in case|should you|questions?|late|lost|falls|fragen|verspät\w*|wenn (?:sie|du)|sollten sie|si vous|"
    r"si tu|retard|perdu\w*|si (?:se|te) |si llega|dudas|tarde|caso|dúvidas|atras\w*|se (?:si|ti|avete|hai) |"
    r"ritardo|als (?:je|u)|"
    r"te laat|vragen)\b"
)
_PAY: Final = re.compile(
    r"\b(?:pay|transfer|send|deposit|überweis\w*|bezahl\w*|zahlen|pay(?:er|ez)|vers(?:er|ez)|régl(?:er|ez)|"
    r"abon(?:ar|e)|"
    r"pag(?:ar|ue|are|hi)|vers(?:are|i)|transf(?:erir|iera|ira)|faça um pix|deposit(?:ar|e)|betaal\w*|betalen|"
    r"overmak\w*|maak\b.{0,60}\bover)\b"
)
_FEE: Final = re.compile(
    r"\b(?:fees?|deposit|equipment|training|background check|starter kit|visa|gebühr\w*|kaution|schulung\w*|"
    r"frais|caution|"
    r"formation|dossier|tasas?|depósito|fianza|curso|formación|matrícula|taxas?|exame\w*|treinamento|uniforme|cauzione|"
    r"quota|corso|kit|waarborg|borg|cursus|kosten)\b"
)
_MONEY_WAYS: Final = re.compile(
    r"gift cards?|bitcoin|crypto ?currency|western union|money ?gram|zelle|cash app|coupons? pcs|"
    r"(?:cash|deposit) (?:a|the|our|it|this)(?: che(?:ck|que))?(?= and| into| in )|mail you a che(?:ck|que)|"
    r"che(?:ck|que) to (?:purchase|buy|cover|get)|faça um pix"
)
_ASKS: Final = re.compile(
    r"\b(?:need|send|provide|give|share|reply|submit|require|forward|email|enter|confirm|brauchen|benötigen|"
    r"senden|schick\w*|"
    r"nennen|teilen|übermitteln|besoin|envo(?:yer|yez|ie)|transmett\w*|communiqu\w*|fourni\w*|necesit\w*|"
    r"envi(?:ar|arnos|e|em|i|are)|"
    r"env[ií]enos|mand(?:ar|e|i|are)|precisamos|informe|invi(?:i|are|arci)|servono|serve|fornire|stuur|nodig|"
    r"geef|opsturen)\b"
)
_BANK: Final = re.compile(
    r"\b(?:your|ihre?|deine?|votre|vos|su|sus|tu|seus?|suas?|sua|sue|tuo|il suo|je|jouw|uw|i suoi|"
    r"le sue)(?: \w{1,12}){0,2}? "
    r"(?:bank\b|account number|routing number|credit card|online banking|kontonummer|bankverbindung|bankdaten|iban|"
    r"coordonnées bancaires|rib\b|cuenta bancaria|datos bancarios|tarjeta|dados bancários|conta bancária|cartão|"
    r"coordinate bancarie|conto corrente|rekeningnummer|bankgegevens|bankrekening)"
)
_OPENS: Final = re.compile(
    r"video-?ident|konto\b.{0,40}\beröffnen|open a(?:n|(?: new)? bank)? account|ouvr(?:ir|ez) un compte|"
    r"abr(?:ir|a) una cuenta|abr(?:ir|a) uma conta|aprire un conto|open een (?:bank)?rekening"
)
_PAPERS: Final = re.compile(
    r"\b(?:last 4 (?:of )?(?:your )?ssn|social security number|ssn\b|(?:copy|scan|photo|picture|pictures|kopie|"
    r"scan|foto|bild|"
    r"copie|photo|copia|cópia|fotografía|fotocopia)(?: \w{1,12})?? (?:of|ihres|deines|von|de|del|della|dell'|do|"
    r"da|van|der)(?: \w{1,8}){0,2}? ?"
    r"(?:passport|id\b|id card|driver'?s licen[sc]e|licen[sc]e|(?:personal)?ausweis\w*|reisepass\w*|passeport|"
    r"carte d'identité|cni\b|"
    r"pièce d'identité|pasaporte|dni\b|documento de identidad|passaporte|identidade|rg\b|cpf\b|carta d'identità|"
    r"passaporto|"
    r"documento d'identità|codice fiscale|paspoort|id-?kaart|identiteits\w*|rijbewijs))"
)
_BRINGS: Final = re.compile(
    r"\b(?:bring|mitbring\w*|bringen sie|apport\w*|trae\w*|traiga|tragam?|port[ai]|meebrengen|neem)\b"
)
"""A paper shown at the door is no copy sent."""
_HIRES: Final = re.compile(r"hr|rh|recruit|career|hiring|talent|jobs|personal|recrut|seleccion|selecao|vagas|risorse")
_FIRM: Final = re.compile(
    r"\b(?:ltd|limited|llc|inc|corp|plc|gmbh|ag|s\.?a\.?s?|s\.?p\.?a|s\.?r\.?l|s\.?l\.?u?|b\.?v|ltda)\b\.?"
)


def warnings(message: Message, kind: Kind) -> tuple[str, ...]:
    """The marks found, as sentences for the user; none for mail that offers or asks nothing about a job."""
    written = f"{message.subject}\n{message.own_words[:_LOOK]}"
    if kind not in _SOLICITING and (kind is not Kind.OTHER or not _A_JOB.search(written.lower())):
        return ()
    said = [one for line in _ENDS.split(written) if (one := straightened(line)) and not _DENIES.search(one)]
    free = message.sender.domain in FREE_MAIL
    found = [mark for mark, bears in _ALWAYS if any(map(bears, said))]
    if found or free or kind is not Kind.OFFER:
        found += ["It asks for bank details or a new account."] if _wants_bank(said) else []
        found += ["It asks for papers that prove who you are before any contract."] if _wants_papers(said) else []
    if free and (found or _speaks_for_a_firm(message, said)):
        found.append("It comes from a free mail address.")
    return tuple(found)


def _wants_chat(said: str) -> bool:
    return bool(_APP.search(said) and _TALKS.search(said)) and not _EMERGENCY.search(said)


def _wants_money(said: str) -> bool:
    fee = _PAY.search(said) and _FEE.search(said) and not _PAYS_BACK.search(said)
    return bool(fee or _MONEY_WAYS.search(said))


_ALWAYS: Final = (
    ("It wants to go on in a chat app.", _wants_chat),
    ("It asks you to pay or pass on money.", _wants_money),
)
"""Marks whoever writes, each with its test of a sentence. A firm that hires rightly asks for account and papers."""


def _wants_bank(said: list[str]) -> bool:
    """To pay fares back an account is asked for, too, in the same sentence or the next."""
    asked = (
        _ASKS.search(one) and _BANK.search(one) and not _PAYS_BACK.search(f"{before} {one}")
        for before, one in pairwise(["", *said])
    )
    return any(asked) or any(_OPENS.search(one) for one in said)


def _wants_papers(said: list[str]) -> bool:
    return any(_ASKS.search(one) and _PAPERS.search(one) and not _BRINGS.search(one) for one in said)


def _speaks_for_a_firm(message: Message, said: list[str]) -> bool:
    """A hiring department of a firm with a legal form, writing from free mail."""
    who = f"{message.sender.name} {message.sender.local_part}".lower()
    return bool(_HIRES.search(who)) and any(_FIRM.search(one) for one in (message.sender.name.lower(), *said))
