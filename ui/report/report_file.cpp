// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_file.h"

#include "charts/chart_picture.h"
#include "charts/page_text.h"
#include "export/file_error.h"
#include "export/pdf_file.h"
#include "export/whole_file.h"
#include "report/report_charts.h"
#include "report/report_cover.h"
#include "report/report_html.h"
#include "shell/usual_size.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr double pointsOfPdf = 72.0 / paperUnitsPerInch;

/// The pages of a report, the cover first, drawn one after the other.
class PdfPages
{
public:
    explicit PdfPages(const ReportDocument &document)
        : m_document(document)
        , m_paper(Paper::of(document))
        , m_pages(paginated(m_paper, piecesOf(document, m_paper)))
    {}

    void draw(QPdfWriter &writer)
    {
        constexpr int dotsPerInch = 1200;
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(m_paper.size * pointsOfPdf, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        painter.scale(dotsPerInch / paperUnitsPerInch, dotsPerInch / paperUnitsPerInch);
        drawCover(painter);
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            writer.newPage();
            drawPage(painter, page);
        }
    }

    [[nodiscard]] PdfFacts facts() const
    {
        PdfFacts facts{.title = m_document.footer,
            .language = m_document.language,
            .timeMs = m_document.dataMs,
            .bookmarks = m_bookmarks,
            .links = {}};
        for (std::size_t i = 0; i < m_contentsAreas.size(); ++i) {
            const auto &area = m_contentsAreas[i];
            const auto &target = m_sections[i];
            facts.links.push_back({.page = 0,
                .area = {area.topLeft() * pointsOfPdf, area.size() * pointsOfPdf},
                .target = target.page,
                .top = target.top});
        }
        return facts;
    }

private:
    void paintGround(QPainter &painter) const
    {
        if (m_document.isDark)
            painter.fillRect(QRectF(QPointF(), m_paper.size), m_paper.theme.ground);
    }

    void drawCover(QPainter &painter)
    {
        std::vector<ContentsEntry> contents;
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (const auto &[piece, top] : m_pages[page]) {
                if (piece->heading.isEmpty())
                    continue;
                const PdfBookmark bookmark{.title = piece->heading,
                    .page = int(page) + 1,
                    .top = std::max(0.0, top - 24.0) * pointsOfPdf,
                    .level = piece->beginsSection ? 0 : 1};
                m_bookmarks.push_back(bookmark);
                if (!piece->beginsSection)
                    continue;
                contents.push_back({.title = piece->heading, .page = int(page) + 2});
                m_sections.push_back(bookmark);
            }
        }
        paintGround(painter);
        m_contentsAreas = paintCover(painter, m_paper, m_document, contents);
    }

    void drawPage(QPainter &painter, std::size_t page) const
    {
        paintGround(painter);
        for (const auto &[piece, top] : m_pages[page])
            piece->draw(painter, {m_paper.margins.left(), top});
        const auto &theme = m_paper.theme;
        const auto font = themeFont(11);
        const FigureText number(u"%1 / %2"_s.arg(page + 2).arg(m_pages.size() + 1), font);
        const double baseline = m_paper.size.height() - 38.0;
        number.draw(
            painter, {m_paper.size.width() - m_paper.margins.right() - number.width(), baseline}, theme.faintText);
        const QFontMetricsF metrics(font);
        const PageText footer(
            metrics.elidedText(m_document.footer, Qt::ElideRight, m_paper.width() - number.width() - 24.0), font,
            m_paper.width());
        footer.draw(painter, {m_paper.margins.left(), baseline - metrics.ascent() - 1.5}, theme.faintText);
    }

    const ReportDocument &m_document;
    Paper m_paper;
    std::vector<PaperPage> m_pages;
    std::vector<PdfBookmark> m_bookmarks, m_sections;
    std::vector<QRectF> m_contentsAreas;
};

/// As tall as it needs to be, without what the report says elsewhere.
QByteArray svgOf(const ChartSpec &spec, const Theme &theme)
{
    auto size = usualPictureSize(spec);
    constexpr int headHeight = 74, rowHeight = 36;
    const auto *distribution = std::get_if<DistributionSpec>(&spec.drawing);
    const auto *bars = std::get_if<BarsSpec>(&spec.drawing);
    if (distribution != nullptr)
        size.setHeight(headHeight + rowHeight * int(distribution->bars.size()));
    else if (bars != nullptr)
        size.setHeight(headHeight + 18 + rowHeight * int(bars->bars.size()));
    else
        size = {800, 360};
    auto svg = chartSvg(spec, size, theme);
    svg.remove(0, svg.indexOf("<svg"));
    // The size in millimetres would be another one than the page's.
    const auto from = svg.indexOf(" width=");
    svg.remove(from, svg.indexOf("viewBox") - 1 - from);
    svg.insert(4, " role=\"img\"");
    return svg;
}

ReportTable numbersOf(const ChartSpec &spec)
{
    const auto [header, rows] = tableOf(spec);
    ReportTable table;
    for (const auto &title : header)
        table.columns.push_back({.title = title, .isNumber = !table.columns.empty()});
    table.rows = rows;
    return table;
}

} // namespace

/// A cover without the logo that was asked for would not be whole.
static Result<void> checkLogo(const QString &logo)
{
    const bool isDrawing = logo.endsWith(".svg"_L1, Qt::CaseInsensitive);
    if (logo.isEmpty() || (isDrawing ? QSvgRenderer(logo).isValid() : QImageReader(logo).canRead()))
        return {};
    return failure(ErrorKind::FileFailed, u"the logo is no picture that can be read"_s, logo);
}

Result<QByteArray> reportPdf(const ReportDocument &document)
{
    if (const auto checked = checkLogo(document.logo); !checked)
        return failure(checked.error());
    const UsualSize usual;
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    PdfPages pages(document);
    {
        QPdfWriter writer(&buffer);
        pages.draw(writer);
    }
    return finishedPdf(pdf, pages.facts());
}

Result<QByteArray> reportHtmlFile(const ReportDocument &document)
{
    if (const auto checked = checkLogo(document.logo); !checked)
        return failure(checked.error());
    const auto paper = Paper::of(document);
    QByteArray logo;
    QString logoType;
    if (!document.logo.isEmpty()) {
        QFile file(document.logo);
        if (!file.open(QIODevice::ReadOnly))
            return failure(fileError(document.logo, file.errorString()));
        logo = file.readAll();
        logoType = QMimeDatabase().mimeTypeForFile(document.logo, QMimeDatabase::MatchExtension).name();
    }
    return reportHtml(
        document,
        [&](const ReportChart &chart) {
            const auto spec = chartSpecOf(chart, *document.figures);
            return ChartInHtml{.svg = svgOf(spec, paper.theme), .numbers = numbersOf(spec)};
        },
        logo, logoType);
}

Result<void> saveReport(const ReportDocument &document, const QString &path)
{
    const auto ending = QFileInfo(path).suffix().toLower();
    const bool isHtml = ending == "html"_L1 || ending == "htm"_L1;
    if (!isHtml && ending != "pdf"_L1)
        return failure(ErrorKind::InvalidArgument, u"a report is saved as .pdf or .html"_s, path);
    const auto bytes = isHtml ? reportHtmlFile(document) : reportPdf(document);
    if (!bytes)
        return failure(bytes.error());
    return writeWhole(path, *bytes);
}

} // namespace plaudit
