// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/memory_store.h"
#include "domain/result.h"
#include "sandbox/sandbox.h"
#include "shell/main_window.h"
#include "shell/session.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace plaudit
{

/// The sample store on real HTTP, an empty workspace, and the window on it as large as the screen. Nothing is
/// connected.
class WindowOnDisplay
{
public:
    // The product that turns bad in the sample does so on 31 August: last month is all bad, the month before all good.
    static inline const QDate today{2026, 10, 19};
    static constexpr int reviews = 5'000;

    [[nodiscard]] static Result<std::unique_ptr<WindowOnDisplay>> open();
    ~WindowOnDisplay();
    Q_DISABLE_COPY_MOVE(WindowOnDisplay)

    /// The store's own files and anything else that is left behind.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString storePath(QLatin1StringView name) const { return path(QStringLiteral("store/") + name); }
    /// What is true of the store, see sampleTruthIn().
    [[nodiscard]] const QJsonObject &truth() const { return m_truth; }
    [[nodiscard]] QString fallenProduct(const QString &member) const;
    [[nodiscard]] const Sandbox &sandbox() const { return *m_sandbox; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    /// Of the database as it is now.
    [[nodiscard]] std::unique_ptr<Reader> reader() const;
    [[nodiscard]] MemoryStore &credentials() { return m_credentials; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_session; }

private:
    WindowOnDisplay() = default;
    void show();

    QTemporaryDir m_folder;
    QJsonObject m_truth;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Workspace> m_workspace;
    MemoryStore m_credentials;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Session> m_session; // last: it ends before what it shows goes
};

} // namespace plaudit
