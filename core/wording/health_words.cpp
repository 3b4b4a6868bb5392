// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/health_words.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(HealthWords)

public:
    static QString name(HealthFigure figure)
    {
        switch (figure) {
        case HealthFigure::Responses:
            return tr("Survey responses");
        case HealthFigure::BackfillOnly:
            return tr("by backfill only");
        case HealthFigure::WebhookOnly:
            return tr("by webhook only");
        case HealthFigure::ArchiveOnly:
            return tr("from files only");
        case HealthFigure::Several:
            return tr("by several ways");
        case HealthFigure::Merged:
            return tr("Merged records");
        case HealthFigure::Conflicts:
            return tr("Conflicts");
        case HealthFigure::Redelivered:
            return tr("Redelivered events");
        case HealthFigure::Deleted:
            return tr("Deleted by webhook");
        case HealthFigure::Gaps:
            return tr("Days without live feed");
        case HealthFigure::Contradicting:
            return tr("Contradicting NPS category");
        case HealthFigure::SecondNps:
            return tr("Second NPS question");
        case HealthFigure::NotAScore:
            return tr("NPS answers without a score");
        case HealthFigure::Removed:
            return tr("Removed reviews");
        case HealthFigure::Quarantined:
            return tr("In quarantine");
        }
        Q_UNREACHABLE();
    }

    static QString definition(HealthFigure figure)
    {
        switch (figure) {
        case HealthFigure::Responses:
            return tr("Responses that are there, each counted once, whichever way and however often it came.");
        case HealthFigure::BackfillOnly:
            return tr("Known from the survey's list alone: mostly from before the live feed began.");
        case HealthFigure::WebhookOnly:
            return tr("Told by a webhook and not yet met in the survey's list.");
        case HealthFigure::ArchiveOnly:
            return tr("Known from an imported file of responses alone.");
        case HealthFigure::Several:
            return tr("Met by more than one way and kept as one.");
        case HealthFigure::Merged:
            return tr("How many tellings of a response were not counted again: for each response the ways it came, "
                      "less one.");
        case HealthFigure::Conflicts:
            return tr("Responses of which the survey's list and the webhook say different things. The later one "
                      "stands; a webhook of unknown delivery time counts as the earlier.");
        case HealthFigure::Redelivered:
            return tr("Webhooks that came again with a sequence number that was there already. They change nothing.");
        case HealthFigure::Deleted:
            return tr("Reviews and responses that a webhook deleted and that were not seen since.");
        case HealthFigure::Gaps:
            return tr("Days on which no webhook told of anything while the backfill has responses of that day.");
        case HealthFigure::Contradicting:
            return tr("Responses whose NPS category contradicts the score. The score counts.");
        case HealthFigure::SecondNps:
            return tr("Responses with a second NPS question. The first counts; the other is an answer like any.");
        case HealthFigure::NotAScore:
            return tr("Answers to an NPS question that are no whole number from 0 to 10. They are in no score.");
        case HealthFigure::Removed:
            return tr("Reviews that Okendo's lists no longer show and that Okendo, asked for each of them, no longer "
                      "has.");
        case HealthFigure::Quarantined:
            return tr("Records that could not be understood, kept with everything they held.");
        }
        Q_UNREACHABLE();
    }

    static QString gap(const FeedGap &gap, const QLocale &locale)
    {
        const auto responses = tr("%n response(s)", nullptr, static_cast<int>(gap.responses));
        if (gap.from == gap.to)
            return tr("No live feed on %1; the backfill has %2 of that day.")
                .arg(locale.toString(gap.from, QLocale::ShortFormat), responses);
        return tr("No live feed from %1 to %2; the backfill has %3 of these days.")
            .arg(locale.toString(gap.from, QLocale::ShortFormat), locale.toString(gap.to, QLocale::ShortFormat),
                responses);
    }
};

} // namespace

QString nameOf(HealthFigure figure)
{
    return HealthWords::name(figure);
}

QString definitionOf(HealthFigure figure)
{
    return HealthWords::definition(figure);
}

std::int64_t countOf(HealthFigure figure, const Health &health)
{
    switch (figure) {
    case HealthFigure::Responses:
        return health.responses;
    case HealthFigure::BackfillOnly:
        return health.backfillOnly;
    case HealthFigure::WebhookOnly:
        return health.webhookOnly;
    case HealthFigure::ArchiveOnly:
        return health.archiveOnly;
    case HealthFigure::Several:
        return health.several;
    case HealthFigure::Merged:
        return health.recordsMerged;
    case HealthFigure::Conflicts:
        return health.conflicts;
    case HealthFigure::Redelivered:
        return health.eventsRedelivered;
    case HealthFigure::Deleted:
        return health.tombstones;
    case HealthFigure::Gaps:
        return daysIn(health.gaps);
    case HealthFigure::Contradicting:
        return health.contradictingCategories;
    case HealthFigure::SecondNps:
        return health.secondNps;
    case HealthFigure::NotAScore:
        return health.notAScore;
    case HealthFigure::Removed:
        return health.removed;
    case HealthFigure::Quarantined:
        return health.quarantined;
    }
    Q_UNREACHABLE();
}

std::vector<std::pair<QString, std::int64_t>> healthLines(const Health &health)
{
    std::vector<std::pair<QString, std::int64_t>> lines;
    for (int i = 0; i <= static_cast<int>(lastHealthFigure); ++i)
        lines.emplace_back(nameOf(HealthFigure(i)), countOf(HealthFigure(i), health));
    return lines;
}

QString gapSentence(const FeedGap &gap, const QLocale &locale)
{
    return HealthWords::gap(gap, locale);
}

} // namespace plaudit
