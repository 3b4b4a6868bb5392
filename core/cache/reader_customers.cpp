// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customer_reading.h"
#include "cache/customer_search.h"
#include "cache/database.h"
#include "cache/erasure.h"
#include "cache/erasure_scope.h"
#include "cache/order_reading.h"
#include "cache/reader.h"
#include "cache/response_reading.h"
#include "cache/review_reading.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

Result<RecordId> idAt(Database &database, const QString &sql, qint64 row)
{
    RecordId id;
    return database
        .eachRow(sql, {row}, [&id](const Statement &found) { id = RecordId::fromBytes(found.value(0).toByteArray()); })
        .map([&id] { return id; });
}

/// What `read(row)` gives for each row, without those that are nothing.
template<class Record, class Read>
Result<std::vector<Record>> each(const std::vector<qint64> &rows, const Read &read)
{
    std::vector<Record> records;
    for (const auto row : rows) {
        Result<std::optional<Record>> record = read(row);
        if (!record)
            return failure(record.error());
        if (*record)
            records.push_back(**std::move(record));
    }
    return records;
}

} // namespace

Result<std::vector<CustomerFace>> Reader::customerFaces(const std::vector<CustomerWitness> &witnesses)
{
    std::vector<CustomerFace> faces;
    return inOneView([&] {
        return CustomerReading(*m_database).faces(witnesses).map([&](std::vector<CustomerFace> read) {
            faces = std::move(read);
        });
    }).map([&faces] { return std::move(faces); });
}

Result<std::vector<CustomerHit>> Reader::findCustomers(const QString &text, int most)
{
    return CustomerSearch(*m_database, most).find(text);
}

Result<QString> Reader::emailOfCustomer(const QString &customerId)
{
    return CustomerReading(*m_database).emailOf(customerId);
}

Result<std::vector<KeptCustomerEvent>> Reader::customerEvents(
    const QStringList &emails, const QStringList &customerIds, int most)
{
    return CustomerReading(*m_database).events(emails, customerIds, most);
}

Result<std::vector<Review>> Reader::reviewsAt(const std::vector<qint64> &rows)
{
    return each<Review>(rows, [this](qint64 row) {
        return idAt(*m_database, u"SELECT review_id FROM review WHERE id = ?"_s, row)
            .and_then([this](const RecordId &id) { return ReviewReading(*m_database).review(id); });
    });
}

Result<std::vector<SurveyResponse>> Reader::responsesAt(const std::vector<qint64> &rows)
{
    return each<SurveyResponse>(rows, [this](qint64 row) {
        return idAt(*m_database, u"SELECT response_id FROM survey_response WHERE id = ?"_s, row)
            .and_then([this](const RecordId &id) { return ResponseReading(*m_database).response(id); });
    });
}

Result<std::vector<Order>> Reader::ordersAt(const std::vector<qint64> &rows)
{
    return each<Order>(rows, [this](qint64 row) { return OrderReading(*m_database).order(row); });
}

Result<HeldOfCustomer> Reader::heldOfCustomer(const CustomerToErase &customer)
{
    return ErasureScope(*m_database).find(customer);
}

Result<std::vector<ErasureRecord>> Reader::erasures()
{
    return erasuresIn(*m_database);
}

} // namespace plaudit
