// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/remembered_header.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

static const QString orderSetting = u"order"_s;
static const QString sortSetting = u"sorted_by"_s;
static const QString descendingSetting = u"is_descending"_s;
static const QString widthSetting = u"width"_s;
static const QString shownSetting = u"is_shown"_s;

RememberedHeader::RememberedHeader(QTableView *table, const QString &name, std::vector<Column> columns)
    : QObject(table)
    , m_table(table)
    , m_name(name)
    , m_columns(std::move(columns))
    , m_states(m_columns.size())
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(!m_columns.front().isAlwaysShown);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    table->viewport()->installEventFilter(this);
    restore();
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu *menu = makeMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->viewport()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &RememberedHeader::rememberOrder);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isOwnChange && width > 0)
            rememberWidth(column, width);
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, table, &QTableView::resizeColumnToContents);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RememberedHeader::rememberSort);
}

void RememberedHeader::restore()
{
    const QSettings settings;
    QHeaderView *header = m_table->horizontalHeader();
    const QScopedValueRollback guard(m_isOwnChange, true);
    int place = 0;
    const QStringList order = settings.value(settingOf(orderSetting)).toStringList();
    for (const QString &key : order) {
        if (const int column = indexOf(key); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    for (int column = 0; column < int(m_columns.size()); ++column) {
        State &state = m_states[std::size_t(column)];
        state.width = settings.value(settingOf(column, widthSetting)).toInt();
        const QVariant shown = settings.value(settingOf(column, shownSetting));
        if (shown.isValid())
            state.wish = shown.toBool() ? Wish::Shown : Wish::Hidden;
    }
    const int sorted = std::max(0, indexOf(settings.value(settingOf(sortSetting)).toString()));
    const bool isDescending = settings.value(settingOf(descendingSetting)).toBool();
    m_table->sortByColumn(sorted, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    fit();
}

void RememberedHeader::reset()
{
    QSettings().remove(u"tables/"_s + m_name);
    const QScopedValueRollback guard(m_isOwnChange, true);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < int(m_columns.size()); ++column) {
        State &state = m_states[std::size_t(column)];
        state = {.wish = Wish::None, .width = 0, .isAvailable = state.isAvailable};
        header->moveSection(header->visualIndex(column), column);
    }
    m_table->sortByColumn(0, Qt::AscendingOrder);
    fit();
}

void RememberedHeader::setAvailable(int column, bool isAvailable)
{
    m_states[std::size_t(column)].isAvailable = isAvailable;
    fit();
}

bool RememberedHeader::isShown(int column) const
{
    return !m_table->isColumnHidden(column);
}

void RememberedHeader::setShown(int column, bool isShown)
{
    m_states[std::size_t(column)].wish = isShown ? Wish::Shown : Wish::Hidden;
    QSettings().setValue(settingOf(column, shownSetting), isShown);
    fit();
}

QMenu *RememberedHeader::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(menu);
    });
    return menu;
}

void RememberedHeader::fillMenu(QMenu *menu)
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_columns[std::size_t(column)].isAlwaysShown)
            continue;
        QAction *action = menu->addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(m_states[std::size_t(column)].isAvailable);
        connect(action, &QAction::triggered, this, [this, column](bool isChecked) { setShown(column, isChecked); });
    }
    menu->addSeparator();
    QMenu *sorting = menu->addMenu(tr("Sort by"));
    auto *group = new QActionGroup(sorting);
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (!isShown(column))
            continue;
        QAction *action = sorting->addAction(nameOf(column));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, header, column] {
            const bool isAgain = header->sortIndicatorSection() == column;
            const bool isRising = isAgain && header->sortIndicatorOrder() == Qt::DescendingOrder;
            m_table->sortByColumn(column, isRising || column == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    }
    menu->addAction(tr("Reset columns"), this, &RememberedHeader::reset);
}

bool RememberedHeader::eventFilter(QObject *watched, QEvent *event)
{
    // What is resized while it is not yet shown may be told of no resizing.
    const bool mayNotFit = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (mayNotFit && !std::exchange(m_isResized, true) && !m_isFitting)
        fit();
    return QObject::eventFilter(watched, event);
}

QString RememberedHeader::nameOf(int column) const
{
    const auto *model = m_table->model();
    const QVariant plain = model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
    return (plain.isValid() ? plain : model->headerData(column, Qt::Horizontal)).toString();
}

int RememberedHeader::indexOf(const QString &key) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&key](const Column &column) { return column.key == key; });
    return found == m_columns.end() ? -1 : int(std::distance(m_columns.begin(), found));
}

bool RememberedHeader::isWanted(std::size_t column) const
{
    const State &state = m_states[column];
    if (!state.isAvailable)
        return false;
    if (m_columns[column].isAlwaysShown || state.wish == Wish::Shown)
        return true;
    return state.wish == Wish::None && m_columns[column].isShown;
}

int RememberedHeader::widthOf(std::size_t column, double wideness) const
{
    const Column &one = m_columns[column];
    const int chosen = m_states[column].width;
    return chosen > 0 ? chosen : one.narrow + int(wideness * (one.width - one.narrow));
}

int RememberedHeader::neededWidth(const std::vector<bool> &shown, double wideness) const
{
    int needed = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        needed += shown[column] ? widthOf(column, wideness) : 0;
    return needed;
}

std::vector<bool> RememberedHeader::shownIn(int width) const
{
    std::vector<bool> shown(m_columns.size());
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        shown[column] = isWanted(column);
    while (neededWidth(shown, 0.0) > width) {
        const auto place = [&](std::size_t column) {
            return shown[column] && m_states[column].wish == Wish::None ? m_columns[column].givesWay : 0;
        };
        std::size_t first = 0;
        for (std::size_t column = 1; column < m_columns.size(); ++column)
            first = place(column) > place(first) ? column : first;
        if (place(first) == 0)
            break;
        shown[first] = false;
    }
    return shown;
}

void RememberedHeader::fit()
{
    // A column's width may change the table's own room for columns, by its headers and scroll bars.
    constexpr int mostRounds = 3;
    const QScopedValueRollback guard(m_isFitting, true);
    for (int round = 0; round == 0 || (m_isResized && round < mostRounds); ++round) {
        m_isResized = false;
        fitOnce();
    }
    m_isResized = false;
}

void RememberedHeader::fitOnce()
{
    const int width = m_table->viewport()->width();
    const auto shown = shownIn(width);
    const int narrow = neededWidth(shown, 0.0), wide = neededWidth(shown, 1.0);
    const double wideness = wide > narrow ? std::clamp(double(width - narrow) / (wide - narrow), 0.0, 1.0) : 1.0;
    const int rest = std::max(0, width - neededWidth(shown, wideness));
    int takers = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        takers += shown[column] && m_columns[column].takesRest && m_states[column].width == 0;
    const QScopedValueRollback guard(m_isOwnChange, true);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        m_table->setColumnHidden(int(column), !shown[column]);
        if (!shown[column])
            continue;
        const bool isTaker = m_columns[column].takesRest && m_states[column].width == 0;
        m_table->setColumnWidth(int(column), widthOf(column, wideness) + (isTaker ? rest / takers : 0));
    }
}

void RememberedHeader::rememberOrder()
{
    if (m_isOwnChange)
        return;
    QStringList order;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < int(m_columns.size()); ++place)
        order += m_columns[std::size_t(header->logicalIndex(place))].key;
    QSettings().setValue(settingOf(orderSetting), order);
}

void RememberedHeader::rememberWidth(int column, int width)
{
    m_states[std::size_t(column)].width = width;
    QSettings().setValue(settingOf(column, widthSetting), width);
}

void RememberedHeader::rememberSort()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int column = header->sortIndicatorSection();
    if (m_isOwnChange || column < 0 || column >= int(m_columns.size()))
        return;
    QSettings settings;
    settings.setValue(settingOf(sortSetting), m_columns[std::size_t(column)].key);
    settings.setValue(settingOf(descendingSetting), header->sortIndicatorOrder() == Qt::DescendingOrder);
}

QString RememberedHeader::settingOf(const QString &what) const
{
    return u"tables/%1/%2"_s.arg(m_name, what);
}

QString RememberedHeader::settingOf(int column, const QString &what) const
{
    return u"tables/%1/%2/%3"_s.arg(m_name, m_columns[std::size_t(column)].key, what);
}

} // namespace plaudit
