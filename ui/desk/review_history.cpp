// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/review_history.h"

#include "desk/desk_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewHistory)
};

QString writtenRating(const std::optional<int> &rating)
{
    return rating ? QLocale().toString(*rating) : u"–"_s;
}

QStringList differences(const ReviewVersion &before, const ReviewVersion &now)
{
    QStringList changes;
    if (before.rating != now.rating)
        changes += Words::tr("rating %1 → %2").arg(writtenRating(before.rating), writtenRating(now.rating));
    if (before.wordsHash != now.wordsHash)
        changes += Words::tr("text changed");
    if (before.status != now.status)
        changes += Words::tr("status %1 → %2").arg(isolated(before.status), isolated(now.status));
    if (before.hasReply != now.hasReply)
        changes += now.hasReply ? Words::tr("reply added") : Words::tr("reply removed");
    const int helpful = now.helpfulCount.value_or(0) - before.helpfulCount.value_or(0);
    const int unhelpful = now.unhelpfulCount.value_or(0) - before.unhelpfulCount.value_or(0);
    if (helpful != 0 || unhelpful != 0)
        changes += Words::tr("votes changed");
    return changes;
}

} // namespace

QStringList historyOf(const std::vector<ReviewVersion> &versions, const QTimeZone &zone)
{
    QStringList lines;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const auto &version = versions[i];
        const auto changes =
            i == 0 ? QStringList{Words::tr("first seen with rating %1").arg(writtenRating(version.rating))}
                   : differences(versions[i - 1], version);
        if (changes.isEmpty())
            continue;
        const auto when = version.atMs ? wholeTime(version.atMs, zone) : Words::tr("at an unknown time");
        lines += when + u" · "_s + changes.join(u", "_s);
    }
    return lines.size() > 1 ? lines : QStringList();
}

bool wasEdited(const std::vector<ReviewVersion> &versions)
{
    return std::any_of(versions.begin(), versions.end(), [&versions](const ReviewVersion &version) {
        return version.rating != versions.front().rating || version.wordsHash != versions.front().wordsHash;
    });
}

} // namespace plaudit
