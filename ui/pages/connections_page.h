// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/figures_page.h"
#include "pages/kept_reading.h"
#include "workspace/connections_content.h"

#include <map>
#include <variant>

class QPushButton;
class QVBoxLayout;

namespace plaudit
{

class ConnectionCard;
class LiveEventsCard;
class RowsTable;
class ScheduleCard;

/// Where the store's data comes from, and whether it comes.
class ConnectionsPage : public FiguresPage
{
    Q_OBJECT

public:
    explicit ConnectionsPage(QWidget *parent = nullptr);

    [[nodiscard]] PageWork work() override;
    using QWidget::show;
    void show(const ConnectionsContent &content);
    /// The connection's card; none where the page shows no such connection.
    [[nodiscard]] ConnectionCard *card(qint64 connectionId) const;
    [[nodiscard]] LiveEventsCard &liveEvents() const { return *m_liveEvents; }
    [[nodiscard]] ScheduleCard &schedule() const { return *m_schedule; }
    [[nodiscard]] const ConnectionsContent &content() const { return m_content; }
    void setBusy(bool isBusy);

Q_SIGNALS:
    /// The connections are on the page.
    void connectionsShown();
    void testRequested(qint64 connectionId);
    void replaceKeyRequested(qint64 connectionId);
    void removalRequested(qint64 connectionId);
    void fullSweepRequested();
    void addSurveysRequested();
    void importFilesRequested();
    void watchFolderRequested(bool isWanted);

private:
    [[nodiscard]] QWidget *makeInvitation();
    [[nodiscard]] QWidget *makeSurveys();
    [[nodiscard]] QWidget *makeFiles();
    [[nodiscard]] QWidget *makeWays();
    void addCard(qint64 connectionId);
    void showSurveys();
    void showFiles();

    ConnectionsContent m_content;
    std::shared_ptr<KeptReading<std::monostate, ConnectionsContent>> m_kept; ///< as m_lists of OrdersPage
    std::map<qint64, ConnectionCard *> m_cards;
    QVBoxLayout *m_connections;
    QWidget *m_invitation;
    LiveEventsCard *m_liveEvents;
    ScheduleCard *m_schedule;
    RowsTable *m_surveys;
    QLabel *m_noSurveys;
    QLabel *m_files, *m_folder;
    QPushButton *m_watch;
    bool m_isBusy = false;
};

} // namespace plaudit
