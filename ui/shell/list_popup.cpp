// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/list_popup.h"

#include "shell/entry_list.h"

#include <QVBoxLayout>

namespace plaudit
{

ListPopup::ListPopup(const Content &made, int width, QWidget *parent)
    : Popup(made.name, parent)
    , m_list(new EntryList(made.match, EntryModel::Ticks::None, made.name, made.hint, this))
{
    constexpr int mostRows = 12;
    m_list->setSearchable(!made.hint.isEmpty());
    m_list->setEntries(made.entries);
    m_list->setCurrent(made.current);
    m_list->setMostRows(mostRows);
    content()->addWidget(m_list);
    setFixedWidth(width);
    m_list->setFocus();
    connect(m_list, &EntryList::chosen, this, [this](int entry) {
        cancel();
        Q_EMIT chosen(entry);
    });
}

} // namespace plaudit
