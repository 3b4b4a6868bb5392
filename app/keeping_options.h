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

/// What keeps a workspace in order: doctor and what is below `workspace` and `customer`. Must outlive the parsing.
class KeepingOptions
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// `options` is where what needs no reading goes at once.
    void addTo(CLI::App &app, Options &options);
    /// Throws a CLI::ParseError that says what is wrong.
    void read(Options &options) const;

private:
    void addWorkspace(CLI::App &app, Options &options);
    void addStore(CLI::App &workspace, Options &options);
    void addCustomer(CLI::App &app, Options &options);

    std::string m_name, m_timeZone, m_currency, m_firstDayOfWeek;
    std::string m_who, m_email, m_customerId, m_certificate, m_file;
};

} // namespace plaudit
