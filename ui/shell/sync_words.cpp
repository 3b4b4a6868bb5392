// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sync_words.h"

#include "wording/error_sentence.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)

public:
    static QString counts(const StreamCounts &counts)
    {
        QStringList parts{tr("%Ln new", nullptr, int(counts.added)), tr("%Ln changed", nullptr, int(counts.changed))};
        if (counts.removed > 0)
            parts += tr("%Ln removed", nullptr, int(counts.removed));
        if (counts.quarantined > 0)
            parts += tr("%Ln unreadable", nullptr, int(counts.quarantined));
        return parts.join(u", "_s);
    }

    static QString progress(const SyncProgress &progress)
    {
        if (progress.waitingFor) {
            return tr("%1 Going on in %2.")
                .arg(plaudit::sentenceFor(*progress.waitingFor).message, writtenDuration(progress.pause));
        }
        QString text = tr("Syncing: %Ln records read", nullptr, int(progress.counts.received)) + u" · "_s +
                       counts(progress.counts);
        if (progress.timeLeft)
            text += u" · "_s + tr("%1 left").arg(writtenDuration(*progress.timeLeft));
        return text;
    }

    static QString at(const RunReport &report)
    {
        const auto time = QDateTime::fromMSecsSinceEpoch(report.endedAtMs.value_or(report.startedAtMs));
        const QLocale locale;
        const bool isToday = time.date() == QDate::currentDate();
        return isToday ? locale.toString(time.time(), QLocale::ShortFormat)
                       : locale.toString(time, QLocale::ShortFormat);
    }

    static SyncSentence result(const RunReport &report)
    {
        const QString brought = counts(report.total());
        switch (report.outcome) {
        case RunOutcome::Completed:
            return {tr("Synced at %1 – %2").arg(at(report), brought), StatusLine::Mood::Good, {}};
        case RunOutcome::Stopped:
            return {tr("Stopped at %1 – %2. The next sync goes on from there.").arg(at(report), brought),
                StatusLine::Mood::Quiet, {}};
        case RunOutcome::Running:
            return {
                tr("A sync is running elsewhere, or was cut off at %1").arg(at(report)), StatusLine::Mood::Quiet, {}};
        case RunOutcome::Failed:
            break;
        }
        for (const StreamReport &stream : report.streams) {
            if (stream.error) {
                const ErrorSentence words = plaudit::sentenceFor(*stream.error);
                return {words.message, StatusLine::Mood::Bad, words.advice};
            }
        }
        return {tr("The sync at %1 failed").arg(at(report)), StatusLine::Mood::Bad, {}};
    }
};

} // namespace

QString sentenceFor(const SyncProgress &progress)
{
    return SyncWords::progress(progress);
}

SyncSentence sentenceFor(const RunReport &report)
{
    return SyncWords::result(report);
}

} // namespace plaudit
