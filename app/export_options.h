// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <string>

namespace CLI
{
class App;
}

namespace plaudit
{

/// The options of `export`, as texts until all are read.
class ExportOptions
{
public:
    void addTo(CLI::App &command);
    void read(Options &options) const;
    /// Whether it goes together with what else was given.
    static void check(const Options &options);

private:
    void readFormat(Options &options) const;
    void readWhole(Options &options, WholeSubject subject) const;

    std::string m_what, m_format, m_file, m_separator, m_redact, m_email, m_customerId;
    bool m_hasByteOrderMark = false;
};

} // namespace plaudit
