// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reading_text.h"

#include "desk/desk_words.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

ReadingText::ReadingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setProperty("look", u"reading"_s);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    // Where writing is mirrored a text would be shown from the far end of what little it is wider than its lines.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int end) { horizontalScrollBar()->setValue(isRightToLeft() ? end : 0); });
}

void ReadingText::setTypeface(const QString &typeface)
{
    setProperty("typeface", typeface);
    repolish(this);
}

void ReadingText::setText(const QString &text, const QString &search)
{
    const auto readable = readableText(text);
    m_search = search;
    if (readable == m_text && m_shown > 0) {
        mark();
        return;
    }
    m_text = readable;
    m_shown = std::min(m_text.size(), longest);
    if (m_shown < m_text.size() && m_text.at(m_shown - 1).isHighSurrogate())
        --m_shown;
    showText();
}

void ReadingText::showWhole()
{
    m_shown = m_text.size();
    showText();
}

void ReadingText::showText()
{
    setPlainText(hidden() > 0 ? m_text.left(m_shown) + u'…' : m_text);
    mark();
    fitHeight();
}

void ReadingText::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Theme &theme = Theme::of(this);
    const auto spans = searchHighlights(m_text.left(m_shown), m_search, mostMarks);
    for (const auto &span : spans) {
        QTextEdit::ExtraSelection marked;
        marked.cursor = QTextCursor(document());
        marked.cursor.setPosition(int(span.start));
        marked.cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
        marked.format.setBackground(theme.isDark ? QColor(0x5A4413) : QColor(0xFCE9B8));
        marked.format.setForeground(theme.text);
        marks += marked;
    }
    setExtraSelections(marks);
}

void ReadingText::fitHeight()
{
    double height = 0;
    const auto *layout = qobject_cast<QPlainTextDocumentLayout *>(document()->documentLayout());
    for (auto block = document()->begin(); layout && block.isValid(); block = block.next())
        height += layout->blockBoundingRect(block).height();
    setFixedHeight(std::max(fontMetrics().lineSpacing(), int(std::ceil(height))) + 2);
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ReadingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
    else if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ReadingText::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fitHeight();
}

} // namespace plaudit
