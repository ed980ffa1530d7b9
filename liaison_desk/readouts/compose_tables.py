"""Setting tables: labels with their values, rows under a header, and plain grids."""

from liaison_desk.readouts import content, look
from liaison_desk.readouts.hand import Hand
from liaison_desk.readouts.pieces import Row, Ruled, Text
from liaison_desk.readouts.tagging import Node

_GUTTER = 18.0


def set_facts(hand: Hand, at: Node, facts: tuple[content.Fact, ...], lang: str | None = None) -> Ruled:
    """Two narrow facts to a row; a wide one, or a narrow one left alone, takes the whole row."""
    table = at.add("Table", lang=lang).add("TBody")
    rows: list[Row] = []
    waiting: content.Fact | None = None
    for fact in facts:
        if waiting is not None and not fact.wide:
            rows.append(_fact_row(hand, table, (waiting, fact)))
            waiting = None
            continue
        if waiting is not None:
            rows.append(_fact_row(hand, table, (waiting,)))
        waiting = None if fact.wide else fact
        if fact.wide:
            rows.append(_fact_row(hand, table, (fact,)))
    if waiting is not None:
        rows.append(_fact_row(hand, table, (waiting,)))
    return Ruled(rows=rows, shares=(0.17, 0.33, 0.17, 0.33), padding=2.6, after=6)


def _fact_row(hand: Hand, table: Node, facts: tuple[content.Fact, ...]) -> Row:
    node = table.add("TR")
    cells: list[Text] = []
    spans: list[int] = []
    for fact in facts:
        head = node.add("TH", attributes={"O": "Table", "Scope": "Row"})
        wide = {"O": "Table", "ColSpan": 3} if len(facts) == 1 else {}
        value = hand.line(node.add("TD", name=fact.name or None, attributes=wide), fact.value, look.CELL)
        cells += [hand.line(head, fact.label, look.LABEL), value]
        spans += [1, 3 if len(facts) == 1 else 1]
    return Row(node=node, cells=tuple(cells), spans=tuple(spans))


def set_table(hand: Hand, at: Node, block: content.Table) -> Ruled:
    """Return a table whose header row is repeated on each page."""
    table = at.add("Table")
    body = table.add("TBody")
    head = table.add("THead") if block.rows else body  # a head alone, without a body, is not allowed
    rows = [_row(hand, head.add("TR"), block.header, header=True)]
    rows += [_row(hand, body.add("TR"), row) for row in block.rows]
    widths = block.widths or (1.0,) * len(block.header)
    total = sum(widths)
    shares = tuple(width / total for width in widths)
    return Ruled(rows=rows, shares=shares, boxed=True)


def _row(hand: Hand, node: Node, texts: tuple[content.Cell, ...], *, header: bool = False) -> Row:
    scope = {"O": "Table", "Scope": "Column"}
    cells = tuple(
        hand.cell(node.add("TH", attributes=dict(scope)), text, look.HEAD_CELL)
        if header
        else hand.cell(node.add("TD"), text, look.CELL)
        for text in texts
    )
    return Row(node=node, cells=cells, header=header)


def set_grid(hand: Hand, at: Node, block: content.Grid) -> Ruled:
    """Return a grid of short words, read row by row."""
    table = at.add("Table").add("TBody")
    rows = []
    for start in range(0, len(block.cells), block.columns):
        node = table.add("TR")
        part = block.cells[start : start + block.columns]
        part += ("",) * (block.columns - len(part))
        cells = tuple(hand.line(node.add("TD"), text, look.WORD) for text in part)
        rows.append(Row(node=node, cells=cells))
    return Ruled(rows=rows, shares=(1 / block.columns,) * block.columns, padding=5)


def set_beside(hand: Hand, at: Node, block: content.SideBySide) -> Ruled:
    """Return a table of two columns, each text beginning where its own script does."""
    table = at.add("Table")
    body = table.add("TBody")
    head = table.add("THead") if len(block.pairs) > 1 else body
    rows = [_pair(hand, (head if pair.level == 2 else body).add("TR"), pair) for pair in block.pairs]
    half = (look.LINE - _GUTTER) / 2 / look.LINE
    return Ruled(rows=rows, shares=(1 - half, half), gutter=_GUTTER, padding=3.4)


def _pair(hand: Hand, row: Node, pair: content.Pair) -> Row:
    style = look.PANEL_TITLE if pair.strong else look.BODY
    if pair.level:
        style = look.HEADING if pair.level == 2 else look.SUBHEADING
    cells = []
    for entry in (pair.first, pair.second):
        if pair.level == 2:
            cell = row.add("TH", lang=entry.lang, attributes={"O": "Table", "Scope": "Column"})
        else:
            cell = row.add("TD", lang=entry.lang)
        node = cell.add(f"H{pair.level}", lang=entry.lang) if pair.level and entry.text else cell
        cells.append(hand.cell(node, entry, style))
    return Row(
        node=row,
        cells=tuple(cells),
        header=pair.level == 2,
        keeps=pair.strong or pair.level > 0,
        own_sides=True,
    )
