// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/program.h"
#include "listening/webhook_sender.h"
#include "sample/sample_store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

#include <future>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const Secret secret(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);
const Secret nextSecret(u"whsec_ZWZmZWN0ZWQtc3ZpeC10ZXN0LWtleS0wMTIzNDU2Nzg5"_s);

QByteArray idOf(qsizetype number)
{
    return "msg_" + QByteArray::number(number);
}

} // namespace

/// `plaudit listen` as a process, and who sends to it as another, over real HTTP.
class ListenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void signedEventsArriveAsFromAFile();
    void whoIsRefused();
    void twoSecretsWhileOneReplacesTheOther();
    void whatCantBeUnderstoodIsKept();
    void aKilledListenerLosesNothing();
    void oneListenerAtATime();
    void withoutASecret();
    void noOtherMachineReachesIt();

private:
    void listen(const QString &secrets, const QStringList &more = {});
    ProgramRun end();
    [[nodiscard]] QString workspace() const { return QDir(m_program.folder()).filePath(m_name); }
    [[nodiscard]] QJsonObject health(const QString &folder) const
    {
        return m_program.run({u"metrics"_s, u"health"_s, u"--workspace"_s, folder, u"--json"_s})
            .json[u"health"_s]
            .toObject();
    }

    Program m_program;
    QByteArrayList m_events;
    QString m_name;
    std::unique_ptr<QProcess> m_listener;
    QUrl m_address;
};

void ListenTest::initTestCase()
{
    const auto store = QDir(m_program.folder()).filePath(u"store"_s);
    QVERIFY(writeSampleStore(store, {.seed = 5, .reviews = 500, .asOf = QDate(2026, 6, 30)}).has_value());
    QFile events(QDir(store).filePath(SampleFile::events));
    QVERIFY(events.open(QIODevice::ReadOnly));
    for (auto line = events.readLine(); !line.isEmpty(); line = events.readLine())
        m_events.append(line.trimmed());
    QVERIFY(m_events.size() > 200);
}

void ListenTest::init()
{
    m_name = QString::fromLatin1(QTest::currentTestFunction());
}

void ListenTest::cleanup()
{
    if (m_listener)
        m_listener->kill();
    if (m_listener)
        m_listener->waitForFinished();
    m_listener.reset();
}

void ListenTest::listen(const QString &secrets, const QStringList &more)
{
    auto arguments = QStringList{u"listen"_s, u"--workspace"_s, workspace(), u"--json"_s} + more;
    if (!arguments.contains(u"--port"_s))
        arguments += {u"--port"_s, u"0"_s};
    m_listener = m_program.start(arguments, {{u"PLAUDIT_WEBHOOK_SECRET"_s, secrets}});
    QVERIFY(m_listener->waitForStarted());
    static const QRegularExpression address(u"http://\\S+/\\S+[a-z]"_s);
    m_listener->setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains('\n') && m_listener->waitForReadyRead(30'000)) {
        said += m_listener->readAllStandardError();
    }
    m_address = QUrl(address.match(QString::fromUtf8(said)).captured());
    QVERIFY2(m_address.port() > 0, said.constData());
}

ProgramRun ListenTest::end()
{
    m_listener->terminate();
    auto run = Program::finish(*m_listener);
    m_listener.reset();
    return run;
}

void ListenTest::signedEventsArriveAsFromAFile()
{
    listen(secret.reveal());
    WebhookSender sender(m_address, secret);
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const bool isSvix = i % 2 == 0;
        QCOMPARE(sender.send({.id = idOf(i), .body = m_events[i], .prefix = isSvix ? "svix-"_ba : "webhook-"_ba}), 204);
    }
    // Svix delivers again what it had no answer for.
    for (qsizetype i = 0; i < m_events.size(); i += 7)
        QCOMPARE(sender.send({.id = idOf(i), .body = m_events[i]}), 204);
    const auto run = end();
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    const auto deliveries = run.json[u"deliveries"_s].toObject();
    QCOMPARE(deliveries[u"taken"_s].toInteger(), m_events.size());
    QCOMPARE(deliveries[u"repeated"_s].toInteger(), (m_events.size() + 6) / 7);
    QCOMPARE(deliveries[u"refused"_s].toInteger(), 0);

    const auto file = m_program.write(u"same.jsonl"_s, m_events.join('\n'));
    const auto other = QDir(m_program.folder()).filePath(u"from-a-file"_s);
    QCOMPARE(m_program.run({u"import"_s, u"events"_s, file, u"--workspace"_s, other}).exitCode, 0);
    auto live = health(workspace());
    auto filed = health(other);
    QVERIFY(live[u"events"_s].toInteger() > 100);
    // Deliveries have a time, lines of a file have none; all else is the same.
    for (const auto &ofTime : {u"feed_from"_s, u"gaps"_s}) {
        live.remove(ofTime);
        filed.remove(ofTime);
    }
    QCOMPARE(live, filed);
}

void ListenTest::whoIsRefused()
{
    listen(secret.reveal(), {u"--path"_s, u"/hooks/okendo"_s});
    WebhookSender sender(m_address, secret);
    WebhookSender stranger(m_address, nextSecret);
    const auto &body = m_events.front();
    QCOMPARE(stranger.send({.id = "msg_1", .body = body}), 401);
    QCOMPARE(sender.send({.id = "msg_1", .body = body, .signature = "v1,AAAA"}), 401);
    QCOMPARE(sender.send({.id = "msg_1", .body = body, .secondsFromNow = -310}), 401);
    QCOMPARE(sender.send({.id = "msg_1", .body = body, .secondsFromNow = 310}), 401);
    QCOMPARE(sender.send("POST", "/hooks/okendo", body), 401);
    QCOMPARE(sender.send("POST", "/", body), 404);
    QCOMPARE(sender.send("POST", "/hooks/okendo/more", body), 404);
    QCOMPARE(sender.send("GET", "/hooks/okendo", {}), 405);
    QCOMPARE(sender.send("PUT", "/hooks/okendo", body), 405);
    QCOMPARE(sender.send({.id = "msg_1", .body = QByteArray((1 << 20) + 1, ' ')}), 413);
    // A megabyte itself is read, and what it is not is found out afterwards.
    QCOMPARE(sender.send({.id = "msg_2", .body = QByteArray(1 << 20, ' ')}), 204);
    const auto run = end();
    QVERIFY2(run.exitCode == 0, run.shown().constData());
    QCOMPARE(run.json[u"refused_by_reason"_s].toObject(),
        (QJsonObject{{u"wrong_signature"_s, 2}, {u"too_old"_s, 1}, {u"too_new"_s, 1}, {u"unsigned"_s, 1},
            {u"wrong_place"_s, 4}, {u"too_large"_s, 1}}));
    QCOMPARE(health(workspace())[u"events"_s].toInteger(), 0);

    const auto doctor = m_program.run({u"doctor"_s, u"--workspace"_s, workspace(), u"--json"_s});
    QCOMPARE(doctor.exitCode, 3);
    QJsonObject refused;
    for (const auto &finding : doctor.json[u"findings"_s].toArray()) {
        if (finding[u"kind"_s].toString() == "refused_deliveries"_L1)
            refused = finding.toObject();
    }
    // Strangers at other doors are not among them.
    QCOMPARE(refused[u"count"_s].toInt(), 5);
    QVERIFY(!run.errors.contains("whsec_"));
}

void ListenTest::twoSecretsWhileOneReplacesTheOther()
{
    listen(secret.reveal() + u' ' + nextSecret.reveal());
    WebhookSender old(m_address, secret);
    WebhookSender next(m_address, nextSecret);
    QCOMPARE(old.send({.id = "msg_1", .body = m_events[0]}), 204);
    QCOMPARE(next.send({.id = "msg_2", .body = m_events[1]}), 204);
    end();
    listen(nextSecret.reveal());
    WebhookSender oldAgain(m_address, secret);
    WebhookSender nextAgain(m_address, nextSecret);
    QCOMPARE(oldAgain.send({.id = "msg_3", .body = m_events[2]}), 401);
    QCOMPARE(nextAgain.send({.id = "msg_4", .body = m_events[3]}), 204);
    // A message that is known is known by its id, whoever signed it.
    QCOMPARE(nextAgain.send({.id = "msg_1", .body = m_events[0]}), 204);
    QCOMPARE(end().json[u"deliveries"_s].toObject()[u"repeated"_s].toInteger(), 1);
}

void ListenTest::whatCantBeUnderstoodIsKept()
{
    listen(secret.reveal());
    WebhookSender sender(m_address, secret);
    const QByteArray cut = "{\"resourceType\":\"review\",\"topic\":";
    QCOMPARE(sender.send({.id = "msg_1", .body = cut}), 204);
    QCOMPARE(sender.send({.id = "msg_2", .body = m_events.front()}), 204);
    end();
    const auto reader = Reader::open(QDir(workspace()).filePath(u"plaudit.db"_s)).value();
    const auto waiting = reader->quarantine().value();
    QCOMPARE(waiting.size(), 1u);
    QCOMPARE(waiting.front().raw, cut);
    QCOMPARE(reader->counts().value().events, 1);
}

/// Killed again and again in the midst, and the sender tries until it has an answer.
void ListenTest::aKilledListenerLosesNothing()
{
    constexpr int senders = 4;
    listen(secret.reveal());
    const auto port = QString::number(m_address.port());
    std::atomic<qsizetype> next = 0;
    std::atomic<int> answers = 0;
    std::vector<std::future<void>> sending;
    for (int i = 0; i < senders; ++i) {
        sending.push_back(std::async(std::launch::async, [&, address = m_address] {
            WebhookSender sender(address, secret);
            for (auto number = next++; number < m_events.size(); number = next++) {
                while (sender.send({.id = idOf(number), .body = m_events[number]}) != 204)
                    std::this_thread::sleep_for(std::chrono::milliseconds(10));
                ++answers;
            }
        }));
    }
    int kills = 0;
    for (const int share : {10, 25, 40, 60, 80}) {
        QTRY_VERIFY_WITH_TIMEOUT(answers.load() >= m_events.size() * share / 100, 60'000);
        m_listener->kill();
        m_listener->waitForFinished();
        ++kills;
        listen(secret.reveal(), {u"--port"_s, port});
    }
    for (auto &one : sending)
        one.get();
    QCOMPARE(kills, 5);
    end();
    const auto reader = Reader::open(QDir(workspace()).filePath(u"plaudit.db"_s)).value();
    const auto file = m_program.write(u"all.jsonl"_s, m_events.join('\n'));
    const auto other = QDir(m_program.folder()).filePath(u"unkilled"_s);
    QCOMPARE(m_program.run({u"import"_s, u"events"_s, file, u"--workspace"_s, other}).exitCode, 0);
    const auto unkilled = Reader::open(QDir(other).filePath(u"plaudit.db"_s)).value();
    QCOMPARE(reader->counts().value().events, unkilled->counts().value().events);
    QCOMPARE(reader->counts().value().redelivered, unkilled->counts().value().redelivered);
    QCOMPARE(reader->counts().value().customerEvents, unkilled->counts().value().customerEvents);
    QCOMPARE(reader->counts().value().quarantined, 0);
    QCOMPARE(reader->integrity().value(), u"ok"_s);
}

void ListenTest::oneListenerAtATime()
{
    listen(secret.reveal());
    const auto second = m_program.run({u"listen"_s, u"--workspace"_s, workspace(), u"--port"_s, u"0"_s, u"--json"_s},
        {}, {{u"PLAUDIT_WEBHOOK_SECRET"_s, secret.reveal()}});
    QCOMPARE(second.exitCode, 1);
    QCOMPARE(second.errorKind(), u"run_in_progress"_s);
    // Another workspace's may, at another port.
    const auto other = m_program.run({u"listen"_s, u"--workspace"_s, workspace() + u"-2"_s, u"--port"_s,
                                         QString::number(m_address.port()), u"--json"_s},
        {}, {{u"PLAUDIT_WEBHOOK_SECRET"_s, secret.reveal()}});
    QCOMPARE(other.exitCode, 1);
    QCOMPARE(other.errorKind(), u"invalid_argument"_s);
}

void ListenTest::withoutASecret()
{
    const QStringList command{u"listen"_s, u"--workspace"_s, workspace(), u"--port"_s, u"0"_s, u"--json"_s};
    const auto none = m_program.run(command);
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.errorKind(), u"secret_missing"_s);
    QVERIFY2(none.errors.contains("whsec_"), none.shown().constData());
    const auto wrong = m_program.run(command, {}, {{u"PLAUDIT_WEBHOOK_SECRET"_s, u"whsec_*secret*"_s}});
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.errorKind(), u"invalid_argument"_s);
    QVERIFY(!wrong.shown().contains("*secret*"));
    const auto typed = m_program.run(command + QStringList{u"--secret-stdin"_s}, "what?\n");
    QCOMPARE(typed.errorKind(), u"invalid_argument"_s);
}

void ListenTest::noOtherMachineReachesIt()
{
    QCOMPARE(m_program.run({u"listen"_s, u"--workspace"_s, workspace(), u"--address"_s, u"0.0.0.0"_s}).exitCode, 2);
    QCOMPARE(m_program.run({u"listen"_s, u"--workspace"_s, workspace(), u"--path"_s, u"okendo"_s}).exitCode, 2);
    QCOMPARE(m_program.run({u"listen"_s, u"--workspace"_s, workspace(), u"--port"_s, u"65536"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(ListenTest)

#include "tst_listen.moc"
