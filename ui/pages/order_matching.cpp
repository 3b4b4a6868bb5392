// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/order_matching.h"

#include "charts/chart_view.h"
#include "charts/order_charts.h"
#include "domain/order_reference.h"
#include "pages/chart_panel.h"
#include "pages/folding_row.h"
#include "pages/panel.h"
#include "pages/rows_table.h"
#include "pages/view_switch.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "wording/match_words.h"
#include "wording/numbers.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

OrderMatching::OrderMatching(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(makeTop(), 44);
    layout->addWidget(makeBottom(), 56);
    layout->addWidget(makeTrial());
}

QWidget *OrderMatching::makeTop()
{
    m_kind = new ViewSwitch({tr("Reviews"), tr("Responses")});
    connect(m_kind, &ViewSwitch::chosen, this, [this] { ask(MatchMethod::None, std::nullopt); });
    m_methods = new ChartPanel(new ChartView, m_kind);
    connect(m_methods->chart(), &ChartView::markActivated, this, [this](int index) {
        if (index >= 0 && std::size_t(index) < std::size(allMatchMethods))
            ask(allMatchMethods[index], std::nullopt);
    });
    m_months = new ChartPanel(new ChartView, nullptr);
    auto *top = new FoldingRow(gap);
    top->addWidget(m_methods, 57);
    top->addWidget(m_months, 43);
    return top;
}

QWidget *OrderMatching::makeBottom()
{
    m_reasons = new RowsTable({{tr("Likely reason"), 0, false}, {tr("Records"), 66, true}});
    m_reasons->setAccessibleName(tr("Why records are not matched"));
    m_reasons->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_reasons, &RowsTable::rowChosen, this,
        [this](int row) { ask(MatchMethod::None, m_reasonRows[std::size_t(row)]); });
    const Panel reasons = makePanel(tr("Likely reasons"), nullptr, m_reasons);
    m_reasonsNote = reasons.note;
    m_records = new RowsTable({{tr("Date"), 98, false}, {tr("Given"), 48, true}, {tr("Product"), 0, false},
        {tr("Order"), 78, false}, {tr("Customer"), 0, false}});
    m_records->setAccessibleName(tr("Records behind the figure"));
    m_advice = plainLabel({}, u"second"_s, nullptr);
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(8, 0, 8, 2);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2);
    inside->addWidget(m_advice);
    inside->addWidget(m_records, 1);
    const Panel records = makePanel({}, nullptr, body);
    m_recordsTitle = records.title;
    m_recordsNote = records.note;
    auto *bottom = new FoldingRow(gap);
    bottom->addWidget(reasons.frame, 42);
    bottom->addWidget(records.frame, 58);
    return bottom;
}

QWidget *OrderMatching::makeTrial()
{
    auto *frame = new QFrame;
    setLook(frame, u"panel"_s);
    m_prefix = new QLineEdit;
    m_suffix = new QLineEdit;
    m_try = new QPushButton(tr("Try"));
    m_apply = new QPushButton(tr("Apply rule"));
    m_remove = new QPushButton(tr("Remove rule"));
    m_outcome = new ElidedLabel(u"second"_s, frame);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(17, 9, 12, 9);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(tr("Numbering rule"), u"title"_s, frame));
    for (const auto &[field, name, example] :
        {std::tuple(m_prefix, tr("&Prefix"), u"2026-"_s), std::tuple(m_suffix, tr("&Suffix"), u"-01"_s)}) {
        auto *label = plainLabel(name, u"second"_s, frame);
        label->setBuddy(field);
        field->setPlaceholderText(example);
        field->setAcceptDrops(false);
        field->setFixedWidth(84);
        field->setAccessibleName(QString(name).remove(u'&'));
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_tried.reset();
            showRules();
        });
        connect(field, &QLineEdit::returnPressed, m_try, &QPushButton::click);
        layout->addSpacing(4);
        layout->addWidget(label);
        layout->addWidget(field);
    }
    m_prefix->setToolTip(tr("Stands before the number in your reviews or in your orders, but not in both"));
    m_suffix->setToolTip(tr("Stands behind the number in your reviews or in your orders, but not in both"));
    layout->addWidget(m_try);
    layout->addWidget(m_outcome, 1);
    layout->addWidget(m_apply);
    layout->addWidget(m_remove);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT trialRequested(typedRules()); });
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT rulesChosen(typedRules()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT rulesChosen({}); });
    return frame;
}

void OrderMatching::ask(MatchMethod method, std::optional<UnmatchedReason> reason)
{
    OrdersRequest request = m_content.listed;
    request.kind = m_kind->current() == 0 ? MatchKind::Review : MatchKind::Response;
    request.method = method;
    request.reason = reason;
    Q_EMIT requestChanged(request);
}

const MatchCounts &OrderMatching::counts() const
{
    return m_content.listed.kind == MatchKind::Review ? m_content.quality.reviews : m_content.quality.responses;
}

void OrderMatching::show(const OrdersContent &content)
{
    const bool isOtherRules = content.rules != m_content.rules;
    m_content = content;
    const auto kind = content.listed.kind;
    m_kind->setCurrent(int(kind));
    m_methods->setSpec(matchMethodsChart(counts(), kind, content.listed.method));
    m_months->setSpec(matchedByMonthChart(content.quality, kind));
    showReasons();
    showRecords();
    if (isOtherRules) {
        m_prefix->setText(content.rules.prefixes.value(0));
        m_suffix->setText(content.rules.suffixes.value(0));
        m_tried.reset();
    }
    showRules();
}

void OrderMatching::showReasons()
{
    const QLocale locale;
    const auto &reasons = m_content.listed.kind == MatchKind::Review ? m_content.quality.reviewReasons
                                                                     : m_content.quality.responseReasons;
    m_reasonRows.clear();
    for (int i = 0; i <= int(lastUnmatchedReason); ++i) {
        if (UnmatchedReason(i) != UnmatchedReason::NotUnmatched && reasons[std::size_t(i)] > 0)
            m_reasonRows.push_back(UnmatchedReason(i));
    }
    std::stable_sort(m_reasonRows.begin(), m_reasonRows.end(),
        [&](UnmatchedReason a, UnmatchedReason b) { return reasons[std::size_t(a)] > reasons[std::size_t(b)]; });
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const auto reason : m_reasonRows) {
        const auto count = reasons[std::size_t(reason)];
        rows.push_back({{nameOf(reason)}, {writtenCount(count, locale), qint64(count)}});
    }
    m_reasons->setRows(rows);
    const auto listed = std::find(m_reasonRows.begin(), m_reasonRows.end(), m_content.listed.reason);
    if (listed != m_reasonRows.end())
        m_reasons->selectSourceRow(int(listed - m_reasonRows.begin()));
    m_reasonsNote->setWholeText(rows.empty() ? tr("every record has its order") : tr("click a reason for its records"));
}

void OrderMatching::showRecords()
{
    const QLocale locale;
    const OrdersRequest &listed = m_content.listed;
    m_recordsTitle->setText(listed.reason ? nameOf(*listed.reason) : nameOf(listed.method));
    m_advice->setText(listed.reason ? QStringList{definitionOf(*listed.reason), adviceFor(*listed.reason)}.join(u' ')
                                    : definitionOf(listed.method));
    std::vector<std::vector<RowsTable::Cell>> rows;
    for (const MatchLine &line : m_content.lines) {
        const QDate date = line.dateMs ? QDateTime::fromMSecsSinceEpoch(*line.dateMs, m_content.zone).date() : QDate();
        const QString given = line.rating  ? locale.toString(*line.rating) + u" ★"_s
                              : line.score ? locale.toString(*line.score)
                                           : u"–"_s;
        const QString order = line.orderName.isEmpty() ? line.orderReference : line.orderName;
        const auto orDash = [](const QString &text) { return RowsTable::Cell{text.isEmpty() ? u"–"_s : text}; };
        rows.push_back(
            {{date.isValid() ? locale.toString(date, QLocale::ShortFormat) : u"–"_s, line.dateMs.value_or(0)},
                {given, line.rating.value_or(line.score.value_or(-1))}, orDash(line.product), orDash(order),
                orDash(line.customer)});
    }
    m_records->setRows(rows);
    m_recordsNote->setWholeText(
        rows.empty() ? tr("none") : tr("the newest %Ln of all dates", nullptr, int(rows.size())));
}

MatchRules OrderMatching::typedRules() const
{
    MatchRules rules;
    if (const QString prefix = orderReference(m_prefix->text()); !prefix.isEmpty())
        rules.prefixes = {prefix};
    if (const QString suffix = orderReference(m_suffix->text()); !suffix.isEmpty())
        rules.suffixes = {suffix};
    return rules;
}

void OrderMatching::showGain(const MatchGain &gain)
{
    const QLocale locale;
    const auto signedCount = [&](qint64 count) {
        return (count > 0 ? u"+"_s : count < 0 ? u"−"_s : QString()) + writtenCount(std::abs(count), locale);
    };
    m_tried = typedRules();
    showRules();
    m_outcome->setWholeText(tr("%1 reviews, %2 responses").arg(signedCount(gain.reviews), signedCount(gain.responses)));
}

void OrderMatching::showTrialError(const QString &sentence)
{
    m_tried.reset();
    showRules();
    m_outcome->setWholeText(sentence);
}

void OrderMatching::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showRules();
    if (isBusy)
        m_outcome->setWholeText(tr("Matching…"));
}

void OrderMatching::showRules()
{
    const MatchRules typed = typedRules();
    const bool hasRule = m_content.rules != MatchRules();
    m_try->setEnabled(!m_isBusy && typed != MatchRules());
    m_apply->setEnabled(!m_isBusy && m_tried == typed && typed != m_content.rules);
    m_remove->setEnabled(!m_isBusy);
    m_remove->setVisible(hasRule);
    if (m_tried != typed)
        m_outcome->setWholeText(
            hasRule ? tr("A rule is in use.") : tr("For numbers that reviews and orders write differently."));
}

} // namespace plaudit
