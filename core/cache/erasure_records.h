// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace plaudit
{

/// Whom to erase: by an email, by an id of Okendo's or of the shop's file of customers, or by both.
struct CustomerToErase
{
    QString email, customerId;
};

/// Everything that is known of somebody. Holds what an erasure takes away, so it is never logged or kept.
struct HeldOfCustomer
{
    QStringList emails, customerIds;                        ///< that mean them, as they are compared
    QStringList names;                                      ///< as records give them
    std::vector<qint64> reviews, responses, orders, events; ///< row numbers
    std::vector<qint64> quarantined, rejects;
    qint64 deliveries = 0; ///< webhooks as they came
    qint64 notes = 0, tags = 0;
    bool isErased = false; ///< somebody of that email or id was erased before

    [[nodiscard]] bool isEmpty() const
    {
        return reviews.empty() && responses.empty() && orders.empty() && events.empty() && quarantined.empty() &&
               rejects.empty() && customerRows == 0 && notes == 0 && tags == 0;
    }
    qint64 customerRows = 0; ///< in the lists of customers
};

/// How many rows of a table an erasure concerned.
using RowsOfTables = std::vector<std::pair<QString, qint64>>;

/// What became of an erasure; nothing in it tells who it was.
struct ErasureRecord
{
    qint64 id = 0;
    qint64 erasedAtMs = 0;   ///< UTC
    qint64 finishedAtMs = 0; ///< when nothing was left in free pages and journals; 0: not yet
    QString programVersion;
    int schema = 0;
    QString databaseId;
    QStringList hashes;    ///< salted, of the emails and ids, as hexadecimal digits
    RowsOfTables stripped; ///< kept without the person
    RowsOfTables removed;  ///< gone altogether
    RowsOfTables blotted;  ///< of others, or of none, that named an email of theirs: it is gone from them
    qint64 namesakes = 0;  ///< rows of others in which the name still stands: it is another's, or said in passing
};

} // namespace plaudit
