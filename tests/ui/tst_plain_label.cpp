// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/plain_label.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

static const QString words = u"Some words that need several lines where there is little room for them"_s;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAsHighAsAnyLabel_data();
    void isAsHighAsAnyLabel();
    void neverReadsMarkup();

private:
    void compareWithAnother();

    std::unique_ptr<PlainLabel> m_label;
};

void TestPlainLabel::init()
{
    m_label = std::make_unique<PlainLabel>();
    m_label->setWordWrap(true);
    m_label->setText(words);
    for (const int width : {90, 160, 300, 301, 400})
        (void)m_label->heightForWidth(width);
}

void TestPlainLabel::compareWithAnother()
{
    QLabel other(words);
    other.setTextFormat(Qt::PlainText);
    other.setText(m_label->text());
    other.setWordWrap(m_label->wordWrap());
    other.setFont(m_label->font());
    other.setStyleSheet(m_label->styleSheet());
    other.setContentsMargins(m_label->contentsMargins());
    m_label->ensurePolished();
    other.ensurePolished();
    for (const int width : {90, 160, 300, 90})
        QCOMPARE(m_label->heightForWidth(width), other.heightForWidth(width));
}

void TestPlainLabel::isAsHighAsAnyLabel_data()
{
    using Change = std::function<void(PlainLabel &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("unchanged") << Change([](PlainLabel &) {});
    QTest::newRow("another text") << Change([](PlainLabel &label) { label.setText(words + words + words); });
    QTest::newRow("no text") << Change([](PlainLabel &label) { label.setText({}); });
    QTest::newRow("a larger font") << Change([](PlainLabel &label) {
        auto font = label.font();
        font.setPointSize(40);
        label.setFont(font);
    });
    QTest::newRow("margins") << Change([](PlainLabel &label) { label.setContentsMargins(30, 20, 30, 20); });
    QTest::newRow("no wrapping") << Change([](PlainLabel &label) { label.setWordWrap(false); });
    QTest::newRow("a style") << Change(
        [](PlainLabel &label) { label.setStyleSheet(u"QLabel { font-size: 30px; }"_s); });
}

void TestPlainLabel::isAsHighAsAnyLabel()
{
    QFETCH(std::function<void(PlainLabel &)>, change);
    change(*m_label);
    compareWithAnother();
}

void TestPlainLabel::neverReadsMarkup()
{
    PlainLabel label;
    label.setText(u"<b>bold</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    plain.setText(u"<b>bold</b>"_s);
    QCOMPARE(label.sizeHint(), plain.sizeHint());
}

QTEST_MAIN(TestPlainLabel)
#include "tst_plain_label.moc"
