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
        <source>Synced %n review(s) of the sample store.</source>
        <translation>
            <numerusform>Synced %n review of the sample store.</numerusform>
            <numerusform>Synced %n reviews of the sample store.</numerusform>
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
        <source>Syncing: %Ln reviews read</source>
        <translation>
            <numerusform>Syncing: %Ln review read</numerusform>
            <numerusform>Syncing: %Ln reviews read</numerusform>
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
