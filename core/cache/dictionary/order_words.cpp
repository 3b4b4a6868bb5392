// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/dictionary/dictionary_words.h"

namespace plaudit
{

const char *const orderWords = R"words(
orders: Orders as they stand; money in minor units of the currency (1234 of EUR is 12.34).
- id (working): Row number; what other tables call an order by.
- id_key (working): What ids are compared by, a number made from order_id.
- name_key (working): What names are compared by, a number made from name.
- customer (working, held_back): What emails are compared by, a number made from the customer's email.
- changed_seq (working): Number of the change that last touched the row, see meta.
- created_at_ms (time): When it was ordered.
- created_at_offset: Offset from UTC of that time as the file has it, in seconds.
- source (working): The shop system, by its row number in order_source.
- order_key: Unique within the source: the id, else name and time.
- facts_batch (working): The import that the facts are from.
- lines_batch (working): The import that the lines are from.
- content (working, held_back): A number made from all that the file says of the order, to see whether it changed.
- currency: ISO 4217; empty where nothing tells.
- subtotal (money): Goods after discounts.
- shipping (money): Shipping.
- taxes (money): Taxes.
- total (money): Everything, tax and shipping included.
- discount (money): Discounts on goods, those of the lines included.
- refunded (money): What was paid back.
- flags: Sum of 1: a test, 2: cancelled or voided, 4: it has lines, 8: taxes are in the prices, 16: taxes come on top.
- subtotal_gap (money): What lines less discounts differ from the subtotal by; 0 where they agree.
- total_gap (money): What the parts differ from the total by; 0 where they agree.
- order_id: The shop's id of the order.
- name: Number of the order as people know it: `#1001`.
- email (person): Email of the buyer.
- customer_id (person): The shop's id of the buyer.
- paid_at_ms (time): When it was paid.
- paid_at_offset: Offset from UTC of that time as the file has it, in seconds.
- fulfilled_at_ms (time): When it was sent off.
- fulfilled_at_offset: Offset from UTC of that time as the file has it, in seconds.
- cancelled_at_ms (time): When it was cancelled.
- cancelled_at_offset: Offset from UTC of that time as the file has it, in seconds.
- financial_status: Payment as the file calls it, lower case.
- fulfillment_status: Delivery as the file calls it, lower case.

order_line: Line items of an order; money in minor units of the order's currency.
- order (working): The order, by its row number.
- position: Place in the order, from 0.
- item (working): What was bought, by its row number in order_item.
- quantity: How many.
- amount (money): Price times quantity, before discounts.
- discount (money): Discount of this line alone.

order_item: What lines of orders name, once each.
- id (working): Row number.
- product_id: The shop's id of the product; may be empty.
- variant_id: The shop's id of the variant; may be empty.
- sku: Stock keeping unit; may be empty.
- name: Its name; may be empty.

order_source: Shop systems that orders came from.
- id (working): Row number.
- name: shopify, woocommerce, bigcommerce, magento, amazon or the word of a mapping.

order_version: What each of several imports said of the same order.
- order (working): The order, by its row number.
- batch (working): The import, by its row number.
- content (working, held_back): A number made from all that it says, to see whether it changed.
- payload (order, held_back): What it said, JSON in the files and packed in the database; empty where that is what stands.

order_customer: Customers of an imported file that tells emails by the shop's customer ids.
- customer_id (person): The shop's id of the customer.
- batch (working): The import, by its row number.
- email (person): Email of the customer.
- customer (working, held_back): What emails are compared by, a number made from the email.

match: Which order a review or a response is tied to, and how.
- kind: 0: a review, 1: a survey response.
- record (working): The review or response, by its row number.
- method: 0: none, 1: the line of the order it names, 2: the order it names, 3: a purchase of its customer, 4: several fit.
- reason: Why there is none: 1 no orders, 2 names none, 3 before, 4 after the imported ones, 5 not imported, 6 customer unknown, 7 product not bought, 8 several fit; 0 else.
- order (working): The order, by its row number; 0 without.
- position: Place of the line in the order; -1 without.
- id_key (working): What the named order's id is compared by.
- number_key (working): What the named order's number is compared by.
- customer (working, held_back): What the record's email is compared by.
- changed_seq (working): Number of the change that last touched the row, see meta.

match_state: How far the matching has come.
- id (working): Always 1.
- matched_seq: The change up to which records are matched.
- rules: Version and span of the rules they were matched by.
)words";

} // namespace plaudit
