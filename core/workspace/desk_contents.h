// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list_records.h"
#include "cache/records.h"
#include "domain/result.h"
#include "workspace/notes_and_tags.h"

#include <optional>
#include <variant>
#include <vector>

namespace plaudit
{

class Reader;

/// What the reading desk lists, with what the user put on it.
struct DeskLine
{
    std::variant<ReviewLine, ResponseLine> record;
    OwnWords own;

    [[nodiscard]] qint64 row() const;
    [[nodiscard]] QString id() const;
};

/// One review or response whole, with all that is shown beside it.
struct DeskRecord
{
    qint64 row = 0;
    std::variant<Review, SurveyResponse> record;
    QString productName; ///< as the catalogue has it now
    bool isRemoved = false;
    std::vector<ReviewVersion> versions; ///< of a review, see Reader::reviewVersions()
    std::optional<MatchedOrder> order;
    NotesAndTags ownWords;

    [[nodiscard]] SubjectKind kind() const;
    [[nodiscard]] QString id() const;
};

/// Lines of these rows, in their order; those that are gone are left out. Errors as Reader; so have those below.
[[nodiscard]] Result<std::vector<DeskLine>> deskLines(
    Reader &reader, SubjectKind kind, const std::vector<qint64> &rows);
/// The same, with as much of a review's text as a cell of a spreadsheet takes.
[[nodiscard]] Result<std::vector<DeskLine>> deskLinesWithText(
    Reader &reader, SubjectKind kind, const std::vector<qint64> &rows);
/// Nothing where the row is gone.
[[nodiscard]] Result<std::optional<DeskRecord>> deskRecord(Reader &reader, SubjectKind kind, qint64 row);

/// A review or response by its id.
struct DeskPlace
{
    SubjectKind kind = SubjectKind::Review;
    qint64 row = 0;
};
[[nodiscard]] Result<std::optional<DeskPlace>> deskPlace(Reader &reader, const QString &id);

} // namespace plaudit
