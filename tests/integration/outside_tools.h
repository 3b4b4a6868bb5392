// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace plaudit
{

/// Programs of others, which look at our files from outside.

[[nodiscard]] bool isInstalled(const QString &tool);

struct ToolRun
{
    int exitCode = -1; ///< −1 where it crashed or didn't end
    QByteArray output, errors;
};
[[nodiscard]] ToolRun runTool(const QString &tool, const QStringList &arguments);
/// One of the Python programs beside these tests.
[[nodiscard]] ToolRun runScript(const QString &name, const QStringList &arguments);

[[nodiscard]] QByteArray contentOf(const QString &path);
/// The cells of a column of an exported CSV, TSV, JSON Lines file or workbook, read by Python; empty where it can't.
[[nodiscard]] QStringList columnOf(const QString &path, const QString &key);
/// The words of a PDF, pages parted by form feeds.
[[nodiscard]] QString wordsOfPdf(const QString &path);
/// The words of an HTML file, without its style, as a reader sees them.
[[nodiscard]] QString wordsOfHtml(const QByteArray &html);

} // namespace plaudit
