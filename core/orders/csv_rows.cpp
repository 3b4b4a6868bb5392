// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/csv_rows.h"

#include <csv.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

/// A row that goes on for longer than this has a quote that was never closed.
constexpr size_t mostLinesOfARow = 500;
constexpr qsizetype longestRow = 2 * LineReader::longestLine;

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

    /// True where the row is whole.
    bool feed(const QByteArray &line)
    {
        csv_parse(&m_parser, line.constData(), size_t(line.size()), onValue, onRow, this);
        return m_isWhole;
    }

    /// The file's last line may lack its end. False where a quote is open.
    bool end() { return feed("\n"_ba); }

    QStringList take()
    {
        m_isWhole = false;
        return std::exchange(m_values, {});
    }

private:
    void start()
    {
        // Not strict: a quote in the middle of a value is a character like others.
        csv_init(&m_parser, CSV_APPEND_NULL);
        csv_set_delim(&m_parser, m_separator);
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
        m_values.clear();
        m_isWhole = false;
    }
    static void onValue(void *value, size_t size, void *self)
    {
        static_cast<Parser *>(self)->m_values.append(
            QString::fromUtf8(static_cast<const char *>(value), qsizetype(size)));
    }
    static void onRow(int, void *self) { static_cast<Parser *>(self)->m_isWhole = true; }

    csv_parser m_parser{};
    uchar m_separator;
    QStringList m_values;
    bool m_isWhole = false;
};

CsvRows::CsvRows(std::unique_ptr<QFile> file, const TableFormat &format)
    : TableRows(format)
    , m_file(std::move(file))
    , m_lines(*m_file, format.encoding)
    , m_parser(std::make_unique<Parser>(format.separator))
{
    if (const auto first = nextRow())
        setHeader(first->values);
}

CsvRows::~CsvRows() = default;

double CsvRows::progress() const
{
    return m_file->size() == 0 ? 1.0 : double(m_lines.bytesRead()) / double(m_file->size());
}

std::optional<QByteArray> CsvRows::nextLine()
{
    std::optional<QByteArray> line;
    if (m_again.empty()) {
        line = m_lines.next();
    } else {
        line = std::move(m_again.front());
        m_again.pop_front();
    }
    if (line)
        ++m_line;
    return line;
}

std::optional<TableRow> CsvRows::nextRow()
{
    TableRow row;
    std::deque<QByteArray> lines;
    qsizetype size = 0;
    while (size < longestRow && lines.size() < mostLinesOfARow) {
        auto line = nextLine();
        if (!line)
            break;
        if (lines.empty() && line->trimmed().isEmpty())
            continue;
        if (lines.empty())
            row.line = m_line;
        size += line->size();
        lines.push_back(std::move(*line));
        if (m_parser->feed(lines.back())) {
            for (const auto &part : lines)
                row.raw += part;
            row.values = m_parser->take();
            return row;
        }
    }
    if (lines.empty())
        return {};
    if (size < longestRow && lines.size() < mostLinesOfARow && m_parser->end()) {
        for (const auto &part : lines)
            row.raw += part;
        row.values = m_parser->take();
        m_parser->restart();
        return row;
    }
    m_parser->restart();
    row.raw = std::move(lines.front());
    lines.pop_front();
    row.fault = u"a quotation mark is opened and never closed"_s;
    m_line -= qint64(lines.size());
    m_again.insert(m_again.begin(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    return row;
}

std::optional<TableRow> CsvRows::next()
{
    auto row = nextRow();
    if (row && row->fault.isEmpty() && row->values.size() != header().size()) {
        row->fault = u"%1 values where the header has %2"_s.arg(row->values.size()).arg(header().size());
    }
    return row;
}

} // namespace plaudit
