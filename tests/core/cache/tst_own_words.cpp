// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/cache_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

Note noteOn(const QString &subject, const QString &text, qint64 ms, SubjectKind kind = SubjectKind::Review)
{
    return {.kind = kind, .subject = subject, .text = text, .createdAtMs = ms, .changedAtMs = ms};
}

Tag tagOn(const QString &subject, const QString &name, qint64 ms = 10, SubjectKind kind = SubjectKind::Review)
{
    return {.kind = kind, .subject = subject, .name = name, .createdAtMs = ms};
}

} // namespace

class TestOwnWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notesComeInTheOrderOfTheirMaking();
    void aChangedNoteKeepsTheTimeOfItsMaking();
    void whatWasRemovedComesBackWithItsTimes();
    void aNoteThatTookAnOldNumberIsNotMistaken();
    void aNoteNeedsWords();
    void kindsAreApart();
    void aTagIsOnASubjectOnce();
    void tagsAreWrittenAsTheFirstWas();
    void aRemovedTagComesBack();
    void namesAreCounted();
    void listsLearnWhatSubjectsCarry();
    void figuresDoNotDependOnThemButOthersSeeThem();

private:
    Note add(const Note &note) { return m_cache->writer->addNote(note).get().value_or(Note()); }
    Tag add(const Tag &tag) { return m_cache->writer->addTag(tag).get().value_or(Tag()); }
    std::vector<Note> notes(const QString &subject, SubjectKind kind = SubjectKind::Review)
    {
        return m_cache->reader->notes(kind, subject).value_or(std::vector<Note>());
    }
    QStringList tags(const QString &subject, SubjectKind kind = SubjectKind::Review)
    {
        QStringList names;
        for (const auto found = m_cache->reader->tags(kind, subject).value_or(std::vector<Tag>());
             const auto &tag : found)
            names += tag.name;
        return names;
    }

    std::unique_ptr<CacheFixture> m_cache;
};

void TestOwnWords::init()
{
    m_cache.reset();
    m_cache = std::make_unique<CacheFixture>();
    QVERIFY(m_cache->open());
}

void TestOwnWords::notesComeInTheOrderOfTheirMaking()
{
    const auto later = add(noteOn(u"a"_s, u"Second"_s, 20));
    const auto earlier = add(noteOn(u"a"_s, u"First\nwith <b>lines</b> 😀"_s, 10));
    add(noteOn(u"b"_s, u"Elsewhere"_s, 5));
    QVERIFY(later.id > 0);
    QCOMPARE(notes(u"a"_s), (std::vector{earlier, later}));
    QCOMPARE(notes(u"a"_s).front().text, u"First\nwith <b>lines</b> 😀"_s);
    QVERIFY(notes(u"c"_s).empty());
}

void TestOwnWords::aChangedNoteKeepsTheTimeOfItsMaking()
{
    const auto before = add(noteOn(u"a"_s, u"Ask them"_s, 10));
    auto now = before;
    now.text = u"Asked"_s;
    now.changedAtMs = 30;
    QCOMPARE(m_cache->writer->changeNote(now).get(), Result<std::optional<Note>>(before));
    QCOMPARE(notes(u"a"_s), std::vector{now});
    // The undo of a change is a change.
    QCOMPARE(m_cache->writer->changeNote(before).get(), Result<std::optional<Note>>(now));
    QCOMPARE(notes(u"a"_s), std::vector{before});
}

void TestOwnWords::whatWasRemovedComesBackWithItsTimes()
{
    auto note = add(noteOn(u"a"_s, u"Ask them"_s, 10));
    note.changedAtMs = 25;
    QVERIFY(m_cache->writer->changeNote(note).get().has_value());
    const auto removed = m_cache->writer->removeNote(note).get();
    QCOMPARE(removed, Result<std::optional<Note>>(note));
    QVERIFY(notes(u"a"_s).empty());
    QCOMPARE(m_cache->writer->removeNote(note).get(), Result<std::optional<Note>>(std::nullopt));
    const auto again = add(**removed);
    QCOMPARE(notes(u"a"_s), std::vector{again});
    QCOMPARE(again.createdAtMs, 10);
    QCOMPARE(again.changedAtMs, 25);
    QCOMPARE(again.text, u"Ask them"_s);
}

void TestOwnWords::aNoteThatTookAnOldNumberIsNotMistaken()
{
    const auto old = add(noteOn(u"a"_s, u"Old"_s, 10));
    QVERIFY(m_cache->writer->removeNote(old).get()->has_value());
    const auto other = add(noteOn(u"a"_s, u"Other"_s, 20));
    QCOMPARE(other.id, old.id);
    auto stale = old;
    stale.text = u"Changed elsewhere"_s;
    QCOMPARE(m_cache->writer->changeNote(stale).get(), Result<std::optional<Note>>(std::nullopt));
    QCOMPARE(m_cache->writer->removeNote(stale).get(), Result<std::optional<Note>>(std::nullopt));
    QCOMPARE(notes(u"a"_s), std::vector{other});
}

void TestOwnWords::aNoteNeedsWords()
{
    QVERIFY(failsWith(m_cache->writer->addNote(noteOn(u"a"_s, u" \n "_s, 1)).get(), ErrorKind::InvalidArgument));
    QVERIFY(failsWith(m_cache->writer->addNote(noteOn(QString(), u"Lost"_s, 1)).get(), ErrorKind::InvalidArgument));
    auto note = add(noteOn(u"a"_s, u"Kept"_s, 1));
    note.text.clear();
    QVERIFY(failsWith(m_cache->writer->changeNote(note).get(), ErrorKind::InvalidArgument));
    QVERIFY(failsWith(m_cache->writer->addTag(tagOn(u"a"_s, u" \t"_s)).get(), ErrorKind::InvalidArgument));
    QCOMPARE(notes(u"a"_s).front().text, u"Kept"_s);
}

void TestOwnWords::kindsAreApart()
{
    add(noteOn(u"7"_s, u"Of a review"_s, 1));
    add(noteOn(u"7"_s, u"Of a product"_s, 1, SubjectKind::Product));
    add(tagOn(u"7"_s, u"Fit"_s));
    add(tagOn(u"7"_s, u"Loyal"_s, 1, SubjectKind::Customer));
    QCOMPARE(notes(u"7"_s).size(), 1U);
    QCOMPARE(notes(u"7"_s, SubjectKind::Product).front().text, u"Of a product"_s);
    QCOMPARE(tags(u"7"_s), QStringList{u"Fit"_s});
    QCOMPARE(tags(u"7"_s, SubjectKind::Customer), QStringList{u"Loyal"_s});
    QVERIFY(tags(u"7"_s, SubjectKind::Response).isEmpty());
}

void TestOwnWords::aTagIsOnASubjectOnce()
{
    const auto first = add(tagOn(u"a"_s, u"  Size \n runs small "_s, 10));
    QCOMPARE(first.name, u"Size runs small"_s);
    QCOMPARE(add(tagOn(u"a"_s, u"size RUNS small"_s, 20)), first);
    add(tagOn(u"a"_s, u"Colour"_s, 20));
    QCOMPARE(tags(u"a"_s), (QStringList{u"Colour"_s, u"Size runs small"_s}));
}

void TestOwnWords::tagsAreWrittenAsTheFirstWas()
{
    add(tagOn(u"a"_s, u"Größe"_s));
    QCOMPARE(add(tagOn(u"b"_s, u"GRÖßE"_s)).name, u"Größe"_s);
    // Another kind has its own.
    QCOMPARE(add(tagOn(u"c"_s, u"größe"_s, 1, SubjectKind::Customer)).name, u"größe"_s);
}

void TestOwnWords::aRemovedTagComesBack()
{
    const auto tag = add(tagOn(u"a"_s, u"Fit"_s, 10));
    QCOMPARE(m_cache->writer->removeTag(tagOn(u"a"_s, u"fit"_s, 99)).get(), Result<std::optional<Tag>>(tag));
    QVERIFY(tags(u"a"_s).isEmpty());
    QCOMPARE(m_cache->writer->removeTag(tag).get(), Result<std::optional<Tag>>(std::nullopt));
    QCOMPARE(add(tag), tag);
    QCOMPARE(m_cache->reader->tags(SubjectKind::Review, u"a"_s), Result<std::vector<Tag>>(std::vector{tag}));
}

void TestOwnWords::namesAreCounted()
{
    add(tagOn(u"a"_s, u"Fit"_s));
    add(tagOn(u"b"_s, u"Fit"_s));
    add(tagOn(u"a"_s, u"Colour"_s));
    add(tagOn(u"x"_s, u"Loyal"_s, 1, SubjectKind::Customer));
    const std::vector<TagCount> ofReviews{{u"Fit"_s, 2}, {u"Colour"_s, 1}};
    const std::vector<TagCount> ofAll{{u"Fit"_s, 2}, {u"Colour"_s, 1}, {u"Loyal"_s, 1}};
    QCOMPARE(m_cache->reader->tagNames(SubjectKind::Review), Result<std::vector<TagCount>>(ofReviews));
    QCOMPARE(m_cache->reader->tagNames(), Result<std::vector<TagCount>>(ofAll));
}

void TestOwnWords::listsLearnWhatSubjectsCarry()
{
    add(noteOn(u"a"_s, u"One"_s, 1));
    add(noteOn(u"a"_s, u"Two"_s, 2));
    add(tagOn(u"b\"'"_s, u"Fit"_s));
    add(tagOn(u"b\"'"_s, u"colour"_s));
    add(tagOn(u"unasked"_s, u"Fit"_s));
    const auto words = m_cache->reader->ownWords(SubjectKind::Review, {u"a"_s, u"b\"'"_s, u"c"_s});
    QVERIFY(words.has_value());
    QCOMPARE(words->size(), 2);
    QCOMPARE(words->value(u"a"_s), (OwnWords{.notes = 2, .tags = {}}));
    QCOMPARE(words->value(u"b\"'"_s), (OwnWords{.notes = 0, .tags = {u"colour"_s, u"Fit"_s}}));
}

void TestOwnWords::figuresDoNotDependOnThemButOthersSeeThem()
{
    const auto second = Reader::open(m_cache->path);
    QVERIFY(second.has_value());
    const auto counter = (*second)->changeCounter();
    auto version = (*second)->dataVersion();
    const auto hasChanged = [&] {
        const auto before = std::exchange(version, (*second)->dataVersion());
        return version != before;
    };
    const auto note = add(noteOn(u"a"_s, u"One"_s, 1));
    QVERIFY(hasChanged());
    QVERIFY(m_cache->writer->removeNote(note).get()->has_value());
    QVERIFY(hasChanged());
    const auto tag = add(tagOn(u"a"_s, u"Fit"_s));
    QVERIFY(hasChanged());
    QVERIFY(m_cache->writer->removeTag(tag).get()->has_value());
    QVERIFY(hasChanged());
    QVERIFY(!hasChanged());
    QCOMPARE((*second)->changeCounter(), counter);
}

QTEST_GUILESS_MAIN(TestOwnWords)
#include "tst_own_words.moc"
