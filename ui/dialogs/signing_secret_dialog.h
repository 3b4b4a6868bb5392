// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plaudit
{

/// Takes what Okendo signs its webhooks with; two, while one replaces the other.
class SigningSecretDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SigningSecretDialog(QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<Secret> &secrets() const { return m_secrets; }

private:
    void check();

    QLineEdit *m_current, *m_previous;
    QLabel *m_state;
    QPushButton *m_keep;
    std::vector<Secret> m_secrets;
};

} // namespace plaudit
