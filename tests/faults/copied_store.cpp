// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/copied_store.h"

#include "cache/database.h"
#include "sandbox/sandbox.h"
#include "workspace/payload_decoders.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

const QUrl origin(u"https://api.okendo.example"_s);
constexpr qint64 connection = 1; ///< the only one

std::vector<QJsonObject> valuesOf(const std::map<QString, QJsonObject> &records)
{
    std::vector<QJsonObject> all;
    for (const auto &[id, record] : records)
        all.push_back(record);
    return all;
}

QByteArray readWhole(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

StoreRecords StoreTruth::records() const
{
    return {.reviews = valuesOf(reviews), .responses = valuesOf(responses)};
}

void StoreTruth::add(const QJsonObject &review)
{
    reviews[review["reviewId"_L1].toString()] = review;
}

void StoreTruth::addResponse(const QJsonObject &response)
{
    responses[response["surveyResponseId"_L1].toString()] = response;
}

QJsonObject contractResponse(int number, const QString &survey, const QDateTime &date, int score)
{
    const auto id = QUuid::createUuidV5(QUuid(), u"response %1"_s.arg(number)).toString(QUuid::WithoutBraces);
    return {{u"surveyResponseId"_s, id}, {u"surveyId"_s, survey}, {u"surveyName"_s, u"How was it?"_s},
        {u"dateCreated"_s, Timestamp{.utcMs = date.toMSecsSinceEpoch()}.toIso()},
        {u"customer"_s, QJsonObject{{u"email"_s, u"c%1@example.com"_s.arg(number)}}},
        {u"answeredQuestions"_s, QJsonArray{QJsonObject{{u"id"_s, u"q"_s}, {u"type"_s, u"nps"_s},
                                                {u"text"_s, u"Recommend?"_s}, {u"answer"_s, score}},
                                     QJsonObject{{u"id"_s, u"w"_s}, {u"type"_s, u"text"_s}, {u"text"_s, u"Why?"_s},
                                         {u"answer"_s, u"Because of number %1"_s.arg(number)}}}}};
}

CopiedStore::CopiedStore(StoreTruth told)
    : CopiedStore(std::move(told), Options{})
{}

CopiedStore::CopiedStore(StoreTruth told, Options options)
    : truth(std::move(told))
    , transport(clock, {.userId = Sandbox::userId, .key = Secret(Sandbox::key)})
    , m_options(options)
{
    serve();
}

QString CopiedStore::database() const
{
    return m_folder.filePath(u"plaudit.db"_s);
}

/// Makes the database from another of the same kind, since making one from nothing takes longer than a whole sync.
Result<void> CopiedStore::make()
{
    static std::map<QStringList, QByteArray> earlier;
    auto &bytes = m_options.database.isEmpty() ? earlier[truth.surveys] : m_options.database;
    if (bytes.isEmpty()) {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plaudit.db"_s);
        {
            const auto writer = Writer::open(path, payloadDecoders());
            if (!writer)
                return failure(writer.error());
            Connection made;
            made.userId = Sandbox::userId;
            made.baseUrl = origin;
            auto done = (*writer)->saveConnection(made).get().map([](const Connection &) {});
            for (qsizetype i = 0; done && i < truth.surveys.size(); ++i)
                done = (*writer)->addSurvey(truth.surveys[i], {}).get();
            if (!done)
                return done;
        }
        bytes = readWhole(path);
    }
    QFile file(database());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorKind::FileFailed, file.errorString());
    return {};
}

Result<void> CopiedStore::open()
{
    close();
    if (!QFile::exists(database())) {
        if (auto done = make(); !done)
            return done;
    }
    auto writer = Writer::open(database(), payloadDecoders());
    if (!writer)
        return failure(writer.error());
    auto reader = Reader::open(database());
    if (!reader)
        return failure(reader.error());
    m_writer = *std::move(writer);
    m_reader = *std::move(reader);
    return {};
}

QByteArray CopiedStore::fileOf()
{
    close();
    return readWhole(database());
}

void CopiedStore::close()
{
    m_reader.reset();
    m_writer.reset();
}

Result<RunReport> CopiedStore::sync(SyncOptions options, const std::stop_token &stop)
{
    if (!isOpen()) {
        if (const auto opened = open(); !opened)
            return failure(opened.error());
    }
    options.pageSize = m_options.pageSize;
    MerchantClient client(transport, clock, {.origin = origin, .userId = Sandbox::userId, .key = Secret(Sandbox::key)},
        {.requestsPerSecond = m_options.requestsPerSecond, .retry = m_options.retry, .jitterSeed = 1});
    return StoreSync(client, *m_reader, *m_writer, clock, connection)
        .run(
            options, [](const SyncProgress &) {}, stop);
}

} // namespace plaudit
