// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk_delegate.h"

#include "desk/desk_model.h"
#include "desk/desk_words.h"
#include "domain/nps.h"
#include "shell/icons.h"
#include "shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

// In points at the usual zoom.
constexpr int usualRowHeight = 76;
constexpr int padding = 14;
constexpr int starSize = 13;
constexpr int starsWidth = 75;
constexpr int scoreWidth = 28;
constexpr int markSize = 15;
constexpr int behindMark = 8;

const QPainterPath &star()
{
    static const QPainterPath path = [] {
        QPainterPath made;
        QPolygonF points;
        constexpr int corners = 10;
        for (int i = 0; i < corners; ++i) {
            const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
            const double radius = i % 2 == 0 ? 0.5 : 0.215;
            points << QPointF(0.5 + radius * std::cos(angle), 0.53 + radius * std::sin(angle));
        }
        made.addPolygon(points);
        made.closeSubpath();
        return made;
    }();
    return path;
}

QPixmap mark(const QString &icon, const QColor &colour, qreal ratio)
{
    const auto key = u"desk/%1/%2/%3/%4"_s.arg(icon, colour.name()).arg(ratio).arg(zoomed(markSize));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = linePixmap(icon, colour, zoomed(markSize), ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// A stretch of a line that is filled from both ends, mirrored where writing runs the other way.
class Line
{
public:
    Line(const QStyleOptionViewItem &option, int top, int height)
        : m_direction(option.direction)
        , m_whole(option.rect)
        , m_left(option.rect.adjusted(zoomed(padding), 0, -zoomed(padding), 0))
    {
        m_left.setTop(option.rect.top() + zoomed(top));
        m_left.setHeight(zoomed(height));
    }
    QRect takeLeading(int width, int gap)
    {
        QRect taken = m_left;
        taken.setWidth(std::min(width, std::max(0, m_left.width())));
        m_left.setLeft(taken.right() + 1 + gap);
        return QStyle::visualRect(m_direction, m_whole, taken);
    }
    QRect takeTrailing(int width, int gap)
    {
        QRect taken = m_left;
        taken.setLeft(std::max(m_left.left(), m_left.right() + 1 - width));
        m_left.setRight(taken.left() - 1 - gap);
        return QStyle::visualRect(m_direction, m_whole, taken);
    }
    [[nodiscard]] QRect restBeforeMirroring() const { return m_left; }
    [[nodiscard]] QRect rest() const { return QStyle::visualRect(m_direction, m_whole, m_left); }

private:
    Qt::LayoutDirection m_direction;
    QRect m_whole, m_left;
};

void drawText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    if (rect.width() <= 0)
        return;
    const auto alignment = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect, int(alignment | Qt::TextSingleLine),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width(), Qt::TextSingleLine));
}

void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    Line first(option, 14, 10), second(option, 34, 9), third(option, 53, 8);
    painter.drawRoundedRect(first.takeLeading(zoomed(starsWidth), behindMark), 3, 3);
    painter.drawRoundedRect(first.takeLeading(option.rect.width() / 3, 0), 3, 3);
    painter.drawRoundedRect(second.takeLeading(option.rect.width() * 3 / 4, 0), 3, 3);
    painter.drawRoundedRect(third.takeLeading(option.rect.width() * 2 / 5, 0), 3, 3);
}

} // namespace

void paintStars(QPainter &painter, const QRect &rect, int rating, Qt::LayoutDirection direction, const Theme &theme)
{
    const double size = std::min(rect.height(), rect.width() / 5);
    const double step = rect.width() / 5.0;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 5; ++i) {
        const double x = direction == Qt::RightToLeft ? rect.right() + 1 - (i + 1) * step : rect.left() + i * step;
        painter.save();
        painter.translate(x, rect.top() + (rect.height() - size) / 2);
        painter.scale(size, size);
        painter.setBrush(i < rating ? theme.star : theme.isDark ? QColor(0x3A4250) : QColor(0xD5DAE1));
        painter.drawPath(star());
        painter.restore();
    }
}

void paintScore(QPainter &painter, const QRect &rect, std::optional<int> score, const Theme &theme)
{
    const auto category = score ? std::optional(npsCategoryOf(*score)) : std::nullopt;
    const QColor text = category == NpsCategory::Promoter    ? theme.promoterText
                        : category == NpsCategory::Detractor ? theme.detractorText
                                                             : theme.secondText;
    QColor ground = text;
    ground.setAlphaF(0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 5, 5);
    painter.setPen(text);
    painter.setFont(themeFont(rect.height() > zoomed(24) ? 16 : 12, QFont::Bold));
    painter.drawText(rect, Qt::AlignCenter, score ? QLocale().toString(*score) : u"–"_s);
}

void DeskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto *model = qobject_cast<const DeskModel *>(index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentWeak);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
    }
    if (const DeskLine *line = model ? model->lineAt(index.row()) : nullptr) {
        const auto *review = std::get_if<ReviewLine>(&line->record);
        const auto ms = review ? review->dateMs : std::get<ResponseLine>(line->record).dateMs;
        paintLine(*painter, option, *line, shortDate(ms, model->zone()), theme);
    } else {
        paintPlaceholder(*painter, option, theme);
    }
    painter->restore();
}

int DeskDelegate::rowHeight()
{
    return zoomed(usualRowHeight);
}

QSize DeskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

void DeskDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const DeskLine &line,
    const QString &date, const Theme &theme) const
{
    Line first(option, 9, 20), second(option, 30, 18), third(option, 50, 18);
    if (const auto *review = std::get_if<ReviewLine>(&line.record)) {
        const QRect stars = first.takeLeading(zoomed(starsWidth), behindMark);
        const int margin = (stars.height() - zoomed(starSize)) / 2;
        paintStars(painter, stars.adjusted(0, margin, 0, -margin), review->rating.value_or(0), option.direction, theme);
    } else {
        paintScore(painter, first.takeLeading(zoomed(scoreWidth), behindMark),
            std::get<ResponseLine>(line.record).score, theme);
    }
    // What has no title begins with its own words, in the second line.
    const auto *titled = std::get_if<ReviewLine>(&line.record);
    const bool hasTitle = titled && isVisibleText(titled->title);
    painter.setFont(themeFont(13, QFont::DemiBold));
    painter.setPen(theme.text);
    if (hasTitle)
        drawText(painter, first.rest(), headlineOf(line), option.direction);
    painter.setFont(themeFont(13));
    painter.setPen(theme.secondText);
    drawText(painter, second.rest(), hasTitle ? beginningOf(line) : headlineOf(line), option.direction);
    painter.setFont(themeFont(12));
    painter.setPen(theme.faintText);
    drawText(painter, third.takeTrailing(painter.fontMetrics().horizontalAdvance(date) + 2, 8), date, option.direction);
    const int marks = paintMarks(painter, option, third.restBeforeMirroring(), line, theme);
    (void)third.takeTrailing(marks, 8);
    painter.setFont(themeFont(12));
    painter.setPen(theme.faintText);
    drawText(painter, third.rest(), sourceOf(line), option.direction);
}

int DeskDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
    const DeskLine &line, const Theme &theme) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    int taken = 0;
    const auto place = [&](int width) {
        const QRect at(rect.right() + 1 - taken - width, rect.top(), width, rect.height());
        taken += width + 6;
        return QStyle::visualRect(option.direction, option.rect, at);
    };
    const auto word = [&](const QString &text, const QColor &colour) {
        painter.setFont(themeFont(11, QFont::Medium));
        const auto shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, zoomed(110));
        const QRect at = place(painter.fontMetrics().horizontalAdvance(shown) + 12);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF(at).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4);
        painter.setPen(colour);
        painter.drawText(at, Qt::AlignCenter | Qt::TextSingleLine, shown);
    };
    const auto icon = [&](const QString &name, const QColor &colour) {
        const QRect at = place(zoomed(markSize));
        painter.drawPixmap(at.left(), at.top() + (at.height() - zoomed(markSize)) / 2, mark(name, colour, ratio));
    };
    if (const auto state = stateOf(line); !state.isEmpty())
        word(state, theme.detractorText);
    if (line.own.tags.size() > 1)
        word(u"+%1"_s.arg(QLocale().toString(line.own.tags.size() - 1)), theme.accentText);
    if (!line.own.tags.isEmpty())
        word(line.own.tags.first(), theme.accentText);
    if (line.own.notes > 0)
        icon(u"note"_s, theme.accentText);
    const auto *review = std::get_if<ReviewLine>(&line.record);
    if (review && review->hasMedia)
        icon(u"picture"_s, theme.faintText);
    if (review && review->hasReply)
        icon(u"reply"_s, theme.faintText);
    return taken;
}

} // namespace plaudit
