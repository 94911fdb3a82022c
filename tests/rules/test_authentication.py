"""Forged senders: whose word on DMARC is believed, and how its field is read."""

from __future__ import annotations

import pytest

from rules.kinds.authentication import forged
from rules.messages import User
from tests.builders import message

GMAIL, OUTLOOK, OWN = User(("jane@gmail.com",)), User(("jane@outlook.com",)), User(("jane@riverpost.example",))
HOP = ("received", "by 2002:a05:6a10:1 with SMTP id x1csp1; Tue, 10 Mar 2026 06:00:00 -0700 (PDT)")
GOOGLE = ("received", "from mail.acme.example (mail.acme.example. [203.0.113.4]) by mx.google.com with ESMTPS id y2")
RIVER = ("received", "from mail.acme.example (unknown [203.0.113.4]) by mx1.riverpost.example (Postfix) with ESMTPS")
ACME = ("received", "from desk ([10.0.0.4]) by mail.acme.example with ESMTPSA id 77; Tue, 10 Mar 2026 05:59:58 -0700")
EXCHANGE = ("received", "from AM0.eurprd01.prod.outlook.com (2603::1) by AS8.eurprd01.PROD.OUTLOOK.COM with HTTPS; x")
FRONTIER = (
    "received",
    "from mail.acme.example (203.0.113.4) by AM0.mail.protection.outlook.com (10.1.2.3) with SMTP; x",
)


def result(value: str) -> tuple[str, str]:
    return "authentication-results", value


def doubted(user: User, *headers: tuple[str, str]) -> bool:
    return forged(message("m", headers=headers), user)


FAILS = result(
    "mx.google.com; dkim=none; spf=fail (google.com: domain of a@bulk.example does not designate 203.0.113.4 as "
    "permitted sender) smtp.mailfrom=a@bulk.example; dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=acme.example"
)


def test_a_failing_result_beneath_the_received_field_of_the_same_server_counts() -> None:
    assert doubted(GMAIL, HOP, GOOGLE, FAILS, ACME)


def test_a_domain_kept_by_google_is_served_by_the_host_that_took_its_mail_in() -> None:
    assert doubted(User(("jane@janes.example",)), HOP, GOOGLE, FAILS, ACME)


def test_a_pass_that_the_sender_wrote_beneath_has_no_effect() -> None:
    assert doubted(GMAIL, HOP, GOOGLE, FAILS, result("mx.google.com; dmarc=pass header.from=acme.example"), ACME)


def test_a_pass_in_another_servers_name_above_has_no_effect() -> None:
    assert doubted(GMAIL, HOP, GOOGLE, result("mx.acme.example; dmarc=pass"), FAILS, ACME)


def test_a_failure_that_a_foreign_server_wrote_hides_no_answer() -> None:
    assert not doubted(GMAIL, HOP, GOOGLE, result("mx.acme.example; dmarc=fail header.from=acme.example"), ACME)


def test_a_failure_in_the_users_servers_name_below_a_foreign_hop_hides_no_answer() -> None:
    assert not doubted(GMAIL, HOP, GOOGLE, ACME, FAILS)


def test_a_failure_written_beneath_the_servers_own_pass_hides_no_answer() -> None:
    assert not doubted(GMAIL, HOP, GOOGLE, result("mx.google.com; dmarc=pass header.from=acme.example"), FAILS, ACME)


def test_a_name_that_only_resembles_the_servers_is_not_believed() -> None:
    for name in ("mx.google.com.evil.example", "mx.notgoogle.com", "evil.example/mx.google.com", ""):
        assert not doubted(GMAIL, GOOGLE, result(f"{name}; dmarc=fail"))


def test_without_any_field_nothing_is_known() -> None:
    assert not doubted(GMAIL, HOP, GOOGLE, ACME)
    assert not doubted(GMAIL)


def test_none_says_nothing() -> None:
    assert not doubted(OWN, result("mx1.riverpost.example 1; none"), RIVER)


def test_what_an_arc_set_claims_is_not_believed() -> None:
    assert not doubted(GMAIL, GOOGLE, ("arc-authentication-results", "i=1; mx.google.com; dmarc=fail"))


def test_a_passing_arc_chain_forgives_no_failure_since_anyone_can_seal_one() -> None:
    assert doubted(
        GMAIL, GOOGLE, result("mx.google.com; arc=pass (i=1 dmarc=pass fromdomain=acme.example); dmarc=fail")
    )


def test_the_field_of_a_filter_that_was_put_above_every_received_counts() -> None:
    assert doubted(User(()), result("mx1.riverpost.example; dmarc=fail header.from=acme.example"), RIVER, ACME)


def test_an_own_server_that_writes_a_field_for_each_method_is_read_to_the_one_on_dmarc() -> None:
    spf, dmarc = result("mx1.riverpost.example; spf=fail"), result("mx1.riverpost.example; dmarc=fail")
    assert doubted(OWN, RIVER, spf, result("mx1.riverpost.example; dkim=none"), dmarc, ACME)
    icloud = User(("jane@icloud.com",))
    assert doubted(icloud, result("bimi.icloud.com; bimi=none"), result("dmarc.icloud.com; dmarc=fail"), ACME)


def test_a_hop_inside_the_house_does_not_hide_the_border() -> None:
    inside = ("received", "from localhost (localhost [127.0.0.1]) by mx1.riverpost.example (Postfix) with ESMTP")
    assert doubted(OWN, inside, RIVER, result("mx1.riverpost.example; dmarc=fail"), ACME)
    assert doubted(User(()), ("received", "from x by mailhost with LMTP"), result("mailhost; dmarc=fail"), ACME)


def test_microsoft_leaves_its_name_out_and_is_believed_behind_its_own_hops() -> None:
    fails = result(
        "spf=fail (sender IP is 203.0.113.4) smtp.mailfrom=bulk.example; dkim=none (message not signed) header.d=none;"
        "dmarc=fail action=none header.from=acme.example;compauth=fail reason=001"
    )
    assert doubted(OUTLOOK, EXCHANGE, fails, FRONTIER, ACME)
    assert doubted(User(("jane@janes.example",)), EXCHANGE, fails, FRONTIER, ACME)


def test_of_fields_without_a_name_the_topmost_alone_counts() -> None:
    good = result("spf=pass smtp.mailfrom=acme.example; dkim=pass;dmarc=pass action=none header.from=acme.example")
    assert not doubted(OUTLOOK, EXCHANGE, good, FRONTIER, result("dmarc=fail action=none"), ACME)


def test_a_field_without_a_name_is_believed_of_no_other_server() -> None:
    assert not doubted(GMAIL, GOOGLE, result("dmarc=fail action=none header.from=acme.example"))
    assert not doubted(OWN, RIVER, result("spf=pass; dmarc=fail"))


@pytest.mark.parametrize(
    "value",
    [
        "mx1.riverpost.example; dmarc=fail",
        "mx1.riverpost.example 1; dmarc=fail (p=none) header.from=acme.example",
        "MX1.RiverPost.Example.; DMARC = FAIL",
        '"mx1.riverpost.example"; dmarc/1=fail reason="not aligned; see policy"',
        "(of ours (really)) mx1.riverpost.example (v1) ; spf=pass; (now) dmarc (rfc 7489) =fail(p=REJECT)",
        "mx1.riverpost.example; spf=fail; dmarc=fail;",
        "mx1.riverpost.example from=acme.example; dkim=fail (bad \\) signature); dmarc=fail",
    ],
)
def test_a_failure_is_found_however_the_field_is_written(value: str) -> None:
    assert doubted(OWN, RIVER, result(value), ACME)


@pytest.mark.parametrize(
    "value",
    [
        "mx1.riverpost.example; dmarc=pass (or was it dmarc=fail); spf=fail",
        'mx1.riverpost.example; dmarc=pass reason="no; dmarc=fail here"',
        "mx1.riverpost.example; spf=fail; dmarc=none header.from=acme.example",
        "mx1.riverpost.example; dkim=fail; dmarc=temperror",
        "mx1.riverpost.example; dmarc=permerror; spf=softfail",
        "mx1.riverpost.example; dmarc=fail-safe; x-dmarc=fail",
        "mx1.riverpost.example; none (dmarc=fail)",
    ],
)
def test_what_is_no_failure_of_dmarc_is_not_taken_for_one(value: str) -> None:
    assert not doubted(OWN, RIVER, result(value), ACME)


@pytest.mark.parametrize(
    "local_part",
    ['"a; dmarc=pass"', '"a("', '"a)("', '"a) ; dmarc=pass ("', '"a\\"; dmarc=pass"', '"', "(", "a;dmarc=pass"],
)
def test_an_envelope_sender_made_to_upset_the_field_hides_no_failure(local_part: str) -> None:
    said = (
        f"mx.google.com; spf=pass (google.com: domain of {local_part}@evil.example designates 203.0.113.4 as permitted)"
    )
    assert doubted(
        GMAIL,
        GOOGLE,
        result(f"{said} smtp.mailfrom={local_part}@evil.example; dmarc=fail (p=NONE) header.from=a.example"),
    )


def test_a_greeting_that_speaks_of_another_host_does_not_move_the_border() -> None:
    for greeting in ("by", "x(by", 'x"by', "by)", "(by evil.example)"):
        border = ("received", f"from {greeting} (unknown [203.0.113.4]) by mx1.riverpost.example (Postfix)")
        assert doubted(User(()), border, result("mx1.riverpost.example; dmarc=fail"), ACME), greeting


@pytest.mark.parametrize("mark", ["(", ")", '"', "\\", ";", "(\\", "; dmarc=fail (", "=", " ", "\x00", "é("])
def test_senseless_fields_neither_raise_nor_claim_anything(mark: str) -> None:
    for head in ("", "mx.evil.example"):
        assert not doubted(GMAIL, ("received", mark * 2_000), result(f"{head}{mark * 2_000} fail"))
