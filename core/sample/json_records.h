// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace plaudit
{

/// A fixed list of JSON objects as text: in memory, or line by line in a file that is read anew for each. Thread-safe.
class JsonRecords
{
public:
    explicit JsonRecords(const std::vector<QJsonObject> &records);
    /// Hears each record once, in order, with its place.
    using Visitor = std::function<void(quint32 index, const QByteArray &json)>;
    /// JSON Lines; a file that isn't there is an empty list. Error: FileFailed for what can't be read.
    [[nodiscard]] static Result<JsonRecords> open(const QString &path);
    JsonRecords(JsonRecords &&) = default;
    JsonRecords &operator=(JsonRecords &&) = default;

    [[nodiscard]] quint32 size() const { return quint32(m_lengths.size()); }
    [[nodiscard]] QByteArray at(quint32 index) const;
    void visit(const Visitor &visitor) const;

private:
    JsonRecords() = default;

    QByteArray m_text; ///< where there is no file
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<std::mutex> m_mutex = std::make_unique<std::mutex>();
    std::vector<qint64> m_starts;
    std::vector<quint32> m_lengths;
};

} // namespace plaudit
