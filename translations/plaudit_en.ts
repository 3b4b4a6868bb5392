<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>plaudit::FilterBar</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln survey(s)</source>
        <translation>
            <numerusform>%Ln survey</numerusform>
            <numerusform>%Ln surveys</numerusform>
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
        <source>%Ln not a score</source>
        <translation>
            <numerusform>%Ln not a score</numerusform>
            <numerusform>%Ln not a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in their own words</source>
        <translation>
            <numerusform>%Ln in their own words</numerusform>
            <numerusform>%Ln in their own words</numerusform>
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
    <name>plaudit::OrdersFigures</name>
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
</TS>
