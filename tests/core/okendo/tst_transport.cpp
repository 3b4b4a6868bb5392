// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/transport.h"

#include <QTest>

using namespace plaudit;
using namespace Qt::StringLiterals;

class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerNamesHaveNoCase()
    {
        const HttpResponse response{
            .status = 200, .headers = {{"retry-after"_ba, "7"_ba}, {"Retry-After"_ba, "9"_ba}}, .body = {}};
        QCOMPARE(response.header("Retry-After"), "7"_ba);
        QCOMPARE(response.header("RETRY-AFTER"), "7"_ba);
        QVERIFY(response.header("Retry").isEmpty());
        QVERIFY(HttpResponse().header("Retry-After").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
