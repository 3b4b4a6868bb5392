// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/own_words.h"

#include <QHash>
#include <QStringList>
#include <QTimeZone>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace plaudit
{

class FlowLayout;

/// A person's own notes and tags on one subject: shows them and asks for changes. A note begun and not saved waits
/// until its subject is shown again.
class OwnWordsPanel : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        SubjectKind kind = SubjectKind::Review;
        QString subject;
        std::vector<Note> notes;
        std::vector<Tag> tags;
        QStringList tagNames; ///< to complete from
        QTimeZone zone = QTimeZone::utc();
    };

    explicit OwnWordsPanel(QWidget *parent = nullptr);

    void setContent(Content content);
    void beginNote();
    void beginTag();

Q_SIGNALS:
    void noteAdded(const plaudit::Note &note);
    void noteChanged(const plaudit::Note &note);
    void noteRemoved(const plaudit::Note &note);
    void tagAdded(const plaudit::Tag &tag);
    void tagRemoved(const plaudit::Tag &tag);
    /// Escape: the person is done here.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Draft
    {
        QString text;
        std::optional<Note> note; ///< that is being changed; nothing: a new one
    };
    void fit();
    void makeEditor();
    void makeTags(QVBoxLayout *layout);
    void showNotes();
    void showTags();
    [[nodiscard]] QWidget *makeNote(const Note &note);
    void openEditor(const Draft &draft);
    void closeEditor();
    void keepDraft();
    void saveNote();
    void addTag();

    Content m_content;
    QHash<QString, Draft> m_drafts; ///< by subject
    std::optional<Note> m_edited;
    QVBoxLayout *m_notes;
    FlowLayout *m_tags;
    std::vector<QWidget *> m_noteCards, m_tagChips;
    QLineEdit *m_tagField;
    QStringListModel *m_names;
    QWidget *m_editor;
    QPlainTextEdit *m_noteField;
    QPushButton *m_save;
    QPushButton *m_addNote;
};

} // namespace plaudit
