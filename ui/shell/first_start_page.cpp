// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/first_start_page.h"

#include "pages/folding_row.h"
#include "shell/icons.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, u"second"_s, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

/// A panel with a title, what it brings, perhaps something more, and its button.
static QFrame *makeWay(const QString &title, const QString &text, QWidget *more, QPushButton *button, QWidget *parent)
{
    auto *panel = new QFrame(parent);
    setLook(panel, u"panel"_s);
    panel->setMaximumWidth(zoomed(340));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(20, 18, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, u"title"_s, panel));
    layout->addWidget(wrappedLabel(text, panel), 1);
    if (more)
        layout->addWidget(more);
    layout->addSpacing(8);
    layout->addWidget(button);
    return panel;
}

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_connectButton(new QPushButton(tr("Connect Okendo…"), this))
    , m_importButton(new QPushButton(tr("Choose files…"), this))
    , m_sampleButton(new QPushButton(this))
    , m_dropArea(new QFrame(this))
{
    auto *mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *heading = plainLabel(tr("What do your customers say?"), u"heading"_s, this);
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    auto *text = plainLabel(tr("Plaudit turns your reviews into figures you can trust. Everything stays on this "
                               "machine."),
        u"second"_s, this);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    setLook(m_dropArea, u"dropArea"_s);
    auto *drop = plainLabel(tr("or drop them here"), u"faint"_s, m_dropArea);
    drop->setAlignment(Qt::AlignCenter);
    auto *inDropArea = new QVBoxLayout(m_dropArea);
    inDropArea->setContentsMargins(12, 14, 12, 14);
    inDropArea->addWidget(drop);
    setMakingSample(false);
    connect(m_connectButton, &QPushButton::clicked, this, &FirstStartPage::connectRequested);
    connect(m_importButton, &QPushButton::clicked, this, &FirstStartPage::importRequested);
    connect(m_sampleButton, &QPushButton::clicked, this, &FirstStartPage::sampleRequested);
    auto *ways = new FoldingRow(12);
    ways->setMaximumWidth(zoomed(3 * 340 + 2 * 12));
    ways->addWidget(makeWay(tr("Your own store"),
                        tr("Bring your user ID and API key from Okendo. Reviews are fetched once, then only what is "
                           "new."),
                        nullptr, m_connectButton, this),
        8);
    ways->addWidget(makeWay(tr("Files you have"),
                        tr("Orders or reviews as CSV from your shop, or events as JSON. What a file is, Plaudit sees "
                           "by itself."),
                        m_dropArea, m_importButton, this),
        8);
    ways->addWidget(makeWay(tr("Just looking"),
                        tr("A made-up brand with 5,000 believable reviews. It needs no account and no network."),
                        nullptr, m_sampleButton, this),
        8);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addSpacing(20);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(ways, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    body->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void FirstStartPage::setMakingSample(bool isMaking)
{
    m_sampleButton->setText(isMaking ? tr("Making the sample store…") : tr("Explore the sample store"));
    for (QPushButton *button : {m_sampleButton, m_importButton, m_connectButton})
        button->setEnabled(!isMaking);
}

void FirstStartPage::setDropTarget(bool isTarget)
{
    setLook(m_dropArea, isTarget ? u"dropTarget"_s : u"dropArea"_s);
}

} // namespace plaudit
