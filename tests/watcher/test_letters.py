"""The letter for the post: other words than the mail's, a page that can be printed anywhere, and made once."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from pypdf import PdfReader

from rules.applications import StepKind
from rules.readings import Person
from rules.steps.letters import Posting
from tests.scenarios.stories import EMPLOYER
from tests.watcher.desk import AFTER_PROMISE, CONFIG, Desk
from tests.watcher.test_drafts import (
    ACME,
    FORBIDDEN,
    HELD,
    PANEL,
    PROFILES,
    TONGUES,
    ZONE,
    a_plan,
    heard_in,
    overlap,
)
from watcher.drafts import Heard, Profile, Templates, render
from watcher.errors import UserError
from watcher.letters.typeset import A4, US_LETTER, Letter, paper_of, pdf
from watcher.letters.words import Writer, letters

NOW = datetime(2026, 3, 4, 16, tzinfo=UTC)
AT = ("--now", AFTER_PROMISE.isoformat())


def writer(language: str, register: str, profile: Profile | None = None) -> Writer:
    heard = heard_in(language, register)
    return Writer(profile or PROFILES[language], "12 Harbour Street\nBristol", ZONE, heard, Templates())


def posting(language: str, *people: Person) -> Posting:
    return Posting("k", ACME, HELD, people or PANEL[:3], language)


def text(letter: Letter) -> str:
    return "\n\n".join((*letter.paragraphs, "\n".join((letter.closing, *letter.signature))))


def plain_letter(**changes: str) -> Letter:
    made = Letter("Letter", "en", ("Jane",), ("Dana",), "4 March 2026", ("Dear Dana,", "Thanks."), "Yours,", ("Jane",))
    return replace(made, **{key: (value,) for key, value in changes.items()})  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "register"), TONGUES)
def test_a_letter_is_no_copy_of_the_mail_nor_of_another_letter(language: str, register: str) -> None:
    made = [text(one) for one in letters(posting(language), "interviewer", writer(language, register), NOW)]
    heard = heard_in(language, register)
    mails = [
        render(a_plan(StepKind.THANK_YOU, to, language=language), PROFILES[language], NOW, ZONE, heard).text
        for to in PANEL[:3]
    ]
    for one, other in (*combinations(made, 2), *((a, b) for a in made for b in mails)):
        assert overlap(one, other) < 0.15, (one, other)


@pytest.mark.parametrize(("language", "register"), TONGUES)
@pytest.mark.parametrize("per", ["interviewer", "interview"])
def test_a_letter_is_complete_and_holds_no_word_that_turns_false(language: str, register: str, per: str) -> None:
    made = letters(posting(language), per, writer(language, register), NOW)
    assert len(made) == (3 if per == "interviewer" else 1)
    for one in made:
        body = " ".join(one.paragraphs)
        words = {word.strip(".,;:!?").lower() for word in body.split()}
        assert not words & set(FORBIDDEN[language].split())
        assert 45 <= len(body.split()) <= 130, body
        assert not set("[]{}<>") & set(body) and "None" not in body
        assert one.recipient[0].endswith("Wu") or per == "interviewer"
        assert one.date.endswith("2026") and one.sender[1:] == ("12 Harbour Street", "Bristol")


def test_one_letter_for_the_interview_passes_thanks_on_to_the_others() -> None:
    (one,) = letters(posting("en"), "interview", writer("en", "formal"), NOW)
    assert "Ray Ito and Mia Fox" in " ".join(one.paragraphs)


def test_a_letter_says_a_strength_that_no_mail_has_said() -> None:
    profile = replace(PROFILES["en"], strengths=(*PROFILES["en"].strengths, "I have taught two juniors."))
    (one,) = letters(posting("en", PANEL[0]), "interviewer", writer("en", "formal", profile), NOW)
    mail = render(a_plan(StepKind.THANK_YOU, PANEL[0]), profile, NOW, ZONE, heard_in("en", "formal")).text
    said = [strength for strength in profile.strengths if strength.rstrip(".") in " ".join(one.paragraphs)]
    assert said and not any(strength.rstrip(".") in mail for strength in said)


def test_no_letter_on_paper_begins_with_hi() -> None:
    (one,) = letters(posting("en", PANEL[0]), "interviewer", writer("en", "familiar"), NOW)
    assert one.paragraphs[0] == "Dear Dana,"


@pytest.mark.parametrize(
    ("language", "zone", "date"),
    [
        ("en", "Europe/London", "4 March 2026"),
        ("en", "America/Chicago", "March 4, 2026"),
        ("de", "Europe/Berlin", "4. März 2026"),
        ("es", "Europe/Madrid", "4 de marzo de 2026"),
    ],
)
def test_a_letter_is_dated_as_its_language_dates_letters(language: str, zone: str, date: str) -> None:
    wrote = Writer(Profile("Jane Doe"), "", zone, Heard(), Templates())
    (one,) = letters(posting(language, PANEL[0]), "interviewer", wrote, NOW)
    assert one.date == date


@pytest.mark.parametrize(
    ("zone", "paper"),
    [
        ("America/New_York", US_LETTER),
        ("America/Toronto", US_LETTER),
        ("America/Mexico_City", US_LETTER),
        ("America/Sao_Paulo", A4),
        ("America/Argentina/Buenos_Aires", A4),
        ("Europe/Lisbon", A4),
        ("Asia/Tokyo", A4),
    ],
)
def test_the_paper_is_the_countrys(zone: str, paper: str) -> None:
    assert paper_of(zone) == paper


@pytest.mark.parametrize(("paper", "width", "height"), [(A4, 595, 842), (US_LETTER, 612, 792)])
def test_the_pdf_has_the_papers_size_and_a_page_for_each(paper: str, width: int, height: int) -> None:
    read = PdfReader(io.BytesIO(pdf([plain_letter(), plain_letter()], paper)))
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in read.pages] == [(width, height)] * 2


@pytest.mark.parametrize("name", ["Łukasz Żółć", "Анна Жук", "Ελένη Ωμέγα", "דנה כהן", "Đặng Thị Hà", "Ferran L·lull"])
def test_names_in_many_scripts_can_be_printed_and_read_back(name: str) -> None:
    read = PdfReader(io.BytesIO(pdf([plain_letter(recipient=name)], A4)))
    found = read.pages[0].extract_text()
    assert all(part in found or part[::-1] in found for part in name.split())


def test_every_font_is_embedded() -> None:
    fonts = PdfReader(io.BytesIO(pdf([plain_letter(recipient="Łukasz Анна")], A4))).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    described = [one.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"] for one in fonts.values()]
    assert described and all({"/FontFile2", "/FontFile3"} & set(one) for one in described)


def test_a_script_that_no_font_can_show_is_named_rather_than_printed_as_boxes() -> None:
    with pytest.raises(UserError, match=r"no font on this machine can print '\U00013000'"):
        pdf([plain_letter(recipient="\U00013000")], A4)


@pytest.mark.parametrize("hostile", ["#evil[x]", "$x$ @ref *b* _i_ \\ // /* */", '#read("/etc/passwd")', "]}#panic()"])
def test_nothing_in_a_name_is_read_as_markup(hostile: str) -> None:
    read = PdfReader(io.BytesIO(pdf([plain_letter(recipient=hostile, sender=hostile)], A4)))
    assert "".join(read.pages[0].extract_text().split()).count("".join(hostile.split())) == 2


def test_without_typst_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(UserError, match=r"heardback\[letter\]"):
        pdf([plain_letter()], A4)


# At the desk


@pytest.fixture
def posted(searching: Desk) -> Desk:
    searching.write(CONFIG + "\n[playbook]\nletter = true\n")
    assert searching("run", "--once", *AT).status == 0
    return searching


def test_a_letter_is_made_with_the_thank_you_and_only_once(posted: Desk) -> None:
    (path,) = (posted.state / "letters").iterdir()
    made, written = path.stat().st_mtime_ns, path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert "Ruth Calder" in PdfReader(io.BytesIO(written)).pages[0].extract_text()
    assert posted("run", "--once", *AT).status == 0
    assert [one.stat().st_mtime_ns for one in (posted.state / "letters").iterdir()] == [made]


def test_a_letter_that_the_user_threw_away_is_not_made_again(posted: Desk) -> None:
    (path,) = (posted.state / "letters").iterdir()
    path.unlink()
    assert posted("run", "--once", *AT).status == 0
    assert list((posted.state / "letters").iterdir()) == []


def test_a_letter_that_cannot_be_made_holds_up_nothing_and_is_told(
    searching: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    searching.write(CONFIG + "\n[playbook]\nletter = true\n")
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "typst", None)
        assert searching("run", "--once", *AT).status == 0
        assert "heardback[letter]" in searching.status(AFTER_PROMISE)["health"]["last_error"]
    assert searching("run", "--once", *AT).status == 0
    assert searching.status(AFTER_PROMISE)["health"]["last_error"] is None
    assert len(list((searching.state / "letters").iterdir())) == 1


def test_the_command_prints_the_letter_or_writes_it(searching: Desk, tmp_path: Path) -> None:
    printed = searching("letter", EMPLOYER, *AT)
    assert printed.status == 0 and "Dear Ruth" in printed.out
    path = tmp_path / "letter.pdf"
    assert searching("letter", EMPLOYER, "--pdf", str(path), *AT).status == 0
    assert path.read_bytes().startswith(b"%PDF-") and path.stat().st_mode & 0o777 == 0o600


def test_a_letter_to_nobody_and_one_before_any_interview_are_refused_clearly(searching: Desk) -> None:
    result = searching("letter", EMPLOYER, "--to", "Nobody", *AT)
    assert result.status == 2 and "Ruth Calder" in result.err
    early = searching("letter", EMPLOYER, "--now", "2026-02-19T12:00+00:00")
    assert early.status == 2 and "held yet" in early.err


def test_a_place_that_cannot_be_written_is_named(searching: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = searching("letter", EMPLOYER, "--pdf", str(tmp_path / "file" / "letter.pdf"), *AT)
    assert result.status == 1 and "cannot write the letter" in result.err
