// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/records.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

StreamCounts &StreamCounts::operator+=(const StreamCounts &other)
{
    received += other.received;
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    removed += other.removed;
    quarantined += other.quarantined;
    return *this;
}

EventCounts &EventCounts::operator+=(const EventCounts &other)
{
    received += other.received;
    applied += other.applied;
    redelivered += other.redelivered;
    unchanged += other.unchanged;
    quarantined += other.quarantined;
    return *this;
}

QString toString(WalkKind kind)
{
    switch (kind) {
    case WalkKind::First:
        return u"first"_s;
    case WalkKind::Later:
        return u"later"_s;
    case WalkKind::Full:
        return u"full"_s;
    }
    Q_UNREACHABLE();
}

QString toString(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Reviews:
        return u"reviews"_s;
    case ImportKind::Events:
        return u"events"_s;
    case ImportKind::Orders:
        return u"orders"_s;
    }
    Q_UNREACHABLE();
}

QString toString(Way way)
{
    switch (way) {
    case Way::Merchant:
        return u"merchant"_s;
    case Way::Storefront:
        return u"storefront"_s;
    case Way::Webhook:
        return u"webhook"_s;
    case Way::Archive:
        return u"archive"_s;
    }
    Q_UNREACHABLE();
}

QString toString(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return u"running"_s;
    case RunOutcome::Completed:
        return u"completed"_s;
    case RunOutcome::Stopped:
        return u"stopped"_s;
    case RunOutcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

StreamCounts RunReport::total() const
{
    StreamCounts sum;
    for (const auto &stream : streams)
        sum += stream.counts;
    return sum;
}

} // namespace plaudit
