// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasSaved();
    void renamesAndReplaces();
    void aNameBelongsToOneView();
    void movesToAPlace();
    void whatWasRemovedComesBack();

private:
    [[nodiscard]] SavedView save(const QString &name);
    [[nodiscard]] QString names();

    std::unique_ptr<CacheFixture> m_cache;
};

void TestSavedViews::init()
{
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

SavedView TestSavedViews::save(const QString &name)
{
    return m_cache->writer->saveView({.name = name, .link = u"plaudit:ratings"_s, .createdMs = 7}).get().value();
}

QString TestSavedViews::names()
{
    QString names;
    for (const auto views = m_cache->reader->savedViews().value(); const SavedView &view : views)
        names += view.name;
    return names;
}

void TestSavedViews::keepsWhatWasSaved()
{
    QVERIFY(m_cache->reader->savedViews().value().empty());
    const SavedView saved = save(u"Größe 😀"_s);
    QVERIFY(saved.id > 0);
    const auto views = m_cache->reader->savedViews().value();
    QCOMPARE(views.size(), 1u);
    QCOMPARE(views.front(),
        (SavedView{.id = saved.id, .name = u"Größe 😀"_s, .link = u"plaudit:ratings"_s, .position = 0, .createdMs = 7}));
}

void TestSavedViews::renamesAndReplaces()
{
    SavedView view = save(u"A"_s);
    (void)save(u"B"_s);
    view.name = u"C"_s;
    view.link = u"plaudit:nps"_s;
    QVERIFY(m_cache->writer->saveView(view).get());
    QCOMPARE(names(), u"CB"_s);
    QCOMPARE(m_cache->reader->savedViews().value().front().link, u"plaudit:nps"_s);
}

void TestSavedViews::aNameBelongsToOneView()
{
    (void)save(u"A"_s);
    SavedView other = save(u"B"_s);
    other.name = u"A"_s;
    QVERIFY(failsWith(m_cache->writer->saveView(other).get(), ErrorKind::InvalidArgument));
    QVERIFY(failsWith(m_cache->writer->saveView({.name = u"A"_s}).get(), ErrorKind::InvalidArgument));
    QVERIFY(failsWith(m_cache->writer->saveView({.name = u"  "_s}).get(), ErrorKind::InvalidArgument));
    QCOMPARE(names(), u"AB"_s);
}

void TestSavedViews::movesToAPlace()
{
    QList<qint64> ids;
    for (const auto &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        ids += save(name).id;
    QVERIFY(m_cache->writer->moveView(ids[0], 2).get());
    QCOMPARE(names(), u"BCAD"_s);
    QVERIFY(m_cache->writer->moveView(ids[3], 0).get());
    QCOMPARE(names(), u"DBCA"_s);
    QVERIFY(m_cache->writer->moveView(ids[3], 99).get());
    QCOMPARE(names(), u"BCAD"_s);
    QVERIFY(m_cache->writer->moveView(12345, 0).get());
    QCOMPARE(names(), u"BCAD"_s);
}

void TestSavedViews::whatWasRemovedComesBack()
{
    (void)save(u"A"_s);
    const SavedView removed = save(u"B"_s);
    (void)save(u"C"_s);
    QVERIFY(m_cache->writer->removeView(removed.id).get());
    QCOMPARE(names(), u"AC"_s);
    QCOMPARE(m_cache->writer->saveView(removed).get().value(), removed);
    QCOMPARE(names(), u"ABC"_s);
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
