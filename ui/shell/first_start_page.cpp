// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_start_page.h"

#include "shell/icons.h"
#include "shell/looks.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

/// A panel with a title, what it brings, and its button.
static QFrame *makeWay(const QString &title, const QString &text, QPushButton *button, QWidget *parent)
{
    auto *panel = new QFrame(parent);
    setLook(panel, u"panel"_s);
    panel->setFixedWidth(300);
    auto *words = plainLabel(text, u"second"_s, panel);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(20, 18, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, u"title"_s, panel));
    layout->addWidget(words, 1);
    layout->addSpacing(8);
    layout->addWidget(button, 0, Qt::AlignLeading);
    return panel;
}

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_connectButton(new QPushButton(tr("Connect Okendo…"), this))
    , m_sampleButton(new QPushButton(this))
{
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *heading = plainLabel(tr("What do your customers say?"), u"heading"_s, this);
    auto *text = plainLabel(tr("Plaudit turns your reviews into figures you can trust. Everything stays on this "
                               "machine."),
        u"second"_s, this);
    setMakingSample(false);
    setLook(m_connectButton, u"primary"_s);
    connect(m_connectButton, &QPushButton::clicked, this, &FirstStartPage::connectRequested);
    connect(m_sampleButton, &QPushButton::clicked, this, &FirstStartPage::sampleRequested);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addStretch(1);
    ways->addWidget(makeWay(tr("Your own store"),
        tr("Bring your user ID and API key from Okendo. Reviews are fetched once, then only what is new."),
        m_connectButton, this));
    ways->addWidget(makeWay(tr("Just looking"),
        tr("A made-up brand with 5,000 believable reviews. It needs no account and no network."), m_sampleButton,
        this));
    ways->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(20);
    layout->addLayout(ways);
    layout->addStretch(3);
}

void FirstStartPage::setMakingSample(bool isMaking)
{
    m_sampleButton->setText(isMaking ? tr("Making the sample store…") : tr("Explore the sample store"));
    m_sampleButton->setEnabled(!isMaking);
    m_connectButton->setEnabled(!isMaking);
}

} // namespace plaudit
