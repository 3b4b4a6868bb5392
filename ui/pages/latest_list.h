// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/product_contents.h"

#include <QListView>
#include <QTimeZone>

#include <vector>

namespace plaudit
{

class LatestModel;

/// Reviews with their words, one below the other, as tall as all of them together: what is around it scrolls. A click
/// or Enter opens one, Ctrl+C copies it.
class LatestList : public QListView
{
    Q_OBJECT

public:
    explicit LatestList(QWidget *parent = nullptr);

    /// Keeps the one that is current where it is still there.
    void setReviews(std::vector<ReviewLine> reviews, const QTimeZone &zone);
    [[nodiscard]] int count() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reviewOpened(const QString &reviewId);
    /// Keyboard and pointer moved to the review that takes this place in the list.
    void moved(const QRect &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(const QModelIndex &index);

    LatestModel *m_model;
};

} // namespace plaudit
