// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the sample store is written, against the bare copying of the same bytes to the same disk, and how soon its
// server answers. Usage: bench_sample [largest number of reviews]
#include "sample/sample_store.h"
#include "sample/store_contents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

template<class Work>
double secondsOf(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Copies every file of the folder beside itself; gives the bytes.
qint64 copyAll(const QDir &folder)
{
    qint64 bytes = 0;
    for (const auto files = folder.entryInfoList(QDir::Files); const auto &file : files) {
        QFile source(file.filePath());
        QFile copy(file.filePath() + u".copy"_s);
        if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            continue;
        while (!source.atEnd())
            bytes += copy.write(source.read(1 << 20));
        copy.close();
        copy.remove();
    }
    return bytes;
}

/// The most memory this process ever held, in MB; 0 where it can't be asked.
long peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

void measure(int reviews)
{
    const QTemporaryDir folder;
    const auto written = secondsOf([&] {
        if (!writeSampleStore(folder.path(), {.reviews = reviews, .asOf = QDate(2026, 7, 1)}))
            std::exit(EXIT_FAILURE);
    });
    const auto memory = peakMemory();
    qint64 bytes = 0;
    const auto copied = secondsOf([&] { bytes = copyAll(QDir(folder.path())); });
    const auto opened = secondsOf([&] {
        if (!StoreContents::open(folder.path()))
            std::exit(EXIT_FAILURE);
    });
    std::printf("%9d  %8.1f s  %9.0f reviews/s  %7.1f MB  %6.1fx bare copy  %6ld MB memory  served after %6.2f s\n",
        reviews, written, reviews / written, double(bytes) / 1e6, written / copied, memory, opened);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto largest = argc > 1 ? std::atoi(argv[1]) : 200'000;
    for (const auto reviews : {5'000, 50'000, 200'000, 1'000'000}) {
        if (reviews <= largest)
            measure(reviews);
    }
    return EXIT_SUCCESS;
}
