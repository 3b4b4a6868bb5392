// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/finding_words.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    static ErrorSentence sentence(const Finding &finding)
    {
        const auto count = static_cast<int>(finding.count);
        switch (finding.kind) {
        case FindingKind::DatabaseDamaged:
            return {tr("The database of this workspace is damaged."),
                tr("Restore a backup, or make a new workspace and sync again.")};
        case FindingKind::Quarantined:
            return {tr("%n record(s) could not be understood and wait in quarantine.", nullptr, count),
                tr("Look at them in Data health; a newer version may understand them.")};
        case FindingKind::UnfinishedImports:
            return {tr("The import of %n file(s) never came to its end.", nullptr, count),
                tr("Import them again; what is there is not counted twice.")};
        case FindingKind::SyncUnfinished:
            return {tr("The last sync stopped before its end."), tr("Sync again; it goes on from where it was.")};
        case FindingKind::NotBackfilled:
            return {tr("The history of %n survey(s) was never fetched.", nullptr, count),
                tr("Sync to fetch it; surveys met in events are fetched too.")};
        case FindingKind::OrderDifferences:
            return {tr("The parts of %n imported order(s) don't add up to what the file says.", nullptr, count),
                tr("Look at the list of differences on the Orders page; the file's own totals are kept as they are.")};
        case FindingKind::AmbiguousMatches:
            return {tr("%n review(s) or response(s) fit several orders equally well.", nullptr, count),
                tr("They are left unmatched. Look at them on the Orders page, under Matching; two shops may share their numbers.")};
        case FindingKind::OrdersMissing:
            return {tr("%n review(s) or response(s) name an order that was not imported.", nullptr, count),
                tr("Export those orders from your shop and import them; if they are there, try a prefix rule.")};
        case FindingKind::MatchingBehind:
            return {tr("%n review(s) or response(s) have not been matched with the orders yet.", nullptr, count),
                tr("Sync or import again; matching goes on from where it was.")};
        case FindingKind::RefusedDeliveries:
            return {tr("%n live event(s) were refused in the last seven days.", nullptr, count),
                tr("Data health tells why. After a wrong signature, copy the secret again from Okendo's webhook; after a wrong time, set this machine's clock.")};
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ErrorSentence sentenceFor(const Finding &finding)
{
    return FindingWords::sentence(finding);
}

} // namespace plaudit
