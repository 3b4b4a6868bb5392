// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <QCoreApplication>

#include <string>

namespace CLI
{
class App;
}

namespace plaudit
{

/// What `metrics` takes beside a filter. Must outlive the parsing.
class MetricsOptions
{
    Q_DECLARE_TR_FUNCTIONS(MetricsOptions)

public:
    void addTo(CLI::App &command);
    /// Throws a CLI::ParseError that says what is expected.
    void read(Options &options) const;

private:
    std::string m_page, m_by;
};

} // namespace plaudit
