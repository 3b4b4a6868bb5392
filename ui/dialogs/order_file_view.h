// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/order_import.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
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

/// A file that is to be imported, as far as it is known.
struct OrderFile
{
    OrderImportRequest request; ///< with a mapping once there is a preview
    std::optional<OrderFilePreview> preview;
    std::optional<Error> error; ///< it can't be read at all
    std::optional<OrderImportReport> report;
    bool isRefused = false; ///< by its dry run: something has to be changed first
};

/// How one file of orders would be read, with the choices about it and what would come of it. Each change is tried out
/// in the background.
class OrderFileView : public QWidget
{
    Q_OBJECT

public:
    explicit OrderFileView(OrderImportFunctions functions, QWidget *parent = nullptr);

    /// Writes what it learns and what the person chooses into the file, which stays where it is until another is shown.
    void show(OrderFile &file);
    void saveMapping();
    void loadMapping();

Q_SIGNALS:
    /// Something about the file is another than it was.
    void changed();
    /// A dry run ended, well or not.
    void triedOut();

private:
    void makePreview();
    void layOut();
    void readPreview(std::optional<OrderDialect> dialect);
    void takePreview(const Result<OrderFilePreview> &preview);
    void showPreview();
    void showColumns();
    void chooseField(int column, const QString &field);
    void takeOptions();
    void tryOutSoon();
    void tryOut();
    void takeReport(const Result<OrderImportReport> &report);
    void showReport();
    void showError(const Error &error);

    OrderImportFunctions m_functions;
    OrderFile *m_file = nullptr;
    QLabel *m_name;
    ElidedLabel *m_format;
    OrderOptions *m_options;
    QTableWidget *m_preview;
    MappingHeader *m_header;
    QStackedWidget *m_body;
    PageNotice *m_notice;
    QLabel *m_totals;
    RowsTable *m_findings;
    QTimer m_settles;
    NewestJob *m_job;
};

} // namespace plaudit
