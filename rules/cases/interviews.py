"""Joins the times that mails and the user state into interviews: a fold in order of time.

The same calendar UID or the same time is the same interview; a move keeps its identity; a cancellation ends it;
sessions on one local day are one (product: "Several sessions at one employer on one local day are one interview"). What
is held by now is the caller's to say: nothing here knows the present.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from rules.applications import Interview, InterviewStatus, Verb, Word
from rules.cases.correspondents import united
from rules.cases.tracks import (
    Told,
    Track,
    add_met,
    day_of,
    is_proposal,
    is_timed,
    joined,
    leads_to,
    one_day,
    one_session,
    other_people,
    same_time,
    status_of,
    times_of,
    told_by,
    zone,
)
from rules.messages import Direction, Message, User
from rules.readings import INTERVIEW_KINDS, Kind, Person, Reading, Slot, SlotStatus
from rules.spelling import role_likeness

TELLING = INTERVIEW_KINDS | {Kind.EMPLOYER_REPLY}
"""Kinds whose times count."""
MOVED_AFTERWARDS = timedelta(hours=24)
"""How long after its end an interview can still be called off or moved (it did not take place); later it was held."""


class Ledger:
    """The interviews of one application as told so far; `read` and `hear` in order of time, then `interviews`."""

    def __init__(self, user: User) -> None:
        self._user = user
        self._tracks: list[Track] = []
        self._waiting: list[Told] = []
        self._called_off: dict[str, int] = {}

    def read(self, message: Message, reading: Reading, thread: str) -> None:
        """Take in a mail. Uncertain and forged ones move nothing."""
        if reading.forged or not reading.certain:
            return
        if message.direction is Direction.OUTGOING:
            self._read_own(message, reading, thread)
        elif reading.kind is Kind.REJECTION:
            self._all_off(message.arrived)
        elif reading.kind in TELLING:
            untimed = () if reading.kind is Kind.EMPLOYER_REPLY else (Slot(status_of(reading.kind)),)
            for slot in reading.slots or untimed:
                if reading.kind is not Kind.EMPLOYER_REPLY or not slot.start or slot.start > message.arrived:
                    self._tell(told_by(message, reading, slot, thread))

    def _read_own(self, message: Message, reading: Reading, thread: str) -> None:
        """The user's own mail moves nothing but may take a time back (or accept it after all)."""
        for invite in message.invites:
            answers = {one.answer for one in invite.attendees if self._user.owns(one.email)}
            track = self._by_uid(invite.uid) if invite.method == "REPLY" else None
            if track and "DECLINED" in answers:
                track.status, track.void = InterviewStatus.CANCELLED, True
            elif track and "ACCEPTED" in answers:
                track.status, track.void = InterviewStatus.CONFIRMED, False
        for slot in reading.slots:
            if slot.status is SlotStatus.CANCELLED:
                self._cancel(told_by(message, reading, slot, thread))

    def _all_off(self, at: datetime) -> None:
        """A rejection: whatever lies ahead falls."""
        for track in self._tracks:
            if track.begins > at:
                track.status, track.void = InterviewStatus.CANCELLED, False

    def _tell(self, told: Told) -> None:
        if told.slot.status is SlotStatus.CANCELLED:
            self._cancel(told)
        elif told.slot.status is SlotStatus.RESCHEDULED:
            self._reschedule(told)
        elif is_timed(told.slot):
            self._state(told)
        else:
            self._waiting.append(told)

    def _cancel(self, told: Told) -> None:
        slot = told.slot
        track = self._by_uid(slot.uid) or self._by_time(slot)
        if not track and not is_timed(slot):
            track = self._in_thread(told) or self._only_ahead(told)
        if not track and slot.uid:
            self._called_off[slot.uid] = slot.sequence
        if not track or (slot.uid == track.uid and slot.sequence < track.sequence):
            return
        if told.at <= track.end + MOVED_AFTERWARDS:
            track.status, track.void = InterviewStatus.CANCELLED, False
            track.sequence = slot.sequence if slot.uid == track.uid else track.sequence
            self._credit(track, told)

    def _reschedule(self, told: Told) -> None:
        slot = told.slot
        track = self._by_uid(slot.uid) or self._in_thread(told) or self._only_ahead(told)
        if track and told.at > track.end + MOVED_AFTERWARDS and not track.void:
            track = None
        if track and slot.uid and slot.uid == track.uid and slot.sequence < track.sequence:
            self._credit(track, told)
        elif track and is_timed(slot):
            self._move(track, told)
        elif track:
            track.status, track.void = InterviewStatus.CANCELLED, True
            self._credit(track, told)
        elif is_timed(slot):
            self._state(told)

    def _state(self, told: Told) -> None:
        slot = told.slot
        track = self._by_uid(slot.uid)
        if track and slot.sequence < track.sequence:
            self._credit(track, told)
        elif track and told.at <= track.end + MOVED_AFTERWARDS:
            self._move(track, told)
        elif not track and self._called_off.get(slot.uid, -1) >= slot.sequence:
            return
        elif same := self._by_time(slot):
            self._confirm(same, told)
        elif superseded := self._superseded(told):
            self._move(superseded, told)
        else:
            self._add(told)

    def _confirm(self, track: Track, told: Told) -> None:
        """The same time once more: it may be firmer now, or more exact."""
        firm = track.status is InterviewStatus.CONFIRMED or not is_proposal(told)
        if track.start is None or told.slot.end:
            self._set_time(track, told.slot)
        track.status = InterviewStatus.CONFIRMED if firm else InterviewStatus.PROPOSED
        track.void, track.said = False, track.said and told.said
        self._credit(track, told)

    def _move(self, track: Track, told: Told) -> None:
        before = track.begins
        same_event = bool(told.slot.uid) and told.slot.uid == track.uid
        self._set_time(track, told.slot)
        track.status = InterviewStatus.PROPOSED if is_proposal(told) else InterviewStatus.CONFIRMED
        track.void, track.said = False, told.said
        track.not_held = track.not_held and track.begins <= before
        if same_event and told.people:
            track.people.clear()
        self._credit(track, told)

    def _set_time(self, track: Track, slot: Slot) -> None:
        if slot.start or not track.start or track.day != slot.day:
            track.zone = slot.zone or track.zone
            track.start, track.end = times_of(slot, track.zone)

    def _add(self, told: Told) -> None:
        name = told.slot.zone or self._user.zone
        start, end = times_of(told.slot, name)
        status = InterviewStatus.PROPOSED if is_proposal(told) else InterviewStatus.CONFIRMED
        track = Track(start, end, name, status, [], said=told.said)
        self._tracks.append(track)
        earlier = [one for one in self._waiting if leads_to(one, told)]
        self._waiting = [one for one in self._waiting if one not in earlier]
        for one in (*earlier, told):
            self._credit(track, one)

    def _credit(self, track: Track, told: Told) -> None:
        """Note on an interview who spoke of it and what else they said."""
        if told.key not in track.sources:
            track.sources.append(told.key)
        track.threads |= {told.thread} - {""}
        track.people += [one for one in told.people if one not in track.people]
        track.coordinator = told.coordinator or track.coordinator
        track.location = told.slot.location or track.location
        track.role = told.role or track.role
        if told.slot.uid:
            track.uid, track.sequence = told.slot.uid, max(told.slot.sequence, track.sequence)

    def _by_uid(self, uid: str) -> Track | None:
        return next((track for track in reversed(self._tracks) if uid and track.uid == uid), None)

    def _by_time(self, slot: Slot) -> Track | None:
        same = [track for track in self._tracks if not track.void and same_time(track, slot)]
        return max(same, key=lambda track: (track.live, track.start is not None), default=None)

    def _ahead(self, told: Told) -> list[Track]:
        """What a mail can mean by "our interview": live and not over for long, or without a time."""
        ahead = [track for track in self._tracks if track.void or (track.live and track.end > told.at)]
        over = [track for track in self._tracks if track.live and told.at - MOVED_AFTERWARDS < track.end <= told.at]
        return ahead or over

    def _in_thread(self, told: Told) -> Track | None:
        mine = [track for track in self._ahead(told) if told.thread in track.threads and told.key not in track.sources]
        return min(mine, key=lambda track: (not track.live, track.begins), default=None)

    def _only_ahead(self, told: Told) -> Track | None:
        ahead = [track for track in self._ahead(told) if told.key not in track.sources]
        return ahead[0] if len(ahead) == 1 else None

    def _superseded(self, told: Told) -> Track | None:
        """The interview whose time a new one takes the place of: one that fell, or one that was only proposed."""
        fallen = [track for track in self._tracks if track.void]
        for track in fallen:
            if told.thread in track.threads or len(fallen) == 1:
                return track
        return self._said_that_day(told) or self._proposal_replaced(told)

    def _said_that_day(self, told: Told) -> Track | None:
        day = day_of(told.slot, self._user.zone)
        return next((track for track in self._tracks if track.said and track.live and track.day == day), None)

    def _proposal_replaced(self, told: Told) -> Track | None:
        open_ones = [
            track
            for track in self._tracks
            if track.status is InterviewStatus.PROPOSED
            and track.begins > told.at
            and told.key not in track.sources
            and not other_people(track.people, told.people)
            and role_likeness(track.role, told.role) >= 0
        ]
        near = [track for track in open_ones if told.thread in track.threads]
        if near:
            return near[-1]
        return open_ones[0] if len(open_ones) == 1 and not is_proposal(told) else None

    def hear(self, word: Word) -> None:
        """Take in what the user said about a time."""
        if word.verb is Verb.INTERVIEW and (word.moment or word.day):
            start = word.moment.astimezone(zone(self._user.zone)) if word.moment else None
            slot = Slot(SlotStatus.CONFIRMED, start, day=word.day, zone=self._user.zone)
            self._said(Told(word.key, word.at, "", slot, said=True))
        elif word.verb is Verb.NOT_HELD:
            self._not_held(word)

    def _said(self, told: Told) -> None:
        same = self._by_time(told.slot)
        fallen = [track for track in self._tracks if track.void]
        near = [track for track in self._tracks if track.live and self._corrects(track, told)]
        if same:
            self._confirm(same, told)
        elif near or fallen:
            said_before = (near or fallen)[-1]
            self._move(said_before, told)
        else:
            self._add(told)

    def _corrects(self, track: Track, told: Told) -> bool:
        """A time ahead is moved by a day at most; one gone by is put right on its own day only."""
        day = day_of(told.slot, self._user.zone)
        return abs((track.day - day).days) <= 1 if track.begins > told.at else track.day == day

    def _not_held(self, word: Word) -> None:
        begun = [track for track in self._tracks if track.live and track.begins <= word.at]
        meant = [track for track in begun if word.about in track.sources] or begun
        if meant:
            latest = max(meant, key=lambda track: track.begins)
            for track in begun:
                track.not_held = track.not_held or one_day(track, latest)
                if one_day(track, latest) and word.key not in track.sources:
                    track.sources.append(word.key)

    def interviews(self, met: Sequence[Word], known: Sequence[Person]) -> tuple[Interview, ...]:
        """Every interview by time. `met`: the user's words on who took part; `known`: the exchange's people."""
        days: list[list[Track]] = []
        for track in sorted(self._tracks, key=lambda track: (track.begins, track.sources)):
            day = next((one for one in days if one_session(one[0], track)), None)
            if day is None:
                days.append([track])
            else:
                day.append(track)
        found = [joined(day) for day in days]
        for word in met:
            add_met(found, word)
        return tuple(replace(one, interviewers=united(one.interviewers, known, self._user)) for one in found)
