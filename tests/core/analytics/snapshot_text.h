// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/snapshot.h"

#include <QMap>
#include <QStringList>

#include <cmath>

namespace plaudit
{

/// Everything a snapshot says, in words that don't depend on how texts and customers are numbered.
class SnapshotText
{
public:
    explicit SnapshotText(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        addReviews();
        addResponses();
        addOrders();
        addCasesOutOfTurn("review out of turn", snapshot.reviews());
        addCasesOutOfTurn("response out of turn", snapshot.responses());
        addRest();
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    template<class... Values>
    void line(const char *what, const Values &...values)
    {
        QStringList words{QString::fromLatin1(what)};
        (words.append(wordOf(values)), ...);
        m_lines.append(words.join(u' '));
    }
    static QString wordOf(const QString &text) { return u'"' + text + u'"'; }
    static QString wordOf(const QStringList &texts) { return texts.join(u','); }
    template<class Number>
    static QString wordOf(Number number)
    {
        if constexpr (std::is_floating_point_v<Number>)
            return std::isnan(number) ? QStringLiteral("-") : QString::number(number, 'g', 17);
        else
            return QString::number(qint64(number));
    }
    static QString customer(const Column<std::int64_t> &keys, std::uint32_t number)
    {
        return number == 0 ? QStringLiteral("nobody") : QString::number(keys[number - 1]);
    }
    [[nodiscard]] QString matchOf(const Snapshot::Matches &matches, std::size_t i) const
    {
        const auto order = matches.order[i];
        const auto line = lineOf(m_snapshot.orders(), matches, i);
        const bool hasOrder = order != Snapshot::Matches::nothing;
        return QStringLiteral("%1/%2 order %3 line %4 of %5")
            .arg(int(matches.method(i)))
            .arg(int(matches.reason(i)))
            .arg(hasOrder ? qint64(m_snapshot.orders().row[order]) : -1)
            .arg(line == Snapshot::Matches::nothing ? -1 : qint64(line - m_snapshot.orders().firstLine[order]))
            .arg(customer(m_snapshot.customerKeys(), matches.customer[i]));
    }
    void addReviews()
    {
        const auto &all = m_snapshot.reviews();
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::uint32_t bits = 0;
            for (std::size_t bit = 0; bit < reviewBits; ++bit)
                bits |= std::uint32_t{holdsRow(all.bits[bit].values(), i)} << bit;
            line("review", all.row[i], all.days.dayOf(i), all.second[i], all.facts[i], bits,
                m_snapshot.products()[all.product[i]].id, m_snapshot.products()[all.product[i]].name,
                m_snapshot.variants()[all.variant[i]], m_snapshot.languages()[all.language[i]],
                m_snapshot.countries()[all.country[i]], m_snapshot.sources()[all.source[i]], all.helpful[i],
                all.unhelpful[i], all.replyDelay[i], all.orderDelay[i], all.line[i], matchOf(all.matches, i));
        }
    }
    [[nodiscard]] QStringList answersOf(std::size_t response) const
    {
        const auto &all = m_snapshot.answers();
        QStringList words;
        for (auto i = m_snapshot.responses().firstAnswer[response];
             i < m_snapshot.responses().firstAnswer[response + 1]; ++i) {
            const auto &question = m_snapshot.questions()[all.question[i]];
            words.append(question.id + question.text + wordOf(all.number[i]) + m_snapshot.otherWords()[all.other[i]]);
            for (auto choice = all.firstChoice[i]; choice < all.firstChoice[i + 1]; ++choice)
                words.append(question.choices[all.choice[choice]]);
        }
        return words;
    }
    void addResponses()
    {
        const auto &all = m_snapshot.responses();
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::uint32_t bits = 0;
            for (std::size_t bit = 0; bit < responseBits; ++bit)
                bits |= std::uint32_t{holdsRow(all.bits[bit].values(), i)} << bit;
            line("response", all.row[i], all.days.dayOf(i), all.second[i], all.facts[i], bits,
                m_snapshot.surveys()[all.survey[i]].id, m_snapshot.channels()[all.channel[i]], all.score[i],
                all.ways[i], answersOf(i), matchOf(all.matches, i));
        }
    }
    void addOrders()
    {
        const auto &all = m_snapshot.orders();
        for (std::size_t i = 0; i < all.size(); ++i) {
            line("order", all.row[i], all.days.dayOf(i), all.second[i],
                customer(m_snapshot.customerKeys(), all.customer[i]), m_snapshot.currencies()[all.currency[i]],
                all.total[i], all.revenue[i], all.units[i], all.facts[i]);
            for (auto at = all.firstLine[i]; at < all.firstLine[i + 1]; ++at)
                line("line", m_snapshot.lines().revenue[at]);
        }
    }
    /// Of reviews or responses.
    template<class Part>
    void addCasesOutOfTurn(const char *what, const Part &part)
    {
        const auto &cases = part.casesOutOfTurn;
        for (std::size_t i = 0; i < cases.size(); ++i)
            line(what, part.row[cases.row[i]], cases.before[i]);
    }
    void addRest()
    {
        line("all", m_snapshot.publishedReviews(), m_snapshot.countedResponses(), m_snapshot.firstOrderSecond(),
            m_snapshot.lastOrderSecond(), m_snapshot.lastSyncMs().value_or(-1), m_snapshot.changeCounter(),
            m_snapshot.counts().events, m_snapshot.counts().quarantined, m_snapshot.eventDays().size());
        QMap<QString, Snapshot::Survey> surveys;
        for (const auto &survey : m_snapshot.surveys())
            surveys.insert(survey.id, survey);
        for (const auto &survey : surveys)
            line("survey", survey.id, survey.name, survey.isAdded, survey.isBackfilled);
        QMap<std::uint32_t, QString> questions;
        for (const auto &question : m_snapshot.questions())
            questions.insert(question.rank, question.id + question.text + question.type);
        m_lines += questions.values();
    }

    const Snapshot &m_snapshot;
    QStringList m_lines;
};

} // namespace plaudit
