<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementPreview</name>
    <message numerus="yes">
        <source>%n error(s) stand(s): the pages say CONCEPT until that is put right.</source>
        <translation>
            <numerusform>%n error stands: the pages say CONCEPT until that is put right.</numerusform>
            <numerusform>%n errors stand: the pages say CONCEPT until that is put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors; %n warning(s) to look at.</source>
        <translation>
            <numerusform>No errors; %n warning to look at.</numerusform>
            <numerusform>No errors; %n warnings to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::StepList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::UnlockForm</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
