// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/random.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace plaudit
{

/// The sample store keeps its shop's time: New York, whose rule since 2007 is written down here so that the sample is
/// the same on machines without a time zone database.
[[nodiscard]] QByteArray storeZoneId();
[[nodiscard]] int storeOffsetSeconds(qint64 utcMs);
[[nodiscard]] QDate storeDate(qint64 utcMs);
/// When that day begins in the shop.
[[nodiscard]] qint64 startOfStoreDay(const QDate &day);

/// The thirty months of the sample store, and what happens when. Days are the shop's.
class StoreCalendar
{
public:
    /// `asOf` is the first day that is not in the sample any more; valid.
    explicit StoreCalendar(const QDate &asOf);

    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] qint64 endMs() const { return m_endMs; }
    [[nodiscard]] QDate badFrom() const;   ///< reviews of the product that turns bad are of the bad batch from here on
    [[nodiscard]] QDate renamedOn() const; ///< a product has its name from here on
    [[nodiscard]] QDate feedFrom() const;
    [[nodiscard]] QDate gapFrom() const; ///< the feed is silent …
    [[nodiscard]] QDate gapTo() const;   ///< … up to and including this day
    [[nodiscard]] bool isInFeed(qint64 utcMs) const;
    [[nodiscard]] bool isInGap(qint64 utcMs) const;

    /// A day of business: the shop grows, Sundays and the end of the year are strong.
    [[nodiscard]] QDate drawDay(Random &random) const;
    /// An index into the catalogue, of what is sold on that day: by popularity and season, more often after its launch.
    [[nodiscard]] int drawProduct(const QDate &day, Random &random) const;

private:
    QDate m_asOf;
    QDate m_firstDay;
    qint64 m_endMs;
    qint64 m_feedFromMs;
    std::vector<int> m_dayWeights;                  ///< added up
    std::vector<std::vector<int>> m_productWeights; ///< added up, a list for every ten days
};

} // namespace plaudit
