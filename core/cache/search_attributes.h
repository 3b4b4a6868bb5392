// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <vector>

namespace plaudit
{

class Database;

/// Finds reviews by an attribute. SQLite compares without regard to case in ASCII alone, so the few titles and values
/// that a store knows are gone through here, which is quick by SearchStore::indexAttributes() and slow without.
class SearchAttributes
{
public:
    explicit SearchAttributes(Database &database);

    [[nodiscard]] Result<std::vector<qint64>> reviews(const QString &title, const QStringList &values);

private:
    [[nodiscard]] Result<void> addSpelled(const QString &title, const QStringList &values);
    [[nodiscard]] Result<void> addNumbers(const QString &title, const QStringList &values);
    [[nodiscard]] Result<void> addWhere(const QString &where, const QVariantList &values);
    /// The distinct values of a column that isn't NULL, among the rows that `where` describes.
    [[nodiscard]] Result<QStringList> distinct(const QString &column, const QString &where, const QVariantList &values);

    Database &m_database;
    std::vector<qint64> m_found;
};

} // namespace plaudit
