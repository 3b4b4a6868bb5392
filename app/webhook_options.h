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

/// What is below `webhook`. Must outlive the parsing.
class WebhookOptions
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// `options` is where what needs no reading goes at once.
    void addTo(CLI::App &app, Options &options);
    void read(Options &options) const;

private:
    std::string m_address, m_id;
    std::vector<std::string> m_topics;
};

} // namespace plaudit
