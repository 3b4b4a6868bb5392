// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/real_reviews.h"

#include <QTest>

namespace plaudit
{

/// Counted in the files themselves, apart from any of this program's code.
struct RealStore
{
    Result<std::vector<QJsonObject>> (*reviews)(const QString &dataFolder) = nullptr;
    int count = 0;
    QList<int> fiveToOne;
};

inline void realStores()
{
    QTest::addColumn<RealStore>("store");
    QTest::newRow("Alexa") << RealStore{alexaReviews, 3150, {2286, 455, 152, 96, 161}};
    QTest::newRow("clothing") << RealStore{clothingReviews, 1000, {546, 228, 127, 72, 27}};
}

} // namespace plaudit
