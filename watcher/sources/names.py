"""What a mailbox is for, told from its name alone: the fallback where a server or a tree says nothing itself."""

from __future__ import annotations

import re
from enum import StrEnum


class Purpose(StrEnum):
    """Mailboxes that are not ordinary mail. Values are the special-use attributes of RFC 6154 without the backslash."""

    SENT = "sent"
    DRAFTS = "drafts"
    JUNK = "junk"
    TRASH = "trash"


NEVER_READ = frozenset({Purpose.DRAFTS, Purpose.JUNK, Purpose.TRASH})

# As mail programs and providers name them: Thunderbird, Outlook, Apple Mail, Gmail, pine, GMX, Orange, Libero, Seznam…
_USUAL = {
    Purpose.SENT: (
        "sent|sent items|sent mail|sent messages|sent email|outbox sent|gesendet|gesendete objekte|gesendete elemente"
        "|gesendete nachrichten|postausgang gesendet|envoyes|envoyés|elements envoyes|éléments envoyés|messages envoyés"
        "|enviados|elementos enviados|mensajes enviados|correo enviado|itens enviados|mensagens enviadas|enviadas"
        "|posta inviata|inviata|inviati|elementi inviati|messaggi inviati|verzonden|verzonden items|verzonden berichten"
        "|skickat|skickade|skickade objekt|sendt|sendte elementer|sendt post|lähetetyt|lähetetyt viestit"
        "|wysłane|elementy wysłane|odeslaná pošta|odeslané|odoslaná pošta|elküldött|elküldött elemek|trimise"
        "|отправленные|надіслані|απεσταλμένα|gönderilmiş öğeler|gönderilenler|送信済み"
        "|送信済みアイテム|已发送|已傳送|보낸편지함"
    ),
    Purpose.DRAFTS: (
        "drafts|draft|draft messages|entwürfe|entwurf|brouillons|brouillon|borradores|borrador|rascunhos|rascunho|bozze"
        "|concepten|concept|utkast|kladder|kladde|luonnokset|szkice|kopie robocze|wersje robocze"
        "|koncepty|rozepsané|rozpísané|piszkozatok|ciorne|черновики|чернетки|πρόχειρα|taslaklar|下書き|草稿|임시보관함"
    ),
    Purpose.JUNK: (
        "junk|junk email|junk e mail|junk mail|spam|bulk|bulk mail|spamverdacht|unerwünscht|werbung|junk e mails"
        "|courrier indésirable|indésirables|pourriel|correo no deseado|no deseado|lixo eletrônico|posta indesiderata"
        "|ongewenst|ongewenste e mail|skräppost|søppelpost|uønsket post|roskaposti|wiadomości śmieci|nevyžádaná pošta"
        "|nevyžádané|levélszemét|спам|ανεπιθύμητη αλληλογραφία|gereksiz e posta|迷惑メール|垃圾邮件|垃圾郵件|스팸"
    ),
    Purpose.TRASH: (
        "trash|deleted|deleted items|deleted messages|bin|wastebasket|papierkorb|gelöscht|gelöschte objekte"
        "|gelöschte elemente|corbeille|éléments supprimés|papelera|elementos eliminados|eliminados|lixeira|lixo"
        "|itens excluídos|cestino|posta eliminata|prullenbak|verwijderde items|papperskorg|borttagna objekt|papirkurv"
        "|slettede elementer|roskakori|poistetut|kosz|elementy usunięte|koš|odstraněná pošta|kuka|törölt elemek|coș"
        "|корзина|кошик|удаленные|κάδος απορριμμάτων|çöp kutusu|silinmiş öğeler|ゴミ箱|已删除|垃圾桶|휴지통"
    ),
}
_BY_NAME = {name: purpose for purpose, names in _USUAL.items() for name in names.split("|")}
_ROOTS = frozenset({"inbox", "[gmail]", "[google mail]", "[googlemail]"})


def purpose_of(name: str, separators: str = "/") -> Purpose | None:
    """What a mailbox of that decoded name is usually for; None for ordinary mail.

    Only names at the top count, or right below the inbox or Gmail's own root: "Projects/Sent" is a mailbox like others.
    """
    parts = re.split(f"[{re.escape(separators)}]", name) if separators else [name]
    if len(parts) > 1 and parts[0].strip().casefold() in _ROOTS:
        parts = parts[1:]
    return _BY_NAME.get(_plain(parts[0])) if len(parts) == 1 else None


def _plain(name: str) -> str:
    return re.sub(r"[-_\s]+", " ", name).strip().casefold()
