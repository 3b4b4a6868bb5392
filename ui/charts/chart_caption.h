// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plaudit
{

/// What a chart says of itself once it leaves the window; plain text, parts of it from outside.
struct ChartCaption
{
    QString subject;   ///< period and conditions, see subjectWords()
    QString source;    ///< whose data, and of when, see sourceWords()
    qint64 dataMs = 0; ///< UTC, of the data
};

/// A widget that knows what the charts inside it are about.
class ChartCaptioning
{
public:
    virtual ~ChartCaptioning() = default;
    Q_DISABLE_COPY_MOVE(ChartCaptioning)
    [[nodiscard]] virtual ChartCaption chartCaption() const = 0;

protected:
    ChartCaptioning() = default;
};

} // namespace plaudit
