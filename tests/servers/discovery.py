"""The bundled discovery document of gmail v1 as a judge: is that a request, and that an answer, of this API?

Strict on purpose: an unknown method, parameter, field of a body or of a `fields` mask is an error, and so is a value of
the wrong type or form. Leaves what the API does to `gmail_mailbox`.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import googleapiclient


class Wrong(Exception):
    """What was said is not of this API; its text says why."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method: its id without "gmail.users.", HTTP verb, path pattern, and its own entry in the document."""

    name: str
    verb: str
    path: re.Pattern[str]
    entry: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """A request that is one of the API. `path` and `query` hold its parameters; repeated ones as lists."""

    method: Method
    path: Mapping[str, str]
    query: Mapping[str, Any]
    body: Any


@cache
def document() -> dict[str, Any]:
    file = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents" / "gmail.v1.json"
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


@cache
def methods() -> tuple[Method, ...]:
    return tuple(_methods(document()))


def _methods(resource: Mapping[str, Any]) -> Iterator[Method]:
    for entry in resource.get("methods", {}).values():
        path = entry.get("flatPath", entry["path"])
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape("/" + path))
        name = entry["id"].removeprefix("gmail.users.")
        yield Method(name, entry["httpMethod"], re.compile(pattern), entry)
    for inner in resource.get("resources", {}).values():
        yield from _methods(inner)


def understood(verb: str, path: str, query: str, body: bytes) -> Call:
    """The request as a call. Raises `Wrong`."""
    for method in methods():
        found = method.path.fullmatch(path) if method.verb == verb else None
        if found and not (method.name.endswith(".get") and found.groupdict().get("id") == "send"):
            parameters = {name: unquote(value) for name, value in found.groupdict().items()}
            return Call(method, parameters, _query(method, query), _body(method, body))
    raise Wrong(f"no method {verb} {path}")


def _query(method: Method, query: str) -> dict[str, Any]:
    known = {**document()["parameters"], **method.entry.get("parameters", {})}
    found: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)):
        if name not in known or known[name].get("location") != "query":
            raise Wrong(f"{method.name}: no parameter {name}")
        _check_text(known[name], value, name)
        if known[name].get("repeated"):
            found.setdefault(name, []).append(value)
        elif name in found:
            raise Wrong(f"{method.name}: {name} twice")
        else:
            found[name] = value
    if "fields" in found and method.entry.get("response"):
        mask(found["fields"], method.entry["response"]["$ref"])
    return found


def _body(method: Method, body: bytes) -> Any:
    wanted = method.entry.get("request")
    if not body:
        if wanted:
            raise Wrong(f"{method.name} without a body")
        return None
    if not wanted:
        raise Wrong(f"{method.name} takes no body")
    value = json.loads(body)
    conform(wanted, value, method.name)
    return value


def check_answer(call: Call, answer: Any) -> None:
    """Raises `Wrong` unless the answer is one of the method's."""
    wanted = call.method.entry.get("response")
    if wanted is None:
        if answer is not None:
            raise Wrong(f"{call.method.name} answers nothing")
        return
    conform(wanted, answer, call.method.name)


def conform(schema: Mapping[str, Any], value: Any, where: str) -> None:
    """Raises `Wrong` unless the value fits the schema, wholly."""
    if "$ref" in schema:
        schema = document()["schemas"][schema["$ref"]]
    match schema.get("type"):
        case "object":
            properties = schema.get("properties", {})
            if not isinstance(value, dict):
                raise Wrong(f"{where} is no object")
            for name, inner in value.items():
                if name not in properties:
                    raise Wrong(f"{where} has no field {name}")
                conform(properties[name], inner, f"{where}.{name}")
        case "array":
            if not isinstance(value, list):
                raise Wrong(f"{where} is no list")
            for inner in value:
                conform(schema["items"], inner, f"{where}[]")
        case "integer":
            if not isinstance(value, int) or isinstance(value, bool):
                raise Wrong(f"{where} is no integer")
        case "boolean":
            if not isinstance(value, bool):
                raise Wrong(f"{where} is no boolean")
        case "string":
            if not isinstance(value, str):
                raise Wrong(f"{where} is no text")
            _check_text(schema, value, where)


def _check_text(schema: Mapping[str, Any], value: str, where: str) -> None:
    forms = {"uint64": r"\d{1,20}", "int64": r"-?\d{1,19}", "byte": r"[A-Za-z0-9_-]*={0,2}", "uint32": r"\d+"}
    form = forms.get(schema.get("format", ""))
    if form and not re.fullmatch(form, value):
        raise Wrong(f"{where}: {value[:60]!r} is no {schema['format']}")
    if schema.get("format") == "uint64" and int(value) >= 2**64:
        raise Wrong(f"{where}: {value} is beyond 64 bits")
    if schema.get("enum") and value not in schema["enum"]:
        raise Wrong(f"{where}: {value!r} is none of {schema['enum']}")
    if schema.get("format") == "byte":
        urlsafe_b64decode(value + "=" * (-len(value) % 4))


Mask = dict[str, "Mask"]


def mask(fields: str, schema: str) -> Mask:
    """A partial-response mask, `a,b(c,d/e)`. Raises `Wrong` for a field that the schema has not."""
    found, rest = _mask(fields, document()["schemas"][schema])
    if rest:
        raise Wrong(f"fields: {rest[:40]!r} is left over")
    return found


def _mask(text: str, schema: Mapping[str, Any]) -> tuple[Mask, str]:
    found: Mask = {}
    while True:
        name = re.match(r"\w+", text)
        if name is None or name.group() not in schema.get("properties", {}):
            raise Wrong(f"fields: no field at {text[:40]!r}")
        inner, text = _inner(schema["properties"][name.group()]), text[name.end() :]
        below: Mask = {}
        if text[:1] == "/":
            below, text = _one(text[1:], inner)
        elif text[:1] == "(":
            below, text = _mask(text[1:], inner)
            if text[:1] != ")":
                raise Wrong("fields: a bracket is missing")
            text = text[1:]
        found[name.group()] = below
        if text[:1] != ",":
            return found, text
        text = text[1:]


def _one(text: str, schema: Mapping[str, Any]) -> tuple[Mask, str]:
    head = re.match(r"[\w/]+", text)
    if head is None:
        raise Wrong("fields: a name is missing after /")
    found, _ = _mask(head.group(), schema)
    return found, text[head.end() :]


def _inner(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    schema = schema.get("items", schema)
    found: Mapping[str, Any] = document()["schemas"][schema["$ref"]] if "$ref" in schema else schema
    return found


def masked(value: Any, wanted: Mask) -> Any:
    """The value with nothing but what the mask asks for."""
    if not wanted:
        return value
    if isinstance(value, list):
        return [masked(one, wanted) for one in value]
    return {name: masked(inner, wanted[name]) for name, inner in value.items() if name in wanted}
