// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/file_identity.h"

#include <QCryptographicHash>

#include <algorithm>

namespace plaudit
{

QByteArray fileIdentity(QFile &file)
{
    constexpr qint64 endSize = qint64{64} * 1024;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(file.size()));
    file.seek(0);
    hash.addData(file.read(endSize));
    file.seek(std::max<qint64>(0, file.size() - endSize));
    hash.addData(file.read(endSize));
    file.seek(0);
    return hash.result();
}

} // namespace plaudit
