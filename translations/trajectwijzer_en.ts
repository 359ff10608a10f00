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
    <message numerus="yes">
        <source>%n backup(s) still open(s) with the old one.</source>
        <translation>
            <numerusform>%n backup still opens with the old one.</numerusform>
            <numerusform>%n backups still open with the old one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::AgreementService</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::DocumentService</name>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document added</numerusform>
            <numerusform>%n documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>%n document removed</numerusform>
            <numerusform>%n documents removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::FollowUpService</name>
    <message numerus="yes">
        <source>Visits planned for %n agreement(s)</source>
        <translation>
            <numerusform>Visits planned for %n agreement</numerusform>
            <numerusform>Visits planned for %n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) skipped</source>
        <translation>
            <numerusform>%n visit skipped</numerusform>
            <numerusform>%n visits skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::LearnerService</name>
    <message numerus="yes">
        <source>%n learner(s) changed</source>
        <translation>
            <numerusform>%n learner changed</numerusform>
            <numerusform>%n learners changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::WorkplaceService</name>
    <message numerus="yes">
        <source>State of %n accreditation(s): %1</source>
        <translation>
            <numerusform>State of %n accreditation: %1</numerusform>
            <numerusform>State of %n accreditations: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::AgendaModel</name>
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
</context>
<context>
    <name>traject::ui::AgreementDesk</name>
    <message numerus="yes">
        <source>%n agreement(s) saved</source>
        <translation>
            <numerusform>%n agreement saved</numerusform>
            <numerusform>%n agreements saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) changed</source>
        <translation>
            <numerusform>%n agreement changed</numerusform>
            <numerusform>%n agreements changed</numerusform>
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
    <name>traject::ui::CalendarExport</name>
    <message numerus="yes">
        <source>%n visit(s) go(es) into a calendar file (.ics) that Outlook, Google and other calendars open. Exporting again moves what moved.</source>
        <translation>
            <numerusform>%n visit goes into a calendar file (.ics) that Outlook, Google and other calendars open. Exporting again moves what moved.</numerusform>
            <numerusform>%n visits go into a calendar file (.ics) that Outlook, Google and other calendars open. Exporting again moves what moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::ChangesView</name>
    <message numerus="yes">
        <source>and %n other record(s)</source>
        <translation>
            <numerusform>and %n other record</numerusform>
            <numerusform>and %n other records</numerusform>
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
    <name>traject::ui::DocumentsView</name>
    <message numerus="yes">
        <source>Erase %n removed document(s) for &amp;good…</source>
        <translation>
            <numerusform>Erase %n removed document for &amp;good…</numerusform>
            <numerusform>Erase %n removed documents for &amp;good…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document added</numerusform>
            <numerusform>%n documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)?</source>
        <translation>
            <numerusform>Remove %n document?</numerusform>
            <numerusform>Remove %n documents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>%n document removed</numerusform>
            <numerusform>%n documents removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase the content of %n removed document(s) of the whole caseload (%1)? Removing them can then no longer be undone. Backups made before today still hold them.</source>
        <translation>
            <numerusform>Erase the content of %n removed document of the whole caseload (%1)? Removing them can then no longer be undone. Backups made before today still hold them.</numerusform>
            <numerusform>Erase the content of %n removed documents of the whole caseload (%1)? Removing them can then no longer be undone. Backups made before today still hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) erased for good</source>
        <translation>
            <numerusform>%n document erased for good</numerusform>
            <numerusform>%n documents erased for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::EnrolmentDialog</name>
    <message numerus="yes">
        <source>Change %n learner(s)</source>
        <translation>
            <numerusform>Change %n learner</numerusform>
            <numerusform>Change %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::FilterWords</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n values</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::FollowUpTab</name>
    <message numerus="yes">
        <source>%1 has no visits yet. The rhythm gives %n visit(s).</source>
        <translation>
            <numerusform>%1 has no visits yet. The rhythm gives %n visit.</numerusform>
            <numerusform>%1 has no visits yet. The rhythm gives %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visits of %1 no longer follow its dates, timetable and rhythm: %n change(s).</source>
        <translation>
            <numerusform>The visits of %1 no longer follow its dates, timetable and rhythm: %n change.</numerusform>
            <numerusform>The visits of %1 no longer follow its dates, timetable and rhythm: %n changes.</numerusform>
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
    <name>traject::ui::LearnersPage</name>
    <message numerus="yes">
        <source>%n learner(s) changed</source>
        <translation>
            <numerusform>%n learner changed</numerusform>
            <numerusform>%n learners changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::ListPane</name>
    <message numerus="yes">
        <source>&amp;Export %n chosen row(s)…</source>
        <translation>
            <numerusform>&amp;Export %n chosen row…</numerusform>
            <numerusform>&amp;Export %n chosen rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export all %n row(s)…</source>
        <translation>
            <numerusform>&amp;Export all %n row…</numerusform>
            <numerusform>&amp;Export all %n rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n chosen row(s)…</source>
        <translation>
            <numerusform>&amp;Print %n chosen row…</numerusform>
            <numerusform>&amp;Print %n chosen rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print all %n row(s)…</source>
        <translation>
            <numerusform>&amp;Print all %n row…</numerusform>
            <numerusform>&amp;Print all %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::MailCopy</name>
    <message numerus="yes">
        <source>%n mail address(es) copied: paste them in your mail program.</source>
        <translation>
            <numerusform>%n mail address copied: paste them in your mail program.</numerusform>
            <numerusform>%n mail addresses copied: paste them in your mail program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n no address is known.</source>
        <translation>
            <numerusform>Of %n no address is known.</numerusform>
            <numerusform>Of %n no address is known.</numerusform>
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
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n workplace</numerusform>
            <numerusform>%n workplaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
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
    <name>traject::ui::MentorsTab</name>
    <message numerus="yes">
        <source>%1 is the mentor of %n agreement(s), so the record must stay.</source>
        <translation>
            <numerusform>%1 is the mentor of %n agreement, so the record must stay.</numerusform>
            <numerusform>%1 is the mentor of %n agreements, so the record must stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::MonthGrid</name>
    <message numerus="yes">
        <source>%1: %2; %n matter(s), %3 legal</source>
        <translation>
            <numerusform>%1: %2; %n matter, %3 legal</numerusform>
            <numerusform>%1: %2; %n matters, %3 legal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>From now on the new passphrase opens the caseload. %n backup(s) still open(s) with the old one. Replace them by a new backup now if somebody may know the old passphrase; else keep them.</source>
        <translation>
            <numerusform>From now on the new passphrase opens the caseload. %n backup still opens with the old one. Replace them by a new backup now if somebody may know the old passphrase; else keep them.</numerusform>
            <numerusform>From now on the new passphrase opens the caseload. %n backups still open with the old one. Replace them by a new backup now if somebody may know the old passphrase; else keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new backup was made and %n old backup(s) removed.</source>
        <translation>
            <numerusform>A new backup was made and %n old backup removed.</numerusform>
            <numerusform>A new backup was made and %n old backups removed.</numerusform>
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
    <name>traject::ui::SearchPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::StatusTile</name>
    <message numerus="yes">
        <source>%1: %n learner(s), %2</source>
        <translation>
            <numerusform>%1: %n learner, %2</numerusform>
            <numerusform>%1: %n learners, %2</numerusform>
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
    <name>traject::ui::SuggestionModel</name>
    <message numerus="yes">
        <source>%n learner(s) there, number of employees unknown</source>
        <translation>
            <numerusform>%n learner there, number of employees unknown</numerusform>
            <numerusform>%n learners there, number of employees unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offers %n place(s)</source>
        <translation>
            <numerusform>offers %n place</numerusform>
            <numerusform>offers %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
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
    <name>traject::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n matter(s)</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::UndoDesk</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
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
<context>
    <name>traject::ui::VisitDesk</name>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n visit planned</numerusform>
            <numerusform>%n visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) exported to %1</source>
        <translation>
            <numerusform>%n visit exported to %1</numerusform>
            <numerusform>%n visits exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement stored, %n visit(s) planned</source>
        <translation>
            <numerusform>Agreement stored, %n visit planned</numerusform>
            <numerusform>Agreement stored, %n visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), in one step that Ctrl+Z takes back</source>
        <translation>
            <numerusform>%n visit, in one step that Ctrl+Z takes back</numerusform>
            <numerusform>%n visits, in one step that Ctrl+Z takes back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) skipped</source>
        <translation>
            <numerusform>%n visit skipped</numerusform>
            <numerusform>%n visits skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitModel</name>
    <message numerus="yes">
        <source>%1 (%n visit(s))</source>
        <translation>
            <numerusform>%1 (%n visit)</numerusform>
            <numerusform>%1 (%n visits)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitPlanDialog</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitRuleModel</name>
    <message numerus="yes">
        <source>%n day(s) after the start</source>
        <translation>
            <numerusform>%n day after the start</numerusform>
            <numerusform>%n days after the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the start</source>
        <translation>
            <numerusform>%n week after the start</numerusform>
            <numerusform>%n weeks after the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the start of each next trimester</source>
        <translation>
            <numerusform>%n week after the start of each next trimester</numerusform>
            <numerusform>%n weeks after the start of each next trimester</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplaceDossier</name>
    <message numerus="yes">
        <source>%n agreement(s) rest on %1 or its mentors.</source>
        <translation>
            <numerusform>%n agreement rests on %1 or its mentors.</numerusform>
            <numerusform>%n agreements rest on %1 or its mentors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are about %1 only.</source>
        <translation>
            <numerusform>%n contact is about %1 only.</numerusform>
            <numerusform>%n contacts are about %1 only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplaceWords</name>
    <message numerus="yes">
        <source>valid, ends in %n month(s), on %1</source>
        <translation>
            <numerusform>valid, ends in %n month, on %1</numerusform>
            <numerusform>valid, ends in %n months, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, ends in %n day(s), on %1</source>
        <translation>
            <numerusform>valid, ends in %n day, on %1</numerusform>
            <numerusform>valid, ends in %n days, on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of %n accreditation(s) valid</source>
        <translation>
            <numerusform>none of %n accreditation valid</numerusform>
            <numerusform>none of %n accreditations valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accreditation(s) valid</source>
        <translation>
            <numerusform>%1 of %n accreditation valid</numerusform>
            <numerusform>%1 of %n accreditations valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them end(s) soon</source>
        <translation>
            <numerusform>%1, %n of them end soon</numerusform>
            <numerusform>%1, %n of them ends soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s), maximum unknown</source>
        <translation>
            <numerusform>%n learner, maximum unknown</numerusform>
            <numerusform>%n learners, maximum unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) from %1 for %2 place(s)</source>
        <translation>
            <numerusform>%n learner from %1 for %2 place</numerusform>
            <numerusform>%n learners from %1 for %2 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) free</source>
        <translation>
            <numerusform>%1 of %n place free</numerusform>
            <numerusform>%1 of %n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplacesPage</name>
    <message numerus="yes">
        <source>State of %n accreditation(s)</source>
        <translation>
            <numerusform>State of %n accreditation</numerusform>
            <numerusform>State of %n accreditations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accreditation(s) changed</source>
        <translation>
            <numerusform>%n accreditation changed</numerusform>
            <numerusform>%n accreditations changed</numerusform>
        </translation>
    </message>
</context>
</TS>
