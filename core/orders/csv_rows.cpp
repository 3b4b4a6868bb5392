// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/csv_rows.h"

#include <algorithm>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype longestRow = 2 * LineReader::longestLine;

bool isBlank(const QByteArray &line)
{
    for (const auto c : line) {
        if (c != ' ' && (c < '\t' || c > '\r'))
            return false;
    }
    return true;
}

/// Whether a quote inside a quoted value is neither doubled nor at its end.
bool hasStrayQuote(const QByteArray &raw, char separator)
{
    auto isQuoted = false;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '"')
            continue;
        const auto next = i + 1 < raw.size() ? raw[i + 1] : '\n';
        const auto isEnd = next == separator || next == '\n' || next == '\r';
        if (!isQuoted)
            isQuoted = i == 0 || raw[i - 1] == separator || raw[i - 1] == '\n' || raw[i - 1] == '\r';
        else if (next == '"')
            ++i;
        else if (isEnd)
            isQuoted = false;
        else
            return true;
    }
    return false;
}

QString openQuote()
{
    return u"a quotation mark is opened and never closed"_s;
}

} // namespace

/// libcsv, fed line by line until a row is whole.
class CsvRows::Parser
{
public:
    explicit Parser(char separator)
        : m_separator(uchar(separator))
    {
        start();
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    void restart()
    {
        csv_free(&m_parser);
        start();
    }

    /// Adds the line's values to `cells`; true where the row is whole.
    bool feed(const QByteArray &line, TableCells &cells)
    {
        m_cells = &cells;
        m_isWhole = false;
        csv_parse(&m_parser, line.constData(), size_t(line.size()), onValue, onRow, this);
        return m_isWhole;
    }

    /// The file's last line may lack its end. False where a quote is open.
    bool end(TableCells &cells) { return feed("\n"_ba, cells); }

private:
    void start()
    {
        // Not strict: a quote in the middle of a value is a character like others.
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, m_separator);
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    static void onValue(void *value, size_t size, void *self)
    {
        static_cast<Parser *>(self)->m_cells->append(static_cast<const char *>(value), size);
    }
    static void onRow(int, void *self) { static_cast<Parser *>(self)->m_isWhole = true; }

    csv_parser m_parser{};
    uchar m_separator;
    TableCells *m_cells = nullptr;
    bool m_isWhole = false;
};

CsvRows::CsvRows(std::unique_ptr<QFile> file, const TableFormat &format)
    : TableRows(format)
    , m_file(std::move(file))
    , m_lines(*m_file, format.encoding)
    , m_parser(std::make_unique<Parser>(format.separator))
{
    TableCells first;
    auto isThere = readRow(first);
    if (isThere && isSeparatorLine(first.raw))
        isThere = readRow(first);
    if (isThere && first.fault.isEmpty())
        setHeader(first.values());
}

CsvRows::~CsvRows() = default;

double CsvRows::progress() const
{
    return m_file->size() == 0 ? 1.0 : double(m_lines.bytesRead()) / double(m_file->size());
}

std::optional<CsvRows::Line> CsvRows::nextLine()
{
    if (!m_again.empty()) {
        auto line = std::move(m_again.front());
        m_again.pop_front();
        ++m_line;
        return line;
    }
    auto text = m_lines.next();
    if (!text)
        return {};
    ++m_line;
    const auto isCut = m_lines.isCut();
    m_lines.skipRest();
    return Line{.text = *std::move(text), .isCut = isCut};
}

/// A file in which hardly any quote is closed is not looked through hundreds of lines for each.
size_t CsvRows::mostLinesOfARow() const
{
    return m_openQuotes < 100 ? 500 : 20;
}

/// Spoils the first line of the row alone.
void CsvRows::refuse(TableCells &cells, const QString &fault)
{
    m_parser->restart();
    cells.clear();
    cells.raw = m_row.front().text;
    cells.fault = fault;
    m_row.pop_front();
    m_line -= qint64(m_row.size());
    m_again.insert(m_again.begin(), std::make_move_iterator(m_row.begin()), std::make_move_iterator(m_row.end()));
    m_row.clear();
}

/// Whether lines of a row are rows of the table, which an open quote took into its value.
bool CsvRows::hasSwallowedRows(const QByteArray &raw) const
{
    if (!hasStrayQuote(raw, format().separator))
        return false;
    return std::any_of(m_row.begin() + 1, m_row.end(), [this](const Line &line) {
        Parser alone(format().separator);
        TableCells cells;
        return (alone.feed(line.text, cells) || alone.end(cells)) && cells.size() == header().size();
    });
}

bool CsvRows::readRow(TableCells &cells)
{
    cells.clear();
    m_row.clear();
    auto line = nextLine();
    while (line && !line->isCut && isBlank(line->text))
        line = nextLine();
    if (!line)
        return false;
    cells.line = m_line;
    cells.raw = line->text;
    if (line->isCut) {
        cells.fault = u"the line is longer than %1 MB"_s.arg(LineReader::longestLine >> 20);
        return true;
    }
    m_row.push_back(*std::move(line));
    return m_parser->feed(m_row.back().text, cells) || readOn(cells);
}

/// The further lines of a row whose first one left a quote open, or lacks its end. Always gives a row.
bool CsvRows::readOn(TableCells &cells)
{
    auto isWhole = false;
    auto isAtEnd = false;
    while (!isWhole && !isAtEnd && cells.raw.size() < longestRow && m_row.size() < mostLinesOfARow()) {
        auto line = nextLine();
        isAtEnd = !line;
        if (line) {
            cells.raw += line->text;
            m_row.push_back(*std::move(line));
            isWhole = !m_row.back().isCut && m_parser->feed(m_row.back().text, cells);
        }
    }
    if (isAtEnd)
        isWhole = m_parser->end(cells);
    if (!isWhole) {
        ++m_openQuotes;
        refuse(cells, openQuote());
    } else if (isAtEnd) {
        m_parser->restart();
    }
    return true;
}

bool CsvRows::readCells(TableCells &cells)
{
    if (!readRow(cells))
        return false;
    if (!cells.fault.isEmpty())
        return true;
    if (m_row.size() > 1 && (cells.size() != header().size() || hasSwallowedRows(cells.raw))) {
        ++m_openQuotes;
        refuse(cells, openQuote());
    } else if (cells.size() != header().size()) {
        cells.fault = u"%1 values where the header has %2"_s.arg(cells.size()).arg(header().size());
    } else if (cells.raw.contains('\0')) {
        cells.fault = u"the row holds NUL bytes"_s;
    }
    return true;
}

std::optional<TableRow> CsvRows::next()
{
    TableCells cells;
    if (!readCells(cells))
        return {};
    return TableRow{.line = cells.line,
        .values = cells.fault.isEmpty() ? cells.values() : QStringList(),
        .raw = std::move(cells.raw),
        .fault = std::move(cells.fault)};
}

} // namespace plaudit
