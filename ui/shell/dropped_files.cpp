// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dropped_files.h"

#include "orders/review_mapping.h"
#include "orders/table_rows.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plaudit
{

static bool looksLikeEvents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 enough = 64;
    const QByteArray head = file.read(enough);
    const QByteArray text = (head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head).trimmed();
    return head.startsWith("\x1F\x8B") || text.startsWith('{') || text.startsWith('[');
}

static bool holdsReviews(const QString &path)
{
    const auto rows = TableRows::open(path);
    return rows && looksLikeReviews((*rows)->header());
}

DroppedFiles sorted(const QStringList &paths)
{
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"txt"_s, u"tab"_s, u"xlsx"_s, u"xls"_s, u"zip"_s};
    static const QStringList events{u"json"_s, u"jsonl"_s, u"ndjson"_s, u"gz"_s};
    DroppedFiles files;
    for (const QString &path : paths) {
        const QString ending = QFileInfo(path).suffix().toLower();
        const bool isEvents = events.contains(ending) || (!tables.contains(ending) && looksLikeEvents(path));
        if (isEvents)
            files.events += path;
        else
            (holdsReviews(path) ? files.reviews : files.orders) += path;
    }
    return files;
}

} // namespace plaudit
