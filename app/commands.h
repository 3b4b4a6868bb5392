// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <stop_token>

namespace plaudit
{

class Console;
class CredentialStore;

/// What every command works with.
struct CommandContext
{
    const Options &options;
    Console &console;
    CredentialStore &credentials;
    std::stop_token stop;
};

[[nodiscard]] ExitCode runConnect(const CommandContext &context);
[[nodiscard]] ExitCode runValidate(const CommandContext &context);
[[nodiscard]] ExitCode runSync(const CommandContext &context);
[[nodiscard]] ExitCode runListen(const CommandContext &context);
[[nodiscard]] ExitCode runImportReviews(const CommandContext &context);
[[nodiscard]] ExitCode runImportEvents(const CommandContext &context);
[[nodiscard]] ExitCode runImportOrders(const CommandContext &context);
[[nodiscard]] ExitCode runImportList(const CommandContext &context);
[[nodiscard]] ExitCode runImportUndo(const CommandContext &context);
[[nodiscard]] ExitCode runSurveyAdd(const CommandContext &context);
[[nodiscard]] ExitCode runSurveyList(const CommandContext &context);
[[nodiscard]] ExitCode runDoctor(const CommandContext &context);
[[nodiscard]] ExitCode runBackup(const CommandContext &context);
[[nodiscard]] ExitCode runRestore(const CommandContext &context);
[[nodiscard]] ExitCode runWorkspaceList(const CommandContext &context);
[[nodiscard]] ExitCode runWorkspaceCreate(const CommandContext &context);
[[nodiscard]] ExitCode runWorkspaceSet(const CommandContext &context);
[[nodiscard]] ExitCode runWebhookList(const CommandContext &context);
[[nodiscard]] ExitCode runWebhookCreate(const CommandContext &context);
[[nodiscard]] ExitCode runWebhookRotate(const CommandContext &context);
[[nodiscard]] ExitCode runWebhookDelete(const CommandContext &context);
[[nodiscard]] ExitCode runCustomerErase(const CommandContext &context);
[[nodiscard]] ExitCode runCustomerErasures(const CommandContext &context);
[[nodiscard]] ExitCode runMetrics(const CommandContext &context);
[[nodiscard]] ExitCode runExport(const CommandContext &context);
/// These draw, so they need a QApplication.
[[nodiscard]] ExitCode runCharts(const CommandContext &context);
[[nodiscard]] ExitCode runPages(const CommandContext &context);
[[nodiscard]] ExitCode runReport(const CommandContext &context);
[[nodiscard]] ExitCode runDemo(const CommandContext &context);

} // namespace plaudit
