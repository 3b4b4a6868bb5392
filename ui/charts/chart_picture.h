// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_caption.h"
#include "charts/chart_spec.h"
#include "domain/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace plaudit
{

struct Theme;

/// The size in points that a chart is saved at unless another is asked for.
[[nodiscard]] QSize usualPictureSize(const ChartSpec &spec);
inline constexpr qreal usualPictureScale = 2.0;

/// The chart with its title, what it is about and its source on the panel's ground; nothing is cut: long lines wrap.
/// `size` is in points; the picture has `scale` times as many pixels. GUI thread only, so are the others.
[[nodiscard]] QImage renderChart(
    const ChartSpec &spec, const QSize &size, qreal scale, const Theme &theme, const ChartCaption &caption = {});
[[nodiscard]] QByteArray chartSvg(
    const ChartSpec &spec, const QSize &size, const Theme &theme, const ChartCaption &caption = {});
/// Vectors and selectable text with its fonts embedded, on a page of that size; the same chart, the same bytes.
[[nodiscard]] Result<QByteArray> chartPdf(
    const ChartSpec &spec, const QSize &size, const Theme &theme, const ChartCaption &caption = {});

enum class ChartFormat { Png, Svg, Pdf, Csv };
[[nodiscard]] QString endingOf(ChartFormat format); ///< "png"
/// Errors: FileFailed where it can't be encoded.
[[nodiscard]] Result<QByteArray> chartBytes(ChartFormat format, const ChartSpec &spec, const QSize &size, qreal scale,
    const Theme &theme, const ChartCaption &caption = {});
/// Written whole or not at all; the ending says which format. Errors: InvalidArgument, FileFailed, DiskFull.
[[nodiscard]] Result<void> saveChart(const ChartSpec &spec, const QString &path, const QSize &size, qreal scale,
    const Theme &theme, const ChartCaption &caption = {});

} // namespace plaudit
