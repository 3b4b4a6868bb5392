#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an Excel workbook with nothing but the standard library and prints its sheets as JSON: a list of rows each, a
cell being [kind, value] with kind "s" for text, "n" for a number, "b" for a flag."""
import json
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def text_of(node):
    words = "".join(part.text or "" for part in node.iter(MAIN + "t"))
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), words)


def column_of(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def cell_of(cell, shared):
    kind = cell.get("t", "n")
    value = cell.find(MAIN + "v")
    if cell.find(MAIN + "f") is not None:
        return ["f", cell.find(MAIN + "f").text]
    if kind == "inlineStr":
        return ["s", text_of(cell.find(MAIN + "is"))]
    if kind == "s":
        return ["s", shared[int(value.text)]]
    return [kind, value.text if value is not None else None]


def rows_of(sheet, shared):
    rows = []
    for row in sheet.iter(MAIN + "row"):
        cells = []
        for cell in row.iter(MAIN + "c"):
            column = column_of(cell.get("r"))
            cells.extend([None] * (column - len(cells)))
            cells.append(cell_of(cell, shared))
        rows.append(cells)
    return rows


def sheets_of(path):
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            shared = [text_of(item) for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        links = {link.get("Id"): link.get("Target")
                 for link in ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))}
        sheets = {}
        for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            document = ElementTree.fromstring(book.read("xl/" + links[sheet.get(LINK)]))
            sheets[sheet.get("name")] = rows_of(document, shared)
        return sheets


if __name__ == "__main__":
    json.dump(sheets_of(sys.argv[1]), sys.stdout)
