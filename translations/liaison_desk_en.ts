<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommitmentPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) kept</source>
        <translation>
            <numerusform>%Ln point kept</numerusform>
            <numerusform>%Ln points kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%Ln other field(s) were merged on their own.</source>
        <translation>
            <numerusform>%Ln other field was merged on its own.</numerusform>
            <numerusform>%Ln other fields were merged on their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>%Ln record(s) will leave for {name}</source>
        <translation>
            <numerusform>%Ln record will leave for {name}</numerusform>
            <numerusform>%Ln records will leave for {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle {ref} with %Ln record(s) is ready to travel</source>
        <translation>
            <numerusform>Bundle {ref} with %Ln record is ready to travel</numerusform>
            <numerusform>Bundle {ref} with %Ln records is ready to travel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>Offline · %Ln change(s) waiting</source>
        <translation>
            <numerusform>Offline · %Ln change waiting</numerusform>
            <numerusform>Offline · %Ln changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message numerus="yes">
        <source>%Ln change(s) set aside, not applied</source>
        <translation>
            <numerusform>%Ln change set aside, not applied</numerusform>
            <numerusform>%Ln changes set aside, not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for others that have not come.</source>
        <translation>
            <numerusform>%Ln change waits for others that have not come.</numerusform>
            <numerusform>%Ln changes wait for others that have not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>present</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
