"""Documents to look at and to test: one meeting in four languages, with all that a document can hold."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from liaison_desk.model.kinds.meeting import MeetingKind, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.markings import Classification
from liaison_desk.readouts.content import (
    Banner,
    Block,
    Document,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Table,
)
from liaison_desk.readouts.content import Entry as ListEntry
from liaison_desk.readouts.documents.contact_report import contact_report
from liaison_desk.readouts.documents.host_copy import host_copy
from liaison_desk.readouts.documents.joint import joint_readout
from liaison_desk.readouts.documents.kit import recovery_kit
from liaison_desk.readouts.documents.meeting import Attendee, KeptPoint, LeftOut, MeetingReadout, Step
from liaison_desk.readouts.documents.public import public_readout
from liaison_desk.readouts.documents.sentences import Marked

LANGUAGES = ("en", "fr", "hi", "ur")
WHEN = datetime(2026, 3, 20, 14, 0, tzinfo=UTC)
ZONES = ("America/Toronto", "Asia/Kolkata")

TEXTS: dict[str, tuple[str, ...]] = {
    "en": (
        "Working-level talks on requests and precursors",
        (
            "Both sides settled how requests are made and announced, and the host side offered to look back at "
            "shipments of the past year. The offer matters because it goes further than the agreement asks for."
        ),
        "Requests use the common form; urgent ones are announced by telephone as well.",
        "The third-party rule applies to everything exchanged.",
        "A look-back at shipments of 4-piperidone since January 2025 is possible; two weeks’ notice is needed.",
        "Numbers of open requests on both sides, and why some wait.",
        "Name one point of contact for each workstream.",
        "The offer was made without hesitation; accept it before the quarterly review.",
        "Decide whether to accept the look-back before 6 March.",
        "For police use only. Not to be passed on without the permission of the sending side.",
        "Liaison officer",
        "Inspector, international operations",
        "Ottawa, host police headquarters",
        "The working group meets again on 18 March at the same place.",
    ),
    "fr": (
        "Réunion technique sur les demandes et les précurseurs",
        (
            "Les deux parties ont fixé la manière de présenter et d’annoncer les demandes ; la partie hôte propose de "
            "réexaminer les envois de l’année écoulée. Cette offre dépasse ce que l’accord exige."
        ),
        "Les demandes utilisent le formulaire commun ; les urgentes sont aussi annoncées par téléphone.",
        "La règle du tiers s’applique à tout ce qui est échangé.",
        "Un réexamen des envois de 4-pipéridone depuis janvier 2025 est possible, avec un préavis de deux semaines.",
        "Nombre de demandes en cours de part et d’autre, et raisons des attentes.",
        "Désigner un point de contact pour chaque volet.",
        "L’offre a été faite sans hésitation ; l’accepter avant la revue trimestrielle.",
        "Décider avant le 6 mars s’il faut accepter le réexamen.",
        "Réservé à l’usage policier. Ne pas transmettre sans l’autorisation de la partie d’envoi.",
        "Officier de liaison",
        "Inspectrice, opérations internationales",
        "Ottawa, quartier général de la police hôte",
        "Le groupe de travail se réunira de nouveau le 18 mars au même endroit.",
    ),
    "hi": (
        "अनुरोधों और पूर्ववर्ती रसायनों पर कार्य-स्तरीय वार्ता",
        (
            "दोनों पक्षों ने तय किया कि अनुरोध कैसे किए और सूचित किए जाएँगे; मेज़बान पक्ष ने पिछले वर्ष की खेपों की पुनः जाँच "
            "का प्रस्ताव रखा। यह प्रस्ताव समझौते की अपेक्षा से आगे जाता है।"
        ),
        "अनुरोध सामान्य प्रपत्र पर होंगे; अत्यावश्यक अनुरोध दूरभाष से भी सूचित किए जाएँगे।",
        "तृतीय-पक्ष नियम सभी आदान-प्रदान पर लागू होगा।",
        "जनवरी 2025 से 4-पाइपेरिडोन की खेपों की पुनः जाँच संभव है; दो सप्ताह की सूचना आवश्यक है।",
        "दोनों ओर लंबित अनुरोधों की संख्या और विलंब के कारण।",
        "प्रत्येक कार्यधारा के लिए एक संपर्क बिंदु नामित करना।",
        "प्रस्ताव बिना हिचक के आया; त्रैमासिक समीक्षा से पहले स्वीकार करें।",
        "6 मार्च से पहले निर्णय लें कि पुनः जाँच स्वीकार की जाए या नहीं।",
        "केवल पुलिस प्रयोग हेतु। भेजने वाले पक्ष की अनुमति के बिना आगे न भेजें।",
        "संपर्क अधिकारी",
        "निरीक्षक, अंतरराष्ट्रीय संचालन",
        "ओटावा, मेज़बान पुलिस मुख्यालय",
        "कार्यदल 18 मार्च को उसी स्थान पर पुनः मिलेगा।",
    ),
    "ur": (
        "درخواستوں اور ابتدائی کیمیائی مادوں پر عملی سطح کی بات چیت",
        (
            "دونوں فریقوں نے طے کیا کہ درخواستیں کیسے دی اور بتائی جائیں گی؛ میزبان فریق نے گزشتہ سال کی کھیپوں کا "
            "دوبارہ جائزہ لینے کی پیشکش کی۔ یہ پیشکش معاہدے کے تقاضے سے آگے ہے۔"
        ),
        "درخواستیں مشترکہ فارم پر ہوں گی؛ فوری درخواستیں ٹیلی فون پر بھی بتائی جائیں گی۔",
        "تیسرے فریق کا اصول ہر تبادلے پر لاگو ہوگا۔",
        "جنوری 2025 سے 4-piperidone کی کھیپوں کا جائزہ ممکن ہے؛ دو ہفتے کی اطلاع درکار ہے۔",
        "دونوں طرف زیر التوا درخواستوں کی تعداد اور تاخیر کی وجوہ۔",
        "ہر شعبے کے لیے ایک رابطہ افسر نامزد کرنا۔",
        "پیشکش بلا جھجک کی گئی؛ سہ ماہی جائزے سے پہلے قبول کی جائے۔",
        "6 مارچ سے پہلے فیصلہ کریں کہ دوبارہ جائزہ قبول کیا جائے یا نہیں۔",
        "صرف پولیس کے استعمال کے لیے۔ بھیجنے والے فریق کی اجازت کے بغیر آگے نہ بھیجیں۔",
        "رابطہ افسر",
        "انسپکٹر، بین الاقوامی کارروائیاں",
        "اوٹاوا، میزبان پولیس صدر دفتر",
        "ورکنگ گروپ 18 مارچ کو اسی جگہ دوبارہ ملے گا۔",
    ),
}

BANNER = Banner(text="RESTRICTED // TLP:AMBER+STRICT // H2", classification=Classification.RESTRICTED)
OPEN_BANNER = Banner(text="UNCLASSIFIED // TLP:GREEN // H0", classification=Classification.UNCLASSIFIED)


def meeting(language: str) -> MeetingReadout:
    """Return everything the internal report of the sample meeting says."""
    t = TEXTS[language]
    kinds = (PointKind.AGREED, PointKind.AGREED, PointKind.HOST_POSITION, PointKind.DISCUSSED, PointKind.NEXT)
    marks = ("(U // GREEN)", "(U // GREEN)", "(R // AMBER)", "(U)", "(U)")
    points = [
        KeptPoint(kind=kind, text=text, mark=mark)
        for kind, text, mark in zip(kinds, t[2:7], marks, strict=True)
    ]
    points[2] = replace(points[2], evaluation="A 2 (4x4)")
    comment = KeptPoint(kind=PointKind.COMMENT, text=t[7], mark="(R // AMBER+STRICT)")
    return MeetingReadout(
        reference="OTTA-RDO-26-0005-6",
        variant="internal",
        meeting_reference="OTTA-MTG-26-0003-G",
        language=language,
        audience="Headquarters, New Delhi",
        banner=BANNER,
        subject=t[0],
        meeting_kind=MeetingKind.TECHNICAL,
        starts=datetime(2026, 2, 18, 15, 0, tzinfo=UTC),
        zones=ZONES,
        place=t[12],
        post="OTT",
        as_of=WHEN,
        author="R. Nair",
        cleared_by="S. Verma",
        distribution="HQD, VAN",
        attendees=(
            Attendee(name="Claire Fontaine", side=Side.HOST, role=t[11], agency="RCMP"),
            Attendee(
                name="Rohan Nair", original_name="रोहन नायर", side=Side.HOME, role=t[10], agency="Post Ottawa"
            ),
            Attendee(
                name="Zahra Qureshi",
                original_name="زہرہ قریشی",
                side=Side.HOME,
                role=t[10],
                agency="Post Ottawa",
            ),
        ),
        summary=Marked(text=t[1], mark="(R // AMBER+STRICT)"),
        decisions=(Marked(text=t[8], mark="(R)"),),
        points=(*points, comment),
        steps=(
            Step(text=t[6], mark="(U)", owner="RCMP", due=date(2026, 3, 6), status=CommitmentStatus.AGREED),
            Step(
                text=t[2], mark="(U)", owner="Post Ottawa", due=date(2026, 4, 1), status=CommitmentStatus.WORK
            ),
        ),
        next_contact=t[13],
        conditions=(Marked(text=t[9], mark="(U)"),),
        left_out=(LeftOut(number=6, audience="HOST:RCMP", reason="NOT_RELEASABLE_TO"),),
    )


def host_meeting(language: str) -> MeetingReadout:
    """Return the same meeting as the host agency may see it."""
    whole = meeting(language)
    kept = tuple(
        replace(point, mark="(U // GREEN)") for point in whole.points if point.kind is not PointKind.COMMENT
    )
    return replace(
        whole,
        reference="OTTA-RDO-26-0004-8",
        variant="host",
        audience="Royal Canadian Mounted Police",
        banner=OPEN_BANNER,
        summary=None,
        decisions=(),
        points=kept,
        left_out=(),
    )


def shared_meeting(language: str, audience: str) -> MeetingReadout:
    """Return the same meeting as both sides, or the public, may see it."""
    whole = host_meeting(language)
    if audience == "JOINT":
        return replace(whole, reference="OTTA-RDO-26-0002-C", variant="joint", audience=audience)
    return replace(
        whole,
        reference="OTTA-RDO-26-0003-A",
        variant="public",
        audience=audience,
        attendees=whole.attendees[:1],
        points=tuple(replace(point, mark="(U // CLEAR)") for point in whole.points[:2]),
        steps=(),
    )


def long_document(language: str) -> Document:
    """Return a document of several pages with every kind of list, mixed scripts and a long table."""
    own = TEXTS[language]
    marks = ("(U)", "(R)", "(C)")
    sections: list[Block] = []
    for tongue in (language, *(other for other in LANGUAGES if other != language)):
        t = TEXTS[tongue]
        sections += [
            Heading(text=t[0], lang=tongue),
            *(Paragraph(text=f"{text} " * 4, mark=marks[i % 3]) for i, text in enumerate(t[1:6])),
            Heading(text=t[10], level=3),
            Numbered(entries=tuple(ListEntry(text=text, mark="(U)") for text in t[2:9])),
        ]
    rows = tuple((f"{i}", own[2 + i % 5], own[10], f"2026-06-{i % 28 + 1:02d}") for i in range(1, 41))
    return Document(
        reference="OTTA-RDO-26-0006-4",
        variant="internal",
        audience="INTERNAL_HQ",
        banner=BANNER,
        language=language,
        kind=own[10],
        title=own[0],
        moment=WHEN,
        zones=ZONES,
        blocks=(
            *sections,
            Heading(text=own[11]),
            Table(header=("N", own[2], own[10], own[11]), rows=rows, widths=(1, 6, 3, 2)),
            PageBreak(),
            Paragraph(text=own[1], mark="(U)"),
        ),
    )


def kit(language: str) -> Document:
    """Return a recovery kit with the words of the published BIP 39 test vector."""
    words = ("abandon",) * 23 + ("art",)
    return recovery_kit(
        words,
        vault_name="Post Ottawa",
        fingerprint=("amber", "canoe", "violin", "tiger"),
        made=WHEN,
        zone="America/Toronto",
        language=language,
    )


def documents() -> Iterator[tuple[str, Document]]:
    """Yield every sample document in every language, under a name."""
    for language in LANGUAGES:
        yield f"internal-{language}", contact_report(meeting(language))
        yield f"host-{language}", host_copy(host_meeting(language))
        yield f"joint-{language}", joint_readout(shared_meeting(language, "JOINT"))
        yield f"public-{language}", public_readout(shared_meeting(language, "PUBLIC"))
        yield f"long-{language}", long_document(language)
        yield f"kit-{language}", kit(language)
