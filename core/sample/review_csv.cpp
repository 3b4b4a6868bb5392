// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/review_csv.h"

#include "sample/csv_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Column
{
    const char *name;
    const char *path; ///< of members, with dots
};

constexpr Column columns[] = {{"Review ID", "reviewId"}, {"Product ID", "productId"}, {"Product Name", "productName"},
    {"Variant ID", "variantId"}, {"Variant Name", "variantName"}, {"Rating", "rating"}, {"Title", "title"},
    {"Body", "body"}, {"Status", "status"}, {"Sentiment", "sentiment"}, {"Date Created", "dateCreated"},
    {"Language", "languageCode"}, {"Reviewer Name", "reviewer.name"}, {"Reviewer Email", "reviewer.email"},
    {"Country", "reviewer.location.country.code"}, {"Verified", "reviewer.isVerified"},
    {"Recommended", "isRecommended"}, {"Incentivized", "isIncentivized"}, {"Helpful", "helpfulCount"},
    {"Unhelpful", "unhelpfulCount"}, {"Order ID", "order.orderId"}, {"Order Number", "order.orderNumber"},
    {"Reply", "reply.rawBody"}};

QByteArray textAt(const QJsonObject &review, const char *path)
{
    QJsonValue value = review;
    for (const auto names = QString::fromLatin1(path).split(u'.'); const auto &name : names)
        value = value[name];
    if (value.isBool())
        return value.toBool() ? "yes"_ba : "no"_ba;
    return value.isDouble() ? QByteArray::number(value.toInt()) : value.toString().toUtf8();
}

} // namespace

QByteArray reviewCsvHeader()
{
    QByteArray header;
    for (const auto &column : columns)
        header += QByteArray(column.name) + ',';
    header.back() = '\n';
    return header;
}

QByteArray reviewCsvRow(const QJsonObject &review)
{
    QByteArray row;
    for (const auto &column : columns) {
        appendCsvValue(row, textAt(review, column.path));
        row += ',';
    }
    row.back() = '\n';
    return row;
}

} // namespace plaudit
