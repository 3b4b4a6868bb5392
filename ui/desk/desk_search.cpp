// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_search.h"

#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "workspace/search_highlights.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plaudit
{

static constexpr auto pause = 300ms;
static constexpr int longestSearch = 400;
static constexpr int fieldWidth = 250;

DeskSearch::DeskSearch(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_icon(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_problem(plainLabel({}, u"problem"_s, this))
{
    m_field->setPlaceholderText(tr("Search texts"));
    m_field->setAccessibleName(tr("Search texts"));
    m_field->setToolTip(tr("Words, “phrases”, beginnings* and -without (Ctrl+F or /)"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(longestSearch);
    m_field->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    m_delay.setSingleShot(true);
    m_delay.setInterval(pause);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_delay.start(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The button that clears the field edits nothing.
        if (text.isEmpty() && !m_search.isEmpty())
            m_delay.start();
    });
    connect(&m_delay, &QTimer::timeout, this, &DeskSearch::ask);
    updateIcon();
    fitWidth();
}

void DeskSearch::setSearch(const QString &search)
{
    const bool isTyping = m_delay.isActive() || !m_problem->isHidden();
    m_search = search;
    if (isTyping || m_field->text().trimmed() == search)
        return;
    m_field->setText(search);
    m_delay.stop();
}

void DeskSearch::begin()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void DeskSearch::ask()
{
    m_delay.stop();
    const auto text = m_field->text().trimmed();
    const bool isNothing = !text.isEmpty() && !isSearchable(text);
    m_problem->setVisible(isNothing);
    m_problem->setText(isNothing ? tr("Type a word that must occur; signs alone find nothing.") : QString());
    if (isNothing || text == m_search)
        return;
    m_search = text;
    Q_EMIT searchChanged(text);
}

bool DeskSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Escape) {
            ask();
            if (m_problem->isHidden())
                Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DeskSearch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    else if (event->type() == QEvent::FontChange)
        fitWidth();
}

void DeskSearch::fitWidth()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_problem)})
        widget->setFixedWidth(zoomed(fieldWidth));
}

void DeskSearch::updateIcon()
{
    m_icon->setIcon(lineIcon(u"search"_s, Theme::of(this).faintText));
}

} // namespace plaudit
