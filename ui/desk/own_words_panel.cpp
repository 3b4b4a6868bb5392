// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/own_words_panel.h"

#include "desk/desk_words.h"
#include "desk/flow_layout.h"
#include "shell/chip.h"
#include "shell/looks.h"
#include "shell/theme.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>

#include <utility>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int tagFieldWidth = 150;
static constexpr int noteFieldHeight = 96;
static constexpr int longestTag = 80;
static constexpr int longestNote = 20'000;

OwnWordsPanel::OwnWordsPanel(QWidget *parent)
    : QWidget(parent)
    , m_notes(new QVBoxLayout)
    , m_names(new QStringListModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    makeTags(layout);
    m_notes->setSpacing(8);
    layout->addLayout(m_notes);
    makeEditor();
    layout->addWidget(m_editor);
    fit();
}

void OwnWordsPanel::fit()
{
    m_tagField->setFixedWidth(zoomed(tagFieldWidth));
    m_noteField->setFixedHeight(zoomed(noteFieldHeight));
}

void OwnWordsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void OwnWordsPanel::makeTags(QVBoxLayout *layout)
{
    auto *row = new QWidget(this);
    m_tags = new FlowLayout(row);
    m_tagField = new QLineEdit(row);
    m_tagField->setPlaceholderText(tr("Add a tag"));
    m_tagField->setAccessibleName(tr("Add a tag"));
    m_tagField->setToolTip(tr("Add a tag (T)"));
    m_tagField->setMaxLength(longestTag);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_tagField->setCompleter(completer);
    m_addNote = new QPushButton(tr("Add a note"), row);
    m_addNote->setToolTip(tr("Add a note (N)"));
    m_tags->addWidget(m_tagField);
    m_tags->addWidget(m_addNote);
    layout->addWidget(row);
    connect(m_addNote, &QPushButton::clicked, this, &OwnWordsPanel::beginNote);
    connect(m_tagField, &QLineEdit::returnPressed, this, &OwnWordsPanel::addTag);
    m_tagField->installEventFilter(this);
}

void OwnWordsPanel::makeEditor()
{
    m_editor = new QWidget(this);
    m_noteField = new QPlainTextEdit(m_editor);
    m_noteField->setPlaceholderText(tr("What should be remembered about this?"));
    m_noteField->setAccessibleName(tr("Note"));
    m_noteField->setTabChangesFocus(true);
    m_save = new QPushButton(tr("Save note"), m_editor);
    m_save->setToolTip(tr("Save note (Ctrl+Enter)"));
    setLook(m_save, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), m_editor);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_noteField);
    layout->addLayout(buttons);
    m_editor->hide();
    m_noteField->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &OwnWordsPanel::saveNote);
    connect(cancel, &QPushButton::clicked, this, &OwnWordsPanel::closeEditor);
    connect(m_noteField, &QPlainTextEdit::textChanged, this,
        [this] { m_save->setEnabled(isVisibleText(m_noteField->toPlainText())); });
}

void OwnWordsPanel::setContent(Content content)
{
    const bool isAnother = content.subject != m_content.subject || content.kind != m_content.kind;
    if (isAnother)
        keepDraft();
    m_content = std::move(content);
    m_names->setStringList(m_content.tagNames);
    if (isAnother) {
        m_tagField->clear();
        if (const auto draft = m_drafts.constFind(m_content.subject); draft != m_drafts.constEnd())
            openEditor(*draft);
        else
            closeEditor();
    }
    showTags();
    showNotes();
}

void OwnWordsPanel::keepDraft()
{
    if (m_content.subject.isEmpty() || m_editor->isHidden())
        return;
    const auto text = m_noteField->toPlainText();
    if (isVisibleText(text))
        m_drafts.insert(m_content.subject, {.text = text, .note = m_edited});
}

void OwnWordsPanel::showNotes()
{
    for (auto *card : std::exchange(m_noteCards, {})) {
        card->hide();
        card->deleteLater();
    }
    for (const auto &note : m_content.notes) {
        auto *card = makeNote(note);
        m_notes->addWidget(card);
        card->setVisible(!m_edited || m_edited->id != note.id);
        m_noteCards.push_back(card);
    }
}

QWidget *OwnWordsPanel::makeNote(const Note &note)
{
    auto *card = new QFrame(this);
    setLook(card, u"note"_s);
    auto *text = plainLabel(readableText(note.text), {}, card);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto when = wholeTime(note.createdAtMs, m_content.zone);
    if (note.changedAtMs != note.createdAtMs)
        when += u" · "_s + tr("changed %1").arg(wholeTime(note.changedAtMs, m_content.zone));
    auto *time = plainLabel(when, u"faint"_s, card);
    auto *edit = new QPushButton(tr("Edit"), card);
    auto *remove = new QPushButton(tr("Delete"), card);
    edit->setAccessibleName(tr("Edit the note of %1").arg(when));
    remove->setAccessibleName(tr("Delete the note of %1").arg(when));
    for (auto *button : {edit, remove})
        setLook(button, u"inlineLink"_s);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(time, 1);
    bottom->addWidget(edit);
    bottom->addWidget(remove);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 9, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(text);
    layout->addLayout(bottom);
    connect(edit, &QPushButton::clicked, this, [this, note] { openEditor({.text = note.text, .note = note}); });
    connect(remove, &QPushButton::clicked, this, [this, note] { Q_EMIT noteRemoved(note); });
    return card;
}

void OwnWordsPanel::showTags()
{
    for (auto *chip : std::exchange(m_tagChips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    // Field and button stay the last.
    m_tags->removeWidget(m_tagField);
    m_tags->removeWidget(m_addNote);
    for (const auto &tag : m_content.tags) {
        auto *chip = new Chip({}, m_tagField->parentWidget());
        chip->setState(tag.name, tag.name, true);
        connect(chip, &Chip::removed, this, [this, tag] { Q_EMIT tagRemoved(tag); });
        m_tags->addWidget(chip);
        chip->show();
        m_tagChips.push_back(chip);
    }
    m_tags->addWidget(m_tagField);
    m_tags->addWidget(m_addNote);
}

void OwnWordsPanel::beginNote()
{
    if (m_content.subject.isEmpty())
        return;
    if (m_editor->isHidden())
        openEditor({});
    m_noteField->setFocus(Qt::ShortcutFocusReason);
}

void OwnWordsPanel::beginTag()
{
    m_tagField->setFocus(Qt::ShortcutFocusReason);
    m_tagField->selectAll();
}

void OwnWordsPanel::openEditor(const Draft &draft)
{
    m_edited = draft.note;
    m_noteField->setPlainText(draft.text);
    m_noteField->moveCursor(QTextCursor::End);
    m_save->setEnabled(isVisibleText(draft.text));
    m_editor->show();
    m_addNote->hide();
    showNotes();
    m_noteField->setFocus(Qt::OtherFocusReason);
}

void OwnWordsPanel::closeEditor()
{
    m_drafts.remove(m_content.subject);
    m_edited.reset();
    m_noteField->clear();
    const bool hasFocus = m_editor->isAncestorOf(window()->focusWidget());
    m_addNote->show();
    if (hasFocus)
        m_addNote->setFocus();
    m_editor->hide();
    showNotes();
}

void OwnWordsPanel::saveNote()
{
    const auto text = m_noteField->toPlainText().trimmed().left(longestNote);
    if (!isVisibleText(text))
        return;
    const auto now = QDateTime::currentMSecsSinceEpoch();
    auto note = m_edited.value_or(Note{.kind = m_content.kind, .subject = m_content.subject, .createdAtMs = now});
    const bool isNew = !m_edited;
    const bool isChanged = note.text != text;
    note.text = text;
    note.changedAtMs = now;
    closeEditor();
    if (isNew)
        Q_EMIT noteAdded(note);
    else if (isChanged)
        Q_EMIT noteChanged(note);
    Q_EMIT left();
}

void OwnWordsPanel::addTag()
{
    const auto name = m_tagField->text().simplified();
    m_tagField->clear();
    if (isVisibleText(name) && !m_content.subject.isEmpty())
        Q_EMIT tagAdded({.kind = m_content.kind,
            .subject = m_content.subject,
            .name = name,
            .createdAtMs = QDateTime::currentMSecsSinceEpoch()});
}

bool OwnWordsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_noteField && isEnter && (key->modifiers() & Qt::ControlModifier)) {
        saveNote();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (watched == m_noteField)
            closeEditor();
        else
            m_tagField->clear();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plaudit
