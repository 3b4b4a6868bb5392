// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/notable_changes_panel.h"

#include "pages/change_cell.h"
#include "pages/page_notice.h"
#include "pages/rows_table.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/group_words.h"
#include "wording/metric_words.h"
#include "wording/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString nameOfFigure(NotableFigure figure)
{
    return nameOf(figure == NotableFigure::AverageRating  ? Metric::AverageRating
                  : figure == NotableFigure::NetSentiment ? Metric::NetSentiment
                                                          : Metric::NpsScore);
}

NotableChangesPanel::NotableChangesPanel(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new RowsTable(
          {{tr("What"), 0, false}, {tr("Figure"), 118, false, true}, {tr("Change"), 132, false}, {tr("n"), 62, true}}))
    , m_compared(plainLabel({}, u"faint"_s, this))
    , m_nothing(new PageNotice)
    , m_note(new ElidedLabel(u"faint"_s, this))
{
    setLook(this, u"panel"_s);
    m_compared->setWordWrap(true);
    m_compared->setContentsMargins(8, 0, 8, 2);
    m_table->setAccessibleName(tr("What changed most"));
    connect(m_table, &RowsTable::rowChosen, this,
        [this](int row) { Q_EMIT changeChosen(m_changes.real[std::size_t(row)]); });
    m_offer = makeOffer();
    m_list = new QWidget;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    list->addWidget(m_table, 1);
    list->addWidget(m_compared);
    for (QWidget *state : {m_list, static_cast<QWidget *>(m_nothing), m_offer})
        m_stack->addWidget(state);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(12);
    top->addWidget(plainLabel(tr("What changed most"), u"title"_s, this));
    top->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 10, 9, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

QWidget *NotableChangesPanel::makeOffer()
{
    auto *offer = new QWidget;
    m_offerNotice = new PageNotice;
    m_offerButtons = new QWidget;
    auto *buttons = new QHBoxLayout(m_offerButtons);
    buttons->setContentsMargins(0, 0, 0, 12);
    buttons->addStretch(1);
    for (const int days : {30, 90}) {
        auto *button = new QPushButton(tr("Last %Ln days", nullptr, days));
        connect(button, &QPushButton::clicked, this, [this, days] { Q_EMIT periodChosen(days); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(offer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_offerNotice);
    layout->addWidget(m_offerButtons);
    layout->addStretch(1);
    return offer;
}

void NotableChangesPanel::show(const OverviewContent &content, const Filter &filter, const FigureContext &context)
{
    m_changes = content.changes;
    m_note->setWholeText({});
    if (!content.before) {
        const bool hasDates = filter.from.has_value();
        m_offerNotice->setContent({u"compare"_s, tr("Nothing to compare with"),
            hasDates ? tr("Choose what to compare this period with, above.")
                     : tr("Over all time there is no time before. Choose a period to see what changed."),
            {}});
        m_offerButtons->setVisible(!hasDates && content.lastDay.isValid());
        m_stack->setCurrentWidget(m_offer);
    } else if (m_changes.real.empty()) {
        showNothingClear(context);
    } else {
        showChanges(context);
    }
}

void NotableChangesPanel::showChanges(const FigureContext &context)
{
    const QLocale locale;
    const Theme &theme = Theme::of(this);
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const NotableChange &change : m_changes.real) {
        const ChangeMark mark = changeMark(change.change, unitOf(change.figure), Wanted::More, locale);
        rows.push_back({{groupInWords(change)}, {nameOfFigure(change.figure), {}, theme.secondText},
            changeCell(mark, theme), {writtenCount(change.n, locale), qint64(change.n), theme.secondText}});
    }
    m_table->setRows(rows);
    m_note->setWholeText(againstWords(context));
    m_compared->setText(tr("%1 of %Ln compared figures; the others differ by no more than chance explains.", nullptr,
        int(m_changes.compared))
                            .arg(writtenCount(std::int64_t(m_changes.real.size()), locale)));
    m_stack->setCurrentWidget(m_list);
}

void NotableChangesPanel::showNothingClear(const FigureContext &context)
{
    const QString why =
        m_changes.compared == 0
            ? tr("No product, country or survey has enough reviews or answers in both periods to tell.")
            : tr("%Ln figures of products, countries, surveys and the like were compared; all differ by no more than "
                 "chance explains.",
                  nullptr, int(m_changes.compared));
    m_nothing->setContent({u"compare"_s, tr("Nothing changed clearly"), why, {}});
    m_note->setWholeText(againstWords(context));
    m_stack->setCurrentWidget(m_nothing);
}

} // namespace plaudit
