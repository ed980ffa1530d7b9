"""The table of modules in ARCHITECTURE.md; `make map` writes it from the docstrings."""

from tests.arch.sources import ROOT, sources

BEGIN = "<!-- modules: begin -->"
END = "<!-- modules: end -->"


def module_map() -> str:
    """Return one line for every module: its path in the package and its charter."""
    lines = ["| Module | Charter |", "| --- | --- |"]
    for source in sources("liaison_desk"):
        path = source.path.removeprefix("liaison_desk/")
        package = path.removesuffix("/__init__.py")
        name = f"**{package}/**" if package != path else f"`{path}`"
        lines.append(f"| {name} | {source.charter.replace('|', chr(92) + '|')} |")
    return "\n".join(lines)


if __name__ == "__main__":
    page = ROOT / "ARCHITECTURE.md"
    head, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    page.write_text(f"{head}{BEGIN}\n\n{module_map()}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")
