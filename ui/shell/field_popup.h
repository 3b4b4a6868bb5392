// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/popup.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plaudit
{

/// A line of text, entered in a popup: by Enter or the button; a click elsewhere leaves it.
class FieldPopup : public Popup
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;   ///< over the field
        QString text;   ///< in it, selected
        QString help;   ///< under it
        QString action; ///< of the button
        /// What is wrong with a text, in a sentence; empty where it can be used.
        std::function<QString(const QString &)> problemOf;
    };

    FieldPopup(Content content, QWidget *parent);

Q_SIGNALS:
    void entered(const QString &text);

protected:
    [[nodiscard]] bool take() override;

private:
    void showHelp();

    Content m_made;
    QLineEdit *m_field;
    QLabel *m_help;
};

} // namespace plaudit
