// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"
#include "domain/result.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace plaudit
{

class Reader;

/// Opens a reader for the thread that calls it.
using ReaderSource = std::function<Result<std::unique_ptr<Reader>>()>;

/// Reads the cache into a snapshot, on two threads; blocks. Errors as Reader.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> readSnapshot(const ReaderSource &open, const QTimeZone &zone);

/// What became of a snapshot since it was read.
struct ExtendedSnapshot
{
    std::shared_ptr<const Snapshot> snapshot; ///< the base itself where nothing changed; null: it must be read anew,
                                              ///< since records are gone or an order lost its customer
    std::size_t changed = 0;                  ///< records that were read
};
/// Blocks. Errors as Reader.
[[nodiscard]] Result<ExtendedSnapshot> extendSnapshot(const std::shared_ptr<const Snapshot> &base, Reader &reader);

} // namespace plaudit
