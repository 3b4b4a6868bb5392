// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/customer_list.h"
#include "pages/page_work.h"
#include "workspace/customer_content.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace plaudit
{

/// The customers of a filter, with the snapshot that gives them their numbers.
struct KeptCustomers
{
    std::shared_ptr<const Snapshot> snapshot;
    Filter filter;
    std::shared_ptr<const CustomerList> list;
};

/// What a person asks the list for.
struct CustomerQuestion
{
    QString search; ///< empty: all of the group; else those found, of whatever group
    CustomerGroup group = CustomerGroup::All;
    CustomerColumn column = CustomerColumn::Revenue;
    bool isDescending = true;
    int firstRow = 0;   ///< that is in view: around it names come with the answer
    KeptCustomers kept; ///< may be used again where nothing changed
};

/// Names and emails by customerKey().
using CustomerFaces = QHash<qint64, CustomerFace>;

struct CustomerAnswer
{
    KeptCustomers customers;
    std::vector<std::uint32_t> order; ///< numbers of customers
    CustomerFaces faces;              ///< of the rows in view
    bool isFoundWhole = true;         ///< a search found no more than is listed
    QString databasePath;             ///< where more names are read
};

/// How many customers a search lists.
inline constexpr int mostCustomersFound = 200;

[[nodiscard]] Result<CustomerAnswer> answerCustomers(const PageSources &sources, const CustomerQuestion &question);

} // namespace plaudit
