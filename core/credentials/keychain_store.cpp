// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychain_store.h"

#include "credentials/locked_keyring.h"
#include "domain/failure_cause.h"

#include <QLoggingCategory>
#include <QObject>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <atomic>
#include <deque>
#include <functional>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QString serviceName()
{
    return u"Plaudit"_s;
}

Q_LOGGING_CATEGORY(lcCredentials, "plaudit.credentials", QtWarningMsg)

struct Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString detail;
    Secret secret; ///< of a read
};

struct Call
{
    std::function<QKeychain::Job *()> makeJob;
    std::promise<Answer> answer;
    std::atomic<bool> isAbandoned = false;
};

/// Runs one job after the other in the keychain's thread. Never destroyed: at the program's end a job may still wait
/// for its service, and must not be torn down under it.
class Worker final : public QObject
{
public:
    static Worker &instance()
    {
        static auto *const worker = new Worker;
        return *worker;
    }

    void post(std::shared_ptr<Call> call)
    {
        QMetaObject::invokeMethod(this, [this, call = std::move(call)] {
            m_waiting.push_back(call);
            startNext();
        });
    }

private:
    Worker()
    {
        auto *const thread = new QThread;
        thread->setObjectName(u"keychain"_s);
        moveToThread(thread);
        thread->start();
    }

    /// What its caller no longer waits for is not begun: a key said to be unsaved must not be saved minutes later.
    void startNext()
    {
        while (!m_current && !m_waiting.empty()) {
            auto call = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!call->isAbandoned)
                start(std::move(call));
        }
    }

    void start(std::shared_ptr<Call> call)
    {
        m_current = std::move(call);
        auto *const job = m_current->makeJob();
        connect(job, &QKeychain::Job::finished, this, &Worker::finish);
        job->start();
    }

    void finish(QKeychain::Job *job)
    {
        const auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        m_current->answer.set_value({.error = job->error(),
            .detail = job->errorString(),
            .secret = Secret(reading != nullptr ? reading->textData() : QString())});
        m_current.reset();
        startNext();
    }

    std::deque<std::shared_ptr<Call>> m_waiting;
    std::shared_ptr<Call> m_current;
};

template<class Job>
Job *keychainJob(const QString &account)
{
    auto *const job = new Job(serviceName()); // deletes itself when finished, never earlier
    job->setInsecureFallback(false);
    job->setKey(account);
    return job;
}

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorKind::SecretMissing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::KeychainDenied;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return ErrorKind::KeychainUnavailable;
    }
    Q_UNREACHABLE();
}

/// An entry of a locked keychain looks as if it weren't there, and a keychain that waits for its password as if it
/// were stuck.
Error withLock(Error error, const QString &account, std::chrono::milliseconds limit)
{
    if (!isKeyringLocked(serviceName(), account, limit))
        return error;
    error.kind = ErrorKind::KeychainDenied;
    return withCause(std::move(error), {.cause = Cause::KeychainLocked, .facts = {}});
}

Result<Secret> ask(const QString &account, std::function<QKeychain::Job *()> makeJob, std::chrono::milliseconds limit)
{
    const auto forLock = limit / 10;
    const auto call = std::make_shared<Call>();
    call->makeJob = std::move(makeJob);
    auto answer = call->answer.get_future();
    Worker::instance().post(call);
    if (answer.wait_for(limit - forLock) != std::future_status::ready) {
        call->isAbandoned = true;
        qCWarning(lcCredentials) << "the keychain did not answer within" << limit.count() << "ms";
        Error error{.kind = ErrorKind::KeychainTimeout,
            .detail = u"no answer within %1 ms"_s.arg(limit.count()),
            .retryAfter = {},
            .subject = {}};
        return failure(withLock(std::move(error), account, forLock));
    }
    auto [error, detail, secret] = answer.get();
    if (error == QKeychain::NoError)
        return std::move(secret);
    return failure(
        withLock({.kind = kindOf(error), .detail = detail, .retryAfter = {}, .subject = {}}, account, forLock));
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds limit)
    : m_limit(limit)
{}

Result<Secret> KeychainStore::read(const QString &account)
{
    if (m_session.isForSession(account))
        return m_session.read(account);
    return ask(
        account, [account] { return keychainJob<QKeychain::ReadPasswordJob>(account); }, m_limit);
}

Result<void> KeychainStore::write(const QString &account, const Secret &secret)
{
    const auto makeJob = [account, secret] {
        auto *const job = keychainJob<QKeychain::WritePasswordJob>(account);
        job->setTextData(secret.reveal());
        return job;
    };
    const auto written = ask(account, makeJob, m_limit);
    if (!written)
        return failure(written.error());
    return m_session.remove(account);
}

void KeychainStore::keepForSession(const QString &account, const Secret &secret)
{
    m_session.keepForSession(account, secret);
}

bool KeychainStore::isForSession(const QString &account)
{
    return m_session.isForSession(account);
}

Result<void> KeychainStore::remove(const QString &account)
{
    static_cast<void>(m_session.remove(account));
    const auto removed = ask(
        account, [account] { return keychainJob<QKeychain::DeletePasswordJob>(account); }, m_limit);
    if (!removed && removed.error().kind != ErrorKind::SecretMissing)
        return failure(removed.error());
    return {};
}

} // namespace plaudit
