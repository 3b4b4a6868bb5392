// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/order_files.h"

#include "dialogs/order_file_words.h"
#include "domain/currency.h"
#include "pages/panel.h"
#include "pages/rows_table.h"
#include "pages/view_switch.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

OrderFiles::OrderFiles(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(makeFiles(), 45);
    layout->addWidget(makeLists(), 55);
}

QWidget *OrderFiles::makeFiles()
{
    m_files = new RowsTable({{tr("Imported"), 162, false}, {tr("File"), 0, false}, {tr("Format"), 108, false, true},
        {tr("Orders"), 64, true}, {tr("New"), 60, true}, {tr("Changed"), 74, true, true}, {tr("Rejected"), 74, true},
        {tr("State"), 84, false}});
    m_files->setAccessibleName(tr("Imported order files"));
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_files, &RowsTable::rowChosen, this, [this](int row) {
        m_question->hide();
        OrdersRequest request = m_content.listed;
        request.batch = m_content.files[std::size_t(row)].id;
        Q_EMIT requestChanged(request);
    });
    auto *import = new QPushButton(tr("Import orders…"));
    m_undo = new QPushButton(tr("Undo this import…"));
    connect(import, &QPushButton::clicked, this, &OrderFiles::importRequested);
    connect(m_undo, &QPushButton::clicked, this, &OrderFiles::askToUndo);
    auto *buttons = new QWidget;
    auto *side = new QHBoxLayout(buttons);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(m_undo);
    side->addWidget(import);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 4);
    inside->setSpacing(6);
    inside->addWidget(m_files, 1);
    inside->addWidget(makeQuestion());
    const Panel panel = makePanel(tr("Imported files"), buttons, body);
    panel.note->setWholeText(tr("click a file for its rejected rows"));
    return panel.frame;
}

QFrame *OrderFiles::makeQuestion()
{
    m_question = new QFrame;
    setLook(m_question, u"notice"_s);
    m_questionText = plainLabel({}, {}, m_question);
    m_questionText->setWordWrap(true);
    auto *undo = new QPushButton(tr("Take it back"));
    undo->setObjectName(u"confirmUndo"_s);
    m_keep = new QPushButton(tr("Keep it"));
    setLook(m_keep, u"primary"_s);
    auto *layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_questionText, 1);
    layout->addWidget(undo);
    layout->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_undo->setFocus();
    });
    connect(undo, &QPushButton::clicked, this, [this] {
        m_question->hide();
        if (const auto *batch = listed())
            Q_EMIT undoRequested(batch->id);
    });
    m_question->hide();
    return m_question;
}

QWidget *OrderFiles::makeLists()
{
    m_rejects = new RowsTable(
        {{tr("Line"), 70, true}, {tr("Reason"), 250, false}, {tr("The row as it stood there"), 0, false}});
    m_rejects->setAccessibleName(tr("Rejected rows"));
    m_differences = new RowsTable({{tr("Order"), 0, false}, {tr("Subtotal"), 130, true},
        {tr("Lines less subtotal"), 140, true}, {tr("Total"), 130, true}, {tr("Parts less total"), 130, true}});
    m_differences->setAccessibleName(tr("Orders whose parts don't add up"));
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_rejects);
    m_lists->addWidget(m_differences);
    m_list = new ViewSwitch({tr("Rejected rows"), tr("Differences")});
    connect(m_list, &ViewSwitch::chosen, this, [this] { showLists(); });
    m_save = new QPushButton(tr("Save rejects…"));
    connect(m_save, &QPushButton::clicked, this, &OrderFiles::saveRejects);
    m_listNote = plainLabel({}, u"second"_s, nullptr);
    m_listNote->setWordWrap(true);
    m_listNote->setContentsMargins(8, 0, 8, 0);
    auto *frame = new QFrame;
    setLook(frame, u"panel"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_list);
    top->addStretch(1);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(9, 10, 9, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_listNote);
    layout->addWidget(m_lists, 1);
    return frame;
}

void OrderFiles::show(const OrdersContent &content)
{
    if (content.listed.batch != m_content.listed.batch)
        m_question->hide();
    m_content = content;
    showFiles();
    showLists();
    updateButtons();
}

void OrderFiles::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void OrderFiles::setList(List list)
{
    m_list->setCurrent(int(list));
    showLists();
}

const ImportBatch *OrderFiles::listed() const
{
    const auto found = std::find_if(m_content.files.begin(), m_content.files.end(),
        [&](const ImportBatch &batch) { return batch.id == m_content.listed.batch; });
    return found == m_content.files.end() ? nullptr : &*found;
}

void OrderFiles::showFiles()
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    const auto time = [&](qint64 ms) {
        return locale.toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
    };
    std::vector<std::vector<RowsTable::Cell>> rows;
    int selected = -1;
    for (const ImportBatch &batch : m_content.files) {
        if (batch.id == m_content.listed.batch)
            selected = int(rows.size());
        const QColor colour = batch.undoneAtMs ? theme.faintText : QColor();
        const auto number = [&](qint64 count) { return RowsTable::Cell{writtenCount(count, locale), count, colour}; };
        const auto dialect = orderDialectFrom(batch.dialect);
        const QString state = batch.undoneAtMs ? tr("undone") : batch.endedAtMs ? tr("complete") : tr("unfinished");
        auto rejected = number(batch.rejected);
        if (batch.rejected > 0 && !batch.undoneAtMs)
            rejected.colour = theme.detractorText;
        rows.push_back({{time(batch.startedAtMs), batch.startedAtMs, colour}, {batch.fileName, {}, colour},
            {dialect ? nameOf(*dialect) : batch.dialect, {}, colour},
            number(batch.added + batch.changed + batch.unchanged), number(batch.added), number(batch.changed), rejected,
            {state, {}, colour}});
    }
    m_files->setRows(rows);
    if (selected >= 0)
        m_files->selectSourceRow(selected);
}

void OrderFiles::showLists()
{
    const QLocale locale;
    std::vector<std::vector<RowsTable::Cell>> rejects;
    for (const ImportReject &reject : m_content.rejects)
        rejects.push_back(
            {{locale.toString(reject.line), reject.line}, {reject.reason}, {QString::fromUtf8(reject.raw)}});
    m_rejects->setRows(rejects);
    std::vector<std::vector<RowsTable::Cell>> differences;
    for (const OrderDifference &difference : m_content.differences) {
        const auto money = [&](std::optional<qint64> minor) {
            const auto amount = minor ? std::optional(inUnits(*minor, difference.currency)) : std::nullopt;
            return RowsTable::Cell{writtenMoney(amount, difference.currency, locale), amount.value_or(0.0), {}};
        };
        differences.push_back({{difference.name}, money(difference.subtotal), money(difference.subtotalGap),
            money(difference.total), money(difference.totalGap)});
    }
    m_differences->setRows(differences);
    const bool isRejects = m_list->current() == int(List::Rejects);
    m_lists->setCurrentIndex(m_list->current());
    m_save->setVisible(isRejects);
    m_list->setName(int(List::Rejects),
        rejects.empty() ? tr("Rejected rows")
                        : tr("Rejected rows (%1)").arg(writtenCount(std::int64_t(rejects.size()), locale)));
    m_list->setName(int(List::Differences),
        m_content.differenceCount == 0 ? tr("Differences")
                                       : tr("Differences (%1)").arg(writtenCount(m_content.differenceCount, locale)));
    const auto *batch = listed();
    const QString name = batch ? oneLine(batch->fileName) : QString();
    if (isRejects)
        m_listNote->setText(rejects.empty() ? tr("Every row of %1 was taken.").arg(name)
                                            : tr("These rows of %1 are in no figure.").arg(name));
    else
        m_listNote->setText(
            differences.empty()
                ? tr("The parts of every order add up to its own subtotal and total.")
                : tr("These orders are in the figures as their files tell them; nothing was corrected."));
}

void OrderFiles::updateButtons()
{
    const auto *batch = listed();
    m_undo->setEnabled(!m_isBusy && batch && !batch->undoneAtMs);
    m_save->setEnabled(!m_content.rejects.empty());
}

void OrderFiles::askToUndo()
{
    const auto *batch = listed();
    if (!batch)
        return;
    m_questionText->setText(
        tr("Take back %1? Orders that this import alone told of go; the others become what they were "
           "before it. The file itself stays, and it can be imported again.")
            .arg(oneLine(batch->fileName)));
    m_question->show();
    m_keep->setFocus();
}

void OrderFiles::saveRejects()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save rejects"), tr("rejects") + u".csv"_s, tr("Rows (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray csv = rejectsCsv(m_content.rejects);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return;
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Save rejects"), tr("The file could not be written."), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(file.errorString());
    box->open();
}

QByteArray rejectsCsv(const std::vector<ImportReject> &rejects)
{
    const auto quoted = [](QByteArray text) { return '"' + text.replace('"', "\"\"") + '"'; };
    QByteArray csv = "line,reason,row\r\n";
    for (const ImportReject &reject : rejects)
        csv +=
            QByteArray::number(reject.line) + ',' + quoted(reject.reason.toUtf8()) + ',' + quoted(reject.raw) + "\r\n";
    return csv;
}

} // namespace plaudit
