// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entry_list.h"

#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int rowHeight = 30, margin = 8, iconSize = 18;

/// An icon before the text, details behind it.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QString icon = index.data(EntryModel::IconRole).toString();
        const QString detail = index.data(EntryModel::DetailRole).toString();
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = std::exchange(item.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
        painter->save();
        painter->setFont(option.font);
        QRect room = option.rect.adjusted(margin, 0, -margin, 0);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        if (!icon.isEmpty()) {
            const QRect place(room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize);
            const qreal ratio = painter->device()->devicePixelRatioF();
            painter->drawPixmap(visual(place), linePixmap(icon, theme.secondText, iconSize, ratio));
            room.setLeft(room.left() + iconSize + margin);
        }
        if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
            room.setLeft(room.left() + iconSize + margin);
        const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail), room.width() / 2);
        const QRect detailRoom(room.right() - detailWidth, room.top(), detailWidth + 1, room.height());
        room.setRight(detailRoom.left() - (detailWidth > 0 ? margin : 0));
        const auto draw = [&](const QString &words, const QRect &rect, Qt::Alignment alignment, const QColor &colour) {
            painter->setPen(colour);
            painter->drawText(visual(rect), int(QStyle::visualAlignment(option.direction, alignment)),
                option.fontMetrics.elidedText(words, Qt::ElideRight, rect.width()));
        };
        draw(detail, detailRoom, Qt::AlignRight | Qt::AlignVCenter, theme.faintText);
        draw(text, room, Qt::AlignLeft | Qt::AlignVCenter, theme.text);
        painter->restore();
    }

    /// The whole line ticks, see EntryList.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        const int detail = option.fontMetrics.horizontalAdvance(index.data(EntryModel::DetailRole).toString());
        return {text + detail + iconSize + 5 * margin, rowHeight};
    }
};

} // namespace

EntryList::EntryList(
    EntryModel::Match match, EntryModel::Ticks ticks, const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_ticks(ticks)
    , m_model(new EntryModel(match, ticks, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(plainLabel(tr("Nothing matches"), u"faint"_s, this))
{
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_field->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(name);
    m_list->setMouseTracking(true);
    m_nothing->hide();
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(margin, margin, margin, margin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &EntryList::narrow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_ticks == EntryModel::Ticks::None)
            Q_EMIT chosen(m_model->entryAt(index.row()));
        else
            m_model->toggle(index.row());
    });
}

void EntryList::setEntries(std::vector<Entry> entries, const QSet<int> &ticked)
{
    m_model->setEntries(std::move(entries), ticked);
    m_list->setCurrentIndex(m_model->index(0));
}

void EntryList::setSearchable(bool isSearchable)
{
    m_field->setVisible(isSearchable);
    setFocusProxy(isSearchable ? static_cast<QWidget *>(m_field) : m_list);
}

void EntryList::setCurrent(int entry)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entryAt(row) == entry)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

void EntryList::setMostRows(int rows)
{
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, rows) * rowHeight + 2);
}

void EntryList::narrow(const QString &typed)
{
    m_model->setTyped(typed);
    m_list->setCurrentIndex(m_model->index(0));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool EntryList::takeKey(QObject *watched, int key)
{
    constexpr int page = 8;
    const bool isInField = watched == m_field;
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Space:
        // In the field a blank is part of the text, unless nothing but a tick can be meant.
        if (m_ticks == EntryModel::Ticks::None || (isInField && !m_field->text().isEmpty()))
            return false;
        if (m_list->currentIndex().isValid())
            m_model->toggle(m_list->currentIndex().row());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_ticks == EntryModel::Ticks::Many)
            return false;
        chooseCurrent();
        return true;
    default:
        return false;
    }
}

void EntryList::move(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void EntryList::chooseCurrent()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT chosen(m_model->entryAt(m_list->currentIndex().row()));
}

} // namespace plaudit
