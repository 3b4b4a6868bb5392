// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/delivery_words.h"

#include "wording/numbers.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryWords)

public:
    static QString name(DeliveryOutcome outcome)
    {
        switch (outcome) {
        case DeliveryOutcome::Taken:
            return tr("taken");
        case DeliveryOutcome::Repeated:
            return tr("delivered again");
        case DeliveryOutcome::WrongSignature:
            return tr("wrong signature");
        case DeliveryOutcome::TooOld:
            return tr("signed too long ago");
        case DeliveryOutcome::TooNew:
            return tr("signed in the future");
        case DeliveryOutcome::Unsigned:
            return tr("not signed");
        case DeliveryOutcome::TooLarge:
            return tr("too large");
        case DeliveryOutcome::WrongPlace:
            return tr("wrong address");
        case DeliveryOutcome::Unreadable:
            return tr("unreadable or cut off");
        }
        Q_UNREACHABLE();
    }

    static QString refused(qint64 count, const QString &reasons)
    {
        return tr("%Ln live event(s) were refused: %1.", nullptr, int(count)).arg(reasons);
    }
};

} // namespace

QString nameOf(DeliveryOutcome outcome)
{
    return DeliveryWords::name(outcome);
}

QString refusalSentence(const std::vector<DeliveryCount> &counts, const QLocale &locale)
{
    QStringList reasons;
    qint64 refused = 0;
    for (const auto &count : counts) {
        if (!isRefusal(count.outcome) || count.count == 0)
            continue;
        refused += count.count;
        reasons += u"%1 %2"_s.arg(writtenCount(count.count, locale), nameOf(count.outcome));
    }
    return refused == 0 ? QString() : DeliveryWords::refused(refused, reasons.join(u", "_s));
}

} // namespace plaudit
