// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"
#include "workspace/store_watch.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestStoreWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysWhileNothingIsCommitted();
    void changesWithACommit_data();
    void changesWithACommit();
    void watchesHaveStatesOfTheirOwn();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestStoreWatch::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->path(), Workspace::IfMissing::Create);
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

void TestStoreWatch::staysWhileNothingIsCommitted()
{
    // The first one matches reviews to orders and keeps by which rules.
    QVERIFY(m_workspace->snapshot());
    StoreWatch watch(*m_workspace);
    const auto state = watch.state();
    QVERIFY(state != 0);
    QVERIFY(m_workspace->snapshot());
    QVERIFY((*m_workspace->openReader())->connections());
    QCOMPARE(watch.state(), state);
}

void TestStoreWatch::changesWithACommit_data()
{
    QTest::addColumn<bool>("isByAnother");
    QTest::newRow("of this workspace's writer") << false;
    QTest::newRow("of another program's") << true;
}

void TestStoreWatch::changesWithACommit()
{
    QFETCH(bool, isByAnother);
    StoreWatch watch(*m_workspace);
    const auto before = watch.state();
    const auto other = Workspace::open(m_folder->path(), Workspace::IfMissing::Fail);
    QVERIFY(other);
    Connection connection;
    connection.userId = u"42"_s;
    auto &writer = isByAnother ? (*other)->writer() : m_workspace->writer();
    QVERIFY(writer.saveConnection(connection).get());
    const auto after = watch.state();
    QVERIFY(after != 0);
    QVERIFY(after != before);
    QCOMPARE(watch.state(), after);
}

void TestStoreWatch::watchesHaveStatesOfTheirOwn()
{
    StoreWatch one(*m_workspace);
    StoreWatch another(*m_workspace);
    QVERIFY(one.state() != another.state());
}

QTEST_GUILESS_MAIN(TestStoreWatch)
#include "tst_store_watch.moc"
