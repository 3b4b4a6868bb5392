// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace plaudit
{

/// Some records that were read again from their payloads.
struct DecodedAgain
{
    qint64 lastRow = 0; ///< where the next ones begin; as it was where there are no more
    qint64 looked = 0;
    qint64 changed = 0;    ///< say more, or something else, than before
    qint64 unreadable = 0; ///< were left as they are
};

} // namespace plaudit
