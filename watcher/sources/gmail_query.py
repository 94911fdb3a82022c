"""What a first scan asks Gmail's search for, so that most mail that cannot be about a job is never fetched.

Junk, trash, drafts and chats are left out; of the tabs Promotions, Social and Forums (where mail of boards, relays and
groups lands as well) what offers to unsubscribe and holds no word of hiring. A person's short answer need not hold such
a word, but it does not offer to unsubscribe. `tests/watcher/sources/test_gmail_query.py` holds this against the corpus,
each mail in the worst tab. Pure.
"""

from __future__ import annotations

from datetime import datetime, timedelta

_TABS = ("promotions", "social", "forums")

# Whole words, since Gmail's search makes no promise about other forms of a word. Together they must fit into an address
# of 2,048 bytes, beyond which google-api-python-client would put the request as a POST.
_WORDS = (
    # English
    "interview interviews interviewing candidate candidates candidacy application applications applied apply applying",
    "position role job jobs recruiter recruiting recruitment hiring hire career careers talent vacancy opening resume",
    "cv offer assessment",
    # German
    "bewerbung bewerben bewerbungen stelle vorstellungsgespräch gespräch kennenlernen unterlagen einladung",
    # French
    "candidature poste entretien recrutement",
    # Spanish, Portuguese, Italian
    "candidatura entrevista puesto vacante selección vaga processo colloquio selezione posizione",
    # Dutch
    "sollicitatie vacature functie gesprek",
    # who speaks for employers
    "linkedin xing indeed stepstone greenhouse lever ashby ashbyhq workable smartrecruiters workday myworkday",
    "teamtailor personio recruitee jobvite icims bamboohr taleo successfactors calendly goodtime hirevue hackerrank",
    "codility",
)
_LEAVING = (
    "unsubscribe unsubscribed unsubscribing abmelden abbestellen austragen désabonner désinscrire désinscription",
    "desuscribirse descadastrar disiscriviti disiscrizione cancellati afmelden uitschrijven",
)


def scan_queries(after: datetime) -> tuple[str, ...]:
    """The searches that together find everything since `after` that may concern a job."""
    since = f"after:{int(after.timestamp())} -in:chats -in:drafts"
    tabs = [f"category:{tab}" for tab in _TABS]
    rest = " ".join(f"-{tab}" for tab in tabs)
    leaving = " ".join(f"-{word}" for word in _words(_LEAVING))
    in_tabs = f"{since} {{{' '.join(tabs)}}}"
    return f"{since} {rest}", f"{in_tabs} {{{' '.join(_words(_WORDS))}}}", f"{in_tabs} {leaving}"


def window_queries(after: datetime) -> tuple[str, ...]:
    """The search for everything that arrived after a moment, with some overlap: indexes lag, clocks differ."""
    return (f"after:{int((after - timedelta(hours=1)).timestamp())} -in:chats -in:drafts",)


def _words(lines: tuple[str, ...]) -> list[str]:
    return " ".join(lines).split()
