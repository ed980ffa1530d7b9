import re
from pathlib import Path

import pytest

from liaison_desk.host.paths import resource
from liaison_desk.ui.theme.sheet import style_sheet
from liaison_desk.ui.theme.tokens import DARK, LIGHT, MARKINGS, Colours, Tone, contrast, tone_pair

UI = Path(__file__).parents[2] / "liaison_desk" / "ui"

TEXT = [
    ("text", "bg", 7.0),
    ("text", "surface", 7.0),
    ("text", "sel", 7.0),
    ("text", "raised", 7.0),
    *((ink, ground, 4.5) for ink in ("text2", "text3") for ground in ("bg", "surface", "surface2", "raised")),
    ("text2", "sel", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_hover", 4.5),
    ("accent_text", "surface", 4.5),
    ("accent_text", "accent_weak", 4.5),
    *((ink, ground, 4.5) for ink in ("danger", "warn", "ok") for ground in ("surface", "bg")),
    ("danger", "sel", 4.5),
    ("side_text", "side", 7.0),
    ("side_text2", "side", 4.5),
    ("side_text2", "side_hover", 4.5),
    ("side_text", "side_sel", 4.5),
    ("side_text", "side_badge", 4.5),
    ("toast_text", "toast", 7.0),
    ("toast_link", "toast", 4.5),
    ("on_alert", "alert", 4.5),
    ("on_logo", "logo", 4.5),
    ("border_strong", "surface", 3.0),
    ("focus", "surface", 3.0),
    ("focus", "bg", 3.0),
]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), TEXT)
def test_every_pair_of_ink_and_ground_can_be_read(
    colours: Colours, ink: str, ground: str, least: float
) -> None:
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_can_be_read_on_its_own_ground(colours: Colours, tone: Tone) -> None:
    assert contrast(*tone_pair(colours, tone)) >= 4.5


@pytest.mark.parametrize("marking", list(MARKINGS))
def test_every_marking_can_be_read(marking: str) -> None:
    assert contrast(*MARKINGS[marking]) >= 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


def test_colours_and_pixels_are_written_in_the_theme_only() -> None:
    elsewhere = [
        f"{path.relative_to(UI)}: {found}"
        for path in UI.rglob("*.py")
        if path.parent.name != "theme"
        for found in re.findall(r"#[0-9A-Fa-f]{6}\b|\b[\d.]+px\b", path.read_text("utf-8"))
    ]
    assert not elsewhere


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_names_no_colour_that_is_not_a_token(colours: Colours) -> None:
    sheet = style_sheet(colours, resource("icons"))
    used = set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet))
    markings = {colour for pair in MARKINGS.values() for colour in pair}
    assert used <= {getattr(colours, name) for name in colours.names()} | markings


def test_every_picture_on_a_control_is_shipped() -> None:
    for colours in (LIGHT, DARK):
        pictures = re.findall(r'url\("([^"]+)"\)', style_sheet(colours, resource("icons")))
        assert pictures
        assert all(Path(picture).is_file() for picture in pictures)


def test_every_icon_that_is_shipped_is_used_and_every_icon_used_is_shipped() -> None:
    text = "\n".join(path.read_text("utf-8") for path in UI.rglob("*.py"))
    shipped = {path.stem for path in resource("icons").glob("*.svg")}
    unused = {name for name in shipped if f'"{name}"' not in text and f"{name}.svg" not in text}
    assert not unused
