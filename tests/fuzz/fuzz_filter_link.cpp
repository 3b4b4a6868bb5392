// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/bodies.h"
#include "shell/view_link.h"

namespace plaudit
{

void fuzzFilterLink(const QByteArray &input)
{
    const QDate today(2026, 10, 15);
    const auto text = QString::fromUtf8(input);
    const auto view = viewFrom(text, today);
    if (!view) {
        hold(view.error().kind == ErrorKind::InvalidArgument, "what is no link is an invalid argument");
        return;
    }
    hold(isLink(text), "what can be read is a link");
    const auto link = linkTo(*view);
    const auto again = viewFrom(link, today);
    hold(again && *again == *view, "a link that is written is the view");
    hold(linkTo(*again) == link, "a view has one link");
    const auto moving = viewFrom(movingLinkTo(*view, today), today);
    hold(moving && *moving == *view, "on its day a moving link is the view");
    static_cast<void>(viewFrom(movingLinkTo(*view, today), QDate(2028, 2, 29)));
}

} // namespace plaudit
