// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/search_highlights.h"

#include <QPlainTextEdit>

#include <vector>

namespace plaudit
{

/// A text from outside to be read: plain, selectable, as high as it is long, with what a search found marked. A very
/// long one shows its beginning until showWhole().
class ReadingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qsizetype longest = 12'000; ///< that is shown at first
    static constexpr std::size_t mostMarks = 500;

    explicit ReadingText(QWidget *parent = nullptr);

    /// Another text begins unselected; the same one stays as it is.
    void setText(const QString &text, const QString &search);
    /// So many characters are not shown.
    [[nodiscard]] qsizetype hidden() const { return m_text.size() - m_shown; }
    void showWhole();
    /// A size and a weight of its own, in place of the window's.
    void setTypeface(const QString &typeface);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showText();
    void mark();
    void fitHeight();

    QString m_text, m_search;
    qsizetype m_shown = 0;
};

} // namespace plaudit
