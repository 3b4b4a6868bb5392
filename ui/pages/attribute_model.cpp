// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/attribute_model.h"

#include "pages/paint_words.h"
#include "shell/plain_text.h"
#include "wording/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString writtenNumber(double number)
{
    const QString digits = writtenRating(std::abs(number), QLocale());
    return number < 0.0 ? u'−' + digits : digits;
}

void AttributeModel::setAttributes(const std::vector<AttributeFigures> &attributes)
{
    const QLocale locale;
    beginResetModel();
    m_rows.clear();
    for (const AttributeFigures &attribute : attributes) {
        Row title;
        title.title = attribute.title;
        title.name = oneLine(attribute.title);
        title.figure = attribute.scope == AttributeScope::Reviewer ? tr("of the reviewer") : QString();
        title.reviews = writtenCount(attribute.reviews, locale);
        m_rows.push_back(title);
        if (attribute.mean.value)
            addScale(attribute);
        else
            addValues(attribute);
    }
    endResetModel();
}

void AttributeModel::addScale(const AttributeFigures &attribute)
{
    Row scale;
    scale.kind = Kind::Scale;
    scale.title = attribute.title;
    scale.mean = attribute.mean.value;
    scale.interval = attribute.mean.ci95;
    scale.range = attribute.range.value_or(Interval{});
    scale.minLabel = attribute.minLabel.isEmpty() ? writtenNumber(scale.range.low) : oneLine(attribute.minLabel);
    scale.midLabel = oneLine(attribute.midLabel);
    scale.maxLabel = attribute.maxLabel.isEmpty() ? writtenNumber(scale.range.high) : oneLine(attribute.maxLabel);
    scale.name = tr("mean %1").arg(writtenNumber(*scale.mean));
    if (scale.interval)
        scale.name += u' ' + writtenMargin(*scale.mean, *scale.interval, QLocale(), false);
    scale.figure =
        tr("%1 (%2) to %3 (%4)", "the ends of a scale with their labels")
            .arg(writtenNumber(scale.range.low), scale.minLabel, writtenNumber(scale.range.high), scale.maxLabel);
    m_rows.push_back(scale);
}

void AttributeModel::addValues(const AttributeFigures &attribute)
{
    const QLocale locale;
    const auto listed = std::min(attribute.values.size(), mostValues);
    for (std::size_t i = 0; i < listed; ++i) {
        const AttributeValueFigures &value = attribute.values[i];
        Row row;
        row.kind = Kind::Value;
        row.title = attribute.title;
        row.value = value.value;
        row.name = oneLine(value.value);
        row.share = value.share.value;
        row.figure = writtenShare(value.share.value, locale);
        row.reviews = writtenCount(value.share.count, locale);
        row.average = writtenRating(value.ratings.average, locale);
        m_rows.push_back(row);
    }
    if (listed == attribute.values.size())
        return;
    Row others;
    others.kind = Kind::Others;
    others.title = attribute.title;
    others.name = tr("%Ln more values", nullptr, int(attribute.values.size() - listed));
    m_rows.push_back(others);
}

int AttributeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AttributeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant AttributeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::ToolTipRole && index.column() == Name)
        return plainToolTip(row.name);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() < Reviews ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Figure:
        return row.figure;
    case Reviews:
        return row.reviews;
    case Average:
        return row.average;
    default:
        return {};
    }
}

QVariant AttributeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerAlignment((section < Reviews ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Attribute");
    case Figure:
        return tr("Share");
    case Reviews:
        return tr("Reviews");
    case Average:
        return tr("Average");
    default:
        return {};
    }
}

} // namespace plaudit
