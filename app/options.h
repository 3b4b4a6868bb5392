// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/breakdown.h"
#include "analytics/filter.h"
#include "charts/chart_picture.h"
#include "export/everything.h"
#include "export/figure_table.h"
#include "export/record_tables.h"
#include "orders/order_mapping.h"
#include "report/report_spec.h"
#include "sample/sample_store.h"
#include "sync/store_sync.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <variant>

namespace plaudit
{

/// Exit codes of every command; scripts rely on them.
enum class ExitCode : int { Done = 0, Failed = 1, WrongUsage = 2, DoneWithFindings = 3, Stopped = 130 };

enum class Command {
    Window,
    Connect,
    Validate,
    Sync,
    Listen,
    SurveyAdd,
    SurveyList,
    ImportReviews,
    ImportEvents,
    ImportOrders,
    ImportList,
    ImportUndo,
    Metrics,
    Doctor,
    Backup,
    Restore,
    WorkspaceList,
    WorkspaceCreate,
    WorkspaceSet,
    WebhookList,
    WebhookCreate,
    WebhookRotate,
    WebhookDelete,
    CustomerErase,
    CustomerErasures,
    Charts,
    Pages,
    Report,
    Export,
    Demo
};

/// What `metrics` tells of.
enum class MetricsPage { Overview, Ratings, Sentiment, Nps, Questions, Products, Orders, Customers, Health };

enum class ThemeChoice { Light, Dark };

/// What `export` writes whole, whatever a filter says: all that is kept, or all that is kept of one customer.
enum class WholeSubject { Everything, Customer };
/// What `export` writes a row each of, beside records.
enum class GroupTable { Products, Customers };
/// What `export` writes: records, groups, the figures of a page, or something whole.
using ExportSubject = std::variant<RecordTable, GroupTable, FigurePage, WholeSubject>;
enum class ExportFormat { Csv, JsonLines, Workbook };

/// What a command line asks for, read and checked.
struct Options
{
    Command command = Command::Window;
    QString workspace; ///< empty: the platform's data folder
    QString link;      ///< to the view that the window opens with; may be empty
    bool isJson = false;
    std::chrono::milliseconds timeout{30'000};

    struct
    {
        QString userId, name, baseUrl;
        QString api = QStringLiteral("merchant");
        QString userName, caFile;
        bool isValidated = true;
        bool isRotation = false;
    } connect;

    struct
    {
        SyncOptions options;
        double requestsPerSecond = 2.0;
        bool isQuiet = false; ///< nothing is said but what went wrong
    } sync;

    struct
    {
        std::optional<QString> address, path; ///< unset: as remembered, or the usual
        std::optional<int> port;
        bool isSecretGiven = false; ///< on standard input
    } listening;

    struct
    {
        QStringList ids;
        QString name;
    } survey;

    struct
    {
        QStringList files;
        QString mappingFile; ///< empty: remembered or guessed
        bool isDryRun = false;
        std::optional<OrderDialect> dialect;
        std::optional<QTimeZone> timeZone; ///< of orders' dates without an offset; unset: the workspace's
        QString currency;
        qint64 batchId = 0;
    } import;

    struct
    {
        QString email, customerId, certificate;
        QString file; ///< of a backup
        bool isSure = false, repairs = false, replaces = false;
    } keeping;

    struct
    {
        QString address, id;
        QStringList topics; ///< empty: the usual ones
        bool isEnabled = true, isSure = false;
    } webhook;

    /// What `workspace create` and `set` are told; unset: as it is.
    struct
    {
        std::optional<QString> name, timeZone, currency, firstDayOfWeek;
    } store;

    MetricsPage metricsPage = MetricsPage::Ratings;
    std::optional<ReviewDimension> reviewDimension;     ///< of `metrics ratings` and `sentiment`
    std::optional<ResponseDimension> responseDimension; ///< of `metrics nps`
    Filter filter;                                      ///< not yet with Filter::found
    QStringList productGroups;                          ///< asked for; nothing tells of any yet
    Comparison comparison = Comparison::None;
    std::optional<Bucket> bucket;

    SampleOptions sample; ///< of `demo`

    struct
    {
        ExportSubject subject = RecordTable::Reviews;
        ExportFormat format = ExportFormat::Csv;
        EverythingFormat everythingFormat = EverythingFormat::Csv;
        QString customer; ///< an email or an id
        QString file;     ///< or the folder of everything
        char separator = ',';
        bool hasByteOrderMark = false;
        Redaction redaction = Redaction::None;
    } exporting;

    struct
    {
        ChartFormat format = ChartFormat::Png;
        std::optional<QSize> size; ///< in points; unset: the usual one of each chart
    } charts;

    struct
    {
        QString file, specFile, title, language;
        std::optional<ReportTemplate> kind;
        std::optional<ThemeChoice> theme;
    } reporting;

    QString outputFolder;
    QSize pageSize{1440, 900};
    ThemeChoice theme = ThemeChoice::Light;
    std::optional<double> pictureScale; ///< pixels of a point
    double zoom = 1.0;                  ///< of the texts
    bool isPseudoLanguage = false, isMirrored = false;
};

} // namespace plaudit
