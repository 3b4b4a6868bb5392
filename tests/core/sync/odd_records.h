// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <vector>

namespace plaudit
{

/// Reviews, or responses to the first survey, that have every member of the contract but one: in its place, however
/// deep it lies, is a value of every odd kind, or nothing. Each odd value is in a record of its own.
[[nodiscard]] std::vector<QJsonObject> oddReviews();
[[nodiscard]] std::vector<QJsonObject> oddResponses();
/// How many there are for a member that holds no others.
inline constexpr int oddnessesOfAMember = 13;

} // namespace plaudit
