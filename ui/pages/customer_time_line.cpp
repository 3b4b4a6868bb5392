// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_time_line.h"

#include "pages/customer_moment.h"
#include "pages/view_switch.h"
#include "shell/elided_label.h"
#include "shell/looks.h"
#include "wording/numbers.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plaudit
{

using Kind = CustomerMoment::Kind;

static constexpr std::size_t momentsAtOnce = 25;
static constexpr std::optional<Kind> kinds[] = {{}, Kind::Order, Kind::Review, Kind::Response, Kind::Event};

static QStringList kindNames()
{
    return {CustomerTimeLine::tr("All"), CustomerTimeLine::tr("Orders"), CustomerTimeLine::tr("Reviews"),
        CustomerTimeLine::tr("Responses"), CustomerTimeLine::tr("Events")};
}

CustomerTimeLine::CustomerTimeLine(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new ViewSwitch(kindNames(), this))
    , m_note(new ElidedLabel(u"faint"_s, this))
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_kinds);
    top->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_area, 1);
    connect(m_kinds, &ViewSwitch::chosen, this, [this](int index) { choose(kinds[index]); });
}

void CustomerTimeLine::setContent(std::shared_ptr<const CustomerContent> content)
{
    // Whoever reads stays where they are while other records come in.
    if (m_content && areAlike(*m_content, *content))
        return;
    m_content = std::move(content);
    m_note->setWholeText(
        m_content->isCut ? tr("the newest %Ln of each kind", nullptr, mostCustomerRecords) : QString());
    nameKinds();
    showFromStart();
}

void CustomerTimeLine::choose(std::optional<Kind> kind)
{
    m_kind = kind;
    m_kinds->setCurrent(int(std::find(std::begin(kinds), std::end(kinds), kind) - std::begin(kinds)));
    if (m_content)
        showFromStart();
}

bool CustomerTimeLine::isChosen(const CustomerMoment &moment) const
{
    return !m_kind || moment.kind == *m_kind;
}

void CustomerTimeLine::nameKinds()
{
    const QStringList names = kindNames();
    const QLocale locale;
    for (int i = 0; i < int(std::size(kinds)); ++i) {
        const auto count = std::count_if(m_content->moments.begin(), m_content->moments.end(),
            [&](const CustomerMoment &moment) { return !kinds[i] || moment.kind == *kinds[i]; });
        m_kinds->setName(i, names[i] + u' ' + writtenCount(count, locale));
    }
}

void CustomerTimeLine::showFromStart()
{
    m_next = 0;
    m_moments = new QWidget;
    setLook(m_moments, u"timeLine"_s);
    m_layout = new QVBoxLayout(m_moments);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_more = new QPushButton(m_moments);
    setLook(m_more, u"link"_s);
    connect(m_more, &QPushButton::clicked, this, &CustomerTimeLine::showMore);
    m_layout->addWidget(m_more, 0, Qt::AlignHCenter);
    m_layout->addStretch(1);
    m_area->setWidget(m_moments);
    showMore();
    if (m_next > 0 && m_layout->count() == 2) {
        auto *none = plainLabel(tr("Nothing of this kind is known."), u"second"_s, m_moments);
        none->setContentsMargins(12, 16, 12, 16);
        m_layout->insertWidget(0, none);
    }
}

void CustomerTimeLine::showMore()
{
    const QLocale locale;
    const auto &moments = m_content->moments;
    CustomerMomentView *first = nullptr;
    for (std::size_t shown = 0; m_next < moments.size() && shown < momentsAtOnce; ++m_next) {
        if (!isChosen(moments[m_next]))
            continue;
        auto *view = new CustomerMomentView(wordsOf(*m_content, moments[m_next], locale), m_moments);
        m_layout->insertWidget(m_layout->count() - 2, view);
        first = first ? first : view;
        ++shown;
    }
    const auto rest = std::count_if(moments.begin() + std::ptrdiff_t(m_next), moments.end(),
        [this](const CustomerMoment &moment) { return isChosen(moment); });
    m_more->setText(tr("Show older ones (%Ln)", nullptr, int(rest)));
    const bool wasAsked = m_more->hasFocus();
    m_more->setVisible(rest > 0);
    if (wasAsked && first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace plaudit
