// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/chip_row.h"

#include "shell/chip.h"

#include <QEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 8, usualHeight = 32;

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_overflow(new Chip({}, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_overflow->hide();
}

void ChipRow::addChip(Chip *chip, Need need, int order)
{
    const auto next =
        std::find_if(m_items.begin(), m_items.end(), [order](const Item &item) { return item.order > order; });
    const auto added = m_items.insert(next, {chip, need, order, true});
    if (added != m_items.begin())
        setTabOrder(std::prev(added)->chip, chip);
    setTabOrder(chip, std::next(added) == m_items.end() ? m_overflow : std::next(added)->chip);
}

void ChipRow::addLast(QWidget *widget)
{
    setTabOrder(m_last.empty() ? static_cast<QWidget *>(m_overflow) : m_last.back(), widget);
    m_last.push_back(widget);
}

void ChipRow::setWanted(const Chip *chip, bool isWanted)
{
    for (Item &item : m_items) {
        if (item.chip == chip)
            item.isWanted = isWanted;
    }
}

int ChipRow::widthOf(Need atLeast) const
{
    int width = 0;
    for (const Item &item : m_items) {
        if (item.isWanted && item.need <= atLeast)
            width += item.chip->sizeHint().width() + gap;
    }
    for (const QWidget *widget : m_last) {
        if (!widget->isHidden())
            width += widget->sizeHint().width() + gap;
    }
    return width - gap;
}

void ChipRow::arrange()
{
    constexpr int widest[] = {240, 170, 130, 90}, roomOfOverflow = 56;
    const int room = width();
    const auto cut = [&](Need need, int text) {
        for (const Item &item : m_items) {
            if (item.need == need)
                item.chip->setWidestText(text);
        }
    };
    const auto cutUntilFitting = [&] {
        return std::any_of(std::begin(widest), std::end(widest), [&](int text) {
            cut(Need::Always, text);
            return widthOf(Need::Always) + roomOfOverflow <= room;
        });
    };
    setLastStyle(Qt::ToolButtonTextBesideIcon);
    if (!cutUntilFitting()) {
        setLastStyle(Qt::ToolButtonIconOnly);
        cutUntilFitting();
    }
    for (const int text : widest) {
        cut(Need::IfRoom, text);
        if (widthOf(Need::IfRoom) <= room)
            break;
    }
    placeAll(room);
    updateGeometry();
}

void ChipRow::setLastStyle(Qt::ToolButtonStyle style)
{
    for (auto *widget : m_last) {
        if (auto *button = qobject_cast<QToolButton *>(widget))
            button->setToolButtonStyle(style);
    }
}

void ChipRow::placeAll(int room)
{
    int used = widthOf(Need::Always);
    const bool fitsWhole = widthOf(Need::IfRoom) <= room;
    if (!fitsWhole) {
        m_overflow->setState(u"+99"_s, {}, true);
        m_overflow->setRemovable(false);
        used += m_overflow->sizeHint().width() + gap;
    }
    m_hidden.clear();
    std::vector<Chip *> shown;
    for (const Item &item : m_items) {
        const int wide = item.chip->sizeHint().width() + gap;
        // What is optional must not take the room of a condition.
        const int others = item.need == Need::Optional ? widthOf(Need::IfRoom) : used;
        const bool fits = item.need == Need::Always || others + wide <= room;
        if (item.isWanted && fits) {
            used += item.need == Need::Always ? 0 : wide;
            shown.push_back(item.chip);
        } else if (item.isWanted && item.need == Need::IfRoom) {
            m_hidden.push_back(item.chip);
        }
        item.chip->setVisible(item.isWanted && fits);
    }
    int at = 0;
    for (Chip *chip : shown)
        at = place(chip, at);
    m_overflow->setVisible(!m_hidden.empty());
    if (!m_hidden.empty()) {
        showOverflow();
        at = place(m_overflow, at);
    }
    for (QWidget *widget : m_last) {
        if (!widget->isHidden())
            at = place(widget, at);
    }
}

void ChipRow::showOverflow()
{
    QStringList names;
    for (const Chip *chip : m_hidden)
        names += chip->whole();
    m_overflow->setState(u"+"_s + QLocale().toString(qlonglong(m_hidden.size())),
        tr("More conditions: %1").arg(names.join(u" · "_s)), true);
    m_overflow->setRemovable(false);
}

int ChipRow::place(QWidget *widget, int at)
{
    const QSize size = widget->sizeHint();
    const QRect rect(at, (height() - size.height()) / 2, size.width(), size.height());
    widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    return at + size.width() + gap;
}

int ChipRow::heightOfChips() const
{
    int height = usualHeight;
    for (const Item &item : m_items)
        height = std::max(height, item.chip->sizeHint().height());
    for (const QWidget *widget : m_last)
        height = std::max(height, widget->sizeHint().height());
    return height;
}

QSize ChipRow::sizeHint() const
{
    return {widthOf(Need::Optional), heightOfChips()};
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, heightOfChips()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace plaudit
