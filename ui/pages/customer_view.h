// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/own_words_panel.h"
#include "workspace/customer_content.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace plaudit
{

class CustomerCard;
class CustomerNotes;
class CustomerProfileTable;
class CustomerTimeLine;
class ViewSwitch;

/// One customer: figures of all their time, what happened, and their profile.
class CustomerView : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerView(QWidget *parent = nullptr);

    void show(std::shared_ptr<const CustomerContent> content, const OwnWordsPanel::Content &ownWords,
        const QPointer<Workspace> &workspace);
    /// The kind of moments that the time line is to show; nothing: all.
    void chooseKind(std::optional<CustomerMoment::Kind> kind);

Q_SIGNALS:
    /// Back to the list.
    void listRequested();
    /// All that is kept of the customer is wished for as a file.
    void dataRequested();
    void undoable(const QString &sentence, const std::function<void()> &undo);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] QWidget *makeAside();
    [[nodiscard]] QWidget *makeProfile();
    void showCards();
    void beginNote();
    void paintIcons();

    std::shared_ptr<const CustomerContent> m_content;
    QToolButton *m_back, *m_copyEmail, *m_data;
    QLabel *m_email;
    CustomerCard *m_revenue, *m_orders, *m_rating, *m_nps, *m_seen;
    CustomerTimeLine *m_timeLine;
    CustomerProfileTable *m_profile;
    QLabel *m_definition;
    ViewSwitch *m_asides;
    QStackedWidget *m_asideViews;
    CustomerNotes *m_notes;
};

} // namespace plaudit
