// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/traces.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

} // namespace

std::vector<std::pair<QString, QByteArray>> formsOf(const QString &userId, const QString &key)
{
    const auto raw = key.toUtf8();
    const auto percent = raw.toPercentEncoding();
    const auto pair = (userId + u':' + key).toUtf8();
    return {{u"raw"_s, raw}, {u"percent-encoded"_s, percent}, {u"percent-encoded, small"_s, percent.toLower()},
        {u"base64"_s, raw.toBase64(QByteArray::OmitTrailingEquals)},
        {u"base64 of the pair"_s, pair.toBase64(QByteArray::OmitTrailingEquals)},
        {u"base64url of the pair"_s, pair.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)},
        {u"hexadecimal"_s, raw.toHex()}, {u"UTF-16, low byte first"_s, encoded(key, QStringConverter::Utf16LE)},
        {u"UTF-16, high byte first"_s, encoded(key, QStringConverter::Utf16BE)}};
}

QStringList tracesIn(const QString &name, const QByteArray &bytes, const QString &userId, const QString &key)
{
    QStringList traces;
    for (const auto &[form, needle] : formsOf(userId, key)) {
        if (bytes.contains(needle))
            traces.append(name + u": "_s + form);
    }
    return traces;
}

QStringList tracesBelow(const QString &folder, const QString &userId, const QString &key)
{
    QStringList traces;
    QDirIterator files(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto info = files.fileInfo();
        traces += tracesIn(path, (path + info.symLinkTarget()).toUtf8(), userId, key);
        QFile file(path);
        if (!info.isFile())
            continue;
        if (file.open(QIODevice::ReadOnly))
            traces += tracesIn(path, file.readAll(), userId, key);
        else
            traces.append(path + u": can't be read"_s);
    }
    return traces;
}

} // namespace plaudit
