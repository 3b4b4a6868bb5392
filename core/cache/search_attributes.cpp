// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search_attributes.h"

#include "cache/attribute_value.h"
#include "cache/database.h"
#include "cache/row_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const auto ofTexts = u"title = ? AND text = ?"_s;
const auto ofNumbers = u"title = ? AND text IS NULL AND number = ?"_s;
const auto choicesOfTitle = u"title = ? AND text IS NULL AND number IS NULL"_s;

bool isOneOf(const QString &value, const QStringList &values)
{
    return values.contains(value, Qt::CaseInsensitive);
}

bool hasOneOf(const QString &choices, const QStringList &values)
{
    const auto all = std::get<QStringList>(attributeValueFrom({.text = {}, .number = {}, .choices = choices}));
    return std::any_of(all.begin(), all.end(), [&](const QString &choice) { return isOneOf(choice, values); });
}

} // namespace

SearchAttributes::SearchAttributes(Database &database)
    : m_database(database)
{}

Result<std::vector<qint64>> SearchAttributes::reviews(const QString &title, const QStringList &values)
{
    m_found.clear();
    const auto titles = distinct(u"title"_s, u"1"_s, {});
    auto done = titles.map([](const QStringList &) {});
    for (qsizetype i = 0; done && i < titles->size(); ++i) {
        const auto &spelled = titles->at(i);
        if (spelled.compare(title, Qt::CaseInsensitive) == 0)
            done = addSpelled(spelled, values).and_then([&] { return addNumbers(spelled, values); });
    }
    if (!done)
        return failure(done.error());
    std::sort(m_found.begin(), m_found.end());
    m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    return std::move(m_found);
}

Result<void> SearchAttributes::addSpelled(const QString &title, const QStringList &values)
{
    const auto texts = distinct(u"text"_s, u"title = ?"_s, {title});
    const auto choices = distinct(u"choices"_s, choicesOfTitle, {title});
    if (!texts || !choices)
        return failure(texts ? choices.error() : texts.error());
    auto done = Result<void>();
    for (qsizetype i = 0; done && i < texts->size(); ++i) {
        if (isOneOf(texts->at(i), values))
            done = addWhere(ofTexts, {title, texts->at(i)});
    }
    for (qsizetype i = 0; done && i < choices->size(); ++i) {
        if (hasOneOf(choices->at(i), values))
            done = addWhere(choicesOfTitle + u" AND choices = ?"_s, {title, choices->at(i)});
    }
    return done;
}

Result<void> SearchAttributes::addNumbers(const QString &title, const QStringList &values)
{
    auto done = Result<void>();
    for (qsizetype i = 0; done && i < values.size(); ++i) {
        bool isNumber = false;
        const auto number = values.at(i).toDouble(&isNumber);
        if (isNumber)
            done = addWhere(ofNumbers, {title, number});
    }
    return done;
}

Result<void> SearchAttributes::addWhere(const QString &where, const QVariantList &values)
{
    return m_database.eachRow(u"SELECT CAST(group_concat(review) AS BLOB) FROM review_attribute WHERE "_s + where,
        values, [this](const Statement &row) {
            const auto rows = rowsFrom(row.value(0).toByteArray());
            m_found.insert(m_found.end(), rows.begin(), rows.end());
        });
}

Result<QStringList> SearchAttributes::distinct(const QString &column, const QString &where, const QVariantList &values)
{
    // A step in the index for each value instead of one for each review.
    const auto sql =
        u"WITH RECURSIVE known (value) AS (SELECT min(%1) FROM review_attribute WHERE %2 UNION ALL "
        "SELECT (SELECT min(%1) FROM review_attribute WHERE %2 AND %1 > value) FROM known WHERE value IS NOT NULL) "
        "SELECT value FROM known WHERE value IS NOT NULL"_s.arg(column, where);
    QStringList found;
    return m_database
        .eachRow(sql, values + values, [&found](const Statement &row) { found.append(row.value(0).toString()); })
        .map([&found] { return std::move(found); });
}

} // namespace plaudit
