// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/event_file.h"

#include "domain/file_identity.h"

#include <algorithm>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 pieceSize = qint64{256} * 1024;
/// What is longer is no event; it is handed out in parts of this size.
constexpr qsizetype longestValue = 64 << 20;
constexpr int anyPacking = 15 + 32; // zlib's: the largest window, gzip or zlib by their heads

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Where the value that begins at `from` ends, if it does before `end` and its brackets fit.
bool isWholeObject(const QByteArray &text, qsizetype from, qsizetype end)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = from; i < end; ++i) {
        const char c = text[i];
        if (isInText) {
            i += c == '\\' ? 1 : 0;
            isInText = c != '"';
        } else if (c == '"') {
            isInText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return depth == 0 && !isInText;
}

} // namespace

void JsonCutter::feed(const QByteArray &text, bool isEnd)
{
    m_text.remove(0, m_at);
    m_dropped += m_at;
    m_scanned -= m_at;
    m_at = 0;
    m_scanned = std::max<qsizetype>(m_scanned, 0);
    m_text += text;
    m_isEnd = m_isEnd || isEnd;
}

std::optional<QByteArray> JsonCutter::next()
{
    if (m_form == Form::Unknown)
        detect();
    switch (m_form) {
    case Form::Unknown:
        return {};
    case Form::Lines:
        return nextLine();
    case Form::Values:
        return nextValue();
    }
    Q_UNREACHABLE();
}

void JsonCutter::detect()
{
    static const auto mark = "\xEF\xBB\xBF"_ba;
    if (m_dropped + m_at == 0 && m_text.startsWith(mark))
        m_at = mark.size();
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
    m_scanned = m_at;
    if (m_at == m_text.size())
        return;
    const auto lineEnd = m_text.indexOf('\n', m_at);
    if (m_text[m_at] == '[') {
        m_form = Form::Values;
        ++m_at;
        m_scanned = m_at;
    } else if (lineEnd < 0 && !m_isEnd && m_text.size() - m_at < longestValue) {
        return;
    } else {
        // A value that is spread over lines opens a bracket on the first that it doesn't close.
        const auto end = lineEnd < 0 ? m_text.size() : lineEnd;
        m_form = isWholeObject(m_text, m_at, end) ? Form::Lines : Form::Values;
    }
}

QByteArray JsonCutter::take(qsizetype end)
{
    auto value = m_text.mid(m_at, end - m_at);
    m_at = end;
    m_scanned = end;
    return value;
}

std::optional<QByteArray> JsonCutter::nextLine()
{
    for (;;) {
        auto end = m_text.indexOf('\n', std::max(m_at, m_scanned));
        if (end < 0) {
            m_scanned = m_text.size();
            const bool isTooLong = m_text.size() - m_at >= longestValue;
            if (!m_isEnd && !isTooLong)
                return {};
            end = m_text.size();
        }
        auto line = take(end).trimmed();
        if (m_at < m_text.size())
            m_scanned = ++m_at;
        if (!line.isEmpty())
            return line;
        if (m_at >= m_text.size())
            return {};
    }
}

std::optional<QByteArray> JsonCutter::nextValue()
{
    if (m_depth == 0 && !m_isInText) {
        while (m_at < m_text.size() && (isBlank(m_text[m_at]) || m_text[m_at] == ',' || m_text[m_at] == ']'))
            ++m_at;
        m_scanned = std::max(m_scanned, m_at);
    }
    for (; m_scanned < m_text.size(); ++m_scanned) {
        const char c = m_text[m_scanned];
        if (m_isEscaped) {
            m_isEscaped = false;
        } else if (m_isInText) {
            m_isEscaped = c == '\\';
            m_isInText = c != '"';
        } else if (c == '"') {
            m_isInText = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            m_depth = std::max(0, m_depth - 1);
            if (m_depth == 0)
                return take(m_scanned + 1);
        } else if (c == ',' && m_depth == 0) {
            return take(m_scanned);
        }
    }
    const bool isTooLong = m_text.size() - m_at >= longestValue;
    if (m_at >= m_text.size() || (!m_isEnd && !isTooLong))
        return {};
    m_depth = 0;
    m_isInText = m_isEscaped = false;
    return take(m_text.size()).trimmed();
}

Result<std::unique_ptr<EventFile>> EventFile::open(const QString &path)
{
    std::unique_ptr<EventFile> opened(new EventFile);
    auto &file = opened->m_file;
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileFailed, file.errorString(), path);
    if (file.size() == 0)
        return failure(ErrorKind::EmptyFile, {}, path);
    opened->m_identity = fileIdentity(file);
    opened->m_isPacked = file.peek(2) == "\x1f\x8b"_ba;
    if (opened->m_isPacked) {
        opened->m_stream = std::make_unique<z_stream_s>();
        if (inflateInit2(opened->m_stream.get(), anyPacking) != Z_OK)
            return failure(ErrorKind::FileFailed, u"the unpacker can't be set up"_s, path);
        opened->m_isInMember = true;
    }
    return opened;
}

EventFile::~EventFile()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

double EventFile::share() const
{
    return m_file.size() == 0 ? 1.0 : static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size());
}

Result<QByteArray> EventFile::readPiece()
{
    const auto piece = m_file.read(pieceSize);
    if (piece.isEmpty() && m_file.error() != QFile::NoError)
        return failure(ErrorKind::FileFailed, m_file.errorString(), m_file.fileName());
    m_isAtEnd = piece.isEmpty();
    return m_isPacked ? unpack(piece) : Result<QByteArray>(piece);
}

Result<QByteArray> EventFile::unpack(const QByteArray &packed)
{
    if (packed.isEmpty() && m_isInMember && m_stream->total_in > 0)
        return failure(ErrorKind::FileFailed, u"the packed file ends in the middle"_s, m_file.fileName());
    QByteArray text;
    QByteArray buffer(4 * pieceSize, Qt::Uninitialized);
    auto input = packed;
    m_stream->next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->avail_in = uInt(input.size());
    while (m_stream->avail_in > 0) {
        if (!m_isInMember) { // another packed part follows
            inflateReset(m_stream.get());
            m_isInMember = true;
        }
        do {
            m_stream->next_out = reinterpret_cast<Bytef *>(buffer.data());
            m_stream->avail_out = uInt(buffer.size());
            const int state = inflate(m_stream.get(), Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return failure(ErrorKind::FileFailed, u"the packed file is damaged"_s, m_file.fileName());
            text.append(buffer.constData(), buffer.size() - qsizetype(m_stream->avail_out));
            m_isInMember = state != Z_STREAM_END;
        } while (m_isInMember && m_stream->avail_out == 0);
    }
    return text;
}

Result<void> EventFile::skipTo(qint64 position)
{
    // The form shows in the first value alone.
    while (m_cutter.form() == JsonCutter::Form::Unknown || m_cutter.position() < position) {
        const auto value = next();
        if (!value)
            return failure(value.error());
        if (!*value)
            break;
    }
    return {};
}

Result<std::optional<QByteArray>> EventFile::next()
{
    for (;;) {
        if (auto value = m_cutter.next())
            return value;
        if (m_isAtEnd)
            return std::optional<QByteArray>();
        const auto piece = readPiece();
        if (!piece)
            return failure(piece.error());
        m_cutter.feed(*piece, m_isAtEnd);
    }
}

} // namespace plaudit
