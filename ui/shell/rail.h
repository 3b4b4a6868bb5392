// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page_id.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
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

    void showPage(PageId page);
    void setStoreName(const QString &name);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void pageRequested(plaudit::PageId page);
    void collapseToggled(bool isCollapsed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();
    void fitSizes();

    bool m_isCollapsed = false;
    QLabel *m_brand;
    ElidedLabel *m_store;
    std::vector<QToolButton *> m_pages; ///< in the order of allPages
    QScrollArea *m_scrolled;
    QToolButton *m_collapse;
};

} // namespace plaudit
