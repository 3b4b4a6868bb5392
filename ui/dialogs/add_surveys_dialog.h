// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace plaudit
{

/// Takes the ids of surveys, many at once, and says at once what can't be one.
class AddSurveysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddSurveysDialog(QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &surveyIds() const { return m_ids; }

private:
    void check();

    QPlainTextEdit *m_text;
    QLabel *m_state;
    QPushButton *m_add;
    QStringList m_ids;
};

} // namespace plaudit
