// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ratings_page.h"
#include "shell/theme.h"
#include "ui/pictures.h"
#include "ui/plausible_ratings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestRatingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks();
};

void TestRatingsPage::looks()
{
    RatingsPage page;
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        theme->applyTo(&page);
        page.resize(1244, 816);
        page.show(plausibleRatings(), {});
        QVERIFY(savePicture(page, theme->isDark ? u"ratings-dark"_s : u"ratings-light"_s));
    }
}

QTEST_MAIN(TestRatingsPage)
#include "tst_ratings_page.moc"
