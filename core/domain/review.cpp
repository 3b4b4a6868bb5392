// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

bool isWord(QStringView text, QLatin1String word)
{
    return text.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QString toString(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Approved:
        return u"approved"_s;
    case ReviewStatus::Pending:
        return u"pending"_s;
    case ReviewStatus::Rejected:
        return u"rejected"_s;
    case ReviewStatus::Other:
        return {};
    }
    Q_UNREACHABLE();
}

ReviewStatus reviewStatusFrom(QStringView text)
{
    for (const auto status : listedStatuses) {
        if (text.trimmed().compare(toString(status), Qt::CaseInsensitive) == 0)
            return status;
    }
    return ReviewStatus::Other;
}

QString toString(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return u"positive"_s;
    case Sentiment::Neutral:
        return u"neutral"_s;
    case Sentiment::Mixed:
        return u"mixed"_s;
    case Sentiment::Negative:
        return u"negative"_s;
    case Sentiment::Unlabelled:
    case Sentiment::Other:
        return {};
    }
    Q_UNREACHABLE();
}

Sentiment sentimentFrom(QStringView text)
{
    if (text.trimmed().isEmpty())
        return Sentiment::Unlabelled;
    if (isWord(text, "positive"_L1))
        return Sentiment::Positive;
    if (isWord(text, "neutral"_L1))
        return Sentiment::Neutral;
    if (isWord(text, "mixed"_L1))
        return Sentiment::Mixed;
    if (isWord(text, "negative"_L1))
        return Sentiment::Negative;
    return Sentiment::Other;
}

} // namespace plaudit
