// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/order_import.h"

#include "cache/reader.h"
#include "cache/writer.h"
#include "domain/file_identity.h"
#include "orders/order_findings.h"
#include "orders/order_look.h"
#include "orders/order_preview.h"
#include "orders/review_mapping.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <deque>
#include <future>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr size_t recordsPerCommit = 5'000;
constexpr size_t mostCommitsWaiting = 2;

/// One import on its way: rows become orders while those before are written.
class OrderImport
{
public:
    OrderImport(Writer &writer, Reader &reader, const OrderImportRequest &request,
        const std::function<void(const OrderImportProgress &)> &progress, const std::stop_token &stop)
        : m_writer(writer)
        , m_reader(reader)
        , m_request(request)
        , m_progress(progress)
        , m_stop(stop)
    {}

    Result<OrderImportReport> run()
    {
        return open()
            .and_then([this] { return chooseMapping(); })
            .and_then([this] { return lookAtFile(); })
            .and_then([this] { return begin(); })
            .and_then([this] { return takeRows(); })
            .and_then([this] { return end(); })
            .map([this] { return std::move(m_report); });
    }

private:
    struct Waiting
    {
        std::future<Result<OrderCounts>> counts;
        std::vector<OrderOrigin> origins;
        qint64 customers = 0;
    };

    Result<void> open();
    Result<void> chooseMapping();
    Result<void> lookAtFile();
    Result<void> begin();
    Result<void> takeRows();
    Result<void> post(OrderRowsResult told);
    Result<void> settle(size_t most);
    void settle(const Waiting &waiting, const OrderCounts &counts);
    Result<void> end();

    Writer &m_writer;
    Reader &m_reader;
    const OrderImportRequest &m_request;
    const std::function<void(const OrderImportProgress &)> &m_progress;
    std::stop_token m_stop;
    std::unique_ptr<TableRows> m_rows;
    OrderMapping m_chosen; ///< without what is read off this file
    OrderRowsSetup m_setup;
    std::deque<Waiting> m_waiting;
    qint64 m_waitingLines = 0; ///< orders of which only lines are known
    OrderImportReport m_report;
    OrderFindings m_findings{m_report};
};

Result<void> OrderImport::open()
{
    auto rows = TableRows::open(m_request.path);
    if (!rows)
        return failure(rows.error());
    m_rows = std::move(*rows);
    const auto &format = m_rows->format();
    m_report.encoding = toString(format.encoding);
    if (format.kind == TableFormat::Kind::Separated)
        m_report.separator = QLatin1Char(format.separator);
    return {};
}

Result<void> OrderImport::chooseMapping()
{
    const auto &header = m_rows->header();
    const auto chosen = chosenMapping(m_reader, header, m_request.path, m_request.mapping, m_request.dialect);
    if (!chosen)
        return failure(chosen.error());
    m_chosen = chosen->mapping;
    m_report.dialect = chosen->dialect;
    m_setup = {.dialect = chosen->dialect,
        .mapping = chosen->mapping,
        .header = header,
        .timeZone = m_request.timeZone,
        .currency = m_request.currency.toUpper(),
        .otherCurrency = {}};
    if (chosen->mapping.kind == OrderFileKind::Orders) {
        for (const auto &column : missingColumns(chosen->dialect, chosen->mapping))
            m_findings.add(OrderWarning::MissingColumns, column);
    }
    for (const auto &column : chosen->mapping.columns) {
        const auto times = std::count_if(header.begin(), header.end(),
            [&](const QString &name) { return name.compare(column.simplified(), Qt::CaseInsensitive) == 0; });
        if (times > 1)
            m_findings.add(OrderWarning::RepeatedColumns, column);
    }
    return {};
}

Result<void> OrderImport::lookAtFile()
{
    const auto look = lookAtOrders(m_request.path, m_setup, m_stop);
    if (!look)
        return failure(look.error());
    if (look->hasDoubtfulDates)
        m_findings.add(OrderWarning::DoubtfulDates);
    if (look->hasDoubtfulDecimals)
        m_findings.add(OrderWarning::DoubtfulDecimals);
    m_report.mapping = m_setup.mapping;
    return {};
}

Result<void> OrderImport::begin()
{
    if (m_request.isDryRun)
        return {};
    QFile file(m_request.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file.errorString(), m_request.path);
    const auto id = m_writer
                        .beginImport({.kind = ImportKind::Orders,
                            .fileName = QFileInfo(m_request.path).fileName(),
                            .fileHash = fileIdentity(file),
                            .dialect = toString(m_report.dialect),
                            .encoding = m_report.encoding,
                            .separator = m_report.separator,
                            .startedAtMs = QDateTime::currentMSecsSinceEpoch()})
                        .get();
    if (!id)
        return failure(id.error());
    m_report.batchId = *id;
    return {};
}

Result<void> OrderImport::takeRows()
{
    OrderRows orders(m_setup);
    TableCells cells;
    auto done = Result<void>();
    while (done && m_rows->readCells(cells)) {
        orders.take(cells);
        const auto &told = orders.result();
        if (told.orders.size() + told.customers.size() + told.rejects.size() < recordsPerCommit)
            continue;
        m_report.rows = orders.rows();
        done = post(orders.takeResult());
        if (done && m_stop.stop_requested())
            done = failure(ErrorKind::Cancelled);
    }
    if (done) {
        orders.finish();
        m_report.rows = orders.rows();
        done = post(orders.takeResult());
    }
    // What is on its way is kept whatever ended the import.
    const auto settled = settle(0);
    return done ? settled : done;
}

Result<void> OrderImport::post(OrderRowsResult told)
{
    m_findings.count(told);
    m_findings.show(told.rejects);
    Waiting waiting{.counts = {}, .origins = std::move(told.origins), .customers = qint64(told.customers.size())};
    if (m_request.isDryRun) {
        settle(waiting, {});
    } else {
        waiting.counts = m_writer.commitOrders({.batchId = m_report.batchId,
            .orders = std::move(told.orders),
            .customers = std::move(told.customers),
            .rejects = std::move(told.rejects)});
        m_waiting.push_back(std::move(waiting));
    }
    auto settled = settle(mostCommitsWaiting);
    if (settled && m_progress)
        m_progress({.rows = m_report.rows, .share = m_rows->progress()});
    return settled;
}

/// Waits until no more than `most` commits are on their way.
Result<void> OrderImport::settle(size_t most)
{
    while (m_waiting.size() > most) {
        auto waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        const auto counts = waiting.counts.get();
        if (!counts)
            return failure(counts.error());
        settle(waiting, *counts);
    }
    return {};
}

void OrderImport::settle(const Waiting &waiting, const OrderCounts &counts)
{
    m_report.addedOrders += counts.added;
    m_report.changedOrders += counts.changed;
    m_report.unchangedOrders += counts.unchanged;
    m_report.imported += waiting.customers;
    m_waitingLines += counts.waiting;
    for (size_t i = 0; i < waiting.origins.size(); ++i) {
        const auto isUnchanged = i < counts.isUnchanged.size() && counts.isUnchanged[i];
        (isUnchanged ? m_report.unchanged : m_report.imported) += waiting.origins[i].rows;
    }
}

Result<void> OrderImport::end()
{
    if (m_waitingLines > 0)
        m_findings.add(OrderWarning::UnknownOrders, QString::number(m_waitingLines));
    if (m_report.rows == 0)
        m_findings.add(OrderWarning::NoRows);
    m_findings.finish();
    if (m_rows->hasForeignLines())
        m_report.encoding += u" + "_s + toString(TextEncoding::Windows1252);
    if (m_request.isDryRun)
        return {};
    auto saved = Result<void>();
    if (m_request.mapping) {
        const auto json = QString::fromUtf8(m_chosen.toJson());
        saved = m_writer.saveMapping(ImportKind::Orders, headerKey(m_rows->header()), json).get();
    }
    return saved.and_then(
        [this] { return m_writer.endImport(m_report.batchId, QDateTime::currentMSecsSinceEpoch()).get(); });
}

} // namespace

Result<OrderImportReport> importOrders(Writer &writer, Reader &reader, const OrderImportRequest &request,
    const std::function<void(const OrderImportProgress &)> &progress, const std::stop_token &stop)
{
    return OrderImport(writer, reader, request, progress, stop).run();
}

} // namespace plaudit
