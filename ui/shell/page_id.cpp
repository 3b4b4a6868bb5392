// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/page_id.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PageId)
};

} // namespace

QString keyOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Ratings:
        return u"ratings"_s;
    case PageId::Sentiment:
        return u"sentiment"_s;
    case PageId::Nps:
        return u"nps"_s;
    case PageId::Products:
        return u"products"_s;
    case PageId::Orders:
        return u"orders"_s;
    case PageId::Customers:
        return u"customers"_s;
    case PageId::Reviews:
        return u"reviews"_s;
    case PageId::Health:
        return u"health"_s;
    case PageId::Connections:
        return u"connections"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PageId> pageFrom(const QString &key)
{
    const auto *found =
        std::find_if(std::begin(allPages), std::end(allPages), [&](PageId page) { return keyOf(page) == key; });
    if (found == std::end(allPages))
        return {};
    return *found;
}

QString nameOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return Words::tr("Overview");
    case PageId::Ratings:
        return Words::tr("Ratings");
    case PageId::Sentiment:
        return Words::tr("Sentiment");
    case PageId::Nps:
        return Words::tr("NPS & surveys");
    case PageId::Products:
        return Words::tr("Products");
    case PageId::Orders:
        return Words::tr("Orders");
    case PageId::Customers:
        return Words::tr("Customers");
    case PageId::Reviews:
        return Words::tr("Reviews");
    case PageId::Health:
        return Words::tr("Data health");
    case PageId::Connections:
        return Words::tr("Connections");
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
