"""Setting pictures: decoded and printed as pixels, with nothing else of the file they came in."""

import io

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_
from liaison_desk.readouts import content, look
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.pieces import Pixels
from liaison_desk.readouts.tagging import Node
from liaison_desk.readouts.text import one_line

_MAX_PIXELS = 40_000_000


class PictureUnreadable(Refused):
    """A picture that cannot be decoded, so it cannot be cleaned."""

    code = "PICTURE_UNREADABLE"
    title = N_("The picture described as {alt} cannot be read.")
    advice = N_("Save it again as PNG or JPEG and attach that file.")


def set_picture(at: Node, block: content.Picture, section: str) -> Pixels:
    """Decode a picture and keep nothing but its pixels: no EXIF, no profile, no transparency."""
    alt = one_line(block.alt, section, stack("text"))
    try:
        with Image.open(io.BytesIO(block.data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > _MAX_PIXELS:
                raise PictureUnreadable(alt=alt)
            pixels = ImageOps.exif_transpose(opened).convert("RGBA")  # upright, as the camera was held
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as fault:
        raise PictureUnreadable(alt=alt) from fault
    ground = Image.new("RGB", pixels.size, "white")
    ground.paste(pixels, mask=pixels.getchannel("A"))
    width = min(block.width_mm * 72 / 25.4, look.LINE)
    height = width * ground.height / ground.width
    tallest = look.BODY_BOTTOM - look.BODY_TOP - 10
    if height > tallest:
        width, height = width * tallest / height, tallest
    node = at.add("Figure", alt=alt)
    return Pixels(node=node, image=ImageReader(ground), width=width, height=height)
