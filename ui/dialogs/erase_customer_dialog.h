// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/erasing.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QPointer>
#include <QThreadPool>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace plaudit
{

/// Says what goes and what stays, erases once the email is typed again, and offers the certificate. What reads and
/// writes runs in a thread of its own; an erasure that has begun is awaited.
class EraseCustomerDialog : public QDialog
{
    Q_OBJECT

public:
    EraseCustomerDialog(const QPointer<Workspace> &workspace, const QString &email, QWidget *parent = nullptr);
    ~EraseCustomerDialog() override;

    /// Whether the customer is gone by now.
    [[nodiscard]] bool hasErased() const { return m_erased.has_value(); }

    void reject() override;

private:
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeAnswer();
    void look();
    void showHeld(const Result<HeldOfCustomer> &held);
    void check();
    void erase();
    void showErased(const Result<Erased> &erased);
    void saveCertificate();

    QPointer<Workspace> m_workspace;
    QString m_email;
    std::optional<Erased> m_erased;
    bool m_isErasing = false;
    bool m_canErase = false;
    QStackedWidget *m_steps;
    QLabel *m_goes, *m_state, *m_done;
    QLineEdit *m_typed;
    QPushButton *m_erase, *m_save, *m_close;
    QThreadPool m_worker; // last: it waits for what uses the others
};

} // namespace plaudit
