// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "domain/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace plaudit
{

struct Theme;

/// The chart with its title on the panel's ground. `size` is in points; the picture has `scale` times as many pixels.
[[nodiscard]] QImage renderChart(const ChartSpec &spec, const QSize &size, qreal scale, const Theme &theme);
[[nodiscard]] QByteArray chartSvg(const ChartSpec &spec, const QSize &size, const Theme &theme);
/// Written whole or not at all; the ending says which: .png, .svg or .csv. Errors: InvalidArgument, FileFailed.
[[nodiscard]] Result<void> saveChart(
    const ChartSpec &spec, const QString &path, const QSize &size, qreal scale, const Theme &theme);

} // namespace plaudit
