// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace plaudit
{

/// No language: every text is spelled with accents and 40 % longer, to see in pictures and tests whether a long
/// language finds room. Placeholders and shortcuts stay; plurals are the sources' own.
class PseudoLanguage final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static QString lengthened(const QString &text);
};

} // namespace plaudit
