// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/salt.h"

#include "console.h"

#include <QCoreApplication>

namespace plaudit
{

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)

public:
    static QString textsStay()
    {
        return tr(
            "Names and emails are taken out of their columns; what people wrote stays as it is and may name them.");
    }
    static QString noSalt()
    {
        return tr("PLAUDIT_SALT is not set: the hashes are made with a random salt and can't be compared with other "
                  "exports.");
    }
};

} // namespace

QByteArray saltFor(Redaction redaction, Console &console)
{
    if (redaction == Redaction::None)
        return {};
    console.note(Words::textsStay());
    if (redaction != Redaction::Hashed)
        return {};
    auto salt = qgetenv("PLAUDIT_SALT");
    if (!salt.isEmpty())
        return salt;
    console.note(Words::noSalt());
    return newSalt();
}

} // namespace plaudit
