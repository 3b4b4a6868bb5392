// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connect_dialog.h"
#include "dialogs/pasted_credentials.h"
#include "shell/theme.h"
#include "shell/widget_image.h"
#include "wording/error_sentence.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plaudit;

namespace
{

const QString userId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
const QString key = u"k3yK3yk3yK3yk3yK3yk3yK3yk3yK3y42"_s;

QPushButton *defaultButton(const QDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isDefault(); });
    return found == buttons.end() ? nullptr : *found;
}

QLineEdit *field(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QLineEdit *>(name);
}

Result<ConnectOutcome> refuse(const ConnectRequest &, const std::stop_token &)
{
    return failure(ErrorKind::Unauthorized, u"401"_s, u"<b>api</b>.example"_s);
}

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAPastedText_data();
    void splitsAPastedText();
    void seesWhatIsSwapped_data();
    void seesWhatIsSwapped();
    void pastingBothFillsBoth();
    void asksWithWhatWasTyped();
    void saysWhatWentWrong();
    void neverShowsTheKey();
    void cancelStopsTheWaiting();
    void looks();
};

void TestConnectDialog::splitsAPastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBoth");
    QTest::newRow("two lines") << userId + u'\n' + key << true;
    QTest::newRow("one line") << key + u"  "_s + userId << true;
    QTest::newRow("with labels") << u"User ID: %1 API key: %2"_s.arg(userId, key) << true;
    QTest::newRow("with colon") << userId + u':' + key << true;
    QTest::newRow("user id alone") << userId << false;
    QTest::newRow("key alone") << key << false;
    QTest::newRow("key too long") << userId + u' ' + key + u"x"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestConnectDialog::splitsAPastedText()
{
    QFETCH(QString, text);
    QFETCH(bool, isBoth);
    const auto both = credentialsIn(text);
    QCOMPARE(both.has_value(), isBoth);
    if (both) {
        QCOMPARE(both->userId, userId);
        QCOMPARE(both->key.reveal(), key);
    }
}

void TestConnectDialog::seesWhatIsSwapped_data()
{
    QTest::addColumn<QString>("userIdField");
    QTest::addColumn<QString>("keyField");
    QTest::addColumn<bool>("isSwapped");
    QTest::newRow("in place") << userId << key << false;
    QTest::newRow("swapped") << key << userId << true;
    QTest::newRow("padded") << u" %1\t"_s.arg(key) << userId + u' ' << true;
    QTest::newRow("only a key, as user id") << key << QString() << true;
    QTest::newRow("only a user id, as key") << QString() << userId << true;
    QTest::newRow("two user ids") << userId << userId << false;
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("other things") << u"me"_s << u"secret"_s << false;
}

void TestConnectDialog::seesWhatIsSwapped()
{
    QFETCH(QString, userIdField);
    QFETCH(QString, keyField);
    QTEST(areSwapped(userIdField, keyField), "isSwapped");
}

void TestConnectDialog::pastingBothFillsBoth()
{
    ConnectDialog dialog(refuse);
    field(dialog, u"userId"_s)->setText(userId + u' ' + key);
    QCOMPARE(field(dialog, u"userId"_s)->text(), userId);
    QCOMPARE(field(dialog, u"key"_s)->text(), key);
}

void TestConnectDialog::asksWithWhatWasTyped()
{
    std::optional<ConnectRequest> asked;
    ConnectDialog dialog([&asked](const ConnectRequest &request, const std::stop_token &) -> Result<ConnectOutcome> {
        asked = request;
        return ConnectOutcome{.connection = {.name = request.name}};
    });
    field(dialog, u"name"_s)->setText(u" Fernway "_s);
    field(dialog, u"userId"_s)->setText(userId);
    field(dialog, u"key"_s)->setText(key);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    defaultButton(dialog)->click();
    QVERIFY(accepted.wait());
    QVERIFY(asked);
    QCOMPARE(asked->name, u"Fernway"_s);
    QCOMPARE(asked->userId, userId);
    QCOMPARE(asked->key.reveal(), key);
    QVERIFY(asked->baseUrl.isEmpty());
    QVERIFY(dialog.outcome());
    QVERIFY(field(dialog, u"key"_s)->text().isEmpty());
}

void TestConnectDialog::saysWhatWentWrong()
{
    ConnectDialog dialog(refuse);
    dialog.show();
    QSignalSpy tried(&dialog, &ConnectDialog::tried);
    defaultButton(dialog)->click();
    QVERIFY(dialog.isBusy());
    QVERIFY(!field(dialog, u"userId"_s)->isEnabled());
    QVERIFY(tried.wait());
    QVERIFY(!dialog.isBusy());
    const ErrorSentence sentence =
        sentenceFor(Error{.kind = ErrorKind::Unauthorized, .subject = u"<b>api</b>.example"_s});
    int found = 0;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && (label->text() == sentence.message || label->text() == sentence.advice)) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++found;
        }
    }
    QCOMPARE(found, 2);
}

void TestConnectDialog::neverShowsTheKey()
{
    ConnectDialog dialog(refuse);
    field(dialog, u"key"_s)->setText(key);
    dialog.show();
    QSignalSpy tried(&dialog, &ConnectDialog::tried);
    defaultButton(dialog)->click();
    QVERIFY(tried.wait());
    QCOMPARE(field(dialog, u"key"_s)->echoMode(), QLineEdit::Password);
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QStringList said{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (interface) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                said += interface->text(kind);
        }
        if (const auto *label = qobject_cast<QLabel *>(widget))
            said += label->text();
        QVERIFY(!said.join(u'\n').contains(key));
    }
}

void TestConnectDialog::cancelStopsTheWaiting()
{
    ConnectDialog dialog([](const ConnectRequest &, const std::stop_token &stop) -> Result<ConnectOutcome> {
        while (!stop.stop_requested())
            std::this_thread::sleep_for(1ms);
        return failure(ErrorKind::Cancelled);
    });
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    defaultButton(dialog)->click();
    QVERIFY(dialog.isBusy());
    dialog.reject();
    QVERIFY(rejected.wait());
    QVERIFY(!dialog.isBusy());
}

void TestConnectDialog::looks()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        ConnectDialog dialog(refuse);
        theme->applyTo(&dialog);
        field(dialog, u"userId"_s)->setText(userId);
        field(dialog, u"key"_s)->setText(key);
        dialog.show();
        QSignalSpy tried(&dialog, &ConnectDialog::tried);
        defaultButton(dialog)->click();
        QVERIFY(tried.wait());
        QVERIFY(QDir().mkpath(u"pictures"_s));
        QVERIFY(dialog.grab().save(u"pictures/connect-%1.png"_s.arg(theme->isDark ? u"dark"_s : u"light"_s)));
    }
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connect_dialog.moc"
