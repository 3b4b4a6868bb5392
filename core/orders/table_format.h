// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace plaudit
{

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252".
[[nodiscard]] QString toString(TextEncoding encoding);

/// How a file of rows is written, read off its first bytes.
struct TableFormat
{
    enum class Kind { Separated, Json };

    Kind kind = Kind::Separated;
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ','; ///< of Separated: , ; | or TAB

    [[nodiscard]] QString dialect() const; ///< "csv", "tsv", "json"
};

/// `head` is the start of the file: 256 KB or all of it. Errors: EmptyFile; NotATable with what it is instead as its
/// detail ("an Excel file", "a ZIP archive", "a gzip archive", "a PDF", "a binary file"). A few NUL bytes don't make a
/// binary file of a table.
[[nodiscard]] Result<TableFormat> tableFormatOf(const QByteArray &head);

/// Whether the line only names the separator, as `sep=;` does for spreadsheets.
[[nodiscard]] bool isSeparatorLine(const QByteArray &line);

/// The length of the byte order mark at the start; 0 where there is none.
[[nodiscard]] qsizetype byteOrderMarkIn(const QByteArray &head);

} // namespace plaudit
