// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include "report/report_document.h"

namespace plaudit
{

namespace
{

constexpr double roomOfSection = 300.0;
constexpr QSizeF a4(794.0, 1123.0);
constexpr QSizeF letter(816.0, 1056.0);

class Pagination
{
public:
    explicit Pagination(const Paper &paper)
        : m_paper(paper)
    {}

    std::vector<PaperPage> paginate(const std::vector<std::shared_ptr<const PaperPiece>> &pieces)
    {
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t last = first;
            while (last + 1 < pieces.size() && pieces[last]->keepsWithNext)
                ++last;
            placeChain(pieces, first, last);
            first = last + 1;
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool isAtTop() const { return m_pages.empty() || m_pages.back().empty(); }

    void placeChain(const std::vector<std::shared_ptr<const PaperPiece>> &pieces, std::size_t first, std::size_t last)
    {
        double height = 0.0;
        for (std::size_t i = first; i <= last; ++i)
            height += pieces[i]->before + pieces[i]->height;
        const double room = m_paper.bottom() - m_top;
        const bool wantsPage = pieces[first]->beginsSection && room < roomOfSection;
        if (m_pages.empty() || (!isAtTop() && (wantsPage || height > room)))
            beginPage(*pieces[first]);
        for (std::size_t i = first; i <= last; ++i) {
            const auto &piece = pieces[i];
            // A chain that is longer than a page breaks where it has to.
            if (i > first && !isAtTop() && m_top + piece->before + piece->height > m_paper.bottom())
                beginPage(*piece);
            place(piece);
        }
    }

    void beginPage(const PaperPiece &first)
    {
        m_pages.emplace_back();
        m_top = m_paper.top();
        if (first.head)
            place(first.head);
    }

    void place(const std::shared_ptr<const PaperPiece> &piece)
    {
        if (!isAtTop())
            m_top += piece->before;
        m_pages.back().push_back({piece, m_top});
        m_top += piece->height;
    }

    const Paper &m_paper;
    std::vector<PaperPage> m_pages;
    double m_top = 0.0;
};

} // namespace

Paper Paper::of(const ReportDocument &document)
{
    Paper paper{.size = document.isLetter ? letter : a4,
        .margins = {64.0, 68.0, 64.0, 84.0},
        .theme = document.isDark ? Theme::dark() : Theme::light()};
    if (!document.accent.isEmpty())
        paper.theme.accent = paper.theme.accentText = QColor(document.accent);
    return paper;
}

std::vector<PaperPage> paginated(const Paper &paper, const std::vector<PaperPiece> &pieces)
{
    std::vector<std::shared_ptr<const PaperPiece>> shared;
    shared.reserve(pieces.size());
    for (const auto &piece : pieces)
        shared.push_back(std::make_shared<PaperPiece>(piece));
    return Pagination(paper).paginate(shared);
}

} // namespace plaudit
