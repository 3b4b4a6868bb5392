// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <QDate>
#include <QString>

#include <string>

namespace plaudit
{

/// Values of options, between the bytes that CLI11 reads and what is made of them.
[[nodiscard]] inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Throws a CLI::ValidationError that says what a date looks like.
[[nodiscard]] QDate dateOf(const std::string &words);

/// Lets pass what `dateOf()` takes. An empty one is a script's mistake; unchecked it would pass as none at all.
[[nodiscard]] CLI::Validator aDate();

/// A number in [low, high]. CLI::Range lets "nan" through.
[[nodiscard]] CLI::Validator finiteWithin(double low, double high);

} // namespace plaudit
