"""A readout costs little: the figure of readout.md §4, on a warm process."""

import time

from liaison_desk.readouts.documents.contact_report import contact_report
from liaison_desk.readouts.render import render
from tests.readouts.samples import WHEN, meeting


def test_one_readout_takes_at_most_0_15_seconds_of_processor() -> None:
    document = contact_report(meeting("hi"))
    render(document, WHEN)
    costs = []
    for _ in range(5):
        begun = time.process_time()
        render(document, WHEN)
        costs.append(time.process_time() - begun)
    assert min(costs) <= 0.15
