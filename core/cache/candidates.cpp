// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/candidates.h"

#include <algorithm>

namespace plaudit
{

namespace
{

using Time = std::optional<qint64>;

Time earlier(Time a, Time b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

Time later(Time a, Time b)
{
    return std::max(a, b); // an empty one is less than any
}

} // namespace

bool Candidates::take(const Fact &fact)
{
    switch (fact.kind) {
    case Fact::Kind::Gone:
        goneMs = later(goneMs, fact.observedAtMs);
        return false;
    case Fact::Kind::Deleted:
        if (fact.sequence > deletedSequence) {
            deletedSequence = fact.sequence;
            deletedMs = fact.observedAtMs;
        } else if (fact.sequence == deletedSequence) {
            deletedMs = earlier(deletedMs, fact.observedAtMs);
        }
        return false;
    case Fact::Kind::Told:
        break;
    }
    switch (fact.way) {
    case Way::Merchant:
    case Way::Storefront:
        return takeRest(fact);
    case Way::Webhook:
        return takeWebhook(fact);
    case Way::Archive: {
        const bool isNew = archiveHash != fact.hash;
        archiveHash = fact.hash;
        return isNew;
    }
    }
    Q_UNREACHABLE();
}

bool Candidates::takeRest(const Fact &fact)
{
    restFirstMs = earlier(restFirstMs, fact.observedAtMs);
    // Two answers of one millisecond that differ: whichever came first, the same one stands.
    const bool isNewest =
        !restMs || *fact.observedAtMs > *restMs || (fact.observedAtMs == restMs && fact.hash > restHash);
    if (!isNewest)
        return false;
    const bool isNew = restHash != fact.hash;
    restMs = fact.observedAtMs;
    restHash = fact.hash;
    return isNew;
}

bool Candidates::takeWebhook(const Fact &fact)
{
    webhookFirstMs = earlier(webhookFirstMs, fact.observedAtMs);
    webhookLastMs = later(webhookLastMs, fact.observedAtMs);
    if (fact.sequence < webhookSequence)
        return false;
    if (fact.sequence == webhookSequence) {
        webhookMs = earlier(webhookMs, fact.observedAtMs);
        const bool isNew = fact.hash > webhookHash;
        webhookHash = std::max(webhookHash, fact.hash);
        return isNew;
    }
    webhookSequence = fact.sequence;
    webhookMs = fact.observedAtMs;
    webhookHash = fact.hash;
    return true;
}

bool Candidates::isDeleteOnTop() const
{
    return !deletedSequence.isEmpty() && deletedSequence >= webhookSequence;
}

bool Candidates::winsWebhook() const
{
    if (!hasWebhook())
        return false;
    const auto delivered = isDeleteOnTop() ? deletedMs : webhookMs;
    return !hasRest() || (delivered && *delivered >= *later(restMs, goneMs));
}

bool Candidates::hasContent() const
{
    return restMs || !webhookSequence.isEmpty() || !archiveHash.isEmpty();
}

Way Candidates::way() const
{
    const bool hasToldWebhook = !webhookSequence.isEmpty();
    if (winsWebhook() && !isDeleteOnTop())
        return Way::Webhook;
    if (restMs)
        return Way::Merchant;
    return hasToldWebhook ? Way::Webhook : Way::Archive;
}

const QByteArray &Candidates::hashBy(Way way) const
{
    return way == Way::Webhook ? webhookHash : way == Way::Archive ? archiveHash : restHash;
}

qint64 Candidates::observedAtMs() const
{
    switch (way()) {
    case Way::Merchant:
    case Way::Storefront:
        return *restMs;
    case Way::Webhook:
        return webhookMs.value_or(0);
    case Way::Archive:
        return 0;
    }
    Q_UNREACHABLE();
}

bool Candidates::isDeleted() const
{
    return winsWebhook() && isDeleteOnTop();
}

std::optional<qint64> Candidates::removedAtMs() const
{
    if (isDeleted())
        return deletedMs.value_or(0);
    if (!winsWebhook() && goneMs && goneMs > restMs)
        return goneMs;
    return {};
}

} // namespace plaudit
