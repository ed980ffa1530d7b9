"""The formats of an export, each read back by the library or the rule that others read it with."""

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest
import stix2
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from liaison_desk.interop.calendar import Entry, write_calendar
from liaison_desk.interop.csv_out import harmless, write_csv
from liaison_desk.interop.stix import TLP_IDS, CyberItem, observable, write_stix
from liaison_desk.interop.vcard import Card, write_cards
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Item
from liaison_desk.model.markings import Classification, Handling, Marking, Tlp

MADE = datetime(2026, 3, 20, 14, 0, tzinfo=UTC)
ID = RecordId("019c7143-e180-7329-8728-67ad698c0abc")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", " =", "＝"])
def test_no_cell_begins_like_a_formula(sign: str) -> None:
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"


@pytest.mark.parametrize("text", ["", "1=1", "a+b", "2026-02-06", "'=1"])
def test_harmless_cells_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60))
def test_a_text_comes_back_out_of_a_table_or_with_one_sign_before_it(text: str) -> None:
    table = write_csv(Item, [Item(id=ID, text=text, ref="R")], {}, {}).decode("utf-8-sig")
    header, line = csv.reader(io.StringIO(table, newline=""))
    cell = dict(zip(header, line, strict=True))["text"]
    assert cell in {text, f"'{text}"}
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_link_is_written_as_what_it_names_and_the_marking_comes_first() -> None:
    marking = Marking(classification=Classification.SECRET, tlp=Tlp.AMBER)
    item = Item(id=ID, text="x", ref="R", subjects=frozenset({RecordId("other")}))
    table = write_csv(Item, [item], {RecordId("other"): "OTTA-SUB-26-0001-X"}, {ID: marking}).decode(
        "utf-8-sig"
    )
    (line,) = csv.DictReader(io.StringIO(table, newline=""))
    assert (line["marking"], line["subjects"]) == ("SECRET // TLP:AMBER", "OTTA-SUB-26-0001-X")


def test_a_calendar_says_moment_place_and_marking() -> None:
    entries = [
        Entry(
            id=ID,
            title="Talks; day 2, late",
            starts=MADE,
            ends=MADE.replace(hour=16),
            place="Ottawa",
            banner="RESTRICTED",
        ),
        Entry(id="x", title="Commitment", starts=date(2026, 3, 31), banner="UNCLASSIFIED", is_open=True),
    ]
    written = write_calendar(entries, MADE)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    talks, promise = Calendar.from_ical(written).walk("VEVENT")
    assert str(talks["summary"]) == "[RESTRICTED] Talks; day 2, late"
    assert (talks.decoded("dtstart"), talks.decoded("dtend")) == (MADE, MADE.replace(hour=16))
    assert (str(talks["class"]), str(promise["class"])) == ("CONFIDENTIAL", "PUBLIC")
    assert (promise.decoded("dtstart"), promise.decoded("dtend")) == (date(2026, 3, 31), date(2026, 4, 1))
    assert write_calendar(reversed(entries), MADE) == written


def test_a_name_cannot_begin_a_property_of_a_card() -> None:
    card = Card(
        id=ID, name="Roy\r\nEMAIL:x@y", banner="RESTRICTED", agency="RCMP; B, C", unit="E Div", mail="a@b"
    )
    lines = write_cards([card]).decode().split("\r\n")
    assert "FN:Roy\\nEMAIL:x@y" in lines
    assert [line for line in lines if line.startswith("EMAIL")] == ["EMAIL:a@b"]
    assert "ORG:RCMP\\; B\\, C;E Div" in lines
    assert lines[:3] == ["BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{ID}"]
    assert "NOTE:RESTRICTED" in lines


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=200))
def test_folded_lines_are_short_and_come_back_whole(name: str) -> None:
    content = write_cards([Card(id=ID, name=name, banner="U")])
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    unfolded = content.decode().replace("\r\n ", "")
    escaped = name.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    assert f"FN:{escaped}\r\n" in unfolded


@pytest.mark.parametrize("light", list(Tlp))
def test_a_bundle_is_read_by_the_library_of_oasis_under_the_published_marking(light: Tlp) -> None:
    marking = Marking(classification=Classification.RESTRICTED, tlp=light, handling=frozenset({Handling.H1}))
    identifiers = (
        "ip:192.0.2.1",
        "domain:Example.ORG",
        "url:http://x.test/a",
        "mail:a@x.test",
        "handle:kit",
        "odd:1",
    )
    item = CyberItem(id=ID, title="R", text="a kit", made=MADE, marking=marking, identifiers=identifiers)
    content = write_stix([item], "OTT")
    bundle = stix2.parse(content.decode(), allow_custom=False)
    types = [entry["type"] for entry in bundle.objects]
    assert types.count("marking-definition") == 2
    assert {"ipv4-addr", "domain-name", "url", "email-addr", "user-account", "note", "identity"} <= set(types)
    (note,) = [entry for entry in bundle.objects if entry["type"] == "note"]
    assert TLP_IDS[light] in note.object_marking_refs
    assert len(note.object_refs) == 5
    assert write_stix([item], "OTT") == content


def test_two_items_share_their_markings_and_observables() -> None:
    marking = Marking(classification=Classification.UNCLASSIFIED, tlp=Tlp.GREEN)
    pair = [
        CyberItem(
            id=known, title="R", text=known, made=MADE, marking=marking, identifiers=("ip:2001:db8::1",)
        )
        for known in ("a", "b")
    ]
    objects = json.loads(write_stix(pair, "OTT"))["objects"]
    ids = [entry["id"] for entry in objects]
    assert len(ids) == len(set(ids)) == 6


def test_an_observable_has_the_id_that_everybody_gives_it() -> None:
    assert observable("ip:198.51.100.3") == {
        "type": "ipv4-addr",
        "spec_version": "2.1",
        "id": stix2.IPv4Address(value="198.51.100.3").id,
        "value": "198.51.100.3",
    }
    digest = "a" * 64
    found = observable(f"hash:{digest}")
    assert found is not None
    assert found["id"] == stix2.File(hashes={"SHA-256": digest}).id


@pytest.mark.parametrize("identifier", ["passport:Z1", "ip:no", "hash:zz", "ip:", "words"])
def test_other_identifiers_are_no_observables(identifier: str) -> None:
    assert observable(identifier) is None
