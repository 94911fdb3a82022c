"""Finds the template for a draft: the user's own beside the config, else the one that comes with heardback.

A template of the user's that is not sound (see `watcher.drafts.allowed`), or fails over a draft, is passed over for the
next one and remembered as trouble: no draft is lost. Leaves what a template may hold to `allowed`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.drafts.allowed import Broken as Broken
from watcher.drafts.allowed import complete, parts_of, read_sound
from watcher.rendered import environment, sandbox

if TYPE_CHECKING:
    import jinja2
    from jinja2.environment import TemplateModule

log = logging.getLogger(__name__)

FOLDER = "templates"
"""Beside the config file."""


class Template:
    """One template, ready to be rendered. `variants` counts its openings where it is written in numbered parts."""

    def __init__(self, template: jinja2.Template, parts: frozenset[str]) -> None:
        self._template = template
        self.variants = sum(part.startswith("opening_") for part in parts)

    def has(self, name: str) -> bool:
        return name in self._template.blocks

    def whole(self, words: dict[str, object]) -> str:
        return self._template.render(words)

    def part(self, name: str, words: dict[str, object]) -> str:
        """One block. Raises `Broken` where the template has none of that name."""
        if name not in self._template.blocks:
            raise Broken(f"it has no block {name!r}")
        return "".join(self._template.blocks[name](self._template.new_context(words))).strip()


@dataclass(frozen=True, slots=True)
class Templates:
    """Where templates are looked for: `folder` is the user's (None: there is none). `trouble` grows as it is met."""

    folder: Path | None = None
    trouble: list[str] = field(default_factory=list)

    def first_sound(self, language: str, register: str, name: str, made: Callable[[Template], str]) -> str:
        """What `made` gives for the first template that it does not fail over, the user's before the built-in one."""
        for path in self._own(language, register, name):
            try:
                text = made(own_template(path))
                return text if name == "subjects" else complete(text)
            except Exception as fault:  # noqa: BLE001  whatever a template of the user's does, the draft is written
                self._warn(path, reason(fault))
        return made(built_in(language, register, name))

    def _own(self, language: str, register: str, name: str) -> Iterator[Path]:
        if self.folder is None:
            return
        for path in (self.folder / language / register / f"{name}.j2", self.folder / language / f"{name}.j2"):
            if path.is_file():
                yield path

    def _warn(self, path: Path, why: str) -> None:
        said = f"{FOLDER}/{path.relative_to(self.folder or path.parent).as_posix()}: {why}"
        if said not in self.trouble:
            self.trouble.append(said)
            log.warning("a template was passed over for the built-in one: %s", said)


BUILT_IN = Templates()


@lru_cache(maxsize=64)
def built_in(language: str, register: str, name: str) -> Template:
    """The template that comes with heardback, of the register where it makes a difference."""
    made = environment().select_template([f"{language}/{register}/{name}.j2", f"{language}/{name}.j2"])
    return Template(made, frozenset(made.blocks))


def reason(fault: Exception) -> str:
    """Why a template failed, in words for the user; what is not foreseen is named by its kind only."""
    return str(fault) if isinstance(fault, Broken) else f"it fails ({type(fault).__name__})"


def own_template(path: Path) -> Template:
    """A template of the user's. Raises `Broken` where it is not sound."""
    import jinja2

    source = read_sound(path)
    made = sandbox(jinja2.DictLoader({})).from_string(source)
    return Template(made, parts_of(source))


def phrases(language: str, words: dict[str, object]) -> TemplateModule:
    """The phrases of `say`, which know the values."""
    return environment().get_template(f"{language}/_words.j2").make_module(words)
