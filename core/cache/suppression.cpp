// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/suppression.h"

#include "cache/database.h"
#include "domain/without_person.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QByteArray nameOf(Suppression::Mark mark)
{
    using Mark = Suppression::Mark;
    switch (mark) {
    case Mark::Email:
        return "email:"_ba;
    case Mark::Customer:
        return "customer:"_ba;
    case Mark::Review:
        return "review:"_ba;
    case Mark::Response:
        return "response:"_ba;
    case Mark::Event:
        return "event:"_ba;
    }
    Q_UNREACHABLE();
}

QByteArray compared(const QByteArray &value)
{
    return QString::fromUtf8(value).trimmed().toCaseFolded().toUtf8();
}

/// What may stand in an email beside its @.
bool isOfAnEmail(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) || "._%+-'!#$&*/=?^`{|}~"_ba.contains(c);
}

} // namespace

Suppression::Suppression(Database &database)
    : m_database(database)
{}

Result<void> Suppression::readSalt()
{
    if (!m_salt.isEmpty())
        return {};
    return m_database.eachRow(u"SELECT suppression_salt FROM meta"_s, {},
        [this](const Statement &row) { m_salt = row.value(0).toByteArray(); });
}

Result<QByteArray> Suppression::hashOf(Mark mark, const QByteArray &value)
{
    return readSalt().map([&] {
        const bool isText = mark == Mark::Email || mark == Mark::Customer;
        return QMessageAuthenticationCode::hash(
            nameOf(mark) + (isText ? compared(value) : value), m_salt, QCryptographicHash::Sha256);
    });
}

Result<void> Suppression::add(qint64 erasure, const QByteArray &hash)
{
    m_isInUse = true;
    return m_database.execute(
        u"INSERT INTO suppression (hash, erasure) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {hash, erasure});
}

Result<bool> Suppression::isInUse()
{
    if (m_isInUse)
        return *m_isInUse;
    return m_database
        .eachRow(u"SELECT EXISTS (SELECT 1 FROM suppression)"_s, {},
            [this](const Statement &row) { m_isInUse = row.value(0).toBool(); })
        .map([this] { return m_isInUse.value_or(false); });
}

Result<bool> Suppression::has(Mark mark, const QByteArray &value)
{
    if (value.trimmed().isEmpty())
        return false;
    const auto hash = hashOf(mark, value);
    if (!hash)
        return failure(hash.error());
    bool isThere = false;
    return m_database
        .eachRow(u"SELECT 1 FROM suppression WHERE hash = ?"_s, {*hash}, [&](const Statement &) { isThere = true; })
        .map([&] { return isThere; });
}

Result<bool> Suppression::hasCustomer(const QString &email, const QString &customerId)
{
    const auto byEmail = has(Mark::Email, email.toUtf8());
    if (!byEmail || *byEmail)
        return byEmail;
    return has(Mark::Customer, customerId.toUtf8());
}

Result<bool> Suppression::concerns(const Review &review)
{
    const auto person = hasCustomer(review.reviewer.email, review.customerId);
    return !person || *person ? person : has(Mark::Review, review.reviewId.bytes());
}

Result<bool> Suppression::concerns(const SurveyResponse &response)
{
    const auto person = hasCustomer(response.customerEmail, response.customerId);
    return !person || *person ? person : has(Mark::Response, response.responseId.bytes());
}

Result<bool> Suppression::concerns(const IncomingEvent &event)
{
    if (const auto *review = std::get_if<Review>(&event.record))
        return concerns(*review);
    if (const auto *response = std::get_if<SurveyResponse>(&event.record))
        return concerns(*response);
    if (const auto *told = std::get_if<CustomerEvent>(&event.record)) {
        const auto person = hasCustomer(told->email, told->customerId);
        if (!person || *person)
            return person;
    } else if (event.resourceType == "review"_L1) {
        return has(Mark::Review, event.id.bytes());
    } else if (event.resourceType == "survey_response"_L1) {
        return has(Mark::Response, event.id.bytes());
    }
    return has(Mark::Event, event.resourceType.toUtf8() + ':' + event.id.bytes());
}

Result<bool> Suppression::concerns(const IncomingFault &fault)
{
    const auto used = isInUse();
    if (!used || !*used)
        return used;
    for (const auto mark : {Mark::Review, Mark::Response}) {
        const auto isTheirs = has(mark, fault.id.bytes());
        if (!isTheirs || *isTheirs)
            return isTheirs;
    }
    return isNamedIn(fault.raw);
}

Result<bool> Suppression::isNamedIn(const QByteArray &raw)
{
    const auto used = isInUse();
    if (!used || !*used)
        return used;
    return emailIn(raw, 0).map([](const Span &span) { return span.length > 0; });
}

Result<bool> Suppression::blot(QByteArray &bytes)
{
    bool isBlotted = false;
    auto found = emailIn(bytes, 0);
    for (; found && found->length > 0; found = emailIn(bytes, found->begin + found->length)) {
        std::fill_n(bytes.begin() + found->begin, found->length, 'x');
        isBlotted = true;
    }
    return found.map([isBlotted](const Span &) { return isBlotted; });
}

Result<Suppression::Span> Suppression::emailIn(const QByteArray &bytes, qsizetype from)
{
    for (auto at = bytes.indexOf('@', from); at >= 0; at = bytes.indexOf('@', at + 1)) {
        auto begin = at, end = at + 1;
        while (begin > from && isOfAnEmail(bytes[begin - 1]))
            --begin;
        while (end < bytes.size() && isOfAnEmail(bytes[end]))
            ++end;
        auto found = emailOfWord(bytes.mid(begin, end - begin));
        if (!found)
            return found;
        if (found->length > 0)
            return Span{.begin = begin + found->begin, .length = found->length};
    }
    return Span();
}

Result<Suppression::Span> Suppression::emailOfWord(const QByteArray &word)
{
    // "to=ada@example.com.csv": it may begin after any sign, and end before any dot.
    const auto at = word.indexOf('@');
    for (qsizetype begin = 0; begin < at; ++begin) {
        const bool isBorder = begin == 0 || !std::isalnum(static_cast<unsigned char>(word[begin - 1]));
        for (auto end = word.size(); isBorder && end > at; end = word.lastIndexOf('.', end - 1)) {
            const auto known = has(Mark::Email, word.mid(begin, end - begin));
            if (!known)
                return failure(known.error());
            if (*known)
                return Span{.begin = begin, .length = end - begin};
        }
    }
    return Span();
}

Result<SurveyResponse> Suppression::stripped(const SurveyResponse &response)
{
    auto bare = withoutPerson(response);
    if (bare.hasOwnId || bare.responseId.toText().startsWith("erased:"_L1))
        return bare;
    return hashOf(Mark::Response, bare.responseId.bytes()).map([&bare](const QByteArray &hash) {
        bare.responseId = RecordId::fromText(u"erased:"_s + QString::fromLatin1(hash.left(20).toHex()));
        return std::move(bare);
    });
}

} // namespace plaudit
