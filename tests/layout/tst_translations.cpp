// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message
{
    QString context;
    QString source;
    /// One text, or one for each number a language tells apart.
    QStringList translations;
    bool isFinished = true;
};

struct MessageFile
{
    QList<Message> messages;
    QString problem;
};

QStringList translationsAt(QXmlStreamReader &xml)
{
    QString whole;
    QStringList forms;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.hasError()) {
        if (xml.isStartElement())
            forms += xml.readElementText();
        else
            whole += xml.text();
    }
    return forms.isEmpty() ? QStringList{whole} : forms;
}

MessageFile messagesIn(const QByteArray &ts)
{
    MessageFile file;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            file.messages.append({.context = context, .source = {}, .translations = {}});
        } else if (xml.name() == "source"_L1 && !file.messages.isEmpty()) {
            file.messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 && !file.messages.isEmpty()) {
            file.messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            file.messages.last().translations = translationsAt(xml);
        }
    }
    file.problem = xml.hasError() ? xml.errorString() : QString();
    return file;
}

QStringList foundIn(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found += match.captured();
    found.sort();
    return found;
}

QStringList placeMarkers(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:\\d{1,2}|n)"_s);
    return foundIn(text, pattern);
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return foundIn(QString(text).remove(u"&&"_s), pattern).size();
}

QString outerBlanks(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*|\\s*$"_s);
    return foundIn(text, pattern).join(u'|');
}

QChar finalPunctuation(const QString &text)
{
    const auto words = text.trimmed();
    return !words.isEmpty() && u".:…?"_s.contains(words.back()) ? words.back() : QChar();
}

QStringList findingsIn(const Message &message)
{
    QStringList findings;
    const auto add = [&](const QString &words) {
        findings += u"%1: “%2”: %3"_s.arg(message.context, message.source, words);
    };
    if (!message.isFinished)
        add(u"not finished"_s);
    if (message.translations.isEmpty())
        add(u"no translation"_s);
    for (const auto &text : message.translations) {
        if (text.trimmed().isEmpty()) {
            add(u"empty"_s);
            continue;
        }
        if (placeMarkers(text) != placeMarkers(message.source))
            add(u"other place markers"_s);
        if (outerBlanks(text) != outerBlanks(message.source))
            add(u"other blanks at the ends"_s);
        if (finalPunctuation(text) != finalPunctuation(message.source))
            add(u"other final punctuation"_s);
        if (mnemonics(text) != mnemonics(message.source))
            add(u"other mnemonics"_s);
    }
    return findings;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsFound_data();
    void everyFaultIsFound();
    void everyTranslationIsSound_data();
    void everyTranslationIsSound();

private:
    const QDir m_folder{QStringLiteral(PLAUDIT_SOURCE_DIR "/translations")};
};

void TestTranslations::everyFaultIsFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<int>("findings");
    const auto row = [](const char *name, const QString &source, const QString &translation, int findings) {
        QTest::newRow(name) << source << translation << findings;
    };
    const auto one = [](const QString &text) { return u"<translation>%1</translation>"_s.replace(u"%1"_s, text); };
    const auto two = [](const QString &singular, const QString &plural) {
        return u"<translation>\n <numerusform>"_s + singular + u"</numerusform>\n <numerusform>"_s + plural +
               u"</numerusform>\n</translation>"_s;
    };

    row("sound", u"%1 of %2 at %3 %"_s, one(u"%2: %1 bei %3 %"_s), 0);
    row("sound, two forms", u"%Ln star(s)"_s, two(u"%Ln Stern"_s, u"%Ln Sterne"_s), 0);
    row("sound mnemonic", u"A &amp;&amp; &amp;b…"_s, one(u"&amp;Öl und B…"_s), 0);
    row("unfinished", u"Day"_s, u"<translation type=\"unfinished\">Tag</translation>"_s, 1);
    row("absent", u"Day"_s, {}, 1);
    row("empty", u"Day"_s, one({}), 1);
    row("empty, second form", u"%n day(s)"_s, two(u"%n Tag"_s, {}), 1);
    row("marker lost", u"%1 of %2"_s, one(u"%1 von"_s), 1);
    row("marker doubled", u"%1 of %2"_s, one(u"%1 von %2 und %2"_s), 1);
    row("marker without L", u"%Ln day(s)"_s, two(u"%Ln Tag"_s, u"%n Tage"_s), 1);
    row("blank lost", u"%1 · "_s, one(u"%1 ·"_s), 1);
    row("blank gained", u"Day"_s, one(u" Tag"_s), 1);
    row("full stop lost", u"Stopped."_s, one(u"Angehalten"_s), 1);
    row("full stop gained", u"Stopped"_s, one(u"Angehalten."_s), 1);
    row("colon for an ellipsis", u"Connect…"_s, one(u"Verbinden:"_s), 1);
    row("question lost", u"What is %1?"_s, one(u"%1"_s), 1);
    row("mnemonic lost", u"&amp;File"_s, one(u"Datei"_s), 1);
    row("mnemonic doubled away", u"&amp;File"_s, one(u"&amp;&amp;Datei"_s), 1);
}

void TestTranslations::everyFaultIsFound()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(int, findings);
    const auto ts = u"<TS><context><name>C</name><message><source>"_s + source + u"</source>"_s + translation +
                    u"</message></context></TS>"_s;
    const auto file = messagesIn(ts.toUtf8());
    QVERIFY2(file.problem.isEmpty(), qUtf8Printable(file.problem));
    QCOMPARE(file.messages.size(), 1);
    const auto found = findingsIn(file.messages.first());
    QVERIFY2(found.size() == findings, qUtf8Printable(found.join(u'\n')));
}

void TestTranslations::everyTranslationIsSound_data()
{
    QTest::addColumn<QString>("path");
    const auto names = m_folder.entryList({u"*.ts"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const auto &name : names)
        QTest::newRow(qUtf8Printable(name)) << m_folder.filePath(name);
}

void TestTranslations::everyTranslationIsSound()
{
    QFETCH(QString, path);
    QFile ts(path);
    QVERIFY(ts.open(QIODevice::ReadOnly));
    const auto file = messagesIn(ts.readAll());
    QVERIFY2(file.problem.isEmpty(), qUtf8Printable(file.problem));
    QVERIFY(!file.messages.empty()); // English holds its plurals alone
    QStringList findings;
    for (const auto &message : file.messages)
        findings += findingsIn(message);
    QVERIFY2(findings.isEmpty(), qUtf8Printable(findings.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
