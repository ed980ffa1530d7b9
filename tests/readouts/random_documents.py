"""Documents put together by chance: all blocks, all scripts in one line, whatever a keyboard can produce."""

import io
import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar

from PIL import Image

from liaison_desk.model.canonical import dumps
from liaison_desk.model.markings import Classification
from liaison_desk.readouts import content
from liaison_desk.readouts.charting.charts import written
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.review.questions import with_review_form
from liaison_desk.readouts.text import clean
from liaison_desk.readouts.wording import words_for
from tests.readouts.samples import LANGUAGES, TEXTS, WHEN, ZONES

MARKS = ("(U)", "(R)", "(C)", "(R // AMBER+STRICT)", "(U // GREEN)")
_SECRET = "zephyrine quokka marzipan obelisk tundra saffron".split()  # noqa: SIM905 - words, as people write them
_TOKENS = (
    *(
        "<b>",
        "</p>",
        "&amp;",
        "%s",
        "{0}",
        "]]>",
        "\\n",
        "C:\\post",
        "=1+1",
        "(x)",
        "[y]",
        "«z»",
        "“q”",
        "3×4",
        "±5 °C",
    ),
    *(
        "2026-06-04",
        "+1 613 555 0100",
        "12:30",
        "50 %",
        "a/b",
        "naïve",
        "Zoe\u0308",
        "Ελλάδα",
        "Žižek",
        "Москва",
    ),
    *(
        "४-पिपेरिडोन",
        "श्री",
        "क्ष",
        "RCMP/से",
        "۱۲۳",
        "٤٥٦",
        "الاتفاق",
        "پاکستان",
        "می\u200cخواهم",
        "(رابطہ)",
        "“متن”",
    ),
    *("x" * 90, "नि" * 40, "ب" * 80, "→", "✓", "∑", "\u202eoverride\u202c", "soft\u00adhyphen", "tab\tbed"),
)

_One = TypeVar("_One")


@cache
def _covered() -> list[str]:
    """Return every character that all stacks can draw and that people see."""
    codes = stack("text").covers & stack("strong").covers & stack("banner").covers
    return [ch for ch in map(chr, sorted(codes)) if unicodedata.category(ch)[0] in "LMNPS" and ch != "\ufffd"]


@cache
def _words(language: str) -> list[str]:
    return [word for text in TEXTS[language] for word in text.split()]


@dataclass
class Chance:
    """Puts one document together and remembers every text that must come back."""

    seed: int
    said: list[str] = field(default_factory=list)
    aloud: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin; the same seed gives the same document."""
        self.dice = random.Random(self.seed)
        self.language = self.dice.choice(LANGUAGES)

    def text(self, longest: int = 40, mark: str = "", *, shown: bool = True) -> str:
        """Return words of one script or of several, and remember them; what is only said aloud is not shown."""
        count = self.dice.choice((1, 2, 4, 8, longest))
        home = self.dice.choice(LANGUAGES)
        mixed = self.dice.random()
        text = " ".join(self._word(home, mixed) for _ in range(self.dice.randint(1, max(count, 1))))
        text = text if clean(text) else "plain"
        (self.said if shown else self.aloud).append(f"{mark} {clean(text)}".strip())
        return text

    def _word(self, home: str, mixed: float) -> str:
        at = self.dice.random()
        if at < 0.1 * mixed:
            return "".join(self.dice.choice(_covered()) for _ in range(self.dice.randint(1, 6)))
        if at < 0.35 * mixed:
            return self.dice.choice(_TOKENS)
        return self.dice.choice(
            _words(home if self.dice.random() > mixed / 2 else self.dice.choice(LANGUAGES))
        )

    def mark(self) -> str:
        """Return a portion mark."""
        return self.dice.choice(MARKS)

    def entry(self, longest: int = 40) -> content.Entry:
        """Return a text under its mark."""
        mark = self.mark()
        return content.Entry(
            text=self.text(longest, mark), mark=mark, lang=self.dice.choice((None, *LANGUAGES))
        )

    def paragraph(self) -> content.Paragraph:
        """Return body text."""
        mark = self.mark()
        return content.Paragraph(text=self.text(90, mark), mark=mark, note=self.dice.random() < 0.2)

    def block(self) -> content.Block:
        """Return a block of any kind but those that stand at the end."""
        makes: tuple[Callable[[], content.Block], ...] = (
            self.paragraph,
            self.paragraph,
            lambda: content.Heading(text=self.text(8), level=2),
            lambda: content.Heading(text=self.text(8), level=3),
            lambda: content.Numbered(entries=self._some(self.entry, 8), first=self.dice.choice((1, 7, 99))),
            lambda: content.Bullets(entries=self._some(self.entry, 8)),
            lambda: content.Box(title=self.text(5), paragraphs=self._some(self.paragraph, 3)),
            lambda: content.Facts(facts=self._some(self._fact, 7)),
            lambda: content.Grid(cells=self._some(lambda: self.text(1), 9), columns=self.dice.randint(1, 4)),
            self._table,
            self._chart,
            self._pairs,
            self._picture,
            content.PageBreak,
        )
        return self.dice.choice(makes)()

    def _some(self, make: Callable[[], _One], most: int) -> tuple[_One, ...]:
        return tuple(make() for _ in range(self.dice.randint(1, most)))

    def _fact(self) -> content.Fact:
        return content.Fact(label=self.text(3), value=self.text(9), wide=self.dice.random() < 0.4)

    def _table(self) -> content.Table:
        columns = self.dice.randint(1, 5)

        def cell() -> content.Cell:
            match self.dice.randint(0, 3):
                case 0:
                    return self.entry(15)
                case 1:
                    return content.Swatch(text=self.text(2), tone=self.dice.choice(list(content.Tone)))
                case _:
                    return self.text(6)

        return content.Table(
            header=tuple(self.text(3) for _ in range(columns)),
            rows=tuple(
                tuple(cell() for _ in range(columns)) for _ in range(self.dice.choice((0, 1, 3, 8, 30)))
            ),
            widths=tuple(self.dice.uniform(1, 5) for _ in range(columns)),
        )

    def _chart(self) -> content.Chart:
        categories = tuple(self.text(9) for _ in range(self.dice.choice((1, 3, 6, 12, 40))))
        tones = self.dice.sample(list(content.Tone), self.dice.randint(1, 4))
        unit = self.dice.choice(("", "%", "days"))
        words = words_for(self.language)
        series = tuple(
            content.Series(
                name=self.text(3) if len(tones) > 1 else "",
                values=tuple(
                    self.dice.choice((0, 1, 7, 1234567, self.dice.uniform(0, 99))) for _ in categories
                ),
                tone=tone,
            )
            for tone in tones
        )
        self.said += [written(value, unit, words) for one in series for value in one.values]
        mark = self.mark()
        return content.Chart(
            form=self.dice.choice(list(content.ChartForm)),
            title=self.text(6, mark),
            mark=mark,
            categories=categories,
            series=series,
            unit=unit,
            alt=self.text(20, shown=False) if self.dice.random() < 0.5 else "",
        )

    def _pairs(self) -> content.SideBySide:
        pairs = tuple(
            content.Pair(first=self.entry(), second=self.entry(), strong=self.dice.random() < 0.2)
            for _ in range(self.dice.randint(1, 6))
        )
        if self.dice.random() < 0.5:
            first, second = (content.Entry(text=self.text(5), lang=tongue) for tongue in LANGUAGES[1:3])
            pairs = (content.Pair(first=first, second=second, level=2), *pairs)
        return content.SideBySide(pairs=pairs)

    def _picture(self) -> content.Picture:
        out = io.BytesIO()
        size = (self.dice.randint(1, 60), self.dice.randint(1, 60))
        Image.new("RGBA", size, (self.dice.randint(0, 255), 90, 160, 200)).save(out, "PNG")
        return content.Picture(
            data=out.getvalue(), alt=self.text(8, shown=False), width_mm=self.dice.uniform(10, 200)
        )

    def _signatures(self) -> content.Signatures:
        places = tuple(
            content.Signature(
                who=self.text(3), role=self.text(3), field=name if self.dice.random() < 0.7 else ""
            )
            for name in self.dice.sample(("officer", "supervisor", "counterpart"), self.dice.randint(1, 3))
        )
        return content.Signatures(places=places)

    def document(self) -> content.Document:
        """Return the document."""
        heading = content.Heading(text=self.text(5))
        blocks = [heading, *(self.block() for _ in range(self.dice.randint(1, 9)))]
        if self.dice.random() < 0.5:
            blocks.append(self._signatures())
        variant = self.dice.choice(("internal", "host", "joint", "public", "hq"))
        classification = self.dice.choice(list(Classification))
        data = dumps({"said": self.said[:5], "copy": 1}) if variant == "hq" else None
        made = content.Document(
            reference=f"OTTA-RDO-26-{self.seed:04d}-X",
            variant=variant,
            audience=self.dice.choice(("HOST:RCMP", "INTERNAL_HQ", "مرکز", "दूतावास")),
            banner=content.Banner(text=f"{classification.name} // TLP:GREEN", classification=classification),
            language=self.language,
            kind=self.text(3),
            title=self.text(12),
            moment=WHEN,
            zones=ZONES[: self.dice.randint(0, 2)],
            facts=self._some(self._fact, 4),
            blocks=tuple(blocks),
            data=data,
        )
        return with_review_form(made) if self.dice.random() < 0.2 else made


def secret(seed: int) -> str:
    """Return a sentence that is in no document."""
    dice = random.Random(seed)
    return " ".join(dice.sample(_SECRET, 5))
