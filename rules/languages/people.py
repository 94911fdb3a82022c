"""How persons, firms and posts are named in a language.

Words only: `rules.extract.people`, `rules.extract.employers` and `rules.extract.roles` say how they are used. A `str`
field is a regular expression (any case, bounded, no groups that capture), '' for none.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class PeopleWords:
    """How persons, firms and posts are named in a language."""

    # persons
    meets: str = ""
    """Directly before the names of those who will talk to the candidate."""
    had_met: str = ""
    """Directly before such words: the conversation is over."""
    labels: str = ""
    """A label of a line that lists them, without its colon."""
    acts: str = ""
    """Directly after a name: what only someone who takes part does ("will interview you")."""
    self_words: frozenset[str] = frozenset()
    """The writer, inside a list of names."""
    sender_talks: str = ""
    """The writer will hold the conversation."""
    we_talk: str = ""
    """The writer and the candidate will talk, where nobody else is named."""
    elsewhere: str = ""
    """In the sentence: a person named there does something else ("ask for", "will send you the link")."""
    sender_absent: str = ""
    """The writer only organises it."""
    joins: str = ""
    """Between two names."""
    fillers: str = ""
    """Between such an introduction and a name ("our CTO,", "the hiring manager")."""
    session_words: str = ""
    """In a table cell: a subject of conversation, not a person."""
    name_columns: str = ""
    """The heading of a table column of names."""
    not_names: frozenset[str] = frozenset()
    """Capitalised words that are no name, in lower case."""
    # firms
    team_words: str = ""
    """What stands after a firm's name in a display name or under a mail ("Hiring Team")."""
    before_team: str = ""
    """The same, before the name ("Recruiting at")."""
    firm_before: str = ""
    """Directly before the employer's name in a sentence, strong ("here at", "your application to")."""
    firm_nearby: str = ""
    """The same, weaker ("with", "from")."""
    client_before: str = ""
    """Directly before the name of an agency's client."""
    agency_words: str = ""
    """In a firm's name or footer: it recruits for others."""
    clients_act: str = ""
    """Directly after a name: what an agency says of its client ("would like to meet you")."""
    # posts
    post_before: str = ""
    """Directly before a post's title."""
    post_article: str = ""
    """The same, where something that `post_after` names must follow ("the … role")."""
    post_after: str = ""
    """Directly after it ("position")."""
    head_first: bool = False
    """A post's title begins with its core ("analista de datos") rather than ending with it."""
    head_last: bool = False
    """A title in small letters ends with its core ("the data analyst we need")."""
    post_nouns: str = ""
    """A word for a post or an application: what it leads to is a title."""
    post_suffixes: str = ""
    """A word that is made like a post's core, but may be another."""
    post_generic: str = ""
    """A word of subjects that is never a part of a title ("interview", "update")."""
    post_stops: str = ""
    """The first word after a post's title that is no part of it ("at", "chez")."""
    post_heads: str = ""
    """A word that a post's title has at its core ("engineer")."""
    post_labels: str = ""
    """The label of a line that gives it, without its colon."""
    occupations: frozenset[str] = frozenset()
    """Words that name an occupation, in lower case: the core of a title without any doubt."""
    compounds: bool = False
    """Words are put together: what ends with an occupation is one ("Netzmeister")."""
