// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/connecting.h"
#include "workspace/connection_settings.h"

#include <QWidget>

class QFormLayout;
class QFrame;
class QLabel;
class QLineEdit;
class QToolButton;

namespace plaudit
{

class ViewSwitch;

/// The values of a connection. The key is write-only: typed, never shown, and empty where the kept one goes on.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    /// `isChange`: of a connection that is there, whose key may stay as it is.
    explicit ConnectionForm(bool isChange, QWidget *parent = nullptr);

    void setConnection(const Connection &connection, const ConnectionSettings &settings);
    [[nodiscard]] ConnectRequest request() const;
    void clearKey();
    void focusFirst();

Q_SIGNALS:
    void changed();
    /// The values are both there, each in its place, by pasting.
    void filled();
    /// Rows came or went.
    void heightChanged();

private:
    [[nodiscard]] QLineEdit *addField(const QString &words, const QString &name);
    [[nodiscard]] QWidget *makeApiChoice();
    [[nodiscard]] QFrame *makeSwapOffer();
    [[nodiscard]] QWidget *makeCertificateField();
    void addAdvanced();
    void take(const QString &text);
    void trim(QLineEdit *field);
    void exchange();
    void chooseCertificates();
    void showRows();
    [[nodiscard]] OkendoApi api() const;

    bool m_isChange;
    QFormLayout *m_rows;
    QLineEdit *m_name;
    ViewSwitch *m_api = nullptr;
    QLabel *m_apiWords = nullptr;
    QLineEdit *m_userId;
    QLineEdit *m_key;
    QFrame *m_swapOffer;
    QLineEdit *m_userName;
    QLineEdit *m_password;
    QToolButton *m_advanced = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    QLabel *m_foreignHost = nullptr;
    QLineEdit *m_caFile = nullptr;
    QWidget *m_certificates = nullptr;
    QLabel *m_proxyWords = nullptr;
};

} // namespace plaudit
