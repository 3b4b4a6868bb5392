// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_notes.h"

#include "cache/reader.h"
#include "desk/desk_reading.h"
#include "desk/undo_bar.h"
#include "shell/plain_text.h"
#include "wording/error_sentence.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plaudit
{

Result<CustomerNotes::Content> CustomerNotes::read(Reader &reader, Workspace &workspace, const QString &subject)
{
    Content content{.words = {.kind = SubjectKind::Customer, .subject = subject}, .workspace = &workspace};
    return reader.notes(SubjectKind::Customer, subject)
        .and_then([&](std::vector<Note> notes) {
            content.words.notes = std::move(notes);
            return reader.tags(SubjectKind::Customer, subject);
        })
        .and_then([&](std::vector<Tag> tags) {
            content.words.tags = std::move(tags);
            return reader.tagNames(SubjectKind::Customer);
        })
        .map([&](const std::vector<TagCount> &names) {
            for (const auto &name : names)
                content.words.tagNames += name.name;
            return std::move(content);
        });
}

CustomerNotes::CustomerNotes(QWidget *parent)
    : QWidget(parent)
    , m_panel(new OwnWordsPanel)
    , m_undo(new UndoBar(this))
    , m_writing(new DeskReading(this))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(m_panel);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area, 1);
    layout->addWidget(m_undo);
    connect(m_panel, &OwnWordsPanel::noteAdded, this, [this](const Note &note) { addNote(note, tr("Note saved.")); });
    connect(m_panel, &OwnWordsPanel::noteChanged, this, &CustomerNotes::changeNote);
    connect(m_panel, &OwnWordsPanel::noteRemoved, this, &CustomerNotes::removeNote);
    connect(m_panel, &OwnWordsPanel::tagAdded, this, [this](const Tag &tag) { addTag(tag, false); });
    connect(m_panel, &OwnWordsPanel::tagRemoved, this, [this](const Tag &tag) { removeTag(tag, false); });
}

void CustomerNotes::setContent(const Content &content)
{
    m_words = content.words;
    m_writing->setWorkspace(content.workspace);
    showWords();
}

void CustomerNotes::beginNote()
{
    m_panel->beginNote();
}

void CustomerNotes::undo()
{
    m_undo->undo();
}

void CustomerNotes::showWords()
{
    m_panel->setContent(m_words);
    Q_EMIT countChanged(int(m_words.notes.size() + m_words.tags.size()));
}

template<class Outcome>
bool CustomerNotes::isDone(const Result<Outcome> &outcome)
{
    if (!outcome)
        m_undo->offer(sentenceFor(outcome.error()).message, {});
    return outcome.has_value();
}

void CustomerNotes::addNote(const Note &note, const QString &done)
{
    m_writing->write<Note>([note](Writer &writer) { return writer.addNote(note); },
        [this, done](const Result<Note> &added) {
            if (!isDone(added))
                return;
            m_undo->offer(done, [this, note = *added] { removeNote(note); });
            if (added->subject == m_words.subject)
                m_words.notes.push_back(*added);
            showWords();
        });
}

void CustomerNotes::changeNote(const Note &note)
{
    m_writing->write<std::optional<Note>>([note](Writer &writer) { return writer.changeNote(note); },
        [this, note](const Result<std::optional<Note>> &before) {
            if (!isDone(before))
                return;
            if (!*before) {
                addNote(note, tr("The note was deleted elsewhere and is kept as a new one."));
                return;
            }
            m_undo->offer(tr("Note changed."), [this, note = **before] { changeNote(note); });
            for (auto &known : m_words.notes)
                known = known.id == note.id ? note : known;
            showWords();
        });
}

void CustomerNotes::removeNote(const Note &note)
{
    m_writing->write<std::optional<Note>>([note](Writer &writer) { return writer.removeNote(note); },
        [this, note](const Result<std::optional<Note>> &removed) {
            if (!isDone(removed))
                return;
            if (*removed)
                m_undo->offer(tr("Note deleted."), [this, note = **removed] { addNote(note, tr("Note restored.")); });
            std::erase_if(m_words.notes, [&](const Note &known) { return known.id == note.id; });
            showWords();
        });
}

void CustomerNotes::addTag(const Tag &tag, bool isUndo)
{
    m_writing->write<Tag>([tag](Writer &writer) { return writer.addTag(tag); },
        [this, isUndo](const Result<Tag> &added) {
            if (!isDone(added))
                return;
            if (!isUndo)
                m_undo->offer(
                    tr("Tagged %1.").arg(oneLine(added->name)), [this, tag = *added] { removeTag(tag, true); });
            const auto isKnown = std::any_of(
                m_words.tags.begin(), m_words.tags.end(), [&](const Tag &known) { return known.name == added->name; });
            if (!isKnown && added->subject == m_words.subject)
                m_words.tags.push_back(*added);
            showWords();
        });
}

void CustomerNotes::removeTag(const Tag &tag, bool isUndo)
{
    m_writing->write<std::optional<Tag>>([tag](Writer &writer) { return writer.removeTag(tag); },
        [this, tag, isUndo](const Result<std::optional<Tag>> &removed) {
            if (!isDone(removed))
                return;
            if (*removed && !isUndo)
                m_undo->offer(
                    tr("Tag %1 removed.").arg(oneLine(tag.name)), [this, tag = **removed] { addTag(tag, true); });
            std::erase_if(m_words.tags, [&](const Tag &known) { return known.name == tag.name; });
            showWords();
        });
}

} // namespace plaudit
