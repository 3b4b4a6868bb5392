// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/everything_reader.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace plaudit
{

/// Which rows of the cache are one person's. A record that names another email than theirs isn't, whatever it is tied
/// to; one that names none is theirs by their id.
class CustomerGathering
{
public:
    using Rows = std::vector<StoredCells>;

    explicit CustomerGathering(const EverythingReader &reader);

    /// By an email, an id of Okendo's or of the shop's file of customers, or a customerKey() (then `who` is empty).
    [[nodiscard]] Result<void> gather(const QString &who, qint64 key);
    [[nodiscard]] bool isAnybody() const;

    [[nodiscard]] const QStringList &emails() const { return m_emails; }
    [[nodiscard]] const QSet<qint64> &keys() const { return m_keys; } ///< customerKey() of the emails
    [[nodiscard]] const Rows &orders() const { return m_orders; }
    [[nodiscard]] const Rows &reviews() const { return m_reviews; }
    [[nodiscard]] const Rows &responses() const { return m_responses; }
    [[nodiscard]] const Rows &events() const { return m_events; }
    [[nodiscard]] const Rows &customers() const { return m_customers; }      ///< of the table `customer`
    [[nodiscard]] const Rows &customersOfFiles() const { return m_ofFiles; } ///< of `order_customer`
    [[nodiscard]] const CacheTable &table(const QString &name) const { return *m_reader.table(name); }
    [[nodiscard]] Result<Rows> rows(const QString &name, const QString &column, const QVariantList &values) const
    {
        return m_reader.rowsWith(table(name), column, values);
    }

private:
    [[nodiscard]] bool isOwn(const QVariant &email) const;
    void addEmail(const QVariant &email);
    [[nodiscard]] Result<void> addColumn(const QString &name, const QString &column, const QVariantList &values,
        const QString &from, QVariantList &to) const;
    /// Rows with these numbers but for those that name somebody else in that column.
    [[nodiscard]] Result<Rows> ownRows(
        const QString &name, const QVariantList &numbers, const QString &emailColumn) const;
    [[nodiscard]] Result<void> learnEmails(const QString &who, qint64 key);
    [[nodiscard]] Result<void> learnEmailsOfId(const QString &id);
    [[nodiscard]] Result<void> learnIds(const QString &who);
    [[nodiscard]] Result<void> findOrders();
    [[nodiscard]] Result<void> findReviews();
    [[nodiscard]] Result<void> findResponses();
    [[nodiscard]] Result<void> findEvents();
    [[nodiscard]] Result<QVariantList> matchedRecords(int kind) const;
    [[nodiscard]] QVariantList keyList() const;

    const EverythingReader &m_reader;
    QStringList m_emails, m_okendoIds, m_shopIds;
    QSet<qint64> m_keys;
    Rows m_orders, m_reviews, m_responses, m_events, m_customers, m_ofFiles;
};

} // namespace plaudit
