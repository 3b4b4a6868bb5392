// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connect_dialog.h"

#include "dialogs/connection_finding.h"
#include "dialogs/connection_form.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/check_words.h"
#include "wording/diagnosis.h"
#include "workspace/connection_support.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int dialogWidth = 520;

/// What was asked and answered, and what is odd about it.
static QStringList linesOf(const ConnectOutcome &outcome)
{
    QStringList lines;
    if (outcome.check)
        lines = writtenCheck(*outcome.check).split(u'\n');
    if (outcome.isUserIdUnusual)
        lines += ConnectDialog::tr("The user ID doesn't look like Okendo's, with four dashes.");
    if (outcome.isKeyLengthUnusual)
        lines += ConnectDialog::tr("The API key doesn't have 32 characters, as Okendo's keys usually do.");
    if (const auto clock = outcome.check ? writtenClock(outcome.check->secondsAhead) : QString(); !clock.isEmpty())
        lines += clock;
    return lines;
}

ConnectDialog::ConnectDialog(ConnectFunction function, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_function(std::move(function))
    , m_purpose(purpose)
    , m_form(new ConnectionForm(purpose == Purpose::ReplaceKey, this))
    , m_finding(new ConnectionFinding(this))
    , m_progress(new QProgressBar(this))
    , m_test(new QPushButton(tr("Test"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_connect(new QPushButton(this))
{
    const QString title = purpose == Purpose::Connect ? tr("Connect Okendo") : tr("Change credentials");
    setWindowTitle(title);
    setFixedWidth(zoomed(dialogWidth));
    auto *where = plainLabel(
        purpose == Purpose::Connect
            ? tr("Both values are in Okendo under Settings → Integrations → API credentials. You can paste both "
                 "at once. The key goes to your system's keychain and nowhere else.")
            : tr("The new values are in Okendo under Settings → Integrations → API credentials. The old key is "
                 "replaced once the new one is found good; what was fetched stays."),
        u"second"_s, this);
    where->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Asking Okendo"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, u"heading"_s, this));
    layout->addWidget(where);
    layout->addWidget(m_form);
    layout->addWidget(m_finding);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    connect(m_form, &ConnectionForm::filled, this, [this] { m_connect->setFocus(); });
    connect(m_form, &ConnectionForm::heightChanged, this, &ConnectDialog::fitHeight);
    connect(m_form, &ConnectionForm::changed, this, [this] {
        m_finding->hide();
        fitHeight();
    });
    connect(m_finding, &ConnectionFinding::sessionOnlyRequested, this, [this] {
        auto request = m_form->request();
        request.keyPlace = KeyPlace::ThisSession;
        start(std::move(request));
    });
    m_form->focusFirst();
    setBusy(false);
}

QLayout *ConnectDialog::makeButtons()
{
    setLook(m_connect, u"primary"_s);
    m_connect->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_test->setAutoDefault(false);
    m_test->setObjectName(u"test"_s);
    m_test->setToolTip(tr("Reads one review (GET /enterprise/reviews?limit=1) and stores nothing"));
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, [this] { start(m_form->request()); });
    connect(m_test, &QPushButton::clicked, this, [this] {
        auto request = m_form->request();
        request.isTrial = true;
        start(std::move(request));
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    return buttons;
}

void ConnectDialog::start(ConnectRequest request)
{
    if (m_isBusy)
        return;
    m_finding->hide();
    setBusy(true);
    m_worker = std::jthread([this, request = std::move(request)](const std::stop_token &stop) {
        const auto result = m_function(request, stop);
        QMetaObject::invokeMethod(this, [this, request, result] { take(request, result); });
    });
}

void ConnectDialog::take(const ConnectRequest &request, const Result<ConnectOutcome> &result)
{
    setBusy(false);
    if (m_isLeaving && (!result || request.isTrial)) {
        QDialog::reject();
    } else if (result && !request.isTrial) {
        m_outcome = *result;
        m_form->clearKey();
        accept();
    } else {
        showFinding(request, result);
    }
    Q_EMIT tried();
}

void ConnectDialog::showFinding(const ConnectRequest &request, const Result<ConnectOutcome> &result)
{
    if (result)
        m_finding->showGood(linesOf(*result));
    else
        m_finding->showProblem(
            result.error(), connectionSupportText(result.error(), request.baseUrl, toString(request.api)));
    m_connect->setFocus(); // which it lost while it could not be pressed
    fitHeight();
}

QString ConnectDialog::actionWords() const
{
    return m_purpose == Purpose::Connect ? tr("Test && connect") : tr("Test && replace");
}

void ConnectDialog::setConnection(const Connection &connection, const ConnectionSettings &settings)
{
    m_form->setConnection(connection, settings);
}

void ConnectDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setEnabled(!isBusy);
    m_test->setEnabled(!isBusy);
    m_connect->setEnabled(!isBusy);
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
