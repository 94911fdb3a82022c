"""Makes HTML mail plain text, quotes marked with "> " as `rules.text` expects them, and names the links in it.

Hidden preheaders, styles and scripts are dropped. Rendering is inscriptis'; where its parser gives up (nesting deeper
than 255) a plainer rendering by selectolax takes its place. Cost is bounded: markup beyond `_SIZE` characters is cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped]

_RAW_SIZE: Final = 4_000_000
_SIZE: Final = 400_000
_LINKS: Final = 200
_CELLS: Final = 4_000
_CELL_TEXT: Final = 20_000

_OPEN, _CLOSE = "\ue0f0", "\ue0f1"
"""Private-use characters that stand on lines of their own around a quote while the text is rendered."""

_HIDDEN: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|"
    r"font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_INDENT_ONLY: Final = re.compile(r"border(?:-width|-left)?\s*:\s*(?:none|0)", re.IGNORECASE)
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\uffa0]"
)
_UNSETTABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DROPPED: Final = ("script", "style", "title", "head", "template", "noscript", "object", "svg", "select")
_TAG: Final = re.compile(r"<(/?)([a-zA-Z]{1,10})")
_NEVER_CLOSED: Final = frozenset({"br", "img", "hr", "meta", "link", "input", "p", "li", "td", "tr", "col", "wbr"})
_NESTING: Final = 10_000
_BLOCKS: Final = "p,div,tr,li,h1,h2,h3,h4,h5,h6,table,ul,ol,blockquote,section,article,header,footer,center,pre,hr"


def to_text(html: str) -> tuple[str, tuple[str, ...]]:
    """The visible text and the http(s) targets outside quotes, in their order. Never raises on any text."""
    source = _reduced(html)
    if not source.strip():
        return "", ()
    text, links = _faithfully(source)
    plain = _plainly(source)
    if _letters(text) * 10 < _letters(plain) * 9:
        text = plain
    return _quotes_marked(text), links


def links_in(html: str) -> tuple[str, ...]:
    """Only the targets, for mail whose text is read from its plain-text part."""
    try:
        return _links(_tree(_reduced(html)))
    except Exception:  # noqa: BLE001 - as in `_faithfully`
        return ()


def _faithfully(source: str) -> tuple[str, tuple[str, ...]]:
    try:
        tree = _tree(source)
        links = _links(tree)
        return _rendered(tree), links
    except Exception:  # noqa: BLE001 - third-party code on hostile markup: whatever it raises, the plain rendering stands
        return "", ()


def _letters(text: str) -> int:
    return len("".join(text.split()))


def _reduced(html: str) -> str:
    """Without what is never seen and can be huge (styles, scripts, comments, inlined pictures), cut to size."""
    text = _UNSETTABLE.sub("", html[:_RAW_SIZE]).replace(_OPEN, "").replace(_CLOSE, "")
    for opening, closing in (("<!--", "-->"), ("<style", "</style"), ("<script", "</script")):
        text = _without(text, opening, closing)
    text = _without(text, '"data:', '"', keep='""')
    return text[:_SIZE]


def _without(text: str, opening: str, closing: str, keep: str = "") -> str:
    """The text without each stretch from `opening` to `closing`; an unclosed one stays. Linear."""
    folded = text.lower() if len(text.lower()) == len(text) else text
    kept: list[str] = []
    position = 0
    while (start := folded.find(opening, position)) >= 0:
        end = folded.find(closing, start + len(opening))
        if end < 0:
            break
        kept += [text[position:start], keep]
        position = end + len(closing)
        if closing.startswith("</"):
            position = folded.find(">", position) + 1 or len(text)
    return "".join([*kept, text[position:]])


def _tree(source: str) -> HtmlElement:
    """The parsed document, hidden parts dropped. Raises what lxml raises."""
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    tree: HtmlElement = document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    _settle(tree)
    for element in list(tree.iter(*_DROPPED)):
        _drop(element)
    for element in list(tree.iterfind(".//*[@style]")):
        if _HIDDEN.search((element.get("style") or "")[:2_000]):
            _drop(element)
    return tree


def _settle(tree: HtmlElement) -> None:
    """Control characters that references ("&#1;") bring in are taken out: lxml reads them but will not move them."""
    for element in tree.iter():
        if element.text and _UNSETTABLE.search(element.text):
            element.text = _UNSETTABLE.sub("", element.text)
        if element.tail and _UNSETTABLE.search(element.tail):
            element.tail = _UNSETTABLE.sub("", element.tail)


def _drop(element: HtmlElement) -> None:
    """Takes the element out; the text behind it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def _is_quote(element: HtmlElement) -> bool:
    kind = (element.get("class") or "") + " " + (element.get("id") or "")
    if element.tag == "blockquote":
        return "cite" in (element.get("type") or "") or not _INDENT_ONLY.search((element.get("style") or "")[:2_000])
    return (
        element.tag == "div"
        and ("gmail_quote" in kind or "yahoo_quoted" in kind or "protonmail_quote" in kind)
        and next(element.iter("blockquote"), None) is None
    )


def _quotes(tree: HtmlElement) -> list[HtmlElement]:
    return [element for element in tree.iter("blockquote", "div") if _is_quote(element)]


def _history(tree: HtmlElement) -> HtmlElement | None:
    """Outlook's reply header: everything from it on is history."""
    for element in tree.iter("div", "hr"):
        if (element.get("id") or "").removeprefix("x_") in {
            "divRplyFwdMsg",
            "stopSpelling",
            "mail-editor-reference-message-container",
        }:
            return element
    return None


def _links(tree: HtmlElement) -> tuple[str, ...]:
    skipped = {link for quote in _quotes(tree) for link in quote.iter("a")}
    history = _history(tree)
    found: dict[str, None] = {}
    for element in tree.iter("a", "div", "hr"):
        if element is history or len(found) >= _LINKS:
            break
        target = (element.get("href") or "").strip() if element.tag == "a" and element not in skipped else ""
        if target.lower().startswith(("http://", "https://")) and len(target) <= 4_000:
            found.setdefault(target)
    return tuple(found)


def _rendered(tree: HtmlElement) -> str:
    """inscriptis' rendering with quote marks in it."""
    from inscriptis.html_engine import Inscriptis
    from inscriptis.model.config import ParserConfig

    _mark_quotes(tree)
    _loosen_tables(tree)
    return str(Inscriptis(tree, ParserConfig(display_links=False, display_images=False)).get_text())


def _mark_quotes(tree: HtmlElement) -> None:
    from lxml.html import Element

    def mark(sign: str) -> HtmlElement:
        line = Element("div")
        line.text = sign
        return line

    history = _history(tree)
    if history is not None and history.getparent() is not None:
        history.addprevious(mark(_OPEN))
    for rule in list(tree.iter("hr")):
        rule.tag, rule.text = "div", "_" * 20
    for quote in _quotes(tree):
        quote.insert(0, opening := mark(_OPEN))
        opening.tail, quote.text = quote.text, None
        quote.append(mark(_CLOSE))


def _loosen_tables(tree: HtmlElement) -> None:
    """Cells are padded to the width of their column: tables so large that this would cost are read as plain blocks."""
    cells = list(tree.iter("td", "th"))
    nested = any(next(cell.iter("table"), None) is not None for cell in cells[:200])
    wide = (
        any(sum(len(text) for text in cell.itertext()) > _CELL_TEXT for cell in cells[:_CELLS]) if not nested else False
    )
    if len(cells) > _CELLS or wide or (nested and len(cells) > 1_000):
        for element in list(tree.iter("table", "tbody", "tr", "td", "th")):
            element.tag = "div"


def _plainly(source: str) -> str:
    """A rendering that survives any nesting: text, a line for each block."""
    from selectolax.lexbor import LexborHTMLParser

    parser = LexborHTMLParser(_shallow(source))
    for selector in (",".join(_DROPPED), "[style]"):
        for node in parser.css(selector):
            if selector != "[style]" or _HIDDEN.search((node.attributes.get("style") or "")[:2_000]):
                node.decompose()
    body = parser.body
    if body is None:
        return ""
    for node in parser.css("br"):
        node.replace_with("\n")
    for node in parser.css(_BLOCKS):
        node.insert_before("\n")
    lines = (" ".join(line.split()) for line in body.text(deep=True).split("\n"))
    return "\n".join(line for line in lines if line)


def _shallow(source: str) -> str:
    """The markup up to where its nesting grows absurd: the parser's work grows with the square of the depth."""
    depth = 0
    for tag in _TAG.finditer(source):
        depth += -1 if tag[1] else tag[2].lower() not in _NEVER_CLOSED
        if depth > _NESTING:
            return source[: tag.start()]
    return source


def _quotes_marked(text: str) -> str:
    """The rendered text with "> " before each line of a quote, its invisible characters dropped."""
    lines: list[str] = []
    depth = 0
    for line in text.replace("\u00a0", " ").split("\n"):
        depth = max(0, depth + line.count(_OPEN) - line.count(_CLOSE))
        shown = _INVISIBLE.sub("", line.replace(_OPEN, "").replace(_CLOSE, "")).strip()
        if depth and (shown or (lines and lines[-1].startswith(">"))):
            lines.append(f"{'>' * min(depth, 5)} {shown}".rstrip())
        elif shown or (lines and lines[-1]):
            lines.append(re.sub(r" {3,}", "  ", shown))
    return "\n".join(lines).strip()
