// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_width.h"

#include "charts/kept_in_thread.h"

#include <QFontMetricsF>
#include <QHash>

#include <utility>

namespace plaudit
{

double labelWidth(const QFont &font, const QString &label)
{
    constexpr qsizetype mostLabels = 4'000;
    auto &widths = keptInThread<QHash<std::pair<QFont, QString>, double>>();
    const std::pair key(font, label);
    if (const auto known = widths.constFind(key); known != widths.constEnd())
        return *known;
    if (widths.size() >= mostLabels)
        widths.clear();
    return *widths.insert(key, QFontMetricsF(font).horizontalAdvance(label));
}

} // namespace plaudit
