// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/reader.h"
#include "core/cache/cache_fixture.h"
#include "export/text_export.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// Rows that are their own numbers.
ExportTable numbers(std::size_t count)
{
    return {.name = u"numbers"_s,
        .columns = {{.key = u"number"_s, .title = u"Number"_s, .kind = CellKind::Integer}},
        .rows = count,
        .read = [](Reader &, std::size_t first, std::size_t rows, const TakeRow &take) -> Result<void> {
            for (std::size_t i = rows; i > 0; --i) // any order is allowed
                take(i - 1, RecordCells{first + i - 1});
            return {};
        }};
}

} // namespace

class TextExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRowComesInItsOrder();
    void anEmptyTableIsItsHead();
    void aFailingPartLeavesWhatWasThere();
    void stoppingLeavesNothing();
    void aFullDiskLeavesNothing();

private:
    [[nodiscard]] Result<ExportedFile> write(const ExportTable &table, const ExportProgress &progress = {}) const
    {
        return exportText(
            table, CsvFormat(), file(), [this] { return Reader::open(m_cache->path); }, progress);
    }
    [[nodiscard]] QString file() const { return m_cache->folder.filePath(u"out/numbers.csv"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_cache->folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile written(file());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

    std::unique_ptr<CacheFixture> m_cache;
};

void TextExportTest::init()
{
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
    QVERIFY(QDir(m_cache->folder.path()).mkpath(u"out"_s));
}

void TextExportTest::everyRowComesInItsOrder()
{
    constexpr std::size_t count = 50'001;
    std::size_t last = 0;
    const auto written = write(numbers(count), [&](std::size_t done, std::size_t total) {
        last = done;
        return total == count;
    });
    QVERIFY(written);
    QCOMPARE(written->rows, count);
    QCOMPARE(last, count);
    QByteArray expected = "number\r\n";
    for (std::size_t i = 0; i < count; ++i)
        expected += QByteArray::number(qulonglong(i)) + "\r\n";
    QVERIFY(content() == expected);
}

void TextExportTest::anEmptyTableIsItsHead()
{
    const auto written = write(numbers(0));
    QVERIFY(written);
    QCOMPARE(written->rows, 0u);
    QCOMPARE(content(), "number\r\n"_ba);
}

void TextExportTest::aFailingPartLeavesWhatWasThere()
{
    QVERIFY(write(numbers(3)));
    auto failing = numbers(20'000);
    failing.read = [whole = failing.read](
                       Reader &reader, std::size_t first, std::size_t rows, const TakeRow &take) -> Result<void> {
        if (first > 10'000)
            return failure(ErrorKind::DatabaseBusy, u"as told"_s);
        return whole(reader, first, rows, take);
    };
    const auto written = write(failing);
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::DatabaseBusy);
    QCOMPARE(content(), "number\r\n0\r\n1\r\n2\r\n"_ba);
    QCOMPARE(files(), QStringList{u"numbers.csv"_s});
}

void TextExportTest::stoppingLeavesNothing()
{
    const auto written = write(numbers(100'000), [](std::size_t done, std::size_t) { return done < 20'000; });
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Cancelled);
    QVERIFY(files().isEmpty());
}

void TextExportTest::aFullDiskLeavesNothing()
{
#ifdef Q_OS_LINUX
    // A file may grow no further than this, as if the disk were full.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = write(numbers(200'000));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::FileFailed || written.error().kind == ErrorKind::DiskFull);
    QVERIFY(files().isEmpty());
#else
    QSKIP("limits of a file's size are set on Linux alone");
#endif
}

QTEST_GUILESS_MAIN(TextExportTest)

#include "tst_text_export.moc"
