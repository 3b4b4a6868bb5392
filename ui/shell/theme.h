// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QString;
class QWidget;

namespace plaudit
{

/// The colours and type of the window, its charts and its pictures. The first block are fills and lines; a colour whose
/// name ends in Text is made to be read on `ground`, `panel` and `accentWeak` at 4.5 : 1 or better.
struct Theme
{
    enum class Mode { System, Light, Dark };

    bool isDark = false;
    QColor ground, panel, rail, line, accent, accentWeak, star, promoter, passive, mixed, detractor;
    QColor text, secondText, faintText, accentText, starText, promoterText, detractorText;
    QColor onAccent; ///< text on a fill of `accent`

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    /// System follows the lightness of the application's palette.
    [[nodiscard]] static const Theme &of(Mode mode);
    /// The theme a widget stands in, read from the palette it inherited.
    [[nodiscard]] static const Theme &of(const QWidget *widget);

    [[nodiscard]] QPalette palette() const;
    /// Dresses a window and all it holds: palette, font, style sheet.
    void applyTo(QWidget *window) const;
};

inline constexpr double smallestZoom = 0.8;
inline constexpr double largestZoom = 2.0;
/// By how much the texts of windows are scaled, and what holds them; a window takes a new one up when a theme is
/// applied to it. Charts scale as a whole and their fonts don't.
[[nodiscard]] double interfaceZoom();
/// Within the bounds, in steps of a twentieth.
void setInterfaceZoom(double zoom);
/// A length or a size of type in points at the zoom that is set.
[[nodiscard]] int zoomed(int points);

/// Inter, bundled; registered on the first call. The system's font where that fails.
[[nodiscard]] QFont themeFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// The mode the person chose, kept in QSettings.
[[nodiscard]] Theme::Mode rememberedThemeMode();
void rememberThemeMode(Theme::Mode mode);

} // namespace plaudit
