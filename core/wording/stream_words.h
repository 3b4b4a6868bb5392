// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// What a stream of the sync fetches, for people: "reviews:approved" → Published reviews. `surveyName` is that of a
/// survey's stream, where it is known; one that is not known is named by its id.
[[nodiscard]] QString writtenStream(const QString &stream, const QString &surveyName = {});

} // namespace plaudit
