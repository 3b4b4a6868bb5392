// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/chart_picture.h"
#include "dialogs/table_dialog.h"
#include "shell/copy_cells.h"
#include "shell/theme.h"
#include "shell/usual_size.h"
#include "wording/error_sentence.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// What the page around the chart says it is about.
static ChartCaption captionAround(const QWidget *chart)
{
    for (const QWidget *widget = chart->parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (const auto *captioning = dynamic_cast<const ChartCaptioning *>(widget))
            return captioning->chartCaption();
    }
    return {};
}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setSpec(ChartSpec spec)
{
    m_spec = std::move(spec);
    m_current = -1;
    forgetPicture();
    setAccessibleName(m_spec.title);
    QStringList lines;
    const ChartTable table = tableOf(m_spec);
    for (const QStringList &row : table.rows)
        lines += row.join(u", "_s);
    setAccessibleDescription(lines.join(u"; "_s));
}

static ChartMark scaled(const ChartMark &mark, double factor)
{
    return {QRectF(mark.area.topLeft() * factor, mark.area.size() * factor), mark.anchor * factor, mark.lines};
}

/// A chart is drawn at the usual size and scaled as a whole.
static std::vector<ChartMark> marksIn(const ChartSpec &spec, const QSizeF &size)
{
    const UsualSize usual;
    auto marks = chartMarks(spec, QRectF(QPointF(), size / usual.zoom()));
    for (ChartMark &mark : marks)
        mark = scaled(mark, usual.zoom());
    return marks;
}

const std::vector<ChartMark> &ChartView::marks()
{
    if (!m_hasMarks)
        m_marks = marksIn(m_spec, size());
    m_hasMarks = true;
    return m_marks;
}

QMenu *ChartView::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(tr("Copy image"), this, &ChartView::copyPicture);
    menu->addAction(tr("Copy data"), this, &ChartView::copyData);
    menu->addAction(tr("Save chart…"), this, &ChartView::save);
    menu->addSeparator();
    menu->addAction(tr("Show as table"), this, &ChartView::showTable);
    auto *rows = menu->addAction(tr("Show the rows"), this, &ChartView::rowsRequested);
    // Whether there are any may be said after the menu was made.
    connect(menu, &QMenu::aboutToShow, rows, [this, rows] { rows->setVisible(m_hasRows); });
    return menu;
}

void ChartView::forgetPicture()
{
    m_picture = {};
    m_hasMarks = false;
    update();
}

void ChartView::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LayoutDirectionChange)
        forgetPicture();
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    // The screen's scale, or that of a picture the window is painted into.
    const qreal scale = painter.deviceTransform().m11();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != scale) {
        m_picture = QPixmap((QSizeF(size()) * scale).toSize());
        m_picture.setDevicePixelRatio(scale);
        m_picture.fill(Qt::transparent);
        QPainter picture(&m_picture);
        const UsualSize usual;
        picture.scale(usual.zoom(), usual.zoom());
        paintChart(picture, QRectF(QPointF(), QSizeF(size()) / usual.zoom()), m_spec, theme);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_picture);
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (m_current >= 0 && std::size_t(m_current) < marks().size()) {
        const UsualSize usual;
        const ChartMark mark = scaled(marks()[std::size_t(m_current)], 1.0 / usual.zoom());
        painter.scale(usual.zoom(), usual.zoom());
        paintMark(painter, mark);
        paintHoverCard(painter, mark);
    }
}

static QSizeF roomIn(const QPainter &painter, const QWidget &widget)
{
    return QSizeF(widget.size()) / painter.worldTransform().m11();
}

void ChartView::paintMark(QPainter &painter, const ChartMark &mark) const
{
    const Theme &theme = Theme::of(this);
    if (std::holds_alternative<TrendSpec>(m_spec.drawing)) {
        painter.setPen(QPen(theme.passive, 1));
        painter.drawLine(QPointF(mark.anchor.x(), mark.area.top() + 8),
            QPointF(mark.anchor.x(), roomIn(painter, *this).height() - 26));
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(theme.panel);
        painter.drawEllipse(mark.anchor, 5, 5);
    } else {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.area.adjusted(0.5, 1.5, -0.5, -1.5), 6, 6);
    }
}

void ChartView::paintHoverCard(QPainter &painter, const ChartMark &mark) const
{
    const Theme &theme = Theme::of(this);
    const QFont strong = themeFont(13, QFont::DemiBold);
    const QFont plain = themeFont(12);
    double width = 0.0;
    for (qsizetype index = 0; index < mark.lines.size(); ++index)
        width = std::max(width, QFontMetricsF(index == 0 ? strong : plain).horizontalAdvance(mark.lines[index]));
    QRectF card(0, 0, width + 24, 18.0 * double(mark.lines.size()) + 14);
    card.moveTopLeft(mark.anchor + QPointF(12, -card.height() - 8));
    const QSizeF room = roomIn(painter, *this);
    if (card.right() > room.width())
        card.moveRight(mark.anchor.x() - 12);
    card.moveLeft(std::max(card.left(), 0.0));
    card.moveTop(std::clamp(card.top(), 0.0, std::max(0.0, room.height() - card.height())));
    painter.setPen(QPen(theme.passive, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRectF line(card.left() + 12, card.top() + 7, width + 2, 18);
    for (qsizetype index = 0; index < mark.lines.size(); ++index) {
        painter.setFont(index == 0 ? strong : plain);
        painter.setPen(index == 0 ? theme.text : theme.secondText);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, mark.lines[index]);
        line.translate(0, 18);
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    forgetPicture();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        forgetPicture();
    QWidget::changeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(markAt(marks(), event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = markAt(marks(), event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT markActivated(index, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
}

void ChartView::leaveEvent(QEvent *)
{
    setCurrent(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(marks().size());
    const auto step = [&](int by) {
        if (count > 0)
            setCurrent(m_current < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(m_current + by, 0, count - 1));
    };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT markActivated(m_current, event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
        return;
    default:
        if (event->matches(QKeySequence::Copy))
            copyPicture();
        else
            QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void ChartView::copyPicture()
{
    QGuiApplication::clipboard()->setImage(
        renderChart(m_spec, usualPictureSize(m_spec), usualPictureScale, Theme::of(this), captionAround(this)));
}

void ChartView::copyData()
{
    const ChartTable table = tableOf(m_spec);
    QStringList lines{copiedLine(table.header)};
    for (const QStringList &row : table.rows)
        lines += copiedLine(row);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

/// A question's text may hold what no file may be called.
static QString fileNameFor(const ChartSpec &spec)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString name = spec.title;
    name.replace(forbidden, u" "_s);
    return name.simplified().left(80) + ".png"_L1;
}

void ChartView::save()
{
    const QString kinds = tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf);;Numbers (*.csv)");
    QString kind;
    QString path = QFileDialog::getSaveFileName(this, tr("Save chart"), fileNameFor(m_spec), kinds, &kind);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kind.section(u'*', -1).chopped(1);
    const auto saved =
        saveChart(m_spec, path, usualPictureSize(m_spec), usualPictureScale, Theme::of(this), captionAround(this));
    if (saved)
        return;
    const ErrorSentence sentence = sentenceFor(saved.error());
    QMessageBox box(QMessageBox::Warning, tr("Save chart"), sentence.message, QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentence.advice);
    box.exec();
}

void ChartView::showTable()
{
    auto *dialog = new TableDialog(m_spec.title, tableOf(m_spec), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace plaudit
