// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/copied_store.h"

#include <QDate>

#include <vector>

namespace plaudit
{

inline const QDate firstDay(2025, 4, 1);
inline const QString firstSurvey = QStringLiteral("7c1b0e52-3f6a-4d18-8b0c-5e9a2f714c01");
inline const QString secondSurvey = QStringLiteral("a94f2d60-81c5-4e37-9d42-0b6c8e13f502");

/// 23 approved, 7 pending and 4 rejected reviews; 6 and 3 responses to two surveys. In pages of five a full sweep asks
/// for 5, 2, 1, 2 and 1 of them.
[[nodiscard]] StoreTruth mixedStore();
inline constexpr int sweepPages = 5 + 2 + 1 + 2 + 1;

/// One way in which a full sweep goes wrong.
struct FaultRow
{
    const char *name = "";
    SandboxTransport::Rule rule; ///< its numbers begin with 1 in the disturbed run
    QString problem;             ///< what the first stream in trouble reports; empty: the run completes all the same
    int quarantined = 0;         ///< records
    int requests = 0;            ///< of the disturbed run, where that is a promise
};
[[nodiscard]] const std::vector<FaultRow> &faultRows();

} // namespace plaudit
