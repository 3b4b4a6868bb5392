// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/database.h"
#include "cache/reader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace plaudit
{

using Variables = std::vector<std::pair<QString, QString>>;

/// What one run of the program left behind.
struct ProgramRun
{
    int exitCode = -1;
    bool isCrash = false; ///< ended by a signal, or not at all
    QByteArray output, errors;
    /// The one document on standard output; empty where that holds anything else.
    QJsonObject json;

    [[nodiscard]] QJsonObject error() const;
    [[nodiscard]] QString errorKind() const;
    /// For the message of a failed check.
    [[nodiscard]] QByteArray shown() const;
};

/// The real program, run as a process in a home of its own: no display, no D-Bus session, no proxy.
class Program
{
public:
    Program();

    [[nodiscard]] ProgramRun run(
        const QStringList &arguments, const QByteArray &standardInput = {}, const Variables &extra = {}) const;
    /// Started, with its standard input closed.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const Variables &extra = {}) const;
    /// Waits for the end of what start() gave.
    [[nodiscard]] static ProgramRun finish(QProcess &process);

    /// Set for every later run.
    void setVariable(const QString &name, const QString &value);
    /// Every later run may use the D-Bus session, and so the keychain, that this test runs in.
    void useOwnSession();

    /// Holds home and workspace.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A file in that folder; gives its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    /// Where the program keeps its workspace without being told.
    [[nodiscard]] QString workspace() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] std::unique_ptr<Reader> reader() const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// The key as the variable that gives it.
[[nodiscard]] Variables withKey(const QString &key);
/// The report of a stream; empty where there is none.
[[nodiscard]] QJsonObject streamIn(const QJsonObject &sync, const QString &stream);
/// Width and height of a PNG file; empty where it is none.
[[nodiscard]] std::optional<std::pair<quint32, quint32>> pngSize(const QString &path);

} // namespace plaudit
