// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "workspace/connecting.h"
#include "workspace/connection_settings.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <stop_token>
#include <thread>

class QProgressBar;
class QPushButton;

namespace plaudit
{

class ConnectionFinding;
class ConnectionForm;

/// Blocks the thread that calls it, which is never the GUI's.
using ConnectFunction = std::function<Result<ConnectOutcome>(const ConnectRequest &, const std::stop_token &)>;

/// Asks for the values of a connection and tests them; accepted once they are stored. What a test found stands below
/// the fields until one of them is changed.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// What its words are about; it does the same.
    enum class Purpose { Connect, ReplaceKey };

    explicit ConnectDialog(ConnectFunction function, Purpose purpose = Purpose::Connect, QWidget *parent = nullptr);

    /// The connection whose credentials are changed.
    void setConnection(const Connection &connection, const ConnectionSettings &settings = {});

    [[nodiscard]] const std::optional<ConnectOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void reject() override;

Q_SIGNALS:
    /// A try ended, well or not.
    void tried();

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeButtons();
    void start(ConnectRequest request);
    void take(const ConnectRequest &request, const Result<ConnectOutcome> &result);
    void showFinding(const ConnectRequest &request, const Result<ConnectOutcome> &result);
    [[nodiscard]] QString actionWords() const;
    void setBusy(bool isBusy);
    /// The texts wrap, so the height follows from the width and from what is shown.
    void fitHeight();

    ConnectFunction m_function;
    Purpose m_purpose;
    ConnectionForm *m_form;
    ConnectionFinding *m_finding;
    QProgressBar *m_progress;
    QPushButton *m_test, *m_cancel, *m_connect;
    bool m_isBusy = false;
    bool m_isLeaving = false;
    std::optional<ConnectOutcome> m_outcome;
    std::jthread m_worker;
};

} // namespace plaudit
