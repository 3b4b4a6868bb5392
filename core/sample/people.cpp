// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/people.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr quint64 peopleStream = 0x70656F706C65;

struct Country
{
    const char *code;
    const char *name;
    Language language;
    int weight;
    int utcOffsetHours;
    const char *zones;
};

constexpr Country countries[] = {
    {"us", "United States", Language::English, 50, -6, "CA TX NY WA OR CO IL FL MA PA MI MN NC GA VT ME UT AZ"},
    {"gb", "United Kingdom", Language::English, 11, 0, "ENG SCT WLS NIR"},
    {"ca", "Canada", Language::English, 8, -5, "ON BC AB NS MB"},
    {"au", "Australia", Language::English, 6, 10, "NSW VIC QLD WA TAS"},
    {"ie", "Ireland", Language::English, 2, 0, "D CO G"},
    {"de", "Germany", Language::German, 10, 1, "BE BY HH NW HE SN BW"},
    {"at", "Austria", Language::German, 3, 1, "9 5 7"},
    {"fr", "France", Language::French, 9, 1, "IDF ARA OCC BRE NAQ"},
    {"ca", "Canada", Language::French, 2, -5, "QC"},
    {"es", "Spain", Language::Spanish, 7, 1, "MD CT AN VC"},
    {"mx", "Mexico", Language::Spanish, 3, -6, "CMX JAL NLE"},
    {"jp", "Japan", Language::Japanese, 8, 9, "JP-13 JP-27 JP-14 JP-40 JP-01"},
};

struct Names
{
    const char *given;
    const char *family;
};

/// In the order of Language.
constexpr Names names[] = {
    {"Emma Olivia Hannah Megan Sarah Rachel Lauren Ashley Priya Nicole Katie Jess Amy Chloe Grace Zoe Maya Tara Denise "
     "Linda Carol Beth Heather Dana Kim Aisha Mei Ruth Joanne Alex Sam Jordan Chris Mike Dave Tom Ben Josh Matt Ryan "
     "Kevin Brian Steve Paul Mark Andrew Raj Omar Luis Marcus Eric Greg Neil Callum Liam Noah Ethan Owen Jack Harry",
        "Smith Johnson Brown Miller Davis Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Clark Lewis "
        "Walker Hall Allen Young King Wright Scott Green Baker Adams Nelson Carter Mitchell Roberts Turner Phillips "
        "Campbell Parker Evans Edwards Collins Stewart Morris Reed Cook Bell Murphy Bailey Cooper Ward Cox Gray Patel "
        "Nguyen Kim Lee Garcia Ramirez Okafor O'Brien Fitzgerald McKenzie Sullivan Hughes Doyle Larsen Novak"},
    {"Anna Julia Lena Katrin Sabine Miriam Lea Sophie Nina Birgit Claudia Jana Thomas Stefan Markus Jonas Felix Lukas "
     "Tobias Andreas Jan Matthias Florian Peter",
        "Müller Schmidt Schneider Fischer Weber Wagner Becker Hoffmann Schäfer Koch Bauer Richter Klein Wolf Neumann "
        "Schwarz Zimmermann Krüger Hofmann Lange Huber Gruber"},
    {"Camille Léa Manon Julie Sophie Claire Élodie Aurélie Nathalie Pauline Marion Lucie Thomas Nicolas Julien "
     "Antoine Maxime Pierre Hugo Mathieu Olivier Éric",
        "Martin Bernard Dubois Laurent Lefebvre Moreau Girard Roux Fournier Mercier Blanc Garnier Faure Chevalier "
        "Gauthier Perrin Morin Lambert Tremblay Bouchard"},
    {"Lucía María Carmen Paula Laura Marta Elena Sofía Ana Cristina Daniela Javier Carlos Pablo Sergio Diego Álvaro "
     "Raúl Miguel Jorge",
        "García Fernández González López Martínez Sánchez Romero Torres Navarro Ruiz Díaz Moreno Ortega Castillo "
        "Vargas Herrera Molina Iglesias"},
    {"Yuki Haruka Misaki Aya Naoko Emi Sakura Rina Kaori Mayumi Takashi Kenji Hiroshi Daichi Yuta Shota Kazuki Ryo "
     "Satoshi Makoto",
        "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto "
        "Inoue Kimura Hayashi Shimizu"},
};

QString wordOf(const char *list, Random &random)
{
    const auto words = QString::fromUtf8(list).split(u' ');
    return words[random.below(int(words.size()))];
}

QString addressOf(const SamplePerson &person, int number)
{
    static const QRegularExpression beyondAscii(u"[^a-z]"_s);
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_D).toLower().remove(beyondAscii);
    };
    constexpr const char *hosts[] = {"example.com", "example.org", "example.net"};
    return u"%1.%2%3@%4"_s.arg(plain(person.givenName), plain(person.familyName))
        .arg(number)
        .arg(QString::fromLatin1(hosts[number % 3]));
}

} // namespace

QString codeOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::German:
        return u"de"_s;
    case Language::French:
        return u"fr"_s;
    case Language::Spanish:
        return u"es"_s;
    case Language::Japanese:
        return u"ja"_s;
    }
    Q_UNREACHABLE();
}

QString sampleUuid(Random &random)
{
    auto first = random.next();
    auto second = random.next();
    first = (first & ~quint64(0xF000)) | 0x4000;
    second = (second >> 2) | (quint64(1) << 63);
    const auto digits = u"%1%2"_s.arg(first, 16, 16, QLatin1Char('0')).arg(second, 16, 16, QLatin1Char('0'));
    return u"%1-%2-%3-%4-%5"_s.arg(
        digits.left(8), digits.mid(8, 4), digits.mid(12, 4), digits.mid(16, 4), digits.mid(20));
}

SamplePerson samplePerson(quint64 seed, int number)
{
    Random random(seed ^ peopleStream, quint64(number));
    std::array<int, std::size(countries)> weights{};
    std::transform(std::begin(countries), std::end(countries), weights.begin(),
        [](const Country &country) { return country.weight; });
    const auto &country = countries[random.weighted(weights)];
    const auto &[given, family] = names[size_t(country.language)];
    SamplePerson person{.language = country.language,
        .id = sampleUuid(random),
        .givenName = wordOf(given, random),
        .familyName = wordOf(family, random),
        .email = {},
        .countryCode = QString::fromLatin1(country.code),
        .countryName = QString::fromLatin1(country.name),
        .zoneCode = wordOf(country.zones, random),
        .utcOffsetHours = country.utcOffsetHours};
    person.email = addressOf(person, number);
    return person;
}

} // namespace plaudit
