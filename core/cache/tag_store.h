// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/own_words.h"
#include "domain/result.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace plaudit
{

class Database;

/// The user's own tags. As notes, they leave the change counter as it is. Names are one line and are compared without
/// regard to case: of a kind's subjects all write a name as the first did.
class TagStore
{
public:
    explicit TagStore(Database &database);

    /// Gives the tag as it stands, which is the earlier one where the subject has it already. Errors: InvalidArgument
    /// for one without name or subject.
    [[nodiscard]] Result<Tag> add(const Tag &tag);
    /// Gives what was removed, which add() brings back; nothing where the subject doesn't have it.
    [[nodiscard]] Result<std::optional<Tag>> remove(const Tag &tag);
    /// By name.
    [[nodiscard]] Result<std::vector<Tag>> of(SubjectKind kind, const QString &subject);
    /// Of one kind or of all, those that most have first.
    [[nodiscard]] Result<std::vector<TagCount>> names(std::optional<SubjectKind> kind);
    /// Subjects with notes or tags, of those asked for.
    [[nodiscard]] Result<QHash<QString, OwnWords>> ownWords(SubjectKind kind, const QStringList &subjects);

private:
    [[nodiscard]] Result<QString> spelling(const Tag &tag);

    Database &m_database;
};

} // namespace plaudit
