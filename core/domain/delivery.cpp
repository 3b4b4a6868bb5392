// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

using namespace Qt::StringLiterals;

namespace plaudit
{

QString toString(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Taken:
        return u"taken"_s;
    case DeliveryOutcome::Repeated:
        return u"repeated"_s;
    case DeliveryOutcome::WrongSignature:
        return u"wrong_signature"_s;
    case DeliveryOutcome::TooOld:
        return u"too_old"_s;
    case DeliveryOutcome::TooNew:
        return u"too_new"_s;
    case DeliveryOutcome::Unsigned:
        return u"unsigned"_s;
    case DeliveryOutcome::TooLarge:
        return u"too_large"_s;
    case DeliveryOutcome::WrongPlace:
        return u"wrong_place"_s;
    case DeliveryOutcome::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DeliveryOutcome> deliveryOutcomeFrom(const QString &text)
{
    for (int i = 0; i <= int(lastDeliveryOutcome); ++i) {
        if (toString(DeliveryOutcome(i)) == text)
            return DeliveryOutcome(i);
    }
    return {};
}

bool isRefusal(DeliveryOutcome outcome)
{
    return outcome != DeliveryOutcome::Taken && outcome != DeliveryOutcome::Repeated;
}

} // namespace plaudit
