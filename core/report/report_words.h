// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/change.h"
#include "analytics/share.h"
#include "report/report_document.h"
#include "wording/metric_words.h"

#include <QLocale>
#include <QString>

namespace plaudit
{

/// What the parts of a report have in common.

/// A sentence on a figure: "Average rating 4.31, no clear change against May 2026 (+0.02; 95 %: −0.05 – +0.09)."
struct FigureSentence
{
    QString name, value, interval; ///< as written; the interval may be empty
    QString basis;                 ///< "from 412 rated reviews"; may be empty
    std::int64_t n = 0;
    std::optional<Change> change = {};
    ChangeUnit unit = ChangeUnit::Stars;
    QString before; ///< the period compared with
};
[[nodiscard]] QString written(const FigureSentence &sentence, const QLocale &locale);
/// "Reviews: 412, 8.3 % up on May 2026."
[[nodiscard]] QString countSentence(const QString &name, std::int64_t now, std::optional<std::int64_t> before,
    const QString &period, const QLocale &locale);

[[nodiscard]] QString basisOf(std::int64_t n, const QLocale &locale); ///< "n = 412"
[[nodiscard]] ReportCard shareCard(Metric metric, const Share &now, const std::optional<Share> &before, Wanted wanted);
[[nodiscard]] ReportCard ratingCard(const RatingFigures &now, const std::optional<RatingFigures> &before);
[[nodiscard]] ReportCard reviewsCard(const RatingFigures &now, const std::optional<RatingFigures> &before);
[[nodiscard]] ReportCard netSentimentCard(const SentimentFigures &now, const std::optional<SentimentFigures> &before);
[[nodiscard]] ReportCard npsCard(const NpsFigures &now, const std::optional<NpsFigures> &before);

/// Both of one currency; `before` may be null.
[[nodiscard]] ReportCard revenueCard(const CurrencyOrders &now, const CurrencyOrders *before);
[[nodiscard]] ReportCard orderValueCard(const CurrencyOrders &now, const CurrencyOrders *before);
[[nodiscard]] const CurrencyOrders *ofCurrency(const OrderTotals &orders, const QString &currency); ///< or null

/// A value of a table: the change in a cell, "▼ 0.21, real"; empty without one.
[[nodiscard]] QString changeCell(const Change &change, ChangeUnit unit, Wanted wanted, const QLocale &locale);
[[nodiscard]] QString countCell(std::int64_t count, const QLocale &locale);
/// Text from outside for a table: one line of at most so many characters.
[[nodiscard]] QString cellWords(const QString &text);
/// What a customer wrote: line breaks stay, other control characters and marks that turn the writing go.
[[nodiscard]] QString plainWords(const QString &text);

[[nodiscard]] ReportQuote quoteOf(const ReviewLine &review, const ReportFigures &figures, bool hasNames);

} // namespace plaudit
