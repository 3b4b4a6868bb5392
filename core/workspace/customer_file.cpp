// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customer_file.h"

#include "analytics/customer_profile.h"
#include "analytics/snapshot.h"
#include "domain/timestamp.h"
#include "export/whole_file.h"
#include "workspace/customer_content.h"
#include "workspace/customer_gathering.h"
#include "workspace/customer_rows_json.h"
#include "workspace/workspace.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

using Rows = CustomerGathering::Rows;

class Document
{
public:
    Document(const EverythingReader &reader, const CustomerGathering &person)
        : m_reader(reader)
        , m_person(person)
        , m_json(reader)
    {}

    [[nodiscard]] Result<QJsonObject> make(const QJsonObject &profile);

private:
    [[nodiscard]] QString idOf(const CacheTable &table, const StoredCells &cells) const;
    /// The customer's ids in these rows.
    [[nodiscard]] QJsonArray idsOf(const std::vector<std::pair<QString, const Rows *>> &tables) const;
    /// Records of a kind, with the payloads they came in and your own words on them.
    [[nodiscard]] Result<void> addRecords(
        const QString &key, const QString &name, const Rows &rows, const QString &subjectKind);
    [[nodiscard]] Result<void> add(const QString &key, const QString &name, const Rows &rows);
    [[nodiscard]] Result<void> addPayloads(
        const CacheTable &table, const QString &name, const StoredCells &cells, QJsonObject &record);
    [[nodiscard]] Result<void> addOwnWords(const QString &kind, const QString &subject, QJsonObject &to);
    [[nodiscard]] Result<void> addUnread(const QString &key, const QString &name);

    const EverythingReader &m_reader;
    const CustomerGathering &m_person;
    RowsJson m_json;
    QJsonObject m_document;
};

QString Document::idOf(const CacheTable &table, const StoredCells &cells) const
{
    for (const auto &column : {u"review_id"_s, u"response_id"_s, u"resource_id"_s}) {
        if (const auto id = cellOf(table, cells, column); !id.isNull())
            return id.toString();
    }
    return {};
}

QJsonArray Document::idsOf(const std::vector<std::pair<QString, const Rows *>> &tables) const
{
    QStringList ids;
    for (const auto &[name, rows] : tables) {
        for (const auto &cells : *rows) {
            const auto id = cellOf(m_person.table(name), cells, u"customer_id"_s).toString();
            if (!id.isEmpty() && !ids.contains(id, Qt::CaseInsensitive))
                ids += id;
        }
    }
    return QJsonArray::fromStringList(ids);
}

Result<void> Document::add(const QString &key, const QString &name, const Rows &rows)
{
    auto made = m_json.records(m_person.table(name), rows);
    if (!made)
        return failure(made.error());
    m_document.insert(key, *std::move(made));
    return {};
}

Result<void> Document::addPayloads(
    const CacheTable &table, const QString &name, const StoredCells &cells, QJsonObject &record)
{
    QJsonArray payloads, webhooks;
    const auto &raw = m_person.table(u"raw_record"_s);
    const auto kept = m_person.rows(u"raw_record"_s, u"record"_s, {cellOf(table, cells, u"id"_s)});
    const auto &hooks = m_person.table(u"webhook_event"_s);
    const auto told = m_person.rows(u"webhook_event"_s, u"resource_id"_s, {idOf(table, cells)});
    if (!kept || !told)
        return failure(kept ? told.error() : kept.error());
    // What a webhook told is among the webhooks.
    for (const auto &each : *kept) {
        if (cellOf(raw, each, u"kind"_s).toString() != name || cellOf(raw, each, u"way"_s).toString() == "webhook"_L1)
            continue;
        auto made = m_json.row(raw, each);
        if (!made)
            return failure(made.error());
        made->remove(u"kind"_s);
        payloads.append(*std::move(made));
    }
    const auto type = name == "event"_L1 ? cellOf(table, cells, u"type"_s).toString() : name;
    for (const auto &each : *told) {
        if (cellOf(hooks, each, u"resource_type"_s).toString() != type)
            continue;
        auto made = m_json.row(hooks, each);
        if (!made)
            return failure(made.error());
        webhooks.append(*std::move(made));
    }
    if (!payloads.isEmpty())
        record.insert(u"payloads"_s, payloads);
    if (!webhooks.isEmpty())
        record.insert(u"webhooks"_s, webhooks);
    return {};
}

Result<void> Document::addOwnWords(const QString &kind, const QString &subject, QJsonObject &to)
{
    const std::pair<QString, QString> tables[] = {{u"note"_s, u"your_notes"_s}, {u"tag_local"_s, u"your_tags"_s}};
    for (const auto &[name, key] : tables) {
        const auto &table = m_person.table(name);
        auto rows = m_person.rows(name, u"subject"_s, {subject});
        if (!rows)
            return failure(rows.error());
        std::erase_if(
            *rows, [&](const StoredCells &cells) { return cellOf(table, cells, u"kind"_s).toString() != kind; });
        QJsonArray list = to.value(key).toArray();
        for (const auto &cells : *rows) {
            auto made = m_json.row(table, cells);
            if (!made)
                return failure(made.error());
            made->remove(u"kind"_s);
            made->remove(u"subject"_s);
            list.append(*std::move(made));
        }
        if (!list.isEmpty())
            to.insert(key, list);
    }
    return {};
}

Result<void> Document::addRecords(const QString &key, const QString &name, const Rows &rows, const QString &subjectKind)
{
    const auto &table = m_person.table(name);
    auto made = m_json.records(table, rows);
    if (!made)
        return failure(made.error());
    QJsonArray records;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto record = made->at(qsizetype(i)).toObject();
        auto added = addPayloads(table, name, rows[i], record);
        if (added && !subjectKind.isEmpty())
            added = addOwnWords(subjectKind, idOf(table, rows[i]), record);
        if (!added)
            return added;
        records.append(record);
    }
    m_document.insert(key, records);
    return {};
}

Result<void> Document::addUnread(const QString &key, const QString &name)
{
    const auto &table = m_person.table(name);
    Rows found;
    const auto read = m_reader.eachRow(table, [&](const StoredCells &cells) {
        const auto raw = cellOf(table, cells, u"raw"_s).toString();
        const auto &emails = m_person.emails();
        if (std::any_of(emails.begin(), emails.end(),
                [&raw](const QString &email) { return raw.contains(email, Qt::CaseInsensitive); }))
            found.push_back(cells);
        return true;
    });
    return read ? add(key, name, found) : read;
}

Result<QJsonObject> Document::make(const QJsonObject &profile)
{
    m_document = {{u"plaudit_customer"_s, 1}, {u"made_by"_s, u"Plaudit " PLAUDIT_VERSION ""_s}, {u"times"_s, u"UTC"_s},
        {u"emails"_s, QJsonArray::fromStringList(m_person.emails())},
        {u"okendo_customer_ids"_s,
            idsOf({{u"customer"_s, &m_person.customers()}, {u"review"_s, &m_person.reviews()},
                {u"survey_response"_s, &m_person.responses()}, {u"event"_s, &m_person.events()}})},
        {u"shop_customer_ids"_s,
            idsOf({{u"orders"_s, &m_person.orders()}, {u"order_customer"_s, &m_person.customersOfFiles()}})},
        {u"profile"_s, profile}};
    auto added =
        add(u"names_and_emails"_s, u"customer"_s, m_person.customers())
            .and_then([&] { return add(u"in_customer_files"_s, u"order_customer"_s, m_person.customersOfFiles()); })
            .and_then([&] { return add(u"orders"_s, u"orders"_s, m_person.orders()); })
            .and_then([&] { return addRecords(u"reviews"_s, u"review"_s, m_person.reviews(), u"review"_s); })
            .and_then(
                [&] { return addRecords(u"responses"_s, u"survey_response"_s, m_person.responses(), u"response"_s); })
            .and_then([&] { return addRecords(u"events"_s, u"event"_s, m_person.events(), {}); })
            .and_then([&] { return addUnread(u"quarantined"_s, u"quarantine"_s); })
            .and_then([&] { return addUnread(u"refused_rows"_s, u"import_reject"_s); });
    for (const auto key : m_person.keys()) {
        if (added)
            added = addOwnWords(u"customer"_s, customerSubject(key), m_document);
    }
    return added.map([this] { return m_document; });
}

template<class Value>
void put(QJsonObject &object, const QString &key, const std::optional<Value> &value)
{
    if (value)
        object.insert(key, QJsonValue(*value));
}

QJsonValue timeOf(std::uint32_t second)
{
    return second == 0 ? QJsonValue() : QJsonValue(Timestamp{.utcMs = qint64(second) * 1'000}.toIso());
}

/// As the page of the customer has it.
QJsonObject profileJson(const Snapshot &snapshot, const CustomerGathering &person)
{
    std::uint32_t number = 0;
    for (const auto key : person.keys())
        number = number == 0 ? customerNumber(snapshot, key) : number;
    if (number == 0)
        return {};
    const auto profile = customerProfile(snapshot, recordsOf(snapshot, number));
    QJsonObject revenue;
    for (const auto &[currency, sum] : profile.revenue)
        revenue.insert(currency, sum);
    QJsonObject json{{u"reviews"_s, qint64(profile.reviews)}, {u"other_reviews"_s, qint64(profile.otherReviews)},
        {u"responses"_s, qint64(profile.responses)}, {u"orders"_s, qint64(profile.orders)}, {u"revenue"_s, revenue},
        {u"first_activity"_s, timeOf(profile.firstSecond)}, {u"last_activity"_s, timeOf(profile.lastSecond)}};
    put(json, u"average_rating"_s, profile.averageRating);
    put(json, u"latest_rating"_s, profile.latestRating);
    put(json, u"latest_nps_score"_s, profile.latestScore);
    if (profile.latestCategory)
        json.insert(u"latest_nps_category"_s, toString(*profile.latestCategory));
    return json;
}

} // namespace

Result<QJsonObject> customerDocument(const EverythingReader &reader, const Snapshot &snapshot, const QString &who)
{
    const auto asked = who.trimmed();
    const auto key = keyOfSubject(asked);
    CustomerGathering person(reader);
    auto gathered = person.gather(key ? QString() : asked, key.value_or(0));
    if (!gathered)
        return failure(gathered.error());
    if (asked.isEmpty() || !person.isAnybody())
        return failure(ErrorKind::NotFound, u"no record is theirs"_s, who);
    return Document(reader, person).make(profileJson(snapshot, person));
}

Result<QJsonObject> writeCustomerFile(Workspace &workspace, const QString &who, const QString &path)
{
    const auto snapshot = workspace.snapshot();
    if (!snapshot)
        return failure(snapshot.error());
    const auto reader = EverythingReader::open(workspace.databasePath());
    if (!reader)
        return failure(reader.error());
    auto document = customerDocument(**reader, **snapshot, who);
    if (!document)
        return document;
    if (const auto written = writeWhole(path, QJsonDocument(*document).toJson()); !written)
        return failure(written.error());
    return document;
}

} // namespace plaudit
