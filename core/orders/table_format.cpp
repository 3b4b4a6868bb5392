// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/table_format.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <uchardet.h>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

bool isUtf8(const QByteArray &head)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(head);
    // A character that the end of `head` cuts is no fault.
    return !text.isNull() && !decoder.hasError();
}

/// UTF-16 without a mark: every other byte of Western text is NUL.
std::optional<TextEncoding> unmarkedUtf16(const QByteArray &head)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[size_t(i % 2)] += head[i] == '\0' ? 1 : 0;
    const auto many = head.size() / 3;
    if (zeros[1] > many && zeros[0] < many / 50)
        return TextEncoding::Utf16LittleEndian;
    return zeros[0] > many && zeros[1] < many / 50 ? std::optional(TextEncoding::Utf16BigEndian) : std::nullopt;
}

/// The files seen are UTF-8 or what Western Windows writes; a guess of anything else is read as the latter.
TextEncoding encodingOf(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    if (const auto wide = unmarkedUtf16(head))
        return *wide;
    if (isUtf8(head))
        return TextEncoding::Utf8;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), head.constData(), size_t(head.size()));
    uchardet_data_end(detector.get());
    const auto guess = QByteArray(uchardet_get_charset(detector.get()));
    return guess == "UTF-8" ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

/// Why it is no table; empty where it may be one.
QString whatElse(const QByteArray &head, TextEncoding encoding)
{
    if (head.startsWith("PK\x03\x04"))
        return head.contains("[Content_Types].xml") || head.contains("xl/") ? u"an Excel file"_s : u"a ZIP archive"_s;
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return u"an Excel file"_s;
    if (head.startsWith("\x1f\x8b"))
        return u"a gzip archive"_s;
    if (head.startsWith("%PDF"))
        return u"a PDF"_s;
    const auto isWide = encoding == TextEncoding::Utf16BigEndian || encoding == TextEncoding::Utf16LittleEndian;
    const auto isControl = [](char c) { return uchar(c) < ' ' && (c < '\t' || c > '\r'); };
    const auto controls = isWide ? 0 : std::count_if(head.begin(), head.end(), isControl);
    return controls * 100 > head.size() && head.contains('\0') ? u"a binary file"_s : QString();
}

/// The one that the first line holds most of, outside of quotes.
char separatorOf(const QByteArray &head)
{
    constexpr std::array candidates = {',', ';', '\t', '|'};
    if (const auto line = head.left(head.indexOf('\n') + 1).trimmed(); isSeparatorLine(line) && line.size() > 4)
        return line[4];
    std::array<int, candidates.size()> counts{};
    auto isQuoted = false;
    for (const auto c : head) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        const auto at = std::find(candidates.begin(), candidates.end(), c);
        if (!isQuoted && at != candidates.end())
            ++counts[size_t(at - candidates.begin())];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most > 0 ? candidates[size_t(most - counts.begin())] : ',';
}

} // namespace

QString toString(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        return u"windows-1252"_s;
    }
    Q_UNREACHABLE();
}

QString TableFormat::dialect() const
{
    if (kind == Kind::Json)
        return u"json"_s;
    return separator == '\t' ? u"tsv"_s : u"csv"_s;
}

bool isSeparatorLine(const QByteArray &line)
{
    return line.size() <= 8 && line.startsWith("sep=");
}

qsizetype byteOrderMarkIn(const QByteArray &head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return 3;
    return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") ? 2 : 0;
}

Result<TableFormat> tableFormatOf(const QByteArray &head)
{
    const auto encoding = encodingOf(head);
    if (const auto other = whatElse(head, encoding); !other.isEmpty())
        return failure(ErrorKind::NotATable, other);
    auto text = head.mid(byteOrderMarkIn(head));
    if (encoding == TextEncoding::Utf16BigEndian || encoding == TextEncoding::Utf16LittleEndian)
        text.replace('\0', QByteArray());
    const auto start = text.trimmed().left(1);
    if (start.isEmpty())
        return failure(ErrorKind::EmptyFile);
    TableFormat format{.encoding = encoding};
    if (start == "{" || start == "[")
        format.kind = TableFormat::Kind::Json;
    else
        format.separator = separatorOf(text);
    return format;
}

} // namespace plaudit
