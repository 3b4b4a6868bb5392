// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_file.h"

#include <QDateTime>

// Without it the headers warn of their old pointer type.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

using Handle = QPDFObjectHandle;

Handle words(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// Qt Charts closes paths that it never began, which readers of PDFs complain about.
class WithoutEmptyPaths final : public Handle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_word) {
            const auto &word = token.getValue();
            const bool paints = m_painting.count(word) > 0;
            if (!m_hasPath && (paints || word == "h"))
                return;
            m_hasPath = !paints && word != "n" && (m_hasPath || word == "m" || word == "re");
        }
        writeToken(token);
    }

private:
    const std::set<std::string> m_painting{"f", "F", "f*", "S", "s", "B", "B*", "b", "b*"};
    bool m_hasPath = false;
};

class Finishing
{
public:
    explicit Finishing(QPDF &pdf)
        : m_pdf(pdf)
        , m_pages(pdf.getAllPages())
    {}

    void dropEmptyPaths()
    {
        for (auto &page : m_pages)
            QPDFPageObjectHelper(page).addContentTokenFilter(std::make_shared<WithoutEmptyPaths>());
    }

    /// Qt names the parts of fonts by numbers that are others in every run.
    void nameFonts()
    {
        std::set<QPDFObjGen> named;
        for (auto &page : m_pages) {
            auto fonts = QPDFPageObjectHelper(page).getAttribute("/Resources", false).getKey("/Font");
            for (const auto &key : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
                auto font = fonts.getKey(key);
                if (font.hasKey("/DescendantFonts") && named.insert(font.getObjGen()).second)
                    nameFont(font, int(named.size()));
            }
        }
    }

    void describe(const PdfFacts &facts)
    {
        auto root = m_pdf.getRoot();
        root.replaceKey("/Lang", words(facts.language));
        root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        auto info = Handle::newDictionary();
        const auto time = QDateTime::fromMSecsSinceEpoch(facts.timeMs, Qt::UTC).toString(u"yyyyMMddHHmmss"_s);
        info.replaceKey("/Title", words(facts.title));
        info.replaceKey("/Creator", words(u"Plaudit"_s));
        info.replaceKey("/Producer", words(u"Plaudit " PLAUDIT_VERSION ""_s));
        info.replaceKey("/CreationDate", Handle::newString("D:" + time.toStdString() + "Z"));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    void addOutline(const std::vector<PdfBookmark> &bookmarks)
    {
        if (bookmarks.empty())
            return;
        auto outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        std::size_t next = 0;
        addEntries(outlines, bookmarks, next, 0);
        auto root = m_pdf.getRoot();
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    void addLink(const PdfLink &link)
    {
        auto page = m_pages.at(std::size_t(link.page));
        const double height = heightOf(page);
        auto rect = Handle::newArray(Handle::Rectangle(
            link.area.left(), height - link.area.bottom(), link.area.right(), height - link.area.top()));
        auto annotation = Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        annotation.replaceKey("/Rect", rect);
        annotation.replaceKey("/Dest", destination(link.target, link.top));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

private:
    static void nameFont(Handle font, int number)
    {
        auto name = font.getKey("/BaseFont").getName().substr(1);
        if (const auto tag = name.find('+'); tag != std::string::npos)
            name.erase(0, tag + 1);
        std::string tag;
        for (int place = 0; place < 6; ++place, number /= 26)
            tag.insert(tag.begin(), char('A' + number % 26));
        const auto tagged = Handle::newName("/" + tag + "+" + name);
        auto descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        font.replaceKey("/BaseFont", tagged);
        descendant.replaceKey("/BaseFont", tagged);
        descendant.getKey("/FontDescriptor").replaceKey("/FontName", tagged);
    }

    static double heightOf(Handle page) { return page.getKey("/MediaBox").getArrayAsRectangle().ury; }

    Handle destination(int page, double top)
    {
        auto target = m_pages.at(std::size_t(page));
        auto place = Handle::newArray();
        place.appendItem(target);
        place.appendItem(Handle::newName("/XYZ"));
        place.appendItem(Handle::newNull());
        place.appendItem(Handle::newReal(heightOf(target) - top, 2));
        place.appendItem(Handle::newNull());
        return place;
    }

    /// The entries from `next` on that are of `level`, each with those below it.
    void addEntries(Handle parent, const std::vector<PdfBookmark> &bookmarks, std::size_t &next, int level)
    {
        Handle last;
        int count = 0;
        while (next < bookmarks.size() && bookmarks[next].level >= level) {
            const auto &bookmark = bookmarks[next++];
            auto entry = m_pdf.makeIndirectObject(Handle::newDictionary());
            entry.replaceKey("/Title", words(bookmark.title));
            entry.replaceKey("/Parent", parent);
            entry.replaceKey("/Dest", destination(bookmark.page, bookmark.top));
            if (count == 0) {
                parent.replaceKey("/First", entry);
            } else {
                entry.replaceKey("/Prev", last);
                last.replaceKey("/Next", entry);
            }
            if (next < bookmarks.size() && bookmarks[next].level > level)
                addEntries(entry, bookmarks, next, level + 1);
            last = entry;
            ++count;
        }
        parent.replaceKey("/Last", last);
        // Less than 0: entries below another are closed at first.
        parent.replaceKey("/Count", Handle::newInteger(level == 0 ? count : -count));
    }

    QPDF &m_pdf;
    std::vector<Handle> m_pages;
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // Which objects go into a stream together would depend on their numbers, which are others in every run.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("plaudit", pdf.constData(), std::size_t(pdf.size()));
        Finishing finishing(document);
        finishing.dropEmptyPaths();
        finishing.nameFonts();
        finishing.describe(facts);
        finishing.addOutline(facts.bookmarks);
        for (const auto &link : facts.links)
            finishing.addLink(link);
        return written(document);
    } catch (const std::exception &thrown) {
        return failure(ErrorKind::FileFailed, QString::fromUtf8(thrown.what()), facts.title);
    }
}

} // namespace plaudit
