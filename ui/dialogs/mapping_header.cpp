// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping_header.h"

#include "dialogs/order_file_words.h"
#include "shell/plain_text.h"
#include "shell/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace plaudit
{

static constexpr int nameHeight = 38;
static constexpr int choiceHeight = 30;
static constexpr int inset = 4;

MappingHeader::MappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), nameHeight + choiceHeight + inset};
}

QComboBox *MappingHeader::makeChoice(int column)
{
    auto *choice = new QComboBox(viewport());
    choice->addItem(tr("not used"), QString());
    for (const QString &field : orderFields())
        choice->addItem(nameOfOrderField(field), field);
    choice->setMaxVisibleItems(30);
    choice->installEventFilter(this);
    choice->setFocusPolicy(Qt::StrongFocus);
    connect(choice, &QComboBox::activated, this, [this, column] { Q_EMIT fieldChosen(column, field(column)); });
    return choice;
}

void MappingHeader::setColumns(const std::vector<Column> &columns)
{
    m_columns = columns;
    for (QComboBox *choice : m_choices)
        delete choice;
    m_choices.clear();
    for (int column = 0; column < int(columns.size()); ++column) {
        auto *choice = makeChoice(column);
        const QString name = oneLine(columns[std::size_t(column)].name);
        choice->setAccessibleName(tr("What “%1” holds").arg(name));
        m_choices.push_back(choice);
        setField(column, columns[std::size_t(column)].field);
        choice->show();
    }
    place();
}

void MappingHeader::setField(int column, const QString &field)
{
    auto *choice = m_choices[std::size_t(column)];
    choice->setCurrentIndex(qMax(0, choice->findData(field)));
    viewport()->update();
}

QString MappingHeader::field(int column) const
{
    return m_choices[std::size_t(column)]->currentData().toString();
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::place()
{
    for (int column = 0; column < int(m_choices.size()) && column < count(); ++column)
        m_choices[std::size_t(column)]->setGeometry(
            sectionViewportPosition(column) + inset, nameHeight, sectionSize(column) - 2 * inset, choiceHeight);
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (std::size_t(column) >= m_columns.size())
        return;
    const Theme &theme = Theme::of(this);
    const Column &shown = m_columns[std::size_t(column)];
    const bool isUsed = !field(column).isEmpty();
    painter->save();
    painter->fillRect(rect, theme.panel);
    QRect line = rect.adjusted(inset, 3, -inset, 0);
    line.setHeight(17);
    painter->setFont(themeFont(12, QFont::DemiBold));
    painter->setPen(isUsed ? theme.text : theme.secondText);
    painter->drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(oneLine(shown.name), Qt::ElideRight, line.width()));
    line.translate(0, 16);
    painter->setFont(themeFont(11));
    painter->setPen(theme.faintText);
    painter->drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter), shown.kind);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    // The keyboard walks the choices; the column it stands on has to be seen.
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::find(m_choices.begin(), m_choices.end(), watched);
        auto *view = qobject_cast<QAbstractItemView *>(parentWidget());
        if (found != m_choices.end() && view && view->model())
            view->scrollTo(view->model()->index(0, int(found - m_choices.begin())));
    }
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // scrolls the table instead of changing what a column holds
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace plaudit
