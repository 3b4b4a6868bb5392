// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/newest_job.h"
#include "domain/result.h"
#include "workspace/store_settings.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plaudit
{

/// Makes or changes the workspace in that folder. Blocks the thread that calls it, which is never the GUI's.
using KeepStore = std::function<Result<void>(const QString &folder, const StoreSettings &, const std::stop_token &)>;

/// A store's own workspace: its name, place, time zone, currency and first day of week; accepted once it is kept.
class WorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Create, Change };

    WorkspaceDialog(Purpose purpose, KeepStore keep, QWidget *parent = nullptr);

    /// What stands, and where.
    void setStore(const QString &folder, const StoreSettings &settings);
    [[nodiscard]] QString folder() const;
    /// As it was kept.
    [[nodiscard]] const StoreSettings &settings() const { return m_settings; }
    void reject() override;

Q_SIGNALS:
    /// A try ended, well or not.
    void tried();

private:
    [[nodiscard]] QFormLayout *makeForm();
    void addFolder(QFormLayout &form);
    void fillZones();
    void fillCurrencies();
    void fillDays();
    void suggestFolder();
    void chooseFolder();
    [[nodiscard]] Result<StoreSettings> typed() const;
    void check();
    void keep();
    void setBusy(bool isBusy);

    Purpose m_purpose;
    KeepStore m_keep;
    StoreSettings m_settings;
    QLineEdit *m_name, *m_folder;
    QPushButton *m_browse;
    QComboBox *m_zone, *m_currency, *m_day;
    QLabel *m_problem, *m_advice;
    QPushButton *m_save;
    bool m_isBusy = false, m_isFolderChosen = false;
    NewestJob m_job;
};

} // namespace plaudit
