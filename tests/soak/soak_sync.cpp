// SPDX-License-Identifier: GPL-3.0-or-later
// `./dev soak sync [seed]`: a thousand stores and their copies, each with a schedule of faults, kills, blackouts,
// duplicates, reorderings, edits, deletions and moves of its own, in virtual time; at the end of each the copy must be
// the store's very truth. With a seed: that one alone, told step by step. `--schedules N [first seed]`: so many.
//
// A kill is a disk that does nothing more in the middle of one of SQLite's calls, after which the database is opened
// anew; in a blackout any part of what was not flushed is lost as well.
#include "disturbed_life.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashFunctions>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

constexpr int usualSchedules = 1'000;
constexpr int toldDifferences = 5;

struct Sums
{
    long long requests = 0, faults = 0, kills = 0;
    int failed = 0;
};

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

bool endsInTheTruth(quint32 seed, FaultyDisk &disk, const std::function<void(const QString &)> &tell, Sums &sums)
{
    DisturbedLife life(seed, disk, tell);
    const auto wrong = life.live();
    sums.requests += life.requests();
    sums.faults += life.faults();
    sums.kills += life.kills();
    if (wrong.isEmpty())
        return true;
    ++sums.failed;
    say(u"seed %1 does NOT end in the truth: ./dev soak sync %1"_s.arg(seed));
    for (const auto &one : wrong.first(std::min<qsizetype>(wrong.size(), toldDifferences)))
        say(u"    "_s + one.left(300));
    if (wrong.size() > toldDifferences)
        say(u"    and %1 more"_s.arg(wrong.size() - toldDifferences));
    return false;
}

int soak(int schedules, int first, FaultyDisk &disk)
{
    Sums sums;
    QElapsedTimer clock;
    clock.start();
    for (int done = 1; done <= schedules; ++done) {
        endsInTheTruth(
            quint32(first + done - 1), disk, [](const QString &) {}, sums);
        if (done == 1 && !disk.isInUse()) {
            say(u"Qt brings an SQLite of its own: no disk can be made to fail"_s);
            return 2;
        }
        if (done % 50 == 0)
            say(u"%1 of %2 schedules, %3 s"_s.arg(done).arg(schedules).arg(clock.elapsed() / 1000));
    }
    say(u"%1 of %2 end in the truth, in %3 s: %4 requests, %5 of them disturbed, %6 kills and blackouts"_s
            .arg(schedules - sums.failed)
            .arg(schedules)
            .arg(clock.elapsed() / 1000)
            .arg(sums.requests)
            .arg(sums.faults)
            .arg(sums.kills));
    return sums.failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    // The order of what lies in hashes must not make a replay another life.
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    FaultyDisk disk;
    if (argc == 1)
        return soak(usualSchedules, 1, disk);
    if ((argc == 3 || argc == 4) && std::strcmp(argv[1], "--schedules") == 0)
        return soak(std::atoi(argv[2]), argc == 4 ? std::atoi(argv[3]) : 1, disk);
    const int seed = std::atoi(argv[1]);
    if (argc != 2 || seed < 1) {
        std::fprintf(stderr, "Usage: soak_sync [seed | --schedules N [first seed]]\n");
        return 2;
    }
    Sums sums;
    return endsInTheTruth(quint32(seed), disk, say, sums) ? 0 : 1;
}
