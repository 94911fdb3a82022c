"""Who sends mail for others: applicant-tracking systems, job boards, schedulers, test vendors, mail providers.

Tables and one look-up. That a firm stands between does not make a mail automatic: people write through relays, too.
A new sender is one entry here and one mail in the corpus.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache


class Trade(StrEnum):
    """What the owner of a sending domain does for its living."""

    TRACKING = "applicant tracking"
    BOARD = "job board"
    SCHEDULING = "scheduling"
    TESTING = "assessments"
    SIGNING = "e-signature"
    MEETING = "meetings and calendars"
    FREE_MAIL = "personal mail"


_DOMAINS: dict[Trade, str] = {
    Trade.TRACKING: """
        greenhouse.io greenhouse-mail.io lever.co ashbyhq.com myworkday.com myworkdayjobs.com myworkdaysite.com
        workdaymail.com workday.com icims.com icims.eu smartrecruiters.com smartrecruiters.io workable.com
        workablemail.com teamtailor.com teamtailor-mail.com comeet.co comeet-notifications.com recruitee.com
        recruitee-mailbox.com freshteam.com successfactors.com successfactors.eu sapsf.com sapsf.eu personio.com
        personio.de paylocity.com talentlyft.com gupy.com.br gupy.io join.com jobvite.com jobvite-inc.com
        taleo.net oraclecloud.com bamboohr.com breezy.hr jazzhr.com jazz.co applytojob.com rippling.com
        ripplingmail.com dover.com gem.com eightfold.ai avature.net phenom.com phenompeople.com pinpointhq.com
        dayforcehcm.com ultipro.com ukg.com adp.com brassring.com csod.com cornerstoneondemand.com yello.co
        beamery.com recruiterbox.com hirebridge.com clearcompany.com softgarden.io softgarden.de
        softgarden-mail.com rexx-systems.com concludis.de d-vinci.de onlyfy.io onlyfy.jobs prescreen.io
        umantis.com homerun.co homerun.team bullhorn.com bullhornmail.com zohorecruit.com zohomail.com
        manatal.com welcomekit.co digitalrecruiters.com flatchr.io talentclue.com factorial.co factorialhr.com
        jobylon.com tellent.com trakstar.com hrworks.de kenexa.com peoplefluent.com silkroad.com jobscore.com
        hireology.com fountain.com polymer.co notifications.hiringplatform.com applicantpro.com
        applicantstack.com catsone.com crelate.com isolvedhire.com newtonsoftware.com governmentjobs.com
        usajobs.gov trac.jobs oleeo.com tal.net networxrecruitment.com eploy.net hireful.co.uk webitrent.com
        hirehive.com occupop.com altamira.it inrecruiting.com zucchetti.it sympl.be otys.com connexys.com
        carerix.com
    """,
    Trade.BOARD: """
        linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com dice.com joinhandshake.com
        monster.com careerbuilder.com stepstone.de stepstone.com xing.com reed.co.uk totaljobs.com
        cv-library.co.uk cwjobs.co.uk jobsite.co.uk infojobs.net infojobs.com infojobs.com.br wellfound.com
        angel.co otta.com welcometothejungle.com hellowork.com apec.fr francetravail.fr pole-emploi.fr
        cadremploi.fr getmatch.ru seek.com.au jooble.org adzuna.com adzuna.co.uk talent.com simplyhired.com
        snagajob.com builtin.com hired.com triplebyte.com themuse.com theladders.com flexjobs.com
        weworkremotely.com remoteok.com remote.co catho.com.br vagas.com.br nationalevacaturebank.nl
        monsterboard.nl werkzoeken.nl subito.it jobrapido.com arbeitsagentur.de jobs.ch kununu.com hh.ru
        naukri.com foundit.in fundeliver.com tecnoempleo.com jobup.ch stellenanzeigen.de gehalt.de hokify.com
        karriere.at
    """,
    Trade.SCHEDULING: """
        calendly.com savvycal.com cal.com oncehub.com scheduleonce.com youcanbook.me youcanbookme.com
        chilipiper.com cronofy.com goodtime.io modernloop.io prelude.co resource.io paradox.ai doodle.com
        acuityscheduling.com tidycal.com zcal.co x.ai appointlet.com bookings.microsoft.com meetergo.com zeeg.me
    """,
    Trade.TESTING: """
        hackerrank.com hackerrankforwork.com codesignal.com codility.com coderbyte.com testgorilla.com karat.com
        karat.io hirevue.com modernhire.com sparkhire.com pymetrics.com pymetrics.ai hireflix.com coderpad.io
        hackerearth.com qualified.io testdome.com shl.com cut-e.com criteriacorp.com predictiveindex.com plum.io
        vervoe.com willo.video myinterview.com toggl.com alooba.com arctic-shores.com cappfinity.com sova.com
        mettl.com mercer-mettl.com harver.com byteboard.dev woven.com wonderlic.com thomas.co aon.com
    """,
    Trade.SIGNING: """
        docusign.net docusign.com hellosign.com dropboxsign.com echosign.com adobesign.com pandadoc.com
        pandadoc.net signnow.com yousign.com skribble.com
    """,
    Trade.MEETING: """
        google.com calendar.google.com group.calendar.google.com googlemail.com zoom.us teams.microsoft.com
        microsoft.com teams.live.com webex.com outlook.office365.com
    """,
    Trade.FREE_MAIL: """
        gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com msn.com yahoo.com yahoo.co.uk
        yahoo.de yahoo.fr yahoo.es ymail.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com gmx.at
        gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com
        tuta.io fastmail.com fastmail.fm hey.com zoho.com mail.com yandex.ru yandex.com mail.ru qq.com 163.com
        126.com orange.fr free.fr laposte.net sfr.fr wanadoo.fr libero.it virgilio.it alice.it tiscali.it
        uol.com.br bol.com.br terra.com.br ziggo.nl kpnmail.nl xs4all.nl planet.nl btinternet.com sky.com
        comcast.net verizon.net att.net telenet.be
    """,
}

_TRADES: dict[str, Trade] = {domain: trade for trade, domains in _DOMAINS.items() for domain in domains.split()}
_TRADES["googlemail.com"] = Trade.FREE_MAIL

FREE_MAIL: frozenset[str] = frozenset(_DOMAINS[Trade.FREE_MAIL].split())
"""Domains on which anybody has an address: they name no employer."""

BETWEEN: frozenset[str] = frozenset(domain for domain, trade in _TRADES.items() if trade is not Trade.FREE_MAIL)
"""Domains of firms that stand between employer and user: never the employer."""

EMPLOYER_IN_LOCAL_PART: frozenset[str] = frozenset({"myworkday.com", "icims.com", "personio.de", "personio.com"})
"""Relays on which `acme@` or `acme+autoreply@` names the employer; elsewhere it is a mailbox or a person."""

SELF_BOOKING: tuple[str, ...] = (
    "calendly.com",
    "cal.com",
    "savvycal.com",
    "youcanbook.me",
    "oncehub.com",
    "doodle.com",
    "tidycal.com",
    "zcal.co",
)
"""Schedulers with which the user books by themselves: what they confirm, nobody has answered."""

ALERT_MAILBOXES: frozenset[str] = frozenset(
    {
        "jobalerts-noreply@linkedin.com",
        "jobs-listings@linkedin.com",
        "alert@indeed.com",
        "jobalert@indeed.com",
        "donotreply@jobalert.indeed.com",
        "messages-noreply@linkedin.com",
        "updates-noreply@linkedin.com",
        "editors-noreply@linkedin.com",
        "notifications-noreply@linkedin.com",
    }
)
RECRUITER_MAILBOXES: frozenset[str] = frozenset(
    {"hit-reply@linkedin.com", "inmail-hit-reply@linkedin.com", "messaging-digest-noreply@linkedin.com"}
)


@lru_cache(maxsize=4096)
def trade_of(domain: str) -> Trade | None:
    """The trade of a domain or of the nearest parent domain listed; None for everybody else (employers among them)."""
    labels = domain.lower().strip(".").split(".")
    for start in range(max(0, len(labels) - 5), len(labels) - 1):
        found = _TRADES.get(".".join(labels[start:]))
        if found:
            return found
    return None
