// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk_paper.h"

#include <QFrame>
#include <QUrl>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace plaudit
{

class FactsGrid;
class FlowLayout;
class OwnWordsPanel;
class RatingMark;
class ReadingText;

/// One review or response whole, to be read: its words, the reply, media as links, the person's own words, facts and
/// history.
class DeskPaperView : public QFrame
{
    Q_OBJECT

public:
    explicit DeskPaperView(QWidget *parent = nullptr);

    /// The same one again stays where it was scrolled to.
    void setPaper(const DeskPaper &paper, const QString &search);
    /// None is chosen: `words` say so.
    void clear(const QString &words);
    [[nodiscard]] const DeskPaper &paper() const { return m_paper; }
    [[nodiscard]] OwnWordsPanel &ownWords() const { return *m_ownWords; }
    void focusText();

Q_SIGNALS:
    void productRequested();
    void customerRequested();
    /// The person asked for a link of the web to be opened in their browser.
    void linkRequested(const QUrl &url);
    /// Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeReply();
    [[nodiscard]] QWidget *makeSection(const QString &title, QWidget *body);
    void makeBody(QWidget *body);
    void showStates();
    void showAnswers(const QString &search);
    void showLinks();
    [[nodiscard]] QWidget *makeLink(const DeskPaper::Link &link);
    void showRest();

    DeskPaper m_paper;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    RatingMark *m_rating;
    QLabel *m_time;
    FlowLayout *m_states;
    ReadingText *m_title;
    ReadingText *m_text;
    QPushButton *m_more;
    QWidget *m_answers;
    QWidget *m_reply;
    QLabel *m_replyHeading;
    ReadingText *m_replyText;
    QWidget *m_linksSection;
    QWidget *m_links;
    OwnWordsPanel *m_ownWords;
    FactsGrid *m_facts;
    QWidget *m_historySection;
    QLabel *m_history;
};

} // namespace plaudit
