// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys.h"

#include "domain/record_id.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

Result<QStringList> surveyIdsFrom(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression uuid(u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s);
    static const QRegularExpression plainId(u"^[A-Za-z0-9_.:{}-]{1,100}$"_s);
    QStringList ids;
    const auto parts = text.split(separators, Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        const auto found = uuid.match(part);
        if (!found.hasMatch() && !plainId.match(part).hasMatch())
            return failure(ErrorKind::InvalidArgument, u"that is no survey id"_s, part);
        const auto id = RecordId::fromText(found.hasMatch() ? found.captured() : part).toText();
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return failure(ErrorKind::InvalidArgument, u"a survey id is missing"_s);
    return ids;
}

} // namespace plaudit
