// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_moment.h"

#include "domain/nps.h"
#include "pages/nps_mark.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "wording/customer_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

// A label lays out all of its text at once; longer ones get a view that lays out what it shows.
static constexpr int longestLabel = 3'000;
static constexpr int iconSize = 18;

CustomerMomentView::CustomerMomentView(const MomentWords &words, QWidget *parent)
    : QFrame(parent)
    , m_words(words)
    , m_icon(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(QStringList{words.date, words.title, words.note}.join(u", "_s));
    m_icon->setFixedSize(iconSize, iconSize + 2);
    auto *body = new QVBoxLayout;
    body->setSpacing(4);
    addTop(*body);
    addOpinion(*body);
    addText(*body, words.heading, u"strong"_s);
    addText(*body, words.body, {});
    for (const auto &[question, answer] : words.answers) {
        addText(*body, question, u"second"_s);
        addText(*body, answer, {});
    }
    if (!words.reply.isEmpty())
        addText(*body, tr("Your reply: %1").arg(words.reply), u"second"_s);
    if (!words.details.isEmpty())
        addDetails(*body);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(body, 1);
    paintIcon();
}

void CustomerMomentView::addTop(QVBoxLayout &body)
{
    auto *title = plainLabel(oneLine(m_words.title), u"strong"_s, this);
    auto *note = plainLabel(oneLine(m_words.note), u"second"_s, this);
    note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title, 0, Qt::AlignTop);
    top->addWidget(note, 1, Qt::AlignTop);
    top->addWidget(plainLabel(m_words.date, u"faint"_s, this), 0, Qt::AlignTop);
    body.addLayout(top);
}

void CustomerMomentView::addOpinion(QVBoxLayout &body)
{
    if (m_words.rating > 0) {
        auto *stars =
            plainLabel(u"%1  %2"_s.arg(starsText(m_words.rating), QLocale().toString(m_words.rating)), {}, this);
        stars->setAccessibleName(tr("%Ln stars", nullptr, m_words.rating));
        setTone(stars, u"star"_s);
        body.addWidget(stars);
    }
    if (m_words.score >= 0) {
        auto *score = plainLabel(u"%1 %2 %3"_s.arg(npsMark(m_words.score), QLocale().toString(m_words.score),
                                     writtenCategory(npsCategoryOf(m_words.score))),
            {}, this);
        setTone(score, npsTone(m_words.score));
        body.addWidget(score);
    }
}

void CustomerMomentView::addText(QVBoxLayout &body, const QString &text, const QString &look)
{
    if (text.trimmed().isEmpty())
        return;
    if (text.size() <= longestLabel) {
        auto *label = plainLabel(text, look, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body.addWidget(label);
        return;
    }
    auto *view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFixedHeight(220);
    view->setAccessibleName(m_words.title);
    body.addWidget(view);
}

void CustomerMomentView::addDetails(QVBoxLayout &body)
{
    m_unfold = new QToolButton(this);
    m_unfold->setText(m_words.unfold);
    m_unfold->setCheckable(true);
    m_unfold->setArrowType(Qt::RightArrow);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(m_unfold, u"quiet"_s);
    auto *details = plainLabel(m_words.details.join(u'\n'), u"second"_s, this);
    details->setWordWrap(true);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details->setContentsMargins(22, 0, 0, 0);
    details->hide();
    connect(m_unfold, &QToolButton::toggled, this, [this, details](bool isOpen) {
        details->setVisible(isOpen);
        m_unfold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    body.addWidget(m_unfold, 0, Qt::AlignLeading);
    body.addWidget(details);
}

QString CustomerMomentView::wholeText() const
{
    QStringList parts{m_words.date + u' ' + m_words.title, m_words.note};
    if (m_words.rating > 0)
        parts += starsText(m_words.rating);
    if (m_words.score >= 0)
        parts += QLocale().toString(m_words.score) + u' ' + writtenCategory(npsCategoryOf(m_words.score));
    parts += {m_words.heading, m_words.body, m_words.reply};
    for (const auto &[question, answer] : m_words.answers)
        parts += {question, answer};
    parts += m_words.details;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void CustomerMomentView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(wholeText());
    else if (m_unfold && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_unfold->toggle();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

void CustomerMomentView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void CustomerMomentView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void CustomerMomentView::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void CustomerMomentView::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void CustomerMomentView::paintIcon()
{
    m_icon->setPixmap(linePixmap(m_words.icon, Theme::of(this).secondText, iconSize, devicePixelRatioF()));
}

} // namespace plaudit
