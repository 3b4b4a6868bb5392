// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_document.h"

#include "analytics/snapshot.h"
#include "report/report_accent.h"
#include "report/report_sections.h"
#include "report/report_words.h"
#include "wording/data_words.h"
#include "wording/numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)

public:
    static QString kicker(ReportTemplate kind)
    {
        switch (kind) {
        case ReportTemplate::Monthly:
            return tr("Board report");
        case ReportTemplate::Weekly:
            return tr("Weekly report");
        case ReportTemplate::Product:
            return tr("Product report");
        case ReportTemplate::Survey:
            return tr("Survey report");
        }
        Q_UNREACHABLE();
    }
    static QString title(ReportTemplate kind)
    {
        switch (kind) {
        case ReportTemplate::Monthly:
            return tr("What customers say, and what it is worth");
        case ReportTemplate::Weekly:
            return tr("The week in reviews and surveys");
        case ReportTemplate::Product:
            return tr("What customers say of our products");
        case ReportTemplate::Survey:
            return tr("What customers answered");
        }
        Q_UNREACHABLE();
    }
    static QString against(const QString &before) { return tr("against %1").arg(before); }
    static QString data() { return tr("Data of"); }
    static QString notSynced() { return tr("not synced yet"); }
    static QString reviews() { return tr("Reviews"); }
    static QString responses() { return tr("Responses"); }
    static QString orders() { return tr("Orders"); }
    static QString contents() { return tr("In this report"); }
    static QString partName(ReportPart part)
    {
        switch (part) {
        case ReportPart::Summary:
            return tr("Summary");
        case ReportPart::Ratings:
            return tr("Ratings");
        case ReportPart::Sentiment:
            return tr("Sentiment");
        case ReportPart::Nps:
            return tr("NPS");
        case ReportPart::Questions:
            return tr("Survey questions");
        case ReportPart::Orders:
            return tr("Orders");
        case ReportPart::ProductPages:
        case ReportPart::Products:
            return tr("Products");
        case ReportPart::LowRatings:
            return tr("Low ratings");
        case ReportPart::Voices:
            return tr("Customer voices");
        case ReportPart::Reviews:
            return tr("All reviews");
        case ReportPart::Definitions:
            return tr("Definitions");
        case ReportPart::Notes:
            return tr("Data notes");
        }
        Q_UNREACHABLE();
    }
};

std::vector<ReportSection> sectionsOf(ReportPart part, const ReportContext &context, const QList<ReportPart> &parts)
{
    switch (part) {
    case ReportPart::Summary:
        return summarySections(context);
    case ReportPart::Ratings:
        return ratingsSections(context);
    case ReportPart::Sentiment:
        return sentimentSections(context);
    case ReportPart::Nps:
        return npsSections(context);
    case ReportPart::Questions:
        return questionSections(context);
    case ReportPart::Orders:
        return orderSections(context);
    case ReportPart::ProductPages:
        return productPageSections(context);
    case ReportPart::Products:
        return productSections(context);
    case ReportPart::LowRatings:
        return lowRatingSections(context);
    case ReportPart::Voices:
        return voiceSections(context);
    case ReportPart::Reviews:
        return reviewSections(context);
    case ReportPart::Definitions:
        return definitionSections(context, parts);
    case ReportPart::Notes:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<std::pair<QString, QString>> basisOf(const ReportContext &context)
{
    const auto &snapshot = *context.figures.snapshot;
    const auto &now = context.figures.overview.now;
    const auto time = dataTimeWords(snapshot, context.locale);
    std::vector<std::pair<QString, QString>> basis{{Words::data(), time.isEmpty() ? Words::notSynced() : time},
        {Words::reviews(), writtenCount(now.ratings.figures.reviews, context.locale)},
        {Words::responses(), writtenCount(now.nps.responses, context.locale)}};
    if (now.orders.orders > 0)
        basis.emplace_back(Words::orders(), writtenCount(now.orders.orders, context.locale));
    return basis;
}

} // namespace

ReportDocument reportDocument(const ReportSpec &spec, std::shared_ptr<const ReportFigures> figures)
{
    const QLocale locale;
    const auto &snapshot = *figures->snapshot;
    const ReportContext context{.spec = spec,
        .figures = *figures,
        .locale = locale,
        .period = periodWords(figures->now, locale),
        .before = figures->before ? periodWords(*figures->before, locale) : QString()};
    ReportDocument document{.kicker = Words::kicker(spec.kind),
        .title = spec.title.isEmpty() ? Words::title(spec.kind) : cellWords(spec.title),
        .storeName = cellWords(figures->storeName),
        .period = context.period,
        .before = context.before.isEmpty() ? QString() : Words::against(context.before),
        .conditions = {},
        .basis = basisOf(context),
        .contents = Words::contents(),
        .footer = {},
        .language = spec.language.isEmpty() ? locale.bcp47Name() : spec.language,
        .dataMs = snapshot.lastSyncMs().value_or(0),
        .isDark = spec.isDark,
        .isLetter = spec.isLetter,
        .accent = readableAccent(spec.accent, spec.isDark),
        .logo = spec.logo,
        .sections = {},
        .figures = figures};
    for (const auto conditions = conditionWords(figures->now, snapshot); const auto &condition : conditions)
        document.conditions += cellWords(condition);
    QStringList footer{document.storeName, document.title, document.period};
    footer.removeAll(QString());
    document.footer = footer.join(u" · "_s);
    const auto parts = spec.parts.value_or(usualPartsOf(spec.kind));
    QStringList leftOut;
    for (const auto part : parts) {
        auto sections = part == ReportPart::Notes ? noteSections(context, leftOut) : sectionsOf(part, context, parts);
        if (sections.empty())
            leftOut += Words::partName(part);
        std::move(sections.begin(), sections.end(), std::back_inserter(document.sections));
    }
    return document;
}

} // namespace plaudit
