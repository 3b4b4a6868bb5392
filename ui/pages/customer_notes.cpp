// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_notes.h"

#include "desk/desk_reading.h"
#include "desk/own_words_writing.h"
#include "desk/toast.h"
#include "wording/error_sentence.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plaudit
{

CustomerNotes::CustomerNotes(QWidget *parent)
    : QWidget(parent)
    , m_panel(new OwnWordsPanel)
    , m_toast(new Toast(this))
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
    layout->addWidget(m_toast);
    auto *writing = new OwnWordsWriting(*m_panel, *m_writing, this);
    connect(writing, &OwnWordsWriting::undoable, this, &CustomerNotes::undoable);
    connect(writing, &OwnWordsWriting::failed, this,
        [this](const Error &error) { m_toast->say(sentenceFor(error).message); });
    connect(writing, &OwnWordsWriting::noteKept, this, &CustomerNotes::keepNote);
    connect(writing, &OwnWordsWriting::noteRemoved, this, [this](const Note &note) {
        std::erase_if(m_words.notes, [&](const Note &known) { return known.id == note.id; });
    });
    connect(writing, &OwnWordsWriting::tagKept, this, &CustomerNotes::keepTag);
    connect(writing, &OwnWordsWriting::tagRemoved, this, [this](const Tag &tag) {
        std::erase_if(m_words.tags, [&](const Tag &known) { return known.name == tag.name; });
    });
    connect(writing, &OwnWordsWriting::done, this, &CustomerNotes::showWords);
}

void CustomerNotes::setContent(const OwnWordsPanel::Content &content, const QPointer<Workspace> &workspace)
{
    m_words = content;
    m_writing->setWorkspace(workspace);
    showWords();
}

void CustomerNotes::beginNote()
{
    m_panel->beginNote();
}

void CustomerNotes::keepNote(const Note &note)
{
    if (note.subject != m_words.subject)
        return;
    const auto known = std::find_if(
        m_words.notes.begin(), m_words.notes.end(), [&](const Note &other) { return other.id == note.id; });
    if (known == m_words.notes.end())
        m_words.notes.push_back(note);
    else
        *known = note;
}

void CustomerNotes::keepTag(const Tag &tag)
{
    const auto isKnown =
        std::any_of(m_words.tags.begin(), m_words.tags.end(), [&](const Tag &known) { return known.name == tag.name; });
    if (!isKnown && tag.subject == m_words.subject)
        m_words.tags.push_back(tag);
}

void CustomerNotes::showWords()
{
    m_panel->setContent(m_words);
    Q_EMIT countChanged(int(m_words.notes.size() + m_words.tags.size()));
}

} // namespace plaudit
