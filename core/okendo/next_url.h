// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUrl>

namespace plaudit
{

/// The cursor (`lastEvaluated`, percent-decoded, opaque) that a page's `nextUrl` carries. Accepts `/reviews?…`,
/// `/enterprise/reviews?…` and an absolute URL on the origin `base`; blank text or no cursor inside means that the list
/// has ended (an empty string). Error: ForeignHost, with the host as subject.
[[nodiscard]] Result<QString> cursorFromNextUrl(const QString &nextUrl, const QUrl &base);

} // namespace plaudit
