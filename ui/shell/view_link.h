// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "shell/view.h"

#include <QDate>
#include <QString>

namespace plaudit
{

/// A view as text that can be copied, kept and opened: `plaudit:ratings?from=2026-08-01&compare=previous&rating=1`.
/// Page and options are named as on the command line; values are percent-encoded UTF-8, a condition of several values
/// stands there once for each. What Filter::found holds is left out: it is found again.
[[nodiscard]] QString linkTo(const View &view);
/// The same, but dates that are a preset on that day are written as the preset (`period=last_30_days`), so that the
/// link means the period of the day on which it is opened.
[[nodiscard]] QString movingLinkTo(const View &view, QDate today);

/// Whether it wants to be a link: `plaudit:` and something.
[[nodiscard]] bool isLink(const QString &text);
/// The view of a link. Strict: whatever linkTo() and movingLinkTo() can't have written, but for the order of the
/// options, is an error; so is a link of more than a million characters. `today` is what a preset is counted from.
/// Errors: InvalidArgument with the part that is wrong as subject.
[[nodiscard]] Result<View> viewFrom(const QString &link, QDate today);

} // namespace plaudit
