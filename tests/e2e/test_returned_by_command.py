"""A supervisor without a desk fills in the form of a readout and signs it; either command takes it for what it is."""

from tests.e2e.program import Seat
from tests.readouts.filling import YES, filled_after

REPORT = "OTTA-MTG-26-0001-K"
ANSWER = {"review-return": YES, "review-comment-0": "Say who offered it."}


def test_a_signed_form_that_returns_a_readout_is_never_taken_for_an_approval(
    linked: tuple[Seat, Seat],
) -> None:
    post, hq = linked
    run, folder = post.program.ok, post.program.folder
    (folder / "p03.txt").write_text("a passphrase for one file only\n", encoding="utf-8")
    hq.ok(
        "hq",
        "certificate",
        "--for",
        "P03",
        "--name",
        "S. Verma",
        "--lock-with",
        folder / "p03.txt",
        "--out",
        folder / "p03.p12",
    )
    hq.ok("bundle", "make", "--to", "OTTA", "--out", folder / "roster.ldb")
    post.ok("bundle", "accept", folder / "roster.ldb")
    ref = post.ok("document", "draft", REPORT, "--variant", "internal")["ref"]
    keys = ["--credentials", "p03.p12", "--passphrase-file", "p03.txt"]
    for command in ("receive", "review"):
        offered = folder / f"{command}.pdf"
        post.ok("readout", "offer", ref, "--out", offered)
        (folder / "filled.pdf").write_bytes(filled_after(offered.read_bytes(), ANSWER))
        run("readout", "sign", "filled.pdf", "--as", "supervisor", *keys, "--out", f"{command}-signed.pdf")
        said = post.run("readout", command, folder / f"{command}-signed.pdf")
        assert said.out.splitlines() == [f"{ref} is “changes asked”.", "Say who offered it."], said.err
    rounds = post.ok("document", "rounds", ref)
    assert [(one["decision"], one["reviewer"]) for one in rounds] == [("RETURN", "P03")] * 2
