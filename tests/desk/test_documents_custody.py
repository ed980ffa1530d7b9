"""Receipts, custody records, assessments, assurances and takeover notes of the sample posting."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from liaison_desk.desk.commands.disclosure import decide_assessment
from liaison_desk.desk.commands.handovers import (
    Seen,
    decide_discrepancy,
    move_handover,
    prepare_handover,
    sign_handover,
    verify_item,
)
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.takeover import sign_out
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.offering import offered
from liaison_desk.desk.documents.order import NOTHING_ADDED, Variant, Written
from liaison_desk.desk.documents.preparing import Prepared, prepare, produce
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.wholes import NotForThisReader
from liaison_desk.desk.setup import Role
from liaison_desk.desk.staleness import source_hash
from liaison_desk.model.custody import Party
from liaison_desk.model.errors import BadInput
from liaison_desk.model.gate import may_clear_alone
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import (
    Assessment,
    Assurance,
    Contact,
    CustodyEvent,
    Handover,
    HandoverItem,
    Post,
    Subject,
)
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.material import CustodyAct, HandoverKind, HandoverStatus
from liaison_desk.model.markings import Audience, Marking
from liaison_desk.readouts.content import Signatures
from liaison_desk.readouts.documents.material import in_groups
from liaison_desk.readouts.wording import LANGUAGES
from tests.desk.pages import headings, in_order, whole
from tests.desk.sampled import sits
from tests.fakes.postings import Folders
from tests.readouts.pdf_checks import faults

DRIVE, VIAL = "OTTA-HND-26-0001-K", "OTTA-HND-26-0002-I"
DIGEST = "7776dba35e5661921c633b8f9b72449a73fb089bda862e2b43e86b1124c0eb76"
HOME_ONLY = frozenset({Audience("INTERNAL_POST"), Audience("INTERNAL_HQ")})


@pytest.fixture(scope="module")
def desk(posting_once: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for all of this module: each story makes the records it changes."""
    with posting_once.copied(tmp_path_factory.mktemp("papers")).open_post() as opened:
        sits(opened.desk, "P01")
        yield opened.desk


@pytest.fixture
def untouched(posting_once: Folders, tmp_path: Path) -> Iterator[Desk]:
    """A desk of its own, for what holds only before the other stories."""
    with posting_once.copied(tmp_path).open_post() as opened:
        sits(opened.desk, "P01")
        yield opened.desk


def _made(
    desk: Desk,
    record: RecordId,
    document: DocumentType,
    variant: Variant = Variant.INTERNAL,
    language: str = "en",
    written: Written = NOTHING_ADDED,
) -> Prepared:
    return prepare(desk, record, variant, language, document=document, written=written)


def _receipt(desk: Desk, ref: str, variant: Variant = Variant.INTERNAL, language: str = "en") -> Prepared:
    return _made(desk, desk.find(ref).id, DocumentType.RECEIPT, variant, language)


def _handed(desk: Desk, things: int = 1, **values: Any) -> Handover:
    """Prepare a handover like that of the drive, of so many things."""
    drive = desk.find(DRIVE)
    assert isinstance(drive, Handover)
    item = desk.store.records.standing(HandoverItem, {"handover": drive.id})[0]
    blank: dict[str, Any] = {
        "status": HandoverStatus.PREPARED,
        "given_signed": None,
        "taken_signed": None,
        "ref": "",
    }
    handover = replace(drive, id=desk.new_id(), **{**blank, **values})
    items = [
        replace(item, id=desk.new_id(), handover=handover.id, number=number, what=f"Drive {number}")
        for number in range(1, things + 1)
    ]
    return prepare_handover(desk, handover, items)


def _ours(marking: Marking | None) -> Marking:
    """Return a marking as if the home side had given what it is on."""
    assert marking
    return replace(marking, originators=frozenset({"HOME"}))


def _assurance(desk: Desk, **values: Any) -> Assurance:
    found = desk.store.records.standing(Assurance)[0]
    return put_record(desk, replace(found, id=desk.new_id(), ref="", **values))


def test_a_receipt_says_what_was_handed_over_by_whom_to_whom_and_on_which_terms(desk: Desk) -> None:
    document = _receipt(desk, DRIVE).document
    in_order(
        document,
        *(DRIVE, "OTTA-INQ-26-0001-R", "10:05\u00a0EST", "20:35\u00a0IST"),
        *("USB drive, customs images", "SHA-256: " + in_groups(DIGEST), "CBSA-SEAL-008841"),
        *("Investigation", "Supt Luc Marchand", "Canada Border Services Agency", "Asha Raman"),
        *("Conditions of use", "(H1)", "(H2)", "Those who sign"),
    )
    (signing,) = [block for block in document.blocks if isinstance(block, Signatures)]
    assert [(place.who, place.field, place.expected) for place in signing.places] == [
        ("Supt Luc Marchand", "counterpart", False),
        ("Asha Raman", "officer", True),
    ]


def test_a_discrepancy_is_seen_by_both_and_the_decision_about_it_at_home_only(desk: Desk) -> None:
    vial = desk.find(VIAL)
    assert isinstance(vial, Handover)
    sits(desk, "P03", Role.SUPERVISOR)
    decide_discrepancy(desk, vial, "Accepted: a slip of the pen on the form")
    sits(desk, "P01")
    at_home = whole(_receipt(desk, VIAL).document)
    shared = whole(_receipt(desk, VIAL, Variant.HOST).document)
    assert "seal number on vial 22091, on form 22019" in at_home
    assert "seal number on vial 22091, on form 22019" in shared
    assert "slip of the pen" in at_home
    assert "slip of the pen" not in shared


def test_a_seal_and_a_hash_that_were_found_to_differ_stand_beside_those_of_the_form(desk: Desk) -> None:
    handover = _handed(desk)
    for target in (HandoverStatus.SEALED, HandoverStatus.OFFERED):
        handover = move_handover(desk, handover, target)
    for party in Party:
        handover = sign_handover(desk, handover, party)
    for target in (HandoverStatus.ACCEPTED, HandoverStatus.RECEIVED):
        handover = move_handover(desk, handover, target)
    item = desk.store.records.standing(HandoverItem, {"handover": handover.id})[0]
    verify_item(desk, handover, item, Seen(seal="S-OTHER", digest="ab" * 32))
    for variant in (Variant.INTERNAL, Variant.HOST):
        in_order(
            _made(desk, handover.id, DocumentType.RECEIPT, variant).document,
            "Item 1: the form has the seal CBSA-SEAL-008841; the seal found is S-OTHER.",
            f"the form has the hash {in_groups(DIGEST)}; the hash found is {in_groups('ab' * 32)}.",
        )


def test_another_body_is_told_neither_our_reference_of_the_request_nor_that_of_its_own(desk: Desk) -> None:
    shared = whole(_receipt(desk, VIAL, Variant.HOST).document)
    assert "OTTA-INQ-26-0001-R" not in shared
    assert "RCMP-2026-IPO-0417" not in shared
    assert "RCMP-2026-IPO-0417" in whole(_receipt(desk, VIAL).document)


def test_many_things_stand_in_an_annex_and_nothing_of_a_short_one_does(desk: Desk) -> None:
    long = _made(desk, _handed(desk, things=9, witness="R. Lalonde").id, DocumentType.RECEIPT)
    assert headings(long.document) == ["What is handed over", "Annex: what is handed over"]
    in_order(
        long.document,
        "9 items are handed over",
        "R. Lalonde",
        "Those who sign",
        "Annex",
        "Drive 1",
        "Drive 9",
    )
    assert headings(_receipt(desk, DRIVE).document) == ["What is handed over"]


def test_a_receipt_is_whole_or_there_is_none(desk: Desk) -> None:
    handover = _handed(desk, things=2)
    item = desk.store.records.standing(HandoverItem, {"handover": handover.id})[0]
    put_record(desk, replace(item, marking=_ours(item.marking), releasable_to=HOME_ONLY))
    with pytest.raises(NotForThisReader, match="Its marking does not name this audience"):
        _made(desk, handover.id, DocumentType.RECEIPT, Variant.HOST)
    assert "Drive 2" in whole(_made(desk, handover.id, DocumentType.RECEIPT).document)


def test_that_a_receipt_is_signed_does_not_make_it_stale_but_a_marking_does(desk: Desk) -> None:
    handover = _handed(desk)
    for target in (HandoverStatus.SEALED, HandoverStatus.OFFERED):
        handover = move_handover(desk, handover, target)
    readout = _made(desk, handover.id, DocumentType.RECEIPT).readout
    assert handover.id in readout.points
    for party in Party:
        handover = sign_handover(desk, handover, party)
    assert source_hash(desk, readout) == readout.source_hash
    put_record(desk, replace(handover, marking=_ours(handover.marking)))
    assert source_hash(desk, readout) != readout.source_hash


def test_a_subject_that_the_papers_of_a_handover_name_goes_by_a_letter_elsewhere(desk: Desk) -> None:
    name = next(one.name for one in desk.store.records.standing(Subject) if "K-1" in one.name)
    handover = _handed(desk, conditions=f"To be shown to nobody who speaks with {name}")
    shared = _made(desk, handover.id, DocumentType.RECEIPT, Variant.HOST)
    assert "who speaks with Subject A" in whole(shared.document)
    assert name not in whole(shared.document)
    assert produce(shared).pages == 1
    assert name in whole(_made(desk, handover.id, DocumentType.RECEIPT).document)


def test_a_custody_record_gives_every_event_and_says_that_its_chain_holds(desk: Desk) -> None:
    drive = desk.find(DRIVE)
    events = desk.store.records.standing(CustodyEvent, {"handover": drive.id})
    last = max(events, key=lambda event: event.number)
    for variant in (Variant.INTERNAL, Variant.HOST):
        document = _made(desk, drive.id, DocumentType.CUSTODY, variant).document
        in_order(
            document,
            *("The chain holds. Events: 3.", in_groups(last.hash), "CBSA-SEAL-008841"),
            *("Given by: Supt Luc Marchand", "Taken by: Asha Raman", "Hash or seal checked: Dev Khurana"),
            *("seal whole, hash equal", in_groups(last.hash[:16])),
        )


def test_a_custody_record_says_at_which_event_its_chain_breaks(desk: Desk) -> None:
    handover = _handed(desk)
    sound = desk.store.records.standing(CustodyEvent, {"handover": desk.find(DRIVE).id})[0]
    false = replace(sound, id=desk.new_id(), handover=handover.id, number=1, item=None, previous="", note="x")
    put_record(desk, false)
    document = _made(desk, handover.id, DocumentType.CUSTODY).document
    in_order(document, "The chain does NOT hold. It breaks at event 1", "does not hold")


def test_a_custody_record_with_an_event_left_out_is_not_made(desk: Desk) -> None:
    handover = _handed(desk)
    kept = desk.new(
        CustodyEvent,
        handover=handover.id,
        number=1,
        act=CustodyAct.NOTE,
        at=desk.now(),
        marking=_ours(handover.marking),
        releasable_to=HOME_ONLY,
    )
    put_record(desk, kept)
    with pytest.raises(NotForThisReader):
        _made(desk, handover.id, DocumentType.CUSTODY, Variant.HOST)


def test_who_does_not_agree_to_be_named_goes_by_their_role_in_a_shared_custody_record(desk: Desk) -> None:
    checker = desk.store.records.standing(Contact, {"code": "P02"})[0]
    quiet = put_record(desk, replace(checker, named_in_readouts=False))
    drive = desk.find(DRIVE).id
    shared = whole(_made(desk, drive, DocumentType.CUSTODY, Variant.HOST).document)
    assert "Dev Khurana" not in shared
    assert "Hash or seal checked: Assistant liaison officer (cyber)" in shared
    assert "Dev Khurana" in whole(_made(desk, drive, DocumentType.CUSTODY).document)
    put_record(desk, replace(quiet, named_in_readouts=True))


def test_an_assessment_gives_each_answer_its_weight_and_says_who_decided_for_which_content(
    desk: Desk,
) -> None:
    found = desk.store.records.standing(Assessment)[0]
    assessment = put_record(
        desk,
        replace(
            found,
            id=desk.new_id(),
            ref="",
            yes=frozenset({"G1", "G3", "G8"}),
            no=frozenset({"G5", "G9"}),
            outcome=GateOutcome.OPEN,
            mitigations=frozenset({"CAVEAT"}),
            basis="The two directors are in the register",
            decided_by="P05",
            decided_at=desk.now(),
            expires=date(2026, 9, 20),
            conditions="Not for proceedings",
            reliability="1. request: A, 2; fact as reported.",
            content_hash="ab" * 32,
        ),
    )
    document = _made(desk, assessment.id, DocumentType.ASSESSMENT).document
    in_order(
        document,
        *("G1", "Yes", "Makes an assessment necessary"),
        *("G3", "Yes", "Keeps the post from clearing alone"),
        *("G5", "No", "Nothing stands against it"),
        *("G7", "Not answered: counts as yes", "Keeps the post from clearing alone"),
        *("G8", "Yes", "Nothing stands against it", "G9", "No", "Must be yes before anything leaves", "G11"),
        *("Lower risk", "not decided yet"),
        *("Caveat text printed on the disclosure", "The two directors are in the register"),
        *("Farah Qureshi", "Sunday 20 September 2026", "Not for proceedings", "A, 2; fact as reported"),
        *("Who owns and directs the shipper?", "Halden Fine Intermediates", in_groups("ab" * 32)),
    )


def test_who_is_held_back_from_headquarters_shows_in_no_assessment(desk: Desk) -> None:
    assessment = desk.store.records.standing(Assessment)[0]
    subject = next(desk.get(Subject, one) for one in sorted(assessment.subjects))
    kept = put_record(desk, replace(subject, releasable_to=frozenset({Audience("INTERNAL_POST")})))
    prepared = _made(desk, assessment.id, DocumentType.ASSESSMENT)
    assert subject.name not in whole(prepared.document)
    assert [one.record.id for one in prepared.omitted] == [subject.id]
    assert any(subject.name in one.names for one in prepared.hidden)
    put_record(desk, replace(kept, releasable_to=subject.releasable_to))


def test_what_headquarters_decided_is_told_from_what_the_post_cleared(desk: Desk) -> None:
    referred = desk.find("OTTA-ASM-26-0009-L")
    assert isinstance(referred, Assessment)
    before = _made(desk, referred.id, DocumentType.ASSESSMENT).document
    in_order(before, "Sent to HQ for decision", "not decided yet")
    sits(desk, "P05", Role.DISCLOSURE)
    decide_assessment(desk, referred, allow=True, basis="Removal is not to be feared", conditions="No copy")
    sits(desk, "P01")
    after = _made(desk, referred.id, DocumentType.ASSESSMENT).document
    in_order(after, "HQ decided: release", "at headquarters", "Removal is not", "Farah Qureshi", "No copy")
    cleared = _made(desk, desk.find("OTTA-ASM-26-0007-P").id, DocumentType.ASSESSMENT).document
    in_order(cleared, "No substantial risk; post may release", "at the post", "Asha Raman")
    assert "Not answered" not in whole(cleared)
    assert "Keeps the post from clearing alone" not in whole(cleared)


def test_what_the_sample_post_cleared_it_was_free_to_clear(untouched: Desk) -> None:
    alone = [
        one for one in untouched.store.records.standing(Assessment) if one.outcome is GateOutcome.CLEARED
    ]
    assert len(alone) == 3
    assert [may_clear_alone(one) for one in alone] == [()] * 3


def test_a_life_at_stake_shortens_the_questions_and_an_open_assessment_names_no_outcome(desk: Desk) -> None:
    found = desk.store.records.standing(Assessment)[0]
    blank: dict[str, Any] = {
        "life_threat": True,
        "outcome": GateOutcome.OPEN,
        "yes": frozenset(),
        "decided_by": "",
    }
    urgent = put_record(desk, replace(found, id=desk.new_id(), ref="", **blank))
    document = _made(desk, urgent.id, DocumentType.ASSESSMENT).document
    in_order(document, "A life is at stake", "G3", "G6", "G8", "Outcome", "—", "not decided yet")
    assert "G5" not in whole(document)


def test_an_assurance_says_what_is_assured_by_whom_until_when_and_for_which_condition(desk: Desk) -> None:
    found = desk.store.records.standing(Assessment)[0]
    assessment = put_record(
        desk,
        replace(found, id=desk.new_id(), ref="", conditions="No onward passing", releasable_to=HOME_ONLY),
    )
    shared_too = HOME_ONLY | {Audience("HOST:RCMP")}
    values: dict[str, Any] = {
        "assessment": assessment.id,
        "scope": "The four waybills",
        "releasable_to": shared_too,
    }
    assurance = _assurance(desk, **values)
    in_order(
        _made(desk, assurance.id, DocumentType.ASSURANCE).document,
        *("Assurance of Royal Canadian Mounted Police", "Offered, not yet given", assessment.ref),
        *("Use for the investigation of the extortion calls only", "Royal Canadian Mounted Police"),
        *("Wednesday 18 March 2026", "Friday 18 September 2026", "The four waybills", "No onward passing"),
    )
    shared = whole(_made(desk, assurance.id, DocumentType.ASSURANCE, Variant.HOST).document)
    assert "Use for the investigation" in shared
    assert "The four waybills" in shared
    assert "No onward passing" not in shared
    assert assessment.ref not in shared


def test_an_assurance_that_has_run_out_says_so_and_one_kept_at_home_has_no_host_copy(desk: Desk) -> None:
    assurance = _assurance(desk, expires=date(2026, 3, 19))
    text = whole(_made(desk, assurance.id, DocumentType.ASSURANCE).document)
    assert "It has run out and binds nobody any more." in text
    with pytest.raises(NotForThisReader):
        _made(desk, assurance.id, DocumentType.ASSURANCE, Variant.HOST)


def test_a_takeover_note_brings_everything_in_order_and_nobody_s_trust_note(untouched: Desk) -> None:
    desk = untouched
    contact = desk.store.records.standing(Contact, {"code": "C04"})[0]
    known = put_record(
        desk, replace(contact, trust_note="Owes us one", telephone="+1 613 555 0100", introduced_by="M. Iyer")
    )
    post = desk.store.records.standing(Post, {"code": "OTT"})[0]
    safe = Written(lines=("Key of safe 2",))
    document = _made(desk, post.id, DocumentType.TAKEOVER, written=safe).document
    assert headings(document) == [
        *("Open requests and their next step", "Commitments", "What is in the post’s custody"),
        *("Assurances that run out or were never given", "Contacts, the most used first"),
        *("What is delicate now", "Keys and devices handed over", "Signatures"),
    ]
    in_order(
        document,
        *("Asha Raman", "not named yet", "OTTA-INQ-26-0001-R", "Partly answered", "Open questions: 2"),
        *("FIU to FIU channel confirmed", "Red", f"{DRIVE}/1", "as on the form", f"{VIAL}/1", "DIFFERS"),
        *("OTTA-ASM-26-0006-R", "Supt Luc Marchand", "M. Iyer", "seal number on vial 22091"),
        *("Computer of desk OTTA", "Recovery words", "Key of safe 2", "Handed over by"),
    )
    assert "Owes us one" not in whole(document)
    assert "555 0100" not in whole(document)
    put_record(desk, replace(known, trust_note="", telephone="", introduced_by=""))


def test_a_takeover_that_was_signed_out_names_the_successor_and_what_was_signed(desk: Desk) -> None:
    successor = desk.store.records.standing(Contact, {"code": "P02"})[0]
    signed = sign_out(desk, successor)
    assert [document for document, _ in offered(signed.handover)] == [
        DocumentType.CUSTODY,
        DocumentType.TAKEOVER,
    ]
    document = _made(desk, signed.handover.id, DocumentType.TAKEOVER).document
    in_order(document, "Asha Raman", "Dev Khurana", signed.handover.ref, in_groups(signed.digest))
    assert signed.handover.handover_kind is HandoverKind.POST


def test_a_desk_writes_no_takeover_note_of_another_post(desk: Desk) -> None:
    other = desk.store.records.standing(Post, {"code": "VAN"})[0]
    with pytest.raises(BadInput, match="this desk is not that of the post"):
        _made(desk, other.id, DocumentType.TAKEOVER)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_paper_is_made_in_each_language_and_a_receipt_fits_its_page(
    desk: Desk, language: str, tmp_path: Path
) -> None:
    handover = _handed(desk).id
    assessment = desk.store.records.standing(Assessment)[0].id
    assurance = _assurance(desk).id
    post = desk.store.records.standing(Post, {"code": "OTT"})[0].id
    papers = {
        DocumentType.RECEIPT: (handover, 1),
        DocumentType.CUSTODY: (desk.find(DRIVE).id, 2),
        DocumentType.ASSESSMENT: (assessment, 2),
        DocumentType.ASSURANCE: (assurance, 1),
        DocumentType.TAKEOVER: (post, 10),
    }
    for document, (source, pages) in papers.items():
        produced = produce(_made(desk, source, document, language=language))
        assert produced.pages <= pages, document
        path = tmp_path / produced.file_name
        path.write_bytes(produced.pdf)
        if language == "ur":
            assert faults(path) == []
