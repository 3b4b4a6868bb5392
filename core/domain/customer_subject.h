// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plaudit
{

/// How a customer is named where one is asked for: in a view, a link, a note. Holds no name and no email. `key` is a
/// customerKey(); nobody's is 0.
[[nodiscard]] QString customerSubject(qint64 key);
/// The inverse; nothing where the text is no such subject.
[[nodiscard]] std::optional<qint64> keyOfSubject(const QString &subject);

} // namespace plaudit
