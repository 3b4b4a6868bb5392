// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_paper_view.h"

#include "desk/desk_words.h"
#include "desk/facts_grid.h"
#include "desk/flow_layout.h"
#include "desk/own_words_panel.h"
#include "desk/rating_mark.h"
#include "desk/reading_text.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr qsizetype longestTitle = 1'000;

static void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

DeskPaperView::DeskPaperView(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_nothing(plainLabel({}, u"second"_s, this))
    , m_scroll(new QScrollArea(this))
{
    setLook(this, u"panel"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(32, 0, 32, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setProperty("look", u"paper"_s);
    makeBody(body);
    m_scroll->setWidget(body);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
}

void DeskPaperView::makeBody(QWidget *body)
{
    m_title = new ReadingText(body);
    m_title->setTypeface(u"title"_s);
    m_title->setAccessibleName(tr("Title"));
    m_text = new ReadingText(body);
    m_text->setTypeface(u"text"_s);
    m_text->setAccessibleName(tr("Text"));
    m_more = new QPushButton(body);
    m_answers = new QWidget(body);
    (new QVBoxLayout(m_answers))->setContentsMargins(0, 0, 0, 0);
    m_links = new QWidget(body);
    (new QVBoxLayout(m_links))->setContentsMargins(0, 0, 0, 0);
    m_ownWords = new OwnWordsPanel(body);
    m_facts = new FactsGrid(body);
    m_history = plainLabel({}, u"second"_s, body);
    m_history->setWordWrap(true);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_linksSection = makeSection(tr("Pictures and videos"), m_links);
    m_historySection = makeSection(tr("How it changed"), m_history);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(22, 18, 22, 20);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addWidget(m_answers);
    layout->addWidget(makeReply());
    layout->addWidget(m_linksSection);
    layout->addWidget(makeSection(tr("Your notes and tags"), m_ownWords));
    layout->addWidget(makeSection(tr("Details"), m_facts));
    layout->addWidget(m_historySection);
    layout->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_text->showWhole();
        m_more->hide();
        m_text->setFocus();
    });
    connect(m_facts, &FactsGrid::followed, this, [this](DeskPaper::Fact::Way way) {
        if (way == DeskPaper::Fact::Way::Product)
            Q_EMIT productRequested();
        else if (way == DeskPaper::Fact::Way::Customer)
            Q_EMIT customerRequested();
    });
    connect(m_ownWords, &OwnWordsPanel::left, this, &DeskPaperView::left);
}

QWidget *DeskPaperView::makeHead()
{
    auto *head = new QWidget;
    m_rating = new RatingMark(head);
    m_time = plainLabel({}, u"second"_s, head);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_rating);
    top->addStretch(1);
    top->addWidget(m_time);
    auto *states = new QWidget(head);
    m_states = new FlowLayout(states);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(states);
    return head;
}

QWidget *DeskPaperView::makeReply()
{
    auto *frame = new QFrame;
    setLook(frame, u"reply"_s);
    m_replyHeading = plainLabel({}, u"faint"_s, frame);
    m_replyHeading->setWordWrap(true);
    m_replyText = new ReadingText(frame);
    m_replyText->setAccessibleName(tr("Reply"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(4);
    layout->addWidget(m_replyHeading);
    layout->addWidget(m_replyText);
    m_reply = frame;
    return frame;
}

QWidget *DeskPaperView::makeSection(const QString &title, QWidget *body)
{
    auto *section = new QWidget;
    auto *rule = new QFrame(section);
    setLook(rule, u"rule"_s);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(rule);
    layout->addWidget(plainLabel(title, u"section"_s, section));
    layout->addWidget(body);
    return section;
}

void DeskPaperView::setPaper(const DeskPaper &paper, const QString &search)
{
    const bool isAnother = paper.id != m_paper.id || paper.kind != m_paper.kind;
    m_paper = paper;
    if (paper.kind == SubjectKind::Review)
        m_rating->setStars(paper.rating);
    else
        m_rating->setScore(paper.score);
    m_time->setText(paper.time);
    showStates();
    m_title->setVisible(isVisibleText(paper.title));
    const bool isTooLong = paper.title.size() > longestTitle;
    m_title->setText(isTooLong ? oneLine(paper.title) : paper.title, search);
    m_text->setVisible(paper.kind == SubjectKind::Review);
    m_text->setText(isTooLong              ? paper.title + u"\n\n"_s + paper.text
                    : paper.text.isEmpty() ? tr("No text, only a rating.")
                                           : paper.text,
        search);
    m_more->setVisible(m_text->hidden() > 0 && paper.kind == SubjectKind::Review);
    m_more->setText(tr("Show the other %Ln characters", nullptr, int(m_text->hidden())));
    showAnswers(search);
    showLinks();
    showRest();
    m_stack->setCurrentWidget(m_scroll);
    if (isAnother)
        m_scroll->verticalScrollBar()->setValue(0);
}

void DeskPaperView::clear(const QString &words)
{
    m_paper = {};
    m_ownWords->setContent({});
    m_nothing->setText(words);
    m_stack->setCurrentWidget(m_nothing);
}

void DeskPaperView::focusText()
{
    const auto answers = m_answers->findChildren<ReadingText *>();
    if (m_paper.kind == SubjectKind::Review)
        m_text->setFocus(Qt::ShortcutFocusReason);
    else if (!answers.isEmpty())
        answers.first()->setFocus(Qt::ShortcutFocusReason);
}

void DeskPaperView::showStates()
{
    emptyLayout(m_states);
    for (const auto &state : m_paper.states) {
        auto *label = plainLabel(oneLine(state), u"tag"_s, m_states->parentWidget());
        m_states->addWidget(label);
        label->show();
    }
    m_states->parentWidget()->setVisible(!m_paper.states.isEmpty());
}

void DeskPaperView::showAnswers(const QString &search)
{
    emptyLayout(m_answers->layout());
    m_answers->setVisible(!m_paper.answers.empty());
    for (const auto &answer : m_paper.answers) {
        auto *question = plainLabel(readableText(answer.heading.left(longestTitle)), u"faint"_s, m_answers);
        question->setWordWrap(true);
        auto *text = new ReadingText(m_answers);
        text->setAccessibleName(oneLine(answer.heading));
        text->setText(answer.text, search);
        m_answers->layout()->addWidget(question);
        m_answers->layout()->addWidget(text);
    }
}

void DeskPaperView::showLinks()
{
    emptyLayout(m_links->layout());
    m_linksSection->setVisible(!m_paper.links.empty());
    for (const auto &link : m_paper.links)
        m_links->layout()->addWidget(makeLink(link));
}

QWidget *DeskPaperView::makeLink(const DeskPaper::Link &link)
{
    auto *row = new QWidget(m_links);
    auto *address = new ElidedLabel(u"faint"_s, row);
    address->setWholeText(link.url.isEmpty() ? tr("no address was sent") : link.url.toDisplayString());
    auto *open = new QPushButton(tr("Open in browser"), row);
    auto *copy = new QPushButton(tr("Copy address"), row);
    open->setAccessibleName(tr("Open %1 in browser").arg(link.what));
    copy->setAccessibleName(tr("Copy the address of %1").arg(link.what));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(plainLabel(link.what, {}, row));
    layout->addWidget(address, 1);
    for (auto *button : {open, copy}) {
        setLook(button, u"inlineLink"_s);
        button->setVisible(!link.url.isEmpty());
        layout->addWidget(button);
    }
    connect(open, &QPushButton::clicked, this, [this, link] { Q_EMIT linkRequested(link.url); });
    connect(copy, &QPushButton::clicked, this,
        [link] { QGuiApplication::clipboard()->setText(link.url.toString(QUrl::FullyEncoded)); });
    return row;
}

void DeskPaperView::showRest()
{
    m_reply->setVisible(m_paper.reply.has_value());
    if (m_paper.reply) {
        m_replyHeading->setText(m_paper.reply->heading);
        m_replyText->setText(m_paper.reply->text, {});
    }
    m_ownWords->setContent({.kind = m_paper.kind,
        .subject = m_paper.id,
        .notes = m_paper.notes,
        .tags = m_paper.tags,
        .tagNames = m_paper.tagNames,
        .zone = m_paper.zone});
    m_facts->setFacts(m_paper.facts);
    m_historySection->setVisible(!m_paper.history.isEmpty());
    m_history->setText(m_paper.history.join(u'\n'));
}

void DeskPaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace plaudit
