// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk_contents.h"

#include <QTimeZone>
#include <QUrl>

#include <optional>
#include <vector>

namespace plaudit
{

/// What the desk says of a review or response, in the order it stands there. Texts from outside are as they came.
struct DeskPaper
{
    struct Fact
    {
        enum class Way { None, Product, Customer };
        QString label, value;
        Way way = Way::None; ///< where a click on the value leads
    };
    struct Passage
    {
        QString heading, text;
    };
    struct Link
    {
        QString what; ///< "Picture 1"
        QUrl url;     ///< of the web; never fetched unasked
    };

    SubjectKind kind = SubjectKind::Review;
    qint64 row = 0;
    QString id;
    std::optional<int> rating; ///< of a review
    std::optional<int> score;  ///< of a response
    QString time;
    QStringList states; ///< "Verified", "Incentivized", "Removed" …
    QString title, text;
    std::vector<Passage> answers;
    std::optional<Passage> reply;
    std::vector<Link> links;
    std::vector<Fact> facts;
    QStringList history; ///< how an edited review came to be as it is
    QString productId, customerId;
    std::vector<Note> notes;
    std::vector<Tag> tags;
    QStringList tagNames;
    QTimeZone zone = QTimeZone::utc();
};

[[nodiscard]] DeskPaper paperOf(const DeskRecord &record, const QTimeZone &zone);

/// All its words, for the clipboard.
[[nodiscard]] QString wholeTextOf(const DeskPaper &paper);
} // namespace plaudit
