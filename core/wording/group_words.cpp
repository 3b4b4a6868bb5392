// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/group_words.h"

#include "wording/filter_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class GroupWords
{
    Q_DECLARE_TR_FUNCTIONS(GroupWords)

public:
    static QString name(ReviewDimension dimension)
    {
        switch (dimension) {
        case ReviewDimension::Product:
            return tr("Product");
        case ReviewDimension::Variant:
            return tr("Variant");
        case ReviewDimension::Rating:
            return tr("Rating");
        case ReviewDimension::Sentiment:
            return tr("Sentiment");
        case ReviewDimension::Status:
            return tr("Status");
        case ReviewDimension::Verified:
            return tr("Verified");
        case ReviewDimension::Incentivized:
            return tr("Incentivized");
        case ReviewDimension::Language:
            return tr("Language");
        case ReviewDimension::Country:
            return tr("Country");
        case ReviewDimension::Source:
            return tr("Source");
        case ReviewDimension::Text:
            return tr("With a text");
        case ReviewDimension::Media:
            return tr("With media");
        case ReviewDimension::Reply:
            return tr("With a reply");
        case ReviewDimension::Matched:
            return tr("With an order");
        }
        Q_UNREACHABLE();
    }
    static QString name(ResponseDimension dimension)
    {
        switch (dimension) {
        case ResponseDimension::Survey:
            return tr("Survey");
        case ResponseDimension::Channel:
            return tr("Channel");
        case ResponseDimension::NpsCategory:
            return tr("NPS category");
        case ResponseDimension::Matched:
            return tr("With an order");
        }
        Q_UNREACHABLE();
    }
    static QString value(const NotableChange &change)
    {
        if (change.value.isEmpty())
            return tr("none", "records that don't say");
        if (change.value == "yes"_L1)
            return tr("yes");
        if (change.value == "no"_L1)
            return tr("no");
        if (isOf(change, ReviewDimension::Language))
            return languageName(change.value);
        if (isOf(change, ReviewDimension::Country))
            return countryName(change.value);
        return change.name.isEmpty() ? change.value : change.name;
    }
    static bool isOf(const NotableChange &change, ReviewDimension dimension)
    {
        const auto *own = std::get_if<ReviewDimension>(&change.dimension);
        return own != nullptr && *own == dimension;
    }
    static QString of(const QString &dimension, const QString &value)
    {
        return tr("%1: %2", "a dimension and a value of it").arg(dimension, value);
    }
};

/// Products and surveys are known by their names.
bool standsAlone(const NotableChange &change)
{
    if (change.value.isEmpty() || change.name.isEmpty())
        return false;
    const auto *ofResponses = std::get_if<ResponseDimension>(&change.dimension);
    return GroupWords::isOf(change, ReviewDimension::Product) ||
           (ofResponses != nullptr && *ofResponses == ResponseDimension::Survey);
}

} // namespace

QString nameOf(ReviewDimension dimension)
{
    return GroupWords::name(dimension);
}

QString nameOf(ResponseDimension dimension)
{
    return GroupWords::name(dimension);
}

QString groupInWords(const NotableChange &change)
{
    if (standsAlone(change))
        return change.name;
    const auto dimension = std::visit([](auto of) { return nameOf(of); }, change.dimension);
    return GroupWords::of(dimension, GroupWords::value(change));
}

ChangeUnit unitOf(NotableFigure figure)
{
    switch (figure) {
    case NotableFigure::AverageRating:
        return ChangeUnit::Stars;
    case NotableFigure::NetSentiment:
        return ChangeUnit::ShareInPoints;
    case NotableFigure::NpsScore:
        return ChangeUnit::NpsPoints;
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
