// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/erasing.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace plaudit
{

/// What an erasure would take, a line for each kind of thing that is there: "3 reviews: …".
[[nodiscard]] QStringList whatGoes(const HeldOfCustomer &held);
/// What stays of it, in whole sentences.
[[nodiscard]] QStringList whatStays();
/// What a person has to do themselves; empty where nothing.
[[nodiscard]] QStringList whatIsLeftToDo(const Erased &erased);
/// certificateJson() for people.
[[nodiscard]] QString certificateText(const Erased &erased, const QLocale &locale);

} // namespace plaudit
