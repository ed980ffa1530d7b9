"""The machine's clock: its zone as the system names it, and the trick of putting it back noticed."""

from pathlib import Path

import pytest

from liaison_desk.host.clock import PutBackWatch, SystemClock, system_zone


@pytest.fixture(autouse=True)
def _no_zone_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)


def test_the_system_clock_gives_milliseconds_and_never_thinks_itself_put_back() -> None:
    clock = SystemClock()
    readings = [clock.now() for _ in range(1000)]
    assert readings == sorted(readings)
    assert readings[0] > 1_700_000_000_000
    assert clock.put_back_ms == 0


def test_a_clock_put_back_by_an_hour_is_noticed_and_counted() -> None:
    watch = PutBackWatch()
    watch.observe(10_000_000, 0)
    watch.observe(10_060_000 - 3_600_000, 60_000)
    assert watch.put_back_ms == 3_600_000


def test_a_clock_put_back_is_noticed_even_when_it_still_reads_later_than_before() -> None:
    watch = PutBackWatch()
    watch.observe(0, 0)
    watch.observe(40_000, 100_000)
    assert watch.put_back_ms == 60_000


def test_a_sleeping_machine_and_a_time_server_s_correction_are_no_fault() -> None:
    watch = PutBackWatch()
    watch.observe(0, 0)
    watch.observe(8 * 3_600_000, 1_000)
    watch.observe(8 * 3_600_000 + 500, 3_000)
    assert watch.put_back_ms == 0


def test_the_zone_is_where_the_link_of_the_system_points(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "localtime").symlink_to("/usr/share/zoneinfo/Asia/Kolkata")
    assert system_zone(tmp_path) == "Asia/Kolkata"


def test_the_zone_is_read_from_debian_s_file_when_there_is_no_link(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "timezone").write_text("America/Toronto\n", encoding="ascii")
    assert system_zone(tmp_path) == "America/Toronto"


def test_the_zone_in_the_environment_goes_before_the_system_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "timezone").write_text("America/Toronto\n", encoding="ascii")
    monkeypatch.setenv("TZ", ":Europe/Paris")
    assert system_zone(tmp_path) == "Europe/Paris"


@pytest.mark.parametrize("nonsense", ["IST-5:30", "/etc/passwd", "../../etc/passwd", "Nowhere/Town", ""])
def test_what_is_no_zone_is_passed_over_and_utc_remains(
    nonsense: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", nonsense)
    assert system_zone(tmp_path) == "UTC"
