// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace plaudit
{

class DeskModel;

/// The list of the desk. All rows are equally high, so that nothing is laid out and a million rows open like ten.
/// Letters are not for it: they are the page's keys.
class DeskList : public QListView
{
    Q_OBJECT

public:
    explicit DeskList(DeskModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    /// The first and the last row that can be seen.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    /// Down by so many rows, or up; the row stands alone selected.
    void walk(int rows);

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Enter, or a double click.
    void opened();
    void copyRequested();
    void menuRequested(const QPoint &globalPosition);
    /// Other rows can be seen.
    void moved();

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &) override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] int rows() const;
};

} // namespace plaudit
