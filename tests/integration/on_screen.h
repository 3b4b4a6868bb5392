// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QAbstractItemView;
class QWidget;

namespace plaudit
{

/// What a screen reader says of the widget that has the focus; empty where none has.
[[nodiscard]] QString nameOfFocus();
/// Whether a label of that very text can be seen there.
[[nodiscard]] bool shows(const QWidget &page, const QString &text);
/// The list or table of that name that can be seen there; null where there is none.
[[nodiscard]] QAbstractItemView *rowsNamed(const QString &name, const QWidget &window);

/// Whether a person sees where the focus went: remembers the screen as it was before the focus moved.
class FocusMark
{
public:
    FocusMark();

    /// What has the focus now looks different.
    [[nodiscard]] bool isSeen() const;

private:
    QImage m_before;
};

} // namespace plaudit
