// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/line_file.h"

namespace plaudit
{

static constexpr qsizetype pieceSize = 1 << 20;

LineFile::LineFile(const QString &path)
    : m_file(path)
    , m_isGood(m_file.open(QIODevice::WriteOnly))
{
    m_pending.reserve(pieceSize + (pieceSize >> 4));
}

void LineFile::append(QByteArrayView text)
{
    m_pending.append(text);
    if (m_pending.size() >= pieceSize)
        flush();
}

void LineFile::flush()
{
    m_isGood = m_isGood && m_file.write(m_pending) == m_pending.size();
    m_pending.resize(0);
}

Result<void> LineFile::finish()
{
    flush();
    if (!m_isGood || !m_file.commit())
        return failure(ErrorKind::FileFailed, m_file.errorString(), m_file.fileName());
    return {};
}

} // namespace plaudit
