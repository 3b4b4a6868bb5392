// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_popup.h"
#include "pages/kpi_card.h"
#include "shell/elided_label.h"
#include "shell/theme.h"
#include "wording/metric_words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plaudit;

class TestKpiCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRealChangeIsColouredByWhatIsWanted_data();
    void aRealChangeIsColouredByWhatIsWanted();
    void withoutAComparisonThereIsNoLineForIt();
    void aVerdictThatDoesNotFitIsOneWord();
    void definitionTellsWhatTheFigureIsMadeOf();
    void rowsAreOneClickAway();
    void withoutRowsThereIsNoButton();
    void theChangeIsSpoken();

private:
    [[nodiscard]] KpiCard::Content content(double difference, Verdict verdict) const;
    [[nodiscard]] QLabel *label(const QString &text) const;
    [[nodiscard]] FigurePopup *popup() const;

    std::unique_ptr<QWidget> m_window;
    KpiCard *m_card = nullptr;
};

void TestKpiCard::init()
{
    m_window = std::make_unique<QWidget>();
    Theme::light().applyTo(m_window.get());
    m_window->resize(900, 500);
    m_card = new KpiCard(Metric::LowStarShare, m_window.get());
    m_card->setGeometry(20, 20, 280, 130);
    m_window->show();
}

KpiCard::Content TestKpiCard::content(double difference, Verdict verdict) const
{
    KpiCard::Content content;
    content.figure = u"7.9 %"_s;
    content.margin = u"±0.8"_s;
    content.basis = u"n = 4,812"_s;
    content.exact = u"95 % interval: 7.1 – 8.7"_s;
    const Change change{.difference = difference,
        .previous = 0.06,
        .ci95 = Interval{difference - 0.005, difference + 0.005},
        .verdict = verdict,
        .pValue = 0.01};
    content.change = changeMark(change, ChangeUnit::ShareInPoints, Wanted::Less, QLocale());
    return content;
}

QLabel *TestKpiCard::label(const QString &text) const
{
    const auto labels = m_card->findChildren<QLabel *>();
    const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        return label->isVisible() && (elided ? elided->wholeText() : label->text()) == text;
    });
    return found == labels.end() ? nullptr : *found;
}

FigurePopup *TestKpiCard::popup() const
{
    m_card->findChild<QToolButton *>()->click();
    return m_card->findChild<FigurePopup *>();
}

void TestKpiCard::aRealChangeIsColouredByWhatIsWanted_data()
{
    QTest::addColumn<double>("difference");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QColor>("colour");
    const Theme &theme = Theme::light();
    QTest::newRow("more low ratings") << 0.019 << Verdict::Real << u"▲\u00a01.9\u00a0pts"_s << u"real change"_s
                                      << theme.detractorText;
    QTest::newRow("fewer") << -0.019 << Verdict::Real << u"▼\u00a01.9\u00a0pts"_s << u"real change"_s
                           << theme.promoterText;
    QTest::newRow("unclear") << 0.004 << Verdict::Unclear << u"▲\u00a00.4\u00a0pts"_s << u"no clear change"_s
                             << theme.secondText;
    QTest::newRow("few") << 0.2 << Verdict::Few << u"▲\u00a020.0\u00a0pts"_s << u"few responses"_s << theme.secondText;
}

void TestKpiCard::aRealChangeIsColouredByWhatIsWanted()
{
    QFETCH(double, difference);
    QFETCH(Verdict, verdict);
    QFETCH(QString, shown);
    QFETCH(QString, words);
    m_card->setContent(content(difference, verdict));
    const QLabel *change = label(shown);
    QVERIFY(change);
    QVERIFY(label(words));
    QTEST(change->palette().color(QPalette::WindowText), "colour");
}

void TestKpiCard::withoutAComparisonThereIsNoLineForIt()
{
    auto plain = content(0.1, Verdict::Real);
    m_card->setContent(plain);
    const int compared = m_card->sizeHint().height();
    plain.change.reset();
    m_card->setContent(plain);
    QTRY_VERIFY(m_card->sizeHint().height() < compared);
    QVERIFY(!label(u"real change"_s));
    QVERIFY(label(u"n = 4,812"_s));
}

void TestKpiCard::aVerdictThatDoesNotFitIsOneWord()
{
    m_card->setContent(content(0.004, Verdict::Unclear));
    m_card->resize(150, 130);
    QTRY_VERIFY(label(u"unclear"_s));
    m_card->resize(300, 130);
    QTRY_VERIFY(label(u"no clear change"_s));
}

void TestKpiCard::definitionTellsWhatTheFigureIsMadeOf()
{
    m_card->setContent(content(0.019, Verdict::Real));
    m_card->setContext({.period = u"1 Aug – 31 Aug 2026"_s,
        .before = u"1 Jul – 31 Jul 2026"_s,
        .filter = {u"Country: DE"_s, u"Verified: yes"_s},
        .dataTime = u"9/1/26 14:02"_s});
    const QString text = m_card->definitionText();
    for (const auto &told : {definitionOf(Metric::LowStarShare), u"95 % interval: 7.1 – 8.7"_s, u"n = 4,812"_s,
             u"1 Aug – 31 Aug 2026"_s, u"1 Jul – 31 Jul 2026"_s, u"Country: DE"_s, u"Verified: yes"_s,
             u"9/1/26 14:02"_s, u"+1.9\u00a0points (95 %: +1.4 – +2.4\u00a0points), real change"_s})
        QVERIFY2(text.contains(told), qPrintable(told + u" is not in\n"_s + text));
    const auto *shown = popup();
    QVERIFY(shown);
    QStringList texts;
    for (const auto labels = shown->findChildren<QLabel *>(); const auto *one : labels) {
        QCOMPARE(one->textFormat(), Qt::PlainText);
        texts += one->text();
    }
    QVERIFY(texts.contains(u"1 Jul – 31 Jul 2026"_s));
    QVERIFY(texts.contains(u"Country: DE\nVerified: yes"_s));
    QVERIFY(m_window->frameGeometry().adjusted(0, 0, 1, 1).contains(shown->frameGeometry()));
}

void TestKpiCard::rowsAreOneClickAway()
{
    m_card->setContent(content(0.019, Verdict::Real));
    m_card->setHasRows(true);
    const QSignalSpy wanted(m_card, &KpiCard::rowsRequested);
    auto *rows = popup()->findChild<QPushButton *>();
    QVERIFY(rows);
    rows->click();
    QCOMPARE(wanted.size(), 1);
}

void TestKpiCard::withoutRowsThereIsNoButton()
{
    m_card->setContent(content(0.019, Verdict::Real));
    QVERIFY(!popup()->findChild<QPushButton *>());
}

void TestKpiCard::theChangeIsSpoken()
{
    m_card->setContent(content(0.019, Verdict::Real));
    QVERIFY(m_card->accessibleName().contains(u"real change"_s));
    QVERIFY(m_card->accessibleName().contains(u"+1.9"_s));
}

QTEST_MAIN(TestKpiCard)
#include "tst_kpi_card.moc"
