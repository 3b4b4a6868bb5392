// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workbook_file.h"

#include "export/workbook_charts.h"
#include "export/workbook_text.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qsizetype mostInACell = 32'000;
constexpr lxw_row_t mostRows = 1'048'576;
constexpr qint64 msInADay = 86'400'000;

/// What a sheet may be called: at most 31 characters without []:*?/\.
QString sheetName(QString name, QSet<QString> &taken)
{
    static const QString forbidden = u"[]:*?/\\'"_s;
    for (QChar &c : name) {
        if (forbidden.contains(c))
            c = u'-';
    }
    name = name.left(28).trimmed();
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString free = name;
    for (int i = 2; taken.contains(free.toLower()); ++i)
        free = name + u' ' + QString::number(i);
    taken.insert(free.toLower());
    return free;
}

double widthOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return 28;
    case CellKind::Id:
    case CellKind::Time:
        return 20;
    case CellKind::Integer:
    case CellKind::Decimal:
    case CellKind::Flag:
        return 12;
    }
    Q_UNREACHABLE();
}

/// Whether a cell takes the text whole, and reads it as nothing else; see bytesOf().
bool isTakenAsItIs(const QByteArray &utf8)
{
    return utf8.size() <= mostInACell && !utf8.contains('\0') && !utf8.contains("_x");
}

/// Not in the middle of a character of two halves.
qsizetype cutBefore(const QString &text, qsizetype at)
{
    return at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

} // namespace

class WorkbookFile::Private
{
public:
    struct LongText
    {
        QString sheet, column, text;
        lxw_row_t row = 0;
    };

    Private(const QString &path, WorkbookWords ownWords, QTimeZone ownZone, Memory memory)
        : words(std::move(ownWords))
        , zone(std::move(ownZone))
    {
        const auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
        auto temporary = folder;
        lxw_workbook_options options{.constant_memory = memory == Memory::Bounded ? LXW_TRUE : LXW_FALSE,
            .tmpdir = temporary.data(),
            .use_zip64 = LXW_TRUE};
        book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        head = workbook_add_format(book);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        time = workbook_add_format(book);
        format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
        asText = workbook_add_format(book);
        format_set_num_format(asText, "@");
        wrapped = workbook_add_format(book);
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    lxw_worksheet *addSheet(const QString &name)
    {
        currentName = sheetName(name, names);
        return workbook_add_worksheet(book, currentName.toUtf8().constData());
    }

    void note(lxw_error error)
    {
        if (error != LXW_NO_ERROR && firstError == LXW_NO_ERROR)
            firstError = error;
    }

    void startSheet()
    {
        sheet = addSheet(tableName);
        row = 0;
        worksheet_freeze_panes(sheet, 1, 0);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, widthOf(columns[i].kind), nullptr);
            note(worksheet_write_string(sheet, 0, column, bytesOf(columns[i].title).constData(), head));
        }
    }

    void finishSheet()
    {
        if (sheet && !columns.empty())
            worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(columns.size() - 1));
        sheet = nullptr;
    }

    void writeText(lxw_col_t column, const Cell &cell, lxw_format *format)
    {
        if (const auto *utf8 = cell.text(); utf8 && isTakenAsItIs(*utf8)) {
            note(worksheet_write_string(sheet, row, column, utf8->constData(), format));
            return;
        }
        const auto text = cell.toString();
        QString shown = text;
        if (text.size() > mostInACell) {
            shown = text.left(cutBefore(text, mostInACell)) + words.goesOn;
            longTexts.push_back({.sheet = currentName, .column = columns[column].title, .text = text, .row = row});
        }
        note(worksheet_write_string(sheet, row, column, bytesOf(shown).constData(), format));
    }

    /// Days since 1900 as Excel counts them, of the zone's own clock.
    void writeTime(lxw_col_t column, qint64 utcMs)
    {
        const auto local = utcMs + zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * 1000LL;
        constexpr double daysTo1970 = 25'569;
        note(worksheet_write_number(
            sheet, row, column, daysTo1970 + static_cast<double>(local) / static_cast<double>(msInADay), time));
    }

    void writeCell(lxw_col_t column, const Cell &cell)
    {
        if (cell.isNull())
            return;
        switch (columns[column].kind) {
        case CellKind::Text:
            writeText(column, cell, nullptr);
            return;
        case CellKind::Id:
            writeText(column, cell, asText);
            return;
        case CellKind::Integer:
        case CellKind::Decimal:
            note(worksheet_write_number(sheet, row, column, cell.toDouble(), nullptr));
            return;
        case CellKind::Flag:
            note(worksheet_write_boolean(sheet, row, column, cell.toBool(), nullptr));
            return;
        case CellKind::Time:
            writeTime(column, cell.toLongLong());
            return;
        }
    }

    /// Gives the row below them.
    lxw_row_t writeNotes(lxw_worksheet *onto, const ExportNotes &notes)
    {
        worksheet_set_column(onto, 0, 0, 26, nullptr);
        worksheet_set_column(onto, 1, 1, 100, nullptr);
        lxw_row_t at = 0;
        for (const auto &[name, told] : notes) {
            note(worksheet_write_string(onto, at, 0, bytesOf(name).constData(), head));
            note(worksheet_write_string(onto, at, 1, bytesOf(told).constData(), wrapped));
            ++at;
        }
        return at;
    }

    void writeLongTexts()
    {
        if (longTexts.empty())
            return;
        auto *rest = addSheet(words.longTexts);
        worksheet_set_column(rest, 0, 2, 16, nullptr);
        worksheet_set_column(rest, 3, 3, 90, nullptr);
        lxw_row_t at = 0;
        for (const auto &text : longTexts) {
            int part = 1;
            for (qsizetype from = 0; from < text.text.size(); ++part) {
                const auto to = cutBefore(text.text, std::min(from + mostInACell, text.text.size()));
                note(worksheet_write_string(rest, at, 0, bytesOf(text.sheet).constData(), nullptr));
                note(worksheet_write_number(rest, at, 1, double(text.row + 1), nullptr));
                note(worksheet_write_string(
                    rest, at, 2, bytesOf(u"%1 %2"_s.arg(text.column, QString::number(part))).constData(), nullptr));
                note(worksheet_write_string(rest, at, 3, bytesOf(text.text.mid(from, to - from)).constData(), nullptr));
                from = to;
                ++at;
            }
        }
    }

    WorkbookWords words;
    QTimeZone zone;
    lxw_workbook *book = nullptr;
    lxw_format *head = nullptr, *time = nullptr, *asText = nullptr, *wrapped = nullptr;
    lxw_worksheet *sheet = nullptr;
    QString tableName, currentName;
    std::vector<ExportColumn> columns;
    QSet<QString> names;
    std::vector<LongText> longTexts;
    lxw_row_t row = 0;
    lxw_error firstError = LXW_NO_ERROR;
};

WorkbookFile::WorkbookFile(const QString &path, const WorkbookWords &words, const QTimeZone &zone, Memory memory)
    : m_d(std::make_unique<Private>(path, words, zone, memory))
{}

WorkbookFile::~WorkbookFile()
{
    if (m_d->book)
        static_cast<void>(workbook_close(m_d->book));
}

void WorkbookFile::writeNotes(const ExportNotes &notes)
{
    m_d->writeNotes(m_d->addSheet(m_d->words.about), notes);
}

void WorkbookFile::writeCharts(const std::vector<ExportChart> &charts, const ExportNotes &notes)
{
    m_d->finishSheet();
    if (charts.empty())
        return;
    auto *shown = m_d->addSheet(m_d->words.charts);
    worksheet_gridlines(shown, LXW_HIDE_ALL_GRIDLINES);
    const auto under = m_d->writeNotes(shown, notes) + 1;
    auto *data = m_d->addSheet(m_d->words.chartData);
    m_d->note(addCharts({.book = m_d->book,
                            .shown = shown,
                            .under = under,
                            .data = data,
                            .dataName = m_d->currentName,
                            .head = m_d->head},
        charts));
}

void WorkbookFile::beginSheet(const QString &name, const std::vector<ExportColumn> &columns)
{
    m_d->finishSheet();
    m_d->tableName = name;
    m_d->columns = columns;
    m_d->startSheet();
}

void WorkbookFile::write(std::span<const Cell> cells)
{
    if (m_d->row + 1 == mostRows) {
        m_d->finishSheet();
        m_d->startSheet();
    }
    ++m_d->row;
    for (std::size_t i = 0; i < m_d->columns.size(); ++i)
        m_d->writeCell(static_cast<lxw_col_t>(i), cells[i]);
}

Result<void> WorkbookFile::close()
{
    m_d->finishSheet();
    m_d->writeLongTexts();
    const auto closed = workbook_close(std::exchange(m_d->book, nullptr));
    const auto error = m_d->firstError != LXW_NO_ERROR ? m_d->firstError : closed;
    if (error != LXW_NO_ERROR)
        return failure(ErrorKind::FileFailed, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

} // namespace plaudit
