// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_document.h"

#include <QByteArray>

#include <functional>

namespace plaudit
{

/// A chart as HTML has it.
struct ChartInHtml
{
    QByteArray svg;      ///< without an XML declaration
    ReportTable numbers; ///< the same as a table
};
using ChartAsHtml = std::function<ChartInHtml(const ReportChart &chart)>;

/// The report as one HTML file, UTF-8: no scripts, nothing that is loaded from elsewhere (and a policy in it that
/// forbids both), customers' words escaped. `logo`: the bytes of an image for the cover, with its MIME type; may be
/// empty.
[[nodiscard]] QByteArray reportHtml(const ReportDocument &document, const ChartAsHtml &chart,
    const QByteArray &logo = {}, const QString &logoType = {});

/// Its style sheet.
[[nodiscard]] QString reportStyle(bool isDark, const QString &accent);

} // namespace plaudit
