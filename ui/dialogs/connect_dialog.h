// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "workspace/connecting.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <stop_token>
#include <thread>

class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace plaudit
{

/// Blocks the thread that calls it, which is never the GUI's.
using ConnectFunction = std::function<Result<ConnectOutcome>(const ConnectRequest &, const std::stop_token &)>;

/// Asks for the two values of a connection and tests them; accepted once they are stored.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// What its words are about; it does the same.
    enum class Purpose { Connect, ReplaceKey };

    explicit ConnectDialog(ConnectFunction function, Purpose purpose = Purpose::Connect, QWidget *parent = nullptr);

    /// The public half of the connection whose key is replaced.
    void setConnection(const Connection &connection);

    [[nodiscard]] const std::optional<ConnectOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void reject() override;

Q_SIGNALS:
    /// A try ended, well or not.
    void tried();

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFormLayout *makeForm();
    [[nodiscard]] QFrame *makeMessage();
    void split(const QString &text);
    void tryToConnect();
    void take(const Result<ConnectOutcome> &result);
    [[nodiscard]] QString actionWords() const;
    void setBusy(bool isBusy);
    /// The texts wrap, so the height follows from the width and from what is shown.
    void fitHeight();

    ConnectFunction m_function;
    Purpose m_purpose;
    QLineEdit *m_name;
    QLineEdit *m_userId;
    QLineEdit *m_key;
    QToolButton *m_advanced;
    QLineEdit *m_baseUrl;
    QLabel *m_baseUrlLabel;
    QFrame *m_message;
    QLabel *m_problem;
    QLabel *m_advice;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_connect;
    bool m_isBusy = false;
    bool m_isLeaving = false;
    std::optional<ConnectOutcome> m_outcome;
    std::jthread m_worker;
};

} // namespace plaudit
