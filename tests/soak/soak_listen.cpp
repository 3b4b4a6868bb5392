// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev soak listen [seconds] [events a second]`: this process sends signed webhooks at a steady pace to `plaudit
// listen`, which is another; once in quiet, once with the listener killed and started again in the middle. Every event
// is sent again until it is answered. What arrived is counted in the store afterwards.
#include "cache/reader.h"
#include "listening/webhook_sender.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plaudit;

namespace
{

using Time = std::chrono::steady_clock;

const auto secretText = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
constexpr int usualSeconds = 60;
constexpr int usualPace = 100;
constexpr int senders = 16;
constexpr auto retryAfter = 250ms;
constexpr double promisedP99Ms = 50.0;

/// Like one of Okendo's in size and kind: reviews, survey responses and deletions in turn.
QByteArray eventNumber(int number)
{
    const auto at = QByteArray::number(number);
    const auto id = "fb3d343b-0b5d-42b5-a501-" + at.rightJustified(12, '0');
    if (number % 10 == 9)
        return R"({"resourceType":"review","topic":"delete","sequenceNumber":")" + at +
               R"(","resource":{"reviewId":")" + id + R"("}})";
    if (number % 3 == 0)
        return R"({"resourceType":"survey_response","topic":"create","sequenceNumber":")" + at +
               R"(","resource":{"surveyResponseId":")" + id +
               R"(","surveyId":"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01","surveyName":"After the order",)"
               R"("dateCreated":"2026-06-01T10:00:00.000Z","channel":"email","customer":{"customerId":"c)" +
               at + R"(","email":"c)" + at +
               R"(@example.com"},"answeredQuestions":[{"id":"q1","type":"nps",)"
               R"("text":"Would you recommend us?","answer":)" +
               QByteArray::number(number % 11) + "}]}}";
    return R"({"resourceType":"review","topic":"create","sequenceNumber":")" + at + R"(","resource":{"reviewId":")" +
           id + R"(","productId":"shopify-)" + QByteArray::number(number % 200) +
           R"(","productName":"A thing","rating":)" + QByteArray::number(1 + number % 5) +
           R"(,"title":"Works","body":")" + QByteArray("It does what it says, every day. ").repeated(20) +
           R"(","status":"approved","dateCreated":"2026-06-01T10:00:00.000Z","reviewer":{"displayName":"C )" + at +
           R"(","email":"c)" + at + R"(@example.com"}}})";
}

class ListenerProcess
{
public:
    explicit ListenerProcess(const QString &folder)
        : m_folder(folder)
    {}
    ~ListenerProcess() { kill(); }

    bool start()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PLAUDIT_WEBHOOK_SECRET"_s, secretText);
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(QStringLiteral(PLAUDIT_PROGRAM),
            {u"listen"_s, u"--workspace"_s, m_folder, u"--port"_s, QString::number(m_port)});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        const auto said = QString::fromUtf8(m_process.readLine());
        m_address = QUrl(said.mid(said.indexOf(u"http"_s)).section(u". "_s, 0, 0));
        m_port = m_address.port();
        if (m_port <= 0)
            std::fprintf(stderr, "the listener doesn't start: %s\n", qPrintable(said));
        return m_port > 0;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void end()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    [[nodiscard]] const QUrl &address() const { return m_address; }

private:
    QString m_folder;
    QProcess m_process;
    QUrl m_address;
    int m_port = 0;
};

struct Outcome
{
    std::vector<double> firstTryMs; ///< from when it was due to its answer, of those that needed one try
    int retried = 0;
    double longestMs = 0.0; ///< of those
    double seconds = 0.0;
};

/// Sends each event when it is due, however late the ones before were answered.
Outcome send(const QUrl &address, int count, int pace)
{
    std::atomic<int> next = 0;
    std::mutex mutex;
    Outcome outcome;
    const auto begin = Time::now() + 100ms;
    const auto msSince = [](Time::time_point from) {
        return std::chrono::duration<double, std::milli>(Time::now() - from).count();
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < senders; ++i) {
        threads.emplace_back([&] {
            WebhookSender sender(address, Secret(secretText));
            for (int number = next++; number < count; number = next++) {
                const auto due = begin + std::chrono::microseconds(qint64(1'000'000) * number / pace);
                std::this_thread::sleep_until(due);
                const WebhookSender::Message message{
                    .id = "msg_" + QByteArray::number(number), .body = eventNumber(number)};
                bool isFirst = true;
                while (sender.send(message) != 204) {
                    isFirst = false;
                    std::this_thread::sleep_for(retryAfter);
                }
                const auto took = msSince(due);
                const std::lock_guard lock(mutex);
                if (isFirst) {
                    outcome.firstTryMs.push_back(took);
                } else {
                    ++outcome.retried;
                    outcome.longestMs = std::max(outcome.longestMs, took);
                }
            }
        });
    }
    threads.clear();
    outcome.seconds = msSince(begin) / 1000.0;
    std::sort(outcome.firstTryMs.begin(), outcome.firstTryMs.end());
    return outcome;
}

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0.0 : sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
}

bool report(const char *name, const Outcome &outcome, const QString &folder, int count)
{
    const auto reader = Reader::open(QDir(folder).filePath(u"plaudit.db"_s));
    const auto stored = reader ? (*reader)->counts() : Result<CacheCounts>(failure(reader.error()));
    if (!stored) {
        std::fprintf(stderr, "the store can't be read\n");
        return false;
    }
    const auto p99 = quantile(outcome.firstTryMs, 0.99);
    const bool holds =
        stored->events == count && stored->redelivered == 0 && stored->quarantined == 0 && p99 < promisedP99Ms;
    std::printf("%-28s | %6d sent in %5.1f s | %6lld stored, %lld twice, %lld not understood | p50 %5.1f  p99 %5.1f  "
                "max %6.1f ms | %d tried again, at most %.0f ms | %s\n",
        name, count, outcome.seconds, static_cast<long long>(stored->events),
        static_cast<long long>(stored->redelivered), static_cast<long long>(stored->quarantined),
        quantile(outcome.firstTryMs, 0.5), p99, outcome.firstTryMs.empty() ? 0.0 : outcome.firstTryMs.back(),
        outcome.retried, outcome.longestMs, holds ? "holds" : "BROKEN");
    std::fflush(stdout);
    return holds;
}

bool soak(const char *name, int seconds, int pace, bool isKilled)
{
    const QTemporaryDir folder;
    ListenerProcess listener(folder.path());
    if (!listener.start())
        return false;
    Outcome outcome;
    std::thread sending([&, address = listener.address()] { outcome = send(address, seconds * pace, pace); });
    if (isKilled) {
        std::this_thread::sleep_for(std::chrono::milliseconds(seconds * 500));
        listener.kill();
        if (!listener.start())
            std::exit(1);
    }
    sending.join();
    listener.end();
    return report(name, outcome, folder.path(), seconds * pace);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : usualSeconds;
    const int pace = argc > 2 ? std::atoi(argv[2]) : usualPace;
    if (seconds < 1 || pace < 1) {
        std::fprintf(stderr, "Usage: soak_listen [seconds] [events a second]\n");
        return 2;
    }
    std::printf(
        "%d signed events a second for %d s, from another process; times from when each was due\n", pace, seconds);
    const bool isQuiet = soak("left alone", seconds, pace, false);
    const bool isKilled = soak("killed and started again", seconds, pace, true);
    return isQuiet && isKilled ? 0 : 1;
}
