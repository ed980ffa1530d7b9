"""Officers go by codes or by names, in any script: their desks are founded, enrolled, and sign."""

from tests.e2e.program import SAMPLE, Program, enrol, seat

TALKS = "OTTA-MTG-26-0002-I"


def test_officers_who_go_by_their_names_sign_with_them(program: Program) -> None:
    post = seat(program, "post", "harbour lantern copper violet meadow")
    hq = seat(program, "hq", "copper violet meadow harbour lantern")
    post.ok("vault", "create", "--post", "OTT", "--officer", "आशा रमन", "--scheme", "IN")
    hq.ok("hq", "init", "--post", "HQD", "--officer", "José [HQ]", "--scheme", "IN")
    post.ok("import", SAMPLE)
    enrol(post, hq)
    issued = post.ok("readout", "issue", TALKS, "--variant", "host", "--out", program.folder)
    (signer,) = post.ok("readout", "verify", issued["file"])["signers"]
    assert signer["code"] == "आशा रमन"
    assert post.run("readout", "verify", issued["file"]).status == 0


def test_a_name_that_could_not_stand_in_a_log_is_refused_and_nothing_is_left(program: Program) -> None:
    post = seat(program, "post", "harbour lantern copper violet meadow")
    said = post.run("vault", "create", "--post", "OTT", "--officer", "P01\nP02")
    assert (said.status, said.code) == (1, "BAD_INPUT")
    assert not post.vault.exists()
