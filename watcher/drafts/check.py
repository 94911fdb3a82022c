"""Looks through the user's templates as `doctor` does: each is read, and tried on drafts of every sort.

Leaves what is said about a template that fails later to `watcher.drafts.templates`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from rules.manners import MANNERS
from watcher.drafts.allowed import Broken, complete, read_sound
from watcher.drafts.templates import FOLDER, own_template, phrases, reason

NAMES = ("thank_you", "check_in", "second_check_in", "subjects", "letter")
PARTS = ("opening", "discussed", "interest", "closing")
REGISTERS = ("formal", "familiar")
_TRIED = {
    "greeting": "Dear Dana,", "sign_off": "Best regards,\nJane Doe", "signature": "Jane Doe", "first": "Dana",
    "full": "Dana Wu", "brazilian": False, "tu": False, "met": True,
}  # fmt: skip
_KNOWN = {"role": "Engineer", "employer": "Acme", "about": "about the move", "day": "3 March", "promised": "9 March",
          "panel": "Lee Park", "title": "Head of Sales", "strength": "I have led two of them."}  # fmt: skip


def findings(folder: Path) -> tuple[str, ...]:
    """A line for each template in `folder` (beside the config) that is not used as it stands; () if all are sound."""
    if not folder.is_dir():
        return ()
    found = (
        f"{FOLDER}/{path.relative_to(folder).as_posix()}: {why}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for why in _faults(path, path.relative_to(folder))
    )
    return tuple(found)


def _faults(path: Path, name: Path) -> Iterator[str]:
    language, *register, file = name.parts if len(name.parts) > 1 else ("", name.name)
    right = language in MANNERS and file.removesuffix(".j2") in NAMES and file.endswith(".j2")
    if not right or not (not register or (len(register) == 1 and register[0] in REGISTERS)):
        yield f"no draft looks here; name it LANGUAGE/NAME.j2 or LANGUAGE/REGISTER/NAME.j2 (NAME: {', '.join(NAMES)})"
        return
    try:
        read_sound(path)
        _try(path, language)
    except Exception as fault:  # noqa: BLE001  whatever it does is what is reported
        yield reason(fault)


def _try(path: Path, language: str) -> None:
    """Renders a template with everything known and with nothing known."""
    template = own_template(path)
    for known, formal, flags in product((True, False), (True, False), (True, False)):
        switched = dict.fromkeys(("thanks_owed", "after_holding_reply", "again", "met_before"), flags)
        words: dict[str, object] = {**_TRIED, **(_KNOWN if known else dict.fromkeys(_KNOWN, "")), **switched}
        words["formal"] = formal
        words["say"] = phrases(language, words)
        if path.stem == "subjects":
            for block in ("thank_you", "check_in"):
                if not template.part(block, words):
                    raise Broken(f"its block {block!r} gives no subject")
        elif not template.variants:
            complete(template.whole(words))
        else:
            for number in range(1, template.variants + 1):
                complete(" ".join(template.part(f"{part}_{number}", words) for part in PARTS))
