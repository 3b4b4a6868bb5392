-- SPDX-License-Identifier: GPL-3.0-or-later
-- What SQLite is given and asked. Slim tables of integer keys that hold published reviews, responses with a score and
-- nothing else; months, revenues and the like are worked out beforehand; an index made for each question.
-- @tables
CREATE TABLE review (id INTEGER PRIMARY KEY, second INT, month INT, product INT, rating INT, sentiment INT, country INT,
    verified INT, order_id INT, line_id INT, customer INT, since INT, returned INT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, second INT, customer INT, counted INT, revenue REAL);
CREATE TABLE line (id INTEGER PRIMARY KEY, revenue REAL);
CREATE TABLE response (id INTEGER PRIMARY KEY, month INT, score INT);
CREATE TABLE bounds (last_order INT);
-- @indexes
CREATE INDEX by_month_rating ON review (month, rating);
CREATE INDEX by_reviewer ON review (country, verified, month, rating);
CREATE INDEX by_month_sentiment ON review (month, sentiment);
CREATE INDEX by_product ON review (product, rating);
CREATE INDEX by_order ON review (rating, order_id, second);
CREATE INDEX by_line ON review (rating, line_id);
CREATE INDEX by_return ON review (rating, customer, since, returned) WHERE since IS NOT NULL;
CREATE INDEX orders_in_time ON orders (customer, second) WHERE counted;
CREATE INDEX by_month_score ON response (month, score);
ANALYZE;
-- @rating_by_month
SELECT month, count(*), avg(rating) FROM review GROUP BY month;
-- @rating_filtered
SELECT month, count(*), avg(rating) FROM review
WHERE country = 0 AND verified = 1 AND month >= 48 GROUP BY month;
-- @sentiment_by_month
SELECT month, sentiment, count(*) FROM review GROUP BY month, sentiment;
-- @best_products
WITH counts AS MATERIALIZED (SELECT product, count(*) AS n, sum(rating) AS stars FROM review GROUP BY product)
SELECT product, n, (10 * (SELECT 1.0 * sum(stars) / sum(n) FROM counts) + stars) / (10 + n) AS bayesian FROM counts
ORDER BY bayesian DESC, n DESC, product LIMIT 50;
-- @orders_by_rating
-- For each rating by itself, which spares SQLite sorting all of them: $rating stands for 1 to 5.
SELECT $rating, matched.n, repeats.n, returned, revenue, aov FROM (
    SELECT count(*) AS n, avg(revenue) AS aov FROM (
        SELECT DISTINCT order_id FROM review WHERE rating = $rating AND order_id IS NOT NULL
    ) CROSS JOIN orders ON orders.id = order_id WHERE counted
) AS matched, (
    SELECT sum(revenue) AS revenue FROM (
        SELECT DISTINCT line_id FROM review WHERE rating = $rating AND line_id IS NOT NULL
    ) CROSS JOIN line ON line.id = line_id
) AS bought, (
    SELECT count(*) AS n, sum(EXISTS (SELECT 1 FROM orders AS next WHERE counted AND next.customer = cases.customer
        AND next.second > since AND next.second <= since + 7776000)) AS returned
    FROM (
        SELECT orders.customer, min(max(orders.second, review.second)) AS since
        FROM review CROSS JOIN orders ON orders.id = order_id
        WHERE rating = $rating AND order_id IS NOT NULL AND counted
            AND max(orders.second, review.second) < (SELECT last_order - 7776000 FROM bounds)
        GROUP BY orders.customer
    ) AS cases
) AS repeats
-- @orders_with_known_returns
-- The same with what the snapshot works out when it is made: whether an opinion's customer came back.
SELECT $rating, matched.n, repeats.n, returned, revenue, aov FROM (
    SELECT count(*) AS n, avg(revenue) AS aov FROM (
        SELECT DISTINCT order_id FROM review WHERE rating = $rating AND order_id IS NOT NULL
    ) CROSS JOIN orders ON orders.id = order_id WHERE counted
) AS matched, (
    SELECT sum(revenue) AS revenue FROM (
        SELECT DISTINCT line_id FROM review WHERE rating = $rating AND line_id IS NOT NULL
    ) CROSS JOIN line ON line.id = line_id
) AS bought, (
    SELECT count(*) AS n, sum(returned) AS returned FROM (
        SELECT min(since), returned FROM review WHERE rating = $rating AND since IS NOT NULL GROUP BY customer
    )
) AS repeats
-- @nps_by_month
SELECT month, sum(score >= 9), sum(score BETWEEN 7 AND 8), sum(score <= 6),
    100.0 * (sum(score >= 9) - sum(score <= 6)) / count(*)
FROM response GROUP BY month;
