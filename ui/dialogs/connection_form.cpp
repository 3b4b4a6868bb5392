// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connection_form.h"

#include "dialogs/pasted_credentials.h"
#include "pages/view_switch.h"
#include "shell/looks.h"
#include "wording/check_words.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QLabel *wrappedLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = plainLabel(text, look, parent);
    label->setWordWrap(true);
    return label;
}

ConnectionForm::ConnectionForm(bool isChange, QWidget *parent)
    : QWidget(parent)
    , m_isChange(isChange)
    , m_rows(new QFormLayout(this))
    , m_name(addField(tr("&Name"), u"name"_s))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(10);
    m_rows->setHorizontalSpacing(12);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setText(tr("My store"));
    m_rows->addRow(tr("API"), makeApiChoice());
    m_userId = addField(tr("&User ID"), u"userId"_s);
    m_userId->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_key = addField(tr("API &key"), u"key"_s);
    m_userName = addField(tr("User na&me"), u"userName"_s);
    m_password = addField(tr("&Password"), u"password"_s);
    m_userName->setPlaceholderText(tr("only if your store has one"));
    for (auto *secret : {m_key, m_password}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setPlaceholderText(m_isChange        ? tr("empty: the one in your keychain stays")
                                   : secret == m_key ? tr("32 characters")
                                                     : QString());
    }
    m_swapOffer = makeSwapOffer();
    m_rows->addRow(m_swapOffer);
    addAdvanced();
    for (auto *field : {m_userId, m_key})
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::take);
    for (auto *field : findChildren<QLineEdit *>()) {
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::changed);
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::showRows);
        connect(field, &QLineEdit::editingFinished, this, [this, field] { trim(field); });
    }
    showRows();
}

QLineEdit *ConnectionForm::addField(const QString &words, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    m_rows->addRow(words, field);
    return field;
}

QWidget *ConnectionForm::makeApiChoice()
{
    auto *choice = new QWidget(this);
    m_api = new ViewSwitch({tr("Merchant"), tr("Storefront")}, choice);
    m_api->setAccessibleName(tr("API"));
    m_apiWords = wrappedLabel({}, u"faint"_s, choice);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_api, 0, Qt::AlignLeading);
    layout->addWidget(m_apiWords);
    connect(m_api, &ViewSwitch::chosen, this, [this] {
        showRows();
        Q_EMIT changed();
    });
    return choice;
}

QFrame *ConnectionForm::makeSwapOffer()
{
    auto *offer = new QFrame(this);
    offer->setObjectName(u"swapOffer"_s);
    setLook(offer, u"notice"_s);
    auto *button = new QPushButton(tr("Exchange them"), offer);
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(offer);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(wrappedLabel(tr("These look swapped: the user ID is the one with four dashes."), {}, offer), 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &ConnectionForm::exchange);
    return offer;
}

QWidget *ConnectionForm::makeCertificateField()
{
    m_certificates = new QWidget(this);
    m_caFile = new QLineEdit(m_certificates);
    m_caFile->setObjectName(u"caFile"_s);
    m_caFile->setAccessibleName(tr("File of certificates"));
    m_caFile->setPlaceholderText(tr("PEM file of your network's authority"));
    auto *choose = new QPushButton(tr("Choose…"), m_certificates);
    choose->setAccessibleName(tr("Choose a file of certificates"));
    choose->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_certificates);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::chooseCertificates);
    return m_certificates;
}

void ConnectionForm::addAdvanced()
{
    m_advanced = new QToolButton(this);
    setLook(m_advanced, u"quiet"_s);
    m_advanced->setText(tr("Advanced ▾"));
    m_advanced->setCheckable(true);
    m_advanced->setObjectName(u"advanced"_s);
    m_advanced->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_rows->addRow(QString(), m_advanced);
    m_baseUrl = addField(tr("&Base URL"), u"baseUrl"_s);
    m_baseUrl->setPlaceholderText(u"https://api.okendo.io"_s);
    m_foreignHost = wrappedLabel({}, u"problem"_s, this);
    m_foreignHost->setObjectName(u"foreignHost"_s);
    m_rows->addRow(QString(), m_foreignHost);
    m_rows->addRow(tr("&Certificates"), makeCertificateField());
    m_proxyWords = wrappedLabel(tr("Plaudit goes by the proxy settings of this system."), u"faint"_s, this);
    m_rows->addRow(QString(), m_proxyWords);
    connect(m_advanced, &QToolButton::toggled, this, &ConnectionForm::showRows);
}

OkendoApi ConnectionForm::api() const
{
    return m_api->current() == 0 ? OkendoApi::Merchant : OkendoApi::Storefront;
}

void ConnectionForm::showRows()
{
    const bool isMerchant = api() == OkendoApi::Merchant;
    m_apiWords->setText(isMerchant ? tr("Everything: reviews of every status, customers, answers to surveys.")
                                   : tr("What visitors of your shop see: published reviews. Needs no key."));
    m_rows->setRowVisible(m_key, isMerchant);
    m_rows->setRowVisible(m_userName, !isMerchant);
    m_rows->setRowVisible(m_password, !isMerchant);
    m_rows->setRowVisible(m_swapOffer, isMerchant && areSwapped(m_userId->text(), m_key->text()));
    const bool isShown = m_advanced->isChecked();
    for (auto *widget : {static_cast<QWidget *>(m_baseUrl), m_certificates, static_cast<QWidget *>(m_proxyWords)})
        m_rows->setRowVisible(widget, isShown);
    const auto origin = originFrom(m_baseUrl->text());
    m_foreignHost->setText(origin ? writtenForeignBaseUrl(*origin) : QString());
    m_rows->setRowVisible(m_foreignHost, isShown && !m_foreignHost->text().isEmpty());
    Q_EMIT heightChanged();
}

void ConnectionForm::setConnection(const Connection &connection, const ConnectionSettings &settings)
{
    m_name->setText(connection.name);
    m_api->setCurrent(connection.api == toString(OkendoApi::Storefront) ? 1 : 0);
    m_api->setEnabled(false);
    m_userId->setText(connection.userId);
    m_userName->setText(settings.userName);
    m_caFile->setText(settings.caFile);
    if (connection.baseUrl != Connection{}.baseUrl)
        m_baseUrl->setText(connection.baseUrl.toString());
    m_advanced->setChecked(!m_baseUrl->text().isEmpty() || !settings.caFile.isEmpty());
    showRows();
    (api() == OkendoApi::Merchant ? m_key : m_password)->setFocus();
}

void ConnectionForm::take(const QString &text)
{
    const auto both = credentialsIn(text);
    if (!both)
        return;
    m_userId->setText(both->userId);
    m_key->setText(both->key.reveal());
    Q_EMIT filled();
}

void ConnectionForm::trim(QLineEdit *field)
{
    const auto trimmed = field->text().trimmed();
    if (trimmed != field->text())
        field->setText(trimmed);
}

void ConnectionForm::exchange()
{
    const auto userId = m_key->text().trimmed();
    m_key->setText(m_userId->text().trimmed());
    m_userId->setText(userId);
    Q_EMIT filled();
}

void ConnectionForm::chooseCertificates()
{
    const auto path = QFileDialog::getOpenFileName(
        this, tr("Certificates to be trusted"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!path.isEmpty())
        m_caFile->setText(path);
}

ConnectRequest ConnectionForm::request() const
{
    ConnectRequest request;
    request.name = m_name->text().trimmed();
    request.api = api();
    request.userId = m_userId->text();
    request.baseUrl = m_baseUrl->text().trimmed();
    request.caFile = m_caFile->text().trimmed();
    request.isKeptKeyUsed = m_isChange;
    if (request.api == OkendoApi::Storefront) {
        request.userName = m_userName->text();
        request.key = Secret(m_password->text());
    } else {
        request.key = Secret(m_key->text());
    }
    return request;
}

void ConnectionForm::clearKey()
{
    m_key->clear();
    m_password->clear();
}

void ConnectionForm::focusFirst()
{
    m_userId->setFocus();
}

} // namespace plaudit
