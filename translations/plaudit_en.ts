<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey responses</source>
        <translation>
            <numerusform>%Ln survey response</numerusform>
            <numerusform>%Ln survey responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%1: %n page(s), %2 new, %3 changed</source>
        <translation>
            <numerusform>%1: %n page, %2 new, %3 changed</numerusform>
            <numerusform>%1: %n pages, %2 new, %3 changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerMoment</name>
    <message numerus="yes">
        <source>%Ln line items</source>
        <translation>
            <numerusform>%Ln line item</numerusform>
            <numerusform>%Ln line items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message numerus="yes">
        <source>%Ln live event(s) were refused: %1.</source>
        <translation>
            <numerusform>%Ln live event was refused: %1.</numerusform>
            <numerusform>%Ln live events were refused: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>Synced %n record(s) of the sample store.</source>
        <translation>
            <numerusform>Synced %n record of the sample store.</numerusform>
            <numerusform>Synced %n records of the sample store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n webhook event(s).</source>
        <translation>
            <numerusform>Imported %n webhook event.</numerusform>
            <numerusform>Imported %n webhook events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n order(s).</source>
        <translation>
            <numerusform>Imported %n order.</numerusform>
            <numerusform>Imported %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPaper</name>
    <message numerus="yes">
        <source>%Ln helpful</source>
        <translation>
            <numerusform>%Ln helpful</numerusform>
            <numerusform>%Ln helpful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not helpful</source>
        <translation>
            <numerusform>%Ln not helpful</numerusform>
            <numerusform>%Ln not helpful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message numerus="yes">
        <source>The database was damaged: %Ln row(s) that could be read are in a new file, the damaged one is kept as plaudit.db.damaged.</source>
        <translation>
            <numerusform>The database was damaged: %Ln row that could be read is in a new file, the damaged one is kept as plaudit.db.damaged.</numerusform>
            <numerusform>The database was damaged: %Ln rows that could be read are in a new file, the damaged one is kept as plaudit.db.damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The snapshot is made anew: %Ln review(s).</source>
        <translation>
            <numerusform>The snapshot is made anew: %Ln review.</numerusform>
            <numerusform>The snapshot is made anew: %Ln reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quarantine was read again: %Ln record(s) understood by now.</source>
        <translation>
            <numerusform>Quarantine was read again: %Ln record understood by now.</numerusform>
            <numerusform>Quarantine was read again: %Ln records understood by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All records were read again from what was received: %Ln say(s) more than before.</source>
        <translation>
            <numerusform>All records were read again from what was received: %Ln says more than before.</numerusform>
            <numerusform>All records were read again from what was received: %Ln say more than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasures that were waiting: %Ln finished.</source>
        <translation>
            <numerusform>Erasures that were waiting: %Ln finished.</numerusform>
            <numerusform>Erasures that were waiting: %Ln finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imports of orders that never ended: %Ln taken back.</source>
        <translation>
            <numerusform>Imports of orders that never ended: %Ln taken back.</numerusform>
            <numerusform>Imports of orders that never ended: %Ln taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln table(s) some rows could not be read. A full sync brings back what Okendo has.</source>
        <translation>
            <numerusform>Of %Ln table some rows could not be read. A full sync brings back what Okendo has.</numerusform>
            <numerusform>Of %Ln tables some rows could not be read. A full sync brings back what Okendo has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in quarantine still can&apos;t be understood.</source>
        <translation>
            <numerusform>%Ln record in quarantine still can&apos;t be understood.</numerusform>
            <numerusform>%Ln records in quarantine still can&apos;t be understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) can&apos;t be read again and are as they were.</source>
        <translation>
            <numerusform>%Ln record can&apos;t be read again and is as it was.</numerusform>
            <numerusform>%Ln records can&apos;t be read again and are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s) stopped on the way: import the files again, they go on where they stood.</source>
        <translation>
            <numerusform>%Ln import stopped on the way: import the file again, it goes on where it stood.</numerusform>
            <numerusform>%Ln imports stopped on the way: import the files again, they go on where they stood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%Ln email address(es)</source>
        <translation>
            <numerusform>%Ln email address</numerusform>
            <numerusform>%Ln email addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer id(s)</source>
        <translation>
            <numerusform>%Ln customer id</numerusform>
            <numerusform>%Ln customer ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s): name, words, pictures, profile and the reply</source>
        <translation>
            <numerusform>%Ln review: name, words, pictures, profile and the reply</numerusform>
            <numerusform>%Ln reviews: name, words, pictures, profile and the reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey response(s): who gave it, and answers in words</source>
        <translation>
            <numerusform>%Ln survey response: who gave it, and answers in words</numerusform>
            <numerusform>%Ln survey responses: who gave them, and answers in words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s): who bought</source>
        <translation>
            <numerusform>%Ln order: who bought</numerusform>
            <numerusform>%Ln orders: who bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s): quizzes, referrals, loyalty</source>
        <translation>
            <numerusform>%Ln event: quizzes, referrals, loyalty</numerusform>
            <numerusform>%Ln events: quizzes, referrals, loyalty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s): what they said</source>
        <translation>
            <numerusform>%Ln webhook: what it said</numerusform>
            <numerusform>%Ln webhooks: what they said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be read</source>
        <translation>
            <numerusform>%Ln record that could not be read</numerusform>
            <numerusform>%Ln records that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) about them</source>
        <translation>
            <numerusform>%Ln note about them</numerusform>
            <numerusform>%Ln notes about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) on them</source>
        <translation>
            <numerusform>%Ln tag on them</numerusform>
            <numerusform>%Ln tags on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of other people hold the same name and are as they were.</source>
        <translation>
            <numerusform>%Ln row of other people holds the same name and is as it was.</numerusform>
            <numerusform>%Ln rows of other people hold the same name and are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln rows written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables with %1 rows written to %2</source>
        <translation>
            <numerusform>%Ln table with %1 rows written to %2</numerusform>
            <numerusform>%Ln tables with %1 rows written to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln variant</numerusform>
            <numerusform>%Ln variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n record(s) could not be understood and wait in quarantine.</source>
        <translation>
            <numerusform>%n record could not be understood and waits in quarantine.</numerusform>
            <numerusform>%n records could not be understood and wait in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %n file(s) never came to its end.</source>
        <translation>
            <numerusform>The import of %n file never came to its end.</numerusform>
            <numerusform>The import of %n files never came to its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n survey(s) was never fetched.</source>
        <translation>
            <numerusform>The history of %n survey was never fetched.</numerusform>
            <numerusform>The history of %n surveys was never fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts of %n imported order(s) don&apos;t add up to what the file says.</source>
        <translation>
            <numerusform>The parts of %n imported order don&apos;t add up to what the file says.</numerusform>
            <numerusform>The parts of %n imported orders don&apos;t add up to what the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) or response(s) fit several orders equally well.</source>
        <translation>
            <numerusform>%n review or response fits several orders equally well.</numerusform>
            <numerusform>%n reviews or responses fit several orders equally well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) or response(s) name an order that was not imported.</source>
        <translation>
            <numerusform>%n review or response names an order that was not imported.</numerusform>
            <numerusform>%n reviews or responses name an order that was not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) or response(s) have not been matched with the orders yet.</source>
        <translation>
            <numerusform>%n review or response has not been matched with the orders yet.</numerusform>
            <numerusform>%n reviews or responses have not been matched with the orders yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live event(s) were refused in the last seven days.</source>
        <translation>
            <numerusform>%n live event was refused in the last seven days.</numerusform>
            <numerusform>%n live events were refused in the last seven days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>and %n more; all of them are kept with line and reason.</source>
        <translation>
            <numerusform>and %n more; it is kept with line and reason.</numerusform>
            <numerusform>and %n more; all of them are kept with line and reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOrdersCommand</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; all of them are kept with line and reason.</source>
        <translation>
            <numerusform>and %n more; all of them are kept with line and reason.</numerusform>
            <numerusform>and %n more; all of them are kept with line and reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took it back: %n order(s) are as they were without it.</source>
        <translation>
            <numerusform>Took it back: %n order is as it was without it.</numerusform>
            <numerusform>Took it back: %n orders are as they were without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) without a rating</source>
        <translation>
            <numerusform>%n review without a rating</numerusform>
            <numerusform>%n reviews without a rating</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsOrders</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NpsPage</name>
    <message numerus="yes">
        <source>%Ln not a score</source>
        <translation>
            <numerusform>%Ln not a score</numerusform>
            <numerusform>%Ln not a score</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFileWords</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderMetricWords</name>
    <message numerus="yes">
        <source>Customers who ordered again within %n day(s) after their opinion, or their order where that is later, as a share of those for whom that time was over before the last imported order. Orders without an email are left out and counted. With its 95 % interval (Wilson).</source>
        <translation>
            <numerusform>Customers who ordered again within %n day after their opinion, or their order where that is later, as a share of those for whom that time was over before the last imported order. Orders without an email are left out and counted. With its 95 % interval (Wilson).</numerusform>
            <numerusform>Customers who ordered again within %n days after their opinion, or their order where that is later, as a share of those for whom that time was over before the last imported order. Orders without an email are left out and counted. With its 95 % interval (Wilson).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders with a published review, as a share of all orders that were at least %n day(s) old when the imported orders end. With its 95 % interval (Wilson).</source>
        <translation>
            <numerusform>Orders with a published review, as a share of all orders that were at least %n day old when the imported orders end. With its 95 % interval (Wilson).</numerusform>
            <numerusform>Orders with a published review, as a share of all orders that were at least %n days old when the imported orders end. With its 95 % interval (Wilson).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersFigures</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln cancelled, voided and test orders.</source>
        <translation>
            <numerusform>Left out: %Ln cancelled, voided or test order.</numerusform>
            <numerusform>Left out: %Ln cancelled, voided and test orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unhappy customers spent %1.</source>
        <translation>
            <numerusform>%Ln unhappy customer spent %1.</numerusform>
            <numerusform>%Ln unhappy customers spent %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportOrders</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportProducts</name>
    <message numerus="yes">
        <source>Of %Ln reviews that say so.</source>
        <translation>
            <numerusform>Of %Ln review that says so.</numerusform>
            <numerusform>Of %Ln reviews that say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its reviewers paid %1 for it, in %Ln order lines.</source>
        <translation>
            <numerusform>Its reviewers paid %1 for it, in %Ln order line.</numerusform>
            <numerusform>Its reviewers paid %1 for it, in %Ln order lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSummary</name>
    <message numerus="yes">
        <source>from %Ln rated reviews</source>
        <translation>
            <numerusform>from %Ln rated review</numerusform>
            <numerusform>from %Ln rated reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln reviews with a sentiment</source>
        <translation>
            <numerusform>from %Ln review with a sentiment</numerusform>
            <numerusform>from %Ln reviews with a sentiment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln scores</source>
        <translation>
            <numerusform>from %Ln score</numerusform>
            <numerusform>from %Ln scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln orders</source>
        <translation>
            <numerusform>from %Ln order</numerusform>
            <numerusform>from %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue %1 from %Ln orders.</source>
        <translation>
            <numerusform>Revenue %1 from %Ln order.</numerusform>
            <numerusform>Revenue %1 from %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue %1 from %Ln orders, %2 up on %3.</source>
        <translation>
            <numerusform>Revenue %1 from %Ln order, %2 up on %3.</numerusform>
            <numerusform>Revenue %1 from %Ln orders, %2 up on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revenue %1 from %Ln orders, %2 down on %3.</source>
        <translation>
            <numerusform>Revenue %1 from %Ln order, %2 down on %3.</numerusform>
            <numerusform>Revenue %1 from %Ln orders, %2 down on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers whose latest opinion is a bad one spent %1 in the last 12 months.</source>
        <translation>
            <numerusform>%Ln customer whose latest opinion is a bad one spent %1 in the last 12 months.</numerusform>
            <numerusform>%Ln customers whose latest opinion is a bad one spent %1 in the last 12 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln figures of products, countries, surveys and other groups compared with %1, these differ by more than chance would explain.</source>
        <translation>
            <numerusform>Of %Ln figure of products, countries, surveys and other groups compared with %1, these differ by more than chance would explain.</numerusform>
            <numerusform>Of %Ln figures of products, countries, surveys and other groups compared with %1, these differ by more than chance would explain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln figures of products, countries, surveys and other groups differs from %1 by more than chance would explain.</source>
        <translation>
            <numerusform>The %Ln figure of products, countries, surveys and other groups does not differ from %1 by more than chance would explain.</numerusform>
            <numerusform>None of %Ln figures of products, countries, surveys and other groups differs from %1 by more than chance would explain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSurveys</name>
    <message numerus="yes">
        <source>%Ln responses · %1</source>
        <translation>
            <numerusform>%Ln response · %1</numerusform>
            <numerusform>%Ln responses · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in own words</source>
        <translation>
            <numerusform>%Ln answer in own words</numerusform>
            <numerusform>%Ln answers in own words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%Ln not a score</source>
        <translation>
            <numerusform>%Ln not a score</numerusform>
            <numerusform>%Ln not a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyCommand</name>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message numerus="yes">
        <source>%n record(s) could not be understood and wait in quarantine, with everything they held.</source>
        <translation>
            <numerusform>%n record could not be understood and wait in quarantine, with everything they held.</numerusform>
            <numerusform>%n records could not be understood and wait in quarantine, with everything they held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln records read</source>
        <translation>
            <numerusform>Syncing: %Ln record read</numerusform>
            <numerusform>Syncing: %Ln records read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::AddSurveysDialog</name>
    <message numerus="yes">
        <source>%Ln survey id(s)</source>
        <translation>
            <numerusform>%Ln survey id</numerusform>
            <numerusform>%Ln survey ids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::AttributeModel</name>
    <message numerus="yes">
        <source>%Ln more values</source>
        <translation>
            <numerusform>%Ln more value</numerusform>
            <numerusform>%Ln more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ConnectionsPage</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of orders</source>
        <translation>
            <numerusform>%Ln file of orders</numerusform>
            <numerusform>%Ln files of orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of reviews</source>
        <translation>
            <numerusform>%Ln file of reviews</numerusform>
            <numerusform>%Ln files of reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of events</source>
        <translation>
            <numerusform>%Ln file of events</numerusform>
            <numerusform>%Ln files of events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerListView</name>
    <message numerus="yes">
        <source>%Ln found, figures as filtered</source>
        <translation>
            <numerusform>%Ln found, figures as filtered</numerusform>
            <numerusform>%Ln found, figures as filtered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln found: type more to narrow it down</source>
        <translation>
            <numerusform>the first %Ln found: type more to narrow it down</numerusform>
            <numerusform>the first %Ln found: type more to narrow it down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerMomentView</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerTimeLine</name>
    <message numerus="yes">
        <source>the newest %Ln of each kind</source>
        <translation>
            <numerusform>the newest %Ln of each kind</numerusform>
            <numerusform>the newest %Ln of each kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show older ones (%Ln)</source>
        <translation>
            <numerusform>Show older ones (%Ln)</numerusform>
            <numerusform>Show older ones (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomerView</name>
    <message numerus="yes">
        <source>of %Ln counted orders</source>
        <translation>
            <numerusform>of %Ln counted order</numerusform>
            <numerusform>of %Ln counted orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled or test</source>
        <translation>
            <numerusform>%Ln cancelled or test</numerusform>
            <numerusform>%Ln cancelled or test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln ratings</source>
        <translation>
            <numerusform>of %Ln rating</numerusform>
            <numerusform>of %Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews and responses of nobody known</source>
        <translation>
            <numerusform>%Ln review or response of nobody known</numerusform>
            <numerusform>%Ln reviews and responses of nobody known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, whatever the filter says</source>
        <translation>
            <numerusform>%Ln record, whatever the filter says</numerusform>
            <numerusform>%Ln records, whatever the filter says</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::DeskPaperView</name>
    <message numerus="yes">
        <source>Show the other %Ln characters</source>
        <translation>
            <numerusform>Show the other %Ln character</numerusform>
            <numerusform>Show the other %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::EventSession</name>
    <message numerus="yes">
        <source>Importing: %Ln events</source>
        <translation>
            <numerusform>Importing: %Ln event</numerusform>
            <numerusform>Importing: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln events</source>
        <translation>
            <numerusform>Imported %Ln event</numerusform>
            <numerusform>Imported %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine</source>
        <translation>
            <numerusform>%Ln waits in quarantine</numerusform>
            <numerusform>%Ln wait in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln understood now</source>
        <translation>
            <numerusform>%Ln understood now</numerusform>
            <numerusform>%Ln understood now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation>
            <numerusform>%Ln still waiting</numerusform>
            <numerusform>%Ln still waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::HealthPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::LatestModel</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::LiveEventsCard</name>
    <message numerus="yes">
        <source>%Ln event(s) taken in the last 30 days.</source>
        <translation>
            <numerusform>%Ln event taken in the last 30 days.</numerusform>
            <numerusform>%Ln events taken in the last 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::MainWindow</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::NotableChangesPanel</name>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln compared figures; the others differ by no more than chance explains.</source>
        <translation>
            <numerusform>%1 of %Ln compared figures; the others differ by no more than chance explains.</numerusform>
            <numerusform>%1 of %Ln compared figures; the others differ by no more than chance explains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures of products, countries, surveys and the like were compared; all differ by no more than chance explains.</source>
        <translation>
            <numerusform>%Ln figure of products, countries, surveys and the like was compared; it differs by no more than chance explains.</numerusform>
            <numerusform>%Ln figures of products, countries, surveys and the like were compared; all differ by no more than chance explains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::NpsPage</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln surveys</source>
        <translation>
            <numerusform>%Ln survey</numerusform>
            <numerusform>%Ln surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>the newest %Ln</numerusform>
            <numerusform>the newest %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::OrderFileView</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::OrderImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::OrderMatching</name>
    <message numerus="yes">
        <source>the newest %Ln of all dates</source>
        <translation>
            <numerusform>the newest %Ln of all dates</numerusform>
            <numerusform>the newest %Ln of all dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::OrderSession</name>
    <message numerus="yes">
        <source>Importing %1: %Ln rows</source>
        <translation>
            <numerusform>Importing %1: %Ln row</numerusform>
            <numerusform>Importing %1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %Ln orders</source>
        <translation>
            <numerusform>Taken back: %Ln order</numerusform>
            <numerusform>Taken back: %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::OrdersPage</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ProductView</name>
    <message numerus="yes">
        <source>in the newest %Ln reviews</source>
        <translation>
            <numerusform>in the newest %Ln review</numerusform>
            <numerusform>in the newest %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %Ln order lines of raters</source>
        <comment>money</comment>
        <translation>
            <numerusform>%1 from %Ln order line of raters</numerusform>
            <numerusform>%1 from %Ln order lines of raters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ProductsPage</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::PublicCountsView</name>
    <message numerus="yes">
        <source>%Ln product(s) differ. What came after that time, or was imported from files, is here alone; a full sweep fetches what is missing.</source>
        <translation>
            <numerusform>%Ln product differs. What came after that time, or was imported from files, is here alone; a full sweep fetches what is missing.</numerusform>
            <numerusform>%Ln products differ. What came after that time, or was imported from files, is here alone; a full sweep fetches what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::QuestionPanel</name>
    <message numerus="yes">
        <source>%Ln in their own words</source>
        <translation>
            <numerusform>%Ln in their own words</numerusform>
            <numerusform>%Ln in their own words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::RatingMark</name>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::RatingsPage</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ReviewFileView</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ReviewSession</name>
    <message numerus="yes">
        <source>Importing %1: %Ln rows</source>
        <translation>
            <numerusform>Importing %1: %Ln row</numerusform>
            <numerusform>Importing %1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln reviews</source>
        <translation>
            <numerusform>Imported %Ln review</numerusform>
            <numerusform>Imported %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln were there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused: see Data health</source>
        <translation>
            <numerusform>%Ln row refused: see Data health</numerusform>
            <numerusform>%Ln rows refused: see Data health</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ReviewsPage</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows</source>
        <translation>
            <numerusform>Copy %Ln row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only reviews with %Ln stars</source>
        <translation>
            <numerusform>Only reviews with %Ln star</numerusform>
            <numerusform>Only reviews with %Ln stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ScheduleCard</name>
    <message numerus="yes">
        <source>every %Ln hour(s)</source>
        <translation>
            <numerusform>every %Ln hour</numerusform>
            <numerusform>every %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minute(s)</source>
        <translation>
            <numerusform>every %Ln minute</numerusform>
            <numerusform>every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::SentimentPage</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unlabelled, in no share</source>
        <translation>
            <numerusform>%Ln unlabelled, in no share</numerusform>
            <numerusform>%Ln unlabelled, in no share</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::Session</name>
    <message numerus="yes">
        <source>%Ln rows · figures in %1 ms</source>
        <translation>
            <numerusform>%Ln row · figures in %1 ms</numerusform>
            <numerusform>%Ln rows · figures in %1 ms</numerusform>
        </translation>
    </message>
</context>
</TS>
