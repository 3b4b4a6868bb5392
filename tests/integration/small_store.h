// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integration/connected_store.h"

#include <QJsonArray>
#include <QStringList>

#include <cmath>

namespace plaudit
{

/// Eight reviews, four survey responses and four orders that reached a workspace the way a merchant's do. Each review
/// has a product of its own (p1 …) and each response a survey, so that lists by product and by survey say which ones a
/// filter chose. Reviews:
///
/// | | day | stars | sentiment | verified | incentivized | language | country | source | has | order | email |
/// |---|---|---|---|---|---|---|---|---|---|---|---|
/// | p1 | 01-10 | 5 | positive | yes | no | en | US | email | text, media | 9001 | ada |
/// | p2 | 01-20 | 4 | positive | no | yes | de | DE | email | text, reply after 2 days | 9002 | bob |
/// | p3 | 02-05 | 3 | neutral | yes | | en | GB | import | text | | dora |
/// | p4 | 02-06 | 1 | negative | yes | no | en | US | email | text, media, reply after 4 days | 9003 | cleo |
/// | p5 | 02-07 | 2 | mixed | | | | | | media | | |
/// | p6 | 02-08 | 5, pending | | | | | | | | | |
/// | p7 | 02-09 | 2, rejected | | | | | | | | | |
/// | p8 | 03-03 | none | | | | | | | | | |
///
/// p1 and p2 are of variant v1, p3 of v2. "Fit" is "True to size", "Small", "small", "Large" of p1 to p4, "Skin type"
/// is "Dry" of p1, "Oily" and "Dry" of p3. p1 has 3 helpful votes and 1 unhelpful one.
///
/// Responses: s1 01-15 email 10 order 9001 ada; s2 02-10 checkout 7 fay; s3 02-12 email 3 order 9003 cleo; s4 03-01
/// 6.5, which is no score. Orders: 9001 01-05 40.00 ada; 9002 01-15 20.00 bob; 9003 02-04 75.00 cleo; 9004 02-15 10.00
/// emil. All in 2024.
class SmallStore
{
public:
    SmallStore();

    [[nodiscard]] ProgramRun metrics(const QString &page, const QStringList &more = {}) const
    {
        return store.program.run(QStringList{QStringLiteral("metrics"), page, QStringLiteral("--json")} + more);
    }
    /// Exit codes of sync and imports.
    [[nodiscard]] QList<int> exitCodes() const { return m_exitCodes; }
    /// What the runs said, where one failed.
    [[nodiscard]] QByteArray said() const { return m_said; }

    ConnectedStore store;

private:
    QList<int> m_exitCodes;
    QByteArray m_said;
};

/// The texts under `key` of a list of objects.
[[nodiscard]] inline QStringList textsOf(const QJsonValue &list, const QString &key)
{
    QStringList texts;
    const auto array = list.toArray();
    for (const auto &item : array)
        texts.append(item[key].toString());
    return texts;
}

/// The first object of a list whose `key` is `value`.
[[nodiscard]] inline QJsonObject objectIn(const QJsonValue &list, const QString &key, const QString &value)
{
    const auto array = list.toArray();
    for (const auto &item : array) {
        if (item[key].toString() == value)
            return item.toObject();
    }
    return {};
}

/// A number, and that one but for rounding.
[[nodiscard]] inline bool isNear(const QJsonValue &figure, double expected)
{
    return figure.isDouble() && std::abs(figure.toDouble() - expected) < 1e-9;
}

/// Options that choose February and compare it with January.
[[nodiscard]] inline QStringList february()
{
    return {
        QStringLiteral("--from"), QStringLiteral("2024-02-01"), QStringLiteral("--to"), QStringLiteral("2024-02-29")};
}
[[nodiscard]] inline QStringList comparedFebruary()
{
    return february() + QStringList{QStringLiteral("--compare"), QStringLiteral("previous")};
}

} // namespace plaudit
