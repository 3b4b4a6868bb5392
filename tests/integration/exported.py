#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what `plaudit export` wrote with nothing but the standard library. As a program: prints, as JSON, the cells of
one column of a file, each as text."""
import csv
import json
import sys

sys.dont_write_bytecode = True
import read_workbook  # noqa: E402

csv.field_size_limit(10_000_000)


def table_of_sheet(rows):
    """Of a sheet's cells: text, numbers as text, and nothing for what is empty."""
    width = len(rows[0])
    for row in rows:
        cells = [None if cell is None else cell[1] for cell in row]
        assert all(cell is None or cell[0] != "f" for cell in row), "a cell is a formula"
        yield cells + [None] * (width - len(cells))


def rows_of(path, keys=None):
    """A dictionary for each row. The head of a workbook is written for people: `keys` are what it stands for."""
    if path.endswith(".jsonl"):
        with open(path, encoding="utf-8", newline="\n") as lines:
            return [json.loads(line) for line in lines]
    if path.endswith(".xlsx"):
        sheets = read_workbook.sheets_of(path)
        name = next(name for name in sheets if name != "About")
        table = list(table_of_sheet(sheets[name]))
        for more in (f"{name} {number}" for number in range(2, 100)):
            if more not in sheets:
                break
            table += list(table_of_sheet(sheets[more]))[1:]
        return [dict(zip(keys or table[0], row)) for row in table[1:]]
    delimiter = "\t" if path.endswith(".tsv") else ","
    with open(path, encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text, delimiter=delimiter, strict=True))


if __name__ == "__main__":
    column = sys.argv[2]
    title = {"review_id": "Review ID", "title": "Title", "body": "Text"}.get(column, column)
    key = title if sys.argv[1].endswith(".xlsx") else column
    json.dump([row.get(key) for row in rows_of(sys.argv[1])], sys.stdout)
