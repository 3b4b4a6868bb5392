// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bucket_words.h"

#include <QCoreApplication>

namespace plaudit
{

QString bucketName(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Day:
        return QCoreApplication::translate("Bucket", "Day");
    case Bucket::Week:
        return QCoreApplication::translate("Bucket", "Week");
    case Bucket::Month:
        return QCoreApplication::translate("Bucket", "Month");
    case Bucket::Quarter:
        return QCoreApplication::translate("Bucket", "Quarter");
    case Bucket::Year:
        return QCoreApplication::translate("Bucket", "Year");
    }
    return {};
}

} // namespace plaudit
