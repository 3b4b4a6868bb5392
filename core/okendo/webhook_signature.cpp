// SPDX-License-Identifier: GPL-3.0-or-later
#include "okendo/webhook_signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace plaudit
{

QByteArray webhookSignature(const Secret &secret, const QByteArray &id, qint64 timestamp, const QByteArray &body)
{
    constexpr auto prefix = "whsec_"_L1;
    auto text = secret.reveal();
    if (text.startsWith(prefix))
        text.remove(0, prefix.size());
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, QByteArray::fromBase64(text.toLatin1()));
    code.addData(id + '.' + QByteArray::number(timestamp) + '.');
    code.addData(body);
    return "v1," + code.result().toBase64();
}

} // namespace plaudit
