// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/everything_reader.h"

#include <QByteArray>

#include <vector>

namespace plaudit
{

/// Where the tables are that a dictionary tells of.
enum class TablePlace { Files, Database };

struct DictionaryAsked
{
    TablePlace place = TablePlace::Files;
    QString ending; ///< of the files: "csv"
    bool isRedacted = false;
    QString version; ///< of the schema
};

/// What each table and column is, made from the schema and the words of dictionary(): as Markdown for people.
[[nodiscard]] QByteArray dictionaryMarkdown(const std::vector<CacheTable> &tables, const DictionaryAsked &asked);
/// The same as a table of CSV, a row for each column: table, column, type, required, key, refers_to, value, what_it_is.
[[nodiscard]] QByteArray dictionaryCsv(const std::vector<CacheTable> &tables, const DictionaryAsked &asked);

} // namespace plaudit
