"""The table of modules in ARCHITECTURE.md; `make map` writes it from the docstrings."""

from tests.arch.sources import ROOT, Source, sources

BEGIN = "<!-- modules: begin -->"
END = "<!-- modules: end -->"

ALIKE = (
    "app/",
    "cli/",
    "desk/commands/",
    "desk/documents/",
    "desk/exchange/",
    "desk/queries/",
    "desk/queries/figures/",
    "host/",
    "host/mailbox/",
    "interop/",
    "model/kinds/",
    "readouts/charting/",
    "readouts/documents/",
    "readouts/review/",
    "readouts/signed/",
    "sync/",
    "ui/dialogs/",
    "ui/forms/",
    "ui/pages/",
    "ui/tables/",
    "ui/theme/",
    "ui/widgets/",
)
"""Packages whose modules are so alike that their names say what each is; they share one line."""


def module_map() -> str:
    """Return one line for every module, its path and its charter, and one for each package of like modules."""
    lines = ["| Module | Charter |", "| --- | --- |"]
    for source in sources("liaison_desk"):
        path = source.path.removeprefix("liaison_desk/")
        package = path.removesuffix("__init__.py")
        if package in ALIKE:
            lines.append(_line(f"**{package}**", f"{source.charter} {_siblings(source)}".strip()))
        elif package != path:
            lines.append(_line(f"**{package or 'liaison_desk/'}**", source.charter))
        elif not path.startswith(ALIKE):
            lines.append(_line(f"`{path}`", source.charter))
    return "\n".join(lines)


def _line(name: str, charter: str) -> str:
    return f"| {name} | {charter.replace('|', chr(92) + '|')} |"


def _siblings(package: Source) -> str:
    folder = package.path.removesuffix("__init__.py")
    names = [
        source.path.removeprefix(folder).removesuffix(".py")
        for source in sources("liaison_desk")
        if source.path.startswith(folder) and source is not package
    ]
    return ", ".join(f"`{name}`" for name in names if "/" not in name)


if __name__ == "__main__":
    page = ROOT / "ARCHITECTURE.md"
    head, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    page.write_text(f"{head}{BEGIN}\n\n{module_map()}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")
