// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_picture.h"

#include "charts/page_text.h"
#include "charts/paint_chart.h"
#include "export/file_error.h"
#include "export/pdf_file.h"
#include "export/whole_file.h"
#include "shell/theme.h"
#include "shell/usual_size.h"

#include <QBuffer>
#include <QFileInfo>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr double margin = 20.0;

struct CaptionLine
{
    QFont font;
    QColor colour;
    QString text;
    double below = 0.0; ///< room under it
};

void paintPicture(
    QPainter &painter, const QSize &size, const ChartSpec &spec, const Theme &theme, const ChartCaption &caption)
{
    const UsualSize usual;
    const QRectF whole(QPointF(), size);
    painter.fillRect(whole, theme.panel);
    const double width = whole.width() - 2 * margin;
    double top = 16.0;
    for (const CaptionLine &line : {CaptionLine{themeFont(15, QFont::DemiBold), theme.text, spec.title, 3.0},
             CaptionLine{themeFont(12), theme.secondText, caption.subject, 2.0},
             CaptionLine{themeFont(12), theme.faintText, spec.note, 2.0}}) {
        if (line.text.isEmpty())
            continue;
        const PageText text(line.text, line.font, width);
        text.draw(painter, {margin, top}, line.colour);
        top += text.height() + line.below;
    }
    double bottom = whole.bottom() - 14.0;
    if (!caption.source.isEmpty()) {
        const PageText source(caption.source, themeFont(11), width);
        source.draw(painter, {margin, bottom - source.height()}, theme.faintText);
        bottom -= source.height() + 8.0;
    }
    paintChart(painter, QRectF(QPointF(margin, top + 10.0), QPointF(whole.right() - margin, bottom)), spec, theme);
}

} // namespace

QSize usualPictureSize(const ChartSpec &spec)
{
    if (std::holds_alternative<DistributionSpec>(spec.drawing))
        return {560, 420};
    return std::holds_alternative<BarsSpec>(spec.drawing) ? QSize(560, 320) : QSize(960, 440);
}

QImage renderChart(
    const ChartSpec &spec, const QSize &size, qreal scale, const Theme &theme, const ChartCaption &caption)
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, size, spec, theme, caption);
    return image;
}

QByteArray chartSvg(const ChartSpec &spec, const QSize &size, const Theme &theme, const ChartCaption &caption)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    // Qt writes both as they are.
    generator.setTitle(spec.title.toHtmlEscaped());
    generator.setDescription(QStringList{caption.subject, caption.source}.join(u'\n').trimmed().toHtmlEscaped());
    QPainter painter(&generator);
    paintPicture(painter, size, spec, theme, caption);
    painter.end();
    const QByteArray family = themeFont(12).family().toUtf8();
    // Where the font is not installed, a browser would else take one with serifs.
    svg.replace("font-family=\"" + family + "\"", "font-family=\"" + family + ", Helvetica, Arial, sans-serif\"");
    return svg;
}

Result<QByteArray> chartPdf(const ChartSpec &spec, const QSize &size, const Theme &theme, const ChartCaption &caption)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int dotsPerInch = 1200;
    constexpr double pointsPerInch = 72.0;
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(size), QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
    paintPicture(painter, size, spec, theme, caption);
    painter.end();
    return finishedPdf(pdf, {.title = spec.title, .language = QLocale().bcp47Name(), .timeMs = caption.dataMs});
}

QString endingOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u"png"_s;
    case ChartFormat::Svg:
        return u"svg"_s;
    case ChartFormat::Pdf:
        return u"pdf"_s;
    case ChartFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> chartBytes(ChartFormat format, const ChartSpec &spec, const QSize &size, qreal scale,
    const Theme &theme, const ChartCaption &caption)
{
    switch (format) {
    case ChartFormat::Png: {
        QByteArray png;
        QBuffer buffer(&png);
        if (!renderChart(spec, size, scale, theme, caption).save(&buffer, "PNG"))
            return failure(ErrorKind::FileFailed, u"the picture could not be encoded"_s, spec.title);
        return png;
    }
    case ChartFormat::Svg:
        return chartSvg(spec, size, theme, caption);
    case ChartFormat::Pdf:
        return chartPdf(spec, size, theme, caption);
    case ChartFormat::Csv:
        return csvOf(spec);
    }
    Q_UNREACHABLE();
}

Result<void> saveChart(const ChartSpec &spec, const QString &path, const QSize &size, qreal scale, const Theme &theme,
    const ChartCaption &caption)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    std::optional<ChartFormat> asked;
    for (const auto format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf, ChartFormat::Csv}) {
        if (ending == endingOf(format))
            asked = format;
    }
    if (!asked)
        return failure(ErrorKind::InvalidArgument, u"a chart is saved as .png, .svg, .pdf or .csv"_s, path);
    const auto bytes = chartBytes(*asked, spec, size, scale, theme, caption);
    if (!bytes)
        return failure(bytes.error());
    return writeWhole(path, *bytes);
}

} // namespace plaudit
