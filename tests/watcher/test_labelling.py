"""Labels in a mailbox, kept in step and heard: a whole application over Gmail's IMAP, keywords on a real Dovecot."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rules.applications import DraftState, State, Verb
from rules.steps.labels import Phase
from tests.scenarios.stage import Stage, drafts_of
from tests.scenarios.stories import WHOLE_APPLICATION, Mail, Moment, Sends, raw
from tests.servers.cutproxy import poorer
from tests.servers.dovecot import PASSWORD
from tests.servers.gimap import GmailImap
from tests.watcher.sources.mailboxes import GmailImapProgram, ImapProgram, MaildirProgram
from watcher import config, deriving, points, present
from watcher.account import Account, imap_settings
from watcher.daemon import tick
from watcher.labelling import NAMES
from watcher.sources import base
from watcher.sources.imap import ImapSource
from watcher.sources.imap_labels import keyword

STORY = WHOLE_APPLICATION
WRITES = ("UID STORE", "CREATE", "APPEND", "UID MOVE", "UID EXPUNGE")
SHOWN = {
    State.APPLIED: set[str](),
    State.INTERVIEWING: {"heardback/Interview"},
    State.AWAITING_REPLY: {"heardback/Awaiting reply"},
    State.HEARD_BACK: {"heardback/Heard back"},
    State.REJECTED: {"heardback/Rejected"},
}


class Scene:
    """The story's account over Gmail's IMAP, played up to a moment."""

    def __init__(self, folder: Path, gimap: GmailImap) -> None:
        self.gimap, self.program = gimap, GmailImapProgram(gimap)
        self.stage = Stage(folder, self.program, name=STORY.name, address=STORY.address, zone=STORY.zone)
        self.account = self.stage.open()
        self.at = STORY.moments[0].at

    def happen(self, moment: Moment) -> None:
        self.at = moment.at
        match moment.happens:
            case Mail() as mail:
                self.stage.arrive(mail.mailbox, raw(mail, moment.at), moment.at)
            case Sends(to, message_id):
                self.stage.send(to, message_id, moment.at)
        tick(self.account, moment.at)

    def play_to(self, state: State) -> None:
        """Up to the first moment at which the application stands so."""
        for moment in STORY.moments:
            self.happen(moment)
            if moment.expected.state is state:
                return

    def later(self, minutes: int = 10) -> None:
        self.at += timedelta(minutes=minutes)
        tick(self.account, self.at)

    def labels(self) -> set[str]:
        """heardback's labels on the conversation with the employer, drafts left out."""
        return {one for message in self.gimap.store.messages for one in message.labels if one.startswith("heardback/")}

    def relabel(self, *labels: str) -> None:
        """The user puts other labels on everything that bears one of heardback's."""
        for label in labels:
            if label not in self.gimap.store.labels:
                self.gimap.store.make(label)
        for message in self.gimap.store.messages:
            ours = {one for one in message.labels if one.startswith("heardback/")}
            if ours:
                message.labels = (message.labels - ours) | set(labels)
        self.gimap.store.settle()

    def writes(self) -> list[str]:
        return [line for line in self.gimap.heard() if line.startswith(WRITES)]

    def state(self) -> State:
        (one,) = present.standings(self.account, deriving.derive(self.account, self.at), self.at)
        return one.state


@pytest.fixture
def scene(tmp_path: Path, gimap: GmailImap, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    scene = Scene(tmp_path, gimap)
    scene.account.store.database.connection.execute("PRAGMA synchronous = OFF")
    yield scene
    scene.account.close()


def test_labels_follow_a_whole_application_and_a_quiet_tick_writes_nothing(scene: Scene) -> None:
    for moment in STORY.moments:
        scene.happen(moment)
        waiting = any(draft.state is DraftState.IN_DRAFTS for draft in drafts_of(scene.account))
        expected = SHOWN[moment.expected.state] | ({"heardback/To send"} if waiting else set())
        assert scene.labels() == expected, f"{moment.at}: {moment.why}"
        scene.writes()
        tick(scene.account, moment.at)
        assert scene.writes() == [], f"{moment.at}: a second tick"
    assert not [word for word in scene.account.store.words.all() if word.origin == "label"]


def test_a_tick_without_news_asks_nothing_about_labels(scene: Scene) -> None:
    scene.play_to(State.INTERVIEWING)
    scene.later()
    scene.gimap.heard()
    scene.later()
    assert {line.split(" ")[0] for line in scene.gimap.heard()} == {"STATUS"}


def test_all_labels_are_there_to_be_moved_to_after_the_first_was_set(scene: Scene) -> None:
    scene.play_to(State.INTERVIEWING)
    assert {name for name in scene.gimap.store.labels if name.startswith("heardback/")} == set(NAMES)


def test_a_thread_moved_to_heard_back_is_heard_and_the_draft_taken_back(scene: Scene) -> None:
    for moment in STORY.moments[:15]:
        scene.happen(moment)
    assert scene.labels() == {"heardback/Awaiting reply", "heardback/To send"}
    scene.relabel("heardback/Heard back")
    scene.later()
    scene.later()
    (word,) = [word for word in scene.account.store.words.all() if word.origin == "label"]
    assert (word.verb, word.state, word.employer) == (Verb.STATE, State.HEARD_BACK, STORY.employer)
    scene.later()
    assert scene.state() is State.HEARD_BACK
    assert drafts_of(scene.account)[-1].state is DraftState.WITHDRAWN
    assert scene.labels() == {"heardback/Heard back"}


def test_a_label_moved_by_the_user_is_never_moved_back(scene: Scene) -> None:
    scene.play_to(State.INTERVIEWING)
    scene.relabel("heardback/Question")
    scene.later()
    scene.writes()
    for _ in range(4):
        scene.later()
    assert scene.writes() == []
    assert scene.labels() == {"heardback/Question"}


PITCH = b"""From: Kim Ode <kim@headhunters.example>\r
To: noel.hartigan@riverpost.example\r
Subject: Cartographer role\r
Date: Mon, 16 Feb 2026 09:00:00 -0500\r
Message-ID: <pitch@headhunters.example>\r
\r
Hi Noel,\r
\r
I came across your profile. We have several exciting job opportunities that match your background. Are you open to a\r
new role? Have a look at our website.\r
\r
Kim\r
"""


def test_the_interview_label_on_a_mail_of_no_application_says_that_it_is_one(scene: Scene) -> None:
    scene.stage.arrive("INBOX", PITCH, STORY.moments[0].at)
    scene.play_to(State.INTERVIEWING)
    (pitch,) = [one for one in scene.gimap.store.messages if one.raw == PITCH]
    assert not any(label.startswith("heardback/") for label in pitch.labels)
    pitch.labels.add("heardback/Interview")
    scene.gimap.store.settle()
    scene.later()
    scene.later()
    (word,) = scene.account.store.words.all()
    (message,) = scene.account.store.mail.find("<pitch@headhunters.example>")
    assert (word.verb, word.about, word.origin) == (Verb.IS_INTERVIEW, message.key, "label")


def test_labels_taken_off_stay_off_until_new_mail_comes(scene: Scene) -> None:
    moments = iter(STORY.moments)
    for moment in moments:
        scene.happen(moment)
        if moment.expected.state is State.INTERVIEWING:
            break
    scene.relabel()
    for _ in range(3):
        scene.later()
    assert scene.labels() == set()
    scene.happen(next(moments))
    assert scene.labels() == {"heardback/Interview"}


def test_a_label_removed_from_the_account_is_made_again_when_new_mail_needs_it(scene: Scene) -> None:
    scene.play_to(State.INTERVIEWING)
    scene.gimap.store.remove("heardback/Interview")
    for _ in range(2):
        scene.later()
    assert scene.labels() == set()
    scene.happen(STORY.moments[2])
    assert scene.labels() == {"heardback/Interview"}


def test_a_lost_store_takes_the_labels_over(scene: Scene, tmp_path: Path) -> None:
    scene.play_to(State.INTERVIEWING)
    scene.account.close()
    for file in scene.stage.state.iterdir():
        file.unlink()
    scene.account = scene.stage.open()
    scene.writes()
    scene.later()
    scene.later()
    assert [line for line in scene.writes() if "LABELS" in line] == []
    assert not scene.account.store.words.all()


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.mark.parametrize("crossing", range(8))
def test_a_death_at_any_point_of_a_writing_comes_to_the_same(scene: Scene, crossing: int) -> None:
    """Before and after each commit and the writing itself: heard, setting, written, set."""
    left = crossing

    def observer(name: str) -> None:
        nonlocal left
        if name.startswith("labelling."):
            if left == 0:
                points.observer = None
                raise Killed(name)
            left -= 1

    scene.happen(STORY.moments[0])
    points.observer = observer
    try:
        with pytest.raises(Killed):
            scene.happen(STORY.moments[1])
    finally:
        points.observer = None
    scene.account.close()
    scene.account = scene.stage.open()
    scene.later()
    assert scene.labels() == {"heardback/Interview"}
    scene.later()
    scene.writes()
    scene.later()
    assert scene.writes() == []
    assert {fact.phase for fact in scene.account.store.labels.latest().values()} <= {Phase.SET}
    assert not scene.account.store.words.all()


def test_labels_switched_off_are_neither_written_nor_read(scene: Scene) -> None:
    text = scene.stage.config.read_text()
    scene.stage.config.write_text(text.replace("[imap]\n", "[imap]\nlabels = false\n"))
    scene.account.close()
    scene.account = scene.stage.open()
    scene.play_to(State.INTERVIEWING)
    assert scene.labels() == set()
    assert not any("LABELS" in line and "FETCH" not in line for line in scene.gimap.heard())


# Keywords


@dataclass
class Tagged:
    """The story's account on a Dovecot with labels as keywords; `seconds` is the source's own clock."""

    account: Account
    program: ImapProgram
    seconds: float = 1e9

    def flags(self) -> set[str]:
        """The keywords on what lies in the inbox."""
        with self.program.client() as client:
            client.select_folder("INBOX", readonly=True)
            found = client.get_flags(client.search())
        return {flag.decode() for flags in found.values() for flag in flags if flag.startswith(b"$heardback")}


@pytest.fixture(params=["dovecot", "poorer"])
def tagged(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tagged]:
    """Up to the invitation; once over a server without CONDSTORE."""
    monkeypatch.setenv("HEARDBACK_TEST_PASSWORD", PASSWORD)
    proxied = 0
    if request.param == "poorer":
        line = request.getfixturevalue("line")
        line.rewrite, proxied = poorer, line.port
    port, user = request.getfixturevalue("dovecot").port, request.getfixturevalue("mail_user")
    program = ImapProgram(port, user, proxied=proxied)
    stage = Stage(tmp_path, program, name=STORY.name, address=STORY.address, zone=STORY.zone)
    tagged = Tagged(stage.open(), program)
    tagged.account.__dict__["source"] = ImapSource(program.settings(labels=True), lambda: tagged.seconds)
    for moment in STORY.moments[:2]:
        assert isinstance(moment.happens, Mail)
        stage.arrive(moment.happens.mailbox, raw(moment.happens, moment.at), moment.at)
        tick(tagged.account, moment.at)
    yield tagged
    tagged.account.close()


def test_a_server_that_keeps_keywords_bears_the_state_on_the_newest_mail(tagged: Tagged) -> None:
    assert tagged.flags() == {"$heardback-interview"}
    assert tagged.account.store.words.all() == ()


def test_a_keyword_moved_by_the_user_is_heard(tagged: Tagged) -> None:
    """Without CONDSTORE keywords are looked at every quarter of an hour, so each tick here comes 16 minutes later."""
    with tagged.program.client() as client:
        client.select_folder("INBOX")
        client.remove_flags(client.search(["KEYWORD", "$heardback-interview"]), ["$heardback-interview"])
        client.add_flags(client.search(), [keyword("heardback/Withdrawn")])
    for minutes in (16, 32, 48):
        tagged.seconds += 16 * 60
        tick(tagged.account, STORY.moments[1].at + timedelta(minutes=minutes))
    words = [word for word in tagged.account.store.words.all() if word.origin == "label"]
    assert [(word.verb, word.state) for word in words] == [(Verb.STATE, State.WITHDRAWN)]
    assert tagged.flags() == {"$heardback-withdrawn"}


def test_the_config_switches_keywords_on(tmp_path: Path) -> None:
    text = (
        f'[account]\nsource = "imap"\naddress = "{STORY.address}"\n[imap]\nhost = "imap.mail.example"\nlabels = true\n'
    )
    (tmp_path / "config.toml").write_text(text)
    assert imap_settings(config.read(tmp_path / "config.toml"), tmp_path, tmp_path).labels is True


def test_the_switch_for_keywords_is_off_by_default(tmp_path: Path) -> None:
    from watcher.config import Imap

    assert Imap.model_validate(tomllib.loads('host = "imap.mail.example"')).labels is None


def test_a_maildir_has_no_labels(tmp_path: Path) -> None:
    assert not isinstance(MaildirProgram(tmp_path / "mail", plus_plus=False).open(), base.Labels)


def test_keywords_are_atoms() -> None:
    assert keyword("heardback/Awaiting reply") == "$heardback-awaiting-reply"


def test_words_by_label_carry_the_moment_they_were_seen(scene: Scene) -> None:
    scene.play_to(State.INTERVIEWING)
    scene.relabel("heardback/Withdrawn")
    scene.later()
    scene.later()
    (word,) = scene.account.store.words.all()
    assert isinstance(word.at, datetime)
    assert word.at == scene.at
    assert scene.account.store.words.all()[0].state is State.WITHDRAWN
