// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/new_webhook_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "wording/error_sentence.h"
#include "wording/webhook_words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int longestAddress = 2'000;

NewWebhookDialog::NewWebhookDialog(CreateWebhook create, QWidget *parent)
    : QDialog(parent)
    , m_create(std::move(create))
    , m_address(new QLineEdit(this))
    , m_enabled(new QCheckBox(tr("Send from now on"), this))
    , m_state(plainLabel({}, u"problem"_s, this))
    , m_advice(plainLabel({}, u"second"_s, this))
{
    setWindowTitle(tr("New webhook"));
    auto *explanation = plainLabel(
        tr("Okendo sends events to a public https address: that of the tunnel or relay which passes them on to this "
           "machine. The signing secret goes straight to your keychain, and live events begin to use it at once."),
        u"second"_s, this);
    for (QLabel *label : {explanation, m_state, m_advice})
        label->setWordWrap(true);
    m_address->setPlaceholderText(u"https://your-tunnel.example.com/okendo"_s);
    m_address->setMaxLength(longestAddress);
    m_address->setAccessibleName(tr("Address"));
    m_enabled->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Create webhook"), QDialogButtonBox::ActionRole);
    setLook(m_make, u"primary"_s);
    m_make->setDefault(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setSpacing(8);
    form->addRow(tr("&Address"), m_address);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(tr("New webhook"), u"title"_s, this));
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addLayout(makeTopics());
    layout->addWidget(m_enabled);
    layout->addWidget(m_state);
    layout->addWidget(m_advice);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setDialogSize(*this, {600, 520});
    connect(m_address, &QLineEdit::textChanged, this, &NewWebhookDialog::check);
    connect(m_make, &QPushButton::clicked, this, &NewWebhookDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewWebhookDialog::reject);
    check();
}

QGridLayout *NewWebhookDialog::makeTopics()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->addWidget(plainLabel(tr("Events"), u"faint"_s, this), 0, 0);
    std::map<QString, int> rows, columns;
    const auto usual = usualWebhookTopics();
    for (const WebhookTopic &topic : offeredWebhookTopics()) {
        const auto [row, isNewRow] = rows.emplace(topic.resourceType, int(rows.size()) + 1);
        const auto [column, isNewColumn] = columns.emplace(topic.topic, int(columns.size()) + 1);
        if (isNewRow)
            grid->addWidget(plainLabel(writtenResourceType(topic.resourceType), {}, this), row->second, 0);
        auto *box = new QCheckBox(writtenTopic(topic.topic), this);
        box->setAccessibleName(u"%1: %2"_s.arg(writtenResourceType(topic.resourceType), writtenTopic(topic.topic)));
        box->setObjectName(topic.toText());
        box->setChecked(std::find(usual.begin(), usual.end(), topic) != usual.end());
        connect(box, &QCheckBox::toggled, this, &NewWebhookDialog::check);
        grid->addWidget(box, row->second, column->second);
        m_topics.emplace_back(topic, box);
    }
    grid->setColumnStretch(int(columns.size()) + 1, 1);
    return grid;
}

WebhookWish NewWebhookDialog::wish() const
{
    WebhookWish wish{.address = m_address->text(), .topics = {}, .isEnabled = m_enabled->isChecked()};
    for (const auto &[topic, box] : m_topics) {
        if (box->isChecked())
            wish.topics.push_back(topic);
    }
    return wish;
}

void NewWebhookDialog::check()
{
    const WebhookWish wanted = wish();
    const auto address = webhookAddressFrom(wanted.address);
    m_make->setEnabled(!m_isBusy && address && !wanted.topics.empty());
    m_state->clear();
    m_advice->clear();
    // Nobody is told off while the first letters of https are typed.
    const QString typed = wanted.address.trimmed();
    if (!address && !typed.isEmpty() && !u"https://"_s.startsWith(typed))
        m_state->setText(address.error().kind == ErrorKind::InsecureUrl ? sentenceFor(address.error()).message
                                                                        : tr("That is no https address."));
    else if (wanted.topics.empty())
        m_state->setText(tr("Choose at least one kind of event."));
}

void NewWebhookDialog::create()
{
    if (m_isBusy || !m_make->isEnabled())
        return;
    setBusy(true);
    m_job.start<Result<WebhookSubscription>>(
        [create = m_create, wanted = wish()](const std::stop_token &stop) { return create(wanted, stop); },
        [this](const Result<WebhookSubscription> &made) {
            setBusy(false);
            if (made)
                accept();
            else
                showProblem(made.error());
            Q_EMIT tried();
        });
}

void NewWebhookDialog::showProblem(const Error &error)
{
    const ErrorSentence sentence = sentenceFor(error);
    m_state->setText(sentence.message);
    m_advice->setText(sentence.advice);
}

void NewWebhookDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_address->setEnabled(!isBusy);
    m_enabled->setEnabled(!isBusy);
    for (const auto &[topic, box] : m_topics)
        box->setEnabled(!isBusy);
    m_make->setText(isBusy ? tr("Asking Okendo…") : tr("Create webhook"));
    check();
}

void NewWebhookDialog::reject()
{
    // What Okendo was asked for may be done: its secret must find its way to the keychain.
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace plaudit
