// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/filter_value_words.h"

#include "wording/metric_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QString nameOfStatus(ReviewStatus status)
    {
        switch (status) {
        case ReviewStatus::Approved:
            return tr("Approved");
        case ReviewStatus::Pending:
            return tr("Pending");
        case ReviewStatus::Rejected:
            return tr("Rejected");
        case ReviewStatus::Other:
            return tr("Another status");
        }
        Q_UNREACHABLE();
    }

    static QString nameOfHas(ReviewPart part)
    {
        switch (part) {
        case ReviewPart::Text:
            return tr("Text");
        case ReviewPart::Media:
            return tr("Media");
        case ReviewPart::Reply:
            return tr("Reply");
        }
        Q_UNREACHABLE();
    }

    static QString otherLabel() { return tr("Another label"); }
    static QString withoutOne(FilterPart part)
    {
        switch (part) {
        case FilterPart::Language:
            return tr("Without a language");
        case FilterPart::Country:
            return tr("Without a country");
        case FilterPart::Source:
            return tr("Without a source");
        case FilterPart::Channel:
            return tr("Without a channel");
        default:
            return tr("None");
        }
    }
    static QString verified(bool isSo) { return isSo ? tr("Verified") : tr("Not verified"); }
    static QString incentivized(bool isSo) { return isSo ? tr("Incentivized") : tr("Not incentivized"); }
    static QString matched(bool isSo) { return isSo ? tr("With an order") : tr("Without an order"); }
};

} // namespace

QString starWords(QList<int> ratings)
{
    std::sort(ratings.begin(), ratings.end());
    QStringList stars;
    for (const int rating : ratings)
        stars += QLocale().toString(rating);
    return stars.join(u", "_s) + u" ★"_s;
}

QString sentimentName(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return nameOf(Metric::PositiveShare);
    case Sentiment::Neutral:
        return nameOf(Metric::NeutralShare);
    case Sentiment::Mixed:
        return nameOf(Metric::MixedShare);
    case Sentiment::Negative:
        return nameOf(Metric::NegativeShare);
    case Sentiment::Unlabelled:
        return nameOf(Metric::Unlabelled);
    case Sentiment::Other:
        return Words::otherLabel();
    }
    Q_UNREACHABLE();
}

QString categoryName(NpsCategory category)
{
    return nameOf(category == NpsCategory::Promoter  ? Metric::Promoters
                  : category == NpsCategory::Passive ? Metric::Passives
                                                     : Metric::Detractors);
}

QString statusWords(ReviewStatus status)
{
    return Words::nameOfStatus(status);
}

QString partName(ReviewPart part)
{
    return Words::nameOfHas(part);
}

QString yesNoWords(FilterPart part, bool isSo)
{
    return part == FilterPart::Verified       ? Words::verified(isSo)
           : part == FilterPart::Incentivized ? Words::incentivized(isSo)
                                              : Words::matched(isSo);
}

QString withoutOne(FilterPart part)
{
    return Words::withoutOne(part);
}

} // namespace plaudit
