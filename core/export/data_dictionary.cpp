// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/data_dictionary.h"

#include "export/text_format.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// How a value is written, where its type alone doesn't tell.
QString valueOf(const CacheColumn &column, TablePlace place)
{
    const bool isFile = place == TablePlace::Files;
    switch (column.words.form) {
    case ColumnForm::AsItIs:
        return {};
    case ColumnForm::Time:
        return u"milliseconds since 1970, UTC"_s;
    case ColumnForm::Money:
        return u"minor units of the currency"_s;
    case ColumnForm::RecordId:
        return isFile ? u"text"_s : u"the 16 bytes of a UUID, or text and a mark at its end"_s;
    case ColumnForm::Hash:
        return isFile ? u"hexadecimal digits"_s : u"bytes"_s;
    case ColumnForm::Bytes:
        return isFile ? u"text; after `base64:` where it is no UTF-8"_s : u"bytes"_s;
    case ColumnForm::Order:
        return isFile ? u"JSON"_s : u"bytes"_s;
    }
    Q_UNREACHABLE();
}

/// What a redacted export did to it.
QString redactionOf(const CacheColumn &column)
{
    switch (column.words.privacy) {
    case Privacy::Open:
        return {};
    case Privacy::Person:
        return u"redacted"_s;
    case Privacy::Subject:
        return u"redacted where `kind` is `customer`"_s;
    case Privacy::HeldBack:
        return u"left out"_s;
    }
    Q_UNREACHABLE();
}

QString typeOf(const CacheColumn &column, TablePlace place)
{
    if (place == TablePlace::Files && column.type == "BLOB"_L1)
        return u"TEXT"_s;
    return column.type.isEmpty() ? u"TEXT"_s : column.type;
}

QString joined(const QStringList &parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(u"; "_s);
}

QString notesOf(const CacheColumn &column, const DictionaryAsked &asked)
{
    return joined({valueOf(column, asked.place), asked.isRedacted ? redactionOf(column) : QString()});
}

QString intro(const DictionaryAsked &asked)
{
    auto text = u"# Data dictionary\n\nMade by Plaudit %1 from version %2 of its schema. "_s.arg(
        QStringLiteral(PLAUDIT_VERSION), asked.version);
    if (asked.place == TablePlace::Database)
        text += u"The tables are in `plaudit.sqlite`."_s;
    else
        text += u"Each table is a file, `TABLE.%1`; values are those of the database, and what is kept as bytes there "
                "is text. Tables that only serve the search are left out."_s.arg(asked.ending);
    if (asked.ending == "csv"_L1)
        text += u" A text that a spreadsheet would run as a formula has a `'` in front."_s;
    if (asked.ending == "jsonl"_L1)
        text += u" An empty value has no key."_s;
    if (asked.isRedacted)
        text +=
            u"\n\n**Redacted.** What names a person is emptied or hashed; payloads as received, hashes and whatever "
            "else could give a person away are left out. What people wrote stays as it is and may name them."_s;
    return text + u"\n\nColumns with row numbers tie the tables together; they mean nothing elsewhere.\n"_s;
}

QString overview(const std::vector<CacheTable> &tables)
{
    auto text = u"\n| table | rows | what a row is |\n|---|---:|---|\n"_s;
    for (const auto &table : tables)
        text += u"| [%1](#%1) | %2 | %3 |\n"_s.arg(table.name, QString::number(table.rows), table.sentence);
    return text;
}

QString chapter(const CacheTable &table, const DictionaryAsked &asked)
{
    auto text = u"\n## %1\n\n%2\n\n| column | type | required | key | refers to | what it is |\n"
                "|---|---|---|---|---|---|\n"_s.arg(table.name, table.sentence);
    for (const auto &column : table.columns) {
        const auto notes = notesOf(column, asked);
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(column.words.name, typeOf(column, asked.place),
            column.isRequired ? u"yes"_s : QString(),
            column.keyPlace > 0 ? QString::number(column.keyPlace) : QString(), column.refersTo,
            column.words.sentence + (notes.isEmpty() ? QString() : u" (%1)"_s.arg(notes)));
    }
    if (asked.place == TablePlace::Database)
        text += u"\n```sql\n%1;\n```\n"_s.arg(table.definition);
    return text;
}

} // namespace

QByteArray dictionaryMarkdown(const std::vector<CacheTable> &tables, const DictionaryAsked &asked)
{
    auto text = intro(asked) + overview(tables);
    for (const auto &table : tables)
        text += chapter(table, asked);
    return text.toUtf8();
}

QByteArray dictionaryCsv(const std::vector<CacheTable> &tables, const DictionaryAsked &asked)
{
    std::vector<ExportColumn> columns;
    for (const auto &key :
        {u"table"_s, u"column"_s, u"type"_s, u"required"_s, u"key"_s, u"refers_to"_s, u"value"_s, u"what_it_is"_s})
        columns.push_back({.key = key, .title = key, .kind = CellKind::Text});
    const CsvFormat format;
    auto bytes = format.head(columns);
    for (const auto &table : tables) {
        for (const auto &column : table.columns)
            format.append(bytes, columns,
                RecordCells{table.name, column.words.name, typeOf(column, asked.place),
                    column.isRequired ? u"yes"_s : QString(),
                    column.keyPlace > 0 ? QString::number(column.keyPlace) : QString(), column.refersTo,
                    notesOf(column, asked), column.words.sentence});
    }
    return bytes;
}

} // namespace plaudit
