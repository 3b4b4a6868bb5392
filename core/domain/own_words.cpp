// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/own_words.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Review:
        return u"review"_s;
    case SubjectKind::Response:
        return u"response"_s;
    case SubjectKind::Customer:
        return u"customer"_s;
    case SubjectKind::Product:
        return u"product"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SubjectKind> subjectKindFrom(const QString &text)
{
    for (const auto kind : {SubjectKind::Review, SubjectKind::Response, SubjectKind::Customer, SubjectKind::Product}) {
        if (text == toString(kind))
            return kind;
    }
    return {};
}

} // namespace plaudit
