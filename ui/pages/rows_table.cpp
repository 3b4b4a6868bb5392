// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rows_table.h"

#include "shell/copy_cells.h"
#include "shell/plain_text.h"
#include "shell/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int lineHeight = 32;
constexpr int narrowest = 80;
constexpr int widest = 2'000;
const QString widthsKey = u"tables/%1"_s;
constexpr int twoLinesHeight = 48;

/// A line below each row instead of a grid.
class RowDelegate : public QStyledItemDelegate
{
public:
    explicit RowDelegate(QTableView *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto quiet = option;
        quiet.state &= ~QStyle::State_HasFocus;
        quiet.rect.adjust(4, 0, -4, 0);
        const bool isFocused = isWhereKeysGo(*m_table, index);
        if (isFocused || (option.state & QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.highlight());
        if (isFocused && isLeading(*m_table, index.column()))
            paintFocus(painter, option);
        quiet.state &= ~QStyle::State_Selected;
        const auto below = index.data(RowsModel::BelowRole).toString();
        if (below.isEmpty())
            QStyledItemDelegate::paint(painter, quiet, index);
        else
            paintTwoLines(painter, quiet, index.data().toString(), below);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::of(option.widget).line);
    }

private:
    static bool isWhereKeysGo(const QTableView &table, const QModelIndex &index)
    {
        return table.hasFocus() && table.currentIndex().row() == index.row();
    }

    static bool isLeading(const QTableView &table, int column)
    {
        int first = 0;
        while (first < column && table.isColumnHidden(first))
            ++first;
        return first == column;
    }

    static void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const QRect bar(option.rect.left(), option.rect.top() + 2, 2, option.rect.height() - 5);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), Theme::of(option.widget).accent);
    }

    static void paintTwoLines(
        QPainter *painter, const QStyleOptionViewItem &option, const QString &text, const QString &below)
    {
        const Theme &theme = Theme::of(option.widget);
        const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        const QRect cell = option.rect.adjusted(3, 5, -3, -6);
        const auto line = [&](const QFont &font, const QColor &colour, int edge, const QString &words) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(cell, leading | edge, QFontMetrics(font).elidedText(words, Qt::ElideRight, cell.width()));
        };
        line(themeFont(13), theme.text, Qt::AlignTop, text);
        line(themeFont(12), theme.faintText, Qt::AlignBottom, below);
    }

    QTableView *m_table;
};

} // namespace

RowsTable::RowsTable(std::vector<Column> columns, QWidget *parent)
    : QTableView(parent)
    , m_columns(std::move(columns))
    , m_chosenWidths(m_columns.size(), 0)
    , m_isUnwanted(m_columns.size())
    , m_model(new RowsModel(m_columns, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSortRole(RowsModel::SortRole);
    m_sorted->setSourceModel(m_model);
    setModel(m_sorted);
    // Laid out before it is painted, or it is painted twice.
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &RowsTable::doItemsLayout);
    setItemDelegate(new RowDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    fitHeights();
    setProperty("scalesItself", true);
    horizontalHeader()->setMinimumSectionSize(24);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { takeWidth(column, width); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void RowsTable::setRows(std::vector<std::vector<Cell>> rows)
{
    const auto count = rows.size();
    setRows(count, [rows = std::move(rows)](std::size_t place) { return rows[place]; });
}

void RowsTable::setRows(std::size_t count, RowsModel::MakeRow makeRow)
{
    const int current = currentIndex().row();
    m_model->setRows(count, std::move(makeRow));
    setFocusPolicy(count == 0 ? Qt::NoFocus : Qt::StrongFocus);
    // Keys go on from there while other figures come in.
    if (current >= 0 && count > 0)
        selectionModel()->setCurrentIndex(
            m_sorted->index(std::min(current, m_sorted->rowCount() - 1), 0), QItemSelectionModel::NoUpdate);
}

void RowsTable::setTwoLines()
{
    m_hasTwoLines = true;
    fitHeights();
}

void RowsTable::selectSourceRow(int row)
{
    const auto index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.isValid())
        selectRow(index.row());
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCells(*this);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RowsTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        choose(indexAt(event->position().toPoint()));
}

void RowsTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopyActions(*menu, *this);
    menu->popup(event->globalPos());
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RowsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fitHeights();
        fitColumns();
    }
}

void RowsTable::rememberWidths(const QString &name)
{
    m_name = name;
    const QStringList widths = QSettings().value(widthsKey.arg(name)).toString().split(u',', Qt::SkipEmptyParts);
    if (widths.size() != qsizetype(m_columns.size()))
        return;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_chosenWidths[i] = std::clamp(widths[qsizetype(i)].toInt(), 0, widest);
    fitColumns();
}

void RowsTable::takeWidth(int column, int width)
{
    if (m_isFitting)
        return;
    m_chosenWidths[std::size_t(column)] = width;
    if (m_name.isEmpty())
        return;
    QStringList widths;
    for (const int chosen : m_chosenWidths)
        widths += QString::number(chosen);
    QSettings().setValue(widthsKey.arg(m_name), widths.join(u','));
}

void RowsTable::showRows(int fewest, int most)
{
    m_shownRows = {fewest, most};
    fitHeights();
}

void RowsTable::save()
{
    askAndSaveCells(*this);
}

void RowsTable::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT rowChosen(index.data(RowsModel::PlaceRole).toInt());
}

void RowsTable::setColumnWanted(int column, bool isWanted)
{
    m_isUnwanted[std::size_t(column)] = !isWanted;
    fitColumns();
}

void RowsTable::fitColumns()
{
    m_isFitting = true;
    std::vector<int> widths = m_chosenWidths;
    int taken = 0;
    int wide = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (widths[i] == 0 && m_columns[i].width > 0)
            widths[i] = std::max(zoomed(m_columns[i].width), horizontalHeader()->sectionSizeHint(int(i)));
        taken += m_isUnwanted[i] ? 0 : widths[i];
        wide += widths[i] == 0 && !m_isUnwanted[i];
    }
    const auto isHidden = hiddenColumns(widths, taken, wide);
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        taken -= isHidden[i] && !m_isUnwanted[i] ? widths[i] : 0;
    const int rest = std::max(viewport()->width() - taken, zoomed(narrowest) * wide);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        setColumnHidden(int(i), isHidden[i]);
        if (!isHidden[i])
            setColumnWidth(int(i), widths[i] > 0 ? widths[i] : rest / std::max(1, wide));
    }
    m_isFitting = false;
}

std::vector<bool> RowsTable::hiddenColumns(const std::vector<int> &widths, int taken, int wide) const
{
    constexpr int comfortable = 130;
    std::vector<bool> isHidden = m_isUnwanted;
    for (std::size_t i = m_columns.size(); i-- > 0;) {
        if (!m_columns[i].givesWay || isHidden[i] || viewport()->width() - taken >= zoomed(comfortable) * wide)
            continue;
        isHidden[i] = true;
        taken -= widths[i];
    }
    return isHidden;
}

void RowsTable::fitHeights()
{
    verticalHeader()->setDefaultSectionSize(zoomed(m_hasTwoLines ? twoLinesHeight : lineHeight));
    horizontalHeader()->setFixedHeight(zoomed(28));
    if (m_shownRows.second == 0)
        return;
    const auto heightOf = [](int rows) { return zoomed(28) + rows * zoomed(lineHeight) + zoomed(14); };
    setMinimumHeight(heightOf(m_shownRows.first));
    setMaximumHeight(heightOf(std::clamp(m_model->rowCount(), m_shownRows.first, m_shownRows.second)));
}

} // namespace plaudit
