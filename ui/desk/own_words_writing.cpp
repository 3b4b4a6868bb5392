// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/own_words_writing.h"

#include "desk/desk_reading.h"
#include "desk/desk_words.h"
#include "desk/own_words_panel.h"

namespace plaudit
{

OwnWordsWriting::OwnWordsWriting(OwnWordsPanel &panel, DeskReading &writing, QObject *parent)
    : QObject(parent)
    , m_writing(writing)
{
    connect(&panel, &OwnWordsPanel::noteAdded, this, [this](const Note &note) { addNote(note, tr("Note saved.")); });
    connect(&panel, &OwnWordsPanel::noteChanged, this, &OwnWordsWriting::changeNote);
    connect(&panel, &OwnWordsPanel::noteRemoved, this, &OwnWordsWriting::removeNote);
    connect(&panel, &OwnWordsPanel::tagAdded, this, [this](const Tag &tag) { addTag(tag, false); });
    connect(&panel, &OwnWordsPanel::tagRemoved, this, [this](const Tag &tag) { removeTag(tag, false); });
}

template<class Outcome, class Job, class Take>
void OwnWordsWriting::write(const Job &job, const Take &take)
{
    m_writing.write<Outcome>(job, [this, take](const Result<Outcome> &outcome) {
        if (outcome)
            take(*outcome);
        else
            Q_EMIT failed(outcome.error());
        Q_EMIT done();
    });
}

void OwnWordsWriting::addNote(const Note &note, const QString &sentence)
{
    write<Note>([note](Writer &writer) { return writer.addNote(note); },
        [this, sentence](const Note &added) {
            Q_EMIT undoable(sentence, [this, added] { removeNote(added); });
            Q_EMIT noteKept(added);
        });
}

void OwnWordsWriting::changeNote(const Note &note)
{
    write<std::optional<Note>>([note](Writer &writer) { return writer.changeNote(note); },
        [this, note](const std::optional<Note> &before) {
            if (before) {
                Q_EMIT undoable(tr("Note changed."), [this, note = *before] { changeNote(note); });
                Q_EMIT noteKept(note);
            } else {
                addNote(note, tr("The note was deleted elsewhere and is kept as a new one."));
            }
        });
}

void OwnWordsWriting::removeNote(const Note &note)
{
    write<std::optional<Note>>([note](Writer &writer) { return writer.removeNote(note); },
        [this, note](const std::optional<Note> &removed) {
            if (removed)
                Q_EMIT undoable(tr("Note deleted."), [this, note = *removed] { addNote(note, tr("Note restored.")); });
            Q_EMIT noteRemoved(note);
        });
}

void OwnWordsWriting::addTag(const Tag &tag, bool isUndo)
{
    write<Tag>([tag](Writer &writer) { return writer.addTag(tag); },
        [this, isUndo](const Tag &added) {
            if (!isUndo)
                Q_EMIT undoable(tr("Tagged %1.").arg(isolated(added.name)), [this, added] { removeTag(added, true); });
            Q_EMIT tagKept(added);
        });
}

void OwnWordsWriting::removeTag(const Tag &tag, bool isUndo)
{
    write<std::optional<Tag>>([tag](Writer &writer) { return writer.removeTag(tag); },
        [this, tag, isUndo](const std::optional<Tag> &removed) {
            if (removed && !isUndo)
                Q_EMIT undoable(
                    tr("Tag %1 removed.").arg(isolated(removed->name)), [this, tag = *removed] { addTag(tag, true); });
            Q_EMIT tagRemoved(tag);
        });
}

} // namespace plaudit
