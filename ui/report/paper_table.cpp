// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/page_text.h"
#include "report/paper_pieces.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr double gap = 16.0;
constexpr double padding = 6.0;
constexpr double roomAboveUntitled = 20.0;
constexpr double leastFirst = 110.0;
constexpr double shareOfSmall = 0.64; ///< of the paper's width, of a table that needs no more
constexpr double comfortableFirst = 190.0;
constexpr double mostOfWords = 0.32; ///< of the paper's width, for a column of words that isn't the first
constexpr qsizetype longestId = 40;  ///< what is no longer and has no blank is not broken

struct ColumnPlace
{
    double left = 0.0, width = 0.0;
    bool isNumber = false;
};

class TableSetting
{
public:
    TableSetting(const ReportTable &table, double width, int size)
        : m_table(table)
        , m_paperWidth(width)
        , m_width(width)
        , m_cellFont(themeFont(size))
        , m_headFont(themeFont(size - 1, QFont::Medium))
    {
        place(false);
        if (m_places.front().width < std::min(comfortableFirst, firstNeeds()))
            place(true);
    }

    /// Whether the first column breaks what would fit a column of a usual width.
    [[nodiscard]] bool isTight() const { return m_places.front().width < std::min(leastFirst, firstNeeds()); }
    [[nodiscard]] PaperPiece head(const Theme &theme) const;
    [[nodiscard]] PaperPiece row(const QStringList &cells, const Theme &theme) const;

private:
    void place(bool wrapsHeads);
    /// The width that all figures of a column need, and no word of its head is broken.
    [[nodiscard]] double needed(std::size_t column, bool wrapsHead) const;
    /// The width of the widest name.
    [[nodiscard]] double firstNeeds() const;

    const ReportTable &m_table;
    double m_paperWidth, m_width;
    QFont m_cellFont, m_headFont;
    std::vector<ColumnPlace> m_places;
};

double TableSetting::needed(std::size_t column, bool wrapsHead) const
{
    const QFontMetricsF head(m_headFont);
    double width = 0.0;
    const auto &title = m_table.columns[column].title;
    for (const auto words = wrapsHead ? title.split(u' ') : QStringList{title}; const auto &word : words)
        width = std::max(width, head.horizontalAdvance(word) + 1.0);
    const QFontMetricsF cell(m_cellFont);
    bool isOfIds = true;
    for (const auto &row : m_table.rows) {
        const auto text = row.value(qsizetype(column));
        isOfIds = isOfIds && text.size() <= longestId && !text.contains(u' ');
        width = std::max(width, m_table.columns[column].isNumber ? FigureText(text, m_cellFont).width()
                                                                 : cell.horizontalAdvance(text) + 1.0);
    }
    return m_table.columns[column].isNumber || isOfIds ? width : std::min(width, m_paperWidth * mostOfWords);
}

double TableSetting::firstNeeds() const
{
    const QFontMetricsF metrics(m_cellFont);
    double width = QFontMetricsF(m_headFont).horizontalAdvance(m_table.columns.front().title);
    for (const auto &row : m_table.rows)
        width = std::max(width, metrics.horizontalAdvance(row.value(0)));
    return width;
}

void TableSetting::place(bool wrapsHeads)
{
    m_places.clear();
    double rest = m_paperWidth;
    double figures = 0.0;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        m_places.push_back(
            {.width = column == 0 ? 0.0 : needed(column, wrapsHeads), .isNumber = m_table.columns[column].isNumber});
        figures += m_places.back().width + (column == 0 ? 0.0 : gap);
        rest = m_paperWidth - figures;
    }
    // Few figures would stand far from what they are of.
    const double wanted = firstNeeds();
    const double spare = m_paperWidth * (1.0 - shareOfSmall);
    if (rest - spare >= wanted)
        rest -= spare;
    m_places.front().width = std::max(rest, 40.0);
    m_width = m_places.front().width + figures;
    double left = 0.0;
    for (auto &column : m_places) {
        column.left = left;
        left += column.width + gap;
    }
}

PaperPiece TableSetting::head(const Theme &theme) const
{
    auto cells = std::make_shared<std::vector<PageText>>();
    double height = 0.0;
    for (std::size_t column = 0; column < m_places.size(); ++column) {
        const auto &text = cells->emplace_back(m_table.columns[column].title, m_headFont, m_places[column].width,
            m_places[column].isNumber ? Qt::AlignRight : Qt::AlignLeft);
        height = std::max(height, text.height());
    }
    const double whole = height + 2.0 * padding;
    return {.height = whole,
        .before = 8.0,
        .keepsWithNext = true,
        .draw = [cells, places = m_places, height, whole, width = m_width, &theme](
                    QPainter &painter, const QPointF &at) {
            for (std::size_t column = 0; column < cells->size(); ++column) {
                const auto &text = (*cells)[column];
                text.draw(
                    painter, at + QPointF(places[column].left, padding + height - text.height()), theme.faintText);
            }
            painter.setPen(QPen(theme.passive, 1.0));
            painter.drawLine(at + QPointF(0.0, whole - 0.5), at + QPointF(width, whole - 0.5));
        }};
}

PaperPiece TableSetting::row(const QStringList &cells, const Theme &theme) const
{
    struct Cell
    {
        double left = 0.0;
        std::shared_ptr<PageText> words;
        std::shared_ptr<FigureText> figures;
    };
    auto set = std::make_shared<std::vector<Cell>>();
    const QFontMetricsF metrics(m_cellFont);
    double height = 0.0;
    for (std::size_t column = 0; column < m_places.size(); ++column) {
        const auto &place = m_places[column];
        const auto text = cells.value(qsizetype(column));
        Cell cell{.left = place.left};
        if (place.isNumber) {
            cell.figures = std::make_shared<FigureText>(text, m_cellFont);
            cell.left += place.width - cell.figures->width();
        } else {
            cell.words = std::make_shared<PageText>(text, m_cellFont, place.width);
            height = std::max(height, cell.words->height());
        }
        set->push_back(std::move(cell));
    }
    const double line = PageText({}, m_cellFont, m_width).lineHeight();
    height = std::max(height, line);
    const double whole = height + 2.0 * padding;
    const double baseline = padding + (line - metrics.ascent() - metrics.descent()) / 2.0 + metrics.ascent();
    return {
        .height = whole, .draw = [set, whole, baseline, width = m_width, &theme](QPainter &painter, const QPointF &at) {
            for (const auto &cell : *set) {
                if (cell.words)
                    cell.words->draw(painter, at + QPointF(cell.left, padding), theme.text);
                else
                    cell.figures->draw(painter, at + QPointF(cell.left, baseline), theme.text);
            }
            painter.setPen(QPen(theme.line, 1.0));
            painter.drawLine(at + QPointF(0.0, whole - 0.5), at + QPointF(width, whole - 0.5));
        }};
}

} // namespace

void PieceMaker::add(const ReportTable &table)
{
    addHeading(table.title, table.note);
    if (table.columns.empty())
        return;
    constexpr int usualSize = 12, smallSize = 11;
    const bool isTight = TableSetting(table, m_paper.width(), usualSize).isTight();
    const TableSetting setting(table, m_paper.width(), isTight ? smallSize : usualSize);
    const auto head = std::make_shared<PaperPiece>(setting.head(m_paper.theme));
    m_pieces.push_back(*head);
    if (table.title.isEmpty() && table.note.isEmpty())
        m_pieces.back().before = roomAboveUntitled;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto piece = setting.row(table.rows[i], m_paper.theme);
        piece.head = head;
        // No row stands alone, under the head or on the last page.
        piece.keepsWithNext = (i == 0 || i + 2 == table.rows.size()) && i + 1 < table.rows.size();
        m_pieces.push_back(std::move(piece));
    }
}

} // namespace plaudit
