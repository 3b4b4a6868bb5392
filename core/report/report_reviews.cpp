// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/snapshot.h"
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/date_presets.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportReviews)

public:
    static QString title() { return tr("All reviews"); }
    static QString all(const QString &count) { return tr("Each of the %1 reviews, the newest first.").arg(count); }
    static QString newest(const QString &listed, const QString &all)
    {
        return tr("The newest %1 of %2 reviews.").arg(listed, all);
    }
    static QString review() { return tr("Review"); }
    static QString date() { return tr("Date"); }
    static QString stars() { return tr("Stars"); }
    static QString id() { return tr("Review ID"); }
    static QString noRating() { return tr("–"); }
};

/// What it is of, and how it begins.
QString wordsOf(const ReviewLine &review, bool hasNames)
{
    QStringList words;
    for (const auto &text : {review.productName, hasNames ? review.author : QString(), review.title, review.body}) {
        if (!text.isEmpty())
            words += text;
    }
    return cellWords(words.join(u" · "_s));
}

QString dayOf(const ReviewLine &review, const ReportContext &context)
{
    if (!review.dateMs)
        return {};
    const auto day = QDateTime::fromMSecsSinceEpoch(*review.dateMs, context.figures.snapshot->timeZone()).date();
    return writtenRange({.from = day, .to = day});
}

} // namespace

std::vector<ReportSection> reviewSections(const ReportContext &context)
{
    const auto &reviews = context.figures.reviews;
    if (reviews.empty())
        return {};
    const auto listed = writtenCount(std::int64_t(reviews.size()), context.locale);
    const auto chosen = context.figures.chosenReviews;
    ReportTable table{.title = {},
        .note = {},
        .columns = {{Words::review()}, {Words::date(), true}, {Words::stars(), true}, {Words::id()}},
        .rows = {}};
    table.rows.reserve(reviews.size());
    for (const auto &review : reviews)
        table.rows.push_back({wordsOf(review, context.spec.hasNames), dayOf(review, context),
            review.rating ? QString::number(*review.rating) : Words::noRating(), cellWords(review.reviewId)});
    ReportSection section{.title = Words::title(),
        .note = std::int64_t(reviews.size()) < chosen ? Words::newest(listed, writtenCount(chosen, context.locale))
                                                      : Words::all(listed)};
    section.blocks.emplace_back(std::move(table));
    return {section};
}

} // namespace plaudit
