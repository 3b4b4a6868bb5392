// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_list_work.h"

#include "analytics/customer_records.h"
#include "workspace/customer_content.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace plaudit
{

namespace
{

// As many as a window shows, and some more either way; a taller one asks for the rest.
constexpr int rowsBefore = 10;
constexpr int rowsAfter = 60;

/// Found ones in the list's order; after them those of whom the filter chooses nothing.
std::vector<std::uint32_t> narrowed(
    const std::vector<std::uint32_t> &order, const std::vector<std::uint32_t> &found, std::uint32_t known)
{
    std::vector<bool> isWanted(std::size_t{known} + 1);
    for (const auto customer : found)
        isWanted[customer] = customer != 0;
    std::vector<std::uint32_t> kept;
    const auto take = [&](std::uint32_t customer) {
        if (isWanted[customer])
            kept.push_back(customer);
        isWanted[customer] = false;
    };
    std::for_each(order.begin(), order.end(), take);
    std::for_each(found.begin(), found.end(), take);
    return kept;
}

Result<void> search(CustomerAnswer &answer, const PageSources &sources, const QString &text)
{
    // Without the index a search is slow and no less right: another program may hold the database.
    static_cast<void>(sources.workspace.writer().indexCustomers().get());
    const auto hits = sources.reader.findCustomers(text, mostCustomersFound + 1);
    if (!hits)
        return failure(hits.error());
    answer.isFoundWhole = hits->size() <= std::size_t(mostCustomersFound);
    std::vector<qint64> keys;
    for (const auto &hit : *hits) {
        if (keys.size() < std::size_t(mostCustomersFound))
            keys.push_back(hit.key);
    }
    answer.order = narrowed(answer.order, customerNumbers(*sources.snapshot, keys), sources.snapshot->customers());
    return {};
}

Result<void> nameRows(CustomerAnswer &answer, const PageSources &sources, int firstRow)
{
    const auto rows = int(answer.order.size());
    const auto first = std::clamp(firstRow - rowsBefore, 0, std::max(0, rows - rowsAfter));
    const auto last = std::min(rows, first + rowsBefore + rowsAfter);
    const std::vector<std::uint32_t> customers(answer.order.begin() + first, answer.order.begin() + last);
    const auto faces = customerFaces(*sources.snapshot, sources.reader, customers);
    if (!faces)
        return failure(faces.error());
    for (std::size_t i = 0; i < customers.size(); ++i)
        answer.faces.insert(sources.snapshot->customerKeys()[customers[i] - 1], (*faces)[i]);
    return {};
}

} // namespace

Result<CustomerAnswer> answerCustomers(const PageSources &sources, const CustomerQuestion &question)
{
    CustomerAnswer answer;
    answer.databasePath = sources.workspace.databasePath();
    answer.customers = question.kept;
    if (question.kept.snapshot != sources.snapshot || question.kept.filter != sources.filter)
        answer.customers = {.snapshot = sources.snapshot,
            .filter = sources.filter,
            .list = std::make_shared<const CustomerList>(customerList(*sources.snapshot, sources.filter))};
    const auto group = question.search.isEmpty() ? question.group : CustomerGroup::All;
    answer.order = sortedCustomers(*answer.customers.list, group, question.column, question.isDescending);
    auto done = question.search.isEmpty() ? Result<void>() : search(answer, sources, question.search);
    return done.and_then([&] { return nameRows(answer, sources, question.firstRow); }).map([&] {
        return std::move(answer);
    });
}

} // namespace plaudit
