// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answer_row.h"

#include "console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plaudit
{

void answerChange(Console &console, bool isTold, const Change &change, ChangeUnit unit)
{
    if (isTold)
        console.answer(u"  "_s + answerRow(QCoreApplication::translate("AnswerRow", "change"), {},
                                     changeSentence(change, unit, QLocale())));
}

void answerShare(Console &console, const QString &name, const Compared<Share> &share)
{
    const QLocale locale;
    console.answer(
        answerRow(name, writtenShare(share.now.value, locale), writtenOrNothing(share.now.ci95, locale, true)));
    answerChange(console, share.before.has_value(), share.change(shareChange), ChangeUnit::ShareInPoints);
}

} // namespace plaudit
