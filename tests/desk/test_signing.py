"""What is issued is signed; what comes back signed is weighed; an answer to a review is its reviewer's."""

import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from liaison_desk.desk.answers import AnswerForged, AnswerUnsigned, written_answer
from liaison_desk.desk.commands.readouts import draft_readout, give_copy, make_copy
from liaison_desk.desk.desk import Desk, NotFound
from liaison_desk.desk.documents.issuing import issue, issue_readout, pdf_of
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, prepare_approved, produce
from liaison_desk.desk.exchange.certificates import (
    certify_person,
    is_certified,
    own_credentials,
    root_of,
    standing_certificates,
    withdraw_certificates,
    withdrawals_of,
)
from liaison_desk.desk.exchange.certifying import authority_of
from liaison_desk.desk.exchange.enrolling import (
    enrol,
    enrolment_file,
    held_roster,
    keep_roster,
    now_of,
    roster_file,
    weigh_roster,
)
from liaison_desk.desk.exchange.errors import NotHeadquarters
from liaison_desk.desk.opening import OpenDesk, identity_of
from liaison_desk.desk.queries.readouts import rounds_of
from liaison_desk.desk.queries.verifying import InLog, logged
from liaison_desk.desk.returned import take_in_returned
from liaison_desk.desk.review import offer, take_in_review
from liaison_desk.desk.review_file import Comment, Decision, read_review, signed_bytes
from liaison_desk.desk.setup import Role
from liaison_desk.desk.signing import (
    NoCertificate,
    SignatureRefused,
    issue_signed,
    means_of,
    receive_signed,
    sign_readout,
    signing_for,
    with_evidence,
)
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.roles import NotYourRole
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.signed.means import Credentials, Timestamping
from liaison_desk.readouts.signed.signing import sign
from liaison_desk.readouts.verify import NotOurs, Verified, verify_readout
from liaison_desk.sync.certificates import Authority, SigningKeys
from liaison_desk.sync.certificates import sign as sign_bytes
from liaison_desk.sync.certified import NO_CERTIFICATES
from liaison_desk.sync.enrolment import read_enrolment, write_enrolment
from liaison_desk.sync.fingerprint import fingerprint_words
from liaison_desk.sync.roster import sign_roster
from tests.desk.sampled import sits
from tests.fakes.postings import Folders, SteadyClock
from tests.readouts.filling import YES, filled_after

TALKS = "OTTA-MTG-26-0001-K"
ELSEWHERE = Authority.found("Another headquarters", datetime(2026, 1, 1, tzinfo=UTC)).certificate
BOTH = (Signatory.OFFICER, Signatory.SUPERVISOR)


@dataclass
class Posting:
    """A post with its headquarters, and the supervisor, who has a file of credentials and no desk."""

    post: OpenDesk
    headquarters: OpenDesk
    supervisor: SigningKeys

    @property
    def desk(self) -> Desk:
        return self.post.desk

    @property
    def by_supervisor(self) -> Credentials:
        return means_of(self.supervisor)

    def enrol_again(self) -> None:
        """Let whoever sits at the post ask headquarters for a certificate, and bring the roster home."""
        hq = self.headquarters.desk
        enrol(hq, enrolment_file(self.desk), fingerprint_words(identity_of(self.desk).public))
        self.bring_roster()

    def bring_roster(self) -> None:
        roster = roster_file(self.headquarters.desk)
        weigh_roster(self.desk, roster)
        keep_roster(self.desk, roster)

    def verified(self, pdf: bytes) -> Verified:
        return verify_readout(pdf, root_of(self.desk), now_of(self.desk) + timedelta(hours=1))


@pytest.fixture(scope="module")
def opened(posting_once: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Posting]:
    folders = posting_once.copied(tmp_path_factory.mktemp("signing"))
    with folders.open_post() as post, folders.open_headquarters() as headquarters:
        keys = certify_person(headquarters.desk, "P03", Role.SUPERVISOR, "S. Verma")
        yield Posting(post, headquarters, keys)


@pytest.fixture
def posting(opened: Posting) -> Posting:
    """The posting with P01 at the desk, who can sign."""
    sits(opened.desk, "P01")
    if own_credentials(opened.desk) is None:
        opened.enrol_again()
    return opened


def issued(posting: Posting, who: tuple[Signatory, ...] = (Signatory.OFFICER,)) -> Readout:
    desk = posting.desk
    prepared = prepare(desk, desk.find(TALKS).id, Variant.INTERNAL)
    return issue(desk, prepared, produce(prepared, signing_for(desk, who)))


def test_what_a_desk_issues_bears_its_officers_signature_and_says_so_on_record(posting: Posting) -> None:
    readout = issued(posting)
    found = posting.verified(pdf_of(posting.desk, readout))
    assert found.good
    assert [(one.name, one.post, one.vouched) for one in found.signers] == [("Asha Raman", "OTTA", True)]
    assert readout.signed_by == {"officer:P01"}
    assert found.content_hash == readout.content_hash


def test_a_signature_changes_nothing_of_what_a_document_says(posting: Posting) -> None:
    desk = posting.desk
    prepared = prepare(desk, desk.find(TALKS).id, Variant.HOST)
    assert produce(prepared, signing_for(desk, BOTH)).content_hash == produce(prepared).content_hash


def test_a_supervisors_signature_comes_back_and_takes_the_place_of_the_file(posting: Posting) -> None:
    desk, readout = posting.desk, issued(posting, BOTH)
    alone = pdf_of(desk, readout)
    assert posting.verified(alone).missing == ("supervisor",)
    back = sign(alone, posting.by_supervisor, Signatory.SUPERVISOR, at=now_of(desk))
    kept = receive_signed(desk, back, "back.pdf")
    assert kept.signed_by == {"officer:P01", "supervisor:P03"}
    assert pdf_of(desk, kept) == back
    assert posting.verified(back).good
    assert logged(desk, posting.verified(back), back).state is InLog.SAME
    assert logged(desk, posting.verified(alone), alone).state is InLog.EARLIER
    with pytest.raises(SignatureRefused, match="nobody has signed it since"):
        receive_signed(desk, back, "back.pdf")


def test_what_comes_back_altered_or_from_elsewhere_is_not_taken_in(posting: Posting) -> None:
    desk, readout = posting.desk, issued(posting, BOTH)
    back = sign(pdf_of(desk, readout), posting.by_supervisor, Signatory.SUPERVISOR, at=now_of(desk))
    with pytest.raises(SignatureRefused, match=r"does not hold|cannot be read|after it"):
        receive_signed(desk, back[:-200] + back[-200:].replace(b"%%EOF", b"%%EOG"), "back.pdf")
    with pytest.raises(SignatureRefused, match="nobody has signed it"):
        receive_signed(desk, produce(prepare(desk, readout.source, Variant.INTERNAL)).pdf, "plain.pdf")
    other = issued(posting, BOTH)
    old = sign(pdf_of(desk, other), posting.by_supervisor, Signatory.SUPERVISOR, at=now_of(desk))
    renamed = produce(prepare(desk, readout.source, Variant.INTERNAL), signing_for(desk))
    with pytest.raises(NotFound):
        receive_signed(desk, renamed.pdf, "unknown.pdf")
    with pytest.raises(SignatureRefused, match="not the file that was issued"):
        receive_signed(desk, back, "superseded.pdf")
    assert receive_signed(desk, old, "back.pdf").signed_by == {"officer:P01", "supervisor:P03"}


def test_a_withdrawn_certificate_signs_nothing_any_more(posting: Posting) -> None:
    hq, desk, readout = posting.headquarters.desk, posting.desk, issued(posting, BOTH)
    deputy = means_of(certify_person(hq, "P05", Role.SUPERVISOR, "D. Puty"))
    hour = timedelta(hours=1)
    alone, now = pdf_of(desk, readout), now_of(desk)
    before = sign(alone, deputy, Signatory.SUPERVISOR, at=now - hour)
    after = sign(alone, deputy, Signatory.SUPERVISOR, at=now + hour)
    assert withdraw_certificates(hq, "P05") == 1
    posting.bring_roster()
    with pytest.raises(SignatureRefused, match=r"D\. Puty was withdrawn"):
        receive_signed(desk, after, "back.pdf")
    assert logged(desk, posting.verified(after), after).withdrawn == ("D. Puty",)
    assert receive_signed(desk, before, "back.pdf").signed_by >= {"supervisor:P05"}
    with pytest.raises(BadInput, match="no certificate of theirs counts"):
        withdraw_certificates(hq, "P05")


def test_a_readout_that_was_issued_unsigned_has_no_field_and_one_that_has_is_signed_once(
    posting: Posting,
) -> None:
    desk = posting.desk
    plain, _ = issue_readout(desk, desk.find(TALKS).id, Variant.INTERNAL)
    assert plain.signed_by == frozenset()
    with pytest.raises(Exception, match="no field for the officer"):
        sign_readout(desk, plain, Signatory.OFFICER)
    readout = issued(posting, BOTH)
    with pytest.raises(BadInput, match="written by the same person"):
        sign_readout(desk, readout, Signatory.SUPERVISOR)
    with pytest.raises(BadInput, match="what is issued is signed"):
        sign_readout(desk, replace(readout, status=ReadoutStatus.DRAFT), Signatory.OFFICER)


def test_a_supervisor_at_the_desk_signs_with_a_certificate_of_their_own(posting: Posting) -> None:
    desk, readout = posting.desk, issued(posting, BOTH)
    sits(desk, "P03", Role.SUPERVISOR)
    with pytest.raises(NoCertificate):
        sign_readout(desk, readout, Signatory.SUPERVISOR)
    posting.enrol_again()
    signed, pdf = sign_readout(desk, readout, Signatory.SUPERVISOR)
    assert signed.signed_by == {"officer:P01", "supervisor:P03"}
    assert posting.verified(pdf).good
    sits(desk, "P09", Role.AUDITOR)
    with pytest.raises(NotYourRole):
        sign_readout(desk, readout, Signatory.SUPERVISOR)


def test_a_new_officer_signs_nothing_as_the_old_one(posting: Posting) -> None:
    sits(posting.desk, "P02")
    assert own_credentials(posting.desk) is None
    assert signing_for(posting.desk) is None


def test_a_numbered_copy_of_a_signed_readout_is_in_the_log(posting: Posting) -> None:
    readout = issued(posting)
    made = make_copy(posting.desk, readout, signing_for(posting.desk))
    found = posting.verified(made[1].pdf)
    assert found.good
    assert logged(posting.desk, found, made[1].pdf).state is InLog.TEXT
    give_copy(posting.desk, readout, made, "Registry")
    assert logged(posting.desk, found, made[1].pdf).state is InLog.COPY


def test_headquarters_certifies_whom_it_knows_and_no_other_desk_does(posting: Posting) -> None:
    hq = posting.headquarters.desk
    with pytest.raises(BadInput, match="give the name as well"):
        certify_person(hq, "P77", Role.SUPERVISOR)
    with pytest.raises(NotYourRole):
        certify_person(posting.desk, "P03", Role.SUPERVISOR, "S. Verma")
    sits(posting.desk, "P01", Role.HEADQUARTERS)
    posting.desk.setup = replace(posting.desk.setup, role=Role.DEVICE_ADMIN)
    with pytest.raises(NotHeadquarters):
        certify_person(posting.desk, "P03", Role.SUPERVISOR, "S. Verma")
    codes = [one.holder.code for one in standing_certificates(hq)]
    assert "P03" in codes
    assert is_certified(hq, "P03")
    assert not is_certified(hq, "P77")


def offered(posting: Posting) -> bytes:
    """Draft a report and offer it, signed by its author."""
    desk = posting.desk
    readout = draft_readout(desk, prepare(desk, desk.find(TALKS).id, Variant.INTERNAL))
    return offer(desk, readout, signing_for(desk, BOTH))[1].pdf


def answer(
    posting: Posting, pdf: bytes, decision: Decision, *comments: str, keys: SigningKeys | None = None
) -> bytes:
    said = [Comment(paragraph=number, text=text) for number, text in enumerate(comments)]
    now = now_of(posting.desk)
    return written_answer(verify_readout(pdf, now=now), decision, said, keys or posting.supervisor, now)


def taken_in(posting: Posting, content: bytes) -> Readout:
    return take_in_review(posting.desk, read_review(content, "answer.json"), content, "answer.json")


def test_a_signed_answer_approves_and_what_is_issued_then_is_signed(posting: Posting) -> None:
    pdf = offered(posting)
    assert taken_in(posting, answer(posting, pdf, Decision.APPROVE)).approver == "P03"
    standing = posting.desk.find(verify_readout(pdf).reference)
    assert isinstance(standing, Readout)
    prepared = prepare_approved(posting.desk, standing)
    out = issue(posting.desk, prepared, produce(prepared, signing_for(posting.desk)))
    found = posting.verified(pdf_of(posting.desk, out))
    assert found.good
    assert found.content_hash == out.content_hash


def test_a_signature_on_what_was_offered_is_an_approval(posting: Posting) -> None:
    pdf = offered(posting)
    with pytest.raises(SignatureRefused, match="the supervisor has not signed it"):
        receive_signed(posting.desk, pdf, "review.pdf")
    back = sign(pdf, posting.by_supervisor, Signatory.SUPERVISOR, at=now_of(posting.desk))
    approved = receive_signed(posting.desk, back, "review.pdf")
    assert (approved.status, approved.approver) == (ReadoutStatus.APPROVED, "P03")


def test_a_form_filled_in_and_then_signed_is_the_answer_of_who_signed_it(posting: Posting) -> None:
    pdf = offered(posting)
    typed = {"review-return": YES, "review-at": "2020-01-01", "review-comment-0": "Say who offered it."}
    unsigned = filled_after(pdf, {**typed, "review-by": "P03"})
    with pytest.raises(AnswerUnsigned, match="has a certificate to sign with"):
        take_in_returned(posting.desk, unsigned, "back.pdf")
    answered = filled_after(pdf, {**typed, "review-by": "P05"})
    back = sign(answered, posting.by_supervisor, Signatory.SUPERVISOR, at=now_of(posting.desk))
    readout = take_in_returned(posting.desk, back, "back.pdf")
    assert readout.status is ReadoutStatus.CHANGES
    (asked,) = rounds_of(posting.desk, readout)
    assert (asked.reviewer, asked.comments) == ("P03", "Say who offered it.")


def test_a_form_that_was_filled_in_after_it_was_signed_is_refused(posting: Posting) -> None:
    signed = sign(offered(posting), posting.by_supervisor, Signatory.SUPERVISOR, at=now_of(posting.desk))
    with pytest.raises(BadInput, match="fields were filled in after all had signed"):
        take_in_returned(posting.desk, filled_after(signed, {"review-approve": YES}), "back.pdf")


def test_an_answer_that_is_not_its_reviewers_is_refused(posting: Posting) -> None:
    pdf = offered(posting)
    genuine = answer(posting, pdf, Decision.RETURN, "Say who offered it.")
    body = json.loads(genuine)
    with pytest.raises(AnswerForged, match="changed after it was signed"):
        taken_in(posting, json.dumps({**body, "decision": "approve"}).encode())
    with pytest.raises(AnswerUnsigned, match="has a certificate to sign with"):
        taken_in(posting, json.dumps({k: v for k, v in body.items() if k != "signature"}).encode())
    own = own_credentials(posting.headquarters.desk)
    assert own is not None
    with pytest.raises(AnswerForged, match=r"it is signed by R\. Sethi"):
        taken_in(posting, _signed_by(own, body))
    with pytest.raises(AnswerForged, match="not of this headquarters"):
        taken_in(posting, _signed_by(replace(own, certificate=ELSEWHERE), body))
    assert taken_in(posting, genuine).status is ReadoutStatus.CHANGES


def _signed_by(keys: SigningKeys, body: dict[str, Any]) -> bytes:
    value = sign_bytes(keys.key, signed_bytes(body))
    written = {"certificate": b64encode(keys.certificate).decode(), "value": b64encode(value).decode()}
    return json.dumps({**body, "signature": written}).encode()


def test_an_answer_after_the_certificate_was_withdrawn_is_refused(posting: Posting) -> None:
    hq = posting.headquarters.desk
    deputy = certify_person(hq, "P04", Role.SUPERVISOR, "D. Puty")
    content = answer(posting, offered(posting), Decision.APPROVE, keys=deputy)
    withdraw_certificates(hq, "P04")
    posting.bring_roster()
    with pytest.raises(AnswerForged, match="was withdrawn"):
        taken_in(posting, content)


def test_an_altered_pdf_is_not_answered_and_a_return_says_why(posting: Posting) -> None:
    pdf = offered(posting)
    with pytest.raises(BadInput, match="says why"):
        answer(posting, pdf, Decision.RETURN)
    assert verify_readout(pdf).for_review
    with pytest.raises(BadInput, match=r"¶99.*the readout has \d+ paragraphs"):
        written_answer(
            verify_readout(pdf),
            Decision.RETURN,
            [Comment(paragraph=99, text="Which?")],
            posting.supervisor,
            now_of(posting.desk),
        )
    with pytest.raises(NotOurs):
        answer(posting, pdf + b"\nmore\n", Decision.APPROVE)


@pytest.mark.parametrize(
    "signature",
    [
        "text",
        {"certificate": "AA=="},
        {"certificate": "AA==", "value": 7},
        {"certificate": "!", "value": "AA=="},
    ],
)
def test_what_is_no_signature_is_refused_as_it_is_read(signature: object) -> None:
    body = {
        "format": "liaison-desk/review",
        "version": 1,
        "readout": "X",
        "content_hash": "0" * 64,
        "decision": "approve",
        "by": "P03",
        "at": "2026-03-20T14:00:00Z",
        "comments": [],
    }
    with pytest.raises(BadInput, match="field signature"):
        read_review(json.dumps({**body, "signature": signature}).encode(), "answer.json")


def test_whoever_reviews_nothing_answers_nothing(posting: Posting) -> None:
    auditor = certify_person(posting.headquarters.desk, "P02", Role.AUDITOR, "A. Uditor")
    posting.bring_roster()
    with pytest.raises(AnswerForged, match="who reviews nothing"):
        taken_in(posting, answer(posting, offered(posting), Decision.APPROVE, keys=auditor))


def test_what_is_looked_at_first_is_signed_when_it_is_issued(posting: Posting) -> None:
    desk = posting.desk
    prepared = prepare(desk, desk.find(TALKS).id, Variant.INTERNAL)
    looked_at = produce(prepared)
    found = posting.verified(looked_at.pdf)
    assert logged(desk, found, looked_at.pdf).state is InLog.NONE
    out = issue_signed(desk, prepared, looked_at)
    assert out.signed_by == {"officer:P01"}
    assert logged(desk, found, looked_at.pdf).state is InLog.TEXT
    issued_file = pdf_of(desk, out)
    assert logged(desk, posting.verified(issued_file), issued_file).good


def test_a_counterpart_signs_beside_the_officer_and_the_list_of_withdrawn_ones_goes_along(
    posting: Posting,
) -> None:
    desk, readout = posting.desk, issued(posting, (Signatory.OFFICER, Signatory.COUNTERPART))
    signed, pdf = sign_readout(desk, readout, Signatory.COUNTERPART, posting.by_supervisor)
    assert signed.signed_by == {"officer:P01", "counterpart:P01"}
    assert posting.verified(pdf).good
    kept = with_evidence(desk, Timestamping(url="http://localhost"))
    assert kept is not None
    assert kept.crls == (withdrawals_of(desk),)


def test_a_certificate_that_expired_signs_nothing(posting: Posting) -> None:
    clock = posting.desk.clock
    assert isinstance(clock, SteadyClock)
    now, clock.ms = clock.ms, clock.ms + 4 * 366 * 86_400_000
    assert own_credentials(posting.desk) is None
    clock.ms = now
    assert own_credentials(posting.desk) is not None


def test_only_headquarters_has_a_root_and_a_request_that_is_none_is_refused(posting: Posting) -> None:
    with pytest.raises(NotHeadquarters):
        authority_of(posting.desk, now_of(posting.desk))
    identity = identity_of(posting.desk)
    asked = read_enrolment(enrolment_file(posting.desk))
    words = fingerprint_words(identity.public)
    junk = write_enrolment(replace(asked, certificate_request=b"junk"), identity)
    with pytest.raises(BadInput, match="enrolment"):
        enrol(posting.headquarters.desk, junk, words)
    count = len(list(standing_certificates(posting.headquarters.desk)))
    enrol(
        posting.headquarters.desk, write_enrolment(replace(asked, certificate_request=b""), identity), words
    )
    assert len(list(standing_certificates(posting.headquarters.desk))) == count


def test_a_desk_whose_roster_knows_no_certificates_signs_and_believes_nothing(posting: Posting) -> None:
    desk, hq = posting.desk, posting.headquarters.desk
    readout, content = issued(posting, BOTH), answer(posting, offered(posting), Decision.APPROVE)
    back = sign(pdf_of(desk, readout), posting.by_supervisor, Signatory.SUPERVISOR, at=now_of(desk))
    held = held_roster(hq)
    assert held is not None
    older = replace(held.roster, certificates=NO_CERTIFICATES)
    for one in (desk, hq):
        keep_roster(one, sign_roster(older, [identity_of(hq).signing]))
    assert root_of(desk) is None
    assert own_credentials(desk) is None
    with pytest.raises(SignatureRefused, match="no root certificate"):
        receive_signed(desk, back, "back.pdf")
    with pytest.raises(AnswerForged, match="no root certificate"):
        taken_in(posting, content)
    certify_person(hq, "P03", Role.SUPERVISOR, "S. Verma")
    posting.enrol_again()
    assert own_credentials(desk) is not None
    assert receive_signed(desk, back, "back.pdf").signed_by >= {"supervisor:P03"}


def test_the_root_travels_with_the_roster(posting: Posting) -> None:
    roster = json.loads(roster_file(posting.headquarters.desk))
    assert "certificates" in roster["body"]
    assert root_of(posting.desk) == root_of(posting.headquarters.desk)
