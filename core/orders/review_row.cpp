// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/review_row.h"

#include "domain/catalogue_id.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// "5", "5.0", "4,0", "5 stars", "5/5"; 0 for what is no whole star from 1 to 5.
int ratingFrom(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(\\d+(?:[.,]\\d+)?)\\s*(?:/\\s*5|stars?|★|\\*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    const auto value = match.captured(1).replace(u',', u'.').toDouble();
    const auto rating = int(std::lround(value));
    return match.hasMatch() && std::abs(value - rating) < 1e-9 && rating <= highestRating ? rating : 0;
}

std::optional<bool> yesFrom(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"verified"_s, u"verified buyer"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"unverified"_s};
    const auto word = text.trimmed().toLower();
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

QString statusFrom(const QString &text)
{
    static const QStringList shown{u"published"_s, u"public"_s, u"ok"_s, u"visible"_s, u"active"_s};
    static const QStringList hidden{u"unpublished"_s, u"hidden"_s, u"spam"_s, u"archived"_s, u"deleted"_s};
    const auto word = text.trimmed().toLower();
    if (word.isEmpty() || shown.contains(word) || yesFrom(word) == true)
        return toString(ReviewStatus::Approved);
    if (yesFrom(word) == false)
        return toString(ReviewStatus::Pending);
    return hidden.contains(word) ? toString(ReviewStatus::Rejected) : word;
}

std::optional<int> countFrom(const QString &text)
{
    auto isNumber = false;
    const auto count = text.trimmed().toInt(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

ReviewRows::ReviewRows(const ReviewMapping &mapping, const QStringList &header, DateOrder dateOrder)
    : m_mapping(mapping)
    , m_header(header)
    , m_dateOrder(dateOrder)
{
    for (const auto &field : reviewFields())
        m_columns.insert(field, mapping.columnOf(field, header));
}

QString ReviewRows::text(const QString &field, const QStringList &values) const
{
    const auto column = m_columns.value(field, -1);
    const auto value = column >= 0 && column < values.size() ? values[column] : QString();
    return value.trimmed().isEmpty() ? m_mapping.defaults.value(field) : value;
}

tl::expected<Review, QString> ReviewRows::review(const QStringList &values)
{
    const auto of = [&](const char *field) { return text(QString::fromLatin1(field), values).trimmed(); };
    Review review;
    const auto rating = ratingFrom(of("rating"));
    if (rating < lowestRating)
        return tl::unexpected(of("rating").isEmpty() ? u"the rating is missing"_s
                                                     : u"“%1” is no rating from 1 to 5"_s.arg(of("rating").left(40)));
    review.rating = rating;
    if (const auto date = of("date"); !date.isEmpty()) {
        review.dateCreated = dateFrom(date, m_dateOrder);
        if (!review.dateCreated)
            return tl::unexpected(u"“%1” is no date"_s.arg(date.left(40)));
    }
    review.title = of("title");
    review.body = text(u"body"_s, values);
    review.status = statusFrom(of("status"));
    review.sentiment = of("sentiment").toLower();
    review.languageCode = of("language").toLower();
    review.source = of("source");
    review.productName = of("product_name");
    review.productId = bareCatalogueId(of("product_id"));
    if (review.productId.isEmpty())
        review.productId = review.productName;
    review.variantId = bareCatalogueId(of("variant_id"));
    review.variantName = of("variant_name");
    review.sku = of("sku");
    review.orderId = of("order_id");
    review.orderNumber = of("order_number");
    review.reviewer = reviewer(values);
    review.isRecommended = yesFrom(of("recommended"));
    review.isIncentivized = yesFrom(of("incentivized"));
    review.helpfulCount = countFrom(of("helpful"));
    review.unhelpfulCount = countFrom(of("unhelpful"));
    if (const auto reply = of("reply"); !reply.isEmpty())
        review.reply = ReviewReply{.body = reply, .rawBody = reply, .dateCreated = {}, .isPrivate = false};
    review.reviewId = idOf(review, of("id"));
    return review;
}

Reviewer ReviewRows::reviewer(const QStringList &values) const
{
    Reviewer reviewer;
    reviewer.name = text(u"reviewer_name"_s, values).trimmed();
    reviewer.displayName = reviewer.name;
    reviewer.email = text(u"reviewer_email"_s, values).trimmed();
    if (const auto country = text(u"country"_s, values).trimmed(); country.size() == 2)
        reviewer.countryCode = country.toUpper();
    else
        reviewer.countryName = country;
    reviewer.isVerified = yesFrom(text(u"verified"_s, values));
    return reviewer;
}

RecordId ReviewRows::idOf(const Review &review, const QString &given)
{
    if (!given.isEmpty())
        return RecordId::fromText(given);
    const QStringList facts{review.productId, review.variantName, QString::number(review.rating.value_or(0)),
        review.dateCreated ? review.dateCreated->toIso() : QString(), review.title.simplified(),
        review.body.simplified(), review.reviewer.name.simplified(), review.reviewer.email.toLower()};
    const auto text = facts.join(u'\x1f').toUtf8();
    const auto number = m_seen[QCryptographicHash::hash(text, QCryptographicHash::Md5)]++;
    const auto hash = QCryptographicHash::hash(text + '\x1e' + QByteArray::number(number), QCryptographicHash::Sha256);
    return RecordId::fromText(QUuid::fromRfc4122(hash.left(16)).toString());
}

QByteArray ReviewRows::payload(const QStringList &values) const
{
    QJsonObject row;
    for (qsizetype i = 0; i < std::min(values.size(), m_header.size()); ++i)
        row.insert(m_header[i], values[i]);
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

} // namespace plaudit
