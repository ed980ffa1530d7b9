"""Templates are data: read strictly, checked against what the program can write, wrong ones named by their line."""

import json
from typing import Any

import pytest

from liaison_desk.desk.commands.templates import form_named
from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.shelving import checked
from liaison_desk.host.paths import resource
from liaison_desk.model.errors import BadInput
from liaison_desk.readouts.content import Heading
from liaison_desk.readouts.documents.host_copy import HOST_COPY
from liaison_desk.readouts.templates import Part, read_template, shipped
from tests.readouts.samples import host_meeting


def meeting_template(**values: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("templates", "meeting.json").read_text(encoding="utf-8"))
    return {**found, "version": 2, **values}


def lines(template: dict[str, Any]) -> bytes:
    return json.dumps(template, ensure_ascii=False, indent=1).encode()


def line_of(content: bytes, text: str) -> int:
    return next(i for i, line in enumerate(content.decode().splitlines(), 1) if text in line)


@pytest.mark.parametrize("document", DocumentType)
def test_every_document_has_a_template_that_names_only_parts_it_can_write(document: DocumentType) -> None:
    recipe = RECIPES[document]
    assert recipe.form.name == document.value
    path = resource("templates", f"{document.value}.json")
    found = checked(path.read_bytes(), path.name, recipe.form)
    assert set(recipe.variants) == found.variants.keys()
    assert "kind" in found.words["en"]


def test_every_part_is_named_by_a_template() -> None:
    named = {
        part.name
        for document in DocumentType
        for parts in shipped(document.value).variants.values()
        for part in parts
    }
    assert not {part for recipe in RECIPES.values() for part in recipe.form.parts} - named


def test_no_template_lies_there_unused() -> None:
    assert {path.stem for path in resource("templates").glob("*.json")} == set(DocumentType)


def test_a_part_that_does_not_exist_is_named_with_its_line() -> None:
    content = lines(meeting_template()).replace(b'"part": "topics"', b'"part": "tropics"', 1)
    with pytest.raises(BadInput, match=rf"line {line_of(content, 'tropics')}\b.*no part tropics"):
        checked(content, "new.json", HOST_COPY)


def test_a_word_that_is_missing_in_one_language_is_named_with_its_line() -> None:
    template = meeting_template()
    del template["words"]["ur"]["topics"]
    content = lines(template)
    with pytest.raises(BadInput, match=rf"line {line_of(content, chr(34) + 'ur' + chr(34))}\b.*topics"):
        read_template(content, "new.json")


def test_a_place_that_a_translation_lost_is_named() -> None:
    template = meeting_template()
    template["words"]["fr"]["agreement_owner"] = "Responsable."
    with pytest.raises(BadInput, match="agreement_owner has other"):
        read_template(lines(template), "new.json")


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"format": "other"}, "format"),
        ({"format_version": 2}, "version 2, and this program reads 1"),
        ({"version": 0}, "version"),
        ({"variants": {}}, "no reader"),
        ({"variants": {"host": []}}, "parts for host"),
        ({"variants": {"host": [{"part": "topics", "colour": 1}]}}, "a part for host"),
        ({"variants": {"host": [{"part": "topics", "heading": "nonsense"}]}}, "nonsense has no words"),
        ({"variants": {"host": [{"part": "topics", "words": -1}]}}, "no number"),
        ({"words": {"en": {}}}, "words are not in exactly"),
        ({"more": 1}, "more"),
    ],
)
def test_what_is_no_template_is_refused(values: dict[str, Any], says: str) -> None:
    with pytest.raises(BadInput, match=says):
        read_template(lines(meeting_template(**values)), "new.json", HOST_COPY.parts.keys())


def test_a_file_that_is_no_json_is_refused_with_its_name() -> None:
    with pytest.raises(BadInput, match=r"new\.json"):
        read_template(b'{"format": ', "new.json")


def test_a_template_for_another_document_or_without_a_reader_is_refused() -> None:
    with pytest.raises(BadInput, match="for joint, not for meeting"):
        checked(resource("templates", "joint.json").read_bytes(), "joint.json", HOST_COPY)
    template = meeting_template()
    del template["variants"]["third"]
    with pytest.raises(BadInput, match="no parts for third"):
        checked(lines(template), "new.json", HOST_COPY)
    with pytest.raises(BadInput, match="makes no such document"):
        form_named("poem")


def test_a_document_follows_its_template_in_order_and_length() -> None:
    template = meeting_template()
    template["variants"]["host"] = [
        {"part": "topics", "heading": "topics", "words": 3},
        {"part": "attendance", "heading": "present"},
    ]
    found = read_template(lines(template), "new.json", HOST_COPY.parts.keys())
    document = HOST_COPY.document(host_meeting("en"), found)
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert headings == ["Topics", "Who was there"]
    (long,) = document.overlong
    assert (long.part, long.limit) == ("Topics", 3)
    assert long.words > 3
    assert shipped("meeting").parts("host")[0] == Part(name="attendance", heading="present")
    with pytest.raises(BadInput, match="variant joint"):
        found.parts("joint")
