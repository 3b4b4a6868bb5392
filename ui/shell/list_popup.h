// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/entry_model.h"
#include "shell/popup.h"

namespace plaudit
{

class EntryList;

/// One of several, chosen in a popup.
class ListPopup : public Popup
{
    Q_OBJECT

public:
    struct Content
    {
        QString name; ///< told to screen readers
        QString hint; ///< in the field; without one there is no field
        std::vector<Entry> entries;
        int current = 0;
        EntryModel::Match match = EntryModel::Match::Fuzzy;
    };

    ListPopup(const Content &content, int width, QWidget *parent);

    [[nodiscard]] EntryList *list() const { return m_list; }

Q_SIGNALS:
    /// The popup is closed by then.
    void chosen(int entry);

private:
    EntryList *m_list;
};

} // namespace plaudit
