// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace plaudit
{

/// Purposes for StorePlan::random(): one for each kind of thing that is told of the plan.
enum SampleStream : quint64 {
    OrderStream = 16,
    EmailStream,
    OrderCsvStream,
    ReviewStream,
    ReviewWordsStream,
    ResponseStream,
    FeedStream,
    CustomerStream,
    OrderNamingStream,
};

} // namespace plaudit
