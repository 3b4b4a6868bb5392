// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customer_gathering.h"

#include "domain/match.h"
#include "domain/order_reference.h"
#include "workspace/customer_rows_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QVariantList listOf(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text, Qt::CaseInsensitive))
        texts += text;
}

} // namespace

CustomerGathering::CustomerGathering(const EverythingReader &reader)
    : m_reader(reader)
{}

Result<void> CustomerGathering::gather(const QString &who, qint64 key)
{
    return learnEmails(who, key)
        .and_then([&] { return learnIds(who.contains(u'@') ? QString() : who); })
        .and_then([&] { return findOrders(); })
        .and_then([&] { return findReviews(); })
        .and_then([&] { return findResponses(); })
        .and_then([&] { return findEvents(); });
}

bool CustomerGathering::isAnybody() const
{
    return !m_orders.empty() || !m_reviews.empty() || !m_responses.empty() || !m_events.empty() ||
           !m_customers.empty() || !m_ofFiles.empty();
}

bool CustomerGathering::isOwn(const QVariant &email) const
{
    const auto text = email.toString().trimmed();
    return text.isEmpty() || m_keys.contains(customerKey(text));
}

void CustomerGathering::addEmail(const QVariant &email)
{
    const auto text = email.toString().trimmed();
    if (text.isEmpty())
        return;
    addOnce(m_emails, text);
    m_keys.insert(customerKey(text));
}

QVariantList CustomerGathering::keyList() const
{
    QVariantList list;
    for (const auto key : m_keys)
        list += key;
    return list;
}

Result<void> CustomerGathering::addColumn(
    const QString &name, const QString &column, const QVariantList &values, const QString &from, QVariantList &to) const
{
    return rows(name, column, values).map([&](const Rows &found) {
        for (const auto &cells : found)
            to += cellOf(table(name), cells, from);
    });
}

Result<CustomerGathering::Rows> CustomerGathering::ownRows(
    const QString &name, const QVariantList &numbers, const QString &emailColumn) const
{
    return rows(name, u"id"_s, numbers).map([&](Rows found) {
        std::erase_if(found, [&](const StoredCells &cells) { return !isOwn(cellOf(table(name), cells, emailColumn)); });
        return found;
    });
}

Result<void> CustomerGathering::learnEmails(const QString &who, qint64 key)
{
    if (who.contains(u'@')) {
        addEmail(who);
        return {};
    }
    if (!who.isEmpty())
        return learnEmailsOfId(who);
    // The other way round: whose email has that key is told by those that name one.
    m_keys.insert(key);
    QVariantList emails;
    auto learnt = addColumn(u"orders"_s, u"customer"_s, {key}, u"email"_s, emails);
    for (const auto kind : {MatchKind::Review, MatchKind::Response}) {
        if (!learnt)
            return learnt;
        const auto records = matchedRecords(int(kind));
        if (!records)
            return failure(records.error());
        learnt = kind == MatchKind::Review
                     ? addColumn(u"review_text"_s, u"review"_s, *records, u"reviewer_email"_s, emails)
                     : addColumn(u"survey_response"_s, u"id"_s, *records, u"customer_email"_s, emails);
    }
    for (const auto &email : std::as_const(emails)) {
        if (customerKey(email.toString()) == key)
            addEmail(email);
    }
    return learnt;
}

Result<void> CustomerGathering::learnEmailsOfId(const QString &id)
{
    // Who tells best comes first; an order's customer may be a guest's that many share.
    QVariantList emails;
    auto learnt = addColumn(u"customer"_s, u"customer_id"_s, {id}, u"email"_s, emails);
    if (learnt && std::all_of(emails.begin(), emails.end(), [](const QVariant &email) { return email.isNull(); }))
        learnt = addColumn(u"order_customer"_s, u"customer_id"_s, {id}, u"email"_s, emails);
    for (const auto &email : std::as_const(emails))
        addEmail(email);
    if (!learnt || !m_emails.isEmpty())
        return learnt;
    QVariantList ofOrders;
    learnt = addColumn(u"orders"_s, u"customer_id"_s, {id}, u"email"_s, ofOrders);
    QSet<qint64> keys;
    for (const auto &email : std::as_const(ofOrders))
        keys.insert(customerKey(email.toString()));
    if (keys.size() == 1)
        addEmail(ofOrders.constFirst());
    return learnt;
}

Result<void> CustomerGathering::learnIds(const QString &who)
{
    if (!who.isEmpty()) {
        m_okendoIds += who;
        m_shopIds += who;
    }
    const auto learn = [this](const QString &name, Rows &to, QStringList &ids) {
        auto found = rows(name, u"email"_s, listOf(m_emails));
        auto ofIds = rows(name, u"customer_id"_s, listOf(ids));
        if (!found || !ofIds)
            return Result<void>(failure(found ? ofIds.error() : found.error()));
        for (auto &cells : *ofIds) {
            if (isOwn(cellOf(table(name), cells, u"email"_s)) &&
                std::find(found->begin(), found->end(), cells) == found->end())
                found->push_back(std::move(cells));
        }
        to = *std::move(found);
        for (const auto &cells : to)
            addOnce(ids, cellOf(table(name), cells, u"customer_id"_s).toString());
        return Result<void>();
    };
    auto learnt = learn(u"customer"_s, m_customers, m_okendoIds);
    return learnt ? learn(u"order_customer"_s, m_ofFiles, m_shopIds) : learnt;
}

Result<QVariantList> CustomerGathering::matchedRecords(int kind) const
{
    return rows(u"match"_s, u"customer"_s, keyList()).map([&](const Rows &matches) {
        QVariantList records;
        for (const auto &cells : matches) {
            if (cellOf(table(u"match"_s), cells, u"kind"_s).toInt() == kind)
                records += cellOf(table(u"match"_s), cells, u"record"_s);
        }
        return records;
    });
}

Result<void> CustomerGathering::findOrders()
{
    auto numbers = QVariantList();
    auto found = addColumn(u"orders"_s, u"customer"_s, keyList(), u"id"_s, numbers);
    if (found)
        found = addColumn(u"orders"_s, u"email"_s, listOf(m_emails), u"id"_s, numbers);
    if (found)
        found = addColumn(u"orders"_s, u"customer_id"_s, listOf(m_shopIds), u"id"_s, numbers);
    if (!found)
        return found;
    return ownRows(u"orders"_s, numbers, u"email"_s).map([this](Rows own) { m_orders = std::move(own); });
}

Result<void> CustomerGathering::findReviews()
{
    auto numbers = matchedRecords(int(MatchKind::Review));
    if (!numbers)
        return failure(numbers.error());
    auto found = addColumn(u"review_text"_s, u"reviewer_email"_s, listOf(m_emails), u"review"_s, *numbers);
    if (found)
        found = addColumn(u"review"_s, u"customer_id"_s, listOf(m_okendoIds), u"id"_s, *numbers);
    if (!found)
        return found;
    QVariantList own;
    const auto texts = rows(u"review_text"_s, u"review"_s, *numbers);
    if (!texts)
        return failure(texts.error());
    for (const auto &cells : *texts) {
        if (isOwn(cellOf(table(u"review_text"_s), cells, u"reviewer_email"_s)))
            own += cellOf(table(u"review_text"_s), cells, u"review"_s);
    }
    return rows(u"review"_s, u"id"_s, own).map([this](Rows rows) { m_reviews = std::move(rows); });
}

Result<void> CustomerGathering::findResponses()
{
    auto numbers = matchedRecords(int(MatchKind::Response));
    if (!numbers)
        return failure(numbers.error());
    const auto name = u"survey_response"_s;
    auto found = addColumn(name, u"customer_email"_s, listOf(m_emails), u"id"_s, *numbers);
    if (found)
        found = addColumn(name, u"customer_id"_s, listOf(m_okendoIds), u"id"_s, *numbers);
    if (!found)
        return found;
    return ownRows(name, *numbers, u"customer_email"_s).map([this](Rows own) { m_responses = std::move(own); });
}

Result<void> CustomerGathering::findEvents()
{
    QVariantList numbers;
    auto found = addColumn(u"event"_s, u"email"_s, listOf(m_emails), u"id"_s, numbers);
    if (found)
        found = addColumn(u"event"_s, u"customer_id"_s, listOf(m_okendoIds), u"id"_s, numbers);
    if (!found)
        return found;
    return ownRows(u"event"_s, numbers, u"email"_s).map([this](Rows own) { m_events = std::move(own); });
}

} // namespace plaudit
