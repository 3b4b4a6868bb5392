// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/line_reader.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plaudit
{

namespace
{

constexpr qint64 pieceSize = 256 << 10;

/// 0x80 to 0x9F of Windows-1252 (Unicode's mapping table; the five unassigned ones stay controls).
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QStringConverter::Encoding converterFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char c) {
        const auto byte = uchar(c);
        return QChar(byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : char16_t(byte));
    });
    return text.toUtf8();
}

} // namespace

LineReader::LineReader(QIODevice &device, TextEncoding encoding)
    : m_device(device)
    , m_encoding(encoding)
    , m_decoder(converterFor(encoding))
{}

QByteArray LineReader::decoded(const QByteArray &bytes)
{
    if (m_encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes);
    const QString text = m_decoder(bytes);
    return text.toUtf8();
}

void LineReader::fill()
{
    m_text.remove(0, m_at);
    m_at = 0;
    auto bytes = m_device.read(pieceSize);
    m_bytesRead += bytes.size();
    if (m_isStart)
        bytes.remove(0, byteOrderMarkIn(bytes));
    m_isStart = false;
    m_text += m_encoding == TextEncoding::Utf8 ? bytes : decoded(bytes);
}

/// Behind the end of the line that begins at `from`; −1 where that needs more of the file.
qsizetype LineReader::lineEnd(qsizetype from) const
{
    const auto feed = m_text.indexOf('\n', from);
    const auto end = feed < 0 ? m_text.size() : feed;
    const auto *const start = m_text.constData() + from;
    const auto *const found = static_cast<const char *>(std::memchr(start, '\r', size_t(end - from)));
    if (found == nullptr)
        return feed < 0 ? -1 : feed + 1;
    const auto behind = from + qsizetype(found - start) + 1;
    if (behind == feed)
        return feed + 1;
    return behind == m_text.size() && !m_device.atEnd() ? -1 : behind;
}

std::optional<QByteArray> LineReader::next()
{
    auto end = lineEnd(m_at);
    auto searched = m_text.size() - m_at;
    while (end < 0 && searched < longestLine && !m_device.atEnd()) {
        fill();
        end = lineEnd(std::max<qsizetype>(0, searched - 1)); // a CR may have been the last byte
        searched = m_text.size() - m_at;
    }
    if (m_at == m_text.size())
        return {};
    m_isCut = end < 0 ? searched > longestLine || !m_device.atEnd() : end - m_at > longestLine;
    const auto size = std::min(longestLine, (end < 0 ? m_text.size() : end) - m_at);
    auto line = m_text.mid(m_at, size);
    m_at += size;
    if (m_encoding == TextEncoding::Utf8 && !QUtf8StringView(line).isValidUtf8()) {
        m_hasForeignLines = true;
        return fromWindows1252(line);
    }
    return line;
}

void LineReader::skipRest()
{
    while (m_isCut) {
        auto end = lineEnd(m_at);
        while (end < 0 && !m_device.atEnd()) {
            m_at = m_text.endsWith('\r') ? m_text.size() - 1 : m_text.size();
            fill();
            end = lineEnd(m_at);
        }
        m_at = end < 0 ? m_text.size() : end;
        m_isCut = false;
    }
}

} // namespace plaudit
