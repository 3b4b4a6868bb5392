// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace plaudit
{

/// The commands below `import`. Must outlive the parsing.
class ImportOptions
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// `options` is where what needs no reading goes at once.
    void addTo(CLI::App &app, Options &options);
    /// Throws a CLI::ParseError that says what is wrong.
    void read(Options &options) const;

private:
    CLI::App *addTable(CLI::App &import, const char *name, const QString &words, Options &options);
    void addOrders(CLI::App &import, Options &options);

    std::string m_mapping, m_dialect, m_timeZone, m_currency;
    std::vector<std::string> m_files;
};

} // namespace plaudit
