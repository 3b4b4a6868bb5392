// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "report/report_document.h"

#include <QByteArray>
#include <QString>

namespace plaudit
{

/// The report as a PDF: vectors, text that can be selected and copied, fonts embedded, outline, links from its
/// contents, language, page numbers. The same document, the same bytes. GUI thread only, so are the others. Errors:
/// FileFailed.
[[nodiscard]] Result<QByteArray> reportPdf(const ReportDocument &document);
/// As one HTML file, see reportHtml(), its charts as SVG in it. Errors: FileFailed where the logo can't be read.
[[nodiscard]] Result<QByteArray> reportHtmlFile(const ReportDocument &document);
/// Written whole or not at all; the ending says which: .pdf, .html or .htm. Errors: InvalidArgument, FileFailed,
/// DiskFull.
[[nodiscard]] Result<void> saveReport(const ReportDocument &document, const QString &path);

} // namespace plaudit
