// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/erasure_records.h"
#include "domain/result.h"

#include <QVariantList>

namespace plaudit
{

class Database;

/// Finds everything that is of one person. Ids and emails that stand together in a record mean the same person, and so
/// does whatever stands together with those.
class ErasureScope
{
public:
    explicit ErasureScope(Database &database);

    /// Empty where nothing is held. Error: InvalidArgument where neither email nor id is given, or where so many emails
    /// hang together that they can't be one person's.
    [[nodiscard]] Result<HeldOfCustomer> find(const CustomerToErase &customer);

private:
    [[nodiscard]] Result<void> findWhatMeansThem();
    [[nodiscard]] Result<void> takeMarks(const QString &sql);
    [[nodiscard]] Result<void> takeMarksOfCustomers();
    [[nodiscard]] Result<void> findRecords();
    [[nodiscard]] Result<void> findNames();
    [[nodiscard]] Result<void> findUnreadable(const QString &table, std::vector<qint64> &rows);
    [[nodiscard]] Result<void> countRest();
    void takeEmail(const QString &email);
    void takeId(const QString &id);
    [[nodiscard]] Result<std::vector<qint64>> rows(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<qint64> count(const QString &sql, const QVariantList &values);
    [[nodiscard]] QVariantList marks() const;

    Database &m_database;
    HeldOfCustomer m_held;
};

/// ASCII letters in lower case, the others as they are: what SQLite's lower() gives.
[[nodiscard]] QString asciiLower(const QString &text);
/// For json_each.
[[nodiscard]] QString jsonListOf(const QStringList &texts);
/// As hex() gives them in the list of customers.
[[nodiscard]] QStringList storedIds(const QStringList &customerIds);
/// What the window calls a customer with one of these emails.
[[nodiscard]] QStringList customerSubjects(const QStringList &emails);

} // namespace plaudit
