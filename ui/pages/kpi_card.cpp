// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kpi_card.h"

#include "charts/sparkline.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QString fewWords(Metric metric)
{
    if (metric >= Metric::Orders)
        return KpiCard::tr("few");
    return metric >= Metric::NpsScore ? KpiCard::tr("few responses") : KpiCard::tr("few reviews");
}

KpiCard::KpiCard(Metric metric, QWidget *parent, const QString &name)
    : QFrame(parent)
    , m_metric(metric)
    , m_figure(plainLabel({}, u"figure"_s, this))
    , m_margin(plainLabel({}, u"margin"_s, this))
    , m_basis(new ElidedLabel(u"faint"_s, this))
    , m_few(plainLabel(fewWords(metric), u"tag"_s, this))
    , m_help(new QToolButton(this))
    , m_course(new Sparkline(this))
{
    setLook(this, u"panel"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *heading = new ElidedLabel(u"second"_s, this);
    heading->setWholeText(name.isEmpty() ? nameOf(metric) : name);
    m_help->setText(u"?"_s);
    setLook(m_help, u"help"_s);
    m_help->setAccessibleName(tr("What is %1?").arg(nameOf(metric)));
    m_help->setToolTip(tr("How this figure is made"));
    connect(m_help, &QToolButton::clicked, this, &KpiCard::showDefinition);

    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_help);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(6);
    middle->addWidget(m_figure, 0, Qt::AlignBottom);
    middle->addWidget(m_margin, 0, Qt::AlignBottom);
    middle->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(6);
    bottom->addWidget(m_basis, 1);
    bottom->addWidget(m_few);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addLayout(middle);
    figures->addLayout(bottom);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(10);
    lower->addLayout(figures, 1);
    lower->addWidget(m_course, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 12);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addLayout(lower);
    m_few->hide();
}

void KpiCard::setContent(const Content &content)
{
    m_figure->setText(content.figure);
    m_margin->setText(content.margin);
    m_margin->setVisible(!content.margin.isEmpty());
    m_basis->setWholeText(content.basis);
    m_few->setVisible(content.isFew);
    m_isCourseWanted = !content.isFew;
    m_course->setValues(content.course);
    fitFigure();
    fitCourse();
    m_exact = content.exact;
    setAccessibleName(QStringList{nameOf(m_metric), content.figure, content.margin, content.basis}.join(u' '));
}

QString KpiCard::definitionText() const
{
    QStringList parts{definitionOf(m_metric)};
    if (!m_exact.isEmpty())
        parts += m_exact;
    parts += m_basis->wholeText();
    return parts.join(u"\n\n"_s);
}

void KpiCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_course->update();
}

void KpiCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitFigure();
    fitCourse();
}

void KpiCard::fitFigure()
{
    const std::pair<QString, int> looks[] = {{u"figure"_s, 27}, {u"figureMiddle"_s, 19}, {u"figureSmall"_s, 17}};
    const int margin = m_margin->isVisibleTo(this) ? m_margin->sizeHint().width() + 6 : 0;
    const int room = contentsRect().width() - 24 - margin;
    const auto fits = [&](const std::pair<QString, int> &look) {
        return QFontMetrics(themeFont(look.second, QFont::Bold)).horizontalAdvance(m_figure->text()) <= room;
    };
    const auto *fitting = std::find_if(std::begin(looks), std::end(looks) - 1, fits);
    setLook(m_figure, fitting->first);
}

void KpiCard::fitCourse()
{
    constexpr int leastCourse = 44;
    const int margin = m_margin->isVisibleTo(this) ? m_margin->sizeHint().width() + 6 : 0;
    const int room = contentsRect().width() - 34 - m_figure->sizeHint().width() - margin;
    m_course->setVisible(m_isCourseWanted && room >= leastCourse);
}

void KpiCard::showDefinition()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    setLook(popup, u"popup"_s);
    auto *title = plainLabel(nameOf(m_metric), u"title"_s, popup);
    auto *text = plainLabel(definitionText(), u"second"_s, popup);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->addWidget(title);
    layout->addWidget(text);
    popup->setFixedWidth(320);
    popup->setAccessibleName(title->text());
    popup->adjustSize();
    QPoint corner = m_help->mapToGlobal(QPoint(m_help->width() - popup->width(), m_help->height() + 4));
    corner.setX(qMax(corner.x(), window()->mapToGlobal(QPoint(8, 0)).x()));
    popup->move(corner);
    popup->show();
}

} // namespace plaudit
