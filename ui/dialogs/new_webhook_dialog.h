// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "domain/result.h"
#include "workspace/webhooks.h"

#include <QDialog>

#include <functional>
#include <utility>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plaudit
{

/// Blocks the thread that calls it, which is never the GUI's.
using CreateWebhook = std::function<Result<WebhookSubscription>(const WebhookWish &, const std::stop_token &)>;

/// Asks for the address and the events of a new webhook and has Okendo make it; accepted once it is there.
class NewWebhookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewWebhookDialog(CreateWebhook create, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// A try ended, well or not.
    void tried();

private:
    [[nodiscard]] QGridLayout *makeTopics();
    [[nodiscard]] WebhookWish wish() const;
    void check();
    void create();
    void showProblem(const Error &error);
    void setBusy(bool isBusy);

    CreateWebhook m_create;
    QLineEdit *m_address;
    QCheckBox *m_enabled;
    std::vector<std::pair<WebhookTopic, QCheckBox *>> m_topics;
    QLabel *m_state, *m_advice;
    QPushButton *m_make;
    bool m_isBusy = false;
    NewestJob m_job;
};

} // namespace plaudit
