// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_store.h"

#include "sample/catalogue.h"
#include "sample/customer_json.h"
#include "sample/distinct_reviews.h"
#include "sample/line_file.h"
#include "sample/match_truth.h"
#include "sample/order_csv.h"
#include "sample/review_csv.h"
#include "sample/truth.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <span>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int formatVersion = 2;
/// How long before the end an export of orders ends that a merchant has lying around.
constexpr int olderExportDays = 60;

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// Writes all files; the reviews on one thread, orders, responses and customers on another.
class StoreWriter
{
public:
    StoreWriter(const QString &folder, const SampleOptions &options, const std::function<void(double)> &progress,
        const std::stop_token &stop)
        : m_folder(folder)
        , m_plan(options)
        , m_progress(progress)
        , m_stop(stop)
        , m_reviews(m_plan)
        , m_reviewTruth(m_plan)
        , m_responseTruth(m_plan)
        , m_customerOrders(m_plan)
        , m_matchTruth(m_plan, m_customerOrders)
        , m_olderMatchTruth(m_plan, m_customerOrders, startOfStoreDay(olderExportEnd()))
        , m_steps(2 * m_plan.reviews().size() + m_plan.orders().size() + m_plan.responses().size() + m_plan.customers())
    {}

    Result<QJsonObject> write()
    {
        auto shop = QtConcurrent::run([this] {
            auto done = writeOrders();
            done = done ? writeResponses() : done;
            done = done ? writeCustomers() : done;
            return done ? writeProducts() : done;
        });
        auto done = writeReviews();
        done = done ? writeEvents() : done;
        const auto isShopDone = shop.result();
        if (!done || !isShopDone)
            return failure(done ? isShopDone.error() : done.error());
        auto truth = this->truth();
        LineFile file(path(SampleFile::truth));
        file.append(QJsonDocument(truth).toJson());
        return file.finish().map([&truth] { return std::move(truth); });
    }

private:
    [[nodiscard]] QString path(QLatin1StringView name) const { return m_folder.filePath(name); }

    /// False where it was stopped.
    bool step()
    {
        constexpr qint64 stride = 512;
        const auto done = ++m_done;
        if (m_progress && done % stride == 0)
            m_progress(std::min(1.0, double(done) / double(m_steps)));
        return !m_stop.stop_requested();
    }

    static Result<void> stopped() { return failure(ErrorKind::Cancelled); }

    Result<void> writeReviews()
    {
        LineFile json(path(SampleFile::reviews));
        LineFile csv(path(SampleFile::reviewsCsv));
        csv.append(reviewCsvHeader());
        for (size_t i = 0; i < m_plan.reviews().size(); ++i) {
            if (!step())
                return stopped();
            const auto review = m_reviews.next(i);
            m_reviewTruth.add(review);
            for (auto *matches : {&m_matchTruth, &m_olderMatchTruth})
                matches->add(review, m_plan.reviews()[i]);
            json.append(lineOf(review.json));
            csv.append(reviewCsvRow(review.json));
        }
        const auto written = json.finish();
        return written ? csv.finish() : written;
    }

    Result<void> writeEvents()
    {
        const LiveFeed feed(
            m_plan, [this](const PlannedReview &planned, quint32 index) { return m_reviews.again(planned, index); });
        LineFile file(path(SampleFile::events));
        constexpr size_t atOnce = 4096;
        const auto envelope = [&feed](const FeedEvent &event) { return feed.envelope(event) + '\n'; };
        const auto events = std::span(feed.events());
        for (size_t at = 0; at < events.size(); at += atOnce) {
            const auto block = events.subspan(at, std::min(atOnce, events.size() - at));
            const auto lines = QtConcurrent::blockingMapped<QByteArrayList>(block.begin(), block.end(), envelope);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (!step())
                    return stopped();
                m_feedTruth.add(block[size_t(i)]);
                file.append(lines[i]);
            }
        }
        return file.finish();
    }

    Result<void> writeOrders()
    {
        LineFile file(path(SampleFile::orders));
        file.append(orderCsvHeader());
        for (auto i = m_plan.orders().size(); i-- > 0;) {
            if (!step())
                return stopped();
            const auto order = sampleOrder(m_plan, quint32(i));
            m_orderTruth.add(order);
            file.append(orderCsvRows(order));
        }
        return file.finish();
    }

    Result<void> writeResponses()
    {
        LineFile file(path(SampleFile::responses));
        for (const auto &planned : m_plan.responses()) {
            if (!step())
                return stopped();
            const auto response = sampleResponse(m_plan, planned, Edition::Final);
            const auto feed = feedOf(m_plan, planned);
            m_responseTruth.add(response, planned, feed);
            for (auto *matches : {&m_matchTruth, &m_olderMatchTruth})
                matches->add(response, planned);
            if (feed.ways != ResponseWays::WebhookOnly)
                file.append(lineOf(response.json));
        }
        return file.finish();
    }

    Result<void> writeCustomers()
    {
        LineFile file(path(SampleFile::customers));
        const CustomerActivity activity(m_plan);
        for (quint32 customer = 0; customer < m_plan.customers(); ++customer) {
            if (!step())
                return stopped();
            file.append(lineOf(customerJson(m_plan, customer, activity)));
        }
        return file.finish();
    }

    Result<void> writeProducts()
    {
        LineFile file(path(SampleFile::products));
        for (const auto &product : sampleCatalogue())
            file.append(lineOf(productJson(product)));
        return file.finish();
    }

    [[nodiscard]] QJsonObject truth() const
    {
        const auto &calendar = m_plan.calendar();
        const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
        QJsonArray surveys;
        for (const auto &form : sampleSurveys()) {
            surveys.append(
                QJsonObject{{u"id"_s, QString::fromLatin1(form.id)}, {u"name"_s, QString::fromUtf8(form.name)}});
        }
        const auto responses = qint64(m_plan.responses().size());
        return {{u"format"_s, formatVersion}, {u"seed"_s, QString::number(m_plan.options().seed)},
            {u"as_of"_s, day(calendar.asOf())}, {u"first_day"_s, day(calendar.firstDay())},
            {u"time_zone"_s, QString::fromLatin1(storeZoneId())}, {u"surveys"_s, surveys},
            {u"customers"_s, qint64(m_plan.customers())}, {u"ratings"_s, m_reviewTruth.ratings()},
            {u"sentiment"_s, m_reviewTruth.sentiment()}, {u"products"_s, m_reviewTruth.products()},
            {u"nps"_s, m_responseTruth.nps()}, {u"questions"_s, m_responseTruth.questions()},
            {u"orders"_s, m_orderTruth.json()},
            {u"links"_s, QJsonObject{{u"reviews_with_order"_s, m_reviewTruth.withOrder()},
                             {u"responses_with_order"_s, m_responseTruth.withOrder()}}},
            {u"matching"_s, matching()}, {u"health"_s, health(responses)}, {u"feed"_s, feed()},
            {u"planted"_s, QJsonObject{{u"turned_bad"_s, m_reviewTruth.turnedBad()},
                               {u"incentivized"_s, m_reviewTruth.incentivized()},
                               {u"nps_by_channel"_s, m_responseTruth.nps()[u"by_channel"_s]},
                               {u"ordered_again_within_90_days"_s, cameBackByCategory(m_plan)}}}};
    }

    [[nodiscard]] QDate olderExportEnd() const { return m_plan.calendar().asOf().addDays(-olderExportDays); }

    /// By all orders, and by an export that ends where a day begins.
    [[nodiscard]] QJsonObject matching() const
    {
        auto json = m_matchTruth.json();
        auto older = m_olderMatchTruth.json();
        older.insert(u"orders_before"_s, olderExportEnd().toString(Qt::ISODate));
        json.insert(u"older_export"_s, older);
        return json;
    }

    [[nodiscard]] QJsonObject health(qint64 responses) const
    {
        return {{u"reviews"_s, qint64(m_plan.reviews().size())}, {u"by_status"_s, m_reviewTruth.byStatus()},
            {u"responses"_s, responses}, {u"seen_by"_s, m_responseTruth.seenBy()},
            {u"events_redelivered"_s, m_feedTruth.redelivered()}, {u"records_merged"_s, m_responseTruth.merged()},
            {u"conflicts"_s, m_responseTruth.conflicts()},
            {u"deleted_reviews"_s, qint64(m_plan.deletedReviews().size())},
            {u"deleted_responses"_s, qint64(m_plan.deletedResponses().size())},
            {u"tombstones"_s, qint64(m_plan.deletedReviews().size() + m_plan.deletedResponses().size())}};
    }

    [[nodiscard]] QJsonObject feed() const
    {
        const auto &calendar = m_plan.calendar();
        auto json = m_feedTruth.json();
        json.insert(u"from"_s, calendar.feedFrom().toString(Qt::ISODate));
        json.insert(u"gap"_s,
            QJsonObject{{u"from"_s, calendar.gapFrom().toString(Qt::ISODate)},
                {u"to"_s, calendar.gapTo().toString(Qt::ISODate)}, {u"responses"_s, m_responseTruth.inGap()}});
        return json;
    }

    QDir m_folder;
    StorePlan m_plan;
    std::function<void(double)> m_progress;
    std::stop_token m_stop;
    DistinctReviews m_reviews;
    ReviewTruth m_reviewTruth;
    ResponseTruth m_responseTruth;
    CustomerOrders m_customerOrders;
    MatchTruth m_matchTruth, m_olderMatchTruth;
    OrderTruth m_orderTruth;
    FeedTruth m_feedTruth;
    size_t m_steps;
    std::atomic<qint64> m_done = 0;
};

} // namespace

QString sampleUserId()
{
    return u"f3a71c52-0d4e-4b8a-9e61-2c5d7b90a4e8"_s;
}

Result<QJsonObject> writeSampleStore(const QString &folder, const SampleOptions &options,
    const std::function<void(double)> &progress, const std::stop_token &stop)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileFailed, u"the folder could not be made"_s, folder);
    QFile::remove(QDir(folder).filePath(SampleFile::truth));
    return StoreWriter(folder, options, progress, stop).write();
}

QJsonObject sampleTruthIn(const QString &folder)
{
    QFile file(QDir(folder).filePath(SampleFile::truth));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto truth = QJsonDocument::fromJson(file.readAll()).object();
    return truth["format"_L1].toInt() == formatVersion ? truth : QJsonObject();
}

std::vector<QJsonObject> sampleReviews(const SampleOptions &options)
{
    const StorePlan plan(options);
    DistinctReviews reviews(plan);
    std::vector<QJsonObject> newestFirst(plan.reviews().size());
    for (size_t i = 0; i < plan.reviews().size(); ++i)
        newestFirst[plan.reviews().size() - 1 - i] = reviews.next(i).json;
    return newestFirst;
}

} // namespace plaudit
