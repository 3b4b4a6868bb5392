// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_profile.h"

#include <QLocale>
#include <QString>

namespace plaudit
{

[[nodiscard]] QString nameOf(ProfileProperty property);
/// How it is computed, or why the data can't tell it.
[[nodiscard]] QString definitionOf(ProfileProperty property);
/// As Okendo spells it where it sends it: "Okendo Given Name". Never translated.
[[nodiscard]] QString okendoNameOf(ProfileProperty property);

/// The value of a property for people. Where there is none, the text says why.
struct WrittenProperty
{
    QString text;
    bool isKnown = true;
};
[[nodiscard]] WrittenProperty writtenProperty(
    const CustomerProfile &profile, ProfileProperty property, const QLocale &locale);

[[nodiscard]] QString writtenCategory(NpsCategory category);
[[nodiscard]] QString writtenSentiment(Sentiment sentiment); ///< "positive"; a dash for Unlabelled

} // namespace plaudit
