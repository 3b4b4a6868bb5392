// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/erasing_words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Erasing)

public:
    static QStringList whatGoes(const HeldOfCustomer &held)
    {
        const auto number = [](const auto &rows) { return static_cast<int>(rows.size()); };
        QStringList lines;
        const auto add = [&lines](int count, const QString &line) {
            if (count > 0)
                lines.append(line);
        };
        add(number(held.emails), tr("%Ln email address(es)", nullptr, number(held.emails)));
        add(number(held.customerIds), tr("%Ln customer id(s)", nullptr, number(held.customerIds)));
        add(number(held.reviews),
            tr("%Ln review(s): name, words, pictures, profile and the reply", nullptr, number(held.reviews)));
        add(number(held.responses),
            tr("%Ln survey response(s): who gave it, and answers in words", nullptr, number(held.responses)));
        add(number(held.orders), tr("%Ln order(s): who bought", nullptr, number(held.orders)));
        add(number(held.events), tr("%Ln event(s): quizzes, referrals, loyalty", nullptr, number(held.events)));
        add(int(held.deliveries), tr("%Ln webhook(s): what they said", nullptr, int(held.deliveries)));
        const auto unread = number(held.quarantined) + number(held.rejects);
        add(unread, tr("%Ln record(s) that could not be read", nullptr, unread));
        add(int(held.notes), tr("%Ln note(s) about them", nullptr, int(held.notes)));
        add(int(held.tags), tr("%Ln tag(s) on them", nullptr, int(held.tags)));
        return lines;
    }
    static QStringList whatStays()
    {
        return {
            tr("Ratings, scores, chosen answers, dates, products and revenue stay in the figures, without whose they were."),
            tr("Orders keep their number, reviews and responses their id: without it, the next sync would count them twice."),
            tr("A salted hash of the emails and ids stays, so that no sync, webhook or import brings them back.")};
    }
    static QStringList whatIsLeftToDo(const Erased &erased)
    {
        QStringList lines;
        if (!erased.isFinished())
            lines.append(tr("Another program is reading the workspace: the next start of Plaudit does the rest."));
        for (const auto &file : erased.filesToLookAt)
            lines.append(tr("Look at this file, which may still hold them: %1").arg(file));
        if (erased.record.namesakes > 0)
            lines.append(tr("%Ln row(s) of other people hold the same name and are as they were.", nullptr,
                int(erased.record.namesakes)));
        return lines;
    }
    static QString time(qint64 ms, const QLocale &locale)
    {
        if (ms == 0)
            return tr("not yet");
        return locale.toString(QDateTime::fromMSecsSinceEpoch(ms).toUTC(), u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
    }
    static QString rows(const RowsOfTables &counts)
    {
        QStringList all;
        for (const auto &[table, count] : counts)
            all.append(u"%1 %2"_s.arg(table).arg(count));
        return all.isEmpty() ? tr("nothing") : all.join(u", "_s);
    }
    static QString certificate(const Erased &erased, const QLocale &locale)
    {
        const auto &record = erased.record;
        QStringList lines{tr("Certificate of an erasure, number %1").arg(record.id), QString(),
            tr("A customer was erased from the workspace %1.").arg(record.databaseId),
            tr("When: %1").arg(time(record.erasedAtMs, locale)),
            tr("Files and journals written anew: %1").arg(time(record.finishedAtMs, locale)),
            tr("By: Plaudit %1, schema %2").arg(record.programVersion).arg(record.schema),
            tr("Rows kept without the person: %1").arg(rows(record.stripped)),
            tr("Rows removed: %1").arg(rows(record.removed)),
            tr("Rows of others in which their email was blotted out: %1").arg(rows(record.blotted)), QString()};
        lines += whatStays();
        lines += QString();
        lines += tr("Hashes of their emails and ids, by HMAC-SHA-256 with the salt of this workspace:");
        lines += record.hashes;
        const auto left = whatIsLeftToDo(erased);
        if (!left.isEmpty())
            lines += QStringList{QString()} + left;
        return lines.join(u'\n') + u'\n';
    }
};

} // namespace

QStringList whatGoes(const HeldOfCustomer &held)
{
    return Words::whatGoes(held);
}

QStringList whatStays()
{
    return Words::whatStays();
}

QStringList whatIsLeftToDo(const Erased &erased)
{
    return Words::whatIsLeftToDo(erased);
}

QString certificateText(const Erased &erased, const QLocale &locale)
{
    return Words::certificate(erased, locale);
}

} // namespace plaudit
