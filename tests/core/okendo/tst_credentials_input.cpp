// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/credentials_input.h"

#include <QTest>

#include <optional>

using namespace plaudit;
using namespace Qt::StringLiterals;

namespace
{

const auto uuid = u"0b5d42b5-a501-4c8e-9d86-c3b0e4fb3d34"_s;
const auto key = u"0123456789abcdef0123456789abcdef"_s;

} // namespace

class CredentialsInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("userId");
        QTest::addColumn<QString>("key");
        QTest::addColumn<ErrorKind>("kind");

        QTest::newRow("nothing") << QString() << QString() << ErrorKind::UserIdMissing;
        QTest::newRow("no user id") << QString() << key << ErrorKind::UserIdMissing;
        QTest::newRow("blank user id") << u" \t\n"_s << key << ErrorKind::UserIdMissing;
        QTest::newRow("invisible user id") << u"\u200b\ufeff"_s << key << ErrorKind::UserIdMissing;
        QTest::newRow("no key") << uuid << QString() << ErrorKind::KeyMissing;
        QTest::newRow("blank key") << uuid << u"\u00a0 "_s << ErrorKind::KeyMissing;
        QTest::newRow("swapped") << key << uuid << ErrorKind::CredentialsSwapped;
        QTest::newRow("swapped and padded")
            << u" "_s + key << uuid.toUpper() + u"\n"_s << ErrorKind::CredentialsSwapped;
        QTest::newRow("user id of 1,001") << QString(1'001, u'a') << key << ErrorKind::CredentialsTooLong;
        QTest::newRow("key of 1,001") << uuid << QString(1'001, u'a') << ErrorKind::CredentialsTooLong;
        QTest::newRow("line break in the key") << uuid << u"abc\r\nX-Evil: 1"_s << ErrorKind::InvalidArgument;
        QTest::newRow("line break in the user id") << u"abc\ndef"_s << key << ErrorKind::InvalidArgument;
        QTest::newRow("zero in the key") << uuid << u"abc"_s + QChar(0) + u"def"_s << ErrorKind::InvalidArgument;
        QTest::newRow("escape in the key") << uuid << u"abc\u001b[31m"_s << ErrorKind::InvalidArgument;
        QTest::newRow("invisible inside the key") << uuid << u"abc\u200bdef"_s << ErrorKind::InvalidArgument;
        QTest::newRow("line separator") << uuid << u"abc\u2028def"_s << ErrorKind::InvalidArgument;
    }
    void refused()
    {
        QFETCH(QString, userId);
        QFETCH(QString, key);
        QFETCH(ErrorKind, kind);
        const auto checked = merchantCredentialsFrom(userId, Secret(key));
        QVERIFY(!checked.has_value());
        QCOMPARE(toString(checked.error().kind), toString(kind));
        for (const auto &value : {userId, key})
            QVERIFY(value.trimmed().isEmpty() || !checked.error().detail.contains(value.trimmed()));
        QVERIFY(checked.error().subject.isEmpty());
    }

    void accepted_data()
    {
        QTest::addColumn<QString>("userId");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isKeyLengthUnusual");
        QTest::addColumn<bool>("isUserIdUnusual");

        QTest::newRow("as documented") << uuid << key << false << false;
        QTest::newRow("capitals") << uuid.toUpper() << key << false << false;
        QTest::newRow("braces") << u"{"_s + uuid + u"}"_s << key << false << false;
        QTest::newRow("half a brace") << u"{"_s + uuid << key << false << true;
        QTest::newRow("nil") << u"00000000-0000-0000-0000-000000000000"_s << key << false << false;
        QTest::newRow("31 characters") << uuid << key.left(31) << true << false;
        QTest::newRow("33 characters") << uuid << key + u"x"_s << true << false;
        QTest::newRow("one character") << uuid << u"x"_s << true << false;
        QTest::newRow("1,000 characters") << uuid << QString(1'000, u'k') << true << false;
        QTest::newRow("not a UUID") << u"my-store"_s << key << false << true;
        QTest::newRow("UUID with more behind it") << uuid + u"0"_s << key << false << true;
        QTest::newRow("both UUIDs") << uuid << uuid << true << false;
        QTest::newRow("both no UUIDs") << u"my-store"_s << u"letmein"_s << true << true;
        QTest::newRow("blank inside") << uuid << u"two words"_s << true << false;
        QTest::newRow("other scripts") << uuid << u"\u00fcber-\u9375"_s << true << false;
    }
    void accepted()
    {
        QFETCH(QString, userId);
        QFETCH(QString, key);
        const auto checked = merchantCredentialsFrom(userId, Secret(key));
        QVERIFY(checked.has_value());
        QCOMPARE(checked->userId, userId);
        QCOMPARE(checked->key.reveal(), key);
        QTEST(checked->isKeyLengthUnusual, "isKeyLengthUnusual");
        QTEST(checked->isUserIdUnusual, "isUserIdUnusual");
    }

    void paddingIsDropped()
    {
        const auto checked =
            merchantCredentialsFrom(u"\t"_s + uuid + u" \r\n"_s, Secret(u"\ufeff\u00a0"_s + key + u"\u200b\n"_s));
        QVERIFY(checked.has_value());
        QCOMPARE(checked->userId, uuid);
        QCOMPARE(checked->key.reveal(), key);
        QVERIFY(!checked->isKeyLengthUnusual);
    }
};

QTEST_GUILESS_MAIN(CredentialsInputTest)
#include "tst_credentials_input.moc"
