// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace plaudit
{

class ElidedLabel;

/// The program's pages at the leading edge; collapses to icons.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void setStoreName(const QString &name);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void ratingsRequested();
    void collapseToggled(bool isCollapsed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    bool m_isCollapsed = false;
    QLabel *m_brand;
    ElidedLabel *m_store;
    QToolButton *m_ratings;
    QToolButton *m_collapse;
};

} // namespace plaudit
