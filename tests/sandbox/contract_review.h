// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/review.h"
#include "domain/timestamp.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace plaudit
{

/// A merchant review in contract JSON, told apart by its number: the same number is the same review.
[[nodiscard]] inline QJsonObject contractReview(
    int number, QDate day, int rating = 5, ReviewStatus status = ReviewStatus::Approved)
{
    const auto id = QUuid::createUuidV5(QUuid(), QStringLiteral("review %1").arg(number));
    const auto noon = QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch() + number % 1000;
    return {{QStringLiteral("reviewId"), id.toString(QUuid::WithoutBraces)}, {QStringLiteral("rating"), rating},
        {QStringLiteral("status"), toString(status)}, {QStringLiteral("productId"), QStringLiteral("shopify-7")},
        {QStringLiteral("productName"), QStringLiteral("Widget")},
        {QStringLiteral("body"), QStringLiteral("Review number %1").arg(number)},
        {QStringLiteral("dateCreated"), Timestamp{.utcMs = noon}.toIso()}};
}

} // namespace plaudit
