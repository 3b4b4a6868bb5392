// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/product_league.h"

#include <QListView>

class QStandardItemModel;

namespace plaudit
{

/// What changed most: for each product a line from its average before to the one now, the real changes first. A click
/// or Enter opens it, Ctrl+C copies all.
class ChangesList : public QListView
{
    Q_OBJECT

public:
    explicit ChangesList(QWidget *parent = nullptr);

    void setLeague(const ProductLeague &league);
    /// Shows no more than that; the others are reached by scrolling.
    void setMostShown(int most);
    [[nodiscard]] int count() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void productOpened(const QString &productId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    static constexpr int mostChanges = 8;
    void open(const QModelIndex &index);

    QStandardItemModel *m_changes;
    int m_mostShown = mostChanges;
};

} // namespace plaudit
