// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/random.h"

#include <QString>

namespace plaudit
{

enum class Language { English, German, French, Spanish, Japanese };

/// "en" …
[[nodiscard]] QString codeOf(Language language);

/// A made-up customer.
struct SamplePerson
{
    Language language = Language::English;
    QString id; ///< a UUID
    QString givenName, familyName, email;
    QString countryCode, countryName, zoneCode;
    int utcOffsetHours = 0;
};

/// The customer of that number; the same for the same seed and number.
[[nodiscard]] SamplePerson samplePerson(quint64 seed, int number);

/// A random UUID (version 4).
[[nodiscard]] QString sampleUuid(Random &random);

} // namespace plaudit
