// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/store_contents.h"

#include "sample/sample_store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

StoreContents::StoreContents(const StoreRecords &records)
    : StoreContents(JsonRecords(records.reviews), JsonRecords(records.responses), JsonRecords(records.customers),
          JsonRecords(records.products))
{}

StoreContents::StoreContents(
    JsonRecords reviews, JsonRecords responses, JsonRecords customers, const JsonRecords &products)
    : m_reviews(std::move(reviews))
    , m_responses(std::move(responses))
    , m_customers(std::move(customers))
{
    products.visit([this](quint32, const QByteArray &json) {
        const auto product = QJsonDocument::fromJson(json).object();
        const auto id = product["productId"_L1].toString();
        m_products.insert(id, product);
        for (const auto groups = product["groups"_L1].toArray(); const auto &group : groups)
            m_groups[group.toString()].append(id);
    });
}

Result<std::shared_ptr<const StoreContents>> StoreContents::open(const QString &folder)
{
    if (!QDir(folder).exists())
        return failure(ErrorKind::FileFailed, u"there is no such folder"_s, folder);
    std::vector<JsonRecords> files;
    for (const auto name : {SampleFile::reviews, SampleFile::responses, SampleFile::customers, SampleFile::products}) {
        auto file = JsonRecords::open(QDir(folder).filePath(name));
        if (!file)
            return failure(file.error());
        files.push_back(std::move(*file));
    }
    return std::shared_ptr<const StoreContents>(
        new StoreContents(std::move(files[0]), std::move(files[1]), std::move(files[2]), files[3]));
}

} // namespace plaudit
