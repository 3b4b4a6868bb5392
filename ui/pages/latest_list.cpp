// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/latest_list.h"

#include "pages/latest_model.h"
#include "pages/paint_words.h"
#include "shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr int side = 12, above = 10, lineHeight = 20, dateWidth = 110, mostLines = 3;

/// The words' lines in a width, the last one cut where there is more.
QStringList linesOf(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString rest = text.mid(line.textStart());
        lines += isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, int(width))
                        : rest.left(line.textLength()).trimmed();
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

class LatestDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const QStringList body = linesOf(index.data(LatestModel::BodyRole).toString(), themeFont(13), width - 2 * side);
        const int lines = 1 + int(body.size()) + (index.data(LatestModel::DetailRole).toString().isEmpty() ? 0 : 1);
        return {width, 2 * above + lines * lineHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, theme);
        QRect line = option.rect.adjusted(side, above, -side, 0);
        line.setHeight(lineHeight);
        paintHead(*painter, line, index, theme);
        painter->setFont(themeFont(13));
        painter->setPen(theme.text);
        const QStringList body = linesOf(index.data(LatestModel::BodyRole).toString(), themeFont(13), line.width());
        for (const QString &text : body) {
            line.translate(0, lineHeight);
            paintWords(*painter, line, text);
        }
        line.translate(0, lineHeight);
        painter->setFont(themeFont(12));
        painter->setPen(theme.faintText);
        paintWords(*painter, line, index.data(LatestModel::DetailRole).toString());
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
    {
        const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
        if (option.state & QStyle::State_Selected)
            painter.fillRect(option.rect, theme.accentWeak);
        else if (option.state & QStyle::State_MouseOver)
            painter.fillRect(option.rect, theme.ground);
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
            QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
        if (isFocused)
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), theme.accent);
    }

    /// Gives the room that they take.
    static int paintStars(QPainter &painter, const QRect &line, int stars, const Theme &theme)
    {
        if (stars == 0)
            return 0;
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        painter.setFont(themeFont(13));
        const QString filled = QString(stars, u'★'), open = QString(5 - stars, u'★');
        const int starsWidth = painter.fontMetrics().horizontalAdvance(filled + open);
        const int filledWidth = painter.fontMetrics().horizontalAdvance(filled);
        const QRect starsPlace(
            isMirrored ? line.right() - starsWidth : line.left(), line.top(), starsWidth + 2, line.height());
        painter.setPen(theme.line);
        painter.drawText(starsPlace, Qt::AlignLeading | Qt::AlignVCenter, filled + open);
        painter.setPen(stars <= 2 ? theme.detractor : theme.star);
        painter.setClipRect(isMirrored ? QRect(line.right() - filledWidth, line.top(), filledWidth + 2, line.height())
                                       : QRect(line.left(), line.top(), filledWidth, line.height()));
        painter.drawText(starsPlace, Qt::AlignLeading | Qt::AlignVCenter, filled + open);
        painter.setClipping(false);
        return starsWidth + 10;
    }

    static void paintHead(QPainter &painter, const QRect &line, const QModelIndex &index, const Theme &theme)
    {
        const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
        painter.setFont(themeFont(12));
        painter.setPen(theme.faintText);
        const QRect date(isMirrored ? line.left() : line.right() - dateWidth, line.top(), dateWidth, line.height());
        const QString day = index.data(LatestModel::DateRole).toString();
        const QFontMetrics metrics = painter.fontMetrics();
        QRectF place = date;
        place.setWidth(std::min<double>(date.width(), metrics.horizontalAdvance(day) + 2));
        if (!isMirrored)
            place.moveRight(date.right() + 1);
        paintWords(painter, place, day);
        const int taken = paintStars(painter, line, index.data(LatestModel::StarsRole).toInt(), theme);
        const QRect title =
            isMirrored ? line.adjusted(dateWidth + 8, 0, -taken, 0) : line.adjusted(taken, 0, -dateWidth - 8, 0);
        painter.setFont(themeFont(13, QFont::DemiBold));
        painter.setPen(theme.text);
        paintWords(painter, title, index.data(LatestModel::TitleRole).toString());
    }
};

} // namespace

LatestList::LatestList(QWidget *parent)
    : QListView(parent)
    , m_model(new LatestModel(this))
{
    setModel(m_model);
    setItemDelegate(new LatestDelegate(this));
    setAccessibleName(tr("Latest reviews"));
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAttribute(Qt::WA_Hover);
}

void LatestList::setReviews(std::vector<ReviewLine> reviews, const QTimeZone &zone)
{
    const QString current = currentIndex().data(LatestModel::IdRole).toString();
    m_model->setReviews(std::move(reviews), zone);
    for (int row = 0; !current.isEmpty() && row < count(); ++row) {
        if (m_model->index(row).data(LatestModel::IdRole).toString() == current)
            setCurrentIndex(m_model->index(row));
    }
    updateGeometry();
}

int LatestList::count() const
{
    return m_model->rowCount();
}

QSize LatestList::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += itemDelegate()->sizeHint(option, m_model->index(row)).height();
    return {400, height + 2};
}

QSize LatestList::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void LatestList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(LatestModel::TitleRole).toString() + u'\n' +
                                              currentIndex().data(LatestModel::BodyRole).toString() + u'\n');
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void LatestList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        open(indexAt(event->position().toPoint()));
}

void LatestList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT moved(visualRect(current));
}

void LatestList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void LatestList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void LatestList::open(const QModelIndex &index)
{
    if (const QString id = index.data(LatestModel::IdRole).toString(); !id.isEmpty())
        Q_EMIT reviewOpened(id);
}

} // namespace plaudit
