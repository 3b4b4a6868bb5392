// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/table_format.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace plaudit
{

/// The lines of a text file in UTF-8, whatever its encoding, without the byte order mark. Lines end in LF, CR LF or CR.
/// Holds one line and a piece of the file at a time.
class LineReader
{
public:
    /// A line is cut off here; what follows comes as another line.
    static constexpr qsizetype longestLine = 4 << 20;

    /// `device` is open, at its start, and outlives the reader.
    LineReader(QIODevice &device, TextEncoding encoding);

    /// With its line end; nothing at the end of the file. A line of a UTF-8 file that isn't UTF-8 is taken for
    /// Windows-1252.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Whether the line given last goes on.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// Leaves out the rest of a line that was cut.
    void skipRest();
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] bool hasForeignLines() const { return m_hasForeignLines; }

private:
    void fill();
    [[nodiscard]] QByteArray decoded(const QByteArray &bytes);
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const;

    QIODevice &m_device;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_text; ///< from m_at on: not given out yet
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    bool m_isStart = true, m_isCut = false, m_hasForeignLines = false;
};

} // namespace plaudit
