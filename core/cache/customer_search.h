// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/customer_rows.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <unordered_set>
#include <vector>

namespace plaudit
{

class Database;

/// Finds customers by email or name; see Reader::findCustomers().
class CustomerSearch
{
public:
    CustomerSearch(Database &database, int most);

    [[nodiscard]] Result<std::vector<CustomerHit>> find(const QString &text);

private:
    [[nodiscard]] Result<void> takeEmails(const QString &beginning);
    [[nodiscard]] Result<void> takeNames(const QString &text);
    [[nodiscard]] bool isFull() const { return m_hits.size() >= m_most; }
    void take(const QString &name, const QString &email);

    Database &m_database;
    std::size_t m_most;
    std::vector<CustomerHit> m_hits;
    std::unordered_set<qint64> m_known;
};

} // namespace plaudit
