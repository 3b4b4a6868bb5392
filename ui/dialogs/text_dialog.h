// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPlainTextEdit;
class QPushButton;

namespace plaudit
{

/// A text of the program's own to be read and copied: diagnostics, the trace of a crash.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    /// `explanation` stands above the text. Until setText() the dialog says that it is being gathered.
    TextDialog(const QString &title, const QString &explanation, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// A button that opens this folder in the system's file manager.
    void offerFolder(const QString &words, const QString &folder);

private:
    void copy();

    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QDialogButtonBox *m_buttons;
};

} // namespace plaudit
