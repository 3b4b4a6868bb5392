// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/order_import.h"

#include <QDialog>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace plaudit
{

class ElidedLabel;
class MappingHeader;
class NewestJob;
class OrderOptions;
class PageNotice;
class RowsTable;

/// What the dialog asks of the importer; each blocks the thread that calls it, which is never the GUI's.
struct OrderImportFunctions
{
    std::function<Result<OrderFilePreview>(const QString &path, std::optional<OrderDialect> dialect)> preview;
    std::function<Result<OrderImportReport>(const OrderImportRequest &request,
        const std::function<void(const OrderImportProgress &)> &progress, const std::stop_token &stop)>
        tryOut; ///< a dry run
};

/// Shows how files of orders would be read, one at a time, with what would come of it; each change is tried out in the
/// background. Accepted, requests() is what to import.
class OrderImportDialog : public QDialog
{
    Q_OBJECT

public:
    OrderImportDialog(
        OrderImportFunctions functions, const QStringList &paths, const QTimeZone &zone, QWidget *parent = nullptr);
    ~OrderImportDialog() override;

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
    struct File
    {
        OrderImportRequest request; ///< with a mapping once there is a preview
        std::optional<OrderFilePreview> preview;
        std::optional<Error> error;
        std::optional<OrderImportReport> report;
        bool isRefused = false; ///< by its dry run: something has to be changed first
    };

    [[nodiscard]] QWidget *makeFile();
    [[nodiscard]] QWidget *makeButtons();
    void scan();
    void takeScanned(const QString &path, const Result<OrderFilePreview> &preview);
    void showFile(int index);
    void readPreview(std::optional<OrderDialect> dialect);
    void takePreview(const Result<OrderFilePreview> &preview);
    void showPreview();
    void chooseField(int column, const QString &field);
    void takeOptions();
    void tryOutSoon();
    void tryOut();
    void takeReport(const Result<OrderImportReport> &report);
    void showReport();
    void showError(const Error &error);
    void updateButtons();
    void saveMapping();
    void loadMapping();
    [[nodiscard]] File &file() { return m_files[std::size_t(m_shown)]; }

    OrderImportFunctions m_functions;
    QTimeZone m_zone;
    std::vector<File> m_files;
    int m_shown = -1;
    QListWidget *m_list;
    QLabel *m_name;
    ElidedLabel *m_format;
    OrderOptions *m_options;
    QTableWidget *m_preview;
    MappingHeader *m_header;
    QStackedWidget *m_body;
    PageNotice *m_notice;
    QLabel *m_totals;
    RowsTable *m_findings;
    QPushButton *m_load, *m_save, *m_import;
    QTimer m_settles;
    NewestJob *m_job;  ///< about the file shown
    NewestJob *m_scan; ///< previews of the others
};

} // namespace plaudit
