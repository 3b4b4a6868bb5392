// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "json.h"
#include "wording/error_sentence.h"
#include "wording/numbers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace plaudit
{

namespace
{

constexpr qint64 longestInput = 65'536;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Console)

public:
    static QString progress(const SyncProgress &progress)
    {
        auto words = tr("%1: %n page(s), %2 new, %3 changed", nullptr, static_cast<int>(progress.pages))
                         .arg(progress.stream)
                         .arg(progress.counts.added)
                         .arg(progress.counts.changed);
        if (progress.share)
            words = tr("%1 % · ").arg(static_cast<int>(*progress.share * 100)) + words;
        if (progress.timeLeft)
            words += u" · "_s + tr("%1 left").arg(writtenDuration(*progress.timeLeft));
        return words;
    }
    static QString waiting(const SyncProgress &progress)
    {
        return tr("%1 Trying again in %2 s.")
            .arg(sentenceFor(*progress.waitingFor).message)
            .arg(QLocale().toString(static_cast<double>(progress.pause.count()) / 1000.0, 'f', 1));
    }
};

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) != 0;
#else
    return _isatty(_fileno(stream)) != 0;
#endif
}

/// Keeps what is typed from being shown.
class HiddenTyping
{
public:
    HiddenTyping()
    {
#ifdef Q_OS_UNIX
        m_isSet = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isSet)
            return;
        auto hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
#endif
    }
    ~HiddenTyping()
    {
#ifdef Q_OS_UNIX
        if (m_isSet)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

#ifdef Q_OS_UNIX
private:
    termios m_before{};
    bool m_isSet = false;
#endif
};

/// A line from the terminal; an interruption ends it.
Result<QByteArray> typedLine()
{
#ifdef Q_OS_UNIX
    QByteArray line;
    char c = 0;
    while (line.size() < longestInput) {
        const auto got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0)
            return failure(ErrorKind::Cancelled);
        if (got == 0 || c == '\n')
            break;
        line.append(c);
    }
    return line;
#else
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine(longestInput) : QByteArray();
#endif
}

void write(FILE *stream, const QString &line)
{
    const auto utf8 = line.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

Console::Console(bool isJson)
    : m_isJson(isJson)
{}

void Console::document(const QJsonObject &json)
{
    if (m_isJson)
        write(stdout, QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
}

void Console::answer(const QString &line)
{
    if (!m_isJson)
        write(stdout, line);
}

void Console::note(const QString &line)
{
    endProgress();
    write(stderr, line);
}

void Console::progress(const SyncProgress &progress)
{
    if (progress.waitingFor) {
        note(Words::waiting(progress));
        return;
    }
    this->progress(Words::progress(progress));
}

void Console::progress(const QString &words)
{
    if (!isTerminal(stderr))
        return;
    std::fprintf(stderr, "\r\033[K%s", qPrintable(words));
    std::fflush(stderr);
    m_hasBar = true;
}

void Console::endProgress()
{
    if (m_hasBar)
        std::fputs("\r\033[K", stderr);
    m_hasBar = false;
}

ExitCode Console::fail(const Error &error, QJsonObject json)
{
    const auto sentence = sentenceFor(error);
    note(sentence.message + u' ' + sentence.advice);
    if (!error.detail.isEmpty())
        note(u"(%1: %2)"_s.arg(toString(error.kind), error.detail));
    if (!json.contains(u"error"_s))
        json.insert(u"error"_s, errorJson(error));
    document(json);
    return error.kind == ErrorKind::Cancelled ? ExitCode::Stopped : ExitCode::Failed;
}

Result<Secret> Console::readSecret(const QString &prompt)
{
    if (!isTerminal(stdin)) {
        QFile input;
        const auto isOpen = input.open(stdin, QIODevice::ReadOnly);
        return Secret(isOpen ? QString::fromUtf8(input.read(longestInput)) : QString());
    }
    std::fprintf(stderr, "%s ", qPrintable(prompt));
    std::fflush(stderr);
    const HiddenTyping hidden;
    const auto line = typedLine();
    std::fputc('\n', stderr);
    return line.map([](const QByteArray &typed) { return Secret(QString::fromUtf8(typed)); });
}

} // namespace plaudit
