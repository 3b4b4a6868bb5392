// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layout_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Include
{
    int line = 0;
    QString target;
    bool isQuoted = false;
};

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    auto number = 0;
    for (const auto lines = file.text.split(u'\n'); const auto &line : lines) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            includes.append({.line = number, .target = match.captured(2), .isQuoted = match.captured(1) == u"\""});
    }
    return includes;
}

QString finding(const SourceFile &file, int line, const QString &what, const QString &hint)
{
    return u"%1:%2: %3. %4"_s.arg(file.path).arg(line).arg(what, hint);
}

/// "okendo" for core/okendo/…, "ui" and "app" for those; empty elsewhere.
QString roomOf(const QString &path)
{
    const auto parts = path.split(u'/');
    if (parts.front() == u"core")
        return parts.size() > 2 ? parts[1] : QString();
    return parts.front() == u"ui" || parts.front() == u"app" ? parts.front() : QString();
}

const QSet<QString> coreRooms{u"domain"_s, u"wording"_s, u"credentials"_s, u"okendo"_s, u"cache"_s, u"orders"_s,
    u"sync"_s, u"analytics"_s, u"export"_s, u"sample"_s, u"workspace"_s, u"report"_s, u"loopback"_s};

/// Beside itself and domain.
const QHash<QString, QSet<QString>> mayInclude{
    {u"domain"_s, {}},
    {u"credentials"_s, {}},
    {u"okendo"_s, {}},
    {u"loopback"_s, {}},
    {u"cache"_s, {}},
    {u"orders"_s, {u"cache"_s}},
    {u"sync"_s, {u"credentials"_s, u"okendo"_s, u"cache"_s}},
    {u"analytics"_s, {u"cache"_s}},
    {u"wording"_s, {u"analytics"_s}},
    {u"export"_s, {u"analytics"_s, u"cache"_s, u"wording"_s}},
    {u"sample"_s, {u"okendo"_s, u"loopback"_s}},
    {u"workspace"_s, coreRooms},
    {u"report"_s, {u"workspace"_s, u"analytics"_s, u"cache"_s, u"wording"_s}},
    {u"ui"_s, {u"workspace"_s, u"analytics"_s, u"export"_s, u"orders"_s, u"report"_s, u"wording"_s}},
    {u"app"_s, coreRooms},
};

bool isSource(const SourceFile &file)
{
    return file.path.endsWith(u".cpp"_s) || file.path.endsWith(u".h"_s);
}

} // namespace

QStringList includeTableFindings(const SourceFile &file)
{
    QStringList findings;
    const auto room = roomOf(file.path);
    if (room.isEmpty())
        return findings;
    if (!mayInclude.contains(room))
        return {finding(file, 1, u"the room \"%1\" is not in the table"_s.arg(room),
            u"Add it to the include table of docs and of tests/layout/layout_rules.cpp"_s)};
    for (const auto includes = includesOf(file); const auto &include : includes) {
        const auto target = include.target.section(u'/', 0, 0);
        const auto isRoom = include.isQuoted && include.target.contains(u'/') && coreRooms.contains(target);
        const auto isAllowed = target == room || target == u"domain" || mayInclude[room].contains(target);
        if (isRoom && !isAllowed)
            findings.append(finding(file, include.line, u"%1 must not include %2"_s.arg(room, include.target),
                u"Move what you need to domain, or ask through a room that may"_s));
        if (include.isQuoted && include.target.startsWith(u".."_s))
            findings.append(finding(file, include.line, u"a path upwards"_s, u"Spell it \"room/file.h\""_s));
    }
    return findings;
}

QStringList guiInCoreFindings(const SourceFile &file)
{
    static const QRegularExpression module(
        u"^(QtGui|QtWidgets|QtCharts|QtSvg|QtSvgWidgets|QtPrintSupport|QtOpenGL|QtOpenGLWidgets|QtQuick|QtQml)(/|$)"_s);
    static const QRegularExpression header(
        u"^Q(Abstract(Axis|Button|ItemDelegate|ItemView|ScrollArea|Series|Slider|SpinBox)|Action|Application|"
        u"Bitmap|Brush|(Box|Form|Grid|HBox|Stacked|VBox)?Layout|Button.*|Calendar.*|Chart.*|CheckBox|Clipboard|Color.*|"
        u"ComboBox|Completer|(Conical|Linear|Radial)?Gradient|Cursor|Date(Time)?Edit|DesktopServices|Dialog.*|"
        u"DockWidget|Drag.*|DropEvent|ErrorMessage|FileDialog|FocusEvent|Font.*|Frame|Graphics.*|GroupBox|"
        u"GuiApplication|Header.*|Icon.*|Image.*|Input.*|Key(Event|Sequence.*)|Label|Line(Edit|Series)|"
        u"List(View|Widget.*)|MainWindow|Matrix4x4|Menu.*|MessageBox|Mouse.*|Movie|OpenGL.*|Page(Layout|Size|dPaint.*)|"
        u"Paint.*|Palette|PdfWriter|Pen|Picture|Pixmap.*|Polygon.*|PrintDialog|Printer.*|Progress(Bar|Dialog)|"
        u"PushButton|RadioButton|Raster.*|Region|ResizeEvent|RubberBand|Screen|Scroll.*|Shortcut.*|Size(Grip|Policy)|"
        u"Slider|SpinBox|Splash.*|Splitter.*|Stacked.*|Standard(Item.*)|Static(Text)|StatusBar|Style.*|Svg.*|"
        u"SyntaxHighlighter|System.*Icon|Tab(Bar|Widget|leView|leWidget.*)|Text(Browser|Cursor|Document.*|Edit|Format|"
        u"Layout|Option|Table)|TimeEdit|Tool(Bar|Box|Button|Tip)|Transform|TreeView|TreeWidget.*|Undo.*|Validator|"
        u"Vector[234]D|WheelEvent|Widget.*|Window.*|Wizard.*)$"_s);
    QStringList findings;
    if (!file.path.startsWith(u"core/"_s))
        return findings;
    for (const auto includes = includesOf(file); const auto &include : includes) {
        if (module.match(include.target).hasMatch() || header.match(include.target).hasMatch())
            findings.append(finding(file, include.line, u"core must not include <%1>"_s.arg(include.target),
                u"What draws belongs to ui; core links no Gui and no Widgets"_s));
    }
    return findings;
}

QStringList sqlOutsideCacheFindings(const SourceFile &file)
{
    static const QRegularExpression statement(
        uR"sql("\s*(SELECT\s+\S|INSERT\s+(OR|INTO)\b|UPDATE\s+(OR\s+\w+\s+)?\w+\s+(SET\b|")|DELETE\s+FROM\b|REPLACE\s+INTO\b)sql"_s
        uR"sql(|(CREATE|DROP|ALTER)\s+(UNIQUE\s+|VIRTUAL\s+|TEMP\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s+\w)sql"_s
        uR"sql(|BEGIN(\s+(IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION))?\s*;?\s*"|COMMIT\s*;?\s*"|VACUUM\b|ATTACH\s+\w))sql"_s);
    QStringList findings;
    const auto isProduct =
        file.path.startsWith(u"core/"_s) || file.path.startsWith(u"ui/"_s) || file.path.startsWith(u"app/"_s);
    if (!isProduct || file.path.startsWith(u"core/cache/"_s))
        return findings;
    const auto hint = u"Ask core/cache for it: it is the only room that knows SQL"_s;
    for (const auto includes = includesOf(file); const auto &include : includes) {
        if (include.target.startsWith(u"QSql"_s) || include.target.startsWith(u"QtSql"_s) ||
            include.target == u"sqlite3.h")
            findings.append(finding(file, include.line, u"<%1> outside core/cache"_s.arg(include.target), hint));
    }
    auto number = 0;
    for (const auto lines = file.text.split(u'\n'); const auto &line : lines) {
        ++number;
        if (statement.match(line).hasMatch())
            findings.append(finding(file, number, u"SQL text outside core/cache"_s, hint));
    }
    return findings;
}

QStringList moduleIncludeFindings(const SourceFile &file)
{
    static const QRegularExpression module(u"^Qt[A-Z][A-Za-z0-9]*$"_s);
    static const QSet<QString> headersThatLookLikeModules{u"QtGlobal"_s, u"QtMath"_s, u"QtEndian"_s, u"QtNumeric"_s,
        u"QtPlugin"_s, u"QtTypes"_s, u"QtMessageHandler"_s, u"QtConcurrentRun"_s, u"QtConcurrentMap"_s,
        u"QtConcurrentFilter"_s};
    QStringList findings;
    for (const auto includes = includesOf(file); const auto &include : includes) {
        const auto isSpelledTwice = include.target.section(u'/', 0, 0) == include.target.section(u'/', 1);
        const auto name = include.target.section(u'/', -1);
        if ((module.match(include.target).hasMatch() || isSpelledTwice) && !headersThatLookLikeModules.contains(name))
            findings.append(finding(file, include.line, u"<%1> brings a whole module"_s.arg(include.target),
                u"Include the single headers that are used"_s));
    }
    return findings;
}

QStringList headFindings(const SourceFile &file)
{
    QStringList findings;
    if (!isSource(file))
        return findings;
    if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
        findings.append(finding(
            file, 1, u"the licence line is missing"_s, u"Start with // SPDX-License-Identifier: GPL-3.0-or-later"_s));
    if (file.path.endsWith(u".h"_s) && !file.text.contains(u"\n#pragma once\n"_s))
        findings.append(finding(file, 1, u"#pragma once is missing"_s, u"Put it on the second line"_s));
    return findings;
}

QStringList leftoverFindings(const SourceFile &file)
{
    // Written so that this file has none itself.
    static const QRegularExpression leftover(uR"(\b(TO)(DO)\b|\b(FIX)(ME)\b|\b(X)(XX)\b|\b(HA)(CK)\b)"_s);
    QStringList findings;
    auto number = 0;
    for (const auto lines = file.text.split(u'\n'); const auto &line : lines) {
        ++number;
        if (const auto match = leftover.match(line); match.hasMatch())
            findings.append(finding(file, number, u"\"%1\" left in the code"_s.arg(match.captured()),
                u"Do it now, or write it where plans are kept"_s));
    }
    return findings;
}

} // namespace plaudit
