"""Subjects: who names one holds personal data, ties have two ends, goods are judged by the law of their day."""

from dataclasses import replace
from datetime import date

import pytest

from liaison_desk.desk.commands.filing import correct, file_record
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.commands.subjects import (
    link_subject,
    record_about_subjects,
    record_consignment,
    record_link,
    unlink_subject,
)
from liaison_desk.desk.desk import Desk, NotFound
from liaison_desk.desk.queries.subjects import judge, subject_view, substances
from liaison_desk.model.controls import Verdict
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Case, Consignment, Control, Item, Link, Request, Subject, Term
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.markings import PersonalData
from tests.desk.conftest import Both


@pytest.fixture
def desk(both: Both) -> Desk:
    return both.post.desk


def _subject(desk: Desk, kind: SubjectKind = SubjectKind.PERSON, name: str = "R. Example") -> Subject:
    return put_record(desk, desk.new(Subject, name=name, subject_kind=kind))


def _personal_data(record: Item | Request | Case) -> PersonalData | None:
    return record.marking.personal_data if record.marking else None


@pytest.mark.parametrize("kind", SubjectKind)
def test_only_a_personal_subject_makes_an_item_hold_personal_data(desk: Desk, kind: SubjectKind) -> None:
    item = file_record(desk, desk.new(Item, text="Seen at the port"))
    assert isinstance(item, Item)
    assert _personal_data(item) is PersonalData.NONE
    linked = link_subject(desk, item, _subject(desk, kind))
    expected = PersonalData.ORDINARY if kind.is_personal else PersonalData.NONE
    assert _personal_data(desk.get(Item, linked.id)) is expected


def test_requests_and_cases_that_name_a_person_hold_personal_data_too(desk: Desk) -> None:
    person = _subject(desk)
    request = put_record(desk, desk.new(Request, subject="Travel", direction=Direction.OUT))
    assert _personal_data(link_subject(desk, request, person)) is PersonalData.ORDINARY
    case = file_record(desk, desk.new(Case, subject="Extortion", subjects=frozenset({person.id})))
    assert isinstance(case, Case)
    assert _personal_data(case) is PersonalData.ORDINARY


def test_an_unmarked_item_stays_unmarked_and_a_stricter_one_stricter(desk: Desk) -> None:
    person = _subject(desk)
    bare = put_record(desk, desk.new(Item, text="a", marking=None))
    assert link_subject(desk, bare, person).marking is None
    marking = desk.new(Item, text="b").marking
    assert marking
    victim = put_record(
        desk, desk.new(Item, text="b", marking=replace(marking, personal_data=PersonalData.VICTIM))
    )
    assert _personal_data(link_subject(desk, victim, person)) is PersonalData.VICTIM


def test_personal_data_is_not_typed_away_while_a_person_is_named(desk: Desk) -> None:
    item = link_subject(desk, put_record(desk, desk.new(Item, text="a")), _subject(desk))
    assert item.marking
    less = correct(desk, item, {"marking": replace(item.marking, personal_data=PersonalData.NONE).to_json()})
    assert isinstance(less, Item)
    assert _personal_data(less) is PersonalData.ORDINARY
    untied = unlink_subject(desk, less, desk.get(Subject, next(iter(less.subjects))))
    assert _personal_data(untied) is PersonalData.ORDINARY, "a person says so, not the program"
    with pytest.raises(BadInput, match="not tied"):
        unlink_subject(desk, untied, _subject(desk))


def test_a_link_has_two_ends_that_are_there_and_days_in_order(desk: Desk) -> None:
    first, second = _subject(desk), _subject(desk, SubjectKind.ORG, "Acme")
    good = desk.new(Link, first=first.id, second=second.id, role="director of", from_date=date(2025, 1, 1))
    record_link(desk, good)
    (tie,) = subject_view(desk, first).ties
    assert (tie.other, tie.outward) == (second, True)
    (back,) = subject_view(desk, second).ties
    assert (back.other, back.outward) == (first, False)
    for wrong in (
        replace(good, id=desk.new_id(), second=first.id),
        replace(good, id=desk.new_id(), to_date=date(2024, 1, 1)),
    ):
        with pytest.raises(BadInput):
            record_link(desk, wrong)
    with pytest.raises(NotFound):
        record_link(desk, replace(good, id=desk.new_id(), second=desk.new_id()))
    remove_record(desk, second)
    with pytest.raises(BadInput, match="removed"):
        record_link(desk, replace(good, id=desk.new_id()))


def test_a_pointer_says_where_the_paper_is(desk: Desk) -> None:
    pointer = desk.new(Item, text="Held on paper", pointer_only=True)
    with pytest.raises(BadInput, match="where the paper is"):
        record_about_subjects(desk, pointer)
    filed = record_about_subjects(desk, replace(pointer, registry="Vol. 2, folio 14"))
    assert desk.get(Item, filed.id).registry == "Vol. 2, folio 14"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("79099-07-3", "1-BOC-4-PIPERIDONE"),
        ("n-Boc-4-piperidone", "1-BOC-4-PIPERIDONE"),
        ("4 ANPP", "ANPP"),
        ("2933.37", "NPP"),
        ("Benzyl chloride", "BENZYL-CL"),
        ("(2-bromoethyl)benzene", "PHENETHYL-BR"),
    ],
)
def test_a_substance_is_known_by_each_of_its_names(desk: Desk, name: str, code: str) -> None:
    assert [term.code for term in substances(desk, name)] == [code]


@pytest.mark.parametrize(
    ("substance", "country", "day", "verdict"),
    [
        ("PHENETHYL-BR", "CA", date(2025, 4, 13), Verdict.BEFORE),
        ("PHENETHYL-BR", "CA", date(2025, 4, 14), Verdict.CONTROLLED),
        ("PHENETHYL-BR", "CA", date(2026, 4, 13), Verdict.CONTROLLED),
        ("PHENETHYL-BR", "CA", date(2026, 4, 14), Verdict.AFTER),
        ("PHENETHYL-BR", "IN", date(2025, 6, 1), Verdict.NOT_LISTED),
        ("1-BOC-4-PIPERIDONE", "IN", date(2025, 1, 22), Verdict.BEFORE),
        ("1-BOC-4-PIPERIDONE", "IN", date(2025, 1, 23), Verdict.CONTROLLED),
        ("1-BOC-4-PIPERIDONE", "UN", date(2025, 1, 23), Verdict.UNKNOWN),
    ],
)
def test_goods_are_judged_by_the_law_of_their_day(
    desk: Desk, substance: str, country: str, day: date, verdict: Verdict
) -> None:
    assert judge(desk, substance, country, day).verdict is verdict


def test_a_consignment_is_judged_in_every_country_of_the_table(desk: Desk) -> None:
    firm = _subject(desk, SubjectKind.ORG, "Acme")
    goods = desk.new(
        Consignment, waybill="W1", subject_of=firm.id, substance="125541-22-2", shipped_on=date(2022, 11, 22)
    )
    stored = record_consignment(desk, goods)
    assert stored.substance == "1-BOC-4-AP"
    ((_, judgements),) = subject_view(desk, firm).consignments
    assert {found.country: found.verdict for found in judgements} == {
        "CA": Verdict.NOT_LISTED,
        "IN": Verdict.NOT_LISTED,
        "UN": Verdict.BEFORE,
    }
    with pytest.raises(BadInput, match="none in the table"):
        record_consignment(desk, replace(goods, id=desk.new_id(), substance="sugar"))
    undated = record_consignment(desk, replace(goods, id=desk.new_id(), subject_of=firm.id, shipped_on=None))
    found = {consignment.id: judged for consignment, judged in subject_view(desk, firm).consignments}
    assert found[undated.id] == ()


def test_headquarters_line_stands_over_the_shipped_one(desk: Desk) -> None:
    day = date(2025, 1, 1)
    assert judge(desk, "79099-07-3", "UN", day).verdict is Verdict.UNKNOWN
    entered = desk.new(
        Control,
        substance="1-BOC-4-PIPERIDONE",
        country="UN",
        schedule="Table I",
        valid_from=date(2024, 12, 3),
    )
    put_record(desk, entered)
    found = judge(desk, "79099-07-3", "UN", day)
    assert (found.verdict, len(found.rows)) == (Verdict.CONTROLLED, 1)
    put_record(desk, desk.new(Term, vocabulary="substance", code="NPP", label="NPP, as renamed"))
    assert [term.code for term in substances(desk, "39742-60-4")] == ["NPP"], "its numbers stay"
