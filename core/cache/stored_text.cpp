// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/stored_text.h"

#include "cache/database.h"
#include "domain/record_id.h"

#include <simdjson.h>

#include <algorithm>

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
    if (id.size() != sizeOfUuid)
        return RecordId::fromBytes(id).toText().toUtf8();
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray text(36, '-');
    char *at = text.data();
    for (qsizetype i = 0; i < sizeOfUuid; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++at;
        const auto byte = static_cast<unsigned char>(id.at(i));
        *at++ = digits[byte >> 4];
        *at++ = digits[byte & 15];
    }
    return text;
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
