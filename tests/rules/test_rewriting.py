"""Whether what a language model wrote may stand in a draft: it says what ours says, and no more."""

from __future__ import annotations

import json

import pytest

from rules.rewriting import answered, body_of, faults, prompt

OURS = """Dear Dana,

Thank you for taking the time to speak with me on 3 March about the Engineer role at Acme. I very much enjoyed it.

The position appeals to me a great deal, and I would be glad to take it on.

If there is anything else I can send you, please let me know. I look forward to hearing from you.

Best regards,
Jane Doe
+49 170 555"""
GOOD = (
    "Thank you for making time to speak with me on 3 March about the Engineer role at Acme; I enjoyed it very much.",
    "The position really appeals to me, and I'd be glad to take it on.",
    "Please let me know if there is anything else that I can send you. I look forward to hearing from you.",
)
INVENTED = ("I was struck by how your colleagues build bridges over the ocean while juggling flaming torches daily.",)
FRENCH = ("Je vous remercie de la conversation du 3 March sur Engineer et Acme que nous avons eue",)
BODY = body_of(OURS)
assert BODY is not None


def changed(number: int, old: str, new: str) -> tuple[str, ...]:
    return tuple(part.replace(old, new) if place == number else part for place, part in enumerate(GOOD))


def test_a_rewriting_that_says_the_same_may_stand() -> None:
    assert BODY and faults(BODY, GOOD, "en") == ()


def test_greeting_and_signature_neither_leave_nor_change() -> None:
    assert BODY
    sent = json.loads(prompt(BODY, "en").material)
    assert "Jane" not in json.dumps(sent) and "170" not in json.dumps(sent) and "Dana" not in json.dumps(sent)
    whole = BODY.whole(GOOD)
    assert whole.startswith("Dear Dana,\n\n") and whole.endswith("Best regards,\nJane Doe\n+49 170 555\n")


@pytest.mark.parametrize(
    ("rewritten", "says"),
    [
        (changed(0, "3 March", "4 March"), "numbers"),
        (changed(0, "3 March", "3 April"), "names April"),
        (changed(0, "Acme", "Globex"), "names Globex"),
        (changed(0, " at Acme", ""), "leaves out Acme"),
        (changed(1, "glad", "glad, with my 10 years of practice,"), "numbers"),
        (changed(2, "Please", "Talk to you tomorrow! Please"), "turns false"),
        (changed(2, "Please", "[your name] Please"), "no letter holds"),
        (changed(2, "Please", "See https://evil.example. Please"), "no letter holds"),
        (changed(2, "Please", "Written by heardback. Please"), "no letter holds"),
        (changed(2, "Please", "\u202ePlease"), "no letter holds"),
        (GOOD[:1], "length"),
        (GOOD * 3, "length"),
        ((), "length"),
        (INVENTED * 3, "other things"),
        (FRENCH * 4, "another language"),
    ],
)
def test_whatever_else_it_does_ours_stays(rewritten: tuple[str, ...], says: str) -> None:
    assert BODY
    found = faults(BODY, rewritten, "en")
    assert any(says in one for one in found), found


def test_a_rewriting_too_much_like_another_note_to_the_panel_is_refused() -> None:
    assert BODY
    assert any("panel" in one for one in faults(BODY, GOOD, "en", ["\n\n".join(GOOD)]))


@pytest.mark.parametrize(
    ("words", "paragraphs"),
    [
        ('{"paragraphs": ["a  b", "c"]}', ("a b", "c")),
        ('Here:\n```json\n{"paragraphs": ["a"]}\n```', ("a",)),
        ('{"paragraphs": "a"}', ()),
        ('{"paragraphs": [1]}', ()),
        ('{"text": ["a"]}', ()),
        ("[]", ()),
        ("{" * 30_000, ()),
        ('{"a":' * 5_000 + "1" + "}" * 5_000, ()),
        ("", ()),
    ],
)
def test_an_answer_is_a_list_of_paragraphs_or_none(words: str, paragraphs: tuple[str, ...]) -> None:
    assert answered(words) == paragraphs


@pytest.mark.parametrize("text", ["", "Dear Dana,", "Dear Dana,\n\nBest regards,\nJane"])
def test_a_text_without_paragraphs_is_not_asked_about(text: str) -> None:
    assert body_of(text) is None
