// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/own_words.h"
#include "domain/result.h"

#include <QObject>

#include <functional>

namespace plaudit
{

class DeskReading;
class OwnWordsPanel;

/// Keeps what a person writes into a panel, and offers to undo it. Lives in the GUI thread; `panel` and `writing` must
/// outlive it.
class OwnWordsWriting : public QObject
{
    Q_OBJECT

public:
    OwnWordsWriting(OwnWordsPanel &panel, DeskReading &writing, QObject *parent);

Q_SIGNALS:
    void undoable(const QString &sentence, const std::function<void()> &undo);
    void failed(const plaudit::Error &error);
    void noteKept(const plaudit::Note &note);
    void noteRemoved(const plaudit::Note &note);
    void tagKept(const plaudit::Tag &tag);
    void tagRemoved(const plaudit::Tag &tag);
    /// After any of these, also where it failed.
    void done();

private:
    void addNote(const Note &note, const QString &sentence);
    void changeNote(const Note &note);
    void removeNote(const Note &note);
    void addTag(const Tag &tag, bool isUndo);
    void removeTag(const Tag &tag, bool isUndo);
    /// Writes by `job`; `take` gets what became of it where it didn't fail.
    template<class Outcome, class Job, class Take>
    void write(const Job &job, const Take &take);

    DeskReading &m_writing;
};

} // namespace plaudit
