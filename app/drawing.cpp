// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include "analytics/comparison.h"
#include "analytics/last_known_day.h"
#include "analytics/ratings.h"
#include "analytics/snapshot.h"
#include "charts/chart_picture.h"
#include "charts/order_charts.h"
#include "charts/ratings_charts.h"
#include "charts/sentiment_charts.h"
#include "charts/survey_charts.h"
#include "export/whole_file.h"
#include "shell/page_image.h"
#include "shell/pseudo_language.h"
#include "shell/theme.h"
#include "wording/data_words.h"
#include "workspace/store_settings.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QLocale>

#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString nameOf(ThemeChoice theme)
{
    return theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
}

Theme::Mode themeModeOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Dark ? Theme::Mode::Dark : Theme::Mode::Light;
}

Result<QString> savePng(const QImage &image, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(ErrorKind::FileFailed, u"the picture could not be encoded"_s, path);
    return writeWhole(path, bytes).map([&] { return path; });
}

} // namespace

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileFailed, u"the folder could not be made"_s, folder);
    return {};
}

namespace
{

struct NamedChart
{
    QString name;
    ChartSpec spec;
};

/// Every chart of the main pages.
std::vector<NamedChart> chartsOf(
    const Snapshot &snapshot, const Filter &now, const std::optional<Filter> &past, const Options &options)
{
    const auto before = [&](const auto &make) { return past ? std::optional(make(*past)) : std::nullopt; };
    const auto ratingFigures = ratings(snapshot, now, options.bucket);
    const auto ratingsBefore =
        before([&](const Filter &filter) { return ratings(snapshot, filter, ratingFigures.bucket); });
    const auto npsFigures = nps(snapshot, now, options.bucket);
    const auto npsBefore = before([&](const Filter &filter) { return nps(snapshot, filter, npsFigures.bucket); });
    const auto sentimentFigures = sentiment(snapshot, now, options.bucket);
    const auto sentimentBefore =
        before([&](const Filter &filter) { return sentiment(snapshot, filter, sentimentFigures.bucket); });
    const auto orderFigures = orders(snapshot, now);
    const auto quality = matchQuality(snapshot, now);
    const auto currency = orderFigures.byCurrency.empty() ? QString() : orderFigures.byCurrency.front().currency;
    return {{u"ratings-by-%1"_s.arg(toString(ratingFigures.bucket)),
                averageByBucketChart(ratingFigures, ratingsBefore, options.comparison)},
        {u"ratings-distribution"_s, distributionChart(ratingFigures)},
        {u"nps-by-%1"_s.arg(toString(npsFigures.bucket)), npsByBucketChart(npsFigures, npsBefore, options.comparison)},
        {u"nps-categories"_s, npsCategoriesChart(npsFigures)},
        {u"sentiment-by-%1"_s.arg(toString(sentimentFigures.bucket)),
            sentimentByBucketChart(sentimentFigures, sentimentBefore, options.comparison)},
        {u"sentiment-distribution"_s, sentimentChart(sentimentFigures)},
        {u"orders-aov-by-rating"_s, aovByRatingChart(orderFigures, currency)},
        {u"orders-repeat-by-rating"_s, repeatByRatingChart(orderFigures, currency)},
        {u"orders-repeat-by-nps"_s, repeatByNpsChart(orderFigures, currency)},
        {u"orders-by-method"_s, matchMethodsChart(orderFigures.reviews, MatchKind::Review)},
        {u"orders-matched-by-month"_s, matchedByMonthChart(quality, MatchKind::Review)}};
}

Result<QString> storeNameOf(const Workspace &workspace)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    return storeNameIn(**reader);
}

/// `ratings-distribution-dark.png`; numbers look the same in every theme.
QString fileNameOf(const NamedChart &chart, const Options &options)
{
    const auto ending = endingOf(options.charts.format);
    return options.charts.format == ChartFormat::Csv ? u"%1.%2"_s.arg(chart.name, ending)
                                                     : u"%1-%2.%3"_s.arg(chart.name, nameOf(options.theme), ending);
}

} // namespace

Result<QStringList> drawCharts(Workspace &workspace, const Options &options)
{
    if (const auto made = makeFolder(options.outputFolder); !made)
        return failure(made.error());
    const auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    const auto storeName = storeNameOf(workspace);
    if (!storeName)
        return failure(storeName.error());
    const auto compared = comparedFilters(options.filter, options.comparison, lastKnownDay(**snapshot));
    const auto &now = compared ? compared->now : options.filter;
    const auto before = compared ? std::optional(compared->before) : std::nullopt;
    const QLocale locale;
    const ChartCaption caption{.subject = subjectWords(now, before, **snapshot, locale),
        .source = sourceWords(*storeName, **snapshot, locale),
        .dataMs = (*snapshot)->lastSyncMs().value_or(0)};
    const QDir folder(options.outputFolder);
    QStringList files;
    for (const auto &chart : chartsOf(**snapshot, now, before, options)) {
        const auto bytes =
            chartBytes(options.charts.format, chart.spec, options.charts.size.value_or(usualPictureSize(chart.spec)),
                options.pictureScale.value_or(usualPictureScale), Theme::of(themeModeOf(options.theme)), caption);
        if (!bytes)
            return failure(bytes.error());
        const auto path = folder.filePath(fileNameOf(chart, options));
        if (const auto written = writeWhole(path, *bytes); !written)
            return failure(written.error());
        files += path;
    }
    return files;
}

Result<QStringList> drawPages(Workspace &workspace, const Options &options)
{
    if (const auto made = makeFolder(options.outputFolder); !made)
        return failure(made.error());
    if (options.isPseudoLanguage)
        QCoreApplication::installTranslator(new PseudoLanguage(qApp));
    if (options.isMirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    setInterfaceZoom(options.zoom);
    using Section = OrdersPage::Section;
    const std::pair<QString, Section> orderPictures[] = {{u"orders"_s, Section::Figures},
        {u"orders-matching"_s, Section::Matching}, {u"orders-files"_s, Section::Files}};
    QStringList files;
    const auto draw = [&](PageId page, const QString &name, Section section) -> Result<void> {
        const View view{.page = page,
            .filter = options.filter,
            .comparison = options.comparison,
            .bucket = options.bucket,
            .subject = {}};
        const PageLook look{.size = options.pageSize,
            .theme = themeModeOf(options.theme),
            .scale = options.pictureScale.value_or(1.0),
            .ordersSection = section};
        const auto picture = renderPage(workspace, view, look);
        if (!picture)
            return failure(picture.error());
        return savePng(*picture, QDir(options.outputFolder).filePath(u"%1-%2.png"_s.arg(name, nameOf(options.theme))))
            .map([&](const QString &file) { files += file; });
    };
    for (const auto page : allPages) {
        if (page == PageId::Orders) {
            for (const auto &[name, section] : orderPictures) {
                if (const auto drawn = draw(page, name, section); !drawn)
                    return failure(drawn.error());
            }
        } else if (const auto drawn = draw(page, keyOf(page), Section::Figures); !drawn) {
            return failure(drawn.error());
        }
    }
    return files;
}

QJsonObject filesJson(const QStringList &files)
{
    return {{u"files"_s, QJsonArray::fromStringList(files)}};
}

} // namespace plaudit
