// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection_check.h"
#include "domain/result.h"
#include "workspace/connections_content.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace plaudit
{

class ElidedLabel;
class RowsTable;

/// One connection: what it is, how its streams stand, what is wrong, and what can be done with it.
class ConnectionCard : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionCard(QWidget *parent = nullptr);

    void show(const ConnectionState &state);
    void showKey(KeyState state);
    /// A test is running: its button waits.
    void setTesting(bool isTesting);
    /// How the last test came out, or why something else could not be done.
    void showTest(const Result<ConnectionCheck> &check);
    /// Something writes: nothing else may be begun.
    void setBusy(bool isBusy);
    using QWidget::show;

Q_SIGNALS:
    void testRequested();
    void replaceKeyRequested();
    void removalRequested();
    void syncRequested();
    void fullSweepRequested();

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] QFrame *makeProblem();
    void showStreams(const ConnectionState &state);
    void showProblem(const std::optional<Error> &problem);

    ElidedLabel *m_name;
    QLabel *m_state;
    ElidedLabel *m_host, *m_userId, *m_validated, *m_key;
    RowsTable *m_streams;
    QLabel *m_noStreams;
    QFrame *m_problemFrame;
    QLabel *m_problem, *m_advice, *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_test, *m_replace, *m_sync, *m_sweep, *m_remove;
    QString m_supportText, m_baseUrl, m_api;
    bool m_isTested = false; ///< and the outcome of it stands, until new facts come
};

} // namespace plaudit
