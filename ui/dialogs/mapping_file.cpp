// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping_file.h"

#include "wording/error_sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QString folderKey = u"import/orders_folder"_s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MappingFile)

public:
    static QString save() { return tr("Save mapping"); }
    static QString load() { return tr("Load mapping"); }
    static QString kind() { return tr("Mapping (*.json)"); }
};

void tell(const QString &title, const ErrorSentence &sentence, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, sentence.message, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentence.advice);
    box->open();
}

} // namespace

void saveMappingFile(const OrderMapping &mapping, QWidget *parent)
{
    const QString start = QDir(lastOrdersFolder()).filePath(u"orders-mapping.json"_s);
    const QString path = QFileDialog::getSaveFileName(parent, Words::save(), start, Words::kind());
    if (path.isEmpty())
        return;
    const QByteArray json = mapping.toJson();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return;
    tell(Words::save(),
        sentenceFor(Error{.kind = ErrorKind::FileFailed, .detail = file.errorString(), .subject = path}), parent);
}

std::optional<OrderMapping> loadMappingFile(QWidget *parent)
{
    const QString path = QFileDialog::getOpenFileName(parent, Words::load(), lastOrdersFolder(), Words::kind());
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(Words::load(),
            sentenceFor(Error{.kind = ErrorKind::FileFailed, .detail = file.errorString(), .subject = path}), parent);
        return {};
    }
    constexpr qint64 most = 1 << 20;
    auto mapping = OrderMapping::fromJson(file.read(most));
    if (mapping)
        return *std::move(mapping);
    tell(Words::load(), sentenceFor(mapping.error()), parent);
    return {};
}

QString lastOrdersFolder()
{
    return QSettings().value(folderKey).toString();
}

void rememberOrdersFolder(const QString &filePath)
{
    QSettings().setValue(folderKey, QFileInfo(filePath).absolutePath());
}

} // namespace plaudit
