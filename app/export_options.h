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

private:
    std::string m_what, m_format, m_file, m_separator, m_redact;
    bool m_hasByteOrderMark = false;
};

} // namespace plaudit
