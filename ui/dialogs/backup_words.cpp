// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/backup_words.h"

#include "shell/plain_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

int plural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)

public:
    static QString counts(const BackupContent &content)
    {
        const QStringList parts{tr("%Ln reviews", nullptr, plural(content.reviews)),
            tr("%Ln survey responses", nullptr, plural(content.responses)),
            tr("%Ln orders", nullptr, plural(content.orders))};
        return parts.join(tr(", ", "between the parts of a list"));
    }
    static ErrorSentence isNone(const QString &name)
    {
        return {tr("%1 is no backup that Plaudit made.").arg(name), tr("Nothing was changed. Choose another file.")};
    }
    static ErrorSentence isDamaged(const QString &name)
    {
        return {tr("%1 is damaged.").arg(name), tr("Nothing was changed. Choose an older backup, if there is one.")};
    }
    static ErrorSentence isNewer()
    {
        return {tr("This backup was made by a newer version of Plaudit."),
            tr("Nothing was changed. Update Plaudit to restore it.")};
    }
    static ErrorSentence isBusy()
    {
        return {tr("A sync of this store is running."), tr("Wait for its end or stop it, then restore the backup.")};
    }
    static ErrorSentence isTaken(const QString &name)
    {
        return {tr("There is a file %1 already.").arg(name),
            tr("A backup never overwrites anything: choose another name.")};
    }
};

} // namespace

QString countsOf(const BackupContent &content)
{
    return Words::counts(content);
}

ErrorSentence sentenceForBackup(const Error &error)
{
    const auto name = oneLine(QFileInfo(error.subject).fileName());
    switch (error.kind) {
    case ErrorKind::DatabaseFailed:
        return Words::isNone(name);
    case ErrorKind::DatabaseCorrupt:
        return Words::isDamaged(name);
    case ErrorKind::DatabaseNewer:
        return Words::isNewer();
    case ErrorKind::RunInProgress:
        return error.subject == "webhooks"_L1 ? sentenceFor(error) : Words::isBusy();
    case ErrorKind::FileFailed:
        return QFileInfo::exists(error.subject) ? Words::isTaken(name) : sentenceFor(error);
    default:
        return sentenceFor(error);
    }
}

} // namespace plaudit
