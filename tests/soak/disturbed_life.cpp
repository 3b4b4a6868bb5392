// SPDX-License-Identifier: GPL-3.0-or-later
#include "disturbed_life.h"

#include "sandbox/contract_review.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

namespace
{

constexpr int reviews = 300;
constexpr int responses = 60;
constexpr int fewestRounds = 4;
constexpr int mostRounds = 9;
constexpr int mostDays = 500;
constexpr int mostDiskCalls = 900;

const QStringList surveys{u"7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01"_s, u"a94f2d60-81c5-4e37-9d42-0b6c8e13f502"_s};

/// Made anew for each life, since pages that shift remember the ones before.
std::vector<Fault> allFaults()
{
    return {Fault::rateLimited(), Fault::rateLimited(7s), Fault::serverFailure(), Fault::serverFailure(503),
        Fault::serverFailure(511), Fault::droppedInBody(), Fault::truncatedJson(), Fault::captivePortal(),
        Fault::invalidUtf8(), Fault::wrongTypes(), Fault::duplicatedRecords(), Fault::shiftedPages(),
        Fault::expiredCursor(), Fault::loopingCursor(), Fault::foreignNextUrl(), Fault::wrongTypeOf(u"rating"_s),
        Fault::wrongTypeOf(u"dateCreated"_s), Fault::wrongTypeOf(u"reviewId"_s), Fault::wrongTypeOf(u"surveyId"_s),
        Fault::nullIn(u"body"_s), Fault::nullIn(u"status"_s), Fault::nullIn(u"answeredQuestions"_s),
        Fault::redirect(QUrl(u"http://login.example/"_s)), Fault::unauthorized(), Fault::serverFailure(502),
        Fault::droppedInBody(), Fault::truncatedJson(), Fault::rateLimited(2s)};
}

ErrorKind anyFailure(QRandomGenerator &random)
{
    constexpr ErrorKind all[] = {ErrorKind::ConnectionLost, ErrorKind::ConnectionFailed, ErrorKind::HostNotFound,
        ErrorKind::Timeout, ErrorKind::TlsFailed, ErrorKind::ProxyFailed};
    return all[random.bounded(quint32(std::size(all)))];
}

void shuffleRecords(LoopbackResponse &answer, quint32 seed)
{
    QRandomGenerator random(seed);
    auto page = QJsonDocument::fromJson(answer.body).object();
    for (const auto &list : {u"reviews"_s, u"surveyResponses"_s}) {
        auto records = page[list].toArray();
        for (auto i = records.size() - 1; i > 0; --i) {
            const auto other = qsizetype(random.bounded(quint32(i + 1)));
            const QJsonValue kept = records[i];
            records[i] = QJsonValue(records[other]);
            records[other] = kept;
        }
        if (page.contains(list))
            page[list] = records;
    }
    if (!page.isEmpty())
        answer.body = QJsonDocument(page).toJson(QJsonDocument::Compact);
}

QString said(const Result<RunReport> &report)
{
    if (!report)
        return toString(report.error().kind);
    QStringList parts{toString(report->outcome)};
    for (const auto &stream : report->streams) {
        if (stream.error)
            parts.append(stream.stream + u": "_s + toString(stream.error->kind));
    }
    return parts.join(u", "_s);
}

QString nameOf(FaultyDisk::Failure failure)
{
    switch (failure) {
    case FaultyDisk::Failure::Broken:
        return u"breaks"_s;
    case FaultyDisk::Failure::Full:
        return u"is full"_s;
    case FaultyDisk::Failure::Killed:
        return u"sees the process die"_s;
    case FaultyDisk::Failure::Blackout:
        return u"loses its power"_s;
    }
    Q_UNREACHABLE();
}

StoreTruth withSurveys()
{
    StoreTruth truth;
    truth.surveys = surveys;
    return truth;
}

} // namespace

DisturbedLife::DisturbedLife(quint32 seed, FaultyDisk &disk, std::function<void(const QString &)> tell)
    : m_random(seed)
    , m_disk(disk)
    , m_tell(std::move(tell))
    , m_kinds(allFaults())
    , m_store(withSurveys(), {.pageSize = 20, .requestsPerSecond = 2.0, .retry = {.attempts = 3}})
{
    populate();
}

QDateTime DisturbedLife::now() const
{
    // By the sun, not by the machine's clock.
    return QDateTime(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC).addMSecs(m_store.clock.monotonic().count());
}

void DisturbedLife::populate()
{
    for (int i = 0; i < reviews; ++i)
        addReview(now().addSecs(-below(mostDays * 24 * 3600)));
    for (int i = 0; i < responses; ++i)
        m_store.truth.addResponse(
            contractResponse(m_number++, surveys[below(2)], now().addSecs(-below(100 * 24 * 3600)), below(11)));
    m_store.serve();
}

void DisturbedLife::addReview(const QDateTime &date)
{
    constexpr ReviewStatus statuses[] = {ReviewStatus::Approved, ReviewStatus::Approved, ReviewStatus::Approved,
        ReviewStatus::Approved, ReviewStatus::Pending, ReviewStatus::Rejected};
    auto review = contractReview(m_number++, date.date(), 1 + below(5), statuses[below(6)]);
    review[u"dateCreated"_s] = Timestamp{.utcMs = date.toMSecsSinceEpoch()}.toIso();
    m_store.truth.add(review);
}

void DisturbedLife::changeReview()
{
    auto &all = m_store.truth.reviews;
    if (all.empty())
        return;
    const auto chosen = std::next(all.begin(), below(int(all.size())));
    auto &review = chosen->second;
    switch (below(7)) {
    case 0:
        m_gone.push_back(review);
        all.erase(chosen);
        return;
    case 1:
        review[u"status"_s] = toString(listedStatuses[below(3)]);
        return;
    case 2:
        review[u"status"_s] = u"approved"_s;
        return;
    case 3:
        review[u"helpfulCount"_s] = below(50);
        return;
    case 4:
        review[u"reply"_s] = QJsonObject{{u"body"_s, u"Reply %1"_s.arg(below(1'000))}};
        return;
    case 5:
        review[u"rating"_s] = 1 + below(5);
        return;
    default:
        review[u"body"_s] = u"Edited %1 \u00e9\U0001f642"_s.arg(below(100'000));
    }
}

void DisturbedLife::changeResponse()
{
    auto &all = m_store.truth.responses;
    auto &response = std::next(all.begin(), below(int(all.size())))->second;
    response[u"customer"_s] = QJsonObject{{u"email"_s, u"new%1@example.com"_s.arg(below(1'000))}};
}

void DisturbedLife::changeStore(int changes)
{
    for (int i = 0; i < changes; ++i) {
        const auto what = below(10);
        if (what < 3)
            addReview(now().addSecs(-below(3600)));
        else if (what == 3)
            m_store.truth.addResponse(contractResponse(m_number++, surveys[below(2)], now(), below(11)));
        else if (what == 4)
            changeResponse();
        else if (what == 5 && !m_gone.empty())
            m_store.truth.add(m_gone[std::size_t(below(int(m_gone.size())))]);
        else
            changeReview();
    }
    m_store.serve();
}

Disturbance DisturbedLife::anyDisturbance(const SandboxRequest &request)
{
    ++m_faults;
    if (chance(0.3)) {
        const auto kind = anyFailure(m_random);
        m_tell(u"  request %1: %2"_s.arg(request.number).arg(toString(kind)));
        return kind == ErrorKind::Timeout ? Disturbance{.back = 60s} : Disturbance{.failure = kind};
    }
    if (chance(0.2)) {
        m_tell(u"  request %1: shuffled"_s.arg(request.number));
        return {.change = [seed = m_random.generate()](LoopbackResponse &answer) { shuffleRecords(answer, seed); }};
    }
    const auto &fault = m_kinds[std::size_t(below(int(m_kinds.size())))];
    m_tell(u"  request %1: %2"_s.arg(request.number).arg(fault.name()));
    return {.fault = fault};
}

Disturbance DisturbedLife::disturbance(double share, const SandboxRequest &request)
{
    if (chance(0.04)) {
        m_tell(u"  request %1: the store changes"_s.arg(request.number));
        changeStore(1 + below(4));
    }
    if (chance(0.01))
        setClock();
    if (chance(share))
        return anyDisturbance(request);
    return {.there = std::chrono::milliseconds(below(200)), .back = std::chrono::milliseconds(below(200))};
}

void DisturbedLife::setClock()
{
    const auto by = std::chrono::minutes(below(2 * 60 * 24)) - 24h + (chance(0.1) ? 24h * 365 * (below(5) - 2) : 0h);
    m_tell(u"  the clock is set by %1 min"_s.arg(by.count()));
    m_store.clock.setBy(by);
}

void DisturbedLife::disturbedSync()
{
    constexpr double shares[] = {0.0, 0.05, 0.15, 0.4};
    const auto share = shares[below(4)];
    const auto stopAt = chance(0.15) ? m_store.transport.requestCount() + 1 + below(30) : -1;
    std::stop_source stop;
    m_store.transport.onRequest([&, share, stopAt](int number, const SandboxRequest &request) {
        if (number == stopAt)
            stop.request_stop();
        return disturbance(share, request);
    });
    SyncOptions options{.isFull = chance(0.3)};
    if (chance(0.2))
        options.maxPages = 1 + below(20);
    // Half of the failures are kills.
    const auto failure = chance(0.3) ? FaultyDisk::Failure::Killed : FaultyDisk::Failure(below(4));
    if (chance(0.7)) {
        const auto call = 1 + below(mostDiskCalls);
        m_tell(u" call %1 of the disk %2"_s.arg(call).arg(nameOf(failure)));
        m_disk.failAt(call, failure);
    }
    const auto report = m_store.sync(options, stop.get_token());
    const bool isDead = m_disk.isDead();
    m_kills += isDead ? 1 : 0;
    if (m_disk.hasFailed() || chance(0.3))
        m_store.close();
    m_tell(u" %1%2 (%3 requests, %4 calls)"_s.arg(isDead ? u"died, "_s : QString(), said(report))
               .arg(m_store.transport.requestCount())
               .arg(m_disk.calls()));
    if (m_store.isOpen())
        m_disk.failAt(0, failure);
    else
        m_disk.mend(m_random);
}

QStringList DisturbedLife::undisturbedSync()
{
    m_store.transport.onRequest({});
    m_store.clock.advance(1h);
    const auto report = m_store.sync({.isFull = true, .isRemovalSure = true});
    m_tell(u" undisturbed: %1"_s.arg(said(report)));
    return report && report->outcome == RunOutcome::Completed ? QStringList()
                                                              : QStringList{u"undisturbed: "_s + said(report)};
}

/// What the store tells well by now must have left quarantine.
QStringList DisturbedLife::stillWaiting()
{
    QStringList found;
    const auto waiting = m_store.reader().quarantine();
    if (!waiting)
        return {u"quarantine can't be read"_s};
    for (const auto &row : *waiting) {
        if (row.raw.isEmpty())
            found.append(u"nothing is kept of a record in quarantine"_s);
        if (m_store.truth.reviews.count(row.recordId) + m_store.truth.responses.count(row.recordId) > 0)
            found.append(u"still in quarantine: "_s + row.recordId);
    }
    return found;
}

QStringList DisturbedLife::live()
{
    const int rounds = fewestRounds + below(mostRounds - fewestRounds + 1);
    for (int round = 0; round < rounds; ++round) {
        m_tell(u"round %1"_s.arg(round + 1));
        changeStore(below(12));
        disturbedSync();
        m_store.clock.advance(std::chrono::minutes(5 + below(5 * 24 * 60)));
        if (chance(0.1))
            setClock();
    }
    auto wrong = undisturbedSync();
    if (wrong.isEmpty())
        wrong = undisturbedSync();
    if (wrong.isEmpty())
        wrong = differences(m_store);
    if (wrong.isEmpty())
        wrong = stillWaiting();
    m_store.close();
    return wrong;
}

} // namespace plaudit
