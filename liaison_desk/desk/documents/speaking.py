"""How documents speak of people and in which language a text is."""

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Contact


def contact_named(desk: Desk, code: str) -> str:
    """Return the name of the person with a code of the post, or the code where there is none."""
    found = desk.store.records.standing(Contact, {"code": code}) if code else []
    return found[0].name if found else code


def language_of(text: str, language: str) -> str | None:
    """Return the language a text is tagged with where its script shows that it is not the document's."""
    if any("\u0900" <= character <= "\u097f" for character in text):
        return "hi" if language != "hi" else None
    if any("\u0600" <= character <= "\u06ff" for character in text):
        return "ur" if language != "ur" else None
    return "en" if language in {"hi", "ur"} else None
