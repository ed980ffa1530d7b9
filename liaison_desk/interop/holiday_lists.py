"""The public holidays of a country and year, from the library holidays: a starting list that people edit."""

from collections.abc import Mapping
from datetime import date

import holidays

from liaison_desk.model.errors import BadInput

_LANGUAGES = ("en_US", "en_CA", "en_IN", "en_GB")


def public_holidays(country: str, year: int, region: str = "") -> Mapping[date, str]:
    """Return the days without work and their names, in English where the list has it; BadInput where none is known."""
    regions = holidays.list_supported_countries(include_aliases=False).get(country)
    if regions is None:
        raise BadInput(
            what=f"country {country!r}", why="no list of holidays is known for it; use its two letters"
        )
    if region and region not in regions:
        known = ", ".join(regions) or "none"
        raise BadInput(what=f"region {region!r}", why=f"the regions of {country} are: {known}")
    languages = holidays.list_localized_countries(include_aliases=False).get(country, [])
    language = next((known for known in _LANGUAGES if known in languages), None)
    found = holidays.country_holidays(country, subdiv=region or None, years=year, language=language)
    return dict(sorted(found.items()))
