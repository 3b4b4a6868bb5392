// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace plaudit
{

/// What a try to connect came to: a problem with its way out, or what was asked and answered.
class ConnectionFinding : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionFinding(QWidget *parent = nullptr);

    /// `supportText` is what the button copies.
    void showProblem(const Error &error, const QString &supportText);
    /// `lines`: the first is the heading.
    void showGood(const QStringList &lines);

Q_SIGNALS:
    /// The keychain is of no use and the person goes on without it.
    void sessionOnlyRequested();

private:
    void showTexts(const QString &heading, const QString &text, bool isProblem);

    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_sessionOnly;
    QPushButton *m_copy;
    QString m_supportText;
};

} // namespace plaudit
