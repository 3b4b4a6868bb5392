// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_card.h"

#include "shell/elided_label.h"
#include "shell/looks.h"
#include "shell/plain_text.h"
#include "shell/theme.h"

#include <QFontMetrics>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

CustomerCard::CustomerCard(const QString &name, const QString &definition, QWidget *parent)
    : QFrame(parent)
    , m_name(name)
    , m_figure(new ElidedLabel(u"figure"_s, this))
    , m_basis(new ElidedLabel(u"faint"_s, this))
{
    setLook(this, u"panel"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setToolTip(plainToolTip(definition));
    // The same for all sizes of the figure, so that cards side by side stand in line.
    m_figure->setFixedHeight(34);
    auto *heading = new ElidedLabel(u"second"_s, this);
    heading->setWholeText(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 12);
    layout->setSpacing(2);
    layout->addWidget(heading);
    layout->addWidget(m_figure);
    layout->addWidget(m_basis);
}

void CustomerCard::setContent(const QString &figure, const QString &basis, const QString &tone)
{
    m_figure->setWholeText(figure);
    setTone(m_figure, tone);
    m_basis->setWholeText(basis);
    setAccessibleName(QStringList{m_name, figure, basis}.join(u' '));
    fitFigure();
}

void CustomerCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitFigure();
}

void CustomerCard::fitFigure()
{
    const std::pair<QString, int> looks[] = {{u"figure"_s, 27}, {u"figureMiddle"_s, 19}, {u"figureSmall"_s, 17}};
    const int room = contentsRect().width() - 28;
    const auto fits = [&](const std::pair<QString, int> &look) {
        return QFontMetrics(themeFont(look.second, QFont::Bold)).horizontalAdvance(m_figure->wholeText()) <= room;
    };
    setLook(m_figure, std::find_if(std::begin(looks), std::end(looks) - 1, fits)->first);
}

} // namespace plaudit
