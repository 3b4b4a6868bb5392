// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style_sheet.h"

#include "shell/theme.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr auto rules = R"(
QWidget { color: @text; font-family: "@family"; font-size: 13px; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 6px 8px; }
QLabel { background: transparent; }
QLabel[look="heading"] { font-size: 21px; font-weight: 700; }
QLabel[look="figure"] { font-size: 27px; font-weight: 700; }
QLabel[look="figureMiddle"] { font-size: 19px; font-weight: 700; padding: 4px 0; }
QLabel[look="figureSmall"] { font-size: 17px; font-weight: 700; padding: 5px 0; }
QLabel[look="margin"] { color: @faintText; font-size: 13px; padding-bottom: 4px; }
QLabel[look="changeQuiet"] { color: @secondText; font-weight: 500; }
QLabel[look="changePlain"] { color: @text; font-weight: 600; }
QLabel[look="changeGood"] { color: @promoterText; font-weight: 600; }
QLabel[look="changeBad"] { color: @detractorText; font-weight: 600; }
QLabel[tone="promoter"] { color: @promoterText; font-weight: 600; }
QLabel[tone="passive"] { color: @secondText; font-weight: 600; }
QLabel[tone="detractor"] { color: @detractorText; font-weight: 600; }
QLabel[tone="star"] { color: @starText; font-weight: 600; }
QPlainTextEdit[typeface="title"] { font-size: 18px; font-weight: 600; }
QPlainTextEdit[typeface="text"] { font-size: 14px; }
QToolButton[look="help"] { background: transparent; border: 1px solid transparent; color: @faintText; padding: 2px 6px;
    min-height: 14px; font-size: 12px; border-radius: 4px; }
QToolButton[look="help"]:hover { color: @text; border-color: @line; }
QToolButton[look="help"]:focus { border-color: @accent; }
QLabel[look="title"] { font-size: 15px; font-weight: 600; }
QLabel[look="brand"] { font-size: 17px; font-weight: 700; }
QLabel[look="strong"] { font-weight: 600; }
QWidget[look="timeLine"] { background: @panel; }
QLabel[look="second"] { color: @secondText; }
QLabel[look="faint"] { color: @faintText; font-size: 12px; }
QLabel[look="tag"] { color: @secondText; background: @ground; border: 1px solid @line; border-radius: 4px;
    padding: 1px 6px; font-size: 11px; font-weight: 500; }
QLabel[look="problem"] { color: @detractorText; font-weight: 600; }
QFrame[look="panel"], QFrame[look="popup"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[look="popup"] { border-radius: 0; }
QFrame[look="notice"] { background: @ground; border: 1px solid @line; border-left: 3px solid @detractor; border-radius: 4px; }
QFrame[look="goodNotice"] { background: @ground; border: 1px solid @line; border-left: 3px solid @promoter; border-radius: 4px; }
QLabel[look="good"] { color: @promoterText; font-weight: 600; }
QFrame[look="noticeBar"] { background: @accentWeak; border: none; border-bottom: 1px solid @line; }
QPlainTextEdit[look="code"] { font-family: monospace; font-size: 12px; }
QFrame[look="dropArea"] { background: transparent; border: 1px dashed @passive; border-radius: 8px; }
QFrame[look="dropTarget"] { background: @accentWeak; border: 1px dashed @accent; border-radius: 8px; }
QWidget[look="bar"] { background: @panel; border-bottom: 1px solid @line; }
QWidget[look="status"] { background: @panel; border-top: 1px solid @line; }
QWidget[look="rail"] { background: @rail; border-right: 1px solid @line; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QToolButton, QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 5px 12px; min-height: 18px; outline: none; }
QToolButton { padding: 5px 10px; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton:hover, QPushButton:hover { border-color: @accent; }
QToolButton:focus, QPushButton:focus { border: 1px solid @accent; background: @accentWeak; }
QToolButton:pressed, QPushButton:pressed { background: @accentWeak; }
QToolButton:disabled, QPushButton:disabled { color: @faintText; background: @ground; border-color: @line; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[look="primary"]:disabled { background: @line; color: @secondText; border-color: @line; }
QToolButton[look="quiet"], QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent;
    color: @secondText; padding: 4px 6px; }
QToolButton[look="quiet"]:hover, QPushButton[look="quiet"]:hover { color: @text; background: @ground; }
QToolButton[look="quiet"]:focus, QPushButton[look="quiet"]:focus { border: 1px solid @accent; }
QToolButton[look="railItem"], QPushButton[look="railItem"] { background: transparent; border: 1px solid transparent; color: @secondText;
    font-weight: 500; padding: 6px 10px; text-align: left; }
QToolButton[look="railItem"]:hover, QPushButton[look="railItem"]:hover { color: @text; }
QToolButton[look="railItem"]:checked, QPushButton[look="railItem"]:checked { background: @accentWeak; color: @accentText; font-weight: 600; }
QToolButton[look="railItem"]:focus, QPushButton[look="railItem"]:focus { border: 1px solid @accent; }
QToolButton[look="switch"] { background: transparent; border: 1px solid transparent; color: @secondText; padding: 4px 9px; font-weight: 500; }
QToolButton[look="switch"]:hover { color: @text; }
QToolButton[look="switch"]:checked { background: @accentWeak; color: @accentText; }
QToolButton[look="switch"]:disabled { color: @faintText; border-color: transparent; }
QToolButton[look="switch"]:focus { border: 1px solid @accent; }
QPlainTextEdit { background: @ground; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus { border: 1px solid @accent; }
QPlainTextEdit[look="reading"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; }
QPlainTextEdit[look="reading"]:focus { border: 1px solid @accent; }
QWidget[look="paper"] { background: @panel; }
QLabel[look="section"] { font-weight: 600; }
QFrame[look="note"] { background: @ground; border: 1px solid @line; border-radius: 6px; }
QFrame[look="reply"] { background: @ground; border: none; border-left: 3px solid @accent; border-radius: 4px; }
QFrame[look="toast"] { background: @panel; border: 1px solid @accent; border-radius: 8px; }
QPushButton[look="inlineLink"] { background: transparent; border: 1px solid transparent; color: @accentText;
    padding: 0; min-height: 15px; text-align: left; }
QPushButton[look="inlineLink"]:hover, QPushButton[look="inlineLink"]:focus { border-color: @accent; }
QSplitter::handle { background: transparent; }
QFrame[look="chip"] { background: @panel; border: 1px solid @line; border-radius: 6px; }
QFrame[look="activeChip"] { background: @accentWeak; border: 1px solid @accentWeak; border-radius: 6px; }
QFrame[look="wrongChip"] { background: @panel; border: 1px solid @detractor; border-radius: 6px; }
QFrame[look="wrongChip"] QToolButton { background: transparent; border: 1px solid transparent; padding: 4px 8px;
    font-weight: 500; color: @detractorText; }
QFrame[look="wrongChip"] QToolButton[look="remove"] { padding: 4px 4px; margin-right: 2px; }
QFrame[look="wrongChip"] QToolButton:focus { border: 1px solid @accent; }
QFrame[look="chip"]:hover, QFrame[look="activeChip"]:hover { border-color: @accent; }
QFrame[look="chip"] QToolButton, QFrame[look="activeChip"] QToolButton { background: transparent;
    border: 1px solid transparent; padding: 4px 8px; font-weight: 500; }
QFrame[look="activeChip"] QToolButton { color: @accentText; }
QFrame[look="activeChip"] QToolButton[look="remove"] { padding: 4px 4px; margin-right: 2px; }
QFrame[look="chip"] QToolButton:focus, QFrame[look="activeChip"] QToolButton:focus { border: 1px solid @accent; }
QLabel[look="statusText"] { color: @secondText; font-size: 12px; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accentText; font-weight: 600;
    padding: 1px 6px; min-height: 16px; }
QPushButton[look="link"]:hover, QPushButton[look="link"]:focus { border-color: @accent; }
QLineEdit, QDateEdit, QSpinBox[look="field"] { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 5px 8px; min-height: 20px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit:focus, QDateEdit:focus, QSpinBox[look="field"]:focus { border: 1px solid @accent; }
QComboBox { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 5px 8px;
    min-height: 20px; selection-background-color: @accentWeak; selection-color: @text; }
QComboBox:hover, QComboBox:focus, QComboBox:on { border-color: @accent; }
QComboBox:disabled { color: @faintText; background: @ground; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/@down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @line; outline: none; }
QListView { background: @panel; border: none; outline: none; }
QListView::item { padding: 5px 8px; border-radius: 4px; color: @text; }
QListView::item:hover { background: @ground; }
QListView::item:selected { background: @accentWeak; color: @text; }
QCheckBox { spacing: 8px; }
QListView::indicator, QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @passive; border-radius: 3px;
    background: @panel; }
QListView::indicator:checked, QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/@tick.svg); }
QTableView { background: @panel; border: none; outline: none; gridline-color: @line;
    selection-background-color: @accentWeak; selection-color: @text; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @faintText; border: none; border-bottom: 1px solid @line;
    padding: 6px 8px; font-size: 12px; font-weight: 500; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
QTableView[look="framed"] { border: 1px solid @line; border-radius: 6px; }
QLabel[look="totals"] { font-size: 15px; font-weight: 600; }
QTableCornerButton::section { background: @panel; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea[look="scrolled"] { border: 1px solid transparent; border-radius: 8px; }
QScrollArea[look="scrolled"]:focus { border-color: @accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @passive; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentWeak; color: @text; }
QMenu::item:disabled { color: @faintText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenuBar { background: @panel; color: @secondText; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @accentWeak; color: @text; }
QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @panel; }
QCalendarWidget QToolButton { border: none; background: transparent; font-weight: 600; padding: 4px 6px; }
QCalendarWidget QToolButton:focus { border: 1px solid @accent; }
QCalendarWidget QAbstractItemView { background: @panel; color: @text; outline: none;
    selection-background-color: @accent; selection-color: @onAccent; }
QCalendarWidget QSpinBox { background: @panel; color: @text; selection-background-color: @accent;
    selection-color: @onAccent; }
QDialog, QMessageBox { background: @panel; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
)";

/// Lines stay as thin as they are.
static QString scaled(const QString &sheet)
{
    static const QRegularExpression length(u"(\\d+)px"_s);
    QString scaledSheet;
    qsizetype done = 0;
    for (auto lengths = length.globalMatch(sheet); lengths.hasNext();) {
        const auto found = lengths.next();
        const int points = found.capturedView(1).toInt();
        scaledSheet += QStringView(sheet).mid(done, found.capturedStart() - done);
        scaledSheet += QString::number(points > 2 ? zoomed(points) : points) + "px"_L1;
        done = found.capturedEnd();
    }
    return scaledSheet + sheet.mid(done);
}

QString styleSheet(const Theme &theme)
{
    const std::pair<QLatin1StringView, QColor> colours[] = {
        {"@accentWeak"_L1, theme.accentWeak},
        {"@accentText"_L1, theme.accentText},
        {"@accent"_L1, theme.accent},
        {"@secondText"_L1, theme.secondText},
        {"@faintText"_L1, theme.faintText},
        {"@detractorText"_L1, theme.detractorText},
        {"@promoterText"_L1, theme.promoterText},
        {"@promoter"_L1, theme.promoter},
        {"@starText"_L1, theme.starText},
        {"@detractor"_L1, theme.detractor},
        {"@onAccent"_L1, theme.onAccent},
        {"@ground"_L1, theme.ground},
        {"@passive"_L1, theme.passive},
        {"@panel"_L1, theme.panel},
        {"@line"_L1, theme.line},
        {"@text"_L1, theme.text},
        {"@rail"_L1, theme.rail},
        {"@scroll"_L1, theme.isDark ? QColor(0x3A4250) : QColor(0xCBD1DA)},
    };
    QString sheet = QString::fromLatin1(rules);
    sheet.replace("@family"_L1, themeFont(13).family());
    sheet.replace("@tick"_L1, theme.isDark ? "tick-dark"_L1 : "tick-light"_L1);
    sheet.replace("@down"_L1, theme.isDark ? "down-dark"_L1 : "down-light"_L1);
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    return interfaceZoom() == 1.0 ? sheet : scaled(sheet);
}

} // namespace plaudit
