// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/import_progress.h"

#include "wording/numbers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

QString importProgress(double share, const QString &count, std::chrono::milliseconds elapsed)
{
    auto words = QCoreApplication::translate("ImportProgress", "%1 % · %2")
                     .arg(QString::number(static_cast<int>(share * 100.0)), count);
    constexpr double early = 0.02;
    if (share < early)
        return words;
    const auto left = static_cast<double>(elapsed.count()) * (1.0 - share) / share;
    return words + u" · "_s +
           QCoreApplication::translate("ImportProgress", "%1 left")
               .arg(writtenDuration(std::chrono::milliseconds(static_cast<qint64>(left))));
}

} // namespace plaudit
