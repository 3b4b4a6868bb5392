// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/view_link.h"

#include "analytics/filter_part.h"
#include "wording/date_presets.h"

#include <QMap>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QString scheme = u"plaudit:"_s, fromKey = u"from"_s, toKey = u"to"_s, periodKey = u"period"_s,
              compareKey = u"compare"_s, bucketKey = u"bucket"_s, subjectKey = u"subject"_s;

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString written(QDate day)
{
    return day.toString(u"yyyy-MM-dd"_s);
}

/// Key by key in the order they are added.
class Options
{
public:
    void add(const QString &key, const QString &value) { m_options += key + u'=' + encoded(value); }
    [[nodiscard]] QString text() const { return m_options.join(u'&'); }

private:
    QStringList m_options;
};

void addDates(Options &options, const Filter &filter)
{
    if (filter.from)
        options.add(fromKey, written(*filter.from));
    if (filter.to)
        options.add(toKey, written(*filter.to));
}

QString linkWith(const View &view, const std::optional<DatePreset> &preset)
{
    Options options;
    if (preset)
        options.add(periodKey, keyOf(*preset));
    else
        addDates(options, view.filter);
    options.add(compareKey, toString(view.comparison));
    if (view.bucket)
        options.add(bucketKey, toString(*view.bucket));
    for (int index = 0; index <= int(lastFilterPart); ++index) {
        const auto values = valuesOf(view.filter, FilterPart(index));
        for (const QString &value : values)
            options.add(keyOf(FilterPart(index)), value);
    }
    if (!view.subject.isEmpty())
        options.add(subjectKey, view.subject);
    return scheme + keyOf(view.page) + u'?' + options.text();
}

auto wrong(const QString &part, const QString &why)
{
    return failure(ErrorKind::InvalidArgument, why, part);
}

bool isHex(QChar digit)
{
    return (digit >= u'0' && digit <= u'9') || (digit >= u'A' && digit <= u'F') || (digit >= u'a' && digit <= u'f');
}

Result<QString> decoded(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text.at(at);
        if (unit.unicode() <= 0x20 || unit.unicode() >= 0x7F)
            return wrong(text, u"a character that is not encoded"_s);
        if (unit == u'%' && (at + 2 >= text.size() || !isHex(text.at(at + 1)) || !isHex(text.at(at + 2))))
            return wrong(text, u"a broken percent code"_s);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString value = decoder(QByteArray::fromPercentEncoding(text.toLatin1()));
    if (decoder.hasError())
        return wrong(text, u"not UTF-8"_s);
    return value;
}

using Values = QMap<QString, QStringList>;

Result<Values> optionsIn(const QString &text)
{
    Values options;
    if (text.isEmpty())
        return options;
    const auto parts = text.split(u'&');
    for (const QString &part : parts) {
        const auto at = part.indexOf(u'=');
        if (at <= 0)
            return wrong(part, u"not an option with its value"_s);
        const auto value = decoded(part.mid(at + 1));
        if (!value)
            return failure(value.error());
        options[part.left(at)] += *value;
    }
    return options;
}

/// Takes options out as it understands them, until none is left or one is wrong.
class LinkReader
{
public:
    LinkReader(Values options, QDate today)
        : m_options(std::move(options))
        , m_today(today)
    {}

    Result<View> read(PageId page)
    {
        m_view.page = page;
        readDates();
        readChoice(compareKey, m_view.comparison, &comparisonFrom);
        readChoice(bucketKey, m_view.bucket, &bucketFrom);
        if (const auto subject = takeOne(subjectKey))
            m_view.subject = *subject;
        readFilter();
        if (!m_error && !m_options.isEmpty())
            refuse(m_options.firstKey(), u"not an option of a view"_s);
        if (m_error)
            return failure(*m_error);
        return m_view;
    }

private:
    void refuse(const QString &part, const QString &why)
    {
        if (!m_error)
            m_error = Error{.kind = ErrorKind::InvalidArgument, .detail = why, .subject = part};
    }

    std::optional<QString> takeOne(const QString &key)
    {
        const auto values = m_options.take(key);
        if (values.isEmpty())
            return {};
        if (values.size() > 1 || values.first().isEmpty()) {
            refuse(key, u"needs one value"_s);
            return {};
        }
        return values.first();
    }

    template<class Member, class Read>
    void readChoice(const QString &key, Member &member, const Read &read)
    {
        const auto text = takeOne(key);
        if (!text)
            return;
        if (const auto value = read(*text))
            member = *value;
        else
            refuse(*text, u"no value of this option"_s);
    }

    std::optional<QDate> takeDate(const QString &key)
    {
        const auto text = takeOne(key);
        if (!text)
            return {};
        const auto date = filterDateFrom(*text);
        // QDate also reads `2024-2-5`.
        if (!date || written(*date) != *text) {
            refuse(*text, u"not a date"_s);
            return {};
        }
        return *date;
    }

    void readDates()
    {
        auto &filter = m_view.filter;
        filter.from = takeDate(fromKey);
        filter.to = takeDate(toKey);
        if (filter.from && filter.to && *filter.from > *filter.to)
            refuse(written(*filter.to), u"the last day is before the first"_s);
        std::optional<DatePreset> preset;
        readChoice(periodKey, preset, &datePresetFrom);
        if (!preset)
            return;
        if (filter.from || filter.to)
            refuse(periodKey, u"beside other dates"_s);
        const DateRange range = rangeOf(*preset, m_today);
        filter.from = range.from;
        filter.to = range.to;
    }

    void readFilter()
    {
        for (int index = 0; index <= int(lastFilterPart); ++index) {
            const auto part = FilterPart(index);
            const auto values = m_options.take(keyOf(part));
            if (values.isEmpty())
                continue;
            if (auto read = withValues(m_view.filter, part, values))
                m_view.filter = *std::move(read);
            else
                refuse(read.error().subject, read.error().detail);
        }
    }

    Values m_options;
    QDate m_today;
    View m_view;
    std::optional<Error> m_error;
};

} // namespace

QString linkTo(const View &view)
{
    return linkWith(view, {});
}

QString movingLinkTo(const View &view, QDate today)
{
    return linkWith(view, presetOf({view.filter.from, view.filter.to}, today));
}

bool isLink(const QString &text)
{
    return text.startsWith(scheme) && text.size() > scheme.size();
}

Result<View> viewFrom(const QString &link, QDate today)
{
    constexpr qsizetype longest = 1'000'000;
    if (!isLink(link) || link.size() > longest)
        return wrong(link.left(80), u"not a link to a view"_s);
    const QString rest = link.mid(scheme.size());
    const auto at = rest.indexOf(u'?');
    const QString key = at < 0 ? rest : rest.left(at);
    const auto page = pageFrom(key);
    if (!page)
        return wrong(key.left(80), u"no page of the window"_s);
    auto options = optionsIn(at < 0 ? QString() : rest.mid(at + 1));
    if (!options)
        return failure(options.error());
    return LinkReader(*std::move(options), today).read(*page);
}

} // namespace plaudit
