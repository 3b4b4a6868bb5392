// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_document.h"

#include <QLocale>

#include <vector>

namespace plaudit
{

/// What every section is written from.
struct ReportContext
{
    const ReportSpec &spec;
    const ReportFigures &figures;
    QLocale locale;
    QString period, before; ///< in words; `before` is empty where nothing is compared

    [[nodiscard]] const std::optional<OverviewFigures> &past() const { return figures.overview.before; }
};

/// Each gives nothing where there is nothing to tell.
[[nodiscard]] std::vector<ReportSection> summarySections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> ratingsSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> sentimentSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> npsSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> questionSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> orderSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> productPageSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> productSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> lowRatingSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> voiceSections(const ReportContext &context);
[[nodiscard]] std::vector<ReportSection> reviewSections(const ReportContext &context);
/// Of the figures that the parts show.
[[nodiscard]] std::vector<ReportSection> definitionSections(
    const ReportContext &context, const QList<ReportPart> &parts);
/// `leftOut`: names of parts that there was nothing to tell of.
[[nodiscard]] std::vector<ReportSection> noteSections(const ReportContext &context, const QStringList &leftOut);

} // namespace plaudit
