"""The last pass over a file: PDF/A-2a and PDF/UA-1 metadata, output intent, an identifier without chance in it."""

import functools
import io
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pikepdf

from liaison_desk.readouts.enclosure import FILE_NAME
from liaison_desk.readouts.shelf import resource

_STAMP = "D:%Y%m%d%H%M%SZ"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part number</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
"""


@dataclass(frozen=True, kw_only=True)
class Label:
    """All that the metadata of a file may say (readout.md §1): reference, marking, audience, language, date.

    With `data` the file encloses them as `readout.json` and is PDF/A-3a instead of PDF/A-2a.
    """

    title: str
    subject: str
    lang: str
    when: datetime
    data: bytes | None = None


def finish(raw: bytes, label: Label) -> bytes:
    """Turn reportlab's bytes into a conforming file; the same input gives the same output."""
    when = label.when.astimezone(UTC)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        for obj in pdf.objects:
            if isinstance(obj, pikepdf.Stream):
                compress(obj)
        _describe(pdf, label, when)
        if label.data is not None:
            _enclose(pdf, label.data, when)
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            min_version="1.7",
            linearize=False,
        )
    return out.getvalue()


def _describe(pdf: pikepdf.Pdf, label: Label, when: datetime) -> None:
    """Write the metadata, twice as both standards want it, and what the colours mean."""
    xmp = _XMP.format(
        title=escape(label.title),
        subject=escape(label.subject),
        lang=label.lang,
        date=when.strftime("%Y-%m-%dT%H:%M:%SZ"),
        part=2 if label.data is None else 3,
    )
    pdf.Root.Metadata = pdf.make_stream(xmp.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
    pdf.Root.OutputIntents = pikepdf.Array([_output_intent(pdf)])
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    stamp = when.strftime(_STAMP)
    entries = {"/Title": label.title, "/Subject": label.subject, "/CreationDate": stamp, "/ModDate": stamp}
    for key, value in entries.items():
        pdf.docinfo[key] = pikepdf.String(value)


def _enclose(pdf: pikepdf.Pdf, data: bytes, when: datetime) -> None:
    """Attach the data of the document, associated with all of it."""
    packed = zlib.compress(data, 9)
    held = pdf.make_stream(
        packed.hex().encode() + b">",  # ends in neither kind of line end, which `compress` explains
        Type=pikepdf.Name.EmbeddedFile,
        Subtype=pikepdf.Name("/application/json"),
        Filter=pikepdf.Array([pikepdf.Name.ASCIIHexDecode, pikepdf.Name.FlateDecode]),
        Params=pikepdf.Dictionary(Size=len(data), ModDate=pikepdf.String(when.strftime(_STAMP))),
    )
    if packed[-1:] not in (b"\r", b"\n"):
        held.write(packed, filter=pikepdf.Name.FlateDecode)
    name = pikepdf.String(FILE_NAME)
    spec = pikepdf.Dictionary(
        Type=pikepdf.Name.Filespec,
        F=name,
        UF=name,
        Desc=name,
        AFRelationship=pikepdf.Name.Data,
        EF=pikepdf.Dictionary(F=held, UF=held),
    )
    found = pdf.make_indirect(spec)
    pdf.Root.AF = pikepdf.Array([found])
    files = pikepdf.Dictionary(Names=pikepdf.Array([name, found]))
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=files)


def compress(stream: pikepdf.Stream) -> None:
    """Deflate a stream so that its last byte cannot be taken for part of the line end after it.

    A carriage return there, followed by the line feed before `endstream`, reads as one line end, and
    the length then seems wrong by one to a strict reader. One more blank at the end of the stream,
    which is idle in text and out of reach in binary data, changes the checksum that stands last.
    Object streams are not used, for theirs cannot be chosen.
    """
    plain = stream.read_bytes()
    packed = zlib.compress(plain, 9)
    while packed[-1:] in (b"\r", b"\n"):
        plain += b" "
        packed = zlib.compress(plain, 9)
    stream.write(packed, filter=pikepdf.Name.FlateDecode)


@functools.cache
def _profile() -> bytes:
    """Return the colour profile, deflated."""
    return zlib.compress(resource("icc", "sRGB.icc").read_bytes(), 9)


def _output_intent(pdf: pikepdf.Pdf) -> pikepdf.Dictionary:
    profile = pdf.make_stream(_profile(), N=3, Filter=pikepdf.Name.FlateDecode)
    name = pikepdf.String("sRGB IEC61966-2.1")
    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier=name,
        Info=name,
        DestOutputProfile=profile,
    )
