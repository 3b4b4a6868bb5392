// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/redaction.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace plaudit
{

Cell redacted(const Cell &cell, Redaction redaction, const QByteArray &salt)
{
    if (redaction == Redaction::None || cell.isNull())
        return cell;
    if (redaction == Redaction::Removed)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(cell.toString().trimmed().toLower().toUtf8());
    return hash.result().toHex().left(16);
}

QByteArray newSalt()
{
    QByteArray salt(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return salt;
}

} // namespace plaudit
