"""What stands in the gallery is what is written today."""

from __future__ import annotations

from bench.drafts.gallery import GALLERY, gallery
from bench.drafts.interviews import invented
from bench.drafts.measures import measured


def test_the_gallery_shows_drafts_as_they_are_written_today() -> None:
    assert GALLERY.read_text("utf-8") == gallery(), "run python -m bench.drafts --gallery"


def test_nothing_is_wrong_with_the_drafts_for_invented_interviews() -> None:
    drafts = [one for occasion in invented() for one in measured(occasion)]
    assert len(drafts) > 80
    assert [(one.plan.to.name, one.wrong, one.alike) for one in drafts if one.wrong or one.alike >= 0.15] == []
