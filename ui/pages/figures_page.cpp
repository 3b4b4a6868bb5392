// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figures_page.h"

#include "pages/bucket_words.h"
#include "pages/figures_body.h"
#include "shell/elided_label.h"
#include "shell/looks.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

FiguresPage::FiguresPage(PageId id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_top(new QHBoxLayout)
    , m_heading(plainLabel(nameOf(id), u"heading"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new PageNotice(this))
    , m_figures(new QScrollArea(this))
    , m_dimming(new QGraphicsOpacityEffect(this))
    , m_subtitle(new ElidedLabel(u"second"_s, this))
    , m_few(plainLabel({}, u"tag"_s, this))
{
    m_dimming->setOpacity(0.45);
    m_dimming->setEnabled(false);
    m_stack->addWidget(m_notice);
    m_figures->setWidgetResizable(true);
    m_figures->setFocusPolicy(Qt::NoFocus);
    m_figures->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(m_figures);
    m_top->setSpacing(16);
    m_top->addWidget(m_heading);
    m_top->addWidget(m_subtitle, 1);
    m_top->addWidget(m_few);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 20, 12);
    layout->setSpacing(12);
    layout->addLayout(m_top);
    layout->addWidget(m_stack, 1);
    m_few->hide();
    setAccessibleName(nameOf(id));
    connect(m_notice, &PageNotice::actionRequested, this, &FiguresPage::act);
    showLoading();
}

void FiguresPage::setFigures(QWidget *figures)
{
    figures->setGraphicsEffect(m_dimming);
    auto *body = new FiguresBody(figures);
    m_figures->setWidget(body);
    body->setAutoFillBackground(false);
    // A scroll area fills what it is given.
    figures->setAutoFillBackground(false);
}

void FiguresPage::addTrailing(QWidget *widget)
{
    m_top->addWidget(widget);
}

void FiguresPage::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void FiguresPage::showFigures(const QString &subtitle, const QString &care)
{
    setStale(false);
    m_subtitle->setWholeText(subtitle);
    m_few->setText(care);
    m_few->setVisible(!care.isEmpty());
    m_stack->setCurrentWidget(m_figures);
    passFocusOn();
}

void FiguresPage::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    passFocusOn();
}

/// Nothing shows that the page itself has the focus, or a list in which no row is the current one.
void FiguresPage::passFocusOn()
{
    QWidget *focused = window()->focusWidget();
    auto *list = isAncestorOf(focused) ? qobject_cast<QAbstractItemView *>(focused) : nullptr;
    if (list && list->model() && !list->currentIndex().isValid())
        list->selectionModel()->setCurrentIndex(list->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    if (focused != this)
        return;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool takesKeys = (next->focusPolicy() & Qt::TabFocus) != 0 && !next->focusProxy();
        if (takesKeys && isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled()) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void FiguresPage::showLoading()
{
    showNotice({keyOf(m_id), tr("Making the figures…"), {}, {}}, Action::None);
}

void FiguresPage::showError(const ErrorSentence &sentence)
{
    showNotice({u"problem"_s, sentence.message, sentence.advice, tr("Try again")}, Action::None);
    m_isFailed = true;
}

void FiguresPage::showNotice(const PageNotice::Content &content, Action action)
{
    setStale(false);
    m_isFailed = false;
    m_action = action;
    m_subtitle->setWholeText({});
    m_few->hide();
    m_noticeContent = content;
    fillNotice();
    m_stack->setCurrentWidget(m_notice);
    passFocusOn();
}

void FiguresPage::fillNotice()
{
    auto content = m_noticeContent;
    if (m_action == Action::ClearFilter)
        content.action = tr("Clear filter");
    else if (m_action == Action::SyncOrConnect)
        content.action = m_isConnected ? tr("Sync now") : tr("Connect Okendo…");
    m_notice->setContent(content);
}

void FiguresPage::setStale(bool isStale)
{
    m_dimming->setEnabled(isStale);
}

void FiguresPage::setConnected(bool isConnected)
{
    if (isConnected == m_isConnected)
        return;
    m_isConnected = isConnected;
    if (m_action == Action::SyncOrConnect)
        fillNotice();
}

void FiguresPage::act()
{
    if (m_isFailed)
        Q_EMIT retryRequested();
    else if (m_action == Action::Own)
        Q_EMIT noticeActionRequested();
    else if (m_action == Action::ClearFilter)
        Q_EMIT filterChanged({});
    else if (m_action == Action::SyncOrConnect && m_isConnected)
        Q_EMIT syncRequested();
    else if (m_action == Action::SyncOrConnect)
        Q_EMIT connectRequested();
}

QToolButton *FiguresPage::makeBucketButton()
{
    auto *button = new QToolButton;
    button->setPopupMode(QToolButton::InstantPopup);
    setLook(button, u"quiet"_s);
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, std::optional<Bucket> bucket) {
        auto *action = menu->addAction(text, this, [this, bucket] { Q_EMIT bucketChosen(bucket); });
        action->setCheckable(true);
        action->setData(bucket ? int(*bucket) : -1);
        group->addAction(action);
    };
    add(tr("Automatic"), std::nullopt);
    for (const Bucket bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Quarter, Bucket::Year})
        add(bucketName(bucket), bucket);
    button->setMenu(menu);
    button->setAccessibleName(tr("Length of a period"));
    button->setToolTip(tr("Length of a period"));
    return button;
}

void FiguresPage::showBucket(QToolButton *button, Bucket bucket, std::optional<Bucket> choice)
{
    const QString name = bucketName(bucket);
    button->setText((choice ? name : tr("Auto: %1").arg(name)) + u" ▾"_s);
    const auto actions = button->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == (choice ? int(*choice) : -1));
}

} // namespace plaudit
