// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/own_words_panel.h"
#include "domain/result.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <functional>

namespace plaudit
{

class DeskReading;
class UndoBar;

/// A person's own notes and tags on one customer, kept as they are written; what was done can be undone.
class CustomerNotes : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        OwnWordsPanel::Content words;
        QPointer<Workspace> workspace;
    };
    /// Reads them; for a worker.
    [[nodiscard]] static Result<Content> read(Reader &reader, Workspace &workspace, const QString &subject);

    explicit CustomerNotes(QWidget *parent = nullptr);

    void setContent(const Content &content);
    void beginNote();
    void undo();

Q_SIGNALS:
    void countChanged(int notesAndTags);

private:
    void addNote(const Note &note, const QString &done);
    void changeNote(const Note &note);
    void removeNote(const Note &note);
    void addTag(const Tag &tag, bool isUndo);
    void removeTag(const Tag &tag, bool isUndo);
    void showWords();
    /// False, and told, where it failed.
    template<class Outcome>
    bool isDone(const Result<Outcome> &outcome);

    OwnWordsPanel::Content m_words;
    OwnWordsPanel *m_panel;
    UndoBar *m_undo;
    DeskReading *m_writing;
};

} // namespace plaudit
