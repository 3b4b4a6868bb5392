// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chip.h"

#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plaudit
{

Chip::Chip(const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_icon(icon)
    , m_button(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(this, u"chip"_s);
    setLook(m_remove, u"remove"_s);
    m_button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize({16, 16});
    m_remove->setIconSize({14, 14});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_remove);
    m_remove->hide();
    connect(m_button, &QToolButton::clicked, this, &Chip::opened);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removed);
}

void Chip::setState(const QString &text, const QString &whole, bool isActive)
{
    m_text = oneLine(text);
    m_whole = oneLine(whole);
    m_isWrong = false;
    m_button->setToolTip(plainToolTip(whole));
    m_button->setAccessibleName(m_whole);
    setFocusProxy(m_button);
    m_remove->setAccessibleName(tr("Remove %1").arg(oneLine(text)));
    m_remove->setToolTip(tr("Remove"));
    m_remove->setVisible(isActive);
    m_isActive = isActive;
    updateLook();
    updateText();
}

void Chip::setRemovable(bool isRemovable)
{
    m_remove->setVisible(m_isActive && isRemovable);
}

void Chip::setProblem(const QString &sentence)
{
    m_isWrong = !sentence.isEmpty();
    m_button->setToolTip(plainToolTip(m_isWrong ? sentence : m_whole));
    m_button->setAccessibleName(m_isWrong ? m_whole + u". "_s + oneLine(sentence) : m_whole);
    updateLook();
}

void Chip::updateLook()
{
    const QString look = m_isWrong ? u"wrongChip"_s : m_isActive ? u"activeChip"_s : u"chip"_s;
    if (property("look").toString() != look) {
        setLook(this, look);
        for (QToolButton *button : {m_button, m_remove})
            repolish(button);
    }
    updateIcons();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool isRemoval = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isRemoval && !m_remove->isHidden())
        Q_EMIT removed();
    else
        QFrame::keyPressEvent(event);
}

void Chip::setWidestText(int width)
{
    if (m_widestText == width)
        return;
    m_widestText = width;
    updateText();
}

QString Chip::text() const
{
    return m_button->text().trimmed();
}

void Chip::updateText()
{
    const QString shown = m_button->fontMetrics().elidedText(m_text, Qt::ElideRight, m_widestText);
    m_button->setText(m_icon.isEmpty() ? shown : besideIcon(shown));
}

void Chip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void Chip::updateIcons()
{
    const Theme &theme = Theme::of(this);
    const QColor colour = m_isWrong ? theme.detractorText : m_isActive ? theme.accentText : theme.secondText;
    if (!m_icon.isEmpty())
        m_button->setIcon(lineIcon(m_icon, colour));
    m_remove->setIcon(lineIcon(u"close"_s, colour));
}

} // namespace plaudit
