// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/match_rules.h"

#include "domain/order_reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QStringList longestFirst(const QStringList &texts)
{
    QStringList references;
    for (const auto &text : texts) {
        const auto reference = orderReference(text);
        if (!reference.isEmpty() && !references.contains(reference))
            references.append(reference);
    }
    std::stable_sort(
        references.begin(), references.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return references;
}

/// What isn't a list of texts is an error.
Result<QStringList> textsFrom(const QJsonValue &value, const QString &name)
{
    QStringList texts;
    if (value.isUndefined())
        return texts;
    if (!value.isArray())
        return failure(ErrorKind::InvalidArgument, u"%1 is no list"_s.arg(name));
    for (const auto list = value.toArray(); const auto &text : list) {
        if (!text.isString())
            return failure(ErrorKind::InvalidArgument, u"%1 holds something that is no text"_s.arg(name));
        texts.append(orderReference(text.toString()));
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

QByteArray MatchRules::toJson() const
{
    const QJsonObject json{
        {u"prefixes"_s, QJsonArray::fromStringList(prefixes)}, {u"suffixes"_s, QJsonArray::fromStringList(suffixes)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<MatchRules> MatchRules::fromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return MatchRules();
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorKind::InvalidArgument, u"the rules are no JSON object"_s);
    const auto prefixes = textsFrom(document["prefixes"_L1], u"prefixes"_s);
    const auto suffixes = textsFrom(document["suffixes"_L1], u"suffixes"_s);
    if (!prefixes || !suffixes)
        return failure(prefixes ? suffixes.error() : prefixes.error());
    return MatchRules{.prefixes = *prefixes, .suffixes = *suffixes};
}

ReferenceCore::ReferenceCore(const MatchRules &rules)
    : m_prefixes(longestFirst(rules.prefixes))
    , m_suffixes(longestFirst(rules.suffixes))
{}

QString ReferenceCore::of(const QString &reference) const
{
    auto core = reference;
    const auto prefix = std::find_if(m_prefixes.begin(), m_prefixes.end(),
        [&core](const QString &text) { return core.size() > text.size() && core.startsWith(text); });
    if (prefix != m_prefixes.end())
        core.remove(0, prefix->size());
    const auto suffix = std::find_if(m_suffixes.begin(), m_suffixes.end(),
        [&core](const QString &text) { return core.size() > text.size() && core.endsWith(text); });
    if (suffix != m_suffixes.end())
        core.chop(suffix->size());
    return core;
}

std::vector<qint64> ReferenceCore::keysOf(const QString &text) const
{
    const auto reference = orderReference(text);
    std::vector<qint64> keys;
    if (reference.isEmpty())
        return keys;
    keys.push_back(orderKey(reference));
    if (!hasRules())
        return keys;
    const auto core = of(reference);
    for (const auto &prefix : QStringList{QString()} + m_prefixes) {
        for (const auto &suffix : QStringList{QString()} + m_suffixes)
            keys.push_back(orderKey(prefix + core + suffix));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace plaudit
