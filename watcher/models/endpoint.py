"""One question to an OpenAI-compatible endpoint (Ollama, llama.cpp, a hosted one): a POST and its answer, no more.

Nothing is kept, no redirect is followed, and an answer larger than any honest one is cut off unread.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rules.prompts import Prompt
from watcher.errors import Unavailable, UserError

if TYPE_CHECKING:
    import httpx

MOST_BYTES: Final = 64 * 1024
MOST_TOKENS: Final = 700


@dataclass(frozen=True, slots=True)
class Endpoint:
    """`url` ends before "/chat/completions"; `key` may be empty; `timeout` in seconds for each step of the exchange."""

    url: str
    model: str
    key: str = ""
    timeout: float = 30.0

    def body(self, prompt: Prompt) -> dict[str, object]:
        """Exactly what leaves the machine, besides the key."""
        return {
            "model": self.model,
            "messages": [
                {"role": "system", "content": prompt.task},
                {"role": "user", "content": prompt.material},
            ],
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "stream": False,
        }

    def ask(self, prompt: Prompt) -> str:
        """The model's words. Raises Unavailable when there are none, UserError when the endpoint refuses us."""
        httpx = _httpx()
        try:
            with httpx.Client(timeout=self.timeout, follow_redirects=False, trust_env=not is_local(self.url)) as client:
                request = client.build_request("POST", self._address, json=self.body(prompt), headers=self._headers())
                return _words(_received(client.send(request, stream=True)))
        except httpx.HTTPError as fault:
            raise Unavailable(f"the language model at {self.url} did not answer ({type(fault).__name__})") from None

    @property
    def _address(self) -> str:
        return f"{self.url.rstrip('/')}/chat/completions"

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.key}"} if self.key else {}


def is_local(url: str) -> bool:
    """Whether an address is on this very machine."""
    from urllib.parse import urlsplit

    return (urlsplit(url).hostname or "") in ("localhost", "127.0.0.1", "::1")


def _httpx() -> Any:
    try:
        import httpx
    except ImportError:
        raise UserError("[llm] needs one more package: install `heardback[llm]`, or remove the section") from None
    return httpx


def _received(response: httpx.Response) -> bytes:
    try:
        if response.status_code in (401, 403):
            raise UserError(f"[llm] the endpoint refused the key (status {response.status_code}); mend [llm] key_env")
        if response.status_code == 404:
            raise UserError("[llm] the endpoint knows no such address or model (status 404); mend [llm]")
        if response.status_code != 200:
            raise Unavailable(f"the language model answered with status {response.status_code}")
        received = b""
        for chunk in response.iter_bytes():
            received += chunk
            if len(received) > MOST_BYTES:
                raise Unavailable("the language model's answer was larger than any honest one")
        return received
    finally:
        response.close()


def _words(received: bytes) -> str:
    try:
        words = json.loads(received)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError):
        raise Unavailable("the language model's answer was not in the form of a chat completion") from None
    if not isinstance(words, str):
        raise Unavailable("the language model's answer held no text")
    return words
