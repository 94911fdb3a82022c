"""The tables, as numbered steps that are only ever appended to (`PRAGMA user_version` counts those taken).

Facts (message, sighting, quarantine, word, draft, draft_event, draft_text, opinion, label_event, heard) are never
changed, and triggers hold that line; the one exception is an envelope that is completed by its body. Derived tables
(reading, application) can be emptied.
"""

from __future__ import annotations

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE message (
        key TEXT PRIMARY KEY,
        message_id TEXT NOT NULL,
        arrived TEXT NOT NULL,
        has_body INTEGER NOT NULL,
        value TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX message_by_id ON message (message_id);
    CREATE TRIGGER message_is_a_fact BEFORE UPDATE ON message WHEN OLD.has_body = 1 OR NEW.has_body = 0
        BEGIN SELECT RAISE(ABORT, 'a recorded message is never changed'); END;
    CREATE TRIGGER message_stays BEFORE DELETE ON message
        BEGIN SELECT RAISE(ABORT, 'a recorded message is never removed'); END;

    CREATE TABLE sighting (
        mailbox TEXT NOT NULL,
        uid TEXT NOT NULL,
        message TEXT NOT NULL REFERENCES message (key),
        role TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        PRIMARY KEY (mailbox, uid, message)
    ) WITHOUT ROWID;
    CREATE INDEX sighting_by_message ON sighting (message, role);

    CREATE TABLE quarantine (
        mailbox TEXT NOT NULL,
        uid TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (mailbox, uid)
    ) WITHOUT ROWID;

    CREATE TABLE cursor (mailbox TEXT PRIMARY KEY, cursor TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE word (id INTEGER PRIMARY KEY, at TEXT NOT NULL, value TEXT NOT NULL);
    CREATE TRIGGER word_is_a_fact BEFORE UPDATE ON word
        BEGIN SELECT RAISE(ABORT, 'the user''s word is never changed'); END;

    CREATE TABLE draft (
        key TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        message_id TEXT NOT NULL UNIQUE,
        planned_at TEXT NOT NULL,
        value TEXT NOT NULL,
        raw BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE TRIGGER draft_is_a_fact BEFORE UPDATE ON draft
        BEGIN SELECT RAISE(ABORT, 'a planned draft keeps its identity'); END;
    CREATE TRIGGER draft_stays BEFORE DELETE ON draft
        BEGIN SELECT RAISE(ABORT, 'a planned draft is never forgotten'); END;

    CREATE TABLE draft_event (
        id INTEGER PRIMARY KEY,
        draft TEXT NOT NULL REFERENCES draft (key),
        at TEXT NOT NULL,
        event TEXT NOT NULL,
        detail TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX draft_event_by_draft ON draft_event (draft, id);
    CREATE TRIGGER draft_event_is_a_fact BEFORE UPDATE ON draft_event
        BEGIN SELECT RAISE(ABORT, 'what happened to a draft is never changed'); END;

    CREATE TABLE reading (key TEXT PRIMARY KEY, version INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE application (place INTEGER PRIMARY KEY, value TEXT NOT NULL);

    CREATE TABLE health (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    """,
    """
    CREATE TABLE opinion (
        message TEXT PRIMARY KEY REFERENCES message (key),
        model TEXT NOT NULL,
        kind TEXT NOT NULL,
        at TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TRIGGER opinion_is_a_fact BEFORE UPDATE ON opinion
        BEGIN SELECT RAISE(ABORT, 'what a model said is never changed'); END;
    """,
    """
    CREATE TABLE letter (
        key TEXT PRIMARY KEY,
        application TEXT NOT NULL,
        path TEXT NOT NULL,
        made_at TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE label_event (
        id INTEGER PRIMARY KEY,
        ref TEXT NOT NULL,
        at TEXT NOT NULL,
        value TEXT NOT NULL
    );
    CREATE INDEX label_event_by_ref ON label_event (ref, id);
    CREATE TRIGGER label_event_is_a_fact BEFORE UPDATE ON label_event
        BEGIN SELECT RAISE(ABORT, 'what happened to a label is never changed'); END;
    """,
    """
    CREATE TABLE draft_text (
        id INTEGER PRIMARY KEY,
        draft TEXT NOT NULL REFERENCES draft (key),
        at TEXT NOT NULL,
        raw BLOB NOT NULL
    );
    CREATE INDEX draft_text_by_draft ON draft_text (draft, id);
    CREATE TRIGGER draft_text_is_a_fact BEFORE UPDATE ON draft_text
        BEGIN SELECT RAISE(ABORT, 'a better text of a draft is a further one'); END;
    CREATE TRIGGER draft_text_stays BEFORE DELETE ON draft_text
        BEGIN SELECT RAISE(ABORT, 'a text of a draft is never forgotten'); END;
    """,
    """
    CREATE TABLE polish (
        text TEXT PRIMARY KEY,
        draft TEXT NOT NULL REFERENCES draft (key),
        outcome TEXT NOT NULL,
        at TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE gap (began TEXT PRIMARY KEY, ended TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;
    """,
    """
    CREATE TABLE heard (
        message TEXT PRIMARY KEY REFERENCES message (key),
        at TEXT NOT NULL,
        unclear TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TRIGGER heard_is_a_fact BEFORE UPDATE ON heard
        BEGIN SELECT RAISE(ABORT, 'what was heard in a mail is never changed'); END;
    CREATE TRIGGER heard_stays BEFORE DELETE ON heard
        BEGIN SELECT RAISE(ABORT, 'a mail that was heard is never heard again'); END;
    """,
)
