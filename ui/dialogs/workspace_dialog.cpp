// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/workspace_dialog.h"

#include "shell/dialog_size.h"
#include "shell/looks.h"
#include "wording/error_sentence.h"
#include "workspace/workspace_folders.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace plaudit
{

static constexpr int longestName = 200;
static constexpr int longestPath = 4'000;

/// What is typed finds an entry wherever in its name it stands; nothing else can be chosen.
static void makeSearchable(QComboBox &box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
    // Some names are longer than the room there is.
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(24);
}

static void choose(QComboBox &box, const QString &data)
{
    int index = box.findData(data);
    if (index < 0 && !data.isEmpty()) {
        box.addItem(data, data);
        index = box.count() - 1;
    }
    box.setCurrentIndex(std::max(index, 0));
}

/// The data of the entry that is typed or chosen; nothing where no entry is.
static std::optional<QString> chosen(const QComboBox &box)
{
    const int index =
        box.isEditable() ? box.findText(box.currentText().trimmed(), Qt::MatchFixedString) : box.currentIndex();
    return index < 0 ? std::nullopt : std::optional(box.itemData(index).toString());
}

WorkspaceDialog::WorkspaceDialog(Purpose purpose, KeepStore keep, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_keep(std::move(keep))
    , m_name(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Browse…"), this))
    , m_zone(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_day(new QComboBox(this))
    , m_problem(plainLabel({}, u"problem"_s, this))
    , m_advice(plainLabel({}, u"second"_s, this))
{
    const bool isNew = purpose == Purpose::Create;
    const QString title = isNew ? tr("New store") : tr("Store settings");
    setWindowTitle(title);
    auto *explanation = plainLabel(
        isNew ? tr("Each store has a workspace of its own: a folder on this machine with all its data. Connect Okendo "
                   "or import files once it is there.")
              : tr("Days, weeks and months follow these settings, in the window, in reports and on the command line."),
        u"second"_s, this);
    for (QLabel *label : {explanation, m_problem, m_advice})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(isNew ? tr("Create store") : tr("Save"), QDialogButtonBox::ActionRole);
    setLook(m_save, u"primary"_s);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(plainLabel(title, u"title"_s, this));
    layout->addWidget(explanation);
    layout->addLayout(makeForm());
    layout->addWidget(m_problem);
    layout->addWidget(m_advice);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setDialogSize(*this, {580, isNew ? 430 : 400});
    connect(m_save, &QPushButton::clicked, this, &WorkspaceDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &WorkspaceDialog::reject);
    setStore({}, {});
}

QFormLayout *WorkspaceDialog::makeForm()
{
    fillZones();
    fillCurrencies();
    fillDays();
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(m_purpose == Purpose::Create ? tr("My shop") : tr("as its connection is called"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name"), m_name);
    addFolder(*form);
    form->addRow(tr("Time &zone"), m_zone);
    form->addRow(tr("C&urrency"), m_currency);
    form->addRow(tr("&Weeks begin on"), m_day);
    m_currency->setToolTip(tr("Comes first where orders have several currencies. Nothing is converted."));
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        suggestFolder();
        check();
    });
    for (QComboBox *box : {m_zone, m_currency})
        connect(box, &QComboBox::currentTextChanged, this, &WorkspaceDialog::check);
    return form;
}

void WorkspaceDialog::addFolder(QFormLayout &form)
{
    m_folder->setMaxLength(longestPath);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setReadOnly(m_purpose == Purpose::Change);
    m_browse->setVisible(m_purpose == Purpose::Create);
    m_browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    auto *label = plainLabel(tr("&Folder"), {}, this);
    label->setBuddy(m_folder);
    form.addRow(label, row);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_isFolderChosen = true; });
    connect(m_folder, &QLineEdit::textChanged, this, &WorkspaceDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &WorkspaceDialog::chooseFolder);
}

void WorkspaceDialog::fillZones()
{
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->addItem(own.isEmpty() ? tr("As this machine") : tr("As this machine (%1)").arg(own), QString());
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    makeSearchable(*m_zone);
    m_zone->setAccessibleName(tr("Time zone"));
}

void WorkspaceDialog::fillCurrencies()
{
    m_currency->addItem(tr("The one with most orders"), QString());
    std::set<QString> codes;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : locales) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3)
            codes.insert(code);
    }
    for (const QString &code : codes)
        m_currency->addItem(code, code);
    makeSearchable(*m_currency);
    m_currency->setAccessibleName(tr("Currency"));
}

void WorkspaceDialog::fillDays()
{
    const QLocale locale;
    for (const auto &[day, key] :
        {std::pair{Qt::Monday, u"monday"_s}, {Qt::Saturday, u"saturday"_s}, {Qt::Sunday, u"sunday"_s}})
        m_day->addItem(locale.standaloneDayName(day), key);
    m_day->setAccessibleName(tr("Weeks begin on"));
}

void WorkspaceDialog::setStore(const QString &folder, const StoreSettings &settings)
{
    m_settings = settings;
    const StoreSettingsText text = textOf(settings);
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_name->setText(text.name);
    choose(*m_zone, text.timeZone);
    choose(*m_currency, text.currency);
    choose(*m_day, text.firstDayOfWeek);
    suggestFolder();
    check();
}

QString WorkspaceDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void WorkspaceDialog::suggestFolder()
{
    if (m_purpose == Purpose::Create && !m_isFolderChosen)
        m_folder->setText(QDir::toNativeSeparators(folderForStore(m_name->text())));
}

void WorkspaceDialog::chooseFolder()
{
    const QString above = QFileDialog::getExistingDirectory(this, tr("Folder for the new store"));
    if (above.isEmpty())
        return;
    m_isFolderChosen = true;
    m_folder->setText(QDir::toNativeSeparators(above));
}

Result<StoreSettings> WorkspaceDialog::typed() const
{
    const auto zone = chosen(*m_zone), currency = chosen(*m_currency);
    return storeSettingsFrom({.name = m_name->text(),
        .timeZone = zone.value_or(m_zone->currentText()),
        .currency = currency.value_or(m_currency->currentText()),
        .firstDayOfWeek = chosen(*m_day).value_or(QString())});
}

void WorkspaceDialog::check()
{
    const auto settings = typed();
    const bool hasPlace = m_purpose == Purpose::Change || QDir::isAbsolutePath(folder());
    const bool hasName = m_purpose == Purpose::Change || !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(!m_isBusy && settings && hasPlace && hasName);
    m_advice->clear();
    m_problem->clear();
    if (!settings)
        m_problem->setText(sentenceFor(settings.error()).message);
    else if (!hasPlace)
        m_problem->setText(tr("The folder must be a whole path."));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_advice->hide();
}

void WorkspaceDialog::keep()
{
    const auto settings = typed();
    if (m_isBusy || !settings)
        return;
    setBusy(true);
    m_job.start<Result<void>>([keep = m_keep, folder = folder(), wanted = *settings](
                                  const std::stop_token &stop) { return keep(folder, wanted, stop); },
        [this, wanted = *settings](const Result<void> &kept) {
            setBusy(false);
            if (kept) {
                m_settings = wanted;
                accept();
            } else {
                const ErrorSentence sentence = sentenceFor(kept.error());
                m_problem->setText(sentence.message);
                m_advice->setText(sentence.advice);
                m_problem->show();
                m_advice->show();
            }
            Q_EMIT tried();
        });
}

void WorkspaceDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *widget :
        {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_browse),
            static_cast<QWidget *>(m_zone), static_cast<QWidget *>(m_currency), static_cast<QWidget *>(m_day)})
        widget->setEnabled(!isBusy);
    check();
}

void WorkspaceDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace plaudit
