// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_width.h"

#include "charts/kept_in_thread.h"
#include "domain/remembered.h"

#include <QFontMetricsF>

#include <utility>

namespace plaudit
{

double labelWidth(const QFont &font, const QString &label)
{
    constexpr qsizetype mostLabels = 4'000;
    auto &widths = keptInThread<Remembered<std::pair<QFont, QString>, double, mostLabels>>();
    return widths.of({font, label}, [&] { return QFontMetricsF(font).horizontalAdvance(label); });
}

} // namespace plaudit
