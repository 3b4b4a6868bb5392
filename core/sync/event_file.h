// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>

struct z_stream_s;

namespace plaudit
{

/// Cuts text into the JSON values of a file: one a line, the members of one list, or values one after the other. Holds
/// one value and a piece of the text at a time.
class JsonCutter
{
public:
    enum class Form { Unknown, Lines, Values };

    void feed(const QByteArray &text, bool isEnd);
    /// The next value, or what stands where one should be; empty where more text is needed.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Where the next value begins, in bytes of the whole text.
    [[nodiscard]] qint64 position() const { return m_dropped + m_at; }
    [[nodiscard]] Form form() const { return m_form; }

private:
    void detect();
    [[nodiscard]] std::optional<QByteArray> nextLine();
    [[nodiscard]] std::optional<QByteArray> nextValue();
    [[nodiscard]] QByteArray take(qsizetype end);

    Form m_form = Form::Unknown;
    QByteArray m_text;
    qsizetype m_at = 0;
    qint64 m_dropped = 0;
    bool m_isEnd = false;
    // How far nextValue() has looked, so that a value that comes in pieces is looked at once.
    qsizetype m_scanned = 0;
    int m_depth = 0;
    bool m_isInText = false, m_isEscaped = false;
};

/// A file of JSON values, packed with gzip or not. Belongs to one thread.
class EventFile
{
public:
    /// Errors: FileFailed, EmptyFile.
    [[nodiscard]] static Result<std::unique_ptr<EventFile>> open(const QString &path);
    ~EventFile();
    Q_DISABLE_COPY_MOVE(EventFile)

    /// The same for a file that was moved or renamed, another for one that went on growing.
    [[nodiscard]] const QByteArray &identity() const { return m_identity; }
    [[nodiscard]] bool isPacked() const { return m_isPacked; }
    /// Leaves out what lies before that position(). Before the first next().
    [[nodiscard]] Result<void> skipTo(qint64 position);
    /// Empty at the end. Error: FileFailed, also where the packing is broken.
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    [[nodiscard]] qint64 position() const { return m_cutter.position(); }
    [[nodiscard]] JsonCutter::Form form() const { return m_cutter.form(); }
    [[nodiscard]] double share() const; ///< read, 0–1

private:
    EventFile() = default;
    [[nodiscard]] Result<QByteArray> readPiece();
    [[nodiscard]] Result<QByteArray> unpack(const QByteArray &packed);

    QFile m_file;
    QByteArray m_identity;
    bool m_isPacked = false, m_isAtEnd = false, m_isInMember = false;
    std::unique_ptr<z_stream_s> m_stream;
    JsonCutter m_cutter;
};

} // namespace plaudit
