// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memory_store.h"
#include "dialogs/new_webhook_dialog.h"
#include "dialogs/webhooks_dialog.h"
#include "listening/webhook_sender.h"
#include "pages/connections_page.h"
#include "pages/live_events_card.h"
#include "pages/rows_table.h"
#include "sample/sample_store.h"
#include "sample/store_server.h"
#include "shell/elided_label.h"
#include "shell/live_events_session.h"
#include "shell/main_window.h"
#include "shell/widget_image.h"
#include "wording/error_sentence.h"
#include "wording/webhook_words.h"
#include "workspace/connecting.h"
#include "workspace/webhook_secrets.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QDir>
#include <QMessageBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const Secret key(u"0123456789abcdef0123456789abcdef"_s);

ListedWebhook webhook(const QString &id, const QString &address, bool isKept, std::optional<bool> isEnabled = true)
{
    return {.subscription = {.id = id,
                .endpointUrl = address,
                .version = u"2025-02-01"_s,
                .topics = usualWebhookTopics(),
                .isEnabled = isEnabled,
                .dateCreated = Timestamp{.utcMs = 1'790'000'000'000},
                .dateModified = {}},
        .isSecretKept = isKept};
}

template<class Widget>
Widget *shown(const QWidget &in, const QString &text)
{
    for (auto *widget : in.findChildren<Widget *>()) {
        if (!widget->isHidden() && widget->text().contains(text))
            return widget;
    }
    return nullptr;
}

/// Answers the next question by the button with that text, once it is there.
void answer(const QString &button, QString *asked = nullptr)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, button, asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        if (asked)
            *asked = box->text() + u'\n' + box->informativeText();
        for (auto *choice : box->buttons()) {
            if (choice->text().remove(u'&') == button)
                choice->click();
        }
    });
    timer->start(10);
}

/// Okendo as a list.
struct Fake
{
    std::vector<ListedWebhook> webhooks;
    std::optional<Error> problem;
    QStringList asked;

    [[nodiscard]] WebhookFunctions functions()
    {
        return {.list = [this](const std::stop_token &) -> Result<std::vector<ListedWebhook>> {
                    if (problem)
                        return failure(*problem);
                    return webhooks;
                },
            .create = [this](const WebhookWish &wish, const std::stop_token &) -> Result<WebhookSubscription> {
                asked += u"create %1 %2"_s.arg(wish.address.trimmed()).arg(wish.topics.size());
                if (problem)
                    return failure(*problem);
                webhooks.push_back(webhook(u"new"_s, wish.address.trimmed(), true, wish.isEnabled));
                return webhooks.back().subscription;
            },
            .rotate = [this](const QString &id, const std::stop_token &) -> Result<std::optional<qint64>> {
                asked += u"rotate "_s + id;
                return std::optional<qint64>();
            },
            .remove = [this](const QString &id, const std::stop_token &) -> Result<void> {
                asked += u"delete "_s + id;
                std::erase_if(webhooks, [&](const ListedWebhook &one) { return one.subscription.id == id; });
                return {};
            }};
    }
};

} // namespace

class TestWebhooksDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndExplains();
    void saysWhatIsWrong();
    void createsWhatTheFormSays();
    void takesNoAddressThatOkendoCantReach_data();
    void takesNoAddressThatOkendoCantReach();
    void asksBeforeItChanges();
    void fromTheCardToOkendoAndBack();
    void looks();
};

void TestWebhooksDialog::listsAndExplains()
{
    Fake fake{.webhooks = {webhook(u"a"_s, u"https://a.example.com/<b>x</b>"_s, true),
                  webhook(u"b"_s, u"https://b.example.com/okendo"_s, false, false),
                  webhook(u"c"_s, u"https://c.example.com/okendo"_s, false, {})},
        .problem = {},
        .asked = {}};
    WebhooksDialog dialog(fake.functions());
    QSignalSpy answered(&dialog, &WebhooksDialog::answered);
    QVERIFY(answered.wait());
    QVERIFY(shown<QLabel>(dialog, whyWebhooks()));
    const auto *model = dialog.findChild<RowsTable *>()->model();
    QCOMPARE(model->rowCount(), 3);
    const auto cell = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), u"https://a.example.com/<b>x</b>"_s);
    QCOMPARE(model->index(0, 0).data(RowsModel::BelowRole).toString(),
        u"Reviews: new, changed, deleted · Survey answers: new, changed, deleted"_s);
    QCOMPARE(cell(0, 1), u"on"_s);
    QCOMPARE(cell(1, 1), u"off"_s);
    QCOMPARE(cell(2, 1), u"unknown"_s);
    QCOMPARE(cell(0, 3), u"in your keychain"_s);
    QCOMPARE(cell(1, 3), u"not known here"_s);
    QVERIFY(shown<QPushButton>(dialog, u"Delete…"_s)->isEnabled());

    Fake none;
    WebhooksDialog empty(none.functions());
    QSignalSpy asked(&empty, &WebhooksDialog::answered);
    QVERIFY(asked.wait());
    QVERIFY(shown<QLabel>(empty, u"Okendo has no webhook of this store yet."_s));
    QVERIFY(!shown<QPushButton>(empty, u"Delete…"_s)->isEnabled());
    QVERIFY(!shown<QPushButton>(empty, u"New signing secret…"_s)->isEnabled());
}

void TestWebhooksDialog::saysWhatIsWrong()
{
    Fake fake;
    fake.problem = Error{
        .kind = ErrorKind::Forbidden, .detail = {}, .httpStatus = 403, .retryAfter = {}, .subject = webhooksSubject};
    WebhooksDialog dialog(fake.functions());
    QSignalSpy answered(&dialog, &WebhooksDialog::answered);
    QVERIFY(answered.wait());
    QVERIFY(shown<QLabel>(dialog, u"may not manage webhooks"_s));
    QVERIFY(shown<QLabel>(dialog, u"Webhooks belong to certain Okendo plans."_s));
    fake.problem.reset();
    shown<QPushButton>(dialog, u"Look again"_s)->click();
    QVERIFY(answered.wait());
    QVERIFY(!shown<QLabel>(dialog, u"may not manage webhooks"_s)->isVisibleTo(&dialog));
}

void TestWebhooksDialog::createsWhatTheFormSays()
{
    Fake fake;
    WebhooksDialog dialog(fake.functions());
    QSignalSpy answered(&dialog, &WebhooksDialog::answered);
    QVERIFY(answered.wait());
    shown<QPushButton>(dialog, u"New webhook…"_s)->click();
    auto *form = dialog.findChild<NewWebhookDialog *>();
    QVERIFY(form);
    auto *create = shown<QPushButton>(*form, u"Create webhook"_s);
    QVERIFY(!create->isEnabled());
    auto *address = form->findChild<QLineEdit *>();
    address->setText(u"https://tunnel.example.com/okendo"_s);
    QVERIFY(create->isEnabled());
    const auto boxes = form->findChildren<QCheckBox *>();
    for (auto *box : boxes)
        box->setChecked(false);
    QVERIFY(!create->isEnabled());
    QVERIFY(shown<QLabel>(*form, u"Choose at least one kind of event."_s));
    form->findChild<QCheckBox *>(u"quiz_response.create"_s)->setChecked(true);
    QVERIFY(create->isEnabled());

    fake.problem = Error{.kind = ErrorKind::BadRequest,
        .detail = u"HTTP 422"_s,
        .httpStatus = 422,
        .retryAfter = {},
        .subject = webhooksSubject};
    QSignalSpy tried(form, &NewWebhookDialog::tried);
    create->click();
    QVERIFY(tried.wait());
    QVERIFY(shown<QLabel>(*form, u"Okendo refused this webhook (HTTP 422)."_s));
    QCOMPARE(address->text(), u"https://tunnel.example.com/okendo"_s);
    fake.problem.reset();
    create->click();
    QVERIFY(answered.wait());
    QCOMPARE(fake.asked.back(), u"create https://tunnel.example.com/okendo 1"_s);
    QCOMPARE(dialog.webhooks().size(), 1u);
    QCOMPARE(dialog.webhooks().front().subscription.isEnabled, std::optional(false));
}

void TestWebhooksDialog::takesNoAddressThatOkendoCantReach_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("while it is typed") << u"htt"_s << QString();
    QTest::newRow("plain http") << u"http://a.example.com"_s << u"Okendo sends webhooks to https addresses only."_s;
    QTest::newRow("no address") << u"tunnel"_s << u"That is no https address."_s;
    QTest::newRow("10,000 characters") << QString(10'000, u'x') << u"That is no https address."_s;
    QTest::newRow("control characters") << u"https://a\u0001b/"_s << u"That is no https address."_s;
    QTest::newRow("other scripts") << u"متجر 店舗"_s << u"That is no https address."_s;
}

void TestWebhooksDialog::takesNoAddressThatOkendoCantReach()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    Fake fake;
    NewWebhookDialog form(fake.functions().create);
    form.findChild<QLineEdit *>()->setText(typed);
    QVERIFY(!shown<QPushButton>(form, u"Create webhook"_s)->isEnabled());
    if (!words.isEmpty())
        QVERIFY(shown<QLabel>(form, words));
    else
        QVERIFY(!shown<QLabel>(form, u"https address"_s) || !shown<QLabel>(form, u"That is no https address."_s));
}

void TestWebhooksDialog::asksBeforeItChanges()
{
    Fake fake{.webhooks = {webhook(u"a"_s, u"https://a.example.com/okendo"_s, true)}, .problem = {}, .asked = {}};
    WebhooksDialog dialog(fake.functions());
    QSignalSpy answered(&dialog, &WebhooksDialog::answered);
    QVERIFY(answered.wait());
    QString question;
    answer(u"Cancel"_s, &question);
    shown<QPushButton>(dialog, u"Delete…"_s)->click();
    QVERIFY(question.startsWith(u"Delete the webhook to https://a.example.com/okendo?"_s));
    QVERIFY(fake.asked.isEmpty());
    answer(u"New secret"_s, &question);
    shown<QPushButton>(dialog, u"New signing secret…"_s)->click();
    QVERIFY(question.contains(u"28 hours"_s));
    QVERIFY(answered.wait());
    answer(u"Delete"_s);
    shown<QPushButton>(dialog, u"Delete…"_s)->click();
    QVERIFY(answered.wait());
    QCOMPARE(fake.asked, (QStringList{u"rotate a"_s, u"delete a"_s}));
    QVERIFY(dialog.webhooks().empty());
}

void TestWebhooksDialog::fromTheCardToOkendoAndBack()
{
    const QTemporaryDir folder;
    const auto server = StoreServer::start(
        sampleReviews({.seed = 1, .reviews = 5, .asOf = QDate(2026, 10, 31)}), {.userId = sampleUserId(), .key = key})
                            .value();
    const auto workspace = Workspace::open(folder.filePath(u"store"_s), Workspace::IfMissing::Create).value();
    MemoryStore store;
    QVERIFY(connectMerchant(*workspace, store,
        {.userId = sampleUserId(), .key = key, .baseUrl = server->origin().toString(), .isValidated = false}, {}));
    const Secret given(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);
    QVERIFY(keepWebhookSecrets(*workspace, store, {given}));
    QVERIFY(rememberListener(*workspace, {.place = {.port = 0}, .isWanted = true}));
    MainWindow window;
    LiveEventsSession session(*workspace, store, window);
    QTRY_VERIFY(session.isListening());
    auto &card = window.connectionsPage().liveEvents();

    shown<QPushButton>(card, u"Webhooks…"_s)->click();
    auto *dialog = window.findChild<WebhooksDialog *>();
    QVERIFY(dialog);
    QSignalSpy answered(dialog, &WebhooksDialog::answered);
    QVERIFY(answered.wait());
    shown<QPushButton>(*dialog, u"New webhook…"_s)->click();
    auto *form = dialog->findChild<NewWebhookDialog *>();
    form->findChild<QLineEdit *>()->setText(u"https://tunnel.example.com/okendo"_s);
    shown<QPushButton>(*form, u"Create webhook"_s)->click();
    QVERIFY(answered.wait());
    QCOMPARE(dialog->webhooks().size(), 1u);
    const auto secrets = webhookSecrets(*workspace, store).value();
    QCOMPARE(secrets.size(), 2u);
    QVERIFY(secrets.front() != given || secrets.back() != given);

    // The listener that runs takes what the new one signs without being started again.
    const auto &made = secrets.front() == given ? secrets.back() : secrets.front();
    QUrl address;
    for (const auto *label : card.findChildren<ElidedLabel *>()) {
        if (label->wholeText().startsWith(u"http://"_s))
            address = QUrl(label->wholeText());
    }
    QVERIFY(address.isValid() && address.port() > 0);
    WebhookSender sender(address, made);
    int tries = 0;
    QTRY_COMPARE(sender.send({.id = "msg_" + QByteArray::number(++tries), .body = "{}"}), 204);
    QCOMPARE(WebhookSender(address, given).send({.id = "msg_given", .body = "{}"}), 204);
    for (const auto *label : window.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(made.reveal().mid(6)));
}

void TestWebhooksDialog::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    Fake fake{.webhooks = {webhook(u"a"_s, u"https://fernway-goods.example.com/okendo"_s, true),
                  webhook(u"b"_s, u"https://hooks.example.com/a/rather/long/path/that/somebody/chose/okendo"_s, false),
                  webhook(u"c"_s, u"https://old.example.com/okendo"_s, false, false)},
        .problem = {},
        .asked = {}};
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        const auto name = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        QWidget ground;
        Theme::of(mode).applyTo(&ground);
        WebhooksDialog dialog(fake.functions(), &ground);
        QSignalSpy answered(&dialog, &WebhooksDialog::answered);
        QVERIFY(answered.wait());
        QVERIFY(widgetImage(dialog, dialog.size()).save(u"pictures/webhooks-%1.png"_s.arg(name)));
        NewWebhookDialog form(fake.functions().create, &ground);
        form.findChild<QLineEdit *>()->setText(u"http://fernway-goods.example.com/okendo"_s);
        QVERIFY(widgetImage(form, form.size()).save(u"pictures/new-webhook-%1.png"_s.arg(name)));
        fake.problem = Error{.kind = ErrorKind::Forbidden,
            .detail = {},
            .httpStatus = 403,
            .retryAfter = {},
            .subject = webhooksSubject};
        WebhooksDialog refused(fake.functions(), &ground);
        QSignalSpy told(&refused, &WebhooksDialog::answered);
        QVERIFY(told.wait());
        fake.problem.reset();
        QVERIFY(widgetImage(refused, refused.size()).save(u"pictures/webhooks-refused-%1.png"_s.arg(name)));
    }
}

QTEST_MAIN(TestWebhooksDialog)
#include "tst_webhooks_dialog.moc"
