// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "cache/records.h"
#include "cache/saved_view.h"
#include "domain/own_words.h"
#include "domain/result.h"

#include <QString>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace plaudit
{

class Database;
struct CustomerToErase;
struct DecodedAgain;
struct ErasureRecord;
struct DeliveriesCommit;
struct DeliveryCount;

/// Owns the one writing connection of this process and its thread. Jobs are short transactions, run in the order
/// they were posted; posting never blocks and may come from any thread. A failed job leaves the tables as
/// they were. Destroying the writer runs what was posted, then joins its thread.
class Writer
{
public:
    /// Opens (and makes, and migrates) the database. Without decoders a record whose earlier telling stands again can't
    /// be written. Errors as Database::open and migrate.
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(const QString &path, PayloadDecoders decoders = {});
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    /// Called after each committed job, before its future is ready, in the writer's thread. Set before the first post.
    void onChange(std::function<void()> callback);

    [[nodiscard]] std::future<Result<void>> setSetting(QString name, QString value);
    /// Inserts where id is 0, else replaces; gives it back with its id.
    [[nodiscard]] std::future<Result<Connection>> saveConnection(Connection connection);
    /// What it fetched, its runs and where its streams stand stay: it comes back as it was when saved anew.
    [[nodiscard]] std::future<Result<void>> removeConnection(qint64 id);
    /// Inserts where id is 0 or no longer there, else replaces; gives it back with id and position. InvalidArgument
    /// with the name as subject where it is empty or another's.
    [[nodiscard]] std::future<Result<SavedView>> saveView(SavedView view);
    /// To that place among all, counted from 0.
    [[nodiscard]] std::future<Result<void>> moveView(qint64 id, qint64 place);
    [[nodiscard]] std::future<Result<void>> removeView(qint64 id);

    [[nodiscard]] std::future<Result<qint64>> beginRun(qint64 connectionId, qint64 startedAtMs);
    [[nodiscard]] std::future<Result<void>> endRun(RunReport report);
    [[nodiscard]] std::future<Result<void>> saveCheckpoint(Checkpoint checkpoint);
    /// Records, quarantine and checkpoint in one transaction. Each record is weighed as Candidates says; one that is as
    /// it was writes nothing but its observation time and counts as unchanged.
    [[nodiscard]] std::future<Result<StreamCounts>> commitPage(PageCommit page);

    /// Gives the batch's number.
    [[nodiscard]] std::future<Result<qint64>> beginImport(ImportBatch batch);
    /// Reviews, rejects and the batch's counts in one transaction. What the API said of a review is never overwritten;
    /// such a row counts as unchanged.
    [[nodiscard]] std::future<Result<StreamCounts>> commitReviewImport(ReviewImportCommit rows);
    [[nodiscard]] std::future<Result<EventCounts>> commitEvents(EventsCommit events);
    /// Events of webhooks with the ids of their messages; on the disk itself when the future is ready, so that not even
    /// a loss of power takes them back.
    [[nodiscard]] std::future<Result<EventCounts>> commitDeliveries(DeliveriesCommit deliveries);
    /// Adds to what became of webhooks.
    [[nodiscard]] std::future<Result<void>> countDeliveries(std::vector<DeliveryCount> more);
    /// Messages received before then may come again as new ones.
    [[nodiscard]] std::future<Result<void>> forgetDeliveriesBefore(qint64 ms);
    /// A record from quarantine that is understood by now: its events are committed and it leaves quarantine.
    [[nodiscard]] std::future<Result<EventCounts>> releaseFromQuarantine(qint64 id, EventsCommit events);
    [[nodiscard]] std::future<Result<void>> addSurvey(QString surveyId, QString name);
    /// When the full sweep under way began; nothing ends it.
    [[nodiscard]] std::future<Result<void>> saveSweep(qint64 connectionId, std::optional<qint64> startedMs);
    [[nodiscard]] std::future<Result<void>> endImport(qint64 batchId, qint64 endedAtMs);
    /// For files of that kind with this header.
    [[nodiscard]] std::future<Result<void>> saveMapping(ImportKind kind, QString header, QString mapping);

    /// Orders, customers, rejects and the batch's counts in one transaction. An order that is as it was writes only
    /// that this batch told it as well; of two versions the one with the more recent facts stands.
    [[nodiscard]] std::future<Result<OrderCounts>> commitOrders(OrdersCommit orders);
    /// Takes an import of orders back: each of its orders becomes what it was without it. Gives how many it concerned.
    [[nodiscard]] std::future<Result<qint64>> undoOrderImport(qint64 batchId, qint64 undoneAtMs);
    [[nodiscard]] std::future<Result<void>> commitMatches(MatchesCommit matches);
    /// Makes what finds the orders of some keys, and the first and the last of all, without a look at each. Not there
    /// from the start, since a first import is faster without; does nothing the second time.
    [[nodiscard]] std::future<Result<void>> indexOrderKeys();
    /// Forgets what was matched: by these rules (JSON; empty: the usual ones) everything is matched anew.
    [[nodiscard]] std::future<Result<void>> restartMatching(QString rules);

    /// Takes at most `most` records' texts into the search index, or out of it; gives how many. Fewer than `most`: none
    /// is left. Ten thousand take about a tenth of a second.
    [[nodiscard]] std::future<Result<qint64>> indexTexts(qint64 most);
    /// Makes what finds an attribute's values without a look at each review. Not there from the start, since a first
    /// import is faster without; does nothing the second time.
    [[nodiscard]] std::future<Result<void>> indexAttributes();
    /// Makes what finds customers by name or email, and what finds a customer's events; each as indexAttributes().
    [[nodiscard]] std::future<Result<void>> indexCustomers();
    [[nodiscard]] std::future<Result<void>> indexCustomerEvents();

    /// The user's own notes and tags, see NoteStore and TagStore. What is removed, and a note as it was before a
    /// change, comes back whole, so that addNote(), changeNote() and addTag() can undo it.
    [[nodiscard]] std::future<Result<Note>> addNote(Note note);
    [[nodiscard]] std::future<Result<std::optional<Note>>> changeNote(Note note);
    [[nodiscard]] std::future<Result<std::optional<Note>>> removeNote(Note note);
    [[nodiscard]] std::future<Result<Tag>> addTag(Tag tag);
    [[nodiscard]] std::future<Result<std::optional<Tag>>> removeTag(Tag tag);

    /// Takes a person out of every table in one transaction, and keeps that they are not to come back; see Erasure.
    /// What they leave in free pages goes with finishErasures(). Errors: InvalidArgument where nobody is meant or more
    /// people than one.
    [[nodiscard]] std::future<Result<ErasureRecord>> eraseCustomer(CustomerToErase customer, qint64 atMs);
    /// Writes the database anew and empties its journal where an erasure wants that; gives how many it finished. Takes
    /// about as long as copying the file; DatabaseBusy where another reader keeps the journal: a later one will do it.
    [[nodiscard]] std::future<Result<qint64>> finishErasures(qint64 atMs);

    /// Makes every index of the database, that of the search included, anew from its rows.
    [[nodiscard]] std::future<Result<void>> rebuildIndexes();
    /// Reads at most `most` records of a kind after that row again from the payloads that stand, as this version
    /// understands them.
    [[nodiscard]] std::future<Result<DecodedAgain>> decodeAgain(MatchKind kind, qint64 afterRow, qint64 most);

private:
    class Thread;
    explicit Writer(std::unique_ptr<Thread> thread);
    std::unique_ptr<Thread> m_thread;
};

} // namespace plaudit
