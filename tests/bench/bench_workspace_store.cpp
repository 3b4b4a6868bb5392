// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench_workspace_store.h"

#include "analytics/match_quality.h"
#include "analytics/snapshot.h"
#include "bench/bench_timing.h"
#include "bench/bench_workspace_records.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace plaudit
{

Telling::Telling(Workspace &workspace)
    : m_writer(workspace.writer())
{
    const auto reader = mustBe(workspace.openReader(), "open");
    const auto known = mustBe(reader->connections(), "connections");
    Connection connection;
    connection.userId = u"51eb4f5f-0000-4000-8000-000000000000"_s;
    m_connection = known.empty() ? mustBe(m_writer.saveConnection(connection).get(), "connection").id : known[0].id;
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    m_run = mustBe(m_writer.beginRun(m_connection, m_startedMs).get(), "run");
}

void Telling::reviews(std::vector<IncomingReview> reviews)
{
    auto page = newPage(u"reviews:approved"_s);
    page.reviews = std::move(reviews);
    mustBe(m_writer.commitPage(std::move(page)).get(), "reviews");
}

void Telling::responses(std::vector<IncomingResponse> responses)
{
    auto page = newPage(u"surveys"_s);
    page.responses = std::move(responses);
    mustBe(m_writer.commitPage(std::move(page)).get(), "responses");
}

void Telling::orders(std::vector<Order> orders)
{
    if (m_batch == 0)
        m_batch = mustBe(m_writer.beginImport({.kind = ImportKind::Orders}).get(), "import");
    mustBe(m_writer.commitOrders({.batchId = m_batch, .orders = std::move(orders)}).get(), "orders");
}

void Telling::end()
{
    RunReport report;
    report.id = m_run;
    report.connectionId = m_connection;
    report.startedAtMs = m_startedMs;
    report.endedAtMs = QDateTime::currentMSecsSinceEpoch();
    report.outcome = RunOutcome::Completed;
    mustBe(m_writer.endRun(report).get(), "end of run");
    if (m_batch != 0)
        mustBe(m_writer.endImport(m_batch, *report.endedAtMs).get(), "end of import");
}

PageCommit Telling::newPage(const QString &stream) const
{
    PageCommit page{.runId = m_run, .observedAtMs = QDateTime::currentMSecsSinceEpoch()};
    page.checkpoint.connectionId = m_connection;
    page.checkpoint.stream = stream;
    return page;
}

namespace
{

/// Tells of `count` records, some at once.
template<class Record, class Make, class Tell>
void inParts(std::size_t count, const Make &make, const Tell &tell)
{
    constexpr std::size_t inAPart = 20'000;
    for (std::size_t first = 0; first < count; first += inAPart) {
        std::vector<Record> part;
        for (auto place = first; place < std::min(count, first + inAPart); ++place)
            part.push_back(make(place));
        tell(std::move(part));
    }
}

} // namespace

void makeWorkspace(const QString &folder, const MadeStore &store)
{
    const auto unfinished = folder + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    QDir().mkpath(unfinished);
    {
        const StoreRecords records(store);
        const auto workspace = mustBe(Workspace::open(unfinished, Workspace::IfMissing::Create), "new workspace");
        mustBe(workspace->writer().setSetting(u"time_zone"_s, u"Europe/Berlin"_s).get(), "time zone");
        Telling telling(*workspace);
        const auto count = store.reviews.size();
        // The newest come first, as a sync tells them.
        inParts<IncomingReview>(
            count, [&](std::size_t place) { return records.review(count - 1 - place); },
            [&](auto part) { telling.reviews(std::move(part)); });
        inParts<Order>(
            store.orders.size(), [&](std::size_t place) { return records.order(place); },
            [&](auto part) { telling.orders(std::move(part)); });
        inParts<IncomingResponse>(
            store.responses.size(), [&](std::size_t place) { return records.response(place); },
            [&](auto part) { telling.responses(std::move(part)); });
        telling.end();
        const auto snapshot = mustBe(workspace->snapshot(), "first snapshot");
        if (matchQuality(*snapshot, {}).reviews.matched() < std::ssize(store.reviews) / 2)
            qFatal("the reviews are not matched to their orders");
    }
    if (!QDir().rename(unfinished, folder))
        qFatal("the workspace can't be put into its place");
}

QString keptWorkspace(const MadeStore &store)
{
    const auto folder = QStringLiteral(PLAUDIT_BENCH_DATA) + u"/workspace-%1"_s.arg(store.reviews.size());
    if (!Workspace::exists(folder)) {
        const auto seconds = millisecondsOf([&] { makeWorkspace(folder, store); }) / 1000.0;
        std::printf("The workspace was made in %.0f s\n", seconds);
    }
    return folder;
}

} // namespace plaudit
