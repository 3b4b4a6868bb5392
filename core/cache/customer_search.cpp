// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customer_search.h"

#include "cache/database.h"
#include "cache/values.h"
#include "domain/order_reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// Names and emails of a table; a name where it has one.
struct Source
{
    QString table, name, email;
};

const Source sources[] = {{u"customer"_s, u"name"_s, u"email"_s},
    {u"review_text"_s, u"reviewer_name"_s, u"reviewer_email"_s}, {u"orders"_s, u"NULL"_s, u"email"_s},
    {u"survey_response"_s, u"NULL"_s, u"customer_email"_s}, {u"order_customer"_s, u"NULL"_s, u"email"_s}};

// Rows that turn out to be somebody known already, or no match when looked at closely, come off these.
constexpr int rowsForAHit = 8;

/// For LIKE, whose letters beyond ASCII know no case: any one character stands for them.
QString pattern(const QString &word)
{
    QString text;
    for (const QChar c : word) {
        if (c == u'%' || c == u'_' || c == u'\\')
            text += u'\\';
        text += c.unicode() < 128 ? c : QChar(u'_');
    }
    return text + u'%';
}

bool hasWord(const QString &foldedName, const QString &foldedWord)
{
    for (auto at = foldedName.indexOf(foldedWord); at >= 0; at = foldedName.indexOf(foldedWord, at + 1)) {
        if (at == 0 || !foldedName.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool hasWords(const QString &name, const QStringList &foldedWords)
{
    const auto folded = name.toCaseFolded();
    return std::all_of(
        foldedWords.begin(), foldedWords.end(), [&](const QString &word) { return hasWord(folded, word); });
}

} // namespace

CustomerSearch::CustomerSearch(Database &database, int most)
    : m_database(database)
    , m_most(static_cast<std::size_t>(most))
{}

Result<std::vector<CustomerHit>> CustomerSearch::find(const QString &text)
{
    const auto asked = text.simplified();
    if (asked.isEmpty())
        return std::vector<CustomerHit>();
    return (asked.contains(u' ') ? Result<void>() : takeEmails(asked))
        .and_then([&] { return asked.contains(u'@') ? Result<void>() : takeNames(asked); })
        .map([this] { return std::move(m_hits); });
}

Result<void> CustomerSearch::takeEmails(const QString &beginning)
{
    const QString end = beginning + QString::fromUcs4(U"\U0010FFFF");
    auto done = Result<void>();
    for (const auto &[table, name, email] : sources) {
        if (!done || isFull())
            break;
        done = m_database.eachRow(u"SELECT %1, %2 FROM %3 WHERE %2 COLLATE NOCASE BETWEEN ? AND ? "
                                  "ORDER BY %2 COLLATE NOCASE LIMIT ?"_s.arg(name, email, table),
            {beginning, end, qint64(m_most) * rowsForAHit},
            [this](const Statement &row) { take(row.value(0).toString(), row.value(1).toString()); });
    }
    return done;
}

Result<void> CustomerSearch::takeNames(const QString &text)
{
    const auto words = text.split(u' ');
    const auto folded = text.toCaseFolded().split(u' ');
    auto done = Result<void>();
    for (const auto &[table, name, email] : sources) {
        if (!done || isFull())
            break;
        if (name == u"NULL"_s)
            continue;
        QStringList conditions{email + u" IS NOT NULL"_s};
        QVariantList values;
        for (const auto &word : words) {
            conditions += uR"((%1 LIKE ? ESCAPE '\' OR %1 LIKE ? ESCAPE '\' OR %1 LIKE ? ESCAPE '\'))"_s.arg(name);
            for (const auto &before : {u""_s, u"% "_s, u"%-"_s})
                values += before + pattern(word);
        }
        values += qint64(m_most) * rowsForAHit;
        done = m_database.eachRow(
            u"SELECT %1, %2 FROM %3 WHERE %4 LIMIT ?"_s.arg(name, email, table, conditions.join(u" AND "_s)), values,
            [&](const Statement &row) {
                const auto found = row.value(0).toString();
                if (hasWords(found, folded))
                    take(found, row.value(1).toString());
            });
    }
    return done;
}

void CustomerSearch::take(const QString &name, const QString &email)
{
    const auto key = customerKey(email);
    if (key == 0 || isFull() || !m_known.insert(key).second)
        return;
    m_hits.push_back({.key = key, .name = name, .email = email.trimmed()});
}

} // namespace plaudit
