// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSaveFile>
#include <QString>

namespace plaudit
{

/// A text file written in large pieces, whole or not at all.
class LineFile
{
public:
    explicit LineFile(const QString &path);
    void append(QByteArrayView text);
    /// Error: FileFailed, with the path as its subject; nothing is left then.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    QSaveFile m_file;
    QByteArray m_pending;
    bool m_isGood;
};

} // namespace plaudit
