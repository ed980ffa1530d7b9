"""Two desks of a story, and the transcript of everything that is typed at them."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.program import ROOT, Said, Seat


@dataclass
class Story:
    """Two desks, and a transcript of everything that is typed at them."""

    number: int
    post: Seat
    hq: Seat
    lines: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.lines.append(f"# {text}")

    def at(self, desk: Seat, *words: str | Path, status: int = 0) -> Said:
        """Type a command, expect its exit status, and keep what was said."""
        said = desk.run(*words)
        typed = " ".join(_quoted(str(word)) for word in words)
        self.lines += [f"{desk.vault.name}$ liaison-desk {typed}", said.out.rstrip(), said.err.rstrip()]
        self.lines += [f"(exit status {said.status})", ""]
        assert said.status == status, f"{words}: {said.status}\n{said.out}\n{said.err}"
        return said

    def carry(self, sender: Seat, to: str, receiver: Seat, name: str) -> None:
        """Carry everything from one desk to another in a bundle."""
        path = sender.program.folder / name
        self.at(sender, "bundle", "make", "--to", to, "--out", path)
        self.at(receiver, "bundle", "accept", path)

    def write(self) -> None:
        folder = ROOT / "out" / "scenarios"
        folder.mkdir(parents=True, exist_ok=True)
        text = "\n".join(self.lines)
        elsewhere = text.replace(str(self.post.program.folder), "~")
        (folder / f"{self.number:02}.txt").write_text(elsewhere + "\n", encoding="utf-8")


def _quoted(word: str) -> str:
    return f"'{word}'" if re.search(r"[\s{}|&;]", word) or not word else word
