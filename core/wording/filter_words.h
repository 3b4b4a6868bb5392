// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/filter.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>

namespace plaudit
{

/// What a person calls the thing of an id; the id where nobody knows it.
using NameOfId = std::function<QString(const QString &id)>;

/// Each condition of the filter but its dates in words: "Product: Linen Shirt", "Rating: 1, 2"; translated. Names and
/// values come from outside: plain text.
[[nodiscard]] QStringList conditionsInWords(
    const Filter &filter, const NameOfId &productName, const NameOfId &surveyName, const QLocale &locale);

} // namespace plaudit
