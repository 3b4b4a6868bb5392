// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts_grid.h"

#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int labelWidth = 112, narrowestLink = 60, widestLink = 300;

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(5);
    m_layout->setColumnStretch(1, 1);
}

void FactsGrid::setFacts(const std::vector<DeskPaper::Fact> &facts)
{
    while (m_rows.size() < facts.size())
        addRow();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const bool isUsed = i < facts.size();
        row.label->setVisible(isUsed);
        const auto fact = isUsed ? facts[i] : DeskPaper::Fact{};
        const bool isLink = fact.way != DeskPaper::Fact::Way::None;
        const auto value = oneLine(fact.value);
        row.way = fact.way;
        row.label->setText(oneLine(fact.label));
        row.value->setVisible(isUsed && !isLink);
        row.value->setText(isLink ? QString() : value);
        row.link->setVisible(isUsed && isLink);
        row.linkText = isLink ? value : QString();
        if (isLink) {
            row.link->setAccessibleName(oneLine(fact.label) + u": "_s + value);
            row.link->setToolTip(plainToolTip(value));
        }
    }
    fitLinks();
}

void FactsGrid::fitLinks()
{
    const int beside = width() - zoomed(labelWidth) - m_layout->horizontalSpacing();
    const int room = std::clamp(beside, zoomed(narrowestLink), zoomed(widestLink));
    for (const Row &row : m_rows) {
        if (!row.linkText.isEmpty())
            row.link->setText(
                row.link->fontMetrics().elidedText(row.linkText, Qt::ElideRight, room).replace(u'&', u"&&"_s));
    }
}

void FactsGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLinks();
}

void FactsGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (const Row &row : m_rows)
            row.label->setFixedWidth(zoomed(labelWidth));
        fitLinks();
    }
}

void FactsGrid::addRow()
{
    const int at = int(m_rows.size());
    Row row{
        .label = plainLabel({}, u"faint"_s, this), .value = plainLabel({}, {}, this), .link = new QPushButton(this)};
    row.label->setFixedWidth(zoomed(labelWidth));
    row.label->setWordWrap(true);
    row.label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row.label->setContentsMargins(0, 1, 0, 0);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(row.link, u"inlineLink"_s);
    row.link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // A long name or address doesn't make everything wider than what shows it.
    row.link->setMinimumWidth(1);
    row.link->setCursor(Qt::PointingHandCursor);
    connect(row.link, &QPushButton::clicked, this, [this, at] { Q_EMIT followed(m_rows[std::size_t(at)].way); });
    m_layout->addWidget(row.label, at, 0, Qt::AlignTop);
    m_layout->addWidget(row.value, at, 1);
    m_layout->addWidget(row.link, at, 1, Qt::AlignLeading | Qt::AlignTop);
    m_rows.push_back(row);
}

} // namespace plaudit
