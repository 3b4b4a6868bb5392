// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/writer.h"

#include "cache/change_counter.h"
#include "cache/connection_store.h"
#include "cache/customer_store.h"
#include "cache/database.h"
#include "cache/delivery_store.h"
#include "cache/erasure.h"
#include "cache/events_commit.h"
#include "cache/import_store.h"
#include "cache/match_store.h"
#include "cache/note_store.h"
#include "cache/page_commit.h"
#include "cache/quarantine_store.h"
#include "cache/repair.h"
#include "cache/run_store.h"
#include "cache/saved_view_store.h"
#include "cache/schema.h"
#include "cache/search_store.h"
#include "cache/survey_store.h"
#include "cache/tag_store.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Result<std::unique_ptr<Database>> openMigrated(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database;
    if (auto migrated = migrate(**database); !migrated)
        return failure(migrated.error());
    return database;
}

/// Runs `work` in a transaction that is committed where it succeeds.
template<class Work>
auto inTransaction(Database &database, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    auto outcome = work();
    if (outcome) {
        if (auto committed = transaction->commit(); !committed)
            return failure(committed.error());
    }
    return outcome;
}

} // namespace

class Writer::Thread
{
public:
    Thread(const QString &path, PayloadDecoders decoders);
    ~Thread();
    Q_DISABLE_COPY_MOVE(Thread)

    [[nodiscard]] const PayloadDecoders &decoders() const { return m_decoders; }
    Result<void> waitUntilOpen() { return m_opened.get_future().get(); }
    void onChange(std::function<void()> callback);
    template<class T>
    std::future<Result<T>> post(std::function<Result<T>(Database &)> work);

private:
    using Job = std::function<void(Database &)>;
    void run(const QString &path);
    std::optional<Job> nextJob();
    void tellChange();

    PayloadDecoders m_decoders;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::function<void()> m_onChange;
    bool m_isEnding = false;
    std::promise<Result<void>> m_opened;
    std::thread m_thread;
};

Writer::Thread::Thread(const QString &path, PayloadDecoders decoders)
    : m_decoders(std::move(decoders))
    , m_thread([this, path] { run(path); })
{}

Writer::Thread::~Thread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::Thread::onChange(std::function<void()> callback)
{
    const std::lock_guard lock(m_mutex);
    m_onChange = std::move(callback);
}

template<class T>
std::future<Result<T>> Writer::Thread::post(std::function<Result<T>(Database &)> work)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto future = promise->get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back([this, promise, work = std::move(work)](Database &database) {
            auto outcome = work(database);
            if (outcome)
                tellChange();
            promise->set_value(std::move(outcome));
        });
    }
    m_wake.notify_one();
    return future;
}

void Writer::Thread::run(const QString &path)
{
    // A connection belongs to the thread that opened it.
    const auto database = openMigrated(path);
    m_opened.set_value(database.map([](const auto &) {}));
    if (!database)
        return;
    while (const auto job = nextJob())
        (*job)(**database);
}

std::optional<Writer::Thread::Job> Writer::Thread::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
    if (m_jobs.empty())
        return {};
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void Writer::Thread::tellChange()
{
    std::unique_lock lock(m_mutex);
    const auto callback = m_onChange;
    lock.unlock();
    if (callback)
        callback();
}

Writer::Writer(std::unique_ptr<Thread> thread)
    : m_thread(std::move(thread))
{}

Writer::~Writer() = default;

Result<std::unique_ptr<Writer>> Writer::open(const QString &path, PayloadDecoders decoders)
{
    auto thread = std::make_unique<Thread>(path, std::move(decoders));
    if (auto opened = thread->waitUntilOpen(); !opened)
        return failure(opened.error());
    return std::unique_ptr<Writer>(new Writer(std::move(thread)));
}

void Writer::onChange(std::function<void()> callback)
{
    m_thread->onChange(std::move(callback));
}

std::future<Result<void>> Writer::setSetting(QString name, QString value)
{
    return m_thread->post<void>([name = std::move(name), value = std::move(value)](
                                    Database &database) { return ConnectionStore(database).setSetting(name, value); });
}

std::future<Result<Connection>> Writer::saveConnection(Connection connection)
{
    return m_thread->post<Connection>([connection = std::move(connection)](Database &database) {
        return inTransaction(database, [&] { return ConnectionStore(database).save(connection); });
    });
}

std::future<Result<void>> Writer::removeConnection(qint64 id)
{
    return m_thread->post<void>([id](Database &database) {
        return inTransaction(database, [&] { return ConnectionStore(database).remove(id); });
    });
}

std::future<Result<SavedView>> Writer::saveView(SavedView view)
{
    return m_thread->post<SavedView>([view = std::move(view)](Database &database) {
        return inTransaction(database, [&] { return SavedViewStore(database).save(view); });
    });
}

std::future<Result<void>> Writer::moveView(qint64 id, qint64 place)
{
    return m_thread->post<void>([id, place](Database &database) {
        return inTransaction(database, [&] { return SavedViewStore(database).move(id, place); });
    });
}

std::future<Result<void>> Writer::removeView(qint64 id)
{
    return m_thread->post<void>([id](Database &database) { return SavedViewStore(database).remove(id); });
}

std::future<Result<qint64>> Writer::beginRun(qint64 connectionId, qint64 startedAtMs)
{
    return m_thread->post<qint64>([connectionId, startedAtMs](Database &database) {
        return inTransaction(database, [&] { return RunStore(database).begin(connectionId, startedAtMs); });
    });
}

std::future<Result<void>> Writer::endRun(RunReport report)
{
    return m_thread->post<void>([report = std::move(report)](Database &database) {
        return inTransaction(
            database, [&] { return RunStore(database).end(report).and_then([&] { return countChange(database); }); });
    });
}

std::future<Result<void>> Writer::saveCheckpoint(Checkpoint checkpoint)
{
    return m_thread->post<void>([checkpoint = std::move(checkpoint)](
                                    Database &database) { return RunStore(database).saveCheckpoint(checkpoint); });
}

std::future<Result<StreamCounts>> Writer::commitPage(PageCommit page)
{
    return m_thread->post<StreamCounts>([this, page = std::move(page)](Database &database) {
        return inTransaction(database, [&] { return plaudit::commitPage(database, m_thread->decoders(), page); });
    });
}

std::future<Result<qint64>> Writer::beginImport(ImportBatch batch)
{
    return m_thread->post<qint64>([batch = std::move(batch)](Database &database) {
        return inTransaction(database, [&] { return ImportStore(database).begin(batch); });
    });
}

std::future<Result<StreamCounts>> Writer::commitReviewImport(ReviewImportCommit rows)
{
    return m_thread->post<StreamCounts>([this, rows = std::move(rows)](Database &database) {
        return inTransaction(database, [&] { return ImportStore(database).take(rows, m_thread->decoders()); });
    });
}

std::future<Result<EventCounts>> Writer::commitEvents(EventsCommit events)
{
    return m_thread->post<EventCounts>([this, events = std::move(events)](Database &database) {
        return inTransaction(database, [&] { return plaudit::commitEvents(database, m_thread->decoders(), events); });
    });
}

std::future<Result<EventCounts>> Writer::commitDeliveries(DeliveriesCommit deliveries)
{
    return m_thread->post<EventCounts>([this, deliveries = std::move(deliveries)](Database &database) {
        if (auto set = setOutlastingPowerLoss(database, true); !set)
            return Result<EventCounts>(failure(set.error()));
        auto counts = inTransaction(database, [&] {
            return DeliveryStore(database)
                .remember(deliveries.messageIds, deliveries.events.receivedAtMs)
                .and_then([&] { return plaudit::commitEvents(database, m_thread->decoders(), deliveries.events); });
        });
        if (auto reset = setOutlastingPowerLoss(database, false); counts && !reset)
            return Result<EventCounts>(failure(reset.error()));
        return counts;
    });
}

std::future<Result<void>> Writer::countDeliveries(std::vector<DeliveryCount> more)
{
    return m_thread->post<void>([more = std::move(more)](Database &database) {
        return inTransaction(database, [&] {
            DeliveryStore store(database);
            auto done = Result<void>();
            for (std::size_t i = 0; done && i < more.size(); ++i)
                done = store.count(more[i]);
            return done;
        });
    });
}

std::future<Result<void>> Writer::forgetDeliveriesBefore(qint64 ms)
{
    return m_thread->post<void>([ms](Database &database) { return DeliveryStore(database).forgetBefore(ms); });
}

std::future<Result<EventCounts>> Writer::releaseFromQuarantine(qint64 id, EventsCommit events)
{
    return m_thread->post<EventCounts>([this, id, events = std::move(events)](Database &database) {
        return inTransaction(database, [&] {
            return QuarantineStore(database).release(id).and_then(
                [&] { return plaudit::commitEvents(database, m_thread->decoders(), events); });
        });
    });
}

std::future<Result<void>> Writer::addSurvey(QString surveyId, QString name)
{
    return m_thread->post<void>([surveyId = std::move(surveyId), name = std::move(name)](Database &database) {
        return inTransaction(database,
            [&] { return SurveyStore(database).add(surveyId, name).and_then([&] { return countChange(database); }); });
    });
}

std::future<Result<void>> Writer::saveSweep(qint64 connectionId, std::optional<qint64> startedMs)
{
    return m_thread->post<void>([connectionId, startedMs](Database &database) {
        return inTransaction(database, [&] { return RunStore(database).saveSweep(connectionId, startedMs); });
    });
}

std::future<Result<void>> Writer::endImport(qint64 batchId, qint64 endedAtMs)
{
    return m_thread->post<void>([batchId, endedAtMs](Database &database) {
        return inTransaction(database, [&] { return ImportStore(database).end(batchId, endedAtMs); });
    });
}

std::future<Result<void>> Writer::saveMapping(ImportKind kind, QString header, QString mapping)
{
    return m_thread->post<void>([kind, header = std::move(header), mapping = std::move(mapping)](Database &database) {
        return ImportStore(database).saveMapping(kind, header, mapping);
    });
}

std::future<Result<OrderCounts>> Writer::commitOrders(OrdersCommit orders)
{
    // Here, in the caller's thread: the writer's is the one that is waited for.
    std::vector<OrderKeys> keys(orders.orders.size());
    std::transform(orders.orders.begin(), orders.orders.end(), keys.begin(), &keysOf);
    return m_thread->post<OrderCounts>([orders = std::move(orders), keys = std::move(keys)](Database &database) {
        return inTransaction(database, [&] { return ImportStore(database).take(orders, keys); });
    });
}

std::future<Result<qint64>> Writer::undoOrderImport(qint64 batchId, qint64 undoneAtMs)
{
    return m_thread->post<qint64>([batchId, undoneAtMs](Database &database) {
        return inTransaction(database, [&] { return ImportStore(database).undoOrders(batchId, undoneAtMs); });
    });
}

std::future<Result<void>> Writer::commitMatches(MatchesCommit matches)
{
    return m_thread->post<void>([matches = std::move(matches)](Database &database) {
        return inTransaction(database, [&] { return MatchStore(database).take(matches); });
    });
}

std::future<Result<void>> Writer::indexOrderKeys()
{
    return m_thread->post<void>([](Database &database) {
        return inTransaction(database, [&] { return MatchStore(database).indexOrderKeys(); });
    });
}

std::future<Result<void>> Writer::restartMatching(QString rules)
{
    return m_thread->post<void>([rules = std::move(rules)](Database &database) {
        return inTransaction(database,
            [&] { return MatchStore(database).restart(rules).and_then([&] { return countChange(database); }); });
    });
}

std::future<Result<qint64>> Writer::indexTexts(qint64 most)
{
    return m_thread->post<qint64>([most](Database &database) {
        return inTransaction(database, [&] { return SearchStore(database).indexTexts(most); });
    });
}

std::future<Result<void>> Writer::indexAttributes()
{
    return m_thread->post<void>([](Database &database) {
        SearchStore store(database);
        return store.hasAttributeIndex().and_then([&](bool isThere) {
            return isThere ? Result<void>() : inTransaction(database, [&] { return store.indexAttributes(); });
        });
    });
}

std::future<Result<Note>> Writer::addNote(Note note)
{
    return m_thread->post<Note>([note = std::move(note)](Database &database) {
        return inTransaction(database, [&] { return NoteStore(database).add(note); });
    });
}

std::future<Result<std::optional<Note>>> Writer::changeNote(Note note)
{
    return m_thread->post<std::optional<Note>>([note = std::move(note)](Database &database) {
        return inTransaction(database, [&] { return NoteStore(database).change(note); });
    });
}

std::future<Result<std::optional<Note>>> Writer::removeNote(Note note)
{
    return m_thread->post<std::optional<Note>>([note = std::move(note)](Database &database) {
        return inTransaction(database, [&] { return NoteStore(database).remove(note); });
    });
}

std::future<Result<Tag>> Writer::addTag(Tag tag)
{
    return m_thread->post<Tag>([tag = std::move(tag)](Database &database) {
        return inTransaction(database, [&] { return TagStore(database).add(tag); });
    });
}

std::future<Result<std::optional<Tag>>> Writer::removeTag(Tag tag)
{
    return m_thread->post<std::optional<Tag>>([tag = std::move(tag)](Database &database) {
        return inTransaction(database, [&] { return TagStore(database).remove(tag); });
    });
}

std::future<Result<void>> Writer::indexCustomers()
{
    return m_thread->post<void>([](Database &database) {
        CustomerStore store(database);
        return store.hasIndexes().and_then([&](bool areThere) {
            return areThere ? Result<void>() : inTransaction(database, [&] { return store.index(); });
        });
    });
}

std::future<Result<void>> Writer::indexCustomerEvents()
{
    return m_thread->post<void>([](Database &database) {
        CustomerStore store(database);
        return store.hasEventIndexes().and_then([&](bool areThere) {
            return areThere ? Result<void>() : inTransaction(database, [&] { return store.indexEvents(); });
        });
    });
}

std::future<Result<ErasureRecord>> Writer::eraseCustomer(CustomerToErase customer, qint64 atMs)
{
    return m_thread->post<ErasureRecord>([this, customer = std::move(customer), atMs](Database &database) {
        // What a row leaves in its page is overwritten at once.
        return database.value(u"PRAGMA secure_delete = ON"_s).and_then([&](const QVariant &) {
            return inTransaction(
                database, [&] { return Erasure(database, m_thread->decoders(), atMs).erase(customer); });
        });
    });
}

std::future<Result<qint64>> Writer::finishErasures(qint64 atMs)
{
    return m_thread->post<qint64>([atMs](Database &database) { return plaudit::finishErasures(database, atMs); });
}

std::future<Result<void>> Writer::rebuildIndexes()
{
    return m_thread->post<void>(
        [](Database &database) { return inTransaction(database, [&] { return plaudit::rebuildIndexes(database); }); });
}

std::future<Result<DecodedAgain>> Writer::decodeAgain(MatchKind kind, qint64 afterRow, qint64 most)
{
    return m_thread->post<DecodedAgain>([this, kind, afterRow, most](Database &database) {
        return inTransaction(
            database, [&] { return plaudit::decodeAgain(database, m_thread->decoders(), kind, afterRow, most); });
    });
}

} // namespace plaudit
