"""English manners. "You" is one register; what differs is the greeting ("Dear Ms. Wu", "Hi Dana") and contractions."""

from __future__ import annotations

from rules.manners.words import Greetings, Manners

_SIGN_OFFS = (
    "best regards|kind regards|kindest regards|warm regards|warmest regards|regards|with kind regards|with best regards|"
    "best wishes|with best wishes|sincerely|yours sincerely|sincerely yours|yours truly|respectfully|all the best|"
    "warmly|yours faithfully"
)

MANNERS = Manners(
    code="en",
    months=tuple("January February March April May June July August September October November December".split()),
    day="{day} {month}",
    both="and",
    greetings=Greetings(
        nobody="Hello",
        woman="Dear Ms. {last}",
        man="Dear Mr. {last}",
        neutral="Dear {full}",
        by_first_name="Dear {first}",
        familiar="Hi {first}",
    ),
    formal=r"^\W{0,3}(?:Dear|Good (?:morning|afternoon)|Hello) (?:Ms|Mrs|Mr|Miss|Dr|Prof|Professor|Applicant|Candidate|Sir)\b",
    familiar=r"^\W{0,3}(?:[Hh]i|[Hh]ey|[Hh]iya)\b",
    own_greetings=("Dear", "Hello", "Hi", "Good morning", "Hey"),
    familiar_greetings=("Hi", "Hey"),
    sign_offs=frozenset(_SIGN_OFFS.split("|")),
    casual_sign_offs=frozenset(("best", "cheers", "take care", "talk soon", "speak soon", "all best")),
    sign_off=("Best regards,", "Best,"),
    woman=r"(?:Ms|Mrs|Miss)\.?",
    man=r"Mr\.?",
    discussed=(
        r"(?:(?:we|i|she|he|they|you)\s)?(?:(?:had|mostly|mainly|also|then|both|briefly|really)\s){0,3}"
        r"(?:(?:talk|chatt?|speak|spoke|asked)(?:ed)?(?:\s(?:me|a lot|at length|mostly|mainly|briefly|together|to me))?\s(?:about|on|over)|"
        r"discuss(?:ed)?|covered|went (?:over|through)|compared|told me about|explained|walked me through|"
        r"a (?:good|great|long|nice|lively)?\s?(?:talk|chat|conversation|discussion) (?:about|on))\s(?P<topic>.+)"
    ),
    determiners=r"the|an?|their|her|his|my|our|your|how|why|what",
    about="about",
    small=frozenset(
        "the and of have has for with i my years in a an to at led built their our on from how your without between".split()
    ),
    possessives=(
        ("their", "your", "your"),
        ("her", "your", "your"),
        ("his", "your", "your"),
        ("how they", "how you", "how you"),
        ("why they", "why you", "why you"),
        ("what they", "what you", "what you"),
    ),
    refused=r"\b(?:she|he|they|it|is|was|are|were|wants?|said|thinks?|needs?|will|would|should|must|has|likes?|hates?|seems?|loved|liked)\b",
)
