// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/reader.h"
#include "cache/writer.h"
#include "faults/sandbox_transport.h"
#include "okendo/merchant_client.h"
#include "sync/store_sync.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace plaudit
{

/// A store at Okendo, as it really is.
struct StoreTruth
{
    std::map<QString, QJsonObject> reviews;   ///< by id, in contract JSON
    std::map<QString, QJsonObject> responses; ///< likewise
    QStringList surveys;

    [[nodiscard]] StoreRecords records() const;
    void add(const QJsonObject &review);
    void addResponse(const QJsonObject &response);
};

/// A response in contract JSON, told apart by its number.
[[nodiscard]] QJsonObject contractResponse(int number, const QString &survey, const QDateTime &date, int score);

/// A store and its copy in a database of its own, in virtual time. The copy can be closed and opened again, as when the
/// program ends and starts.
class CopiedStore
{
public:
    struct Options
    {
        int pageSize = 5;
        double requestsPerSecond = 2.0;
        RetryPolicy retry = {};
        QByteArray database = {}; ///< the file to begin with, as fileOf() gave it; empty: a new one
    };
    explicit CopiedStore(StoreTruth truth);
    CopiedStore(StoreTruth truth, Options options);

    /// From the next request on the server tells `truth`.
    void serve() { transport.serve(truth.records()); }
    [[nodiscard]] Result<void> open();
    void close();
    /// The database's file; closes it.
    [[nodiscard]] QByteArray fileOf();
    [[nodiscard]] bool isOpen() const { return m_reader != nullptr; }
    [[nodiscard]] Reader &reader() { return *m_reader; }
    [[nodiscard]] Writer &writer() { return *m_writer; }
    [[nodiscard]] QString database() const;

    /// One run; opens the copy where it is closed.
    [[nodiscard]] Result<RunReport> sync(SyncOptions options = {}, const std::stop_token &stop = {});

    VirtualClock clock;
    StoreTruth truth;
    SandboxTransport transport;

private:
    [[nodiscard]] Result<void> make();

    QTemporaryDir m_folder;
    Options m_options;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
};

/// What the copy has wrong, in words; empty where it is the store's very truth. Looks at the tables by statements of
/// its own, not through what reads them for the program.
[[nodiscard]] QStringList differences(CopiedStore &store);

/// What the copy holds of reviews and responses that are not removed, each as one line; likewise what a store tells.
[[nodiscard]] QStringList heldLines(const QString &database);
[[nodiscard]] QStringList toldLines(const StoreTruth &truth);

/// The rows of the copy that don't tell when something was seen, each as one line, in an order of their own.
[[nodiscard]] QStringList contents(const QString &database);

} // namespace plaudit
