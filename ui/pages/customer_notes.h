// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/own_words_panel.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <functional>

namespace plaudit
{

class DeskReading;
class Toast;

/// A person's own notes and tags on one customer, kept as they are written.
class CustomerNotes : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerNotes(QWidget *parent = nullptr);

    void setContent(const OwnWordsPanel::Content &content, const QPointer<Workspace> &workspace);
    void beginNote();

Q_SIGNALS:
    void countChanged(int notesAndTags);
    void undoable(const QString &sentence, const std::function<void()> &undo);

private:
    void keepNote(const Note &note);
    void keepTag(const Tag &tag);
    void showWords();

    OwnWordsPanel::Content m_words;
    OwnWordsPanel *m_panel;
    Toast *m_toast;
    DeskReading *m_writing;
};

} // namespace plaudit
