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
    <message numerus="yes">
        <source>School year %1, %n training day(s)</source>
        <translation>
            <numerusform>School year %1, %n training day</numerusform>
            <numerusform>School year %1, %n training days</numerusform>
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
    <name>traject::ui::CountedLearners</name>
    <message numerus="yes">
        <source>%n other learner(s), as the draft says</source>
        <translation>
            <numerusform>%n other learner, as the draft says</numerusform>
            <numerusform>%n other learners, as the draft says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other learner(s) on %1</source>
        <translation>
            <numerusform>%n other learner on %1</numerusform>
            <numerusform>%n other learners on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other learner(s) on %1: %2</source>
        <translation>
            <numerusform>%n other learner on %1: %2</numerusform>
            <numerusform>%n other learners on %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::DeadlineText</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for %n day(s)</source>
        <translation>
            <numerusform>over for %n day</numerusform>
            <numerusform>over for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::LawRowDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnerPage</name>
    <message numerus="yes">
        <source>%n year(s) old on %1</source>
        <translation>
            <numerusform>%n year old on %1</numerusform>
            <numerusform>%n years old on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n draft(s) of an agreement was/were left half-finished. Nothing of it is lost.</source>
        <translation>
            <numerusform>%n draft of an agreement was left half-finished. Nothing of it is lost.</numerusform>
            <numerusform>%n drafts of agreements were left half-finished. Nothing of them is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::MentorPage</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years of experience</source>
        <translation>
            <numerusform>%n year of experience</numerusform>
            <numerusform>%n years of experience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old on %1</source>
        <translation>
            <numerusform>%n year old on %1</numerusform>
            <numerusform>%n years old on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::PeriodPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the learner is %n years old on the start</source>
        <translation>
            <numerusform>the learner is %n year old on the start</numerusform>
            <numerusform>the learner is %n years old on the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::PlacesPanel</name>
    <message numerus="yes">
        <source>Nothing has been imported from %1: %n problem(s).</source>
        <translation>
            <numerusform>Nothing has been imported from %1: %n problem.</numerusform>
            <numerusform>Nothing has been imported from %1: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::PlanPage</name>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n selected:</numerusform>
            <numerusform>%n selected:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::RuleFindings</name>
    <message numerus="yes">
        <source>The rule has nothing to say of the %n agreement(s).</source>
        <translation>
            <numerusform>The rule has nothing to say of the %n agreement.</numerusform>
            <numerusform>The rule has nothing to say of the %n agreements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule says something of %1 of the %n agreement(s):</source>
        <translation>
            <numerusform>The rule says something of %1 of the %n agreement:</numerusform>
            <numerusform>The rule says something of %1 of the %n agreements:</numerusform>
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
    <name>traject::ui::SummaryPage</name>
    <message numerus="yes">
        <source>%n error(s) stand. You can save the agreement, but it prints with CONCEPT across every page.</source>
        <translation>
            <numerusform>%n error stands. You can save the agreement, but it prints with CONCEPT across every page.</numerusform>
            <numerusform>%n errors stand. You can save the agreement, but it prints with CONCEPT across every page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to sign. %n warning(s) ask for attention.</source>
        <translation>
            <numerusform>Ready to sign. %n warning asks for attention.</numerusform>
            <numerusform>Ready to sign. %n warnings ask for attention.</numerusform>
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
