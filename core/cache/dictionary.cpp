// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/dictionary.h"

#include "cache/dictionary/dictionary_words.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

struct Entry
{
    QString name, sentence;
    QStringList marks;
};

Entry entryFrom(const QString &line)
{
    const auto colon = line.indexOf(": "_L1);
    Entry entry{.name = line.left(colon), .sentence = line.mid(colon + 2), .marks = {}};
    if (const auto bracket = entry.name.indexOf(" ("_L1); bracket >= 0) {
        entry.marks = entry.name.mid(bracket + 2).chopped(1).split(u", "_s);
        entry.name.truncate(bracket);
    }
    return entry;
}

ColumnWords columnFrom(const Entry &entry)
{
    static const QHash<QString, ColumnForm> forms{{u"time"_s, ColumnForm::Time}, {u"money"_s, ColumnForm::Money},
        {u"record_id"_s, ColumnForm::RecordId}, {u"hash"_s, ColumnForm::Hash}, {u"bytes"_s, ColumnForm::Bytes},
        {u"order"_s, ColumnForm::Order}};
    static const QHash<QString, Privacy> privacies{
        {u"person"_s, Privacy::Person}, {u"subject"_s, Privacy::Subject}, {u"held_back"_s, Privacy::HeldBack}};
    ColumnWords words{.name = entry.name, .sentence = entry.sentence, .isWorking = entry.marks.contains(u"working"_s)};
    for (const auto &mark : entry.marks) {
        words.form = forms.value(mark, words.form);
        words.privacy = privacies.value(mark, words.privacy);
    }
    // Whoever knows all else of a record could try emails until the hash fits.
    if (words.form == ColumnForm::Hash)
        words.privacy = Privacy::HeldBack;
    return words;
}

void read(const char *words, std::vector<TableWords> &tables)
{
    const auto lines = QString::fromUtf8(words).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        if (line.startsWith("- "_L1)) {
            tables.back().columns.push_back(columnFrom(entryFrom(line.mid(2))));
            continue;
        }
        const auto entry = entryFrom(line);
        tables.push_back({.name = entry.name,
            .sentence = entry.sentence,
            .isInside = entry.marks.contains(u"inside"_s),
            .columns = {}});
    }
}

} // namespace

const std::vector<TableWords> &dictionary()
{
    static const auto tables = [] {
        std::vector<TableWords> made;
        for (const auto *words : {reviewWords, surveyWords, orderWords, keepingWords})
            read(words, made);
        return made;
    }();
    return tables;
}

} // namespace plaudit
