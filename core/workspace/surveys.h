// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace plaudit
{

/// The survey ids in what was typed or pasted: separated by blanks, commas, semicolons or lines, each once. An address
/// from Okendo's app that holds one id stands for it. Error: InvalidArgument where there is none, or with the first
/// part that can't be one as its subject.
[[nodiscard]] Result<QStringList> surveyIdsFrom(const QString &text);

} // namespace plaudit
