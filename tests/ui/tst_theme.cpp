// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style_sheet.h"
#include "shell/theme.h"

#include <QFontInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

/// WCAG 2.1, 1.4.3: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void theStyleSheetWritesInNoOtherColours();
    void contrastIsThatOfTheStandard();
    void dressesAWindowAgain();
    void followsTheSystem();
    void remembersTheMode();
    void bringsItsLetters();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const std::pair<const char *, QColor> texts[] = {{"text", theme->text}, {"second", theme->secondText},
            {"faint", theme->faintText}, {"accent", theme->accentText}, {"star", theme->starText},
            {"promoter", theme->promoterText}, {"detractor", theme->detractorText}};
        const std::pair<const char *, QColor> grounds[] = {{"ground", theme->ground}, {"panel", theme->panel},
            {"rail", theme->rail}, {"weak accent", theme->accentWeak}};
        const char *name = theme->isDark ? "dark" : "light";
        for (const auto &[textName, text] : texts) {
            for (const auto &[groundName, ground] : grounds)
                QTest::addRow("%s: %s on %s", name, textName, groundName) << text << ground;
        }
        QTest::addRow("%s: button", name) << theme->onAccent << theme->accent;
        QTest::addRow("%s: button at rest", name) << theme->secondText << theme->line;
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::theStyleSheetWritesInNoOtherColours()
{
    static const QRegularExpression textColour(u"(?<![a-z-])(?:selection-)?color: ?(#[0-9a-f]{6})"_s);
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QList<QColor> made{theme->text, theme->secondText, theme->faintText, theme->accentText, theme->starText,
            theme->promoterText, theme->detractorText, theme->onAccent};
        auto found = textColour.globalMatch(styleSheet(*theme));
        int count = 0;
        for (; found.hasNext(); ++count) {
            const auto name = found.next().captured(1);
            QVERIFY2(made.contains(QColor(name)), qPrintable(name));
        }
        QVERIFY(count > 20);
    }
}

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.005);
}

void TestTheme::dressesAWindowAgain()
{
    QWidget window;
    auto *label = new QLabel(u"text"_s, &window);
    Theme::dark().applyTo(&window);
    QVERIFY(Theme::of(label).isDark);
    Theme::light().applyTo(&window);
    QVERIFY(!Theme::of(label).isDark);
    label->ensurePolished();
    QCOMPARE(label->palette().color(QPalette::WindowText), Theme::light().text);
    QWidget popup(&window, Qt::Popup);
    Theme::dark().applyTo(&window);
    QVERIFY(Theme::of(&popup).isDark);
}

void TestTheme::followsTheSystem()
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(Theme::dark().palette());
    QVERIFY(Theme::of(Theme::Mode::System).isDark);
    QVERIFY(!Theme::of(Theme::Mode::Light).isDark);
    QApplication::setPalette(Theme::light().palette());
    QVERIFY(!Theme::of(Theme::Mode::System).isDark);
    QApplication::setPalette(before);
}

void TestTheme::remembersTheMode()
{
    QSettings().clear();
    QCOMPARE(rememberedThemeMode(), Theme::Mode::System);
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light, Theme::Mode::System}) {
        rememberThemeMode(mode);
        QCOMPARE(rememberedThemeMode(), mode);
    }
}

void TestTheme::bringsItsLetters()
{
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const QFontInfo info(themeFont(13, weight));
        QVERIFY(info.family().startsWith("Inter"_L1));
        QCOMPARE(info.weight(), int(weight));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
