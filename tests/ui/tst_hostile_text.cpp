// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reading_text.h"
#include "domain/order_reference.h"
#include "orders/order_import.h"
#include "shell/main_window.h"
#include "ui/desk_store.h"
#include "ui/page_showing.h"
#include "workspace/customer_content.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

const QString email = u"ann+<b>@example.com"_s;
const QString productId = u"<p1>"_s;

/// Everything that a text from outside may do to a window that trusts it. `word` tells texts apart.
QString hostile(const QString &word, quint16 port)
{
    return u"%1 <img src=\"http://127.0.0.1:%2/%1.png\"><b>b</b><script>x()</script>&amp; \u202Etxt.exe\u202C \u2067x "
           "a\u200Bb\u200D\uFEFFc 👩‍👩‍👧‍👦🏳️‍🌈 ‏قميص 'x;\"=1+1\u0007"_s.arg(word)
               .arg(port);
}

bool isHostile(const QString &text)
{
    return text.contains(u"<img"_s) || text.contains(u"<b>"_s) || text.contains(u"<script"_s);
}

/// Whether a direction that a text from outside opened and didn't close reaches what the program says behind it.
bool turnsWhatFollows(const QString &text)
{
    const auto end = text.lastIndexOf(u"1+1"_s);
    if (end < 0 ? text.endsWith(u'…') : text.size() <= end + 4)
        return false; // nothing is behind it
    int open = 0;
    for (const QChar c : text) {
        const auto code = c.unicode();
        if ((code >= 0x202A && code <= 0x202E && code != 0x202C) || (code >= 0x2066 && code <= 0x2068))
            ++open;
        else if (code == 0x202C || code == 0x2069)
            open = std::max(0, open - 1);
    }
    return open > 0;
}

void addTextFindings(QStringList &findings, const QString &where, const QString &text, bool isPlain)
{
    if (isHostile(text) && !isPlain)
        findings += where + u" would show markup: "_s + text.left(80);
    if (turnsWhatFollows(text))
        findings += where + u" turns what follows: "_s + text.left(80);
}

/// A tool tip is rich text wherever it looks like it.
void addToolTipFindings(QStringList &findings, const QString &where, const QString &toolTip)
{
    if (isHostile(toolTip))
        findings += where + u"'s tool tip would show markup: "_s + toolTip.left(80);
}

void addItemFindings(QStringList &findings, const QAbstractItemView &view)
{
    const auto *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < std::min(20, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            const QString where = u"a cell of "_s + view.accessibleName();
            addToolTipFindings(findings, where, index.data(Qt::ToolTipRole).toString());
            addTextFindings(findings, where, index.data().toString(), true);
        }
    }
}

QStringList findingsIn(const QWidget &window)
{
    QStringList findings;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        addToolTipFindings(findings, name, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            addTextFindings(findings, name, label->text(), label->textFormat() == Qt::PlainText);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addTextFindings(findings, name, button->text(), true);
        if (const auto *text = qobject_cast<const QTextEdit *>(widget); text && isHostile(text->toHtml()))
            findings += name + u" holds markup"_s;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addItemFindings(findings, *view);
    }
    for (const auto *menu : window.findChildren<QMenu *>()) {
        for (const auto *action : menu->actions()) {
            if (menu->toolTipsVisible())
                addToolTipFindings(findings, action->text(), action->toolTip());
        }
    }
    return findings;
}

bool saysIn(const QModelIndex &index, const QString &word)
{
    return index.data().toString().contains(word) || index.data(Qt::AccessibleTextRole).toString().contains(word);
}

/// Whether any widget or cell says that.
bool shows(const QWidget &window, const QString &word)
{
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible() && label->text().contains(word))
            return true;
        const auto *text = qobject_cast<const ReadingText *>(widget);
        if (text && text->isVisible() && text->toPlainText().contains(word))
            return true;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->isVisible() || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (saysIn(view->model()->index(row, column), word))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

/// Texts that customers wrote, on every page: shown as they are, doing nothing.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesShowTextsAsTheyAre_data();
    void pagesShowTextsAsTheyAre();
    void nothingWasFetched();

private:
    [[nodiscard]] QString word(const QString &name) const { return hostile(name, m_server.serverPort()); }
    [[nodiscard]] Review review(int n) const;
    [[nodiscard]] SurveyResponse response(int n) const;
    [[nodiscard]] bool importOrder();

    QTcpServer m_server;
    DeskStore m_store;
    QTemporaryDir m_folder;
};

Review TestHostileText::review(int n) const
{
    auto review = DeskStore::review(n, 1 + n % 5, word(u"Title"_s), word(u"Body"_s));
    if (n == 1)
        review.body = QString(50'000, u'x') + word(u"Long"_s) + QString(50'000, u'y');
    review.productId = productId;
    review.productName = word(u"Product"_s);
    review.variantId = u"v1"_s;
    review.variantName = word(u"Variant"_s);
    review.reviewer = {.name = word(u"Name"_s),
        .displayName = word(u"Shown"_s),
        .email = email,
        .avatarUrl = u"http://127.0.0.1:%1/avatar.png"_s.arg(m_server.serverPort()),
        .socialConnection = {},
        .verifiedStatus = word(u"Verified"_s),
        .isVerified = true,
        .countryCode = u"GB"_s,
        .countryName = word(u"Country"_s),
        .zoneCode = {}};
    review.sentiment = u"negative"_s;
    review.tags = {word(u"Tag"_s)};
    review.reply = ReviewReply{.body = word(u"Reply"_s), .rawBody = word(u"Reply"_s)};
    review.attributes = {{.title = word(u"Attribute"_s), .type = u"single-value"_s, .value = word(u"Value"_s)}};
    review.media = {{.type = u"image"_s,
        .fullSizeUrl = u"http://127.0.0.1:%1/media.png"_s.arg(m_server.serverPort()),
        .thumbnailUrl = u"http://127.0.0.1:%1/thumb.png"_s.arg(m_server.serverPort())}};
    return review;
}

SurveyResponse TestHostileText::response(int n) const
{
    auto told = DeskStore::response(100 + n, n % 11, word(u"Answer"_s));
    told.dateCreated = DeskStore::day(n);
    told.surveyName = word(u"Survey"_s);
    told.channel = word(u"Channel"_s);
    told.customerEmail = email;
    told.answers[1].questionText = word(u"Question"_s);
    told.answers.push_back({.questionId = u"q3"_s,
        .questionText = word(u"Choosing"_s),
        .type = u"multiple_choice"_s,
        .json = "[]",
        .choices = {word(u"Choice"_s)},
        .customAnswer = word(u"Own"_s)});
    return told;
}

bool TestHostileText::importOrder()
{
    QFile file(m_folder.filePath(u"orders <b>.csv"_s));
    const QString name = word(u"Order"_s).replace(u'"', u"\"\""_s);
    const QString item = word(u"Item"_s).replace(u'"', u"\"\""_s);
    const QString rows = u"Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,"
                         "Lineitem name,Lineitem price\n"
                         "\"%1\",%2,paid,2026-02-20 10:00:00 +0000,USD,10.00,10.00,2026-02-20 10:00:00 +0000,1,"
                         "\"%3\",10.00\n"
                         "\"%1 bad\",%2,paid,never,USD,ten,10.00,never,1,\"%3\",10.00\n"_s.arg(name, email, item);
    if (!file.open(QIODevice::WriteOnly) || file.write(rows.toUtf8()) <= 0)
        return false;
    file.close();
    const auto reader = m_store.reader();
    return importOrders(m_store.workspace().writer(), *reader, {.path = file.fileName(), .timeZone = QTimeZone::utc()},
        [](const auto &) {}, {})
        .has_value();
}

void TestHostileText::initTestCase()
{
    QSettings().clear();
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    QVERIFY(m_store.open());
    std::vector<Review> reviews;
    std::vector<SurveyResponse> responses;
    for (int n = 1; n <= 25; ++n) {
        reviews.push_back(review(n));
        responses.push_back(response(n));
    }
    QVERIFY(m_store.tell(reviews, responses));
    QVERIFY(importOrder());
    auto &writer = m_store.workspace().writer();
    for (const auto &[kind, subject] : {std::pair(SubjectKind::Review, reviewId(25).toText()),
             std::pair(SubjectKind::Customer, customerSubject(customerKey(email)))}) {
        QVERIFY(writer.addNote({.kind = kind, .subject = subject, .text = word(u"Note"_s)}).get());
        QVERIFY(writer.addTag({.kind = kind, .subject = subject, .name = word(u"Label"_s).left(60)}).get());
    }
}

void TestHostileText::pagesShowTextsAsTheyAre_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<int>("section");
    QTest::addColumn<QStringList>("words"); ///< that the page is sure to show
    const auto row = [](const char *name, const View &view, const QStringList &words, int section = 0) {
        QTest::newRow(name) << view << section << words;
    };
    row("overview", {.page = PageId::Overview}, {u"Title"_s});
    row("ratings", {.page = PageId::Ratings}, {u"Product"_s});
    row("sentiment", {.page = PageId::Sentiment}, {});
    row("nps", {.page = PageId::Nps}, {u"Choosing"_s});
    row("products", {.page = PageId::Products}, {u"Product"_s});
    row("one product", {.page = PageId::Products, .subject = productId}, {u"Variant"_s, u"Attribute"_s, u"Body"_s});
    row("orders", {.page = PageId::Orders}, {}, int(OrdersPage::Section::Figures));
    row("matching", {.page = PageId::Orders}, {u"Product"_s}, int(OrdersPage::Section::Matching));
    row("files", {.page = PageId::Orders}, {u"orders <b>.csv"_s, u"Order"_s}, int(OrdersPage::Section::Files));
    row("customers", {.page = PageId::Customers}, {u"ann+<b>@example.com"_s});
    row("one customer", {.page = PageId::Customers, .subject = email},
        {u"Title"_s, u"Body"_s, u"Answer"_s, u"Order"_s});
    row("reviews", {.page = PageId::Reviews}, {u"Title"_s});
    row("one review", {.page = PageId::Reviews, .subject = reviewId(25).toText()},
        {u"Title"_s, u"Body"_s, u"Reply"_s, u"Product"_s, u"Value"_s, u"Note"_s});
    row("a very long review", {.page = PageId::Reviews, .subject = reviewId(1).toText()}, {u"xxxxxx"_s});
    row("one response", {.page = PageId::Reviews, .subject = reviewId(101).toText()}, {u"Answer"_s, u"Question"_s});
    row("health", {.page = PageId::Health}, {});
    row("connections", {.page = PageId::Connections}, {u"Survey"_s});
}

void TestHostileText::pagesShowTextsAsTheyAre()
{
    QFETCH(View, view);
    QFETCH(int, section);
    QFETCH(QStringList, words);
    const auto window = makeWindow({1440, 900});
    QVERIFY(showView(*window, m_store.workspace(), view, OrdersPage::Section(section)));
    for (const auto &word : words)
        QTRY_VERIFY2(shows(window->page(), word), qPrintable(word));
    const auto findings = findingsIn(*window);
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

void TestHostileText::nothingWasFetched()
{
    QSignalSpy asked(&m_server, &QTcpServer::newConnection);
    // What one of the pages began to fetch would be here by the next turns of the loop.
    letLayoutsSettle();
    QVERIFY(!m_server.hasPendingConnections());
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
