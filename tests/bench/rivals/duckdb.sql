-- SPDX-License-Identifier: GPL-3.0-or-later
-- What DuckDB is given and asked: the same slim tables of integer keys as SQLite, in the narrowest types that hold them.
-- @tables
CREATE TABLE review (second UINTEGER, month UTINYINT, product USMALLINT, rating UTINYINT, sentiment UTINYINT,
    country UTINYINT, verified BOOLEAN, order_id UINTEGER, line_id UINTEGER,
    customer UINTEGER, since UINTEGER, returned BOOLEAN);
CREATE TABLE orders (id UINTEGER, second UINTEGER, customer UINTEGER, counted BOOLEAN, revenue DOUBLE);
CREATE TABLE line (id UINTEGER, revenue DOUBLE);
CREATE TABLE response (month UTINYINT, score UTINYINT);
-- @rating_by_month
SELECT month, count(*), avg(rating) FROM review GROUP BY month ORDER BY month;
-- @rating_filtered
SELECT month, count(*), avg(rating) FROM review
WHERE month >= 48 AND country = 0 AND verified GROUP BY month ORDER BY month;
-- @sentiment_by_month
SELECT month, sentiment, count(*) FROM review GROUP BY month, sentiment ORDER BY month, sentiment;
-- @best_products
WITH counts AS MATERIALIZED (SELECT product, count(*) AS n, sum(rating) AS stars FROM review GROUP BY product)
SELECT product, n, (10 * (SELECT sum(stars) / sum(n) FROM counts) + stars) / (10 + n) AS bayesian FROM counts
ORDER BY bayesian DESC, n DESC, product LIMIT 50;
-- @orders_by_rating
WITH matched AS (
    SELECT rating, count(*) AS n, avg(revenue) AS aov FROM (
        SELECT DISTINCT rating, order_id FROM review WHERE order_id IS NOT NULL
    ) JOIN orders ON orders.id = order_id WHERE counted GROUP BY rating
), bought AS (
    SELECT rating, sum(revenue) AS revenue FROM (
        SELECT DISTINCT rating, line_id FROM review WHERE line_id IS NOT NULL
    ) JOIN line ON line.id = line_id GROUP BY rating
), cases AS MATERIALIZED (
    SELECT rating, orders.customer, min(greatest(orders.second, review.second)) AS since
    FROM review JOIN orders ON orders.id = order_id
    WHERE counted AND greatest(orders.second, review.second) + 7776000 < (SELECT max(second) FROM orders)
    GROUP BY rating, orders.customer
), asked AS (
    SELECT rating, count(*) AS n FROM cases GROUP BY rating
), came AS (
    SELECT rating, count(*) AS n FROM cases SEMI JOIN (SELECT customer, second FROM orders WHERE counted) next
        ON next.customer = cases.customer AND next.second > since AND next.second <= since + 7776000
    GROUP BY rating
)
SELECT rating, matched.n, asked.n, came.n, revenue, aov
FROM matched JOIN bought USING (rating) JOIN asked USING (rating) JOIN came USING (rating) ORDER BY rating;
-- @orders_with_known_returns
-- The same with what the snapshot works out when it is made: whether an opinion's customer came back.
WITH matched AS (
    SELECT rating, count(*) AS n, avg(revenue) AS aov FROM (
        SELECT DISTINCT rating, order_id FROM review WHERE order_id IS NOT NULL
    ) JOIN orders ON orders.id = order_id WHERE counted GROUP BY rating
), bought AS (
    SELECT rating, sum(revenue) AS revenue FROM (
        SELECT DISTINCT rating, line_id FROM review WHERE line_id IS NOT NULL
    ) JOIN line ON line.id = line_id GROUP BY rating
), repeats AS (
    SELECT rating, count(*) AS n, count(*) FILTER (returned) AS returned FROM (
        SELECT rating, customer, arg_min(returned, since) AS returned FROM review WHERE since IS NOT NULL
        GROUP BY rating, customer
    ) GROUP BY rating
)
SELECT rating, matched.n, repeats.n, returned, revenue, aov
FROM matched JOIN bought USING (rating) JOIN repeats USING (rating) ORDER BY rating;
-- @nps_by_month
SELECT month, count(*) FILTER (score >= 9), count(*) FILTER (score BETWEEN 7 AND 8), count(*) FILTER (score <= 6),
    100.0 * (count(*) FILTER (score >= 9) - count(*) FILTER (score <= 6)) / count(*)
FROM response GROUP BY month ORDER BY month;
