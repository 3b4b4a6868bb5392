// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customer_content.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QLocale;

namespace plaudit
{

/// What the time line says of a moment; texts of customers in it are plain text.
struct MomentWords
{
    QString icon;                                     ///< a line icon's name
    QString title;                                    ///< "Order #1001"
    QString note;                                     ///< beside the title: status, product, survey
    QString date;                                     ///< a dash where none is known
    QString heading;                                  ///< of a review, in the customer's words
    QString body;                                     ///< in the customer's words
    std::vector<std::pair<QString, QString>> answers; ///< questions with what was answered
    QString reply;                                    ///< the store's own
    QStringList details;                              ///< lines that may be folded away
    QString unfold;                                   ///< what the button that shows them says
    int rating = 0;                                   ///< 1–5 of a review that has one
    int score = -1;                                   ///< 0–10 of a response that has one
};
[[nodiscard]] MomentWords wordsOf(const CustomerContent &content, const CustomerMoment &moment, const QLocale &locale);

[[nodiscard]] QString starsText(int rating); ///< ★★★★☆

} // namespace plaudit
