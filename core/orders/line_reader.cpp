// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/line_reader.h"

#include <algorithm>
#include <array>

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
    auto bytes = m_device.read(pieceSize);
    m_bytesRead += bytes.size();
    if (m_isStart)
        bytes.remove(0, byteOrderMarkIn(bytes));
    m_isStart = false;
    m_text.remove(0, m_at);
    m_at = 0;
    m_text += decoded(bytes);
}

std::optional<QByteArray> LineReader::next()
{
    auto end = m_text.indexOf('\n', m_at);
    while (end < 0 && m_text.size() - m_at < longestLine && !m_device.atEnd()) {
        const auto searched = m_text.size() - m_at;
        fill();
        end = m_text.indexOf('\n', searched);
    }
    if (m_at == m_text.size())
        return {};
    const auto size = std::min(longestLine, (end < 0 ? m_text.size() : end + 1) - m_at);
    auto line = m_text.mid(m_at, size);
    m_at += size;
    return line;
}

} // namespace plaudit
