// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace plaudit
{

const LanguagePhrases &phrasesOf(Language language)
{
    switch (language) {
    case Language::English:
        return englishPhrases();
    case Language::German:
        return germanPhrases();
    case Language::French:
        return frenchPhrases();
    case Language::Spanish:
        return spanishPhrases();
    case Language::Japanese:
        return japanesePhrases();
    }
    Q_UNREACHABLE();
}

} // namespace plaudit
