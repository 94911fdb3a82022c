"""What a template of the user's may hold: words, known values, choices between them, and the phrases of `say`.

A template can only choose and insert, it cannot compute: no loops, no assignments, no macros, no arithmetic. So its
work and its text are bounded by its own length, and no template can eat memory or time, run code or read a file.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

LARGEST = 20_000
"""Bytes of one template."""
DEEPEST = 40
"""Conditions within conditions."""

VALUES = frozenset(
    [
        "greeting", "sign_off", "signature", "first", "full", "role", "employer", "met", "met_before", "about", "day",
        "promised", "panel", "strength", "title", "thanks_owed", "after_holding_reply", "again", "formal", "brazilian",
        "tu",
    ]
)  # fmt: skip
FILTERS = frozenset(["lower", "upper", "title", "capitalize", "trim"])
_LEFT_OPEN = re.compile(r"[\[{<][^\]}>\n]{0,40}[\]}>]?|[\]}]|\bTODO\b|\bXXX\b")
_HARMLESS = frozenset(
    ["Template", "Output", "Block", "If", "CondExpr", "Concat", "And", "Or", "Not", "Compare", "Operand"]
)  # fmt: skip


class Broken(Exception):
    """A template that cannot be used, and why in words for the user: "line 3: …"."""


def read_sound(path: Path) -> str:
    """The source of a template. Raises `Broken` where it cannot be read or holds what it may not."""
    try:
        if path.stat().st_size > LARGEST:
            raise Broken(f"it is larger than {LARGEST} bytes")
        source = path.read_bytes()[: LARGEST + 1].decode("utf-8-sig")
    except OSError as fault:
        raise Broken(f"it cannot be read ({fault.strerror})") from None
    except UnicodeDecodeError:
        raise Broken("it is not written in UTF-8") from None
    parts_of(source)
    return source


@lru_cache(maxsize=64)
def parts_of(source: str) -> frozenset[str]:
    """The names of a sound template's blocks. Raises `Broken` at what it may not hold."""
    import jinja2
    from jinja2 import nodes

    from watcher.rendered import sandbox

    try:
        tree = sandbox(jinja2.DictLoader({})).parse(source)
        _look_through(tree, 0)
        sandbox(jinja2.DictLoader({})).from_string(source)
    except jinja2.TemplateSyntaxError as fault:
        raise Broken(f"line {fault.lineno}: {fault.message}") from None
    except (RecursionError, SyntaxError, MemoryError, ValueError):
        raise Broken("it is nested too deeply") from None
    return frozenset(block.name for block in tree.find_all(nodes.Block))


def complete(text: str) -> str:
    """The text that a template gave. Raises `Broken` where that is hardly any, or endless."""
    if not 20 <= len(text) <= 6000:
        raise Broken("it gives hardly any text" if len(text) < 20 else "it gives more than 6000 characters")
    return text


def _look_through(node: object, depth: int) -> None:
    from jinja2 import nodes

    if not isinstance(node, nodes.Node):
        return
    if depth > DEEPEST:
        raise Broken(f"line {node.lineno}: it is nested too deeply")
    if said := _objection(node):
        raise Broken(f"line {node.lineno}: {said}")
    for child in node.iter_child_nodes():
        _look_through(child, depth + 1)


def _objection(node: object) -> str:
    from jinja2 import nodes

    match node:
        case nodes.TemplateData():
            return _not_to_be_sent(node.data)
        case nodes.Const():
            return _not_to_be_sent(str(node.value))
        case nodes.Name():
            known = node.name in VALUES or node.name == "say"
            return "" if known else f"there is no value {node.name!r} (known: {', '.join(sorted(VALUES))})"
        case nodes.Filter():
            return "" if node.name in FILTERS else f"the filter {node.name!r} is not for templates of drafts"
        case nodes.Call():
            target = node.node
            phrase = (
                isinstance(target, nodes.Getattr) and isinstance(target.node, nodes.Name) and target.node.name == "say"
            )
            return "" if phrase and not (node.dyn_args or node.dyn_kwargs) else "only the phrases of say can be called"
        case nodes.Getattr():
            on_say = isinstance(node.node, nodes.Name) and node.node.name == "say" and not node.attr.startswith("_")
            return "" if on_say else f"there is nothing to be had by .{node.attr}"
        case _:
            kind = type(node).__name__
            return "" if kind in _HARMLESS else f"{kind.lower()!r} is not for templates of drafts"


def _not_to_be_sent(words: str) -> str:
    """What an employer must not read in the template's own words."""
    if left := _LEFT_OPEN.search(words):
        return f"it leaves {left[0]!r} to be filled in"
    return "it names heardback, and the text goes to an employer" if "heardback" in words.lower() else ""
