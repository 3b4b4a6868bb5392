// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace plaudit
{

/// The id Okendo gives a record. A UUID in any case and with or without braces is one id of 16 bytes;
/// any other text is kept as it is. The two never meet: no encoded text is 16 bytes long.
class RecordId
{
public:
    RecordId() = default;

    /// Surrounding white space is dropped. An empty text gives an empty id.
    [[nodiscard]] static RecordId fromText(const QString &text);
    /// The inverse of bytes(), for what was stored.
    [[nodiscard]] static RecordId fromBytes(QByteArray bytes);

    [[nodiscard]] QString toText() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    [[nodiscard]] friend bool operator==(const RecordId &, const RecordId &) = default;
    [[nodiscard]] friend size_t qHash(const RecordId &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.constData(), size_t(id.m_bytes.size()), seed);
    }

private:
    QByteArray m_bytes;
};

} // namespace plaudit
