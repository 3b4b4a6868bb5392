// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/json_records.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

/// A fixed list of survey responses, made ready to be served survey by survey. Any thread may read it.
class ResponsePages
{
public:
    explicit ResponsePages(JsonRecords records);

    struct Query
    {
        QString surveyId;
        bool isAscending = false; ///< by date
        int limit = 25;
        QByteArray cursor; ///< of an earlier page, in the same order; empty for the first page
    };

    struct Page
    {
        std::vector<QByteArray> records;
        QByteArray nextCursor; ///< a JSON object; empty on the last page
    };

    [[nodiscard]] bool knows(const QString &surveyId) const { return m_surveys.contains(surveyId); }
    [[nodiscard]] QStringList surveys() const { return m_surveys.keys(); }
    /// Continues behind the response the cursor names; see ReviewPages. Empty where the cursor is no cursor.
    [[nodiscard]] std::optional<Page> page(const Query &query) const;

private:
    struct Entry
    {
        qint64 date = 0; ///< UTC milliseconds; 0 without one
        QString id;
        quint32 record = 0;
    };

    JsonRecords m_records;
    QHash<QString, std::vector<Entry>> m_surveys; ///< oldest first
};

} // namespace plaudit
