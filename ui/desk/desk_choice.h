// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/review_list.h"
#include "desk/desk_model.h"
#include "pages/page_work.h"

#include <QPointer>

namespace plaudit
{

/// What a desk's list depends on beside the view, and where its reader stands.
struct DeskChoice
{
    std::optional<SubjectKind> kind; ///< unset: as the filter asks
    ListOrder order = ListOrder::Newest;
    DeskModel::Rows rows; ///< those shown
    SubjectKind shownKind = SubjectKind::Review;
    std::optional<Filter> shownFilter;
    ListOrder shownOrder = ListOrder::Newest;
    QString handledSubject; ///< it was gone to before
    qint64 currentRow = 0;  ///< row number; 0: none
    int firstVisible = 0;
};

/// What the desk shows, made in a worker.
struct DeskContent
{
    Filter filter;
    QString subject;
    SubjectKind kind = SubjectKind::Review;
    ListOrder order = ListOrder::Newest;
    DeskModel::Rows rows;
    bool isSameList = false; ///< the very rows that are shown
    bool isAlone = false;    ///< the subject isn't among those of the filter
    bool isSubjectUnknown = false;
    int current = 0; ///< place in the list
    DeskModel::Stretch stretch;
    std::vector<DeskLine> lines;
    std::optional<DeskRecord> record; ///< the current one
    std::int64_t listed = 0;          ///< that the filter chooses
    bool isStoreEmpty = false, hasResponses = false;
    QTimeZone zone = QTimeZone::utc();
    QPointer<Workspace> workspace;
};

/// Whether a filter has conditions on responses and none on reviews.
[[nodiscard]] bool asksForResponses(const Filter &filter);
/// Errors as Reader.
[[nodiscard]] Result<DeskContent> deskContent(const PageSources &sources, const DeskChoice &choice);

} // namespace plaudit
