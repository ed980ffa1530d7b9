<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BatchPane</name>
    <message numerus="yes">
        <source>%Ln document(s) issued.</source>
        <translation>
            <numerusform>%Ln document issued.</numerusform>
            <numerusform>%Ln documents issued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not issued:</source>
        <translation>
            <numerusform>%Ln document not issued:</numerusform>
            <numerusform>%Ln documents not issued:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) will be issued.</source>
        <translation>
            <numerusform>%Ln document will be issued.</numerusform>
            <numerusform>%Ln documents will be issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message numerus="yes">
        <source>%Ln record(s) of this case did not come to an end.</source>
        <translation>
            <numerusform>%Ln record of this case did not come to an end.</numerusform>
            <numerusform>%Ln records of this case did not come to an end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message numerus="yes">
        <source>%Ln record(s) were erased.</source>
        <translation>
            <numerusform>%Ln record was erased.</numerusform>
            <numerusform>%Ln records were erased.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ComposeTold</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in it</source>
        <translation>
            <numerusform>%Ln record in it</numerusform>
            <numerusform>%Ln records in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln word(s) are meant; it can be issued all the same.</source>
        <translation>
            <numerusform>At most %Ln word is meant; it can be issued all the same.</numerusform>
            <numerusform>At most %Ln words are meant; it can be issued all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{part}” has %Ln word(s).</source>
        <translation>
            <numerusform>“{part}” has %Ln word.</numerusform>
            <numerusform>“{part}” has %Ln words.</numerusform>
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
    <name>ExportsPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to {folder}</source>
        <translation>
            <numerusform>%Ln record written to {folder}</numerusform>
            <numerusform>%Ln records written to {folder}</numerusform>
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
    <message numerus="yes">
        <source>In %Ln change(s)</source>
        <translation>
            <numerusform>In %Ln change</numerusform>
            <numerusform>In %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure</source>
        <translation>
            <numerusform>%Ln record behind this figure</numerusform>
            <numerusform>%Ln records behind this figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewExportPane</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPane</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln known</numerusform>
            <numerusform>%Ln known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln question open</numerusform>
            <numerusform>%Ln questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to chase</source>
        <translation>
            <numerusform>%Ln to chase</numerusform>
            <numerusform>%Ln to chase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>Used %Ln time</numerusform>
            <numerusform>Used %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadoutParts</name>
    <message numerus="yes">
        <source>%Ln sentence(s) to agree yet.</source>
        <translation>
            <numerusform>%Ln sentence to agree yet.</numerusform>
            <numerusform>%Ln sentences to agree yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionDialogs</name>
    <message numerus="yes">
        <source>%Ln record(s) go, here and on every desk that has them.</source>
        <translation>
            <numerusform>%Ln record goes, here and on every desk that has it.</numerusform>
            <numerusform>%Ln records go, here and on every desk that has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message numerus="yes">
        <source>%Ln record(s) would go. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln record would go. Nothing was changed.</numerusform>
            <numerusform>%Ln records would go. Nothing was changed.</numerusform>
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
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
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
    <name>TakeoverPane</name>
    <message numerus="yes">
        <source>%Ln item(s) are to be checked before the successor signs in.</source>
        <translation>
            <numerusform>%Ln item is to be checked before the successor signs in.</numerusform>
            <numerusform>%Ln items are to be checked before the successor signs in.</numerusform>
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
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>%Ln desk(s) to acknowledge</source>
        <translation>
            <numerusform>%Ln desk to acknowledge</numerusform>
            <numerusform>%Ln desks to acknowledge</numerusform>
        </translation>
    </message>
</context>
</TS>
