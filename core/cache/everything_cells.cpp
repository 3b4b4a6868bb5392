// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/everything_cells.h"

#include "cache/database.h"
#include "cache/order_content.h"
#include "domain/record_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QJsonValue jsonOf(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}

QJsonArray jsonOf(const std::vector<OrderLine> &lines)
{
    QJsonArray array;
    for (const auto &line : lines)
        array.append(QJsonObject{{u"product_id"_s, line.productId}, {u"variant_id"_s, line.variantId},
            {u"sku"_s, line.sku}, {u"name"_s, line.name}, {u"quantity"_s, line.quantity}, {u"amount"_s, line.amount},
            {u"discount"_s, line.discount}});
    return array;
}

/// Named as the columns of `orders`; money in minor units, as there.
QString jsonOf(const Order &order)
{
    const QJsonObject json{{u"source"_s, order.source}, {u"order_key"_s, order.key}, {u"order_id"_s, order.id},
        {u"name"_s, order.name}, {u"email"_s, order.email}, {u"customer_id"_s, order.customerId},
        {u"created_at"_s, jsonOf(order.createdAt)}, {u"paid_at"_s, jsonOf(order.paidAt)},
        {u"fulfilled_at"_s, jsonOf(order.fulfilledAt)}, {u"cancelled_at"_s, jsonOf(order.cancelledAt)},
        {u"financial_status"_s, order.financialStatus}, {u"fulfillment_status"_s, order.fulfillmentStatus},
        {u"currency"_s, order.currency}, {u"subtotal"_s, jsonOf(order.subtotal)},
        {u"shipping"_s, jsonOf(order.shipping)}, {u"taxes"_s, jsonOf(order.taxes)}, {u"total"_s, jsonOf(order.total)},
        {u"discount"_s, order.discount}, {u"refunded"_s, order.refunded}, {u"is_test"_s, order.isTest},
        {u"is_cancelled"_s, order.isCancelled}, {u"lines"_s, jsonOf(order.lines)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant orderText(const QByteArray &bytes)
{
    const auto order = unpackOrder(bytes);
    return order ? jsonOf(*order) : textOfBytes(bytes);
}

} // namespace

QString textOfBytes(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    return decode.hasError() ? u"base64:"_s + QString::fromLatin1(bytes.toBase64()) : text;
}

QVariant handedOut(const QVariant &value, ColumnForm form)
{
    if (value.isNull())
        return {};
    switch (form) {
    case ColumnForm::AsItIs:
    case ColumnForm::Time:
    case ColumnForm::Money:
        return value;
    case ColumnForm::RecordId:
        return RecordId::fromBytes(value.toByteArray()).toText();
    case ColumnForm::Hash:
        return QString::fromLatin1(value.toByteArray().toHex());
    case ColumnForm::Bytes:
        return textOfBytes(value.toByteArray());
    case ColumnForm::Order:
        return orderText(value.toByteArray());
    }
    Q_UNREACHABLE();
}

Cell cellOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    default:
        return value.toString();
    }
}

Unpacking::Unpacking(Database &database)
    : m_database(database)
{}

Result<QString> Unpacking::payload(qint64 block, qsizetype start, qsizetype length)
{
    if (block != m_block) {
        QByteArray packed;
        const auto read = m_database.eachRow(u"SELECT data FROM raw_block WHERE id = ?"_s, {block},
            [&packed](const Statement &row) { packed = row.value(0).toByteArray(); });
        if (!read)
            return failure(read.error());
        m_bytes = qUncompress(packed);
        m_block = block;
    }
    if (start < 0 || length < 0 || length > m_bytes.size() || start > m_bytes.size() - length)
        return failure(ErrorKind::DatabaseCorrupt, u"a block of payloads can't be unpacked"_s);
    return textOfBytes(m_bytes.mid(start, length));
}

} // namespace plaudit
