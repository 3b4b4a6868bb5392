// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook_check.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <vector>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// Of the ZIP format; sizes in bytes.
constexpr qint64 sizeOfEnd = 22, sizeOfEnd64 = 56, sizeOfLocator64 = 20, sizeOfLocal = 30, sizeOfEntry = 46;
constexpr quint32 endSignature = 0x06054B50, locator64Signature = 0x07064B50, entrySignature = 0x02014B50;
constexpr quint32 in64 = 0xFFFFFFFF;
constexpr quint16 extra64 = 1;

struct Entry
{
    QByteArray name;
    qint64 offset = 0, compressed = 0;
};

template<class Number>
Number numberAt(const QByteArray &bytes, qint64 at)
{
    return at + qint64(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.constData() + at) : Number();
}

QByteArray readAt(QFile &file, qint64 at, qint64 size)
{
    return file.seek(at) ? file.read(size) : QByteArray();
}

/// What of sizes and the offset is too large for its place stands in a list of extras, in the order of those places.
void takeExtras(Entry &entry, const QByteArray &extras, bool isLargeWhole, bool isLargeCompressed, bool isLargeOffset)
{
    for (qint64 at = 0; at + 4 <= extras.size(); at += 4 + numberAt<quint16>(extras, at + 2)) {
        if (numberAt<quint16>(extras, at) != extra64)
            continue;
        qint64 from = at + 4 + (isLargeWhole ? 8 : 0);
        if (isLargeCompressed) {
            entry.compressed = numberAt<qint64>(extras, from);
            from += 8;
        }
        if (isLargeOffset)
            entry.offset = numberAt<qint64>(extras, from);
    }
}

std::vector<Entry> entriesOf(QFile &file)
{
    const auto end = readAt(file, file.size() - sizeOfEnd, sizeOfEnd);
    if (numberAt<quint32>(end, 0) != endSignature)
        return {};
    qint64 size = numberAt<quint32>(end, 12), offset = numberAt<quint32>(end, 16);
    const auto locator = readAt(file, file.size() - sizeOfEnd - sizeOfLocator64, sizeOfLocator64);
    if (numberAt<quint32>(locator, 0) == locator64Signature) {
        const auto end64 = readAt(file, numberAt<qint64>(locator, 8), sizeOfEnd64);
        size = numberAt<qint64>(end64, 40);
        offset = numberAt<qint64>(end64, 48);
    }
    const auto list = readAt(file, offset, size);
    std::vector<Entry> entries;
    for (qint64 at = 0; numberAt<quint32>(list, at) == entrySignature;) {
        const auto compressed = numberAt<quint32>(list, at + 20), whole = numberAt<quint32>(list, at + 24),
                   place = numberAt<quint32>(list, at + 42);
        const auto nameSize = numberAt<quint16>(list, at + 28), extraSize = numberAt<quint16>(list, at + 30);
        Entry entry{.name = list.mid(at + sizeOfEntry, nameSize), .offset = place, .compressed = compressed};
        takeExtras(
            entry, list.mid(at + sizeOfEntry + nameSize, extraSize), whole == in64, compressed == in64, place == in64);
        entries.push_back(std::move(entry));
        at += sizeOfEntry + nameSize + extraSize + numberAt<quint16>(list, at + 32);
    }
    return entries;
}

/// The last bytes of what an entry holds; nothing where it can't be read to its end.
std::optional<QByteArray> tailOf(QFile &file, const Entry &entry)
{
    constexpr qint64 inAPart = 1 << 18;
    constexpr qsizetype longestTail = 32;
    const auto local = readAt(file, entry.offset, sizeOfLocal);
    if (!file.seek(entry.offset + sizeOfLocal + numberAt<quint16>(local, 26) + numberAt<quint16>(local, 28)))
        return {};
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    QByteArray tail, made(inAPart, Qt::Uninitialized);
    int state = Z_OK;
    for (qint64 left = entry.compressed; left > 0 && state == Z_OK;) {
        auto part = file.read(std::min(left, inAPart));
        if (part.isEmpty())
            break;
        left -= part.size();
        stream.next_in = reinterpret_cast<Bytef *>(part.data());
        stream.avail_in = static_cast<uInt>(part.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(made.data());
            stream.avail_out = static_cast<uInt>(made.size());
            state = inflate(&stream, Z_NO_FLUSH);
            const auto size = made.size() - qsizetype(stream.avail_out);
            tail = (tail + QByteArray::fromRawData(made.constData(), size).right(longestTail)).right(longestTail);
        } while (state == Z_OK && stream.avail_out == 0);
        if (state == Z_BUF_ERROR)
            state = Z_OK; // nothing was left to be made of this part
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(tail) : std::nullopt;
}

} // namespace

Result<void> checkWorkbook(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    const auto entries = entriesOf(file);
    if (entries.empty())
        return failure(ErrorKind::FileFailed, u"the workbook has no list of its parts"_s, path);
    for (const auto &entry : entries) {
        const bool isSheet = entry.name.startsWith("xl/worksheets/sheet");
        if (!isSheet && entry.name != "xl/sharedStrings.xml")
            continue;
        const auto tail = tailOf(file, entry);
        if (!tail || !tail->trimmed().endsWith(isSheet ? "</worksheet>" : "</sst>"))
            return failure(ErrorKind::DiskFull, u"%1 is cut off"_s.arg(QString::fromUtf8(entry.name)), path);
    }
    return {};
}

} // namespace plaudit
