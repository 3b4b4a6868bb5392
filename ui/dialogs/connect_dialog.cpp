// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connect_dialog.h"

#include "dialogs/pasted_credentials.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/error_sentence.h"

#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int dialogWidth = 480;

ConnectDialog::ConnectDialog(ConnectFunction function, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_function(std::move(function))
    , m_purpose(purpose)
    , m_name(new QLineEdit(this))
    , m_userId(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_advanced(new QToolButton(this))
    , m_baseUrl(new QLineEdit(this))
    , m_baseUrlLabel(plainLabel(tr("&Base URL"), {}, this))
    , m_message(nullptr)
    , m_problem(plainLabel({}, u"problem"_s, this))
    , m_advice(plainLabel({}, u"second"_s, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_connect(new QPushButton(this))
{
    const QString title = purpose == Purpose::Connect ? tr("Connect Okendo") : tr("Replace the API key");
    setWindowTitle(title);
    setFixedWidth(zoomed(dialogWidth));
    auto *where =
        plainLabel(tr("Both values are in Okendo under Settings → Integrations → API credentials. You can paste both "
                      "at once. The key goes to your system's keychain and nowhere else."),
            u"second"_s, this);
    where->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Asking Okendo"));
    m_message = makeMessage();
    setLook(m_connect, u"primary"_s);
    m_connect->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, u"heading"_s, this));
    layout->addWidget(where);
    layout->addLayout(makeForm());
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::tryToConnect);
    connect(m_userId, &QLineEdit::textChanged, this, &ConnectDialog::split);
    connect(m_key, &QLineEdit::textChanged, this, &ConnectDialog::split);
    setBusy(false);
}

QFormLayout *ConnectDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name->setText(tr("My store"));
    m_key->setEchoMode(QLineEdit::Password);
    m_userId->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_baseUrl->setPlaceholderText(u"https://api.okendo.io"_s);
    m_userId->setObjectName(u"userId"_s);
    m_key->setObjectName(u"key"_s);
    m_baseUrl->setObjectName(u"baseUrl"_s);
    m_name->setObjectName(u"name"_s);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&User ID"), m_userId);
    form->addRow(tr("API &key"), m_key);
    setLook(m_advanced, u"quiet"_s);
    m_advanced->setText(tr("Advanced ▾"));
    m_advanced->setCheckable(true);
    form->addRow(QString(), m_advanced);
    m_baseUrlLabel->setBuddy(m_baseUrl);
    form->addRow(m_baseUrlLabel, m_baseUrl);
    const auto showAdvanced = [this, form](bool isShown) {
        form->setRowVisible(m_baseUrl, isShown);
        fitHeight();
    };
    connect(m_advanced, &QToolButton::toggled, this, showAdvanced);
    form->setRowVisible(m_baseUrl, false);
    m_userId->setFocus();
    return form;
}

QFrame *ConnectDialog::makeMessage()
{
    auto *message = new QFrame(this);
    setLook(message, u"notice"_s);
    for (QLabel *label : {m_problem, m_advice})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(message);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_problem);
    layout->addWidget(m_advice);
    message->hide();
    return message;
}

void ConnectDialog::split(const QString &text)
{
    const auto both = credentialsIn(text);
    if (!both)
        return;
    m_userId->setText(both->userId);
    m_key->setText(both->key.reveal());
    m_connect->setFocus();
}

void ConnectDialog::tryToConnect()
{
    if (m_isBusy)
        return;
    ConnectRequest request;
    request.name = m_name->text().trimmed();
    request.userId = m_userId->text();
    request.key = Secret(m_key->text());
    request.baseUrl = m_baseUrl->text().trimmed();
    m_message->hide();
    setBusy(true);
    m_worker = std::jthread([this, request](const std::stop_token &stop) {
        const auto result = m_function(request, stop);
        QMetaObject::invokeMethod(this, [this, result] { take(result); });
    });
}

void ConnectDialog::take(const Result<ConnectOutcome> &result)
{
    setBusy(false);
    if (result) {
        m_outcome = *result;
        m_key->clear();
        accept();
    } else if (m_isLeaving) {
        QDialog::reject();
    } else {
        const ErrorSentence sentence = sentenceFor(result.error());
        m_problem->setText(sentence.message);
        m_advice->setText(sentence.advice);
        m_message->setAccessibleName(sentence.message + u' ' + sentence.advice);
        m_message->show();
        fitHeight();
    }
    Q_EMIT tried();
}

QString ConnectDialog::actionWords() const
{
    return m_purpose == Purpose::Connect ? tr("Test && connect") : tr("Test && replace");
}

void ConnectDialog::setConnection(const Connection &connection)
{
    m_name->setText(connection.name);
    m_userId->setText(connection.userId);
    if (connection.baseUrl != Connection{}.baseUrl) {
        m_baseUrl->setText(connection.baseUrl.toString());
        m_advanced->setChecked(true);
    }
    m_key->setFocus();
}

void ConnectDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *widget :
        {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_userId), static_cast<QWidget *>(m_key),
            static_cast<QWidget *>(m_baseUrl), static_cast<QWidget *>(m_advanced), static_cast<QWidget *>(m_connect)})
        widget->setEnabled(!isBusy);
    m_connect->setText(isBusy ? tr("Asking Okendo…") : actionWords());
    m_progress->setVisible(isBusy);
    fitHeight();
}

void ConnectDialog::fitHeight()
{
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(zoomed(dialogWidth)));
}

bool ConnectDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    // What a field needs is known when it has its look, and changes with what is shown.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return isDone;
}

void ConnectDialog::reject()
{
    if (!m_isBusy) {
        QDialog::reject();
        return;
    }
    m_isLeaving = true;
    m_cancel->setEnabled(false);
    m_worker.request_stop();
}

} // namespace plaudit
