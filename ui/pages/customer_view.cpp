// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_view.h"

#include "pages/cards_row.h"
#include "pages/customer_card.h"
#include "pages/customer_notes.h"
#include "pages/customer_profile_table.h"
#include "pages/customer_time_line.h"
#include "pages/nps_mark.h"
#include "pages/view_switch.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"
#include "wording/customer_words.h"
#include "wording/metric_words.h"
#include "wording/money.h"
#include "wording/numbers.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int gap = 10;

CustomerView::CustomerView(QWidget *parent)
    : QWidget(parent)
    , m_timeLine(new CustomerTimeLine)
{
    auto *timeLine = new QFrame(this);
    setLook(timeLine, u"panel"_s);
    auto *inside = new QVBoxLayout(timeLine);
    inside->setContentsMargins(9, 10, 9, 6);
    inside->addWidget(m_timeLine);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addWidget(timeLine, 60);
    lower->addWidget(makeAside(), 40);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(makeTop());
    layout->addWidget(makeCards());
    layout->addLayout(lower, 1);
    setFocusProxy(m_back);
    paintIcons();
}

QWidget *CustomerView::makeTop()
{
    auto *top = new QWidget(this);
    m_back = new QToolButton(top);
    m_back->setText(besideIcon(tr("All customers")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setToolTip(tr("Back to the list (Esc)"));
    connect(m_back, &QToolButton::clicked, this, &CustomerView::listRequested);
    m_email = plainLabel({}, u"second"_s, top);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_email->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyEmail = new QToolButton(top);
    m_copyEmail->setText(tr("Copy email"));
    setLook(m_copyEmail, u"quiet"_s);
    connect(m_copyEmail, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_content->face.email); });
    m_data = new QToolButton(top);
    m_data->setText(tr("Export their data…"));
    m_data->setToolTip(tr("Everything that is kept of this customer, in one file"));
    setLook(m_data, u"quiet"_s);
    connect(m_data, &QToolButton::clicked, this, &CustomerView::dataRequested);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_back);
    layout->addWidget(m_email, 1);
    layout->addWidget(m_copyEmail);
    layout->addWidget(m_data);
    return top;
}

QWidget *CustomerView::makeCards()
{
    auto *cards = new CardsRow(this);
    m_revenue = new CustomerCard(nameOf(Metric::Revenue), definitionOf(Metric::Revenue), cards);
    m_orders = new CustomerCard(nameOf(Metric::Orders), definitionOf(Metric::Orders), cards);
    m_rating = new CustomerCard(
        nameOf(ProfileProperty::AverageReviewRating), definitionOf(ProfileProperty::AverageReviewRating), cards);
    m_nps = new CustomerCard(nameOf(ProfileProperty::LatestNps), definitionOf(ProfileProperty::LatestNps), cards);
    m_seen =
        new CustomerCard(tr("Last seen"), tr("When the newest order, review, response of the customer came."), cards);
    for (auto *card : {m_revenue, m_orders, m_rating, m_nps, m_seen})
        cards->addCard(card);
    return cards;
}

QWidget *CustomerView::makeProfile()
{
    m_profile = new CustomerProfileTable;
    m_definition = plainLabel({}, u"faint"_s, nullptr);
    m_definition->setWordWrap(true);
    m_definition->setContentsMargins(8, 6, 8, 6);
    m_definition->setText(tr("Choose a property to see how it is made."));
    connect(m_profile, &CustomerProfileTable::definitionChanged, m_definition, &QLabel::setText);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_profile, 1);
    layout->addWidget(m_definition);
    return body;
}

QWidget *CustomerView::makeAside()
{
    m_asides = new ViewSwitch({tr("Profile"), tr("Your notes")});
    m_notes = new CustomerNotes;
    m_asideViews = new QStackedWidget;
    m_asideViews->addWidget(makeProfile());
    m_asideViews->addWidget(m_notes);
    auto *panel = new QFrame(this);
    setLook(panel, u"panel"_s);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(9, 10, 9, 6);
    layout->setSpacing(6);
    layout->addWidget(m_asides);
    layout->addWidget(m_asideViews, 1);
    connect(m_asides, &ViewSwitch::chosen, m_asideViews, &QStackedWidget::setCurrentIndex);
    connect(m_notes, &CustomerNotes::undoable, this, &CustomerView::undoable);
    connect(m_notes, &CustomerNotes::countChanged, this, [this](int count) {
        m_asides->setName(1, count == 0 ? tr("Your notes") : tr("Your notes") + u' ' + writtenCount(count, QLocale()));
    });
    return panel;
}

void CustomerView::beginNote()
{
    m_asides->setCurrent(1);
    m_asideViews->setCurrentWidget(m_notes);
    m_notes->beginNote();
}

void CustomerView::show(std::shared_ptr<const CustomerContent> content, const OwnWordsPanel::Content &ownWords,
    const QPointer<Workspace> &workspace)
{
    m_content = std::move(content);
    m_email->setText(m_content->face.email);
    m_copyEmail->setEnabled(!m_content->face.email.isEmpty());
    showCards();
    m_timeLine->setContent(m_content);
    m_profile->setContent(*m_content);
    m_notes->setContent(ownWords, workspace);
}

void CustomerView::chooseKind(std::optional<CustomerMoment::Kind> kind)
{
    m_timeLine->choose(kind);
}

void CustomerView::showCards()
{
    const QLocale locale;
    const auto &profile = m_content->profile;
    QStringList others;
    for (std::size_t i = 1; i < profile.revenue.size(); ++i)
        others += writtenMoney(profile.revenue[i].second, profile.revenue[i].first, locale);
    m_revenue->setContent(profile.revenue.empty()
                              ? u"–"_s
                              : writtenMoney(profile.revenue.front().second, profile.revenue.front().first, locale),
        others.isEmpty() ? tr("of %Ln counted orders", nullptr, int(profile.countedOrders))
                         : tr("and %1").arg(others.join(u", "_s)));
    const auto uncounted = profile.orders - profile.countedOrders;
    m_orders->setContent(writtenCount(profile.orders, locale),
        uncounted > 0 ? tr("%Ln cancelled or test", nullptr, int(uncounted)) : tr("all counted"));
    m_rating->setContent(
        writtenRating(profile.averageRating, locale), tr("of %Ln ratings", nullptr, int(profile.ratings)), {});
    if (profile.latestScore)
        m_nps->setContent(u"%1 %2 %3"_s.arg(npsMark(*profile.latestScore), locale.toString(*profile.latestScore),
                              writtenCategory(*profile.latestCategory)),
            writtenProperty(profile, ProfileProperty::LatestNpsDate, locale).text, npsTone(*profile.latestScore));
    else
        m_nps->setContent(u"–"_s, tr("no NPS answer yet"));
    const auto day = [&](std::uint32_t second) {
        return second == 0 ? u"–"_s
                           : locale.toString(
                                 QDateTime::fromSecsSinceEpoch(second, m_content->zone).date(), QLocale::ShortFormat);
    };
    m_seen->setContent(day(profile.lastSecond), tr("since %1").arg(day(profile.firstSecond)));
}

void CustomerView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT listRequested();
    else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        beginNote();
    else
        QWidget::keyPressEvent(event);
}

void CustomerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    paintIcons();
    if (m_content) {
        showCards();
        m_profile->setContent(*m_content);
    }
}

void CustomerView::paintIcons()
{
    m_back->setIcon(lineIcon(u"back"_s, Theme::of(this).secondText));
}

} // namespace plaudit
