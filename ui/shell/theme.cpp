// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "shell/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QProxyStyle>
#include <QSettings>
#include <QTableView>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

static void initialiseResources()
{
    Q_INIT_RESOURCE(plaudit);
}

namespace plaudit
{

static const QString modeKey = u"window/theme"_s;

const Theme &Theme::light()
{
    static const Theme theme{
        .isDark = false,
        .ground = QColor(0xF6F7F9),
        .panel = QColor(0xFFFFFF),
        .rail = QColor(0xFBFBFC),
        .line = QColor(0xE4E7EC),
        .accent = QColor(0x4F46E5),
        .accentWeak = QColor(0xEEEDFD),
        .star = QColor(0xE8A317),
        .promoter = QColor(0x0F9D8A),
        .passive = QColor(0x9AA4B2),
        .mixed = QColor(0x8B6FD6),
        .detractor = QColor(0xE4572E),
        .text = QColor(0x14181F),
        .secondText = QColor(0x5B6472),
        .faintText = QColor(0x626C7B),
        .accentText = QColor(0x4F46E5),
        .starText = QColor(0x8A5A00),
        .promoterText = QColor(0x0B7567),
        .detractorText = QColor(0xB93D15),
        .onAccent = QColor(0xFFFFFF),
    };
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{
        .isDark = true,
        .ground = QColor(0x0F1217),
        .panel = QColor(0x171B22),
        .rail = QColor(0x12161C),
        .line = QColor(0x262C36),
        .accent = QColor(0x8B85FF),
        .accentWeak = QColor(0x232347),
        .star = QColor(0xF2B84B),
        .promoter = QColor(0x34C3AE),
        .passive = QColor(0x7A8596),
        .mixed = QColor(0xA98EF0),
        .detractor = QColor(0xFF7A55),
        .text = QColor(0xE8ECF2),
        .secondText = QColor(0xA0AAB8),
        .faintText = QColor(0x8F9AAA),
        .accentText = QColor(0xA39EFF),
        .starText = QColor(0xF2B84B),
        .promoterText = QColor(0x34C3AE),
        .detractorText = QColor(0xFF7A55),
        .onAccent = QColor(0x0F1217),
    };
    return theme;
}

namespace
{

/// Nothing moves by itself, so there is no motion to be reduced.
class CalmStyle final : public QProxyStyle
{
public:
    CalmStyle()
        : QProxyStyle(u"Fusion"_s)
    {}

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const override
    {
        const bool isMotion = hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration;
        return isMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

/// For the whole program: a style of one window alone would keep the sheet it was first shown with.
void useCalmStyle()
{
    static bool isUsed = false;
    if (!std::exchange(isUsed, true))
        QApplication::setStyle(new CalmStyle);
}

void switchOffEffects()
{
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
             Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

} // namespace

static const Theme &fitting(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::dark() : Theme::light();
}

const Theme &Theme::of(Mode mode)
{
    switch (mode) {
    case Mode::Light:
        return light();
    case Mode::Dark:
        return dark();
    case Mode::System:
        break;
    }
    return fitting(QApplication::palette());
}

const Theme &Theme::of(const QWidget *widget)
{
    // Dialogs and popups are windows of their own and don't inherit the palette of the window they belong to.
    const QWidget *window = widget->window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    return fitting(window->palette());
}

QPalette Theme::palette() const
{
    QPalette colours(text, panel, panel, line, line, text, text, panel, ground);
    colours.setColor(QPalette::Window, ground);
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::Base, panel);
    colours.setColor(QPalette::AlternateBase, ground);
    colours.setColor(QPalette::ToolTipBase, panel);
    colours.setColor(QPalette::ToolTipText, text);
    colours.setColor(QPalette::PlaceholderText, faintText);
    colours.setColor(QPalette::Highlight, accentWeak);
    colours.setColor(QPalette::HighlightedText, text);
    colours.setColor(QPalette::Link, accentText);
    colours.setColor(QPalette::LinkVisited, accentText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, faintText);
    return colours;
}

/// Rows and headers of tables have heights of their own, which were chosen for the usual size.
static void scaleTables(const QWidget &window)
{
    const auto scale = [](QHeaderView *header, const char *kept, int now, auto set) {
        if (!header->property(kept).isValid())
            header->setProperty(kept, now);
        set(zoomed(header->property(kept).toInt()));
    };
    const auto tables = window.findChildren<QTableView *>();
    for (QTableView *table : tables) {
        table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
        if (table->property("scalesItself").toBool())
            continue;
        QHeaderView *rows = table->verticalHeader();
        scale(rows, "usualRowHeight", rows->defaultSectionSize(),
            [rows](int height) { rows->setDefaultSectionSize(height); });
        QHeaderView *header = table->horizontalHeader();
        if (header->minimumHeight() == header->maximumHeight())
            scale(header, "usualHeight", header->minimumHeight(),
                [header](int height) { header->setFixedHeight(height); });
    }
}

void Theme::applyTo(QWidget *window) const
{
    switchOffEffects();
    // A sheet already set would keep the palette and font it was made with.
    window->setStyleSheet({});
    useCalmStyle();
    window->setPalette(palette());
    window->setFont(themeFont(13));
    window->setStyleSheet(styleSheet(*this));
    scaleTables(*window);
}

static double &zoomInUse()
{
    static double zoom = 1.0;
    return zoom;
}

double interfaceZoom()
{
    return zoomInUse();
}

void setInterfaceZoom(double zoom)
{
    constexpr double step = 0.05;
    zoomInUse() = std::clamp(std::round(zoom / step) * step, smallestZoom, largestZoom);
}

int zoomed(int points)
{
    return qRound(points * interfaceZoom());
}

QFont themeFont(int pixelSize, QFont::Weight weight)
{
    static const QString family = [] {
        initialiseResources();
        QString found;
        for (const auto cut : {"Regular"_L1, "Medium"_L1, "SemiBold"_L1, "Bold"_L1}) {
            const int id = QFontDatabase::addApplicationFont(u":/fonts/Inter-%1.otf"_s.arg(cut));
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            if (found.isEmpty() && !families.isEmpty())
                found = families.first();
        }
        return found.isEmpty() ? QApplication::font().family() : found;
    }();
    QFont font(family);
    font.setPixelSize(zoomed(pixelSize));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Theme::Mode rememberedThemeMode()
{
    const QString text = QSettings().value(modeKey).toString();
    if (text == "light"_L1)
        return Theme::Mode::Light;
    return text == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

void rememberThemeMode(Theme::Mode mode)
{
    switch (mode) {
    case Theme::Mode::System:
        QSettings().remove(modeKey);
        break;
    case Theme::Mode::Light:
        QSettings().setValue(modeKey, u"light"_s);
        break;
    case Theme::Mode::Dark:
        QSettings().setValue(modeKey, u"dark"_s);
        break;
    }
}

} // namespace plaudit
