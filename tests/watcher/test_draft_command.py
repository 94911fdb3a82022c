"""`heardback draft EMPLOYER --preview`: how the drafts would read, and nothing else happens."""

from __future__ import annotations

from tests.watcher.desk import AFTER_PROMISE, Desk


def test_a_preview_shows_every_draft_and_lays_none_down(searching: Desk) -> None:
    known = searching.application(AFTER_PROMISE)["drafts"]
    shown = searching("draft", "juniper", "--preview", "--now", AFTER_PROMISE.isoformat())
    assert shown.status == 0 and shown.err == ""
    assert "--- thank-you to Ruth Calder <" in shown.out
    assert "--- check-in to " in shown.out and "--- second check-in to " in shown.out
    assert shown.out.count("\nNoel Hartigan\n") == 3
    assert searching.application(AFTER_PROMISE)["drafts"] == known


def test_a_preview_is_written_by_the_users_own_template(searching: Desk) -> None:
    folder = searching.config.parent / "templates" / "en"
    folder.mkdir(parents=True)
    folder.joinpath("thank_you.j2").write_text(
        "{{ greeting }}\n\nIt was grand to meet you.\n\n{{ sign_off }}\n", "utf-8"
    )
    folder.joinpath("check_in.j2").write_text("{{ greeting }}\n\n{{ oops }}\n", "utf-8")
    shown = searching("draft", "juniper", "--preview", "--now", AFTER_PROMISE.isoformat())
    assert "It was grand to meet you." in shown.out and "decision-making process" in shown.out
    assert "templates/en/check_in.j2: line 3: there is no value 'oops'" in shown.err
    told = searching("status", "--json", "--now", AFTER_PROMISE.isoformat()).json["health"]["templates"]
    assert len(told) == 1 and "oops" in told[0]
    said = searching("summary", "--now", AFTER_PROMISE.isoformat()).out
    assert "there is no value 'oops'" in " ".join(said.split())


def test_without_preview_it_says_what_lays_drafts_down(searching: Desk) -> None:
    asked = searching("draft", "juniper")
    assert asked.status == 2 and "add --preview" in asked.err


def test_a_note_is_answered_with_what_a_draft_will_say_of_it(searching: Desk) -> None:
    said = searching("note", "juniper", "Ruth: we talked about the coast of their new atlas")
    assert "in the thank-you to Ruth Calder: “about the coast of their new atlas”" in said.out
    vague = searching("note", "juniper", "ask about the salary")
    assert "no draft can say that" in vague.out
