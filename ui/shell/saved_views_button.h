// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/saved_views.h"

#include <QPointer>
#include <QToolButton>

#include <vector>

namespace plaudit
{

class SavedViewsDialog;

/// The saved views as a menu, with what can be done to them. Knows no store: it shows what it is given and asks.
class SavedViewsButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedViewsButton(QWidget *parent);

    /// In their order.
    void setViews(std::vector<SavedView> views);
    [[nodiscard]] const std::vector<SavedView> &views() const { return m_views; }
    /// Asks for a name to save the view shown under.
    void openSaving();
    /// Opens the dialog that renames, moves and removes.
    void openManaging();

Q_SIGNALS:
    void chosen(const plaudit::SavedView &view);
    /// The view that is shown, by that name; one that is taken is to be replaced.
    void savingRequested(const QString &name);
    void renamed(const plaudit::SavedView &view);
    void moved(qint64 id, qint64 place);
    void removed(const plaudit::SavedView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();

    std::vector<SavedView> m_views;
    QPointer<SavedViewsDialog> m_dialog;
};

} // namespace plaudit
