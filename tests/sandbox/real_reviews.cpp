// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/real_reviews.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QUuid idNamespace(u"{6b1f1c52-8f0e-4c8e-9d55-3c7d4e1b7a01}"_s);

QString idOf(const QString &file, const QString &what)
{
    return QUuid::createUuidV5(idNamespace, file + u'/' + what).toString(QUuid::WithoutBraces);
}

QJsonObject approvedReview(const QString &file, int record)
{
    return {{u"reviewId"_s, idOf(file, QString::number(record))}, {u"status"_s, u"approved"_s},
        {u"languageCode"_s, u"en"_s}, {u"reviewer"_s, QJsonObject{{u"isVerified"_s, false}}}};
}

QString isoTime(const QDate &date, int second)
{
    return QDateTime(date, QTime(0, 0).addSecs(second), Qt::UTC).toString(Qt::ISODateWithMs);
}

using Mapping = std::function<Result<QJsonObject>(const QString &file, int record, const QStringList &fields)>;

Result<std::vector<QJsonObject>> read(
    const QString &dataFolder, const QString &name, char separator, qsizetype fieldCount, const Mapping &map)
{
    QFile file(dataFolder + u"/reviews/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file.errorString(), file.fileName());
    auto records = tableFrom(file.readAll(), separator);
    if (records.isEmpty())
        return failure(ErrorKind::FileFailed, u"no heading"_s, file.fileName());
    records.removeFirst();
    std::vector<QJsonObject> reviews;
    for (const auto &fields : records) {
        const auto number = int(reviews.size()) + 1;
        if (fields.size() != fieldCount)
            return failure(ErrorKind::FileFailed, u"record %1 has %2 fields"_s.arg(number).arg(fields.size()), name);
        auto review = map(name, number, fields);
        if (!review)
            return tl::unexpected(review.error());
        reviews.push_back(*std::move(review));
    }
    return reviews;
}

Result<QJsonObject> alexaReview(const QString &file, int record, const QStringList &fields)
{
    enum Field { Rating, Date, Variation, Text };
    const auto inLastCentury = QLocale::c().toDate(fields[Date], u"d-MMM-yy"_s);
    const auto date = inLastCentury.addYears(100);
    if (!date.isValid())
        return failure(ErrorKind::FileFailed, u"record %1 has no date"_s.arg(record), file);
    const auto variation = fields[Variation].simplified();
    auto review = approvedReview(file, record);
    review[u"productId"_s] = u"alexa-"_s + variation.toLower().replace(u' ', u'-');
    review[u"productName"_s] = variation;
    review[u"rating"_s] = fields[Rating].toInt();
    review[u"body"_s] = fields[Text].trimmed();
    review[u"dateCreated"_s] = isoTime(date, record);
    return review;
}

Result<QJsonObject> clothingReview(const QString &file, int record, const QStringList &fields)
{
    enum Field { Number, ClothingId, Age, Title, Text, Rating, Recommended, Helpful, Division, Department, Class };
    constexpr int minutesApart = 365 * 24 * 60 / 1000;
    const auto minute = record * minutesApart;
    auto review = approvedReview(file, record);
    review[u"productId"_s] = u"shopify-"_s + fields[ClothingId];
    review[u"productName"_s] = u"%1 %2"_s.arg(fields[Class], fields[ClothingId]);
    review[u"rating"_s] = fields[Rating].toInt();
    review[u"title"_s] = fields[Title].trimmed();
    review[u"body"_s] = fields[Text].trimmed();
    review[u"isRecommended"_s] = fields[Recommended] == u"1";
    review[u"helpfulCount"_s] = fields[Helpful].toInt();
    review[u"dateCreated"_s] = isoTime(QDate(2023, 1, 1).addDays(minute / (24 * 60)), minute % (24 * 60) * 60);
    auto reviewer = review["reviewer"_L1].toObject();
    reviewer[u"attributes"_s] = QJsonArray{
        QJsonObject{{u"title"_s, u"Age"_s}, {u"type"_s, u"single-value"_s}, {u"value"_s, fields[Age].toInt()}}};
    review[u"reviewer"_s] = reviewer;
    return review;
}

} // namespace

QList<QStringList> tableFrom(const QByteArray &text, char separator)
{
    QList<QStringList> records;
    QStringList record;
    QByteArray field;
    auto isQuoted = false;
    const auto endField = [&] {
        record.append(QString::fromUtf8(field));
        field.clear();
    };
    const auto endRecord = [&] {
        if (record.isEmpty() && field.isEmpty())
            return;
        endField();
        records.append(std::exchange(record, {}));
    };
    for (qsizetype i = text.startsWith("\xef\xbb\xbf") ? 3 : 0; i < text.size(); ++i) {
        const auto c = text[i];
        const auto next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (isQuoted && c == '"' && next == '"') {
            field += c;
            ++i;
        } else if (c == '"' && (isQuoted || field.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == separator) {
            endField();
        } else if (!isQuoted && (c == '\n' || (c == '\r' && next == '\n'))) {
            endRecord();
            i += c == '\r';
        } else {
            field += c;
        }
    }
    endRecord();
    return records;
}

Result<std::vector<QJsonObject>> alexaReviews(const QString &dataFolder)
{
    return read(dataFolder, u"amazon_alexa.tsv"_s, '\t', 5, alexaReview);
}

Result<std::vector<QJsonObject>> clothingReviews(const QString &dataFolder)
{
    return read(dataFolder, u"womens_clothing_first1172.csv"_s, ',', 11, clothingReview);
}

} // namespace plaudit
