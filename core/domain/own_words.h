// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace plaudit
{

/// What a person may put notes and tags on.
enum class SubjectKind { Review, Response, Customer, Product };
[[nodiscard]] QString toString(SubjectKind kind); ///< "review" …; stable
[[nodiscard]] std::optional<SubjectKind> subjectKindFrom(const QString &text);

/// A note of the user's own. No source tells of it, and none takes it away.
struct Note
{
    qint64 id = 0; ///< 0: not kept yet
    SubjectKind kind = SubjectKind::Review;
    QString subject; ///< the record's own id, as text
    QString text;
    qint64 createdAtMs = 0, changedAtMs = 0; ///< UTC

    [[nodiscard]] friend bool operator==(const Note &, const Note &) = default;
};

/// A tag of the user's own; not one of those that Okendo sends.
struct Tag
{
    SubjectKind kind = SubjectKind::Review;
    QString subject; ///< the record's own id, as text
    QString name;
    qint64 createdAtMs = 0; ///< UTC

    [[nodiscard]] friend bool operator==(const Tag &, const Tag &) = default;
};

/// A tag's name with how many subjects have it.
struct TagCount
{
    QString name;
    qint64 subjects = 0;

    [[nodiscard]] friend bool operator==(const TagCount &, const TagCount &) = default;
};

/// What a subject carries, for lists.
struct OwnWords
{
    qint64 notes = 0;
    QStringList tags;

    [[nodiscard]] friend bool operator==(const OwnWords &, const OwnWords &) = default;
};

} // namespace plaudit
