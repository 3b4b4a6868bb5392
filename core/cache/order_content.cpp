// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/order_content.h"

#include <QDataStream>
#include <QIODevice>

#include <tuple>

namespace plaudit
{

namespace
{

constexpr quint8 packedFormat = 1;

/// FNV-1a over 64-bit words, mixed once more at the end since words leave its low bits thin.
class ContentHash
{
public:
    void add(qint64 value)
    {
        m_hash ^= quint64(value);
        m_hash *= 0x9e3779b97f4a7c15;
        m_hash ^= m_hash >> 32;
    }
    void add(const QString &text)
    {
        add(text.size());
        for (const QChar c : text)
            m_hash = (m_hash ^ c.unicode()) * 0x100000001b3;
    }
    void add(const std::optional<qint64> &value)
    {
        add(qint64(value.has_value()));
        add(value.value_or(0));
    }
    void add(const std::optional<Timestamp> &time)
    {
        add(qint64(time ? time->offsetSeconds + 1 : 0));
        add(time ? time->utcMs : 0);
    }
    [[nodiscard]] qint64 value() const { return m_hash == 0 ? 1 : qint64(m_hash); }

private:
    quint64 m_hash = 0xcbf29ce484222325;
};

template<class Stream, class OrderOrConst, class Use>
void eachField(Stream &stream, OrderOrConst &order, Use use)
{
    use(stream, order.source, order.key, order.id, order.name, order.email, order.customerId, order.createdAt,
        order.paidAt, order.fulfilledAt, order.cancelledAt, order.financialStatus, order.fulfillmentStatus,
        order.currency, order.subtotal, order.shipping, order.taxes, order.total, order.discount, order.refunded,
        order.taxPlace, order.isTest, order.isCancelled, order.subtotalGap, order.totalGap, order.hasFacts,
        order.hasLines);
}

QDataStream &operator<<(QDataStream &out, const std::optional<qint64> &value)
{
    return out << value.has_value() << value.value_or(0);
}

QDataStream &operator>>(QDataStream &in, std::optional<qint64> &value)
{
    bool isThere = false;
    qint64 number = 0;
    in >> isThere >> number;
    value = isThere ? std::optional(number) : std::nullopt;
    return in;
}

QDataStream &operator<<(QDataStream &out, const std::optional<Timestamp> &time)
{
    const auto stamp = time.value_or(Timestamp{});
    return out << time.has_value() << stamp.utcMs << qint32(stamp.offsetSeconds);
}

QDataStream &operator>>(QDataStream &in, std::optional<Timestamp> &time)
{
    bool isThere = false;
    Timestamp stamp;
    in >> isThere >> stamp.utcMs >> stamp.offsetSeconds;
    time = isThere ? std::optional(stamp) : std::nullopt;
    return in;
}

/// What tells which of two versions knows more.
auto recencyOf(const OrderVersion &version)
{
    const auto &order = version.order;
    const auto msOf = [](const std::optional<Timestamp> &time) { return time ? time->utcMs : 0; };
    const bool isWhole = order.subtotalGap.value_or(0) == 0;
    return std::tuple(order.refunded, msOf(order.cancelledAt), order.isCancelled, msOf(order.fulfilledAt),
        msOf(order.paidAt), isWhole, version.batch);
}

} // namespace

qint64 contentOf(const Order &order)
{
    ContentHash hash;
    for (const auto *text : {&order.source, &order.key, &order.id, &order.name, &order.email, &order.customerId,
             &order.financialStatus, &order.fulfillmentStatus, &order.currency})
        hash.add(*text);
    for (const auto *time : {&order.createdAt, &order.paidAt, &order.fulfilledAt, &order.cancelledAt})
        hash.add(*time);
    for (const auto *money : {&order.subtotal, &order.shipping, &order.taxes, &order.total})
        hash.add(*money);
    hash.add(order.discount);
    hash.add(order.refunded);
    hash.add(qint64(order.taxPlace) << 4 | qint64(order.isTest) << 3 | qint64(order.isCancelled) << 2 |
             qint64(order.hasFacts) << 1 | qint64(order.hasLines));
    for (const auto &line : order.lines) {
        for (const auto *text : {&line.productId, &line.variantId, &line.sku, &line.name})
            hash.add(*text);
        for (const auto number : {qint64(line.quantity), line.amount, line.discount})
            hash.add(number);
    }
    return hash.value();
}

QByteArray packOrder(const Order &order)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << packedFormat;
    eachField(out, order, [](QDataStream &stream, const auto &...fields) { (void(stream << fields), ...); });
    out << quint32(order.lines.size());
    for (const auto &line : order.lines)
        out << line.productId << line.variantId << line.sku << line.name << qint32(line.quantity) << line.amount
            << line.discount;
    return bytes;
}

std::optional<Order> unpackOrder(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 format = 0;
    in >> format;
    if (format != packedFormat)
        return {};
    Order order;
    eachField(in, order, [](QDataStream &stream, auto &...fields) { (void(stream >> fields), ...); });
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        OrderLine line;
        in >> line.productId >> line.variantId >> line.sku >> line.name >> line.quantity >> line.amount >>
            line.discount;
        order.lines.push_back(std::move(line));
    }
    return in.status() == QDataStream::Ok ? std::optional(std::move(order)) : std::nullopt;
}

StandingOrder standingOf(const std::vector<OrderVersion> &versions)
{
    const OrderVersion *facts = nullptr;
    const OrderVersion *lines = nullptr;
    for (const auto &version : versions) {
        if (version.order.hasFacts && (!facts || recencyOf(version) > recencyOf(*facts)))
            facts = &version;
        if (version.order.hasLines && (!lines || version.batch > lines->batch))
            lines = &version;
    }
    if (facts && facts->order.hasLines)
        lines = facts;
    StandingOrder standing;
    if (facts) {
        standing.order = facts->order;
        standing.factsBatch = facts->batch;
    } else if (lines) {
        standing.order = lines->order;
    }
    if (lines) {
        standing.order.lines = lines->order.lines;
        standing.order.hasLines = true;
        standing.linesBatch = lines->batch;
    }
    return standing;
}

} // namespace plaudit
