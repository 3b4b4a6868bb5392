// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pseudo_language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plaudit
{

static QChar accented(QChar letter)
{
    static const QString plain = u"aceinouyACEINOUYszSZ"_s;
    static const QString marked = u"åçéîñöüýÅÇÉÎÑÖÜÝšžŠŽ"_s;
    const auto place = plain.indexOf(letter);
    return place < 0 ? letter : marked[place];
}

QString PseudoLanguage::lengthened(const QString &text)
{
    // Patterns of file choosers, placeholders and keys are not words.
    static const QRegularExpression kept(u"%L?[n0-9]+|&.|\\(\\*[^)]*\\)|;;"_s);
    QString longer;
    qsizetype done = 0;
    qsizetype letters = 0;
    const auto addWords = [&](QStringView words) {
        for (const QChar letter : words) {
            longer += accented(letter);
            letters += letter.isLetter();
        }
    };
    for (auto all = kept.globalMatch(text); all.hasNext();) {
        const auto found = all.next();
        addWords(QStringView(text).mid(done, found.capturedStart() - done));
        longer += found.captured();
        done = found.capturedEnd();
    }
    addWords(QStringView(text).mid(done));
    // German is about that much longer, in words as long as these.
    const auto more = (letters * 2 + 4) / 5;
    QString tail;
    while (tail.size() < more)
        tail += more - tail.size() > 6 ? u" längér"_s : u"öéüåñîö"_s.left(more - tail.size());
    const bool endsInSign = !longer.isEmpty() && u".…:?"_s.contains(longer.back());
    return endsInSign ? longer.left(longer.size() - 1) + tail + longer.back() : longer + tail;
}

QString PseudoLanguage::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    return lengthened(QString::fromUtf8(sourceText));
}

} // namespace plaudit
