// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/new_webhook_dialog.h"

class QFrame;

namespace plaudit
{

class RowsTable;

/// What asks Okendo. Each blocks the thread that calls it, which is never the GUI's.
struct WebhookFunctions
{
    std::function<Result<std::vector<ListedWebhook>>(const std::stop_token &)> list;
    CreateWebhook create;
    std::function<Result<std::optional<qint64>>(const QString &id, const std::stop_token &)> rotate;
    std::function<Result<void>(const QString &id, const std::stop_token &)> remove;
};

/// The webhooks that Okendo has of this store: lists them as soon as it is made, creates, rotates and deletes them.
class WebhooksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WebhooksDialog(WebhookFunctions functions, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<ListedWebhook> &webhooks() const { return m_webhooks; }
    void reject() override;

Q_SIGNALS:
    /// What is shown is what Okendo, or the problem with it, says.
    void answered();

private:
    [[nodiscard]] QFrame *makeProblem();
    [[nodiscard]] QLayout *makeButtons();
    void list();
    void openNew();
    void rotate();
    void remove();
    void show(const Result<std::vector<ListedWebhook>> &listed);
    void showRows();
    void showProblem(const std::optional<Error> &error);
    /// The one that the table's cursor is on.
    [[nodiscard]] const ListedWebhook *chosen() const;
    void check();
    void setBusy(bool isBusy, const QString &words = {});

    WebhookFunctions m_functions;
    std::vector<ListedWebhook> m_webhooks;
    RowsTable *m_table;
    QLabel *m_state, *m_problem, *m_advice;
    QFrame *m_problemFrame;
    QPushButton *m_new, *m_rotate, *m_delete, *m_again, *m_close;
    bool m_isBusy = false, m_isChanging = false;
    NewestJob m_job;
};

} // namespace plaudit
