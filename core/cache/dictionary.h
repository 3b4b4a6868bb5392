// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace plaudit
{

/// How a column's values are kept, and so how they are handed out.
enum class ColumnForm {
    AsItIs,
    Time,     ///< milliseconds since 1970, UTC
    Money,    ///< minor units of the currency of the row, or of the order it is part of
    RecordId, ///< packed by RecordId; handed out as text
    Hash,     ///< bytes; handed out as hexadecimal digits
    Bytes,    ///< handed out as UTF-8, or after "base64:" where they are none
    Order,    ///< packed by packOrder(); handed out as JSON
};

/// What a redacted export does with a column.
enum class Privacy {
    Open,
    Person,   ///< names or tells apart a person
    Subject,  ///< as Person in rows whose `kind` is "customer"
    HeldBack, ///< holds a person's data unread, or can be used to guess it: left out
};

/// What is written of a column for people, English.
struct ColumnWords
{
    QString name, sentence;
    ColumnForm form = ColumnForm::AsItIs;
    Privacy privacy = Privacy::Open;
    bool isWorking = false; ///< row numbers and the like, which say nothing to a person
};

struct TableWords
{
    QString name, sentence;
    bool isInside = false; ///< follows from the other tables, or is handed out as part of them
    std::vector<ColumnWords> columns;
};

/// What each table and column of the schema is, in the order in which they are told; a test keeps it whole.
[[nodiscard]] const std::vector<TableWords> &dictionary();

} // namespace plaudit
