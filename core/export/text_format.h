// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/export_table.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace plaudit
{

/// How rows are written as text, UTF-8. Pure.
class TextFormat
{
public:
    virtual ~TextFormat() = default;
    Q_DISABLE_COPY_MOVE(TextFormat)

    [[nodiscard]] virtual QByteArray head(const std::vector<ExportColumn> &columns) const = 0;
    virtual void append(
        QByteArray &bytes, const std::vector<ExportColumn> &columns, std::span<const Cell> cells) const = 0;

protected:
    TextFormat() = default;
};

/// RFC 4180 with CRLF and a point for decimals; times as `2024-02-05T10:11:12Z`, flags as `true` and `false`. A cell of
/// words or ids that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets a '
/// in front; ids made of digits with a sign are no exception.
class CsvFormat : public TextFormat
{
public:
    struct Options
    {
        char separator = ',';
        bool hasByteOrderMark = false; ///< Excel takes a file without it for the machine's own code page
    };
    CsvFormat();
    explicit CsvFormat(const Options &options);

    [[nodiscard]] QByteArray head(const std::vector<ExportColumn> &columns) const override;
    void append(
        QByteArray &bytes, const std::vector<ExportColumn> &columns, std::span<const Cell> cells) const override;

private:
    [[nodiscard]] char *putText(char *at, QByteArrayView utf8) const;
    [[nodiscard]] bool isQuoted(QByteArrayView utf8) const;

    Options m_options;
};

/// An object a line; cells as they are, without a key for an empty one.
class JsonLinesFormat : public TextFormat
{
public:
    [[nodiscard]] QByteArray head(const std::vector<ExportColumn> &columns) const override;
    void append(
        QByteArray &bytes, const std::vector<ExportColumn> &columns, std::span<const Cell> cells) const override;
};

/// Whether a spreadsheet would run the text as a formula: it begins with = + - @, also as wide characters, a tab or a
/// carriage return.
[[nodiscard]] bool looksLikeFormula(QByteArrayView utf8);
/// `2024-02-05T10:11:12Z`, with `.678` where there are milliseconds.
[[nodiscard]] QByteArray isoTime(qint64 utcMs);

} // namespace plaudit
