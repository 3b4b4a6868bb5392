// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace plaudit
{

class Workspace;

enum class StoreKind {
    Sample, ///< a few hundred reviews with surveys, events and orders, synced from a server that is gone
    Empty,  ///< connected, and nothing has come yet
    Twelve, ///< twelve reviews of a file
    New     ///< nothing at all
};

/// Makes it in `folder`, which is empty. Nothing where that fails, which the log then tells.
[[nodiscard]] std::unique_ptr<Workspace> makeStore(StoreKind kind, const QString &folder);

} // namespace plaudit
