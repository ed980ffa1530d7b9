"""Whatever is put together by chance conforms, says every text exactly, overlaps nowhere and leaks nothing."""

import os
from pathlib import Path

import pytest

from liaison_desk.readouts.leak import LeakFound, OmittedItem, check_leaks, fold
from liaison_desk.readouts.render import rendered
from liaison_desk.readouts.verify import verify_readout
from tests.readouts.pdf_checks import faults, said_aloud, says
from tests.readouts.pdf_checks import fold as fold_blanks
from tests.readouts.random_documents import Chance, secret
from tests.readouts.samples import WHEN

COUNT = 1000 if os.environ.get("HYPOTHESIS_PROFILE") == "fuzz" else 12
FIRST = int(os.environ.get("LIAISON_DESK_FIRST_PAGE", "0"))


@pytest.mark.parametrize("seed", range(FIRST, FIRST + COUNT))
def test_a_document_of_chance_holds_what_every_document_must(seed: int, tmp_path: Path) -> None:
    chance = Chance(seed)
    document = chance.document()
    done = rendered(document, WHEN)
    path = tmp_path / document.file_name
    path.write_bytes(done.pdf)
    assert not faults(path)
    assert not says(path, chance.said, narrow=True)
    spoken = said_aloud(path)
    assert all(fold_blanks(text) in spoken for text in chance.aloud)
    assert not verify_readout(done.pdf).problems
    hidden = OmittedItem(id="P9", text=secret(seed), names=("Obelisk Marzipan",))
    check_leaks(done.pdf, document.file_name, [hidden])
    shown = max(chance.said, key=lambda text: len(fold(text)))
    if len(fold(shown)) > 1:
        with pytest.raises(LeakFound):
            check_leaks(done.pdf, document.file_name, [OmittedItem(id="P1", text=shown)])
