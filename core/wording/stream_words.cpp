// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/stream_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(StreamWords)

public:
    static QString stream(const QString &stream, const QString &surveyName)
    {
        constexpr QLatin1StringView ofSurvey("surveys:");
        if (stream.startsWith(ofSurvey))
            return tr("Survey “%1”").arg(surveyName.isEmpty() ? stream.mid(ofSurvey.size()) : surveyName);
        if (stream == "reviews:approved"_L1)
            return tr("Published reviews");
        if (stream == "reviews:pending"_L1)
            return tr("Reviews waiting for moderation");
        if (stream == "reviews:rejected"_L1)
            return tr("Rejected reviews");
        if (stream == "reviews:left-pending"_L1)
            return tr("Reviews that were moderated");
        if (stream == "reviews:storefront"_L1)
            return tr("Public reviews");
        if (stream == "counts:storefront"_L1)
            return tr("Public counts");
        if (stream == "reviews:missing"_L1)
            return tr("Reviews that are gone");
        return stream;
    }
};

} // namespace

QString writtenStream(const QString &stream, const QString &surveyName)
{
    return Words::stream(stream, surveyName);
}

} // namespace plaudit
