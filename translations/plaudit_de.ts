<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Bucket</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ★: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band: 95 % interval · hatched: not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click a bar to filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>What your customers say, and what it is worth. Without a command, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user ID and API key against Okendo; nothing is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page: ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a store; the API key is read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okendo user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which API: merchant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another origin than Okendo&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store without asking Okendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key of a store that is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk everything again, for edits of old reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews or surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is no limit; Okendo allows 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this many pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderation status; approved unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch of time of each value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample store from end to end: serve, connect, sync, figures, pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format: png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height; 1440x900 unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-02-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size between 1024x700 and 16000x16000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See plaudit --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>API key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key doesn&apos;t have 32 characters, as Okendo&apos;s keys usually do; it was taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID doesn&apos;t look like Okendo&apos;s, with four dashes; it was taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key was not kept: give it in PLAUDIT_API_KEY on every run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID and API key are good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%1: %n page(s), %2 new, %3 changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePresets</name>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>Synced %n review(s) of the sample store.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display to open the window on. See plaudit --help for what works without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Average rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 star share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–2 star share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of all star ratings. The margin is a 95 % interval: were the same customers asked again, the average would very likely lie within it. It is widened a little for few and one-sided ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews that are approved and were not removed, counted on their own date in the store&apos;s time zone. Reviews without a star rating count here but in no average or share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews with 5 stars, as a share of all reviews with a rating, with its 95 % interval (Wilson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews with 1 or 2 stars, as a share of all reviews with a rating, with its 95 % interval (Wilson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many reviews gave each number of stars. The shares are rounded so that they add up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average rating of each stretch of time with its 95 % interval. A stretch without ratings is a gap; one that isn&apos;t over yet is hatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products ranked by Bayesian average: each product&apos;s ratings together with 10 more at the overall average, so that a product with few reviews neither leads nor trails by chance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) without a rating</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share; the blank does not break</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>a week&apos;s number on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleWorkspace</name>
    <message>
        <source>Fernway Goods (sample)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from Okendo: Settings → Integrations → API credentials. It looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from Okendo: Settings → Integrations → API credentials. It has 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID and API key seem to be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID is the one with four dashes, the API key the one of 32 characters. Exchange them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID or API key is longer than 1,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was pasted. Copy each value on its own from Okendo and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL is not an address Plaudit can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only scheme and host, such as https://api.okendo.io, without path, user or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not encrypted, so the API key would travel in the open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an https address. Plain http is taken only for this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okendo doesn&apos;t accept this user ID and API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both again from Okendo: Settings → Integrations → API credentials. If they worked before, they were regenerated there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is good, but this Okendo account may not use the Merchant API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Merchant API belongs to certain Okendo plans. Ask Okendo&apos;s support to enable it for your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okendo doesn&apos;t know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL of the connection; if you didn&apos;t change it, try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okendo refused the request as invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Plaudit; if it is up to date, report this with the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okendo asks to slow down: too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. Another program may be using the same API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okendo has a problem of its own (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. What was fetched so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in an unexpected way (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL, and that no proxy or login page of your network stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If you are in a network with a login page, open a browser and log in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okendo&apos;s list runs in a circle: it named a page that was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched so far is kept. Try again later; if it happens again, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer points to another host (%1), so nothing was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL of the connection. Your API key was not given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be found: there is no network, or the name is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this machine is online, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this machine is online and that no firewall is in the way, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. What was fetched so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and time, and whether your network inspects encrypted traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine, or ask whoever runs your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays slow, check your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no keychain that Plaudit can keep the API key in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or install one (GNOME Keyring, KWallet), or give the key for one run in PLAUDIT_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain didn&apos;t answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for its password. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, allow Plaudit to use it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key of this connection is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again with the key from Okendo: Settings → Integrations → API credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a store first; that makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is not connected to Okendo yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it with your user ID and API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user ID is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To replace its API key, rotate it: plaudit connect --rotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync of this workspace is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it ends, or stop it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a network drive, where the data could be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this machine&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaudit can&apos;t write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing more was saved; what was there is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of Plaudit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Plaudit to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding the workspace&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the folder from a backup, or start a new workspace and sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s database reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the technical detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after the number of pages that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>%1: %2 received, %3 new, %4 changed, %5 unchanged, %6 quarantined%7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survey is known in this workspace, so there are no responses to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be understood and wait in quarantine, with everything they held.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Going on in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Syncing: %Ln reviews read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped %1: %2. The next sync goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync is running elsewhere, or was cut off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::ChartPanel</name>
    <message>
        <source>Chart menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::Chip</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::ConnectDialog</name>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;&amp; connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Okendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both values are in Okendo under Settings → Integrations → API credentials. You can paste both at once. The key goes to your system&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Okendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Okendo…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::DatePicker</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the whole filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::FirstStartPage</name>
    <message>
        <source>What do your customers say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaudit turns your reviews into figures you can trust. Everything stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Okendo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your user ID and API key from Okendo. Reviews are fetched once, then only what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up brand with believable reviews. It needs no account and no network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::KpiCard</name>
    <message>
        <source>few reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this figure is made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::MainWindow</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what is new (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Plaudit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaudit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers say, and what it is worth.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty. Letters: Inter, under the SIL Open Font License.

Not made by or with Okendo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plaudit::ProductModel</name>
    <message>
        <source>%1: ranking score %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval %1 … 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::ProductPicker</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies, Esc leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::ProductTable</name>
    <message>
        <source>Products ranked by Bayesian average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by Bayesian average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::Rail</name>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::RatingsPage</name>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 30 reviews: read with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranked by Bayesian average · a bar is its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch them from Okendo; the figures appear here as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your Okendo account to fetch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Okendo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews fit this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer time or fewer conditions, or clear the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::Session</name>
    <message numerus="yes">
        <source>%Ln rows · figures in %1 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing: asking Okendo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the sync…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the sync; what has come stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::TableDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plaudit::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect Okendo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Plaudit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
