// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sample/customer_directory.h"
#include "sample/response_pages.h"
#include "sample/review_pages.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace plaudit
{

/// The records of a store in contract JSON, in memory.
struct StoreRecords
{
    std::vector<QJsonObject> reviews;
    std::vector<QJsonObject> responses;
    std::vector<QJsonObject> customers; ///< each with an optional member `profiles`
    std::vector<QJsonObject> products;  ///< productId, productHandle, productUrl, productImageUrl, groups
};

/// What a stand-in serves. Any thread may read it.
class StoreContents
{
public:
    explicit StoreContents(const StoreRecords &records);
    /// The folder of a sample store: its records stay in the files. Error: FileFailed, naming the file.
    [[nodiscard]] static Result<std::shared_ptr<const StoreContents>> open(const QString &folder);

    [[nodiscard]] const ReviewPages &reviews() const { return m_reviews; }
    [[nodiscard]] const ResponsePages &responses() const { return m_responses; }
    [[nodiscard]] const CustomerDirectory &customers() const { return m_customers; }
    /// Empty where there is none.
    [[nodiscard]] QJsonObject product(const QString &productId) const { return m_products.value(productId); }
    /// The products of a group; empty where there is no such group.
    [[nodiscard]] QStringList group(const QString &groupId) const { return m_groups.value(groupId); }

private:
    StoreContents(JsonRecords reviews, JsonRecords responses, JsonRecords customers, const JsonRecords &products);

    ReviewPages m_reviews;
    ResponsePages m_responses;
    CustomerDirectory m_customers;
    QHash<QString, QJsonObject> m_products;
    QHash<QString, QStringList> m_groups;
};

} // namespace plaudit
