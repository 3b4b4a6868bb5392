// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/contract_switches.h"

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Switch
{
    QString name;
    QStringList values; ///< empty: any text
    std::function<bool(ContractSwitches &, const QString &value, qsizetype index)> set;
};

/// One of a list of values, in the order of the enumerators.
template<class T>
Switch choice(const QString &name, const QStringList &values, T ContractSwitches::*member)
{
    return {name, values, [member](ContractSwitches &switches, const QString &, qsizetype index) {
                switches.*member = T(index);
                return true;
            }};
}

template<class Set>
Switch number(const QString &name, double lowest, Set set)
{
    return {name, {}, [lowest, set](ContractSwitches &switches, const QString &value, qsizetype) {
                auto isNumber = false;
                const auto given = value.toDouble(&isNumber);
                if (!isNumber || given < lowest)
                    return false;
                set(switches, given);
                return true;
            }};
}

const std::vector<Switch> &allSwitches()
{
    using S = ContractSwitches;
    static const std::vector<Switch> all{
        choice(u"version-header"_s, {u"optional"_s, u"required"_s}, &S::isVersionHeaderRequired),
        choice(u"next-url"_s, {u"relative"_s, u"enterprise"_s, u"absolute"_s}, &S::nextUrl),
        choice(u"bad-cursor"_s, {u"refused"_s, u"first-page"_s}, &S::badCursor),
        number(u"requests-per-second"_s, 0.0, [](S &s, double value) { s.requestsPerSecond = value; }),
        number(u"burst"_s, 1.0, [](S &s, double value) { s.burst = int(value); }),
        number(u"retry-after"_s, 0.0, [](S &s, double value) { s.retryAfter = int(value); }),
        choice(u"error-body"_s, {u"json"_s, u"text"_s, u"empty"_s}, &S::errorBody),
        {u"absent-fields"_s, {},
            [](S &s, const QString &value, qsizetype) {
                s.absentFields = value.split(u',', Qt::SkipEmptyParts);
                return true;
            }},
        choice(u"absent"_s, {u"omitted"_s, u"null"_s}, &S::absent),
        choice(u"variant-id"_s, {u"bare"_s, u"prefixed"_s}, &S::isVariantIdPrefixed),
        choice(u"single"_s, {u"bare"_s, u"wrapped"_s}, &S::single),
        choice(u"unknown-survey"_s, {u"not-found"_s, u"empty-list"_s}, &S::unknownSurvey),
        choice(u"nps-category"_s, {u"as-stored"_s, u"capitalized"_s, u"omitted"_s}, &S::npsCategory),
        choice(u"answer"_s, {u"as-stored"_s, u"text"_s, u"object"_s}, &S::answer),
        number(u"storefront-limit"_s, 1.0, [](S &s, double value) { s.storefrontLimit = int(value); }),
        choice(u"deleted"_s, {u"id-only"_s, u"whole"_s}, &S::deleted),
        choice(u"signature-headers"_s, {u"webhook"_s, u"svix"_s}, &S::signatureHeaders),
    };
    return all;
}

} // namespace

QStringList contractSwitchNames()
{
    QStringList names;
    for (const auto &one : allSwitches())
        names.append(one.name + u'=' + (one.values.isEmpty() ? u"…"_s : one.values.join(u'|')));
    return names;
}

bool setContractSwitch(ContractSwitches &switches, const QString &name, const QString &value)
{
    for (const auto &one : allSwitches()) {
        if (one.name != name)
            continue;
        const auto index = one.values.indexOf(value);
        return (one.values.isEmpty() || index >= 0) && one.set(switches, value, index);
    }
    return false;
}

} // namespace plaudit
