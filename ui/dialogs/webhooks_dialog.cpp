// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/webhooks_dialog.h"

#include "pages/rows_table.h"
#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "wording/error_sentence.h"
#include "wording/webhook_words.h"

#include <QDateTime>
#include <QFrame>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString dateText(const std::optional<Timestamp> &time)
{
    return time ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(time->utcMs).date(), QLocale::ShortFormat) : u"–"_s;
}

/// Whether the person means it; leaving things as they are is what Enter does.
static bool isMeant(QWidget &parent, const QString &question, const QString &consequence, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, parent.windowTitle(), question, {}, &parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(consequence);
    const auto *does = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == does;
}

WebhooksDialog::WebhooksDialog(WebhookFunctions functions, QWidget *parent)
    : QDialog(parent)
    , m_functions(std::move(functions))
    , m_table(new RowsTable({{tr("Address and events"), 0, false}, {tr("State"), 78, false}, {tr("Made"), 92, false},
                                {tr("Signing secret"), 128, false}},
          this))
    , m_state(plainLabel({}, u"faint"_s, this))
    , m_problemFrame(makeProblem())
    , m_new(new QPushButton(tr("New webhook…"), this))
    , m_rotate(new QPushButton(tr("New signing secret…"), this))
    , m_delete(new QPushButton(tr("Delete…"), this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Webhooks at Okendo"));
    auto *explanation = plainLabel(whyWebhooks(), u"second"_s, this);
    explanation->setWordWrap(true);
    m_state->setWordWrap(true);
    m_table->setAccessibleName(tr("Webhooks"));
    m_table->setTwoLines();
    m_table->rememberWidths(u"webhooks"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("Webhooks at Okendo"), u"title"_s, this));
    layout->addWidget(explanation);
    layout->addWidget(m_problemFrame);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addLayout(makeButtons());
    setDialogSize(*this, {860, 460});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WebhooksDialog::check);
    list();
}

QFrame *WebhooksDialog::makeProblem()
{
    auto *frame = new QFrame(this);
    setLook(frame, u"notice"_s);
    m_problem = plainLabel({}, u"problem"_s, frame);
    m_advice = plainLabel({}, u"second"_s, frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    for (QLabel *label : {m_problem, m_advice}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    frame->hide();
    return frame;
}

QLayout *WebhooksDialog::makeButtons()
{
    setLook(m_new, u"primary"_s);
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_new, m_rotate, m_delete, m_again})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_close);
    connect(m_new, &QPushButton::clicked, this, &WebhooksDialog::openNew);
    connect(m_rotate, &QPushButton::clicked, this, &WebhooksDialog::rotate);
    connect(m_delete, &QPushButton::clicked, this, &WebhooksDialog::remove);
    connect(m_again, &QPushButton::clicked, this, &WebhooksDialog::list);
    connect(m_close, &QPushButton::clicked, this, &WebhooksDialog::reject);
    return row;
}

void WebhooksDialog::list()
{
    using Listed = Result<std::vector<ListedWebhook>>;
    setBusy(true, tr("Asking Okendo…"));
    m_job.start<Listed>([list = m_functions.list](const std::stop_token &stop) { return list(stop); },
        [this](const Listed &listed) { show(listed); });
}

void WebhooksDialog::openNew()
{
    auto *dialog = new NewWebhookDialog(m_functions.create, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &WebhooksDialog::list);
    dialog->open();
}

void WebhooksDialog::rotate()
{
    const auto *webhook = chosen();
    const QString address = webhook ? oneLine(webhook->subscription.endpointUrl) : QString();
    if (!webhook ||
        !isMeant(*this, tr("Make a new signing secret for %1?").arg(address),
            tr("Okendo signs with it from then on. It goes straight to your keychain, and live events take it at once; "
               "what this machine had before is taken for 28 hours more."),
            tr("New secret")))
        return;
    using Rotated = Result<std::optional<qint64>>;
    m_isChanging = true;
    setBusy(true, tr("Asking Okendo for a new secret…"));
    m_job.start<Rotated>([rotate = m_functions.rotate, id = webhook->subscription.id](
                             const std::stop_token &stop) { return rotate(id, stop); },
        [this](const Rotated &rotated) {
            m_isChanging = false;
            if (rotated)
                list();
            else
                show(failure(rotated.error()));
        });
}

void WebhooksDialog::remove()
{
    const auto *webhook = chosen();
    const QString address = webhook ? oneLine(webhook->subscription.endpointUrl) : QString();
    if (!webhook ||
        !isMeant(*this, tr("Delete the webhook to %1?").arg(address),
            tr("Okendo sends nothing there any more, and its signing secret leaves your keychain. What was received "
               "stays."),
            tr("Delete")))
        return;
    m_isChanging = true;
    setBusy(true, tr("Asking Okendo to delete it…"));
    m_job.start<Result<void>>([remove = m_functions.remove, id = webhook->subscription.id](
                                  const std::stop_token &stop) { return remove(id, stop); },
        [this](const Result<void> &removed) {
            m_isChanging = false;
            if (removed)
                list();
            else
                show(failure(removed.error()));
        });
}

void WebhooksDialog::show(const Result<std::vector<ListedWebhook>> &listed)
{
    if (listed)
        m_webhooks = *listed;
    showProblem(listed ? std::nullopt : std::optional(listed.error()));
    setBusy(false);
    if (listed)
        showRows();
    Q_EMIT answered();
}

void WebhooksDialog::showRows()
{
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const ListedWebhook &webhook : m_webhooks) {
        const WebhookSubscription &subscription = webhook.subscription;
        const QString state = !subscription.isEnabled ? tr("unknown") : *subscription.isEnabled ? tr("on") : tr("off");
        rows.push_back(
            {{oneLine(subscription.endpointUrl), {}, {}, oneLine(writtenTopics(subscription.topics))}, {state},
                {dateText(subscription.dateCreated),
                    subscription.dateCreated ? subscription.dateCreated->utcMs : qint64{0}},
                {webhook.isSecretKept ? tr("in your keychain") : tr("not known here")}});
    }
    m_table->setRows(rows);
    if (!rows.empty())
        m_table->selectSourceRow(0);
    m_state->setText(
        rows.empty() ? tr("Okendo has no webhook of this store yet.")
                     : tr("Events are taken where the signing secret is in your keychain: of a webhook made here it "
                          "is, of any other give it under Live events → Signing secret…, or make a new one."));
    check();
}

void WebhooksDialog::showProblem(const std::optional<Error> &error)
{
    m_problemFrame->setVisible(error.has_value());
    if (!error)
        return;
    const ErrorSentence sentence = sentenceFor(*error);
    m_problem->setText(sentence.message);
    m_advice->setText(sentence.advice);
    m_problemFrame->setAccessibleName(sentence.message + u' ' + sentence.advice);
}

const ListedWebhook *WebhooksDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    const auto place = current.data(RowsModel::PlaceRole).toULongLong();
    return current.isValid() && place < m_webhooks.size() ? &m_webhooks[std::size_t(place)] : nullptr;
}

void WebhooksDialog::check()
{
    for (QPushButton *button : {m_rotate, m_delete})
        button->setEnabled(!m_isBusy && chosen());
}

void WebhooksDialog::setBusy(bool isBusy, const QString &words)
{
    m_isBusy = isBusy;
    for (QPushButton *button : {m_new, m_again})
        button->setEnabled(!isBusy);
    m_close->setEnabled(!m_isChanging);
    m_state->setText(words);
    check();
}

void WebhooksDialog::reject()
{
    // A new secret must find its way to the keychain.
    if (!m_isChanging)
        QDialog::reject();
}

} // namespace plaudit
