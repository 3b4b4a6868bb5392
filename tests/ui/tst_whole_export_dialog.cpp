// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/whole_export_dialog.h"
#include "shell/theme.h"
#include "ui/desk_store.h"
#include "workspace/customer_content.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plaudit;

namespace
{

QPushButton *buttonWith(const QWidget &dialog, const QString &words)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

void choose(const QWidget &dialog, const QString &words)
{
    for (auto *combo : dialog.findChildren<QComboBox *>()) {
        if (const auto index = combo->findText(words, Qt::MatchStartsWith); index >= 0)
            combo->setCurrentIndex(index);
    }
}

bool says(const QWidget &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::any_of(
        labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class WholeExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsWritten();
    void aCopyKeepsNames();
    void otherFilesAreLeftAlone();
    void aCustomersDataIsWritten();
    void nobodyIsSaid();
    void stoppingLeavesNothing();
    void looks();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskStore> m_store;
};

void WholeExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<DeskStore>();
    QVERIFY(m_store->open());
    auto review = DeskStore::review(2, 5, u"Lovely"_s);
    review.reviewer.email = u"ann@example.com"_s;
    QVERIFY(m_store->tell({review, DeskStore::review(20, 1, u"Broke"_s)}, {DeskStore::response(5, 9, u"Fast"_s)}));
}

void WholeExportDialogTest::everythingIsWritten()
{
    WholeExportDialog dialog(m_store->workspace());
    dialog.show();
    QSignalSpy written(&dialog, &WholeExportDialog::written);
    QVERIFY(buttonWith(dialog, u"Show in folder"_s)->isHidden());
    choose(dialog, u"JSON Lines"_s);
    choose(dialog, u"Left out"_s);
    dialog.write(place(u"all"_s));
    QVERIFY(buttonWith(dialog, u"Cancel"_s));
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(says(dialog, u"Saved as"_s));
    QVERIFY(!buttonWith(dialog, u"Show in folder"_s)->isHidden());
    QFile texts(place(u"all/review_text.jsonl"_s));
    QVERIFY(texts.open(QIODevice::ReadOnly));
    const auto content = texts.readAll();
    QVERIFY(content.contains("Lovely") && !content.contains("ann@example.com"));
}

void WholeExportDialogTest::aCopyKeepsNames()
{
    WholeExportDialog dialog(m_store->workspace());
    choose(dialog, u"Left out"_s);
    choose(dialog, u"SQLite"_s);
    const auto combos = dialog.findChildren<QComboBox *>();
    QVERIFY(std::any_of(combos.begin(), combos.end(),
        [](const QComboBox *combo) { return !combo->isEnabled() && combo->currentText() == u"As they are"_s; }));
    QSignalSpy written(&dialog, &WholeExportDialog::written);
    dialog.write(place(u"all"_s));
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(QFile::exists(place(u"all/plaudit.sqlite"_s)));
}

void WholeExportDialogTest::otherFilesAreLeftAlone()
{
    QVERIFY(QDir().mkpath(place(u"mine/own"_s)));
    WholeExportDialog dialog(m_store->workspace());
    QSignalSpy failed(&dialog, &WholeExportDialog::failed);
    dialog.write(place(u"mine"_s));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(says(dialog, u"holds other files"_s));
    QVERIFY(QFile::exists(place(u"mine/own"_s)));
}

void WholeExportDialogTest::aCustomersDataIsWritten()
{
    const auto subject = customerSubject(customerKeyFrom(*m_store->reader(), u"ann@example.com"_s).value_or(0));
    WholeExportDialog dialog(m_store->workspace(), subject, u"<b>Ann</b>"_s);
    QVERIFY(says(dialog, u"<b>Ann</b>"_s));
    QSignalSpy written(&dialog, &WholeExportDialog::written);
    dialog.write(place(u"ann.json"_s));
    QTRY_COMPARE(written.count(), 1);
    QFile file(place(u"ann.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto ann = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(ann["reviews"_L1][0]["title"_L1].toString(), u"Lovely"_s);
    QCOMPARE(ann["reviews"_L1].toArray().size(), 1);
    QCOMPARE(ann["responses"_L1].toArray().size(), 1);
}

void WholeExportDialogTest::nobodyIsSaid()
{
    WholeExportDialog dialog(m_store->workspace(), u"c-12ab"_s, u"Nobody"_s);
    QSignalSpy failed(&dialog, &WholeExportDialog::failed);
    dialog.write(place(u"nobody.json"_s));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(says(dialog, u"Nothing that is here"_s));
    QVERIFY(!QFile::exists(place(u"nobody.json"_s)));
}

void WholeExportDialogTest::stoppingLeavesNothing()
{
    std::vector<Review> reviews;
    for (int i = 100; i < 4'000; ++i)
        reviews.push_back(DeskStore::review(i % 28 + 1, 4, u"Fine"_s));
    for (int i = 0; i < int(reviews.size()); ++i)
        reviews[std::size_t(i)].reviewId = reviewId(i + 1'000);
    QVERIFY(m_store->tell(reviews));
    WholeExportDialog dialog(m_store->workspace());
    dialog.show();
    QSignalSpy failed(&dialog, &WholeExportDialog::failed);
    dialog.write(place(u"all"_s));
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(says(dialog, u"Stopped. Nothing was written."_s));
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

/// Saved to be looked at.
void WholeExportDialogTest::looks()
{
    QVERIFY(QDir().mkpath(u"pictures"_s));
    const auto subject = customerSubject(customerKeyFrom(*m_store->reader(), u"ann@example.com"_s).value_or(0));
    for (const auto *theme : {&Theme::light(), &Theme::dark()}) {
        const auto kind = theme->isDark ? u"dark"_s : u"light"_s;
        WholeExportDialog everything(m_store->workspace());
        WholeExportDialog customer(m_store->workspace(), subject, u"Ann Example"_s);
        const std::pair<WholeExportDialog *, QString> dialogs[] = {
            {&everything, u"export-everything"_s}, {&customer, u"export-customer"_s}};
        for (const auto &[dialog, name] : dialogs) {
            theme->applyTo(dialog);
            dialog->show();
            QSignalSpy written(dialog, &WholeExportDialog::written);
            dialog->write(place(name + kind));
            QTRY_COMPARE(written.count(), 1);
            QVERIFY(dialog->grab().save(u"pictures/%1-%2.png"_s.arg(name, kind)));
            QVERIFY(dialog->width() >= dialog->minimumSizeHint().width());
        }
    }
}

QTEST_MAIN(WholeExportDialogTest)

#include "tst_whole_export_dialog.moc"
