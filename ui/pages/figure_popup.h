// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <utility>
#include <vector>

namespace plaudit
{

/// What stands behind a figure: its definition, the facts it rests on, and the way to its rows. Closes by Esc or a
/// click beside it, and then deletes itself.
class FigurePopup : public QFrame
{
    Q_OBJECT

public:
    /// A name and what it is: "Compared with", "1 Jul – 31 Jul 2026". Plain text.
    using Fact = std::pair<QString, QString>;

    FigurePopup(
        const QString &title, const QString &definition, const std::vector<Fact> &facts, bool hasRows, QWidget *parent);

    /// Below `anchor`, inside its window.
    void showAt(const QWidget &anchor);

Q_SIGNALS:
    void rowsRequested();
};

} // namespace plaudit
