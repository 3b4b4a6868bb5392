// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/tag_store.h"

#include "cache/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

bool areOneName(const QString &a, const QString &b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

void sortByName(std::vector<Tag> &tags)
{
    std::sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) {
        const auto order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
}

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace

TagStore::TagStore(Database &database)
    : m_database(database)
{}

Result<Tag> TagStore::add(const Tag &tag)
{
    auto added = tag;
    added.name = tag.name.simplified();
    if (added.name.isEmpty() || added.subject.isEmpty())
        return failure(ErrorKind::InvalidArgument, u"a tag needs a name and a subject"_s, tag.name);
    return spelling(added)
        .and_then([&](const QString &name) {
            added.name = name;
            return m_database.execute(
                u"INSERT INTO tag_local (kind, subject, name, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                {toString(added.kind), added.subject, added.name, added.createdAtMs});
        })
        .and_then([&] {
            return m_database.eachRow(u"SELECT created_at FROM tag_local WHERE kind = ? AND subject = ? AND name = ?"_s,
                {toString(added.kind), added.subject, added.name},
                [&added](const Statement &row) { added.createdAtMs = row.value(0).toLongLong(); });
        })
        .map([&added] { return std::move(added); });
}

Result<std::optional<Tag>> TagStore::remove(const Tag &tag)
{
    auto had = of(tag.kind, tag.subject);
    if (!had)
        return failure(had.error());
    const auto name = tag.name.simplified();
    const auto removed =
        std::find_if(had->begin(), had->end(), [&name](const Tag &one) { return areOneName(one.name, name); });
    if (removed == had->end())
        return std::optional<Tag>();
    return m_database
        .execute(u"DELETE FROM tag_local WHERE kind = ? AND subject = ? AND name = ?"_s,
            {toString(removed->kind), removed->subject, removed->name})
        .map([&removed] { return std::optional(*removed); });
}

Result<std::vector<Tag>> TagStore::of(SubjectKind kind, const QString &subject)
{
    std::vector<Tag> tags;
    return m_database
        .eachRow(u"SELECT name, created_at FROM tag_local WHERE kind = ? AND subject = ?"_s, {toString(kind), subject},
            [&](const Statement &row) {
                tags.push_back({.kind = kind,
                    .subject = subject,
                    .name = row.value(0).toString(),
                    .createdAtMs = row.value(1).toLongLong()});
            })
        .map([&tags] {
            sortByName(tags);
            return std::move(tags);
        });
}

Result<std::vector<TagCount>> TagStore::names(std::optional<SubjectKind> kind)
{
    std::vector<TagCount> names;
    const auto which = kind ? QVariant(toString(*kind)) : QVariant();
    return m_database
        .eachRow(u"SELECT name, count(*) FROM tag_local WHERE ? IS NULL OR kind = ? GROUP BY name "
                 "ORDER BY 2 DESC, name COLLATE NOCASE, name"_s,
            {which, which},
            [&names](const Statement &row) {
                names.push_back({.name = row.value(0).toString(), .subjects = row.value(1).toLongLong()});
            })
        .map([&names] { return std::move(names); });
}

Result<QHash<QString, OwnWords>> TagStore::ownWords(SubjectKind kind, const QStringList &subjects)
{
    QHash<QString, OwnWords> words;
    const QVariantList values{jsonOf(subjects), toString(kind)};
    return m_database
        .eachRow(u"SELECT n.subject, count(*) FROM json_each(?) j CROSS JOIN note n ON n.kind = ? AND "
                 "n.subject = j.value GROUP BY n.subject"_s,
            values,
            [&words](const Statement &row) { words[row.value(0).toString()].notes = row.value(1).toLongLong(); })
        .and_then([&] {
            return m_database.eachRow(u"SELECT t.subject, t.name FROM json_each(?) j CROSS JOIN tag_local t "
                                      "ON t.kind = ? AND t.subject = j.value ORDER BY t.name COLLATE NOCASE, t.name"_s,
                values, [&words](const Statement &row) {
                    words[row.value(0).toString()].tags.append(row.value(1).toString());
                });
        })
        .map([&words] { return std::move(words); });
}

Result<QString> TagStore::spelling(const Tag &tag)
{
    return names(tag.kind).map([&tag](const std::vector<TagCount> &names) {
        const auto known = std::find_if(
            names.begin(), names.end(), [&tag](const TagCount &one) { return areOneName(one.name, tag.name); });
        return known == names.end() ? tag.name : known->name;
    });
}

} // namespace plaudit
