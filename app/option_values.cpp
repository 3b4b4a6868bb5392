// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_values.h"

#include "analytics/filter.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString noDate(const QString &words) { return tr("“%1” is not a date such as 2024-02-05").arg(words); }
};

} // namespace

QDate dateOf(const std::string &words)
{
    const auto date = filterDateFrom(text(words));
    if (!date)
        throw CLI::ValidationError(Words::noDate(text(words)).toStdString());
    return *date;
}

CLI::Validator aDate()
{
    return CLI::Validator(
        [](const std::string &words) {
            (void)dateOf(words);
            return std::string();
        },
        std::string());
}

CLI::Validator finiteWithin(double low, double high)
{
    return CLI::Validator(
        [low, high](const std::string &words) {
            double value = 0.0;
            const bool isInside = CLI::detail::lexical_cast(words, value) && value >= low && value <= high;
            return isInside ? std::string()
                            : words + " is not a number in " + CLI::detail::to_string(low) + " - " +
                                  CLI::detail::to_string(high);
        },
        "NUMBER");
}

} // namespace plaudit
