// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/order_file_view.h"

#include <QDialog>
#include <QTimeZone>

#include <deque>
#include <vector>

class QListWidget;
class QPushButton;

namespace plaudit
{

/// Files of orders that are to be imported, each with how it would be read. Accepted, requests() is what to import.
class OrderImportDialog : public QDialog
{
    Q_OBJECT

public:
    OrderImportDialog(
        OrderImportFunctions functions, const QStringList &paths, const QTimeZone &zone, QWidget *parent = nullptr);

    /// Files that can be read, orders before what belongs to them.
    [[nodiscard]] std::vector<OrderImportRequest> requests() const;
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    /// A dry run of the file shown ended, well or not.
    void triedOut();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void scan();
    void takeScanned(const QString &path, const Result<OrderFilePreview> &preview);
    void showFile(int index);
    void updateState();

    std::function<Result<OrderFilePreview>(const QString &path, std::optional<OrderDialect> dialect)> m_preview;
    QTimeZone m_zone;
    std::deque<OrderFile> m_files; ///< the one that is shown stays where it is when others are added
    int m_shown = -1;
    QListWidget *m_list;
    OrderFileView *m_view;
    QPushButton *m_load, *m_save, *m_import;
    NewestJob *m_scan; ///< previews of the files that are not shown
};

} // namespace plaudit
