// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/order_records.h"
#include "cache/records.h"
#include "domain/order.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// The list of those who were erased: hashes of their emails, their ids and those of their records, salted with the
/// database's own salt. Whatever comes in is looked up here first. To be used inside a transaction.
class Suppression
{
public:
    enum class Mark { Email, Customer, Review, Response, Event };

    explicit Suppression(Database &database);

    /// Emails and ids of customers are compared without regard to case and surrounding blanks.
    [[nodiscard]] Result<QByteArray> hashOf(Mark mark, const QByteArray &value);
    [[nodiscard]] Result<void> add(qint64 erasure, const QByteArray &hash);
    /// False where nobody was ever erased, at the cost of one look.
    [[nodiscard]] Result<bool> isInUse();
    [[nodiscard]] Result<bool> has(Mark mark, const QByteArray &value);
    [[nodiscard]] Result<bool> hasCustomer(const QString &email, const QString &customerId);

    [[nodiscard]] Result<bool> concerns(const Review &review);
    [[nodiscard]] Result<bool> concerns(const SurveyResponse &response);
    [[nodiscard]] Result<bool> concerns(const IncomingEvent &event);
    [[nodiscard]] Result<bool> concerns(const IncomingFault &fault);
    /// Whether bytes that nobody understood hold an email of somebody who was erased.
    [[nodiscard]] Result<bool> isNamedIn(const QByteArray &raw);

    /// Puts as many x in the place of each such email; gives whether there was one. Only where the list is in use.
    [[nodiscard]] Result<bool> blot(QByteArray &bytes);

    /// A response that has no id of its own is met again by a hash of what it said, which gives way to this one.
    [[nodiscard]] Result<SurveyResponse> stripped(const SurveyResponse &response);

private:
    [[nodiscard]] Result<void> readSalt();
    struct Span
    {
        qsizetype begin = 0, length = 0; ///< 0: none
    };
    [[nodiscard]] Result<Span> emailIn(const QByteArray &bytes, qsizetype from);
    [[nodiscard]] Result<Span> emailOfWord(const QByteArray &word);

    Database &m_database;
    QByteArray m_salt;
    std::optional<bool> m_isInUse;
};

/// What came, without the people who were erased; nothing where none of them is in it. Quarantine and rejects, which
/// are looked at where they are kept, stay.
[[nodiscard]] Result<std::optional<PageCommit>> withoutErased(
    Database &database, const PayloadDecoders &decoders, const PageCommit &page);
[[nodiscard]] Result<std::optional<ReviewImportCommit>> withoutErased(
    Database &database, const PayloadDecoders &decoders, const ReviewImportCommit &rows);
[[nodiscard]] Result<std::optional<EventsCommit>> withoutErased(
    Database &database, const PayloadDecoders &decoders, const EventsCommit &events);
[[nodiscard]] Result<std::optional<OrdersCommit>> withoutErased(Database &database, const OrdersCommit &orders);

} // namespace plaudit
