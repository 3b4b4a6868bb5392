// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/attribute_value.h"

#include "cache/values.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plaudit
{

AttributeColumns columnsOf(const AttributeValue &value)
{
    AttributeColumns columns;
    if (const auto *text = std::get_if<QString>(&value))
        columns.text = notNull(*text);
    else if (const auto *number = std::get_if<double>(&value))
        columns.number = *number;
    else if (const auto *choices = std::get_if<QStringList>(&value))
        columns.choices =
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*choices)).toJson(QJsonDocument::Compact));
    return columns;
}

AttributeValue attributeValueFrom(const AttributeColumns &columns)
{
    if (!columns.number.isNull())
        return columns.number.toDouble();
    if (columns.choices.isNull())
        return columns.text.toString();
    QStringList choices;
    const auto array = QJsonDocument::fromJson(columns.choices.toString().toUtf8()).array();
    for (const auto &choice : array)
        choices.append(choice.toString());
    return choices;
}

QString toString(AttributeScope scope)
{
    switch (scope) {
    case AttributeScope::Product:
        return u"product"_s;
    case AttributeScope::Scale:
        return u"scale"_s;
    case AttributeScope::Reviewer:
        return u"reviewer"_s;
    }
    Q_UNREACHABLE();
}

AttributeScope attributeScopeFrom(const QString &text)
{
    for (const auto scope : {AttributeScope::Scale, AttributeScope::Reviewer}) {
        if (text == toString(scope))
            return scope;
    }
    return AttributeScope::Product;
}

} // namespace plaudit
