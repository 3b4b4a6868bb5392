// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace plaudit
{

bool speak(const QLocale &locale)
{
    static std::vector<std::unique_ptr<QTranslator>> spoken;
    for (const auto &translator : spoken)
        QCoreApplication::removeTranslator(translator.get());
    spoken.clear();
    QLocale::setDefault(locale);
    auto own = std::make_unique<QTranslator>();
    bool isKnown = own->load(locale, u"plaudit"_s, u"_"_s, u":/i18n"_s);
    // English has its plurals in a file of its own.
    if (isKnown || own->load(u":/i18n/plaudit_en.qm"_s)) {
        QCoreApplication::installTranslator(own.get());
        spoken.push_back(std::move(own));
    }
    isKnown = isKnown || locale.language() == QLocale::English || locale.language() == QLocale::C;
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt.get());
        spoken.push_back(std::move(qt));
    }
    return isKnown;
}

} // namespace plaudit
