// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

#include "analytics/ratings.h"
#include "analytics/snapshot.h"
#include "charts/chart_picture.h"
#include "charts/order_charts.h"
#include "charts/ratings_charts.h"
#include "charts/sentiment_charts.h"
#include "charts/survey_charts.h"
#include "shell/page_image.h"
#include "shell/sync_words.h"
#include "shell/theme.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr QSize trendSize(960, 420);
constexpr QSize distributionSize(560, 420);
constexpr QSize barsSize(560, 280);
constexpr qreal chartScale = 2.0;

QString nameOf(ThemeChoice theme)
{
    return theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s;
}

QString nameOf(PageId page)
{
    switch (page) {
    case PageId::Ratings:
        return u"ratings"_s;
    case PageId::Sentiment:
        return u"sentiment"_s;
    case PageId::Nps:
        return u"nps"_s;
    case PageId::Orders:
        return u"orders"_s;
    case PageId::Health:
        return u"health"_s;
    }
    Q_UNREACHABLE();
}

/// What the page needs beside the snapshot.
Result<void> fill(PageContent &content, Reader &reader)
{
    if (content.page == PageId::Nps)
        return npsContent(*content.snapshot, reader, content.filter, content.bucket).map([&](NpsContent made) {
            content.nps = std::move(made);
        });
    if (content.page == PageId::Orders)
        return ordersContent(*content.snapshot, reader, content.filter).map([&](OrdersContent made) {
            content.orders = std::move(made);
        });
    if (content.page == PageId::Health)
        return healthContent(*content.snapshot, reader).map([&](HealthContent made) {
            content.health = std::move(made);
        });
    return {};
}

/// What a page is called in the name of its picture, with the view shown.
QString pictureNameOf(const PageContent &content)
{
    if (content.page != PageId::Orders || content.ordersView == OrdersPage::View::Figures)
        return nameOf(content.page);
    return content.ordersView == OrdersPage::View::Matching ? u"orders-matching"_s : u"orders-files"_s;
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
    return writeFile(path, bytes).map([&] { return path; });
}

Result<PageContent> contentOf(Workspace &workspace, const Options &options)
{
    PageContent content{.filter = options.filter, .bucket = options.bucket};
    const auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    content.snapshot = *snapshot;
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    const auto connections = (*reader)->connections();
    if (!connections)
        return failure(connections.error());
    content.isConnected = !connections->empty();
    if (content.isConnected)
        content.storeName = connections->front().name;
    const auto run = (*reader)->lastRun();
    if (!run)
        return failure(run.error());
    if (*run)
        content.status = sentenceFor(**run).sentence;
    return content;
}

} // namespace

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileFailed, u"the folder could not be made"_s, folder);
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    return {};
}

Result<QStringList> drawCharts(Workspace &workspace, const Options &options)
{
    if (const auto made = makeFolder(options.outputFolder); !made)
        return failure(made.error());
    const auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    const auto figures = ratings(**snapshot, options.filter, options.bucket);
    const auto &theme = Theme::of(themeModeOf(options.theme));
    const QDir folder(options.outputFolder);
    const auto trend = savePng(renderChart(averageByBucketChart(figures), trendSize, chartScale, theme),
        folder.filePath(u"ratings-by-%1-%2.png"_s.arg(toString(figures.bucket), nameOf(options.theme))));
    if (!trend)
        return failure(trend.error());
    const auto distribution = savePng(renderChart(distributionChart(figures), distributionSize, chartScale, theme),
        folder.filePath(u"ratings-distribution-%1.png"_s.arg(nameOf(options.theme))));
    if (!distribution)
        return failure(distribution.error());
    QStringList files{*trend, *distribution};
    const auto npsFigures = nps(**snapshot, options.filter, options.bucket);
    const auto sentimentFigures = sentiment(**snapshot, options.filter, options.bucket);
    const auto orderFigures = orders(**snapshot, options.filter);
    const auto quality = matchQuality(**snapshot, options.filter);
    const auto currency = orderFigures.byCurrency.empty() ? QString() : orderFigures.byCurrency.front().currency;
    const std::pair<QString, ChartSpec> more[] = {
        {u"nps-by-%1"_s.arg(toString(npsFigures.bucket)), npsByBucketChart(npsFigures)},
        {u"nps-categories"_s, npsCategoriesChart(npsFigures)},
        {u"sentiment-by-%1"_s.arg(toString(sentimentFigures.bucket)), sentimentByBucketChart(sentimentFigures)},
        {u"sentiment-distribution"_s, sentimentChart(sentimentFigures)},
        {u"orders-aov-by-rating"_s, aovByRatingChart(orderFigures, currency)},
        {u"orders-repeat-by-rating"_s, repeatByRatingChart(orderFigures, currency)},
        {u"orders-repeat-by-nps"_s, repeatByNpsChart(orderFigures, currency)},
        {u"orders-by-method"_s, matchMethodsChart(orderFigures.reviews, MatchKind::Review)},
        {u"orders-matched-by-month"_s, matchedByMonthChart(quality, MatchKind::Review)}};
    for (const auto &[name, chart] : more) {
        const auto size = std::holds_alternative<DistributionSpec>(chart.drawing) ? distributionSize
                          : std::holds_alternative<BarsSpec>(chart.drawing)       ? barsSize
                                                                                  : trendSize;
        const auto saved = savePng(renderChart(chart, size, chartScale, theme),
            folder.filePath(u"%1-%2.png"_s.arg(name, nameOf(options.theme))));
        if (!saved)
            return failure(saved.error());
        files += *saved;
    }
    return files;
}

Result<QStringList> drawPages(Workspace &workspace, const Options &options)
{
    if (const auto made = makeFolder(options.outputFolder); !made)
        return failure(made.error());
    const auto content = contentOf(workspace, options);
    if (!content)
        return failure(content.error());
    const auto reader = workspace.openReader();
    if (!reader)
        return failure(reader.error());
    using View = OrdersPage::View;
    QStringList files;
    for (const auto page : allPages) {
        auto shown = *content;
        shown.page = page;
        if (auto filled = fill(shown, **reader); !filled)
            return failure(filled.error());
        const auto views = page == PageId::Orders ? std::vector{View::Figures, View::Matching, View::Files}
                                                  : std::vector{View::Figures};
        for (const auto view : views) {
            shown.ordersView = view;
            const auto name = u"%1-%2.png"_s.arg(pictureNameOf(shown), nameOf(options.theme));
            const auto saved = savePng(renderPage(shown, options.pageSize, themeModeOf(options.theme)),
                QDir(options.outputFolder).filePath(name));
            if (!saved)
                return failure(saved.error());
            files += *saved;
        }
    }
    return files;
}

QJsonObject filesJson(const QStringList &files)
{
    return {{u"files"_s, QJsonArray::fromStringList(files)}};
}

} // namespace plaudit
