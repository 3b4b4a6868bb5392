// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plaudit
{

class Snapshot;

/// Prints how long each metric and each page takes after the filter changed: over many filters of dates, products,
/// ratings, countries and verification, one after the other, more than a snapshot keeps, so that none is asked twice.
void measurePages(const Snapshot &snapshot);

} // namespace plaudit
