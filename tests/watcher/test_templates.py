"""The user's own templates: used where they are sound, passed over where they are not, and never able to do harm."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rules.applications import StepKind
from rules.readings import Person
from tests.watcher.test_drafts import NOW, PROFILES, ZONE, a_plan, heard_in
from watcher import drafts
from watcher.drafts import Profile, Templates, findings, render
from watcher.drafts.allowed import LARGEST, parts_of
from watcher.drafts.check import NAMES

BUILT_IN = Path(drafts.__file__).parent.parent / "templates"
SOUND = """{{ greeting }}

Thank you{{ ' for ' ~ day if day }}, {{ first }}! I liked {{ say.the_role() }}.

{{ sign_off }}
"""


def written(folder: Path, source: str | bytes, name: str = "en/thank_you.j2") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    return folder


def drafted(folder: Path) -> tuple[str, list[str]]:
    """The text of a thank-you, and the trouble there was with templates."""
    templates = Templates(folder)
    return render(a_plan(), PROFILES["en"], NOW, ZONE, templates=templates).text, templates.trouble


def test_a_template_beside_the_config_is_used(tmp_path: Path) -> None:
    text, trouble = drafted(written(tmp_path, SOUND))
    assert "Thank you for 3 March, Dana! I liked the Senior Platform Engineer role at Acme." in text
    assert trouble == [] and findings(tmp_path) == ()


def test_a_template_may_be_for_one_register_only(tmp_path: Path) -> None:
    written(tmp_path, SOUND, "en/familiar/thank_you.j2")
    assert "I liked" not in drafted(tmp_path)[0]
    made = render(a_plan(), Profile(), NOW, ZONE, heard_in("en", "familiar"), Templates(tmp_path))
    assert "I liked" in made.text


def test_a_subject_of_ones_own(tmp_path: Path) -> None:
    both = "{% block thank_you %}Our talk{{ ' on ' ~ day if day }}{% endblock %}{% block check_in %}News?{% endblock %}"
    made = render(a_plan(), Profile(), NOW, ZONE, templates=Templates(written(tmp_path, both, "en/subjects.j2")))
    assert made.subject == "Our talk on 3 March"


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("{{ greeting }", "line 1"),
        ("{{ firstname }} hello hello hello hello", "no value 'firstname'"),
        ("Dear [name], thank you very much for the interview.", "'[name]' to be filled in"),
        ("", "hardly any text"),
        ("Written by heardback, with many thanks for the interview.", "names heardback"),
        (b"\xff\xfe\x00", "UTF-8"),
        ("x" * (LARGEST + 1), "larger"),
        ("{{ 'a' * 1000000000 }}", "'mul' is not for templates"),
        ("{{ 9 ** 9 ** 9 }}", "'pow' is not for templates"),
        ("{% for i in range(9999999) %}{% for j in range(9999999) %}x{% endfor %}{% endfor %}", "'for' is not"),
        ("{% set a = 'xxxxxxxx' %}{% set b = a ~ a %}", "'assign' is not"),
        ("{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}", "'macro' is not"),
        ("{{ first.__class__.__mro__ }}", "nothing to be had by .__"),
        ("{{ say.__class__ }}", "nothing to be had by .__class__"),
        ("{{ ''['__class__'] }}", "'getitem' is not"),
        ("{{ greeting|replace('', 'aaaaaaaaaaaaaaaa') }}", "the filter 'replace'"),
        ("{{ greeting|center(999999999) }}", "the filter 'center'"),
        ("{{ '%999999999d' % 1 }}", "'mod' is not"),
        ("{{ lipsum(n=99999) }}", "only the phrases of say"),
        ("{% include 'page.html.j2' %}", "'include' is not"),
        ("{% import 'en/_words.j2' as w %}", "'import' is not"),
        ("{% extends 'x' %}", "'extends' is not"),
        ("{{ say.nothing() }} and enough words to be a text", "fails (UndefinedError)"),
        ("{% if first %}" * 300 + "{% endif %}" * 300, "nested too deeply"),
        ("{{ " + "(" * 4000 + "1" + ")" * 4000 + " }}", "nested too deeply"),
        ("{% block opening_1 %}x{% endblock %}", "no block 'discussed_1'"),
    ],
)
def test_a_template_that_cannot_be_used_gives_way_to_the_built_in_one(tmp_path: Path, source: str, why: str) -> None:
    text, trouble = drafted(written(tmp_path, source))
    assert text == render(a_plan(), PROFILES["en"], NOW, ZONE).text
    (said,) = trouble
    assert said.startswith("templates/en/thank_you.j2: ") and why in said, said
    assert any(why in finding for finding in findings(tmp_path)), findings(tmp_path)


def test_a_template_that_fails_over_one_draft_is_passed_over_for_that_one_only(tmp_path: Path) -> None:
    source = "{{ greeting }}\n\n{{ 'Thank you for the talk.' if met else say.none() }}\n\n{{ sign_off }}"
    templates = Templates(written(tmp_path, source))
    assert "Thank you for the talk." in render(a_plan(), Profile(), NOW, ZONE, templates=templates).text
    stranger = a_plan(to=Person("Pat Oak", "pat@acme.example"))
    plain = render(stranger, Profile(), NOW, ZONE)
    assert render(stranger, Profile(), NOW, ZONE, templates=templates) == plain
    assert templates.trouble == ["templates/en/thank_you.j2: it fails (UndefinedError)"]


def test_files_that_no_draft_looks_at_are_named(tmp_path: Path) -> None:
    written(tmp_path, SOUND, "en/thankyou.j2")
    written(tmp_path, SOUND, "thank_you.j2")
    assert len(findings(tmp_path)) == 2 and all("no draft looks here" in one for one in findings(tmp_path))


def test_the_built_in_templates_are_sound() -> None:
    own = [path for path in sorted(BUILT_IN.rglob("*.j2")) if path.stem in NAMES]
    assert len(own) >= 7 * 7
    for path in own:
        assert parts_of(path.read_text("utf-8")) is not None, path


@pytest.mark.parametrize(("language", "register"), [("en", "formal"), ("fr", "familiar")])
def test_a_built_in_template_can_be_started_from(tmp_path: Path, language: str, register: str) -> None:
    shutil.copytree(BUILT_IN / language / register, tmp_path / language / register)
    shutil.copy(BUILT_IN / language / "subjects.j2", tmp_path / language)
    assert findings(tmp_path) == ()
    for kind in (StepKind.THANK_YOU, StepKind.CHECK_IN, StepKind.SECOND_CHECK_IN):
        plan, heard = a_plan(kind, language=language), heard_in(language, register)
        own = render(plan, PROFILES[language], NOW, ZONE, heard, Templates(tmp_path))
        assert own == render(plan, PROFILES[language], NOW, ZONE, heard)
