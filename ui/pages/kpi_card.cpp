// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/kpi_card.h"

#include "charts/sparkline.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
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

static QString lookOf(ChangeMark::Mood mood)
{
    switch (mood) {
    case ChangeMark::Mood::Quiet:
        return u"changeQuiet"_s;
    case ChangeMark::Mood::Plain:
        return u"changePlain"_s;
    case ChangeMark::Mood::Good:
        return u"changeGood"_s;
    case ChangeMark::Mood::Bad:
        return u"changeBad"_s;
    }
    Q_UNREACHABLE();
}

KpiCard::KpiCard(Metric metric, QWidget *parent, const QString &name)
    : QFrame(parent)
    , m_metric(metric)
    , m_name(name.isEmpty() ? nameOf(metric) : name)
    , m_figure(plainLabel({}, u"figure"_s, this))
    , m_margin(plainLabel({}, u"margin"_s, this))
    , m_changeRow(new QWidget(this))
    , m_change(plainLabel({}, u"changeQuiet"_s, m_changeRow))
    , m_verdict(new ElidedLabel(u"second"_s, m_changeRow))
    , m_basis(new ElidedLabel(u"faint"_s, this))
    , m_few(plainLabel(fewWords(metric), u"tag"_s, this))
    , m_help(new QToolButton(this))
    , m_course(new Sparkline(this))
{
    setLook(this, u"panel"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_help->setText(u"?"_s);
    setLook(m_help, u"help"_s);
    m_help->setAccessibleName(tr("What is %1?").arg(nameOf(metric)));
    m_help->setToolTip(tr("How this figure is made"));
    connect(m_help, &QToolButton::clicked, this, &KpiCard::showDefinition);
    m_changeRow->hide();
    m_few->hide();
    layOut();
}

void KpiCard::layOut()
{
    auto *heading = new ElidedLabel(u"second"_s, this);
    heading->setWholeText(m_name);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_help);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(6);
    // Figures of a row of cards stand on one line, whatever their size and whether they have a course.
    middle->addStrut(36);
    middle->addWidget(m_figure, 0, Qt::AlignBottom);
    middle->addWidget(m_margin, 0, Qt::AlignBottom);
    middle->addStretch(1);
    middle->addWidget(m_course, 0, Qt::AlignVCenter);
    auto *change = new QHBoxLayout(m_changeRow);
    change->setContentsMargins(0, 0, 8, 0);
    change->setSpacing(6);
    change->addWidget(m_change);
    change->addWidget(m_verdict, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(0, 0, 8, 0);
    bottom->setSpacing(6);
    bottom->addWidget(m_basis, 1);
    bottom->addWidget(m_few);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 12);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_changeRow);
    layout->addLayout(bottom);
    layout->addStretch(1);
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
    m_exact = content.exact;
    showChange(content.change);
    fitFigure();
    fitCourse();
    QStringList said{m_name, content.figure, content.margin, content.basis};
    if (m_mark)
        said += m_mark->sentence;
    setAccessibleName(said.join(u' '));
}

void KpiCard::showChange(const std::optional<ChangeMark> &change)
{
    m_mark = change;
    m_changeRow->setVisible(change.has_value());
    if (!change)
        return;
    m_change->setText(change->arrowed());
    m_change->setVisible(!change->size.isEmpty());
    setLook(m_change, lookOf(change->mood));
    fitVerdict();
}

void KpiCard::setContext(const FigureContext &context)
{
    m_context = context;
}

void KpiCard::setHasRows(bool hasRows)
{
    m_hasRows = hasRows;
}

std::vector<FigurePopup::Fact> KpiCard::facts() const
{
    std::vector<FigurePopup::Fact> facts{{tr("Figure"), m_figure->text()}};
    if (!m_exact.isEmpty())
        facts.emplace_back(QString(), m_exact);
    if (!m_basis->wholeText().isEmpty())
        facts.emplace_back(tr("Made of"), m_basis->wholeText());
    if (m_mark)
        facts.emplace_back(tr("Change"), m_mark->sentence);
    if (!m_context.period.isEmpty())
        facts.emplace_back(tr("Period"), m_context.period);
    if (m_mark && !m_context.before.isEmpty())
        facts.emplace_back(tr("Compared with"), m_context.before);
    if (!m_context.period.isEmpty())
        facts.emplace_back(
            tr("Filter"), m_context.filter.isEmpty() ? tr("nothing left out") : m_context.filter.join(u"\n"_s));
    if (!m_context.dataTime.isEmpty())
        facts.emplace_back(tr("Data up to"), m_context.dataTime);
    return facts;
}

QString KpiCard::definitionText() const
{
    QStringList parts{definitionOf(m_metric)};
    for (const auto &[name, what] : facts())
        parts += name.isEmpty() ? what : tr("%1: %2", "a fact of a figure").arg(name, what);
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
    fitVerdict();
}

void KpiCard::fitVerdict()
{
    if (!m_mark)
        return;
    const int taken = m_mark->size.isEmpty() ? 0 : m_change->sizeHint().width() + 6;
    const int room = contentsRect().width() - 32 - taken;
    const bool isRoomy = m_verdict->fontMetrics().horizontalAdvance(m_mark->verdict) <= room;
    m_verdict->setWholeText(isRoomy ? m_mark->verdict : m_mark->shortVerdict);
    m_changeRow->setToolTip(plainToolTip(m_mark->sentence));
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
    auto *popup = new FigurePopup(nameOf(m_metric), definitionOf(m_metric), facts(), m_hasRows, this);
    connect(popup, &FigurePopup::rowsRequested, this, &KpiCard::rowsRequested);
    popup->showAt(*m_help);
}

} // namespace plaudit
