// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/field_popup.h"

#include "shell/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

FieldPopup::FieldPopup(Content made, QWidget *parent)
    : Popup(made.name, parent)
    , m_made(std::move(made))
    , m_field(new QLineEdit(m_made.text, this))
    , m_help(plainLabel(m_made.help, u"faint"_s, this))
{
    constexpr int width = 380;
    setFixedWidth(width);
    setTakenWhenLeft(false);
    m_field->setAccessibleName(m_made.name);
    m_field->selectAll();
    m_help->setWordWrap(true);
    auto *action = new QPushButton(m_made.action, this);
    setLook(action, u"primary"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(action);
    content()->addWidget(plainLabel(m_made.name, u"second"_s, this));
    content()->addLayout(line);
    content()->addWidget(m_help);
    showHelp();
    m_field->setFocus();
    connect(action, &QPushButton::clicked, this, &FieldPopup::finish);
    connect(m_field, &QLineEdit::textEdited, this, &FieldPopup::showHelp);
}

bool FieldPopup::take()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return true;
    const QString problem = m_made.problemOf ? m_made.problemOf(text) : QString();
    if (!problem.isEmpty()) {
        m_help->setText(problem);
        setLook(m_help, u"problem"_s);
        m_field->setFocus();
        adjustSize();
        return false;
    }
    Q_EMIT entered(text);
    return true;
}

void FieldPopup::showHelp()
{
    m_help->setText(m_made.help);
    m_help->setVisible(!m_made.help.isEmpty());
    setLook(m_help, u"faint"_s);
}

} // namespace plaudit
