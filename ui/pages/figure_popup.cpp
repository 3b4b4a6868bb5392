// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_popup.h"

#include "shell/looks.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int popupWidth = 380;

static QLabel *wrappingLabel(const QString &text, const QString &look, QWidget *parent)
{
    auto *label = plainLabel(text, look, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

FigurePopup::FigurePopup(
    const QString &title, const QString &definition, const std::vector<Fact> &facts, bool hasRows, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, u"popup"_s);
    setAccessibleName(title);
    setAccessibleDescription(definition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(plainLabel(title, u"title"_s, this));
    layout->addWidget(wrappingLabel(definition, u"second"_s, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(facts.size()); ++row) {
        const auto &[name, what] = facts[std::size_t(row)];
        grid->addWidget(wrappingLabel(name, u"faint"_s, this), row, 0);
        grid->addWidget(wrappingLabel(what, {}, this), row, 1);
    }
    grid->setColumnMinimumWidth(0, 88);
    layout->addLayout(grid);
    if (hasRows) {
        auto *rows = new QPushButton(tr("Show the rows"), this);
        connect(rows, &QPushButton::clicked, this, [this] {
            close();
            Q_EMIT rowsRequested();
        });
        layout->addSpacing(4);
        layout->addWidget(rows, 0, Qt::AlignLeading);
    }
    setFixedWidth(popupWidth);
}

void FigurePopup::showAt(const QWidget &anchor)
{
    setFixedHeight(layout()->heightForWidth(popupWidth));
    const QWidget *window = anchor.window();
    const int start = isRightToLeft() ? 0 : anchor.width() - width();
    QPoint corner = anchor.mapToGlobal(QPoint(start, anchor.height() + 4));
    const QPoint origin = window->mapToGlobal(QPoint(8, 8));
    corner.setX(qBound(origin.x(), corner.x(), qMax(origin.x(), origin.x() + window->width() - width() - 16)));
    corner.setY(qBound(origin.y(), corner.y(), qMax(origin.y(), origin.y() + window->height() - height() - 16)));
    move(corner);
    show();
}

} // namespace plaudit
