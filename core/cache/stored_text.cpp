// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/stored_text.h"

#include "cache/database.h"
#include "domain/record_id.h"

#include <QUuid>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

bool isAscii(QByteArrayView bytes)
{
    unsigned char seen = 0;
    for (const char c : bytes) // to the end, so that many are looked at in one step
        seen |= static_cast<unsigned char>(c);
    return seen < 0x80;
}

} // namespace

bool isReadAsItIs(const QByteArray &bytes)
{
    return isAscii(bytes) || (simdjson::validate_utf8(bytes.constData(), std::size_t(bytes.size())) &&
                                 !bytes.contains("\xEF\xBF\xBE") && !bytes.contains("\xEF\xBF\xBF"));
}

QByteArray textOfId(const QByteArray &id)
{
    constexpr qsizetype sizeOfUuid = 16;
    return id.size() == sizeOfUuid ? QUuid::fromRfc4122(id).toByteArray(QUuid::WithoutBraces)
                                   : RecordId::fromBytes(id).toText().toUtf8();
}

Result<QByteArray> storedText(Database &database, const QByteArray &bytes)
{
    if (isReadAsItIs(bytes))
        return bytes;
    QByteArray text;
    return database
        .eachRow(u"SELECT CAST(? AS TEXT)"_s, {bytes},
            [&text](const Statement &row) { text = row.value(0).toString().toUtf8(); })
        .map([&text] { return std::move(text); });
}

} // namespace plaudit
