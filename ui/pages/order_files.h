// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/orders_content.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace plaudit
{

class ElidedLabel;
class RowsTable;
class ViewSwitch;

/// The imported files of orders: what each brought, the rows it was refused, taking it back; and the orders whose parts
/// don't add up.
class OrderFiles : public QWidget
{
    Q_OBJECT

public:
    explicit OrderFiles(QWidget *parent = nullptr);

    void show(const OrdersContent &content);
    /// While something is imported or taken back.
    void setBusy(bool isBusy);
    enum class List { Rejects, Differences };
    void setList(List list);

Q_SIGNALS:
    /// The rejects of another file are to be listed.
    void requestChanged(const plaudit::OrdersRequest &request);
    void importRequested();
    /// The person confirmed that this import is to be taken back.
    void undoRequested(qint64 batch);

private:
    [[nodiscard]] QWidget *makeFiles();
    [[nodiscard]] QFrame *makeQuestion();
    [[nodiscard]] QWidget *makeLists();
    void showFiles();
    void showLists();
    void askToUndo();
    void saveRejects();
    void updateButtons();
    [[nodiscard]] const ImportBatch *listed() const;

    OrdersContent m_content;
    RowsTable *m_files, *m_rejects, *m_differences;
    QPushButton *m_undo, *m_save;
    QFrame *m_question;
    QLabel *m_questionText;
    QPushButton *m_keep;
    ViewSwitch *m_list;
    QStackedWidget *m_lists;
    QLabel *m_listNote;
    bool m_isBusy = false;
};

/// The refused rows as CSV: line, reason, and the row as it stood in the file.
[[nodiscard]] QByteArray rejectsCsv(const std::vector<ImportReject> &rejects);

} // namespace plaudit
