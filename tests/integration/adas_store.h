// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/store_contents.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace plaudit
{

/// Ada Lovelace-Quist, who came by every way there is, and Bob Builder beside her.
inline const auto adasEmail = QStringLiteral("Ada.Quist@Example.com");
inline const auto adasId = QStringLiteral("0c2cba5d-0000-4000-8000-0000000000ab");
inline const auto adasSurvey = QStringLiteral("5f0c0c4e-3f1d-4b7a-9b57-0d3a3b1f6a99");

/// 1 and 2 are Ada's, the second by her id alone; 3 is Bob's.
[[nodiscard]] std::vector<QJsonObject> adasReviews();
/// Those, and a survey response of each, as a server has them.
[[nodiscard]] std::shared_ptr<const StoreContents> adasContents();
/// Reviews, a response without an id of its own, what happens to customers, one event twice, one that nobody
/// understands.
[[nodiscard]] QByteArray adasEvents();
/// Two of hers, of which one was refunded so much, one of his, one of hers that can't be read.
[[nodiscard]] QByteArray adasOrders(const QByteArray &refund);
/// One of hers, one of his, one of hers that is refused.
[[nodiscard]] QByteArray adasReviewTable();

/// Where in `bytes` she is, whatever the case.
[[nodiscard]] QStringList tracesOfAda(const QString &name, const QByteArray &bytes);
/// In every file below, in the packed payloads and among the words of the search.
[[nodiscard]] QStringList tracesOfAdaBelow(const QString &workspace);

} // namespace plaudit
