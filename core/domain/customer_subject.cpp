// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer_subject.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

static const auto subjectPrefix = u"c-"_s;

QString customerSubject(qint64 key)
{
    return key == 0 ? QString() : subjectPrefix + QString::number(static_cast<quint64>(key), 16);
}

std::optional<qint64> keyOfSubject(const QString &subject)
{
    if (!subject.startsWith(subjectPrefix))
        return {};
    bool isNumber = false;
    const auto key = subject.mid(subjectPrefix.size()).toULongLong(&isNumber, 16);
    return isNumber ? std::optional(static_cast<qint64>(key)) : std::nullopt;
}

} // namespace plaudit
