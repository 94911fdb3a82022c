"""The sample mailbox is sound: it parses, threads, and says nothing about dates that the calendar denies."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from rules.readings import SENT_KINDS, Kind

DEMO = Path(__file__).parents[2] / "watcher" / "demo"
SCRIPT: dict[str, Any] = tomllib.loads((DEMO / "script.toml").read_text(encoding="utf-8"))
EVENTS: list[dict[str, Any]] = SCRIPT["event"]
DELIVERIES = [event for event in EVENTS if "deliver" in event]
FILES = sorted(path.name for path in (DEMO / "mailbox").glob("*.eml"))
RELAYS = {"greenhouse-mail.io", "myworkday.com", "ashbyhq.com", "linkedin.com", "calendly.com", "google.com"}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
GERMAN_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = {"jan": 1, "feb": 2, "mar": 3, "mär": 3, "apr": 4, "may": 5, "jun": 6}


def mail(name: str) -> EmailMessage:
    message = message_from_bytes((DEMO / "mailbox" / name).read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def texts(message: EmailMessage) -> Iterator[str]:
    yield str(message["Subject"])
    for part in message.walk():
        if part.get_content_maintype() == "text" and part.get_content_subtype() != "calendar":
            assert isinstance(part, EmailMessage)
            yield part.get_content()


def calendar_texts(message: EmailMessage) -> Iterator[str]:
    for part in message.walk():
        if part.get_content_type() in ("text/calendar", "application/ics"):
            raw = part.get_payload(decode=True)
            assert isinstance(raw, bytes)
            yield raw.decode("utf-8")


def calendars(message: EmailMessage) -> list[Any]:
    return [Calendar.from_ical(text) for text in calendar_texts(message)]


def weekdays_named(text: str) -> Iterator[tuple[str, int, int]]:
    """(weekday, month, day) wherever a text names all three, in English or German order."""
    day = r"\b(" + "|".join((*(f"{day}[a-z]{{0,6}}" for day in WEEKDAYS), *GERMAN_DAYS)) + r"),? (?:the )?"
    month = r"(Jan|Feb|Mar|Mär|Apr|May|Jun)[a-zä]{0,6}"
    for found in re.finditer(day + r"(\d{1,2})\.? " + month, text):
        yield found[1], MONTHS[found[3].lower()], int(found[2])
    for found in re.finditer(day + month + r" (\d{1,2})\b", text):
        yield found[1], MONTHS[found[2].lower()], int(found[3])


def day_number(word: str) -> int:
    return GERMAN_DAYS.index(word) if word in GERMAN_DAYS else WEEKDAYS.index(word[:3])


def test_every_mail_is_delivered_once_in_order_of_arrival() -> None:
    assert [event["deliver"] for event in DELIVERIES] == FILES
    assert len(FILES) >= 40


def test_times_ascend_and_lie_in_the_six_weeks() -> None:
    times = [event["at"] for event in EVENTS]
    assert times == sorted(times)
    assert all(isinstance(at, datetime) and at.utcoffset() is not None for at in times)
    assert (times[0].date(), times[-1].date()) == (date(2026, 3, 2), date(2026, 4, 17))
    assert len(EVENTS) <= 90


@pytest.mark.parametrize("name", FILES)
def test_mail_parses_without_a_defect(name: str) -> None:
    message = mail(name)
    for part in message.walk():
        assert not part.defects
        assert not [defect for value in part.values() for defect in getattr(value, "defects", ())]
    assert any(text.strip() for text in texts(message))


@pytest.mark.parametrize("event", DELIVERIES, ids=lambda event: event["deliver"])
def test_mail_arrives_when_the_script_says(event: dict[str, Any]) -> None:
    message = mail(event["deliver"])
    assert 0 <= (event["at"] - message["Date"].datetime).total_seconds() < 60
    if event["mailbox"] == "INBOX":
        topmost = str(message["Received"])
        assert "by mx.homebox.example" in topmost
        assert "dmarc=pass" in message["Authentication-Results"]
        stamp = topmost.rpartition(";")[2].strip()
        assert datetime.strptime(stamp, "%a, %d %b %Y %H:%M:%S %z") == event["at"]
    else:
        assert message["Received"] is None
        assert message["From"].addresses[0].addr_spec == SCRIPT["user"]["address"]


def test_kinds_are_known_and_fit_the_direction() -> None:
    for event in DELIVERIES:
        outgoing = event["mailbox"] == "Sent"
        assert all((Kind(kind) in SENT_KINDS) is outgoing for kind in (event["kind"], *event.get("also", ())))
    assert {event["kind"] for event in DELIVERIES} >= {
        *(Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED, Kind.INTERVIEW_CANCELLED),
        *(Kind.ASSESSMENT, Kind.OFFER, Kind.REJECTION, Kind.EMPLOYER_REPLY, Kind.APPLICATION_ACK, Kind.AUTO_REPLY),
        *(Kind.RECRUITER_OUTREACH, Kind.JOB_ALERT, Kind.OTHER, Kind.SENT_APPLICATION, Kind.SENT_THANK_YOU),
    }


def test_every_answer_belongs_to_a_mail_that_was_there_before() -> None:
    known: set[str] = set()
    for event in EVENTS:
        if "message_id" in event:
            known.add(event["message_id"])
        if "deliver" in event:
            message = mail(event["deliver"])
            named = f"{message['In-Reply-To'] or ''} {message['References'] or ''}".split()
            assert set(named) <= known, event["deliver"]
            assert message["Message-ID"] not in known
            known.add(str(message["Message-ID"]))


def test_every_address_is_invented_or_a_relay() -> None:
    for name in FILES:
        message = mail(name)
        calendar = re.sub(r"\r?\n ", "", "\n".join(calendar_texts(message)))
        visible = "\n".join((*map(str, message.values()), *texts(message), calendar))
        for domain in re.findall(r"[\w.+-]{1,64}@([A-Za-z][\w-]*(?:\.[\w-]+)+)", visible):
            assert domain.endswith(".example") or domain in RELAYS, (name, domain)


def test_weekdays_in_texts_are_those_of_the_calendar() -> None:
    seen = 0
    for name in FILES:
        for text in texts(mail(name)):
            for word, month, day in weekdays_named(text):
                assert date(2026, month, day).weekday() == day_number(word), (name, word, month, day)
                seen += 1
    assert seen > 40


def test_calendar_parts_say_when_the_interview_is() -> None:
    checked = 0
    for event in DELIVERIES:
        for calendar in calendars(mail(event["deliver"])):
            (entry,) = calendar.walk("VEVENT")
            assert entry["DTSTART"].dt == datetime.fromisoformat(str(event["interview"])), event["deliver"]
            assert entry["DTEND"].dt > entry["DTSTART"].dt
            checked += 1
    assert checked >= 5


def test_the_panel_is_moved_under_the_same_uid() -> None:
    first, moved = (calendars(mail(name))[0].walk("VEVENT")[0] for name in FILES if "halden-panel" in name)
    assert first["UID"] == moved["UID"]
    assert (first["SEQUENCE"], moved["SEQUENCE"]) == (0, 1)
    assert len(first["ATTENDEE"]) == 4


def test_whoever_a_draft_is_sent_to_wrote_or_was_named_before() -> None:
    met: set[str] = set()
    due: list[str] = []
    for event in EVENTS:
        if "deliver" in event:
            raw = (DEMO / "mailbox" / event["deliver"]).read_bytes().decode("utf-8", "replace")
            met |= set(re.findall(r"[\w.]+@[\w.-]+\.example", raw.replace("\n ", "")))
        due += [entry.partition(" ")[2] for entry in event.get("due", ())]
        if event.get("action") in ("send_draft", "delete_draft"):
            assert event["to"] in met
            due.remove(event["to"])
    assert due == []
