// SPDX-License-Identifier: GPL-3.0-or-later
// How many reviews a second Writer::commitPage takes, against a bare prepared insert of the narrow review
// table's columns under the same key, both in transactions of 100 rows. Usage: bench_ingest [largest size]
#include "bench/bare_insert.h"
#include "cache/reader.h"
#include "cache/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUuid>

#include <array>
#include <chrono>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

using Seconds = std::chrono::duration<double>;

constexpr int pageSize = 100;
constexpr int products = 2'000;
constexpr qint64 firstDateMs = 1'577'836'800'000;
constexpr qint64 fiveYearsMs = qint64(5) * 365 * 86'400'000;

/// Reviews of about 1 kB of JSON with two attributes, every other one with a picture; the same at every run.
class Reviews
{
public:
    std::vector<IncomingReview> page()
    {
        std::vector<IncomingReview> reviews;
        for (int i = 0; i < pageSize; ++i)
            reviews.push_back(next());
        return reviews;
    }

private:
    QString uuid()
    {
        std::array<quint32, 4> bits{};
        m_random.fillRange(bits.data(), qsizetype(bits.size()));
        return QUuid(bits[0], ushort(bits[1]), ushort(bits[1] >> 16), uchar(bits[2]), uchar(bits[2] >> 8),
            uchar(bits[2] >> 16), uchar(bits[2] >> 24), uchar(bits[3]), uchar(bits[3] >> 8), uchar(bits[3] >> 16),
            uchar(bits[3] >> 24))
            .toString(QUuid::WithoutBraces);
    }

    QString words(int count)
    {
        static const QStringList all =
            u"the lamp is bright and warm but its cable came too short for my desk so I had "
            "to return one while another works very well every evening since spring"_s.split(u' ');
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(all.at(m_random.bounded(int(all.size()))));
        return chosen.join(u' ');
    }

    IncomingReview next()
    {
        Review review;
        review.reviewId = RecordId::fromText(uuid());
        review.customerId = uuid();
        review.rating = 1 + m_random.bounded(5);
        review.status = u"approved"_s;
        review.sentiment = *review.rating > 3 ? u"positive"_s : u"negative"_s;
        review.dateCreated = Timestamp{.utcMs = firstDateMs + qint64(m_random.bounded(double(fiveYearsMs)))};
        review.productId = QString::number(7'000'000 + m_random.bounded(products));
        review.productName = u"Product %1"_s.arg(review.productId);
        review.orderId = QString::number(m_random.generate());
        review.orderNumber = u"#OKR"_s + review.orderId;
        review.languageCode = u"en"_s;
        review.title = words(4);
        review.body = words(40);
        review.reviewer.name = u"Ann Example"_s;
        review.reviewer.displayName = u"Ann E."_s;
        review.reviewer.email = review.customerId + u"@example.com"_s;
        review.reviewer.countryCode = u"US"_s;
        review.reviewer.verifiedStatus = u"Verified Buyer"_s;
        review.reviewer.isVerified = true;
        review.isRecommended = true;
        review.helpfulCount = m_random.bounded(20);
        review.unhelpfulCount = 0;
        review.attributes = {
            {.scope = AttributeScope::Scale, .title = u"Fit"_s, .type = u"centered-range"_s, .value = 0.5},
            {.scope = AttributeScope::Reviewer, .title = u"Age"_s, .type = u"single-value"_s, .value = u"25-34"_s}};
        if (m_random.bounded(2) == 0)
            review.media = {
                {.streamId = uuid(), .type = u"image"_s, .fullSizeUrl = u"https://example.com/"_s + uuid()}};
        return {.review = review, .payload = payloadOf(review)};
    }

    static QByteArray payloadOf(const Review &review)
    {
        QJsonArray media;
        for (const auto &one : review.media)
            media.append(QJsonObject{{u"streamId"_s, one.streamId}, {u"fullSizeUrl"_s, one.fullSizeUrl}});
        return QJsonDocument(
            QJsonObject{{u"reviewId"_s, review.reviewId.toText()}, {u"customerId"_s, review.customerId},
                {u"rating"_s, *review.rating}, {u"status"_s, review.status}, {u"sentiment"_s, review.sentiment},
                {u"dateCreated"_s, review.dateCreated->toIso()}, {u"productId"_s, review.productId},
                {u"productName"_s, review.productName}, {u"title"_s, review.title}, {u"body"_s, review.body},
                {u"order"_s, QJsonObject{{u"orderId"_s, review.orderId}, {u"orderNumber"_s, review.orderNumber}}},
                {u"reviewer"_s, QJsonObject{{u"name"_s, review.reviewer.name}, {u"email"_s, review.reviewer.email},
                                    {u"displayName"_s, review.reviewer.displayName}}},
                {u"attributesWithRating"_s,
                    QJsonArray{QJsonObject{{u"title"_s, u"Fit"_s}, {u"type"_s, u"centered-range"_s}, {u"value"_s, 0.5},
                        {u"minLabel"_s, u"Small"_s}, {u"maxLabel"_s, u"Large"_s}}}},
                {u"productAttributes"_s, QJsonArray{QJsonObject{{u"title"_s, u"Age"_s}, {u"value"_s, u"25-34"_s}}}},
                {u"helpfulCount"_s, *review.helpfulCount}, {u"media"_s, media}})
            .toJson(QJsonDocument::Compact);
    }

    QRandomGenerator m_random{1};
};

/// Takes a page; false where it failed.
using Take = std::function<bool(std::vector<IncomingReview>)>;

/// Seconds spent in `take` up to each of `sizes`; what makes the reviews is not counted.
std::vector<double> timesOf(const std::vector<int> &sizes, const Take &take)
{
    Reviews reviews;
    Seconds spent{0};
    std::vector<double> times;
    for (int taken = 0; times.size() < sizes.size();) {
        auto page = reviews.page();
        const auto start = std::chrono::steady_clock::now();
        if (!take(std::move(page)))
            return {};
        spent += std::chrono::steady_clock::now() - start;
        taken += pageSize;
        if (taken >= sizes[times.size()])
            times.push_back(spent.count());
    }
    return times;
}

std::vector<double> timesOfTheWriter(const QString &path, const std::vector<int> &sizes)
{
    const auto writer = Writer::open(path);
    if (!writer)
        return {};
    Connection connection;
    connection.userId = u"store"_s;
    const auto saved = (*writer)->saveConnection(connection).get();
    const auto run = (*writer)->beginRun(saved->id, 0).get();
    return timesOf(sizes, [&](std::vector<IncomingReview> reviews) {
        PageCommit page{.runId = *run, .observedAtMs = 1, .reviews = std::move(reviews)};
        page.checkpoint = {.connectionId = saved->id, .stream = u"reviews:approved"_s};
        return (*writer)->commitPage(std::move(page)).get().has_value();
    });
}

std::vector<double> timesOfBareInserts(const QString &path, const std::vector<int> &sizes)
{
    auto bare = BareInsert::open(path);
    if (!bare)
        return {};
    return timesOf(sizes, [&](const std::vector<IncomingReview> &reviews) { return bare->insert(reviews); });
}

double timeOfReading(const QString &path)
{
    const auto reader = Reader::open(path);
    const auto start = std::chrono::steady_clock::now();
    qint64 rows = 0;
    if (!reader || !(*reader)->eachReview([&rows](const ReviewRow &) { ++rows; }))
        return 0;
    return double(rows) / Seconds(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int largest = argc > 1 ? QByteArray(argv[1]).toInt() : 400'000;
    std::vector<int> sizes;
    for (const int size : {10'000, 100'000, 400'000, 1'000'000}) {
        if (size <= largest)
            sizes.push_back(size);
    }
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"writer.db"_s);
    const auto bare = timesOfBareInserts(folder.filePath(u"bare.db"_s), sizes);
    const auto writer = timesOfTheWriter(path, sizes);
    if (sizes.empty() || writer.size() != sizes.size() || bare.size() != sizes.size()) {
        std::puts("failed");
        return 1;
    }
    std::puts("  reviews   page commit/s   bare insert/s   ratio");
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        std::printf(
            "%9d %15.0f %15.0f %7.2f\n", sizes[i], sizes[i] / writer[i], sizes[i] / bare[i], bare[i] / writer[i]);
    }
    std::printf("read back %.0f rows/s; %.0f bytes a review\n", timeOfReading(path),
        double(QFileInfo(path).size()) / sizes.back());
    return 0;
}
