// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QPainter;
class QRectF;
class QString;

namespace plaudit
{

/// One line of words, cut with … where it doesn't fit: at the side where reading begins in the window, but in the
/// direction of their own writing, so that their full stops stand where they belong.
void paintWords(QPainter &painter, const QRectF &place, const QString &words);

/// A header's alignment as it is to be seen in the window's direction; style sheets don't turn it by themselves.
[[nodiscard]] int headerAlignment(Qt::Alignment alignment);

} // namespace plaudit
