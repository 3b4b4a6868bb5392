// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"
#include "report/report_document.h"

namespace plaudit
{

/// Sets the blocks of a report; what each kind of block is made of stands in a file of its own.
class PieceMaker
{
public:
    PieceMaker(const ReportDocument &document, const Paper &paper)
        : m_document(document)
        , m_paper(paper)
    {}

    void add(const ReportSection &section);
    [[nodiscard]] std::vector<PaperPiece> take() { return std::move(m_pieces); }

private:
    void add(const ReportText &text);
    void add(const ReportSentences &sentences);
    void add(const ReportCards &cards);
    void add(const ReportCharts &charts);
    void add(const ReportTable &table);
    void add(const ReportQuotes &quotes);
    void add(const ReportFacts &facts);
    void addHeading(const QString &title, const QString &note);
    /// Text that may be divided between its lines, but leaves no line alone. Gives the number of pieces.
    int addLines(const QString &text, const QFont &font, const QColor &colour, double indent, double before);
    void addQuote(const ReportQuote &quote, bool isLast);
    void addFact(const QString &name, const QString &text, bool isFirst);

    const ReportDocument &m_document;
    const Paper &m_paper;
    std::vector<PaperPiece> m_pieces;
};

} // namespace plaudit
