<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>no passphrase given: set TRAJECTWIJZER_PASSPHRASE or --passphrase-file</source>
        <translation>geen wachtzin gegeven: zet TRAJECTWIJZER_PASSPHRASE of --passphrase-file</translation>
    </message>
    <message>
        <source>check needs --draft DRAFT.json, or a FILE and --agreement NR.</source>
        <translation>check vraagt --draft DRAFT.json, of een FILE en --agreement NR.</translation>
    </message>
    <message>
        <source>Write the answer as JSON to standard output.</source>
        <translation>Schrijf het antwoord als JSON naar de standaarduitvoer.</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase.</source>
        <translation>Bestand met de wachtzin op de eerste regel.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Onverwacht argument: %1</translation>
    </message>
    <message>
        <source>See &quot;trajectwijzer-cli --help&quot;.</source>
        <translation>Zie &quot;trajectwijzer-cli --help&quot;.</translation>
    </message>
    <message>
        <source>create needs a FILE.</source>
        <translation>create vraagt een FILE.</translation>
    </message>
    <message>
        <source>Caseload created: %1</source>
        <translation>Caseload aangemaakt: %1</translation>
    </message>
    <message>
        <source>draft needs a FILE and --draft DRAFT.json.</source>
        <translation>draft vraagt een FILE en --draft DRAFT.json.</translation>
    </message>
    <message>
        <source>Agreement stored: %1</source>
        <translation>Overeenkomst bewaard: %1</translation>
    </message>
    <message>
        <source>Row %1 (line %2), column %3: %4; found &quot;%5&quot;, expected %6, for example %7</source>
        <translation>Rij %1 (regel %2), kolom %3: %4; gevonden &quot;%5&quot;, verwacht %6, bijvoorbeeld %7</translation>
    </message>
    <message>
        <source>Row %1 (line %2): %3 is a duplicate: %4</source>
        <translation>Rij %1 (regel %2): %3 komt dubbel voor: %4</translation>
    </message>
    <message>
        <source>%1 rows: %2 imported, %3 updated, %4 unchanged</source>
        <translation>%1 rijen: %2 ingelezen, %3 bijgewerkt, %4 ongewijzigd</translation>
    </message>
    <message>
        <source>import needs a FILE.</source>
        <translation>import vraagt een FILE.</translation>
    </message>
    <message>
        <source>import needs --learners or --workplaces.</source>
        <translation>import vraagt --learners of --workplaces.</translation>
    </message>
    <message>
        <source>info needs a FILE.</source>
        <translation>info vraagt een FILE.</translation>
    </message>
    <message>
        <source>%1: %2 learners, %3 accreditations at %4 establishments, %5 agreements</source>
        <translation>%1: %2 leerlingen, %3 erkenningen in %4 vestigingen, %5 overeenkomsten</translation>
    </message>
    <message>
        <source>Usage: trajectwijzer-cli COMMAND …</source>
        <translation>Gebruik: trajectwijzer-cli OPDRACHT …</translation>
    </message>
    <message>
        <source>The passphrase comes from TRAJECTWIJZER_PASSPHRASE or --passphrase-file FILE.
Exit codes: 0 fine, 1 the answer is no, 2 usage, 3 the caseload cannot be opened, 4 input refused and nothing changed.</source>
        <translation>De wachtzin komt uit TRAJECTWIJZER_PASSPHRASE of --passphrase-file FILE.
Afsluitcodes: 0 in orde, 1 het antwoord is neen, 2 gebruik, 3 de caseload kan niet worden geopend, 4 invoer geweigerd en niets gewijzigd.</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Onbekende opdracht: %1</translation>
    </message>
    <message>
        <source>render needs --draft DRAFT.json, or a FILE and --agreement NR, and --out PDF.</source>
        <translation>render vraagt --draft DRAFT.json, of een FILE en --agreement NR, en --out PDF.</translation>
    </message>
    <message>
        <source>Saved as CONCEPT, an error stands: %1</source>
        <translation>Bewaard als CONCEPT, want er staat nog een fout open: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Bewaard: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>werkplek</translation>
    </message>
    <message>
        <source>school and workplace</source>
        <translation>school en werkplek</translation>
    </message>
    <message>
        <source>Public holidays:</source>
        <translation>Feestdagen:</translation>
    </message>
    <message>
        <source>School holidays:</source>
        <translation>Schoolvakanties:</translation>
    </message>
    <message>
        <source>  %1: from %2 to %3</source>
        <translation>  %1: van %2 tot en met %3</translation>
    </message>
    <message>
        <source>Days of the learner:</source>
        <translation>Dagen van de leerling:</translation>
    </message>
    <message>
        <source>calendar --school-year: &quot;%1&quot; found, expected two years that follow each other, from %2 to %3.</source>
        <translation>calendar --school-year: &quot;%1&quot; gevonden; verwacht worden twee opeenvolgende jaren, van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>Checked on %1, under the rules of %2.</source>
        <translation>Gecontroleerd op %1, volgens de regels van %2.</translation>
    </message>
    <message>
        <source>--law: &quot;%1&quot; is unknown; expected &quot;today&quot;</source>
        <translation>--law: &quot;%1&quot; is onbekend; verwacht &quot;today&quot;</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a date; expected YYYY-MM-DD</source>
        <translation>--%1: &quot;%2&quot; is geen datum; verwacht JJJJ-MM-DD</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Niet geldig: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Geldig: %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Geboren op %1</translation>
    </message>
    <message>
        <source>id needs a KIND and a VALUE.</source>
        <translation>id heeft een SOORT en een WAARDE nodig.</translation>
    </message>
    <message>
        <source>id: &quot;%1&quot; found, expected insz, kbo, establishment or iban.</source>
        <translation>id: &quot;%1&quot; gevonden; verwacht wordt insz, kbo, establishment of iban.</translation>
    </message>
    <message>
        <source>%1 north, %2 east</source>
        <translation>%1 noord, %2 oost</translation>
    </message>
    <message>
        <source>%1: no postcode of Flanders or Brussels</source>
        <translation>%1: geen postcode van Vlaanderen of Brussel</translation>
    </message>
    <message>
        <source>%1 %2 (%3), %4; %5</source>
        <translation>%1 %2 (%3), %4; %5</translation>
    </message>
    <message>
        <source>Read postcodes from standard input, one a line.</source>
        <translation>Lees postcodes van de standaardinvoer, één per regel.</translation>
    </message>
    <message>
        <source>place needs a POSTCODE, or --stdin.</source>
        <translation>place heeft een POSTCODE nodig, of --stdin.</translation>
    </message>
    <message>
        <source>premiums needs --draft DRAFT.json, or a FILE and --agreement NR.</source>
        <translation>premiums heeft --draft DRAFT.json nodig, of een BESTAND en --agreement NR.</translation>
    </message>
    <message>
        <source>Not confirmed (niet bevestigd).</source>
        <translation>Niet bevestigd.</translation>
    </message>
    <message>
        <source>%1 counts in --%2, not in --%3</source>
        <translation>%1 telt in --%2, niet in --%3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; does not fit; expected a whole number from 1 to %3</source>
        <translation>--%1: &quot;%2&quot; past niet; verwacht een geheel getal van 1 tot %3</translation>
    </message>
    <message>
        <source>term needs --from DATE.</source>
        <translation>term heeft --from DATUM nodig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of term; expected one of %2</source>
        <translation>&quot;%1&quot; is geen soort termijn; verwacht een van %2</translation>
    </message>
    <message>
        <source>--closed matters to training-days only: %1 counts calendar days</source>
        <translation>--closed telt alleen voor training-days: %1 telt kalenderdagen</translation>
    </message>
    <message>
        <source>Last day: %1 (%2, %3)</source>
        <translation>Laatste dag: %1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>School year %1, %n training day(s)</source>
        <translation>
            <numerusform>Schooljaar %1, %n opleidingsdag</numerusform>
            <numerusform>Schooljaar %1, %n opleidingsdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rests on a value that is not confirmed: %1 (%2)</source>
        <translation>Steunt op een waarde die niet bevestigd is: %1 (%2)</translation>
    </message>
    <message>
        <source>File whose first line is the new passphrase.</source>
        <translation>Bestand waarvan de eerste regel de nieuwe wachtzin is.</translation>
    </message>
    <message>
        <source>Make a new backup and remove those that open with the old passphrase.</source>
        <translation>Een nieuwe reservekopie maken en die met de oude wachtzin verwijderen.</translation>
    </message>
    <message>
        <source>no new passphrase given: set TRAJECTWIJZER_NEW_PASSPHRASE or --new-passphrase-file</source>
        <translation>geen nieuwe wachtzin gegeven: zet TRAJECTWIJZER_NEW_PASSPHRASE of --new-passphrase-file</translation>
    </message>
    <message>
        <source>passphrase needs a FILE.</source>
        <translation>passphrase heeft een BESTAND nodig.</translation>
    </message>
    <message>
        <source>The new passphrase opens %1 from now on.</source>
        <translation>De nieuwe wachtzin opent %1 vanaf nu.</translation>
    </message>
    <message>
        <source>search needs a FILE and the words to look for.</source>
        <translation>search vraagt een FILE en de woorden die je zoekt.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>due day of a matter</comment>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>wettelijk</translation>
    </message>
    <message>
        <source>practical</source>
        <translation>praktisch</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles is bijgewerkt.</translation>
    </message>
    <message>
        <source>today needs a FILE.</source>
        <translation>today heeft een BESTAND nodig.</translation>
    </message>
    <message>
        <source>No visits are planned.</source>
        <translation>Er zijn geen bezoeken gepland.</translation>
    </message>
    <message>
        <source>%1: %2 at %3 (%4)</source>
        <translation>%1: %2 bij %3 (%4)</translation>
    </message>
    <message>
        <source>visits needs a FILE.</source>
        <translation>visits heeft een BESTAND nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still open(s) with the old one.</source>
        <translation>
            <numerusform>%n reservekopie opent nog met de oude.</numerusform>
            <numerusform>%n reservekopieën openen nog met de oude.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::AgendaService</name>
    <message>
        <source>Done: %1</source>
        <translation>Gereed: %1</translation>
    </message>
    <message>
        <source>Snoozed: %1</source>
        <translation>Uitgesteld: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Heropend: %1</translation>
    </message>
    <message>
        <source>Task added: %1</source>
        <translation>Taak toegevoegd: %1</translation>
    </message>
    <message>
        <source>Task changed: %1</source>
        <translation>Taak gewijzigd: %1</translation>
    </message>
    <message>
        <source>Task removed: %1</source>
        <translation>Taak verwijderd: %1</translation>
    </message>
</context>
<context>
    <name>traject::AgreementService</name>
    <message>
        <source>/learner: an agreement needs a named learner</source>
        <translation>/learner: een overeenkomst heeft een leerling met een naam nodig</translation>
    </message>
    <message>
        <source>Agreement drafted for %1</source>
        <translation>Overeenkomst opgemaakt voor %1</translation>
    </message>
    <message>
        <source>Agreement of %1 changed</source>
        <translation>Overeenkomst van %1 gewijzigd</translation>
    </message>
    <message>
        <source>Draft of an agreement discarded</source>
        <translation>Ontwerp van een overeenkomst verwijderd</translation>
    </message>
    <message>
        <source>Draft of the agreement of %1 discarded</source>
        <translation>Ontwerp van de overeenkomst van %1 verwijderd</translation>
    </message>
    <message>
        <source>no longer: %1</source>
        <translation>niet langer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n overeenkomst</numerusform>
            <numerusform>%n overeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 ligt nog in de toekomst</translation>
    </message>
</context>
<context>
    <name>traject::Application</name>
    <message>
        <source>No backup made</source>
        <translation>Geen reservekopie gemaakt</translation>
    </message>
    <message>
        <source>The caseload is closed and safe, but its backup could not be made.</source>
        <translation>De caseload is veilig gesloten, maar de reservekopie kon niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>traject::Caseload</name>
    <message>
        <source>Programme catalogue installed</source>
        <translation>Opleidingen toegevoegd</translation>
    </message>
</context>
<context>
    <name>traject::ContactService</name>
    <message>
        <source>Contact noted: %1</source>
        <translation>Contact genoteerd: %1</translation>
    </message>
    <message>
        <source>Contact changed: %1</source>
        <translation>Contact gewijzigd: %1</translation>
    </message>
    <message>
        <source>Next step done: %1</source>
        <translation>Volgende stap gedaan: %1</translation>
    </message>
    <message>
        <source>Next step open again: %1</source>
        <translation>Volgende stap weer open: %1</translation>
    </message>
    <message>
        <source>Contact removed: %1</source>
        <translation>Contact verwijderd: %1</translation>
    </message>
</context>
<context>
    <name>traject::DeadlineService</name>
    <message>
        <source>Deadline told: %1</source>
        <translation>Termijn meegedeeld: %1</translation>
    </message>
    <message>
        <source>Told deadline withdrawn: %1</source>
        <translation>Meegedeelde termijn ingetrokken: %1</translation>
    </message>
</context>
<context>
    <name>traject::DocumentService</name>
    <message>
        <source>Document added: %1</source>
        <translation>Document toegevoegd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document toegevoegd</numerusform>
            <numerusform>%n documenten toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Document changed: %1</source>
        <translation>Document gewijzigd: %1</translation>
    </message>
    <message>
        <source>Document renamed: %1, now %2</source>
        <translation>Document hernoemd: %1, nu %2</translation>
    </message>
    <message>
        <source>Document removed: %1</source>
        <translation>Document verwijderd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>%n document verwijderd</numerusform>
            <numerusform>%n documenten verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::EvaluationService</name>
    <message>
        <source>Evaluation of %1</source>
        <translation>Evaluatie van %1</translation>
    </message>
    <message>
        <source>Evaluation of %1 removed</source>
        <translation>Evaluatie van %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>traject::FollowUpService</name>
    <message>
        <source>Rhythm of visits changed</source>
        <translation>Bezoekritme gewijzigd</translation>
    </message>
    <message>
        <source>Default rhythm of visits</source>
        <translation>Standaardritme van de bezoeken</translation>
    </message>
    <message>
        <source>Visits planned for %1</source>
        <translation>Bezoeken gepland voor %1</translation>
    </message>
    <message numerus="yes">
        <source>Visits planned for %n agreement(s)</source>
        <translation>
            <numerusform>Bezoeken gepland voor %n overeenkomst</numerusform>
            <numerusform>Bezoeken gepland voor %n overeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit to %1 planned</source>
        <translation>Bezoek aan %1 gepland</translation>
    </message>
    <message>
        <source>Visit to %1 moved</source>
        <translation>Bezoek aan %1 verplaatst</translation>
    </message>
    <message>
        <source>Visit to %1 skipped</source>
        <translation>Bezoek aan %1 overgeslagen</translation>
    </message>
    <message>
        <source>Visit to %1 held</source>
        <translation>Bezoek aan %1 gebracht</translation>
    </message>
    <message>
        <source>Visit to %1 opened again</source>
        <translation>Bezoek aan %1 opnieuw geopend</translation>
    </message>
    <message>
        <source>Visit to %1 removed</source>
        <translation>Bezoek aan %1 verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) skipped</source>
        <translation>
            <numerusform>%n bezoek overgeslagen</numerusform>
            <numerusform>%n bezoeken overgeslagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ImportService</name>
    <message>
        <source>same national number (INSZ)</source>
        <translation>zelfde rijksregisternummer</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>zelfde naam en geboortedatum</translation>
    </message>
    <message>
        <source>Learners imported (%1)</source>
        <translation>Leerlingen ingelezen (%1)</translation>
    </message>
    <message>
        <source>Workplaces imported (%1)</source>
        <translation>Werkplekken ingelezen (%1)</translation>
    </message>
</context>
<context>
    <name>traject::LawService</name>
    <message>
        <source>Rule value changed: %1</source>
        <translation>Waarde van een regel gewijzigd: %1</translation>
    </message>
    <message>
        <source>Rule value removed: %1</source>
        <translation>Waarde van een regel verwijderd: %1</translation>
    </message>
</context>
<context>
    <name>traject::LearnerService</name>
    <message>
        <source>Learner added: %1</source>
        <translation>Leerling toegevoegd: %1</translation>
    </message>
    <message>
        <source>Learner changed: %1</source>
        <translation>Leerling gewijzigd: %1</translation>
    </message>
    <message>
        <source>Learner removed: %1</source>
        <translation>Leerling verwijderd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) changed</source>
        <translation>
            <numerusform>%n leerling gewijzigd</numerusform>
            <numerusform>%n leerlingen gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Screening recorded: %1</source>
        <translation>Screening genoteerd: %1</translation>
    </message>
</context>
<context>
    <name>traject::ListViewService</name>
    <message>
        <source>View of a list added: %1</source>
        <translation>Weergave van een lijst toegevoegd: %1</translation>
    </message>
    <message>
        <source>View of a list changed: %1</source>
        <translation>Weergave van een lijst gewijzigd: %1</translation>
    </message>
    <message>
        <source>View of a list removed: %1</source>
        <translation>Weergave van een lijst verwijderd: %1</translation>
    </message>
</context>
<context>
    <name>traject::PlaceService</name>
    <message>
        <source>Table of places imported</source>
        <translation>Plaatsentabel ingelezen</translation>
    </message>
</context>
<context>
    <name>traject::ProgrammeService</name>
    <message>
        <source>Programme changed: %1</source>
        <translation>Opleiding gewijzigd: %1</translation>
    </message>
</context>
<context>
    <name>traject::SettingsService</name>
    <message>
        <source>Provider changed</source>
        <translation>Opleidingsverstrekker gewijzigd</translation>
    </message>
    <message>
        <source>Counsellor changed</source>
        <translation>Trajectbegeleider gewijzigd</translation>
    </message>
</context>
<context>
    <name>traject::TerminationService</name>
    <message>
        <source>Early end of agreement %1 recorded</source>
        <translation>Vroegtijdig einde van overeenkomst %1 vastgelegd</translation>
    </message>
    <message>
        <source>Early end of agreement %1 withdrawn</source>
        <translation>Vroegtijdig einde van overeenkomst %1 ingetrokken</translation>
    </message>
</context>
<context>
    <name>traject::WorkplaceService</name>
    <message>
        <source>Enterprise changed: %1</source>
        <translation>Onderneming gewijzigd: %1</translation>
    </message>
    <message>
        <source>Establishment changed: %1</source>
        <translation>Vestiging gewijzigd: %1</translation>
    </message>
    <message>
        <source>Mentor changed: %1</source>
        <translation>Mentor gewijzigd: %1</translation>
    </message>
    <message>
        <source>Accreditation changed: %1</source>
        <translation>Erkenning gewijzigd: %1</translation>
    </message>
    <message>
        <source>Workplace changed: %1</source>
        <translation>Werkplek gewijzigd: %1</translation>
    </message>
    <message>
        <source>Workplace added: %1</source>
        <translation>Werkplek toegevoegd: %1</translation>
    </message>
    <message>
        <source>Mentor added: %1</source>
        <translation>Mentor toegevoegd: %1</translation>
    </message>
    <message>
        <source>Accreditation added: %1</source>
        <translation>Erkenning toegevoegd: %1</translation>
    </message>
    <message>
        <source>Workplace removed: %1</source>
        <translation>Werkplek verwijderd: %1</translation>
    </message>
    <message>
        <source>Mentor removed: %1</source>
        <translation>Mentor verwijderd: %1</translation>
    </message>
    <message>
        <source>Accreditation removed: %1</source>
        <translation>Erkenning verwijderd: %1</translation>
    </message>
    <message numerus="yes">
        <source>State of %n accreditation(s): %1</source>
        <translation>
            <numerusform>Status van %n erkenning: %1</numerusform>
            <numerusform>Status van %n erkenningen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::AboutDialog</name>
    <message>
        <source>About Trajectwijzer</source>
        <translation>Over Trajectwijzer</translation>
    </message>
    <message>
        <source>The desk of the trajectory counsellor in dual learning. It works without a network; nothing leaves this computer by itself.</source>
        <translation>De werktafel van de trajectbegeleider in duaal leren. Ze werkt zonder netwerk; niets verlaat vanzelf deze computer.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. Built on Qt %1 and SQLCipher.</source>
        <translation>Vrije software onder de European Union Public Licence 1.2. Gebouwd op Qt %1 en SQLCipher.</translation>
    </message>
    <message>
        <source>Coordinates of places derived from GeoNames (CC BY 4.0).</source>
        <translation>Coördinaten van plaatsen afgeleid van GeoNames (CC BY 4.0).</translation>
    </message>
</context>
<context>
    <name>traject::ui::AccreditationForm</name>
    <message>
        <source>State of the accreditation</source>
        <translation>Status van de erkenning</translation>
    </message>
    <message>
        <source>Last day on which it is valid</source>
        <translation>Laatste dag waarop ze geldt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Re&amp;quested on</source>
        <translation>Aangevraagd op</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>Er&amp;kend op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Me&amp;ntor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>niemand aangeduid</translation>
    </message>
    <message>
        <source>Pro&amp;gramme</source>
        <translation>O&amp;pleiding</translation>
    </message>
    <message>
        <source>Open places</source>
        <translation>Open plaatsen</translation>
    </message>
    <message>
        <source>This establishment has an accreditation for this programme already.</source>
        <translation>Deze vestiging heeft al een erkenning voor deze opleiding.</translation>
    </message>
</context>
<context>
    <name>traject::ui::AccreditationRowModel</name>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Open places</source>
        <translation>Open plaatsen</translation>
    </message>
    <message>
        <source>Learners now</source>
        <translation>Leerlingen nu</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>traject::ui::AccreditationsTab</name>
    <message>
        <source>Accreditations of this establishment</source>
        <translation>Erkenningen van deze vestiging</translation>
    </message>
    <message>
        <source>&amp;Add accreditation</source>
        <translation>Erkenning t&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove accreditation…</source>
        <translation>Erkenning verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>This establishment is not accredited for any programme yet.</source>
        <translation>Deze vestiging is nog voor geen enkele opleiding erkend.</translation>
    </message>
    <message>
        <source>Accreditation not saved</source>
        <translation>Erkenning niet bewaard</translation>
    </message>
    <message>
        <source>Remove accreditation</source>
        <translation>Erkenning verwijderen</translation>
    </message>
    <message>
        <source>Remove the accreditation for %1? You can undo this with Ctrl+Z.</source>
        <translation>De erkenning voor %1 verwijderen? Dat kun je ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Accreditation removed</source>
        <translation>Erkenning verwijderd</translation>
    </message>
    <message>
        <source>Accreditation not removed</source>
        <translation>Erkenning niet verwijderd</translation>
    </message>
</context>
<context>
    <name>traject::ui::AddressField</name>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Number and box</source>
        <translation>Nummer en bus</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgendaDetails</name>
    <message>
        <source>&amp;Done</source>
        <translation>Ger&amp;eed</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Uitstellen…</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>He&amp;ropenen</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Dossier &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Change task…</source>
        <translation>Taak &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Remove task</source>
        <translation>Taak &amp;verwijderen</translation>
    </message>
    <message>
        <source>Choose a matter to see why and until when.</source>
        <translation>Kies een punt om te zien waarom en tot wanneer.</translation>
    </message>
    <message>
        <source>%1: until and including %2, %3</source>
        <translation>%1: tot en met %2, %3</translation>
    </message>
    <message>
        <source>%1 · agreement %2</source>
        <translation>%1 · overeenkomst %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgendaModel</name>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>gereed op %1</translation>
    </message>
    <message>
        <source>snoozed until %1: %2</source>
        <translation>uitgesteld tot %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>vandaag is de laatste dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>legal</source>
        <translation>wettelijk</translation>
    </message>
    <message>
        <source>practical</source>
        <translation>praktisch</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Aard</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementDesk</name>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe overeenkomst</translation>
    </message>
    <message>
        <source>Change agreement</source>
        <translation>Overeenkomst wijzigen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
    <message>
        <source>Early end saved</source>
        <translation>Vroegtijdig einde bewaard</translation>
    </message>
    <message>
        <source>Save the agreements in a folder</source>
        <translation>De overeenkomsten in een map bewaren</translation>
    </message>
    <message>
        <source>Agreements are being saved as PDF</source>
        <translation>Overeenkomsten worden als PDF bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) saved</source>
        <translation>
            <numerusform>%n overeenkomst bewaard</numerusform>
            <numerusform>%n overeenkomsten bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF not saved</source>
        <translation>PDF niet bewaard</translation>
    </message>
    <message>
        <source>Signature and registration</source>
        <translation>Ondertekening en registratie</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n overeenkomst</numerusform>
            <numerusform>%n overeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements are being changed</source>
        <translation>Overeenkomsten worden gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) changed</source>
        <translation>
            <numerusform>%n overeenkomst gewijzigd</numerusform>
            <numerusform>%n overeenkomsten gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement keeps its version. What counts is the day on which the last party signed.</source>
        <translation>De overeenkomst behoudt haar versie. Wat telt, is de dag waarop de laatste partij ondertekende.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementFollowUp</name>
    <message>
        <source>Deadlines and premiums</source>
        <translation>Termijnen en premies</translation>
    </message>
    <message>
        <source>Deadlines and premiums of %1</source>
        <translation>Termijnen en premies van %1</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Termijnen</translation>
    </message>
    <message>
        <source>&amp;Premiums</source>
        <translation>&amp;Premies</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementListModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan ondertekend</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>early end on %1</source>
        <translation>vroegtijdig einde op %1</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementPreview</name>
    <message>
        <source>Pages of the agreement</source>
        <translation>Bladzijden van de overeenkomst</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Overeenkomst %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) stand(s): the pages say CONCEPT until that is put right.</source>
        <translation>
            <numerusform>Er staat nog %n fout open: op de bladzijden staat CONCEPT tot die is verbeterd.</numerusform>
            <numerusform>Er staan nog %n fouten open: op de bladzijden staat CONCEPT tot die zijn verbeterd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors; %n warning(s) to look at.</source>
        <translation>
            <numerusform>Geen fouten; bekijk nog %n waarschuwing.</numerusform>
            <numerusform>Geen fouten; bekijk nog %n waarschuwingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong: ready to be signed.</source>
        <translation>Alles klopt: klaar om te ondertekenen.</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Wat de controle zegt</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de bladzijden</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Breedte van de bladzijde</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Grootte</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;pdf bewaren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>De pdf is bewaard als %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementWizard</name>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe overeenkomst</translation>
    </message>
    <message>
        <source>Change agreement %1</source>
        <translation>Overeenkomst %1 wijzigen</translation>
    </message>
    <message>
        <source>The draft is NOT kept.</source>
        <translation>Het ontwerp is NIET bewaard.</translation>
    </message>
    <message>
        <source>The draft could not be kept</source>
        <translation>Het ontwerp kon niet worden bewaard</translation>
    </message>
    <message>
        <source>The agreement could not be saved</source>
        <translation>De overeenkomst kon niet worden bewaard</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Volgende ›</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Vorige</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation>Sluiten, ontwerp bijhouden</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Ontwerp weggooien…</translation>
    </message>
    <message>
        <source>Next step (Ctrl+Enter or Alt+N)</source>
        <translation>Volgende stap (Ctrl+Enter of Alt+N)</translation>
    </message>
    <message>
        <source>Previous step (Alt+Left)</source>
        <translation>Vorige stap (Alt+pijl links)</translation>
    </message>
    <message>
        <source>Close the wizard; the draft is kept and offered again</source>
        <translation>Sluiten; het ontwerp blijft bewaard en wordt later weer aangeboden</translation>
    </message>
    <message>
        <source>Save the agreement (Ctrl+Enter)</source>
        <translation>De overeenkomst bewaren (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Dit ontwerp weggooien</translation>
    </message>
    <message>
        <source>Save as concept</source>
        <translation>Bewaren als concept</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>Overeenkomst bewaren</translation>
    </message>
    <message>
        <source>Draft kept: %1</source>
        <translation>Ontwerp bewaard: %1</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Ontwerp weggooien?</translation>
    </message>
    <message>
        <source>What was filled in for this agreement is thrown away. The learner and the workplace stay as they are.</source>
        <translation>Wat je voor deze overeenkomst hebt ingevuld, wordt weggegooid. De leerling en de werkplek blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Ontwerp weggooien</translation>
    </message>
    <message>
        <source>The draft could not be discarded</source>
        <translation>Het ontwerp kon niet worden weggegooid</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>No agreements yet. Choose a learner and make the first one.</source>
        <translation>Nog geen overeenkomsten. Kies een leerling en maak de eerste.</translation>
    </message>
    <message>
        <source>Half-finished drafts</source>
        <translation>Onafgewerkte ontwerpen</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>Verderg&amp;aan…</translation>
    </message>
    <message>
        <source>Continue this draft</source>
        <translation>Verdergaan met dit ontwerp</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Wegg&amp;ooien…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Dit ontwerp weggooien</translation>
    </message>
    <message>
        <source>P&amp;review…</source>
        <translation>Afdrukvoorbee&amp;ld…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;pdf bewaren…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Ontwerp weggooien</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Ontwerp weggegooid</translation>
    </message>
    <message>
        <source>Deadlines and pre&amp;miums…</source>
        <translation>Termijnen en pre&amp;mies…</translation>
    </message>
    <message>
        <source>Save as PDF in a &amp;folder…</source>
        <translation>Als PDF bewaren in een &amp;map…</translation>
    </message>
    <message>
        <source>Earl&amp;y end…</source>
        <translation>Vroegtijdig &amp;einde vastleggen…</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>Ges&amp;chiedenis…</translation>
    </message>
    <message>
        <source>Discard the half-finished draft? You can undo this with Ctrl+Z.</source>
        <translation>Het halfafgewerkte ontwerp verwijderen? Met Ctrl+Z maak je dit ongedaan.</translation>
    </message>
    <message>
        <source>Si&amp;gnature and registration…</source>
        <translation>&amp;Ondertekening en registratie…</translation>
    </message>
    <message>
        <source>Signed, registered…</source>
        <translation>Ondertekend, geregistreerd…</translation>
    </message>
</context>
<context>
    <name>traject::ui::AgreementsTab</name>
    <message>
        <source>Agreements of this learner</source>
        <translation>Overeenkomsten van deze leerling</translation>
    </message>
    <message>
        <source>No agreement yet. “New agreement” starts one with what is known about this learner.</source>
        <translation>Nog geen overeenkomst. “Nieuwe overeenkomst” begint er een met wat over deze leerling bekend is.</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>Nieuwe &amp;overeenkomst…</translation>
    </message>
    <message>
        <source>New agreement for this learner</source>
        <translation>Nieuwe overeenkomst voor deze leerling</translation>
    </message>
    <message>
        <source>Prev&amp;iew…</source>
        <translation>A&amp;fdrukvoorbeeld…</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wijz&amp;igen…</translation>
    </message>
    <message>
        <source>Deadlines and pre&amp;miums…</source>
        <translation>Termijnen en pre&amp;mies…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;pdf bewaren…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Early end…</source>
        <translation>Vroegtijdig einde…</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>Ges&amp;chiedenis…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Signe&amp;d, registered…</source>
        <translation>Ondertekend, geregistreerd…</translation>
    </message>
</context>
<context>
    <name>traject::ui::BulkProgress</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>traject::ui::CalendarExport</name>
    <message>
        <source>Names in &amp;full</source>
        <translation>Namen &amp;voluit</translation>
    </message>
    <message>
        <source>Names in full</source>
        <translation>Namen voluit</translation>
    </message>
    <message>
        <source>&amp;Initials only</source>
        <translation>Alleen &amp;initialen</translation>
    </message>
    <message>
        <source>Initials only</source>
        <translation>Alleen initialen</translation>
    </message>
    <message>
        <source>Export to the calendar</source>
        <translation>Naar de agenda exporteren</translation>
    </message>
    <message>
        <source>No visit is still to be done.</source>
        <translation>Er is geen bezoek meer te doen.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) go(es) into a calendar file (.ics) that Outlook, Google and other calendars open. Exporting again moves what moved.</source>
        <translation>
            <numerusform>%n bezoek gaat in een agendabestand (.ics) dat Outlook, Google en andere agenda’s openen. Opnieuw exporteren verplaatst wat verplaatst is.</numerusform>
            <numerusform>%n bezoeken gaan in een agendabestand (.ics) dat Outlook, Google en andere agenda’s openen. Opnieuw exporteren verplaatst wat verplaatst is.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar often lies with a company outside the school, and others may see it. With initials the names of learner and mentor stay out; enterprise and address stand in full in both.</source>
        <translation>Een agenda ligt vaak bij een bedrijf buiten de school, en anderen kunnen ze zien. Met initialen blijven de namen van leerling en mentor eruit; onderneming en adres staan er in beide gevallen voluit in.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
</context>
<context>
    <name>traject::ui::CalendarPanel</name>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Days of the school year</source>
        <translation>Dagen van het schooljaar</translation>
    </message>
    <message>
        <source>Holidays of the school year</source>
        <translation>Vrije dagen van het schooljaar</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vrije dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Training days of each month and term</source>
        <translation>Opleidingsdagen per maand en trimester</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Opleidingsdagen</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>School&amp;jaar</translation>
    </message>
    <message>
        <source>Term %1, %2</source>
        <translation>Trimester %1, %2</translation>
    </message>
    <message>
        <source>&amp;Days off and lesson days…</source>
        <translation>&amp;Vrije dagen en lesdagen…</translation>
    </message>
    <message>
        <source>Days off and lesson days</source>
        <translation>Vrije dagen en lesdagen</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Zelf ingesteld</translation>
    </message>
</context>
<context>
    <name>traject::ui::CaseloadInfoDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>This caseload</source>
        <translation>Deze caseload</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>%1 learners, %2 workplaces, %3 agreements</source>
        <translation>%1 leerlingen, %2 werkplekken, %3 overeenkomsten</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Reservekopieën</translation>
    </message>
    <message>
        <source>&amp;Open the folder with the backups</source>
        <translation>Map met de reservekopieën &amp;openen</translation>
    </message>
    <message>
        <source>Open the folder with the backups</source>
        <translation>Map met de reservekopieën openen</translation>
    </message>
    <message>
        <source>A backup is made and checked each time the caseload is closed after a change. It opens with the same passphrase. To take the caseload to another computer, close it and copy the file.</source>
        <translation>Telkens als je de caseload na een wijziging sluit, wordt een reservekopie gemaakt en nagekeken. Ze opent met dezelfde wachtzin. Wil je de caseload op een andere computer gebruiken, sluit hem dan en kopieer het bestand.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
</context>
<context>
    <name>traject::ui::ChangesView</name>
    <message>
        <source>%1 – added</source>
        <translation>%1 – toegevoegd</translation>
    </message>
    <message>
        <source>%1 – removed</source>
        <translation>%1 – verwijderd</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>and %n other record(s)</source>
        <translation>
            <numerusform>en nog %n ander gegeven</numerusform>
            <numerusform>en nog %n andere gegevens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::CheckSheetButton</name>
    <message>
        <source>Check s&amp;heet</source>
        <translation>Controle&amp;blad</translation>
    </message>
    <message>
        <source>Check sheet</source>
        <translation>Controleblad</translation>
    </message>
    <message>
        <source>One page with all findings, their rules and sources</source>
        <translation>Eén blad met alle bevindingen, hun regels en bronnen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;pdf bewaren…</translation>
    </message>
    <message>
        <source>check-sheet</source>
        <translation>controleblad</translation>
    </message>
    <message>
        <source>%1-check-sheet</source>
        <translation>%1-controleblad</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>The PDF is saved as %1.</source>
        <translation>De pdf is bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>traject::ui::CheckedRow</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Dit moet ingevuld zijn.</translation>
    </message>
</context>
<context>
    <name>traject::ui::ChoiceField</name>
    <message>
        <source>unknown</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>traject::ui::ColumnButton</name>
    <message>
        <source>Colum&amp;ns</source>
        <translation>&amp;Kolommen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>&amp;Columns as at first</source>
        <translation>Kolommen zoals in het &amp;begin</translation>
    </message>
</context>
<context>
    <name>traject::ui::CompetenceModel</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competentie</translation>
    </message>
</context>
<context>
    <name>traject::ui::ContactDialog</name>
    <message>
        <source>Note a contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Contact wijzigen</translation>
    </message>
    <message>
        <source>W&amp;ith</source>
        <translation>&amp;Met wie</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>W&amp;at</translation>
    </message>
    <message>
        <source>&amp;Search for a workplace</source>
        <translation>&amp;Zoektocht naar werkplek</translation>
    </message>
    <message>
        <source>not about it</source>
        <translation>gaat daar niet over</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>&amp;Volgende stap</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Tege&amp;n</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Bewaren (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Contact bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>&amp;Learner</source>
        <translation>&amp;Leerling</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>&amp;Workplace</source>
        <translation>&amp;Werkplek</translation>
    </message>
    <message>
        <source>&amp;Phone call</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Bezoek</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>Choose the workplace first.</source>
        <translation>Kies eerst de werkplek.</translation>
    </message>
    <message>
        <source>Choose the learner or the workplace that it is about.</source>
        <translation>Kies de leerling of de werkplek waarover het gaat.</translation>
    </message>
    <message>
        <source>Fill in the day of the contact.</source>
        <translation>Vul de dag van het contact in.</translation>
    </message>
    <message>
        <source>Contact not saved</source>
        <translation>Contact niet bewaard</translation>
    </message>
    <message>
        <source>What you noted has not been saved.</source>
        <translation>Wat je noteerde, is niet bewaard.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>traject::ui::ContactListModel</name>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>%1 (done on %2)</source>
        <translation>%1 (gedaan op %2)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, tegen %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>%1: overdue</source>
        <translation>%1: te laat</translation>
    </message>
</context>
<context>
    <name>traject::ui::ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>No contact noted yet. “Note contact” (Ctrl+M) writes down a call, a visit or a mail in seconds.</source>
        <translation>Nog geen contact genoteerd. Met “Contact noteren” (Ctrl+M) noteer je een telefoon, bezoek of e-mail in enkele seconden.</translation>
    </message>
    <message>
        <source>Note contact…</source>
        <translation>Contact noteren…</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>Ch&amp;ange contact…</source>
        <translation>&amp;Contact wijzigen…</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Dit contact wijzigen</translation>
    </message>
    <message>
        <source>Next step &amp;done</source>
        <translation>Volg&amp;ende stap gedaan</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>Volgende stap gedaan</translation>
    </message>
    <message>
        <source>Remove contact…</source>
        <translation>Contact verwijderen…</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Dit contact verwijderen</translation>
    </message>
    <message>
        <source>Next step still to &amp;do</source>
        <translation>Volg&amp;ende stap toch niet gedaan</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Volgende stap: %1</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact bewaard</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Contact verwijderen</translation>
    </message>
    <message>
        <source>Remove the contact of %1? You can undo this with Ctrl+Z.</source>
        <translation>Het contact van %1 verwijderen? Je kunt dit ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Contact verwijderd</translation>
    </message>
</context>
<context>
    <name>traject::ui::CopyNotices</name>
    <message>
        <source>Forget the changes…</source>
        <translation>Wijzigingen vergeten…</translation>
    </message>
    <message>
        <source>Erase the copy</source>
        <translation>Kopie wissen</translation>
    </message>
    <message>
        <source>Forget the changes to %1</source>
        <translation>De wijzigingen aan %1 vergeten</translation>
    </message>
    <message>
        <source>Erase the copy of %1</source>
        <translation>De kopie van %1 wissen</translation>
    </message>
    <message>
        <source>Keep as a new document</source>
        <translation>Bewaren als nieuw document</translation>
    </message>
    <message>
        <source>Keep the changed %1 as a new document</source>
        <translation>De gewijzigde %1 bewaren als nieuw document</translation>
    </message>
    <message>
        <source>%1 was changed in another program.</source>
        <translation>%1 is gewijzigd in een ander programma.</translation>
    </message>
    <message>
        <source>%1 is open in another program, as a temporary copy. The copy is erased when you lock or close the caseload.</source>
        <translation>%1 staat open in een ander programma, als tijdelijke kopie. De kopie wordt gewist zodra je vergrendelt of de caseload sluit.</translation>
    </message>
    <message>
        <source>Changes not kept</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>The changed %1 cannot be kept: it is empty, larger than 50 MB, or still being written. Save it in the other program and try again.</source>
        <translation>De gewijzigde %1 kan niet bewaard worden: het bestand is leeg, groter dan 50 MB of wordt nog geschreven. Bewaar het in het andere programma en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Changes kept as a new document</source>
        <translation>Wijzigingen bewaard als nieuw document</translation>
    </message>
    <message>
        <source>Temporary copy erased</source>
        <translation>Tijdelijke kopie gewist</translation>
    </message>
    <message>
        <source>Copy not erased</source>
        <translation>Kopie niet gewist</translation>
    </message>
    <message>
        <source>Another program holds the copy of %1 open. Close it there first.</source>
        <translation>Een ander programma houdt de kopie van %1 open. Sluit ze daar eerst.</translation>
    </message>
    <message>
        <source>Forget the changes</source>
        <translation>Wijzigingen vergeten</translation>
    </message>
    <message>
        <source>Erase the changed copy of %1? The document in the caseload stays as it is; what was changed in the other program is lost.</source>
        <translation>De gewijzigde kopie van %1 wissen? Het document in de caseload blijft zoals het is; wat in het andere programma gewijzigd werd, gaat verloren.</translation>
    </message>
</context>
<context>
    <name>traject::ui::CountedLearners</name>
    <message numerus="yes">
        <source>%n other learner(s), as the draft says</source>
        <translation>
            <numerusform>%n andere leerling, volgens het ontwerp</numerusform>
            <numerusform>%n andere leerlingen, volgens het ontwerp</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted once this is known</source>
        <translation>Wordt geteld zodra dit bekend is</translation>
    </message>
    <message>
        <source>Counted once the start is known</source>
        <translation>Wordt geteld zodra de start bekend is</translation>
    </message>
    <message>
        <source>No other learners in this period</source>
        <translation>Geen andere leerlingen in deze periode</translation>
    </message>
    <message numerus="yes">
        <source>%n other learner(s) on %1</source>
        <translation>
            <numerusform>%n andere leerling op %1</numerusform>
            <numerusform>%n andere leerlingen op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other learner(s) on %1: %2</source>
        <translation>
            <numerusform>%n andere leerling op %1: %2</numerusform>
            <numerusform>%n andere leerlingen op %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::CreateForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Wachtzin nog eens</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>Wa&amp;chtzin tonen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
    <message>
        <source>I &amp;keep the passphrase in a safe place</source>
        <translation>Ik bewaar de wachtzin op een &amp;veilige plaats</translation>
    </message>
    <message>
        <source>I keep the passphrase in a safe place</source>
        <translation>Ik bewaar de wachtzin op een veilige plaats</translation>
    </message>
    <message>
        <source>&amp;Create the caseload</source>
        <translation>Caseload &amp;aanmaken</translation>
    </message>
    <message>
        <source>Create the caseload</source>
        <translation>Caseload aanmaken</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Wachtzin no&amp;g eens</translation>
    </message>
    <message>
        <source>The caseload is encrypted with this passphrase. Nobody can recover it: without the passphrase the data are lost, the backups too. Write it down and keep it apart from this computer.</source>
        <translation>De caseload wordt versleuteld met deze wachtzin. Niemand kan ze terughalen: zonder wachtzin zijn de gegevens verloren, ook de reservekopieën. Schrijf ze op en bewaar ze niet bij deze computer.</translation>
    </message>
    <message>
        <source>At least eight characters. Four or five words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Minstens acht tekens. Vier of vijf woorden die niet bij elkaar horen, onthoud je makkelijk en zijn moeilijk te raden.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De twee wachtzinnen verschillen.</translation>
    </message>
    <message>
        <source>Easy to guess: make it longer.</source>
        <translation>Makkelijk te raden: maak ze langer.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Redelijk. Met nog een woord is ze sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Aanmaken…</translation>
    </message>
</context>
<context>
    <name>traject::ui::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
    <message>
        <source>Pick from a calendar (F4)</source>
        <translation>Kies in een kalender (F4)</translation>
    </message>
    <message>
        <source>This is not a date. Type for example 1/9/2026.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 1/9/2026.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>friday, in 2 weeks</source>
        <translation>vrijdag, over 2 weken</translation>
    </message>
    <message>
        <source>This is not a day. Type for example “friday”, “in 2 weeks” or 1/9/2026.</source>
        <translation>Dit is geen dag. Typ bijvoorbeeld “vrijdag”, “over 2 weken” of 1/9/2026.</translation>
    </message>
</context>
<context>
    <name>traject::ui::DayKind</name>
    <message>
        <source>training day</source>
        <translation>opleidingsdag</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>feestdag</translation>
    </message>
    <message>
        <source>school holiday</source>
        <translation>schoolvakantie</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>gesloten (zelf ingesteld)</translation>
    </message>
    <message>
        <source>open by hand</source>
        <translation>open (zelf ingesteld)</translation>
    </message>
</context>
<context>
    <name>traject::ui::DeadlineListModel</name>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Meegedeeld</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet meegedeeld</translation>
    </message>
    <message>
        <source>told; moved since</source>
        <translation>meegedeeld; verschoven</translation>
    </message>
    <message>
        <source>told</source>
        <translation>meegedeeld</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, niet bevestigd</translation>
    </message>
</context>
<context>
    <name>traject::ui::DeadlinePanel</name>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>No deadline follows from this agreement yet: its start and its accreditation are not known, or everything is done.</source>
        <translation>Uit deze overeenkomst volgt geen termijn: de start en de erkenning zijn niet bekend, of alles is in orde.</translation>
    </message>
    <message>
        <source>How the date follows</source>
        <translation>Hoe de datum volgt</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>Hoe de datum verschoof</translation>
    </message>
    <message>
        <source>Mark as &amp;told</source>
        <translation>&amp;Meegedeeld</translation>
    </message>
    <message>
        <source>Mark as told today</source>
        <translation>Vandaag meegedeeld</translation>
    </message>
    <message>
        <source>The date stands from then on, whatever moves, until you tell another.</source>
        <translation>Deze datum blijft vanaf dan gelden, wat er ook verschuift, tot je een andere meedeelt.</translation>
    </message>
    <message>
        <source>&amp;Not told after all</source>
        <translation>T&amp;och niet meegedeeld</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Toch niet meegedeeld</translation>
    </message>
    <message>
        <source>%1: until and including %2, %3</source>
        <translation>%1: tot en met %2, %3</translation>
    </message>
    <message>
        <source>Tell the ne&amp;w date</source>
        <translation>&amp;Nieuwe datum meedelen</translation>
    </message>
    <message>
        <source>Tell the new date</source>
        <translation>Nieuwe datum meedelen</translation>
    </message>
    <message>
        <source>Not told to anybody yet.</source>
        <translation>Nog aan niemand meegedeeld.</translation>
    </message>
    <message>
        <source>The facts as they are now give no date any more.</source>
        <translation>De gegevens van nu geven geen datum meer.</translation>
    </message>
</context>
<context>
    <name>traject::ui::DeadlineText</name>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>approval of the accreditation</source>
        <translation>goedkeuring van de erkenning</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>vandaag, laatste dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for %n day(s)</source>
        <translation>
            <numerusform>%n dag voorbij</numerusform>
            <numerusform>%n dagen voorbij</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versie %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <translation>%1: %2 werd %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4 → %5 became %6</source>
        <translation>%1: %2 van %3 naar %4 → %5 werd %6</translation>
    </message>
    <message>
        <source>Told on %1: %2</source>
        <translation>Meegedeeld op %1: %2</translation>
    </message>
    <message>
        <source>%1 was told and stands. From the facts as they are now no date follows any more.</source>
        <translation>%1 is meegedeeld en blijft gelden. Uit de gegevens van nu volgt geen datum meer.</translation>
    </message>
    <message>
        <source>%1 was told and stands until you tell another date. From the facts as they are now follows %2.</source>
        <translation>%1 is meegedeeld en blijft gelden tot je een andere datum meedeelt. Uit de gegevens van nu volgt %2.</translation>
    </message>
    <message>
        <source>The deadline “%1” was told as %2; from these facts no date follows any more.</source>
        <translation>De termijn “%1” is meegedeeld als %2; uit deze gegevens volgt geen datum meer.</translation>
    </message>
    <message>
        <source>The deadline “%1” was told as %2; from these facts follows %3.</source>
        <translation>De termijn “%1” is meegedeeld als %2; met deze gegevens wordt dat %3.</translation>
    </message>
    <message>
        <source>%1 · not confirmed</source>
        <translation>%1 · niet bevestigd</translation>
    </message>
</context>
<context>
    <name>traject::ui::DocumentDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Signed copy of</source>
        <translation>Getekend exemplaar van</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>geen overeenkomst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Signed copy &amp;of</source>
        <translation>Getekend exemplaar &amp;van</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Document not changed</source>
        <translation>Document niet gewijzigd</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Een document moet een naam hebben.</translation>
    </message>
    <message>
        <source>There is a document named %1 already. Choose another name.</source>
        <translation>Er is al een document met de naam %1. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
</context>
<context>
    <name>traject::ui::DocumentListModel</name>
    <message>
        <source>Image</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Rekenblad</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Tekstdocument</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Signed copy of</source>
        <translation>Getekend exemplaar van</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>traject::ui::DocumentPreview</name>
    <message>
        <source>Picture of %1</source>
        <translation>Afbeelding van %1</translation>
    </message>
</context>
<context>
    <name>traject::ui::DocumentsView</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>No documents yet. Drop files here, paste them (Ctrl+V), or choose “Add documents”. They are stored encrypted in the caseload.</source>
        <translation>Nog geen documenten. Sleep bestanden hierheen, plak ze (Ctrl+V) of kies “Documenten toevoegen”. Ze worden versleuteld bewaard in de caseload.</translation>
    </message>
    <message>
        <source>&amp;Add documents…</source>
        <translation>Documenten toe&amp;voegen…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Open this document</source>
        <translation>Dit document openen</translation>
    </message>
    <message>
        <source>Save cop&amp;y as…</source>
        <translation>Kopie bewaren a&amp;ls…</translation>
    </message>
    <message>
        <source>Save a copy of this document</source>
        <translation>Een kopie van dit document bewaren</translation>
    </message>
    <message>
        <source>Name and &amp;note…</source>
        <translation>Naam en &amp;nota…</translation>
    </message>
    <message>
        <source>Change name and note of this document</source>
        <translation>Naam en nota van dit document wijzigen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>V&amp;erwijderen…</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>Dit document verwijderen</translation>
    </message>
    <message>
        <source>Erase removed documents for good</source>
        <translation>Verwijderde documenten definitief wissen</translation>
    </message>
    <message>
        <source>Progress of adding documents</source>
        <translation>Voortgang van het toevoegen</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Stop adding documents</source>
        <translation>Stoppen met documenten toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n removed document(s) for &amp;good…</source>
        <translation>
            <numerusform>%n verwijderd document &amp;definitief wissen…</numerusform>
            <numerusform>%n verwijderde documenten &amp;definitief wissen…</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*);;PDF (*.pdf);;Images (*.png *.jpg *.jpeg *.tif *.tiff)</source>
        <translation>Alle bestanden (*);;PDF (*.pdf);;Afbeeldingen (*.png *.jpg *.jpeg *.tif *.tiff)</translation>
    </message>
    <message>
        <source>There is no file to paste. Copy files in the file manager first.</source>
        <translation>Er is geen bestand om te plakken. Kopieer eerst bestanden in de bestandsbeheerder.</translation>
    </message>
    <message>
        <source>Stopped: no documents added</source>
        <translation>Gestopt: geen documenten toegevoegd</translation>
    </message>
    <message>
        <source>No documents added</source>
        <translation>Geen documenten toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added</source>
        <translation>
            <numerusform>%n document toegevoegd</numerusform>
            <numerusform>%n documenten toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all documents added</source>
        <translation>Niet alle documenten toegevoegd</translation>
    </message>
    <message>
        <source>Document not opened</source>
        <translation>Document niet geopend</translation>
    </message>
    <message>
        <source>This computer has no program to open %1 with. Save a copy of it instead.</source>
        <translation>Deze computer heeft geen programma om %1 te openen. Bewaar er een kopie van.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Copy saved. It is not encrypted: erase it when you no longer need it.</source>
        <translation>Kopie bewaard. Ze is niet versleuteld: wis ze wanneer je ze niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Copy not saved</source>
        <translation>Kopie niet bewaard</translation>
    </message>
    <message>
        <source>Document changed</source>
        <translation>Document gewijzigd</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)?</source>
        <translation>
            <numerusform>%n document verwijderen?</numerusform>
            <numerusform>%n documenten verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Documenten verwijderen</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z: the content stays in the caseload, encrypted, until you choose “Erase removed documents for good”.</source>
        <translation>Je kunt dit ongedaan maken met Ctrl+Z: de inhoud blijft versleuteld in de caseload tot je “Verwijderde documenten definitief wissen” kiest.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Niet verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed</source>
        <translation>
            <numerusform>%n document verwijderd</numerusform>
            <numerusform>%n documenten verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message numerus="yes">
        <source>Erase the content of %n removed document(s) of the whole caseload (%1)? Removing them can then no longer be undone. Backups made before today still hold them.</source>
        <translation>
            <numerusform>De inhoud van %n verwijderd document van de hele caseload (%1) wissen? De verwijdering kan dan niet meer ongedaan gemaakt worden. Eerdere reservekopieën bevatten het nog.</numerusform>
            <numerusform>De inhoud van %n verwijderde documenten van de hele caseload (%1) wissen? De verwijdering kan dan niet meer ongedaan gemaakt worden. Eerdere reservekopieën bevatten ze nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Niet gewist</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) erased for good</source>
        <translation>
            <numerusform>%n document definitief gewist</numerusform>
            <numerusform>%n documenten definitief gewist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::DossierHeadView</name>
    <message>
        <source>‹ Learners</source>
        <translation>‹ Leerlingen</translation>
    </message>
    <message>
        <source>Back to the list of learners</source>
        <translation>Terug naar de lijst van leerlingen</translation>
    </message>
    <message>
        <source>&amp;Why…</source>
        <translation>Toon &amp;uitleg…</translation>
    </message>
    <message>
        <source>Show where this date comes from</source>
        <translation>Tonen waar deze datum vandaan komt</translation>
    </message>
    <message>
        <source>New learner</source>
        <translation>Nieuwe leerling</translation>
    </message>
    <message>
        <source>%1 years old, turns %2 on %3</source>
        <translation>%1 jaar, wordt %2 op %3</translation>
    </message>
    <message>
        <source>Represented by %1 (%2)</source>
        <translation>Vertegenwoordigd door %1 (%2)</translation>
    </message>
    <message>
        <source>Next: %1, %2 (%3)</source>
        <translation>Eerstvolgend: %1, %2 (%3)</translation>
    </message>
</context>
<context>
    <name>traject::ui::DuplicateModel</name>
    <message>
        <source>merge</source>
        <translation>samenvoegen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>row %1 of this file</source>
        <translation>rij %1 van dit bestand</translation>
    </message>
    <message>
        <source>in the caseload</source>
        <translation>in de caseload</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Herkend aan</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Zelfde als</translation>
    </message>
</context>
<context>
    <name>traject::ui::EnrolmentDialog</name>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>W&amp;ijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n learner(s)</source>
        <translation>
            <numerusform>%n leerling wijzigen</numerusform>
            <numerusform>%n leerlingen wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Opleiding</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>School&amp;jaar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The change is one step: Ctrl+Z takes it back for all of them.</source>
        <translation>De wijziging is één stap: Ctrl+Z maakt ze voor allemaal ongedaan.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
</context>
<context>
    <name>traject::ui::EnterpriseForm</name>
    <message>
        <source>Name of the enterprise</source>
        <translation>Naam van de onderneming</translation>
    </message>
    <message>
        <source>Function of the representative</source>
        <translation>Functie van de vertegenwoordiger</translation>
    </message>
    <message>
        <source>Excluded from</source>
        <translation>Uitgesloten vanaf</translation>
    </message>
    <message>
        <source>Excluded until</source>
        <translation>Uitgesloten tot en met</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Enterprise num&amp;ber</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;Joint committee</source>
        <translation>&amp;Paritair comité</translation>
    </message>
    <message>
        <source>Full-time &amp;week (hours)</source>
        <translation>Voltijdse wee&amp;k (uren)</translation>
    </message>
    <message>
        <source>Em&amp;ployees</source>
        <translation>Aantal werknemers</translation>
    </message>
    <message>
        <source>Social Maribel</source>
        <translation>Sociale &amp;Maribel</translation>
    </message>
    <message>
        <source>Sector exception: %1</source>
        <translation>Sectorale afwijking: %1</translation>
    </message>
    <message>
        <source>Sector exceptions</source>
        <translation>Sectorale afwijkingen</translation>
    </message>
</context>
<context>
    <name>traject::ui::ErrorTexts</name>
    <message>
        <source>The passphrase does not open this caseload. Check the keyboard layout and Caps Lock and try again. If you are sure of the passphrase, the beginning of the file may be damaged: open its newest backup instead.</source>
        <translation>Deze wachtzin opent de caseload niet. Kijk na of het toetsenbord goed staat en Caps Lock uit is, en probeer opnieuw. Ben je zeker van de wachtzin, dan is het begin van het bestand misschien beschadigd: open dan de nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>This file is not a caseload of Trajectwijzer. Choose a file whose name ends in .traject. The file has not been changed.</source>
        <translation>Dit bestand is geen caseload van Trajectwijzer. Kies een bestand waarvan de naam op .traject eindigt. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>This caseload is damaged. It has not been changed. Open its newest backup and keep the damaged file until you have checked the backup.</source>
        <translation>Deze caseload is beschadigd. Er is niets aan gewijzigd. Open de nieuwste reservekopie en hou het beschadigde bestand bij tot je de kopie hebt nagekeken.</translation>
    </message>
    <message>
        <source>This caseload was written by a newer version of Trajectwijzer. Install that version to open it. The file has not been changed.</source>
        <translation>Deze caseload is bewaard door een nieuwere versie van Trajectwijzer. Installeer die versie om hem te openen. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>This caseload is open in another window or program. Close it there first.</source>
        <translation>Deze caseload staat open in een ander venster of programma. Sluit hem daar eerst.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. Copy the file to a folder of your own, or ask for write access.</source>
        <translation>In dit bestand of zijn map kan niet worden geschreven. Kopieer het bestand naar een eigen map of vraag schrijfrechten.</translation>
    </message>
    <message>
        <source>The file does not exist any more. Look whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>Het bestand bestaat niet meer. Kijk of het is verplaatst of hernoemd, en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>A file with this name exists already and is not overwritten. Choose another name.</source>
        <translation>Er bestaat al een bestand met deze naam en dat wordt niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file cannot be read or written. Check that the drive is connected, has free space, and that you may use the folder.</source>
        <translation>Het bestand kan niet worden gelezen of geschreven. Kijk of de schijf is aangesloten en plaats heeft, en of je de map mag gebruiken.</translation>
    </message>
    <message>
        <source>The encryption library is missing, so nothing was written. Install Trajectwijzer again.</source>
        <translation>De bibliotheek voor versleuteling ontbreekt, dus is er niets geschreven. Installeer Trajectwijzer opnieuw.</translation>
    </message>
    <message>
        <source>This record does not exist any more. It may have been removed or undone.</source>
        <translation>Dit gegeven bestaat niet meer. Misschien is het verwijderd of ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>This change collides with something else in the caseload, so nothing was changed.</source>
        <translation>Deze wijziging botst met iets anders in de caseload, dus is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>The input cannot be used, so nothing was changed.</source>
        <translation>De invoer is niet bruikbaar, dus is er niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file lacks columns that the import needs, so nothing was imported. Choose the columns by hand, or add them to the file.</source>
        <translation>In het bestand ontbreken kolommen die nodig zijn, dus is er niets ingelezen. Kies de kolommen zelf of vul het bestand aan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Close and open the caseload and try again; if it keeps happening, report it with the text below.</source>
        <translation>Er liep iets mis in het programma. Sluit de caseload, open hem en probeer opnieuw. Blijft het gebeuren, meld het dan met de tekst hieronder.</translation>
    </message>
</context>
<context>
    <name>traject::ui::EstablishmentForm</name>
    <message>
        <source>Name of the establishment</source>
        <translation>Naam van de vestiging</translation>
    </message>
    <message>
        <source>Employees of the establishment</source>
        <translation>Aantal werknemers van de vestiging</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Excluded from</source>
        <translation>Uitgesloten vanaf</translation>
    </message>
    <message>
        <source>Excluded until</source>
        <translation>Uitgesloten tot en met</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Establishment number</source>
        <translation>Ve&amp;stigingsnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Gewest</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Aantal werknemers</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address of the establishment</source>
        <translation>Adres van de vestiging</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
</context>
<context>
    <name>traject::ui::EstablishmentListModel</name>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Erkenningen</translation>
    </message>
    <message>
        <source>Last valid until</source>
        <translation>Laatst geldig tot en met</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Learners now</source>
        <translation>Leerlingen nu</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 of %2 valid</source>
        <translation>%1 van %2 geldig</translation>
    </message>
</context>
<context>
    <name>traject::ui::EvaluationModel</name>
    <message>
        <source>1 not yet</source>
        <translation>1 nog niet</translation>
    </message>
    <message>
        <source>2 with help</source>
        <translation>2 met hulp</translation>
    </message>
    <message>
        <source>3 almost independently</source>
        <translation>3 bijna zelfstandig</translation>
    </message>
    <message>
        <source>4 independently</source>
        <translation>4 zelfstandig</translation>
    </message>
    <message>
        <source>No longer in the training plan</source>
        <translation>Niet meer in het opleidingsplan</translation>
    </message>
    <message>
        <source>%1 ✎</source>
        <comment>step with remarks</comment>
        <translation>%1 ✎</translation>
    </message>
    <message>
        <source>%1, with remarks</source>
        <translation>%1, met opmerkingen</translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>Mentor: %1</translation>
    </message>
    <message>
        <source>Counsellor: %1</source>
        <translation>Trajectbegeleider: %1</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competentie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>Periode van het plan</translation>
    </message>
</context>
<context>
    <name>traject::ui::FilterButton</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Fil&amp;ters</source>
        <translation>Fil&amp;ters</translation>
    </message>
    <message>
        <source>Fil&amp;ters (%1)</source>
        <translation>Fil&amp;ters (%1)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>Alle filters &amp;wissen</translation>
    </message>
</context>
<context>
    <name>traject::ui::FilterChip</name>
    <message>
        <source>Change the filter %1</source>
        <translation>De filter %1 wijzigen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>De filter %1 weghalen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Deze filter weghalen</translation>
    </message>
</context>
<context>
    <name>traject::ui::FilterDialog</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>W&amp;issen</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Bevat</translation>
    </message>
    <message>
        <source>Search in the values</source>
        <translation>Zoek in de waarden</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Waarden van %1</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Niets aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Vanaf</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>At lea&amp;st</source>
        <translation>&amp;Minstens</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Hoogstens</translation>
    </message>
    <message>
        <source>&amp;No day filled in</source>
        <translation>&amp;Geen dag ingevuld</translation>
    </message>
    <message>
        <source>No day filled in</source>
        <translation>Geen dag ingevuld</translation>
    </message>
</context>
<context>
    <name>traject::ui::FilterWords</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>hoogstens %1</translation>
    </message>
    <message>
        <source>no day filled in</source>
        <translation>geen dag ingevuld</translation>
    </message>
</context>
<context>
    <name>traject::ui::FindingLabel</name>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
</context>
<context>
    <name>traject::ui::FollowUpPage</name>
    <message>
        <source>Open do&amp;ssier</source>
        <translation>Do&amp;ssier openen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>bezoeken</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Welke bezoeken</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week and next</source>
        <translation>Deze week en volgende</translation>
    </message>
    <message>
        <source>All, held and skipped ones too</source>
        <translation>Alle, ook gebrachte en overgeslagen</translation>
    </message>
    <message>
        <source>No visits are planned. The rhythm of the visits stands in the settings.</source>
        <translation>Er zijn geen bezoeken gepland. Het ritme van de bezoeken staat bij Beheer.</translation>
    </message>
    <message>
        <source>Plan for agreements without visits…</source>
        <translation>Plannen voor overeenkomsten zonder bezoeken…</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Plan for agreements without &amp;visits…</source>
        <translation>Plannen voor overeenkomsten &amp;zonder bezoeken…</translation>
    </message>
    <message>
        <source>S&amp;kip the chosen visits…</source>
        <translation>De gekozen bezoeken &amp;overslaan…</translation>
    </message>
    <message>
        <source>The chosen visits, or all that are shown, as a calendar file</source>
        <translation>De gekozen bezoeken, of alle die getoond worden, als agendabestand</translation>
    </message>
</context>
<context>
    <name>traject::ui::FollowUpTab</name>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>No visits yet. They are planned from the start of an agreement.</source>
        <translation>Nog geen bezoeken. Ze worden gepland vanaf de start van een overeenkomst.</translation>
    </message>
    <message>
        <source>&amp;Plan a visit…</source>
        <translation>Be&amp;zoek plannen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>bezoeken</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Look and pla&amp;n…</source>
        <translation>Be&amp;kijken en plannen…</translation>
    </message>
    <message>
        <source>Look and plan</source>
        <translation>Bekijken en plannen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no visits yet. The rhythm gives %n visit(s).</source>
        <translation>
            <numerusform>%1 heeft nog geen bezoeken. Het ritme geeft er %n.</numerusform>
            <numerusform>%1 heeft nog geen bezoeken. Het ritme geeft er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visits of %1 no longer follow its dates, timetable and rhythm: %n change(s).</source>
        <translation>
            <numerusform>De bezoeken van %1 volgen de data, het uurrooster en het ritme niet meer: %n wijziging.</numerusform>
            <numerusform>De bezoeken van %1 volgen de data, het uurrooster en het ritme niet meer: %n wijzigingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::FormDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>traject::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Undo this one</source>
        <translation>Deze &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>One thing can be taken back as long as nothing later changed the same records. Ctrl+Z takes back the newest.</source>
        <translation>Je kunt één ding terugdraaien zolang dezelfde gegevens daarna niet zijn gewijzigd. Ctrl+Z draait het nieuwste terug.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>In de geschiedenis zoeken</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat getoond wordt</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search.</source>
        <translation>Niets in deze lijst past bij de zoekopdracht.</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Dit ongedaan maken</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Contacts and visits</source>
        <translation>Contacten en bezoeken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
</context>
<context>
    <name>traject::ui::ImportFilePage</name>
    <message>
        <source>Which file?</source>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>A CSV file as spreadsheets and school software save it. Separator and character set are recognised.</source>
        <translation>Een csv-bestand zoals rekenbladen en schoolsoftware het bewaren. Scheidingsteken en tekenset worden herkend.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Kies het bestand om in te lezen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Csv-bestanden (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This file is too large to be a list of this kind.</source>
        <translation>Dit bestand is te groot voor zo&apos;n lijst.</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>puntkomma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns · separator: %3 · character set: %4</source>
        <translation>%1 rijen, %2 kolommen · scheidingsteken: %3 · tekenset: %4</translation>
    </message>
</context>
<context>
    <name>traject::ui::ImportMappingPage</name>
    <message>
        <source>Which column is what?</source>
        <translation>Welke kolom is wat?</translation>
    </message>
    <message>
        <source>Columns marked with * are needed. Your choice is remembered for the next file with these headers.</source>
        <translation>Kolommen met een * zijn nodig. Je keuze wordt onthouden voor het volgende bestand met deze kolomtitels.</translation>
    </message>
    <message>
        <source>Needed here</source>
        <translation>Hier nodig</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolom in het bestand</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Eerste waarden</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— niet in het bestand —</translation>
    </message>
    <message>
        <source>%1, such as %2</source>
        <translation>%1, zoals %2</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose the column that holds it, or add it to the file.</source>
        <translation>Nog nodig: %1. Kies de kolom waarin het staat of voeg ze toe aan het bestand.</translation>
    </message>
</context>
<context>
    <name>traject::ui::ImportPreviewPage</name>
    <message>
        <source>What will be imported</source>
        <translation>Wat wordt ingelezen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Rows with a problem are left out and listed.</source>
        <translation>Er is nog niets gewijzigd. Rijen met een probleem worden weggelaten en opgelijst.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Voortgang van het inlezen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problemen in het bestand</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>Ticked learners are merged: what the file says is added to the record. The others are left out.</source>
        <translation>Aangevinkte leerlingen worden samengevoegd: wat in het bestand staat, komt bij de leerling. De andere worden weggelaten.</translation>
    </message>
    <message>
        <source>Learners who are known already</source>
        <translation>Leerlingen die al bekend zijn</translation>
    </message>
    <message>
        <source>&amp;Merge all</source>
        <translation>Alles sa&amp;menvoegen</translation>
    </message>
    <message>
        <source>Merge all</source>
        <translation>Alles samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Leave all out</source>
        <translation>Alles &amp;weglaten</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alles weglaten</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 the same, %5 left out because of a problem.</source>
        <translation>%1 rijen: %2 nieuw, %3 gewijzigd, %4 hetzelfde, %5 weggelaten door een probleem.</translation>
    </message>
    <message>
        <source>Nothing imported</source>
        <translation>Niets ingelezen</translation>
    </message>
</context>
<context>
    <name>traject::ui::ImportResultPage</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Inlezen &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Inlezen ongedaan maken</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>The whole import is one step: it can be undone here, or later with Ctrl+Z.</source>
        <translation>Alles samen is één stap: je kunt ze hier ongedaan maken, of later met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Weggelaten rijen</translation>
    </message>
    <message>
        <source>Co&amp;py the list</source>
        <translation>Lijst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Lijst kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Lijst &amp;bewaren…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lijst bewaren</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 were the same already.</source>
        <translation>%1 rijen gelezen: %2 toegevoegd, %3 gewijzigd, %4 waren al hetzelfde.</translation>
    </message>
    <message>
        <source>-left-out</source>
        <translation>-weggelaten</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Weggelaten rijen bewaren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Csv-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>List not saved</source>
        <translation>Lijst niet bewaard</translation>
    </message>
    <message>
        <source>The import has been undone: the caseload is as it was before.</source>
        <translation>Het inlezen is ongedaan gemaakt: de caseload is zoals voordien.</translation>
    </message>
</context>
<context>
    <name>traject::ui::ImportWizard</name>
    <message>
        <source>Import learners</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <source>Import workplaces</source>
        <translation>Werkplekken inlezen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Inlezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>traject::ui::LawChoice</name>
    <message>
        <source>Rules of the start &amp;date</source>
        <translation>Regels van de start&amp;datum</translation>
    </message>
    <message>
        <source>Rules of &amp;today</source>
        <translation>Regels van &amp;vandaag</translation>
    </message>
    <message>
        <source>The rules that count: those in force on the day the agreement starts.</source>
        <translation>De regels die tellen: die van de dag waarop de overeenkomst begint.</translation>
    </message>
    <message>
        <source>What the rules of today would say. The agreement does not change.</source>
        <translation>Wat de regels van vandaag zouden zeggen. Aan de overeenkomst verandert niets.</translation>
    </message>
    <message>
        <source>Only under the rules of today: %1</source>
        <translation>Alleen volgens de regels van vandaag: %1</translation>
    </message>
    <message>
        <source>Only under the rules of the start date: %1</source>
        <translation>Alleen volgens de regels van de startdatum: %1</translation>
    </message>
    <message>
        <source>The rules of today give the same findings.</source>
        <translation>De regels van vandaag geven dezelfde bevindingen.</translation>
    </message>
    <message>
        <source>Under the rules of today these differ: %1. For this agreement the rules of its start date count.</source>
        <translation>Volgens de regels van vandaag verschillen deze: %1. Voor deze overeenkomst tellen de regels van de startdatum.</translation>
    </message>
    <message>
        <source>Not confirmed, and the check rests on it: %1.</source>
        <translation>Niet bevestigd, en de controle steunt erop: %1.</translation>
    </message>
</context>
<context>
    <name>traject::ui::LawRowDialog</name>
    <message>
        <source>Change a value</source>
        <translation>Waarde wijzigen</translation>
    </message>
    <message>
        <source>Next row of a value</source>
        <translation>Volgende rij van een waarde</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation>Velden van de rij</translation>
    </message>
    <message>
        <source>The row that begins on %1 holds until the day before this one.</source>
        <translation>De rij die begint op %1 geldt tot de dag voor deze rij begint.</translation>
    </message>
    <message>
        <source>This row is supplied: its first day stays. A value from another day on is a next row.</source>
        <translation>Deze rij is meegeleverd: haar eerste dag blijft. Een waarde vanaf een andere dag is een volgende rij.</translation>
    </message>
    <message>
        <source>&amp;Next row…</source>
        <translation>&amp;Volgende rij…</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Volgende rij</translation>
    </message>
    <message>
        <source>Final agreements rest on this row: %1. Its value and days stay as they are; its source and confirmation may be corrected. Let a next row follow for a new value.</source>
        <translation>Deze definitieve overeenkomsten steunen op deze rij: %1. Haar waarde en dagen blijven zoals ze zijn; bron en bevestiging mag u verbeteren. Laat voor een nieuwe waarde een volgende rij volgen.</translation>
    </message>
    <message>
        <source>Value not saved</source>
        <translation>Waarde niet bewaard</translation>
    </message>
</context>
<context>
    <name>traject::ui::LawRowForm</name>
    <message>
        <source>&amp;Which value</source>
        <translation>&amp;Welke waarde</translation>
    </message>
    <message>
        <source>&amp;Joint committee</source>
        <translation>&amp;Paritair comité</translation>
    </message>
    <message>
        <source>for example 118 or 149.01</source>
        <translation>bijvoorbeeld 118 of 149.01</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Waarde</translation>
    </message>
    <message>
        <source>&amp;Value (%1)</source>
        <translation>&amp;Waarde (%1)</translation>
    </message>
    <message>
        <source>&amp;GGMMI per month</source>
        <translation>GGMM&amp;I per maand</translation>
    </message>
    <message>
        <source>Share of level &amp;%1, in percent</source>
        <translation>Aandeel van niveau &amp;%1, in procent</translation>
    </message>
    <message>
        <source>Allowance per month</source>
        <translation>Leervergoeding per maand</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Manier</translation>
    </message>
    <message>
        <source>May be invoked by</source>
        <translation>In te roepen door</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Sector</source>
        <translation>&amp;Sector</translation>
    </message>
    <message>
        <source>&amp;Joint committees</source>
        <translation>&amp;Paritaire comités</translation>
    </message>
    <message>
        <source>for example 124, 149.01</source>
        <translation>bijvoorbeeld 124, 149.01</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Eerste dag</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>&amp;Geldt vanaf</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Laatste dag</translation>
    </message>
    <message>
        <source>&amp;Until and including</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>dezelfde dag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>Confirm&amp;ed by that source</source>
        <translation>Bevestig&amp;d door die bron</translation>
    </message>
    <message>
        <source>Confirmed by that source</source>
        <translation>Bevestigd door die bron</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Niveau %1: %2</translation>
    </message>
    <message>
        <source>The next row begins after %1.</source>
        <translation>De volgende rij begint na %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Another row begins on this day already. Change that one.</source>
        <translation>Er begint al een rij op deze dag. Wijzig die.</translation>
    </message>
    <message>
        <source>Type the number of a joint committee, such as 118 or 149.01.</source>
        <translation>Typ het nummer van een paritair comité, zoals 118 of 149.01.</translation>
    </message>
</context>
<context>
    <name>traject::ui::LawRowModel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>meegeleverd</translation>
    </message>
</context>
<context>
    <name>traject::ui::LawValuesPanel</name>
    <message>
        <source>Values of the law</source>
        <translation>Waarden van de wet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welke rijen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>De melding sluiten</translation>
    </message>
    <message>
        <source>The numbers, amounts, reasons and days that the rules compare with. A row of your own takes the place of a supplied one or stands between them. What a final agreement rests on is not changed but followed by a next row.</source>
        <translation>De getallen, bedragen, redenen en dagen waarmee de regels vergelijken. Een eigen rij neemt de plaats in van een meegeleverde of staat ertussen. Waarop een definitieve overeenkomst steunt, wijzigt niet meer maar krijgt een volgende rij.</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tabellen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>Vandaag van kracht</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>Own rows</source>
        <translation>Eigen rijen</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt row…</source>
        <translation>V&amp;olgende rij…</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Back to the &amp;supplied row</source>
        <translation>Terug naar meege&amp;leverd</translation>
    </message>
    <message>
        <source>Number for one &amp;joint committee…</source>
        <translation>Getal voor één &amp;paritair comité…</translation>
    </message>
    <message>
        <source>&amp;Reason to end an agreement…</source>
        <translation>&amp;Reden van beëindiging…</translation>
    </message>
    <message>
        <source>Sectoral &amp;partnership…</source>
        <translation>&amp;Sectoraal partnerschap…</translation>
    </message>
    <message>
        <source>&amp;Days off or lesson days…</source>
        <translation>&amp;Vrije dagen of lesdagen…</translation>
    </message>
    <message>
        <source>Value saved</source>
        <translation>Waarde bewaard</translation>
    </message>
    <message>
        <source>These final agreements start on a day of the new row: %1. They were made under the value before it: check them again.</source>
        <translation>Deze definitieve overeenkomsten starten op een dag van de nieuwe rij: %1. Ze werden gemaakt onder de vorige waarde: kijk ze na.</translation>
    </message>
    <message>
        <source>The supplied row holds again</source>
        <translation>De meegeleverde rij geldt weer</translation>
    </message>
    <message>
        <source>Row removed</source>
        <translation>Rij verwijderd</translation>
    </message>
    <message>
        <source>Row not removed</source>
        <translation>Rij niet verwijderd</translation>
    </message>
    <message>
        <source>Final agreements rest on this row: %1. It stays; let a next row follow it.</source>
        <translation>Deze definitieve overeenkomsten steunen op deze rij: %1. Ze blijft; laat er een volgende rij op volgen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Back to the supplied row</source>
        <translation>Terug naar meegeleverd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>Ges&amp;chiedenis…</translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnerDossier</name>
    <message>
        <source>&amp;Save</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel changes</source>
        <translation>Wi&amp;jzigingen annuleren</translation>
    </message>
    <message>
        <source>Cancel changes</source>
        <translation>Wijzigingen annuleren</translation>
    </message>
    <message>
        <source>Remove learner…</source>
        <translation>Leerling verwijderen…</translation>
    </message>
    <message>
        <source>Remove learner</source>
        <translation>Leerling verwijderen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>The changes to this learner have not been saved.</source>
        <translation>De wijzigingen aan deze leerling zijn niet bewaard.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder te bewaren</translation>
    </message>
    <message>
        <source>Remove %1 from the caseload? You can undo this with Ctrl+Z.</source>
        <translation>Wil je %1 uit de caseload verwijderen? Je kunt dit ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Learner not removed</source>
        <translation>Leerling niet verwijderd</translation>
    </message>
    <message>
        <source>This learner has agreements, so the record must stay.</source>
        <translation>Deze leerling heeft overeenkomsten en moet dus blijven staan.</translation>
    </message>
    <message>
        <source>Learner removed</source>
        <translation>Leerling verwijderd</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Opleidingsplan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Note con&amp;tact…</source>
        <translation>Con&amp;tact noteren…</translation>
    </message>
    <message>
        <source>Note a contact about this learner</source>
        <translation>Contact over deze leerling noteren</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact bewaard</translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnerForm</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;aam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>V&amp;oornaam</translation>
    </message>
    <message>
        <source>National register number</source>
        <translation>Rijksregisternummer</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;foon</translation>
    </message>
    <message>
        <source>&amp;Mobile phone</source>
        <translation>Gs&amp;m</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Account number (IBAN)</source>
        <translation>Re&amp;keningnummer (IBAN)</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leerjaar</translation>
    </message>
    <message>
        <source>First day of lessons</source>
        <translation>Eerste lesdag</translation>
    </message>
    <message>
        <source>Late start approved by the class council</source>
        <translation>Late start goedgekeurd door de klassenraad</translation>
    </message>
    <message>
        <source>Training days extended</source>
        <translation>Opleidingsdagen verlengd</translation>
    </message>
    <message>
        <source>Pro&amp;gramme</source>
        <translation>O&amp;pleiding</translation>
    </message>
    <message>
        <source>Ed&amp;ucation</source>
        <translation>Onderw&amp;ijs</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>S&amp;chooljaar</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Wettelijke vertegenwoordiger</translation>
    </message>
    <message>
        <source>The learner has a legal representative</source>
        <translation>De leerling heeft een wettelijke vertegenwoordiger</translation>
    </message>
    <message>
        <source>Name of the legal representative</source>
        <translation>Naam van de wettelijke vertegenwoordiger</translation>
    </message>
    <message>
        <source>Relation to the learner</source>
        <translation>Band met de leerling</translation>
    </message>
    <message>
        <source>Lives at another address</source>
        <translation>Woont op een ander adres</translation>
    </message>
    <message>
        <source>The legal representative lives at another address</source>
        <translation>De wettelijke vertegenwoordiger woont op een ander adres</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Completed before</source>
        <translation>Vroeger behaald</translation>
    </message>
    <message>
        <source>Jobseeker</source>
        <translation>Werkzoekende</translation>
    </message>
    <message>
        <source>Positive advice of VDAB</source>
        <translation>Gunstig advies van VDAB</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Another learner of this caseload has this number.</source>
        <translation>Een andere leerling in deze caseload heeft dit nummer.</translation>
    </message>
    <message>
        <source>The national register number says %1.</source>
        <translation>Volgens het rijksregisternummer is dat %1.</translation>
    </message>
    <message>
        <source>Address of the learner</source>
        <translation>Adres van de leerling</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Stage of secondary education: graad</extracomment>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Address of the legal representative</source>
        <translation>Adres van de wettelijke vertegenwoordiger</translation>
    </message>
    <message>
        <source>First stage</source>
        <extracomment>Stage of secondary education: graad</extracomment>
        <translation>Eerste graad</translation>
    </message>
    <message>
        <source>Second stage</source>
        <extracomment>Stage of secondary education: graad</extracomment>
        <translation>Tweede graad</translation>
    </message>
    <message>
        <source>First year of the third stage</source>
        <translation>Eerste leerjaar van de derde graad</translation>
    </message>
    <message>
        <source>Years of alternating training</source>
        <translation>Jaren alternerende opleiding</translation>
    </message>
    <message>
        <source>Qualification phase of BuSO OV3</source>
        <translation>Kwalificatiefase van BuSO OV3</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnerListModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnerPage</name>
    <message>
        <source>Choose the learner and fill in what is not known yet. Facts that you add here go into the learner&apos;s file when you finish.</source>
        <translation>Kies de leerling en vul aan wat nog niet bekend is. Wat je hier toevoegt, komt bij het afronden in het dossier van de leerling.</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Choose a learner from the list. Type a part of the name, the municipality or the programme to find one quickly.</source>
        <translation>Kies een leerling in de lijst. Typ een deel van de naam, de gemeente of de opleiding om snel te zoeken.</translation>
    </message>
    <message>
        <source>There are no learners in this caseload yet. Import the list of the school first.</source>
        <translation>Er zijn nog geen leerlingen in deze caseload. Lees eerst de lijst van de school in.</translation>
    </message>
    <message>
        <source>Facts about the learner</source>
        <translation>Gegevens van de leerling</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>National number (INSZ)</source>
        <translation>Rijksregisternummer (INSZ)</translation>
    </message>
    <message>
        <source>On the back of the identity card; dots and dashes may stay out.</source>
        <translation>Op de achterkant van de identiteitskaart; punten en streepjes mogen weg.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Decides from what age and until when the learner may start.</source>
        <translation>Bepaalt vanaf welke leeftijd en tot wanneer de leerling mag starten.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Rekeningnummer (IBAN)</translation>
    </message>
    <message>
        <source>Only needed for the learner&apos;s premium.</source>
        <translation>Alleen nodig voor de premie van de leerling.</translation>
    </message>
    <message>
        <source>Completed before: decides admission and allowance</source>
        <translation>Vroeger behaald: bepaalt toelating en leervergoeding</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Eerste graad</translation>
    </message>
    <message>
        <source>Second stage</source>
        <translation>Tweede graad</translation>
    </message>
    <message>
        <source>Completed with a certificate: at least allowance level 2.</source>
        <translation>Afgerond met een getuigschrift: minstens niveau 2 van de leervergoeding.</translation>
    </message>
    <message>
        <source>First year of the third stage</source>
        <translation>Eerste leerjaar van de derde graad</translation>
    </message>
    <message>
        <source>Completed: allowance level 3.</source>
        <translation>Afgerond: niveau 3 van de leervergoeding.</translation>
    </message>
    <message>
        <source>Years of alternating training</source>
        <translation>Jaren alternerende opleiding</translation>
    </message>
    <message>
        <source>OV3 qualification phase</source>
        <translation>Kwalificatiefase OV3</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Kind of education</source>
        <translation>Soort onderwijs</translation>
    </message>
    <message>
        <source>Decides which agreement types exist.</source>
        <translation>Bepaalt welke soorten overeenkomst er zijn.</translation>
    </message>
    <message>
        <source>First lesson day</source>
        <translation>Eerste lesdag</translation>
    </message>
    <message>
        <source>The learner&apos;s own first day in this programme.</source>
        <translation>De eerste dag van deze leerling in deze opleiding.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Graad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leerjaar</translation>
    </message>
    <message>
        <source>Year 3 of the third stage is the 7th year.</source>
        <translation>Leerjaar 3 van de derde graad is het 7de jaar.</translation>
    </message>
    <message>
        <source>The learner could not be read</source>
        <translation>De leerling kon niet worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old on %1</source>
        <translation>
            <numerusform>%n jaar op %1</numerusform>
            <numerusform>%n jaar op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice after the screening</source>
        <translation>Advies na de screening</translation>
    </message>
    <message>
        <source>Registered as jobseeker</source>
        <translation>Ingeschreven als werkzoekende</translation>
    </message>
    <message>
        <source>Positive advice of VDAB</source>
        <translation>Gunstig advies van VDAB</translation>
    </message>
    <message>
        <source>Completed: may start from %1 years instead of %2.</source>
        <translation>Afgerond: mag starten vanaf %1 jaar in plaats van %2.</translation>
    </message>
    <message>
        <source>Completed years, other programmes included: %1 gives level 2, %2 gives level 3.</source>
        <translation>Afgeronde jaren, ook in andere opleidingen: %1 geeft niveau 2, %2 geeft niveau 3.</translation>
    </message>
    <message>
        <source>For jobseekers of %1 and older.</source>
        <translation>Voor werkzoekenden vanaf %1 jaar.</translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnerTab</name>
    <message>
        <source>Learner&apos;s data</source>
        <translation>Gegevens van de leerling</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Learner not saved</source>
        <translation>Leerling niet bewaard</translation>
    </message>
    <message>
        <source>Learner saved</source>
        <translation>Leerling bewaard</translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>No learners yet. Import the list of the school, or add one by hand.</source>
        <translation>Nog geen leerlingen. Lees de lijst van de school in of voeg zelf een leerling toe.</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>The changes to this learner have not been saved.</source>
        <translation>De wijzigingen aan deze leerling zijn niet bewaard.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder te bewaren</translation>
    </message>
    <message>
        <source>Change p&amp;rogramme or school year…</source>
        <translation>Op&amp;leiding of schooljaar wijzigen…</translation>
    </message>
    <message>
        <source>Learners are being changed</source>
        <translation>Leerlingen worden gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) changed</source>
        <translation>
            <numerusform>%n leerling gewijzigd</numerusform>
            <numerusform>%n leerlingen gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Learners not changed</source>
        <translation>Leerlingen niet gewijzigd</translation>
    </message>
</context>
<context>
    <name>traject::ui::ListOutput</name>
    <message>
        <source>Export the list</source>
        <translation>De lijst exporteren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>List not saved</source>
        <translation>Lijst niet bewaard</translation>
    </message>
</context>
<context>
    <name>traject::ui::ListPane</name>
    <message>
        <source>Search: %1</source>
        <translation>Zoeken: %1</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Deze lijst is leeg.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Acti&amp;ons</source>
        <translation>Act&amp;ies</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Copy &amp;mail addresses</source>
        <translation>&amp;Mailadressen kopiëren</translation>
    </message>
    <message>
        <source>&amp;Filter: %1…</source>
        <translation>&amp;Filter: %1…</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>Niets in deze lijst past bij de zoektekst en de filters.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>The list is saved as %1. It is not encrypted there: remove it when you no longer need it.</source>
        <translation>De lijst is bewaard als %1. Ze is daar niet versleuteld: verwijder ze wanneer je ze niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>De lijst afdrukken</translation>
    </message>
    <message>
        <source>These are %1 rows. At most %2 are printed at once: filter the list, choose rows, or export it.</source>
        <translation>Dit zijn %1 rijen. Er worden er hoogstens %2 tegelijk afgedrukt: filter de lijst, kies rijen of exporteer ze.</translation>
    </message>
    <message>
        <source>, %1 chosen</source>
        <translation>, %1 gekozen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n chosen row(s)…</source>
        <translation>
            <numerusform>%n gekozen rij &amp;exporteren…</numerusform>
            <numerusform>%n gekozen rijen &amp;exporteren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export all %n row(s)…</source>
        <translation>
            <numerusform>%n rij &amp;exporteren…</numerusform>
            <numerusform>Alle %n rijen &amp;exporteren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n chosen row(s)…</source>
        <translation>
            <numerusform>%n gekozen rij af&amp;drukken…</numerusform>
            <numerusform>%n gekozen rijen af&amp;drukken…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print all %n row(s)…</source>
        <translation>
            <numerusform>%n rij af&amp;drukken…</numerusform>
            <numerusform>Alle %n rijen af&amp;drukken…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::LockScreen</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>&amp;Quit the program</source>
        <translation>Programma &amp;afsluiten</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Programma afsluiten</translation>
    </message>
    <message>
        <source>Everything stands as you left it. Type the passphrase of the caseload to go on.</source>
        <translation>Alles staat zoals je het achterliet. Typ de wachtzin van de caseload om verder te gaan.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the caseload.</source>
        <translation>Dit is niet de wachtzin van de caseload.</translation>
    </message>
    <message>
        <source>Changes that have not been saved are lost when you quit now.</source>
        <translation>Wijzigingen die niet bewaard zijn, gaan verloren als je nu afsluit.</translation>
    </message>
    <message>
        <source>Trajectwijzer – locked</source>
        <translation>Trajectwijzer – vergrendeld</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>&amp;Afsluiten zonder te bewaren</translation>
    </message>
</context>
<context>
    <name>traject::ui::MailCopy</name>
    <message>
        <source>Mail addresses</source>
        <translation>Mailadressen</translation>
    </message>
    <message>
        <source>No mail address is known.</source>
        <translation>Er is geen mailadres bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail address(es) copied: paste them in your mail program.</source>
        <translation>
            <numerusform>%n mailadres gekopieerd: plak het in je mailprogramma.</numerusform>
            <numerusform>%n mailadressen gekopieerd: plak ze in je mailprogramma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n no address is known.</source>
        <translation>
            <numerusform>Van %n is geen adres bekend.</numerusform>
            <numerusform>Van %n is geen adres bekend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::MainWindow</name>
    <message>
        <source>Task areas</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>%1 – Trajectwijzer</source>
        <translation>%1 – Trajectwijzer</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Agreement stored</source>
        <translation>Overeenkomst bewaard</translation>
    </message>
    <message>
        <source>Half-finished drafts</source>
        <translation>Onafgewerkte ontwerpen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of an agreement was/were left half-finished. Nothing of it is lost.</source>
        <translation>
            <numerusform>%n ontwerp van een overeenkomst is nog niet afgewerkt. Niets ervan is verloren.</numerusform>
            <numerusform>%n ontwerpen van overeenkomsten zijn nog niet afgewerkt. Niets ervan is verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the drafts</source>
        <translation>Ontwerpen bekijken</translation>
    </message>
    <message>
        <source>This caseload</source>
        <translation>Deze caseload</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>A form holds changes that have not been saved.</source>
        <translation>Een formulier heeft wijzigingen die niet zijn bewaard.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder te bewaren</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Zoeken in alles</translation>
    </message>
    <message>
        <source>Search in everything (Ctrl+K)</source>
        <translation>Zoeken in alles (Ctrl+K)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workplace(s)</source>
        <translation>
            <numerusform>%n werkplek</numerusform>
            <numerusform>%n werkplekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n overeenkomst</numerusform>
            <numerusform>%n overeenkomsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::MainWindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Nieuwe caseload…</translation>
    </message>
    <message>
        <source>&amp;Open caseload…</source>
        <translation>Caseload &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Recent caseloads</source>
        <translation>&amp;Recente caseloads</translation>
    </message>
    <message>
        <source>Import &amp;learners…</source>
        <translation>&amp;Leerlingen inlezen…</translation>
    </message>
    <message>
        <source>Import &amp;workplaces…</source>
        <translation>&amp;Werkplekken inlezen…</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Close caseload</source>
        <translation>Caseload &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bewe&amp;rken</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>&amp;Learner</source>
        <translation>Leerlin&amp;g</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>Nieuwe &amp;overeenkomst…</translation>
    </message>
    <message>
        <source>New &amp;learner</source>
        <translation>Nieuwe &amp;leerling</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinere tekst</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Where is my &amp;caseload?</source>
        <translation>Waar staat mijn &amp;caseload?</translation>
    </message>
    <message>
        <source>&amp;About Trajectwijzer</source>
        <translation>&amp;Over Trajectwijzer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>Search in &amp;everything…</source>
        <translation>Zo&amp;eken in alles…</translation>
    </message>
    <message>
        <source>New &amp;task…</source>
        <translation>Nieuwe &amp;taak…</translation>
    </message>
    <message>
        <source>Note &amp;contact…</source>
        <translation>&amp;Contact noteren…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
</context>
<context>
    <name>traject::ui::MentorForm</name>
    <message>
        <source>Name of the mentor</source>
        <translation>Naam van de mentor</translation>
    </message>
    <message>
        <source>Date of the criminal-record extract 596.2</source>
        <translation>Datum van het uittreksel uit het strafregister (596.2)</translation>
    </message>
    <message>
        <source>Mentor training completed on</source>
        <translation>Mentoropleiding voltooid op</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>National register number</source>
        <translation>Rijksregisternummer</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Years of e&amp;xperience</source>
        <translation>Jaren er&amp;varing</translation>
    </message>
    <message>
        <source>Relevant &amp;qualification</source>
        <translation>Relevante &amp;kwalificatie</translation>
    </message>
    <message>
        <source>Extract 596.2 dated</source>
        <translation>Uittreksel 596.2 van</translation>
    </message>
    <message>
        <source>Mentor training on</source>
        <translation>Mentoropleiding op</translation>
    </message>
    <message>
        <source>Exempt from training</source>
        <translation>Vrijgesteld van opleiding</translation>
    </message>
    <message>
        <source>Learners at once</source>
        <translation>Leerlingen tegelijk</translation>
    </message>
    <message>
        <source>Learners at once that the sector allows</source>
        <translation>Leerlingen tegelijk die de sector toelaat</translation>
    </message>
</context>
<context>
    <name>traject::ui::MentorPage</name>
    <message>
        <source>Choose the mentor at the workplace. What you correct here goes into the mentor&apos;s file when you finish.</source>
        <translation>Kies de mentor op de werkplek. Wat je hier verbetert, komt bij het afronden bij de gegevens van de mentor.</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Facts about the mentor</source>
        <translation>Gegevens van de mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>A mentor who is not in the list can be typed here.</source>
        <translation>Een mentor die niet in de lijst staat, kun je hier typen.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>National number (INSZ)</source>
        <translation>Rijksregisternummer (INSZ)</translation>
    </message>
    <message>
        <source>Asked for the premium; may stay blank.</source>
        <translation>Wordt gevraagd voor de premie; mag leeg blijven.</translation>
    </message>
    <message>
        <source>Skill and conduct</source>
        <translation>Vakkennis en gedrag</translation>
    </message>
    <message>
        <source>Years of experience in the occupation</source>
        <translation>Jaren ervaring in het beroep</translation>
    </message>
    <message>
        <source>Relevant qualification</source>
        <translation>Relevante kwalificatie</translation>
    </message>
    <message>
        <source>Criminal-record extract 596.2 of</source>
        <translation>Uittreksel strafregister (596.2) van</translation>
    </message>
    <message>
        <source>Mentor training completed on</source>
        <translation>Mentoropleiding voltooid op</translation>
    </message>
    <message>
        <source>Exempt from mentor training</source>
        <translation>Vrijgesteld van de mentoropleiding</translation>
    </message>
    <message>
        <source>Most learners per mentor in the sector</source>
        <translation>Hoogste aantal leerlingen per mentor in de sector</translation>
    </message>
    <message>
        <source>Choose a workplace first, or type the mentor beside this list.</source>
        <translation>Kies eerst een werkplek, of typ de mentor naast deze lijst.</translation>
    </message>
    <message>
        <source>No mentor is known for this establishment. Type one beside this list.</source>
        <translation>Voor deze vestiging is geen mentor bekend. Typ er een naast deze lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years of experience</source>
        <translation>
            <numerusform>%n jaar ervaring</numerusform>
            <numerusform>%n jaar ervaring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old on %1</source>
        <translation>
            <numerusform>%n jaar op %1</numerusform>
            <numerusform>%n jaar op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Other learners at the same time, as counted</source>
        <translation>Andere leerlingen op hetzelfde moment, geteld</translation>
    </message>
    <message>
        <source>%1 years on the start; %2 with a relevant qualification.</source>
        <translation>%1 jaar bij de start; %2 met een relevante kwalificatie.</translation>
    </message>
    <message>
        <source>At least %1, or a relevant qualification.</source>
        <translation>Minstens %1, of een relevante kwalificatie.</translation>
    </message>
    <message>
        <source>At most %1 year(s) old on the start.</source>
        <translation>Bij de start niet ouder dan %1 jaar.</translation>
    </message>
</context>
<context>
    <name>traject::ui::MentorRowModel</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Mentoropleiding</translation>
    </message>
    <message>
        <source>Extract 596.2</source>
        <translation>Uittreksel 596.2</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Vrije plaatsen</translation>
    </message>
</context>
<context>
    <name>traject::ui::MentorsTab</name>
    <message>
        <source>Mentors of this establishment</source>
        <translation>Mentoren van deze vestiging</translation>
    </message>
    <message>
        <source>&amp;Add mentor</source>
        <translation>Mentor t&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove mentor…</source>
        <translation>Mentor verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>This establishment has no mentor yet.</source>
        <translation>Deze vestiging heeft nog geen mentor.</translation>
    </message>
    <message>
        <source>Mentor not saved</source>
        <translation>Mentor niet bewaard</translation>
    </message>
    <message>
        <source>Mentor not removed</source>
        <translation>Mentor niet verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the mentor of %n agreement(s), so the record must stay.</source>
        <translation>
            <numerusform>%1 is mentor in %n overeenkomst en moet dus blijven.</numerusform>
            <numerusform>%1 is mentor in %n overeenkomsten en moet dus blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove mentor</source>
        <translation>Mentor verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from this establishment? You can undo this with Ctrl+Z.</source>
        <translation>%1 uit deze vestiging verwijderen? Dat kun je ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Mentor removed</source>
        <translation>Mentor verwijderd</translation>
    </message>
</context>
<context>
    <name>traject::ui::MilestoneForm</name>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>Agreement signed &amp;on</source>
        <translation>&amp;Overeenkomst ondertekend op</translation>
    </message>
    <message>
        <source>Training &amp;plan signed on</source>
        <translation>Opleidings&amp;plan ondertekend op</translation>
    </message>
    <message>
        <source>Agreement &amp;registered on</source>
        <translation>Overeenkomst ge&amp;registreerd op</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag ligt nog in de toekomst.</translation>
    </message>
</context>
<context>
    <name>traject::ui::MoneyField</name>
    <message>
        <source>Type an amount such as 635,10.</source>
        <translation>Typ een bedrag zoals 635,10.</translation>
    </message>
</context>
<context>
    <name>traject::ui::MonthCalendar</name>
    <message>
        <source>Month calendar</source>
        <translation>Maandkalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>traject::ui::MonthGrid</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2; nothing to do</source>
        <translation>%1: %2; niets te doen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; %n matter(s), %3 legal</source>
        <translation>
            <numerusform>%1: %2; %n punt, %3 wettelijk</numerusform>
            <numerusform>%1: %2; %n punten, %3 wettelijk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::NewVisitForm</name>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name of the visit</source>
        <translation>Naam van het bezoek</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Overeenkomst</translation>
    </message>
</context>
<context>
    <name>traject::ui::NumberField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Typ een getal van %1 tot %2.</translation>
    </message>
</context>
<context>
    <name>traject::ui::OperationListModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>traject::ui::OtherAgreementsField</name>
    <message>
        <source>Enterprise of agreement %1</source>
        <translation>Onderneming van overeenkomst %1</translation>
    </message>
    <message>
        <source>Start of agreement %1</source>
        <translation>Begin van overeenkomst %1</translation>
    </message>
    <message>
        <source>End of agreement %1</source>
        <translation>Einde van overeenkomst %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove agreement %1</source>
        <translation>Overeenkomst %1 verwijderen</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Other agreements of this learner in this caseload</source>
        <translation>Andere overeenkomsten van deze leerling in deze caseload</translation>
    </message>
    <message>
        <source>Add an agreement elsewhere</source>
        <translation>Overeenkomst elders toevoegen</translation>
    </message>
    <message>
        <source>Add an agreement that this caseload does not know</source>
        <translation>Een overeenkomst toevoegen die deze caseload niet kent</translation>
    </message>
    <message>
        <source>This caseload knows no other agreement of this learner.</source>
        <translation>Deze caseload kent geen andere overeenkomst van deze leerling.</translation>
    </message>
</context>
<context>
    <name>traject::ui::Output</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als pdf bewaren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>PDF not saved</source>
        <translation>Pdf niet bewaard</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Niet afgedrukt</translation>
    </message>
    <message>
        <source>The printer does not accept the pages. Look whether it is on and has paper, or save as PDF.</source>
        <translation>De printer aanvaardt de bladzijden niet. Kijk of hij aanstaat en papier heeft, of bewaar als pdf.</translation>
    </message>
</context>
<context>
    <name>traject::ui::PartiesField</name>
    <message>
        <source>&amp;learner</source>
        <translation>&amp;leerling</translation>
    </message>
    <message>
        <source>By the learner</source>
        <translation>Door de leerling</translation>
    </message>
    <message>
        <source>&amp;enterprise</source>
        <translation>&amp;onderneming</translation>
    </message>
    <message>
        <source>By the enterprise</source>
        <translation>Door de onderneming</translation>
    </message>
</context>
<context>
    <name>traject::ui::PartiesPage</name>
    <message>
        <source>Who signs for each party. What the program knows is filled in already.</source>
        <translation>Wie voor elke partij tekent. Wat het programma weet, is al ingevuld.</translation>
    </message>
    <message>
        <source>Remember provider and counsellor for the next agreements</source>
        <translation>School en trajectbegeleider onthouden voor de volgende overeenkomsten</translation>
    </message>
    <message>
        <source>Legal representative of the learner</source>
        <translation>Wettelijke vertegenwoordiger van de leerling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Relation to the learner</source>
        <translation>Band met de leerling</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Blank: the learner&apos;s own address.</source>
        <translation>Leeg: het adres van de leerling.</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>For example zaakvoerder or HR-verantwoordelijke.</source>
        <translation>Bijvoorbeeld zaakvoerder of hr-verantwoordelijke.</translation>
    </message>
    <message>
        <source>Training provider and counsellor</source>
        <translation>Opleidingsverstrekker en trajectbegeleider</translation>
    </message>
    <message>
        <source>School or centre</source>
        <translation>School of centrum</translation>
    </message>
    <message>
        <source>Institution number</source>
        <translation>Instellingsnummer</translation>
    </message>
    <message>
        <source>Director, who signs</source>
        <translation>Directeur, die tekent</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Adres van de school</translation>
    </message>
    <message>
        <source>Trajectory counsellor</source>
        <translation>Trajectbegeleider</translation>
    </message>
    <message>
        <source>E-mail of the counsellor</source>
        <translation>E-mail van de trajectbegeleider</translation>
    </message>
    <message>
        <source>Telephone of the counsellor</source>
        <translation>Telefoon van de trajectbegeleider</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Overeenkomst getekend op</translation>
    </message>
    <message>
        <source>At the latest on the start. Blank: a line to fill in by hand.</source>
        <translation>Uiterlijk op de begindatum. Leeg: een lijn om met de hand in te vullen.</translation>
    </message>
    <message>
        <source>Training plan signed on</source>
        <translation>Opleidingsplan getekend op</translation>
    </message>
    <message>
        <source>Together with the agreement.</source>
        <translation>Samen met de overeenkomst.</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Geregistreerd op</translation>
    </message>
    <message>
        <source>The learner is a minor: a legal representative signs too.</source>
        <translation>De leerling is minderjarig: een wettelijke vertegenwoordiger tekent mee.</translation>
    </message>
    <message>
        <source>The learner is of age and signs alone.</source>
        <translation>De leerling is meerderjarig en tekent alleen.</translation>
    </message>
    <message>
        <source>Provider and counsellor could not be remembered</source>
        <translation>School en trajectbegeleider konden niet worden onthouden</translation>
    </message>
    <message>
        <source>Within %1 months after the start, or both premiums are lost.</source>
        <translation>Binnen %1 maanden na het begin, anders gaan beide premies verloren.</translation>
    </message>
</context>
<context>
    <name>traject::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase of now</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nieuwe wachtzin opnieuw</translation>
    </message>
    <message>
        <source>&amp;Show the passphrases</source>
        <translation>Wachtzinnen &amp;tonen</translation>
    </message>
    <message>
        <source>Show the passphrases</source>
        <translation>Wachtzinnen tonen</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Voortgang van de wijziging</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>Wachtzin &amp;wijzigen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;leren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A backup is made first. Nobody can recover the passphrase: write the new one down and keep it apart from this computer. Backups made before keep the old one.</source>
        <translation>Eerst wordt een reservekopie gemaakt. Niemand kan de wachtzin terughalen: schrijf de nieuwe op en bewaar ze apart van deze computer. Eerdere reservekopieën behouden de oude wachtzin.</translation>
    </message>
    <message>
        <source>Passphrase of &amp;now</source>
        <translation>&amp;Huidige wachtzin</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nieuwe wachtzin &amp;opnieuw</translation>
    </message>
    <message>
        <source>Passphrase not changed</source>
        <translation>Wachtzin niet gewijzigd</translation>
    </message>
    <message>
        <source>The new passphrase is the one of now.</source>
        <translation>De nieuwe wachtzin is dezelfde als de huidige.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>The caseload did not open again and is closed. Nothing is lost: open it with the new passphrase, or else with the old one.</source>
        <translation>De caseload ging niet opnieuw open en is gesloten. Er is niets verloren: open hem met de nieuwe wachtzin, of anders met de oude.</translation>
    </message>
    <message>
        <source>The passphrase of now is not right. Nothing was changed.</source>
        <translation>De huidige wachtzin is niet juist. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The program was still storing something. Nothing was changed; try again.</source>
        <translation>Het programma was nog iets aan het bewaren. Er is niets gewijzigd; probeer opnieuw.</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Wachtzin gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>From now on the new passphrase opens the caseload. %n backup(s) still open(s) with the old one. Replace them by a new backup now if somebody may know the old passphrase; else keep them.</source>
        <translation>
            <numerusform>Vanaf nu opent de nieuwe wachtzin de caseload. %n reservekopie opent nog met de oude. Vervang die nu door een nieuwe reservekopie als iemand de oude wachtzin kan kennen; behoud ze anders.</numerusform>
            <numerusform>Vanaf nu opent de nieuwe wachtzin de caseload. %n reservekopieën openen nog met de oude. Vervang ze nu door een nieuwe reservekopie als iemand de oude wachtzin kan kennen; behoud ze anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the old backups</source>
        <translation>De oude reservekopieën vervangen</translation>
    </message>
    <message>
        <source>Backups replaced</source>
        <translation>Reservekopieën vervangen</translation>
    </message>
    <message numerus="yes">
        <source>A new backup was made and %n old backup(s) removed.</source>
        <translation>
            <numerusform>Er is een nieuwe reservekopie gemaakt en %n oude verwijderd.</numerusform>
            <numerusform>Er is een nieuwe reservekopie gemaakt en %n oude zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups not replaced</source>
        <translation>Reservekopieën niet vervangen</translation>
    </message>
</context>
<context>
    <name>traject::ui::PatternField</name>
    <message>
        <source>This is not an e-mail address. Type for example name@school.be.</source>
        <translation>Dit is geen e-mailadres. Typ bijvoorbeeld naam@school.be.</translation>
    </message>
    <message>
        <source>This is not a school year. Type for example 2026-2027.</source>
        <translation>Dit is geen schooljaar. Typ bijvoorbeeld 2026-2027.</translation>
    </message>
    <message>
        <source>This is not the number of a joint committee. Type for example 302 or 149.01.</source>
        <translation>Dit is geen nummer van een paritair comité. Typ bijvoorbeeld 302 of 149.01.</translation>
    </message>
    <message>
        <source>An institution number has at most six digits, for example 036541.</source>
        <translation>Een instellingsnummer heeft hoogstens zes cijfers, bijvoorbeeld 036541.</translation>
    </message>
</context>
<context>
    <name>traject::ui::PatternLine</name>
    <message>
        <source>Character %1: “%2” is no day, time, break, “school” or “werkplek”.</source>
        <translation>Teken %1: “%2” is geen dag, uur, pauze, “school” of “werkplek”.</translation>
    </message>
    <message>
        <source>Character %1: type the day before the hours “%2”, such as “ma”.</source>
        <translation>Teken %1: typ de dag vóór de uren “%2”, zoals “ma”.</translation>
    </message>
    <message>
        <source>Character %1: type the hours after “%2”, such as “8:00-16:30”.</source>
        <translation>Teken %1: typ de uren na “%2”, zoals “8:00-16:30”.</translation>
    </message>
    <message>
        <source>Character %1: until when? Type the end after “%2”, such as “8:00-16:30”.</source>
        <translation>Teken %1: tot wanneer? Typ het einde na “%2”, zoals “8:00-16:30”.</translation>
    </message>
    <message>
        <source>Character %1: “%2” is no time of day (0:00 to 24:00).</source>
        <translation>Teken %1: “%2” is geen uur van de dag (0:00 tot 24:00).</translation>
    </message>
    <message>
        <source>Character %1: the end lies before the start in “%2”.</source>
        <translation>Teken %1: in “%2” ligt het einde vóór het begin.</translation>
    </message>
    <message>
        <source>Character %1: type the break “%2” after the hours it belongs to.</source>
        <translation>Teken %1: typ de pauze “%2” na de uren waar ze bij hoort.</translation>
    </message>
    <message>
        <source>Character %1: the break “%2” is as long as the hours themselves.</source>
        <translation>Teken %1: de pauze “%2” duurt even lang als de uren zelf.</translation>
    </message>
    <message>
        <source>Type the week as in “ma-wo 8:00-17:00, 60&apos; pauze”.</source>
        <translation>Typ de week zoals in “ma-wo 8:00-17:00, 60&apos; pauze”.</translation>
    </message>
</context>
<context>
    <name>traject::ui::PendingDraftModel</name>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Draft of</source>
        <translation>Ontwerp van</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>no learner yet</source>
        <translation>nog geen leerling</translation>
    </message>
    <message>
        <source>no workplace yet</source>
        <translation>nog geen werkplek</translation>
    </message>
    <message>
        <source>new agreement</source>
        <translation>nieuwe overeenkomst</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>wijziging van %1</translation>
    </message>
</context>
<context>
    <name>traject::ui::PeriodPage</name>
    <message>
        <source>From when until when, which type of agreement, what is paid and where the training takes place.</source>
        <translation>Van wanneer tot wanneer, welke soort overeenkomst, wat wordt betaald en waar de opleiding plaatsvindt.</translation>
    </message>
    <message>
        <source>Take the whole school year</source>
        <translation>Het hele schooljaar nemen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Type of agreement</source>
        <translation>Soort overeenkomst</translation>
    </message>
    <message>
        <source>Only a simulated workplace</source>
        <translation>Alleen een gesimuleerde werkplek</translation>
    </message>
    <message>
        <source>Social Maribel sector</source>
        <translation>Sector van de sociale Maribel</translation>
    </message>
    <message>
        <source>Non-profit; only there a DA is possible.</source>
        <translation>Non-profit; alleen daar is een DA mogelijk.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Voorwerp</translation>
    </message>
    <message>
        <source>Training allowance</source>
        <translation>Leervergoeding</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Another level takes the amount of that level.</source>
        <translation>Bij een ander niveau hoort het bedrag van dat niveau.</translation>
    </message>
    <message>
        <source>Amount per month</source>
        <translation>Bedrag per maand</translation>
    </message>
    <message>
        <source>Wage</source>
        <translation>Loon</translation>
    </message>
    <message>
        <source>Joint committee</source>
        <translation>Paritair comité</translation>
    </message>
    <message>
        <source>Its scale decides the wage: for example 318.02.</source>
        <translation>De loonschaal bepaalt het loon: bijvoorbeeld 318.02.</translation>
    </message>
    <message>
        <source>Gross wage per month</source>
        <translation>Brutoloon per maand</translation>
    </message>
    <message>
        <source>Place of training</source>
        <translation>Plaats van de opleiding</translation>
    </message>
    <message>
        <source>Where the learner works; by default the establishment</source>
        <translation>Waar de leerling werkt; anders de vestiging</translation>
    </message>
    <message>
        <source>Other agreements of this learner</source>
        <translation>Andere overeenkomsten van deze leerling</translation>
    </message>
    <message>
        <source>Agreements that run or ran</source>
        <translation>Overeenkomsten die lopen of liepen</translation>
    </message>
    <message>
        <source>A shared day is an overlap.</source>
        <translation>Eén gedeelde dag is al een overlapping.</translation>
    </message>
    <message>
        <source>Cooperation recorded (art. 6bis)</source>
        <translation>Samenwerking vastgelegd (art. 6bis)</translation>
    </message>
    <message>
        <source>Covers every overlap in the list above.</source>
        <translation>Dekt elke overlapping in de lijst hierboven.</translation>
    </message>
    <message>
        <source>Previous agreement ended on</source>
        <translation>Vorige overeenkomst eindigde op</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the learner is %n years old on the start</source>
        <translation>
            <numerusform>de leerling is %n jaar bij het begin</numerusform>
            <numerusform>de leerling is %n jaar bij het begin</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nemen</translation>
    </message>
    <message>
        <source>A SAO carries no training allowance.</source>
        <translation>Bij een SAO hoort geen leervergoeding.</translation>
    </message>
    <message>
        <source>The allowance of adult learners is paid by the hour and is not part of this draft.</source>
        <translation>De vergoeding van volwassen cursisten wordt per uur betaald en staat niet in dit ontwerp.</translation>
    </message>
    <message>
        <source>The type follows from the programme or from the hours at the workplace: fill in the timetable, and it is proposed here.</source>
        <translation>De soort volgt uit de opleiding of uit de uren op de werkplek: vul het uurrooster in en ze wordt hier voorgesteld.</translation>
    </message>
    <message>
        <source>there is only a simulated workplace</source>
        <translation>er is alleen een gesimuleerde werkplek</translation>
    </message>
    <message>
        <source>the programme prescribes it</source>
        <translation>de opleiding schrijft het voor</translation>
    </message>
    <message>
        <source>%1 at the workplace per week on average</source>
        <translation>gemiddeld %1 per week op de werkplek</translation>
    </message>
    <message>
        <source>%1, because: %2.</source>
        <translation>%1, want: %2.</translation>
    </message>
    <message>
        <source>Proposed is %1, because: %2. You chose another type.</source>
        <translation>Voorgesteld is %1, want: %2. Je koos een andere soort.</translation>
    </message>
    <message>
        <source>Fill in what the learner completed before (step 1): the level follows from it.</source>
        <translation>Vul in wat de leerling vroeger heeft behaald (stap 1): daaruit volgt het niveau.</translation>
    </message>
    <message>
        <source>Fill in the start: the amount is that of the table on that day.</source>
        <translation>Vul het begin in: het bedrag is dat van de tabel op die dag.</translation>
    </message>
    <message>
        <source>No amount is known for %1.</source>
        <translation>Voor %1 is geen bedrag bekend.</translation>
    </message>
    <message>
        <source>Level %1: %2 a month since %3. Source: %4.</source>
        <translation>Niveau %1: %2 per maand sinds %3. Bron: %4.</translation>
    </message>
    <message>
        <source>This amount is not confirmed yet (niet bevestigd).</source>
        <translation>Dit bedrag is nog niet bevestigd.</translation>
    </message>
    <message>
        <source>The previous agreement ended on %1.</source>
        <translation>De vorige overeenkomst eindigde op %1.</translation>
    </message>
</context>
<context>
    <name>traject::ui::PlaceListModel</name>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Localities</source>
        <translation>Deelgemeenten</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>North / east</source>
        <translation>Noord / oost</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>eigen tabel</translation>
    </message>
    <message>
        <source>supplied</source>
        <translation>meegeleverd</translation>
    </message>
</context>
<context>
    <name>traject::ui::PlacementTab</name>
    <message>
        <source>The search so far</source>
        <translation>De zoektocht tot nu</translation>
    </message>
    <message>
        <source>No workplace was approached yet. Note a contact with one: the steps go from approached over interested and introduction to agreed.</source>
        <translation>Er is nog geen werkplek gecontacteerd. Noteer een contact met een werkplek: de stappen gaan van gecontacteerd over interesse en kennismaking naar akkoord.</translation>
    </message>
    <message>
        <source>Note contact with this wor&amp;kplace…</source>
        <translation>Contact met deze wer&amp;kplek noteren…</translation>
    </message>
    <message>
        <source>Note a contact with this workplace</source>
        <translation>Contact met deze werkplek noteren</translation>
    </message>
    <message>
        <source>Accredited for the programme</source>
        <translation>Erkend voor de opleiding</translation>
    </message>
    <message>
        <source>Accredited workplaces for the programme</source>
        <translation>Erkende werkplekken voor de opleiding</translation>
    </message>
    <message>
        <source>N&amp;ote contact…</source>
        <translation>C&amp;ontact noteren…</translation>
    </message>
    <message>
        <source>Note a contact with this accredited workplace</source>
        <translation>Contact met deze erkende werkplek noteren</translation>
    </message>
    <message>
        <source>&amp;Agreement with this workplace…</source>
        <translation>Overeenkomst met deze werkplek o&amp;pmaken…</translation>
    </message>
    <message>
        <source>New agreement with this workplace</source>
        <translation>Nieuwe overeenkomst met deze werkplek</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>The learner has no programme yet. Choose it in the learner&apos;s data.</source>
        <translation>De leerling heeft nog geen opleiding. Kies die bij de gegevens.</translation>
    </message>
    <message>
        <source>No workplace of this caseload has an accreditation for this programme that holds today.</source>
        <translation>Geen werkplek in deze caseload heeft een erkenning voor deze opleiding die vandaag geldt.</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>Contact bewaard</translation>
    </message>
</context>
<context>
    <name>traject::ui::PlacementTryModel</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>traject::ui::PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Een tabel inle&amp;zen…</translation>
    </message>
    <message>
        <source>Postcodes of Flanders and Brussels, for filling in addresses and for distances. A table of your own (CSV with the columns postcode, gemeente, breedte and lengte) goes before what is supplied. Coordinates derived from GeoNames (CC BY 4.0).</source>
        <translation>Postcodes van Vlaanderen en Brussel, om adressen aan te vullen en afstanden te berekenen. Een eigen tabel (csv met de kolommen postcode, gemeente, breedte en lengte) gaat voor op wat is meegeleverd. Coördinaten afgeleid van GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problemen in het bestand</translation>
    </message>
    <message>
        <source>Co&amp;py the list</source>
        <translation>Lijst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Lijst kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lose the list</source>
        <translation>Lijst s&amp;luiten</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Choose the table of places</source>
        <translation>Kies de plaatsentabel</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Csv-bestanden (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Places not imported</source>
        <translation>Plaatsen niet ingelezen</translation>
    </message>
    <message>
        <source>This file is too large to be a list of this kind.</source>
        <translation>Dit bestand is te groot voor zo&apos;n lijst.</translation>
    </message>
    <message>
        <source>%1 rows read: %2 places added, %3 changed, %4 were the same already.</source>
        <translation>%1 rijen gelezen: %2 plaatsen toegevoegd, %3 gewijzigd, %4 waren al hetzelfde.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been imported from %1: %n problem(s).</source>
        <translation>
            <numerusform>Uit %1 is niets ingelezen: %n probleem.</numerusform>
            <numerusform>Uit %1 is niets ingelezen: %n problemen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::PlanModel</name>
    <message>
        <source>Nobody trains this competence yet: choose where.</source>
        <translation>Niemand leert deze competentie aan: kies waar.</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competentie</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Aangeleerd op</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>traject::ui::PlanPage</name>
    <message>
        <source>For every competence: at school, at the workplace or both, and in which period.</source>
        <translation>Voor elke competentie: op school, op de werkplek of beide, en in welke periode.</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Opleidingsplan</translation>
    </message>
    <message>
        <source>From the programme</source>
        <translation>Uit de opleiding</translation>
    </message>
    <message>
        <source>Take over the competences of the programme</source>
        <translation>De competenties van de opleiding overnemen</translation>
    </message>
    <message>
        <source>Save to programme</source>
        <translation>Bij de opleiding bewaren</translation>
    </message>
    <message>
        <source>Save these competences with the programme</source>
        <translation>Deze competenties bij de opleiding bewaren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a competence</source>
        <translation>Een competentie toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove the selected competences</source>
        <translation>De gekozen competenties verwijderen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move the competence up</source>
        <translation>De competentie omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move the competence down</source>
        <translation>De competentie omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Trained at, for the selected competences</source>
        <translation>Aangeleerd op, voor de gekozen competenties</translation>
    </message>
    <message>
        <source>Period, for the selected competences</source>
        <translation>Periode, voor de gekozen competenties</translation>
    </message>
    <message>
        <source>Select competences:</source>
        <translation>Kies competenties:</translation>
    </message>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n gekozen:</numerusform>
            <numerusform>%n gekozen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme could not be read</source>
        <translation>De opleiding kon niet worden gelezen</translation>
    </message>
    <message>
        <source>The competences could not be saved</source>
        <translation>De competenties konden niet worden bewaard</translation>
    </message>
    <message>
        <source>This programme has no competences yet. Type them here once from the curriculum dossier, then “Save to programme”: the next agreement has them at hand.</source>
        <translation>Deze opleiding heeft nog geen competenties. Typ ze hier één keer over uit het curriculumdossier en kies dan “Bij de opleiding bewaren”: de volgende overeenkomst heeft ze bij de hand.</translation>
    </message>
    <message>
        <source>venue as it is</source>
        <translation>plaats ongewijzigd</translation>
    </message>
    <message>
        <source>period as it is, or september-december</source>
        <translation>periode ongewijzigd, of september-december</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Set venue and period of the selected competences</source>
        <translation>Plaats en periode van de gekozen competenties invullen</translation>
    </message>
</context>
<context>
    <name>traject::ui::PlanTab</name>
    <message>
        <source>There is no training plan yet: it is drawn up with the agreement.</source>
        <translation>Er is nog geen opleidingsplan: het wordt met de overeenkomst opgemaakt.</translation>
    </message>
    <message>
        <source>Training plan and its evaluations</source>
        <translation>Opleidingsplan en de evaluaties ervan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Keys: 1 not yet, 2 with help, 3 almost independently, 4 independently; 0 takes it away.</source>
        <translation>Toetsen: 1 nog niet, 2 met hulp, 3 bijna zelfstandig, 4 zelfstandig; 0 haalt weg.</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>The evaluation has not been saved.</source>
        <translation>De evaluatie is niet bewaard.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder bewaren</translation>
    </message>
    <message>
        <source>Remarks on the competence</source>
        <translation>Opmerkingen bij de competentie</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Remark of the mentor on the competence</source>
        <translation>Opmerking van de mentor bij de competentie</translation>
    </message>
    <message>
        <source>Co&amp;unsellor</source>
        <translation>Trajectbege&amp;leider</translation>
    </message>
    <message>
        <source>Remark of the counsellor on the competence</source>
        <translation>Opmerking van de trajectbegeleider bij de competentie</translation>
    </message>
    <message>
        <source>The whole period</source>
        <translation>De hele periode</translation>
    </message>
    <message>
        <source>Name of the period</source>
        <translation>Naam van de periode</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Besproken op</translation>
    </message>
    <message>
        <source>Peri&amp;od</source>
        <translation>Peri&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Discussed on</source>
        <translation>Bespro&amp;ken op</translation>
    </message>
    <message>
        <source>Mentor on the whole</source>
        <translation>Mentor over het geheel</translation>
    </message>
    <message>
        <source>Remark of the mentor on the whole</source>
        <translation>Opmerking van de mentor over het geheel</translation>
    </message>
    <message>
        <source>Counsellor on the whole</source>
        <translation>Trajectbegeleider over het geheel</translation>
    </message>
    <message>
        <source>Remark of the counsellor on the whole</source>
        <translation>Opmerking van de trajectbegeleider over het geheel</translation>
    </message>
    <message>
        <source>&amp;New period</source>
        <translation>&amp;Nieuwe periode</translation>
    </message>
    <message>
        <source>&amp;Remove period…</source>
        <translation>Periode verw&amp;ijderen…</translation>
    </message>
    <message>
        <source>Ev&amp;aluation sheet</source>
        <translation>&amp;Evaluatieblad</translation>
    </message>
    <message>
        <source>Evaluation sheet</source>
        <translation>Evaluatieblad</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Bewaren als &amp;PDF…</translation>
    </message>
    <message>
        <source>Print a &amp;blank one…</source>
        <translation>Een &amp;leeg blad afdrukken…</translation>
    </message>
    <message>
        <source>Save a blank &amp;one as PDF…</source>
        <translation>Een leeg blad bewaren als PD&amp;F…</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Opleidingsplan</translation>
    </message>
    <message>
        <source>Trimester %1, %2</source>
        <translation>Trimester %1, %2</translation>
    </message>
    <message>
        <source>Remove period</source>
        <translation>Periode verwijderen</translation>
    </message>
    <message>
        <source>Remove the evaluation “%1” with its steps and remarks? You can undo this with Ctrl+Z.</source>
        <translation>De evaluatie “%1” verwijderen, met de stappen en opmerkingen? Je kunt dit ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Evaluation removed</source>
        <translation>Evaluatie verwijderd</translation>
    </message>
    <message>
        <source>Evaluation not saved</source>
        <translation>Evaluatie niet bewaard</translation>
    </message>
    <message>
        <source>There is a period with this name already.</source>
        <translation>Er is al een periode met die naam.</translation>
    </message>
    <message>
        <source>Each period needs a name.</source>
        <translation>Elke periode heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Evaluation saved</source>
        <translation>Evaluatie bewaard</translation>
    </message>
    <message>
        <source>%1-evaluation</source>
        <translation>%1-evaluatie</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
</context>
<context>
    <name>traject::ui::PremiumPanel</name>
    <message>
        <source>No premium can be calculated: the start or the end of the agreement is not known, or the rulebook has no amounts for its days.</source>
        <translation>Er is geen premie te berekenen: de start of het einde van de overeenkomst is niet bekend, of de regels kennen geen bedragen voor die dagen.</translation>
    </message>
    <message>
        <source>Calculated from the agreement and the earlier ones of this learner in the caseload. It blocks nothing.</source>
        <translation>Berekend uit de overeenkomst en de vroegere van deze leerling in het caseload. Het houdt niets tegen.</translation>
    </message>
    <message>
        <source>Premiums and their conditions</source>
        <translation>Premies en hun voorwaarden</translation>
    </message>
    <message>
        <source>%1, school year %2-%3: %4</source>
        <translation>%1, schooljaar %2-%3: %4</translation>
    </message>
    <message>
        <source>As a whole: %1</source>
        <translation>Alles samen: %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vastgesteld</translation>
    </message>
</context>
<context>
    <name>traject::ui::ProblemListModel</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>traject::ui::ProgramPanel</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation>Vergrendelen na minuten zonder gebruik</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Another language is used when the program starts again.</source>
        <translation>Een andere taal geldt zodra je het programma opnieuw start.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>T&amp;ekstgrootte</translation>
    </message>
    <message>
        <source>L&amp;ock after</source>
        <translation>&amp;Vergrendelen na</translation>
    </message>
    <message>
        <source>When nobody uses the program for so long, the passphrase is asked again.</source>
        <translation>Gebruikt niemand het programma zo lang, dan wordt de wachtzin opnieuw gevraagd.</translation>
    </message>
</context>
<context>
    <name>traject::ui::ProgrammeListModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenties</translation>
    </message>
</context>
<context>
    <name>traject::ui::ProgrammesPanel</name>
    <message>
        <source>Programmes</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Kies een opleiding</translation>
    </message>
    <message>
        <source>Agreement type, hours and competences stand in the curriculum dossier. Fill them in once per programme.</source>
        <translation>Soort overeenkomst, uren en competenties staan in het curriculumdossier. Vul ze één keer per opleiding in.</translation>
    </message>
    <message>
        <source>Least hours per week at the workplace</source>
        <translation>Minimumaantal uren per week op de werkplek</translation>
    </message>
    <message>
        <source>Agreement t&amp;ype</source>
        <translation>Soort ov&amp;ereenkomst</translation>
    </message>
    <message>
        <source>Least hours at the workplace</source>
        <translation>Minimum &amp;uren werkplek</translation>
    </message>
    <message>
        <source>Com&amp;petences</source>
        <translation>Com&amp;petenties</translation>
    </message>
    <message>
        <source>Competences by cluster</source>
        <translation>Competenties per cluster</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel changes</source>
        <translation>Wi&amp;jzigingen annuleren</translation>
    </message>
    <message>
        <source>Cancel changes</source>
        <translation>Wijzigingen annuleren</translation>
    </message>
    <message>
        <source>&amp;Add competence</source>
        <translation>Competentie t&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verwijdere&amp;n</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>O&amp;mhoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>The changes to this programme have not been saved.</source>
        <translation>De wijzigingen aan deze opleiding zijn niet bewaard.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder te bewaren</translation>
    </message>
    <message>
        <source>Programme not saved</source>
        <translation>Opleiding niet bewaard</translation>
    </message>
    <message>
        <source>Programme saved</source>
        <translation>Opleiding bewaard</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>Ges&amp;chiedenis…</translation>
    </message>
    <message>
        <source>History of this programme</source>
        <translation>Geschiedenis van deze opleiding</translation>
    </message>
</context>
<context>
    <name>traject::ui::RecordHistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>Geschiedenis van %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This is as the program ships it, so nothing was done with it here.</source>
        <translation>Dit is zoals het programma het levert. Er is hier nog niets mee gedaan.</translation>
    </message>
</context>
<context>
    <name>traject::ui::RecordsTab</name>
    <message>
        <source>Save or cancel the changes first.</source>
        <translation>Bewaar of annuleer eerst de wijzigingen.</translation>
    </message>
</context>
<context>
    <name>traject::ui::RefusalTexts</name>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 bestaat niet meer.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the files in it instead.</source>
        <translation>%1 is een map. Sleep in de plaats daarvan de bestanden erin hierheen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is leeg.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Make the scan smaller, or split it.</source>
        <translation>%1 is groter dan 50 MB. Maak de scan kleiner of splits hem.</translation>
    </message>
    <message>
        <source>%1 was being written by another program. Try again.</source>
        <translation>%1 werd net geschreven door een ander programma. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same content.</source>
        <translation>%1 staat hier al, met dezelfde inhoud.</translation>
    </message>
</context>
<context>
    <name>traject::ui::RhythmPanel</name>
    <message>
        <source>Visits are planned from the start of an agreement, on days on which the learner is at the workplace. Plans that are made already stay.</source>
        <translation>Bezoeken worden gepland vanaf de start van een overeenkomst, op dagen waarop de leerling op de werkplek is. Plannen die al gemaakt zijn, blijven.</translation>
    </message>
    <message>
        <source>Rhythm of the visits</source>
        <translation>Ritme van de bezoeken</translation>
    </message>
    <message>
        <source>&amp;Add a visit</source>
        <translation>Be&amp;zoek toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>V&amp;erwijderen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Omhoog</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Default rh&amp;ythm</source>
        <translation>Standaardrit&amp;me</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>Gekozen bezoek</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name of the visit</source>
        <translation>Naam van het bezoek</translation>
    </message>
    <message>
        <source>After how &amp;many</source>
        <translation>Na hoe&amp;veel</translation>
    </message>
    <message>
        <source>What &amp;is counted</source>
        <translation>Wat &amp;telt</translation>
    </message>
    <message>
        <source>&amp;Cancel changes</source>
        <translation>Wi&amp;jzigingen annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>Plan all a&amp;greements without visits…</source>
        <translation>Alle overeenkomsten zonder bezoe&amp;ken plannen…</translation>
    </message>
    <message>
        <source>&amp;Plan the visits as soon as a new agreement is stored</source>
        <translation>De bezoeken &amp;plannen zodra een nieuwe overeenkomst bewaard is</translation>
    </message>
    <message>
        <source>Plan the visits as soon as a new agreement is stored</source>
        <translation>De bezoeken plannen zodra een nieuwe overeenkomst bewaard is</translation>
    </message>
    <message>
        <source>Rhythm not saved</source>
        <translation>Ritme niet bewaard</translation>
    </message>
    <message>
        <source>Each visit of the rhythm needs a name, and there must be at least one.</source>
        <translation>Elk bezoek van het ritme heeft een naam nodig, en er moet er minstens één zijn.</translation>
    </message>
    <message>
        <source>Rhythm of the visits saved</source>
        <translation>Ritme van de bezoeken bewaard</translation>
    </message>
    <message>
        <source>Default rhythm</source>
        <translation>Standaardritme</translation>
    </message>
    <message>
        <source>Put the default rhythm in the place of this one? You can undo this with Ctrl+Z.</source>
        <translation>Het standaardritme in de plaats van dit ritme zetten? Je kunt dit ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Default rhythm of the visits</source>
        <translation>Standaardritme van de bezoeken</translation>
    </message>
    <message>
        <source>Save the rhythm first.</source>
        <translation>Bewaar eerst het ritme.</translation>
    </message>
</context>
<context>
    <name>traject::ui::RuleFindings</name>
    <message>
        <source>Agreements on which the rule says something</source>
        <translation>Overeenkomsten waarover de regel iets zegt</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Search in the a&amp;greements</source>
        <translation>&amp;Zoek in de overeenkomsten</translation>
    </message>
    <message>
        <source>Search in the agreements</source>
        <translation>Zoek in de overeenkomsten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Het zoeken stoppen</translation>
    </message>
    <message>
        <source>Agreements checked</source>
        <translation>Gecontroleerde overeenkomsten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>All agreements are being checked.</source>
        <translation>Alle overeenkomsten worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Not looked for yet.</source>
        <translation>Nog niet gezocht.</translation>
    </message>
    <message numerus="yes">
        <source>The rule has nothing to say of the %n agreement(s).</source>
        <translation>
            <numerusform>De regel heeft niets te zeggen over de %n overeenkomst.</numerusform>
            <numerusform>De regel heeft niets te zeggen over de %n overeenkomsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule says something of %1 of the %n agreement(s):</source>
        <translation>
            <numerusform>De regel zegt iets over %1 van de %n overeenkomst:</numerusform>
            <numerusform>De regel zegt iets over %1 van de %n overeenkomsten:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::RuleListModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
</context>
<context>
    <name>traject::ui::RuleView</name>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bevestiging</translation>
    </message>
    <message>
        <source>Values it compares with</source>
        <translation>Waarden waarmee de regel vergelijkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Show &amp;among the values</source>
        <translation>Tonen bij de &amp;waarden</translation>
    </message>
    <message>
        <source>Show among the values</source>
        <translation>Tonen bij de waarden</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Waar gebruikt</translation>
    </message>
    <message>
        <source>Show the &amp;calendar</source>
        <translation>De &amp;kalender tonen</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>De kalender tonen</translation>
    </message>
    <message>
        <source>To the a&amp;greements</source>
        <translation>Naar de &amp;overeenkomsten</translation>
    </message>
    <message>
        <source>To the agreements</source>
        <translation>Naar de overeenkomsten</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>Not confirmed: the source of this rule is uncertain.</source>
        <translation>Niet bevestigd: de bron van deze regel is onzeker.</translation>
    </message>
    <message>
        <source>Not confirmed: %1.</source>
        <translation>Niet bevestigd: %1.</translation>
    </message>
    <message>
        <source>In the agreement: step %1, %2, about “%3”.</source>
        <translation>In de overeenkomst: stap %1, %2, over “%3”.</translation>
    </message>
    <message>
        <source>Compute the term:</source>
        <translation>Termijn berekenen:</translation>
    </message>
    <message>
        <source>With the premiums of each agreement.</source>
        <translation>Bij de premies van elke overeenkomst.</translation>
    </message>
    <message>
        <source>In the calendar, in the terms that count training days and in the timetable of each agreement.</source>
        <translation>In de kalender, in de termijnen die opleidingsdagen tellen en in het uurrooster van elke overeenkomst.</translation>
    </message>
    <message>
        <source>When an agreement ends early.</source>
        <translation>Bij het vroegtijdige einde van een overeenkomst.</translation>
    </message>
</context>
<context>
    <name>traject::ui::RulesPanel</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>De gekozen regel</translation>
    </message>
</context>
<context>
    <name>traject::ui::ScheduleTemplates</name>
    <message>
        <source>3 days workplace, 2 days school (24 + 14 hours)</source>
        <translation>3 dagen werkplek, 2 dagen school (24 + 14 uren)</translation>
    </message>
    <message>
        <source>2 days school, 3 days workplace (14 + 24 hours)</source>
        <translation>2 dagen school, 3 dagen werkplek (14 + 24 uren)</translation>
    </message>
    <message>
        <source>4 days workplace, 1 day school (32 + 6 hours)</source>
        <translation>4 dagen werkplek, 1 dag school (32 + 6 uren)</translation>
    </message>
    <message>
        <source>2 days workplace, 3 days school (16 + 21 hours)</source>
        <translation>2 dagen werkplek, 3 dagen school (16 + 21 uren)</translation>
    </message>
    <message>
        <source>Blocks: one week workplace, one week school (38 / 35 hours)</source>
        <translation>Blokken: één week werkplek, één week school (38 / 35 uren)</translation>
    </message>
</context>
<context>
    <name>traject::ui::SchoolPanel</name>
    <message>
        <source>Name of the school</source>
        <translation>Naam van de school</translation>
    </message>
    <message>
        <source>Name of the counsellor</source>
        <translation>Naam van de trajectbegeleider</translation>
    </message>
    <message>
        <source>E-mail of the counsellor</source>
        <translation>E-mail van de trajectbegeleider</translation>
    </message>
    <message>
        <source>Phone of the counsellor</source>
        <translation>Telefoon van de trajectbegeleider</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel changes</source>
        <translation>Wi&amp;jzigingen annuleren</translation>
    </message>
    <message>
        <source>Cancel changes</source>
        <translation>Wijzigingen annuleren</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>Opleidingsverstrekker</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Institution number</source>
        <translation>&amp;Instellingsnummer</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Direc&amp;tor</source>
        <translation>Directe&amp;ur</translation>
    </message>
    <message>
        <source>Trajectory counsellor</source>
        <translation>Trajectbegeleider</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;aam</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>These data stand in every new agreement.</source>
        <translation>Deze gegevens staan in elke nieuwe overeenkomst.</translation>
    </message>
    <message>
        <source>School and counsellor</source>
        <translation>School en trajectbegeleider</translation>
    </message>
    <message>
        <source>School and counsellor saved</source>
        <translation>School en trajectbegeleider bewaard</translation>
    </message>
    <message>
        <source>Address of the school</source>
        <translation>Adres van de school</translation>
    </message>
    <message>
        <source>E-m&amp;ail</source>
        <translation>&amp;E-mail</translation>
    </message>
</context>
<context>
    <name>traject::ui::ScreeningForm</name>
    <message>
        <source>What the class council saw</source>
        <translation>Wat de klassenraad zag</translation>
    </message>
    <message>
        <source>Hel&amp;d on</source>
        <translation>Gehouden &amp;op</translation>
    </message>
    <message>
        <source>Will&amp;ing to work</source>
        <extracomment>Dutch: arbeidsbereid</extracomment>
        <translation>Arbeidsber&amp;eid</translation>
    </message>
    <message>
        <source>&amp;Ready for work</source>
        <extracomment>Dutch: arbeidsrijp</extracomment>
        <translation>Arbeidsrij&amp;p</translation>
    </message>
    <message>
        <source>&amp;Advice</source>
        <translation>&amp;Advies</translation>
    </message>
    <message>
        <source>Advice after screening</source>
        <translation>Advies na de screening</translation>
    </message>
    <message>
        <source>Stren&amp;gths</source>
        <translation>&amp;Sterke punten</translation>
    </message>
    <message>
        <source>Concer&amp;ns</source>
        <translation>Aanda&amp;chtspunten</translation>
    </message>
    <message>
        <source>Finding a workplace</source>
        <translation>Een werkplek zoeken</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Trans&amp;port</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>At most (&amp;km from home)</source>
        <translation>Hoogstens (&amp;km van thuis)</translation>
    </message>
</context>
<context>
    <name>traject::ui::ScreeningTab</name>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>The advice is negative. It does not bind: talk about it with the learner and the parents before you look for a workplace.</source>
        <translation>Het advies is negatief. Het is niet bindend: bespreek het met de leerling en de ouders voor je een werkplek zoekt.</translation>
    </message>
    <message>
        <source>No advice is recorded yet. The class council gives one after the screening, before the search for a workplace begins.</source>
        <translation>Er is nog geen advies genoteerd. De klassenraad geeft er een na de screening, voor het zoeken naar een werkplek begint.</translation>
    </message>
    <message>
        <source>Screening not saved</source>
        <translation>Screening niet bewaard</translation>
    </message>
    <message>
        <source>Screening saved</source>
        <translation>Screening bewaard</translation>
    </message>
</context>
<context>
    <name>traject::ui::SearchPalette</name>
    <message>
        <source>Search in everything</source>
        <translation>Zoeken in alles</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Name, number, note or command</source>
        <translation>Naam, nummer, notitie of opdracht</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Laatst gekozen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Type a name, a number with or without dots, a word of a note, or a command.</source>
        <translation>Typ een naam, een nummer met of zonder punten, een woord uit een notitie of een opdracht.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>The caseload is still being read; more may come.</source>
        <translation>De caseload wordt nog gelezen; er kan nog meer bijkomen.</translation>
    </message>
</context>
<context>
    <name>traject::ui::SearchResultModel</name>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>tegen %1</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Skipped visits</source>
        <translation>Overgeslagen bezoeken</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
</context>
<context>
    <name>traject::ui::SearchTable</name>
    <message>
        <source>Search in: %1</source>
        <translation>Zoeken in: %1</translation>
    </message>
    <message>
        <source>Search by name, place, …</source>
        <translation>Zoek op naam, gemeente, …</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Niets gevonden. Probeer minder of andere woorden.</translation>
    </message>
</context>
<context>
    <name>traject::ui::SearchableChoice</name>
    <message>
        <source>Type a part of the name or code</source>
        <translation>Typ een deel van de naam of de code</translation>
    </message>
</context>
<context>
    <name>traject::ui::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van het beheer</translation>
    </message>
    <message>
        <source>School and counsellor</source>
        <translation>School en trajectbegeleider</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Opleidingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
</context>
<context>
    <name>traject::ui::Severity</name>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>traject::ui::ShortList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
</context>
<context>
    <name>traject::ui::SkipVisitForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
</context>
<context>
    <name>traject::ui::SnoozeDialog</name>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>The legal date does not move: %1.</source>
        <translation>De wettelijke datum verschuift niet: %1.</translation>
    </message>
    <message>
        <source>It comes back on the list on the day you choose.</source>
        <translation>Het komt terug in de lijst op de dag die je kiest.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>R&amp;eden</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Uitstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose a day after %1.</source>
        <translation>Kies een dag na %1.</translation>
    </message>
</context>
<context>
    <name>traject::ui::StartDialog</name>
    <message>
        <source>Trajectwijzer</source>
        <translation>Trajectwijzer</translation>
    </message>
    <message>
        <source>The desk of the trajectory counsellor: one encrypted file on your own computer.</source>
        <translation>De werktafel van de trajectbegeleider: één versleuteld bestand op je eigen computer.</translation>
    </message>
    <message>
        <source>Recent caseloads</source>
        <translation>Recente caseloads</translation>
    </message>
    <message>
        <source>No caseload was opened on this computer yet. Create one, or open a file that ends in .traject.</source>
        <translation>Op deze computer is nog geen caseload geopend. Maak er een aan of open een bestand dat op .traject eindigt.</translation>
    </message>
    <message>
        <source>&amp;Recent caseloads</source>
        <translation>&amp;Recente caseloads</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Open the chosen caseload</source>
        <translation>De gekozen caseload openen</translation>
    </message>
    <message>
        <source>Open another &amp;file…</source>
        <translation>Ander &amp;bestand openen…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Ander bestand openen</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Nieuwe caseload…</translation>
    </message>
    <message>
        <source>New caseload</source>
        <translation>Nieuwe caseload</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Terug</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Show the back&amp;ups</source>
        <translation>Reservekop&amp;ieën tonen</translation>
    </message>
    <message>
        <source>Show the folder with the backups</source>
        <translation>De map met de reservekopieën tonen</translation>
    </message>
    <message>
        <source>Open caseload</source>
        <translation>Caseload openen</translation>
    </message>
    <message>
        <source>Caseloads (*.traject);;All files (*)</source>
        <translation>Caseloads (*.traject);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>caseload</source>
        <translation>caseload</translation>
    </message>
    <message>
        <source>Caseloads (*.traject)</source>
        <translation>Caseloads (*.traject)</translation>
    </message>
    <message>
        <source>No caseload created</source>
        <translation>Geen caseload aangemaakt</translation>
    </message>
</context>
<context>
    <name>traject::ui::StatusTile</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n learner(s), %2</source>
        <translation>
            <numerusform>%1: %n leerling, %2</numerusform>
            <numerusform>%1: %n leerlingen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these learners</source>
        <translation>Deze leerlingen tonen</translation>
    </message>
</context>
<context>
    <name>traject::ui::StayRowModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>komt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vroeger</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>traject::ui::StaysTab</name>
    <message>
        <source>No agreement of this caseload is at this establishment.</source>
        <translation>Geen enkele overeenkomst van deze caseload loopt in deze vestiging.</translation>
    </message>
    <message>
        <source>Learners at this workplace</source>
        <translation>Leerlingen op deze werkplek</translation>
    </message>
    <message>
        <source>Other establishments and mentors&apos; learners else&amp;where too</source>
        <translation>Ook andere &amp;vestigingen, en leerlingen die de mentoren elders begeleiden</translation>
    </message>
    <message>
        <source>Show learners at other establishments of the enterprise, and those whom the mentors guide elsewhere</source>
        <translation>Toon ook leerlingen in andere vestigingen van de onderneming, en wie de mentoren elders begeleiden</translation>
    </message>
    <message>
        <source>&amp;Open learner</source>
        <translation>Leerling o&amp;penen</translation>
    </message>
    <message>
        <source>Open the learner&apos;s dossier</source>
        <translation>Dossier van de leerling openen</translation>
    </message>
    <message>
        <source>Show agree&amp;ment</source>
        <translation>Overeenko&amp;mst tonen</translation>
    </message>
    <message>
        <source>Show the agreement</source>
        <translation>Overeenkomst tonen</translation>
    </message>
</context>
<context>
    <name>traject::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>not visited yet</source>
        <translation>nog niet bezocht</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>bezocht</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n bevinding</numerusform>
            <numerusform>%n bevindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Stap %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>traject::ui::Steps</name>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Programme and workplace</source>
        <translation>Opleiding en werkplek</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Period and type</source>
        <translation>Periode en soort</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Uurrooster</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Opleidingsplan</translation>
    </message>
    <message>
        <source>Parties and signatures</source>
        <translation>Partijen en handtekeningen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
</context>
<context>
    <name>traject::ui::SuggestionModel</name>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 van %2 plaatsen bezet</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) there, number of employees unknown</source>
        <translation>
            <numerusform>%n leerling daar, aantal werknemers onbekend</numerusform>
            <numerusform>%n leerlingen daar, aantal werknemers onbekend</numerusform>
        </translation>
    </message>
    <message>
        <source>accreditation ends soon, on %1</source>
        <translation>erkenning vervalt binnenkort, op %1</translation>
    </message>
    <message>
        <source>accredited, end unknown</source>
        <translation>erkend, einde onbekend</translation>
    </message>
    <message>
        <source>accredited until %1</source>
        <translation>erkend tot en met %1</translation>
    </message>
    <message>
        <source>distance unknown</source>
        <translation>afstand onbekend</translation>
    </message>
    <message>
        <source>%1 km, further than wished</source>
        <translation>%1 km, verder dan gewenst</translation>
    </message>
    <message>
        <source>%1 km from home</source>
        <translation>%1 km van thuis</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Waarom hier</translation>
    </message>
    <message numerus="yes">
        <source>offers %n place(s)</source>
        <translation>
            <numerusform>biedt %n plaats aan</numerusform>
            <numerusform>biedt %n plaatsen aan</numerusform>
        </translation>
    </message>
    <message>
        <source>establishment: %1</source>
        <translation>vestiging: %1</translation>
    </message>
    <message>
        <source>mentor: %1</source>
        <translation>mentor: %1</translation>
    </message>
    <message>
        <source>no mentor named</source>
        <translation>geen mentor opgegeven</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>volzet</translation>
    </message>
</context>
<context>
    <name>traject::ui::SummaryPage</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1 a month (level %2)</source>
        <translation>%1 per maand (niveau %2)</translation>
    </message>
    <message>
        <source>Wage %1 a month (joint committee %2)</source>
        <translation>Loon %1 per maand (paritair comité %2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>On average %1 at the workplace and %2 at school</source>
        <translation>Gemiddeld %1 op de werkplek en %2 op school</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Voorwerp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>Place of training</source>
        <translation>Plaats van de opleiding</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Opleidingsverstrekker</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Trajectbegeleider</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Uurrooster</translation>
    </message>
    <message>
        <source>Training plan</source>
        <translation>Opleidingsplan</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Wettelijke vertegenwoordiger</translation>
    </message>
    <message>
        <source>What the rules still say, what they could not judge, and the agreement in short.</source>
        <translation>Wat de regels nog zeggen, wat ze niet konden nagaan, en de overeenkomst in het kort.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Not checked, because a fact is missing</source>
        <translation>Niet gecontroleerd, want er ontbreekt een gegeven</translation>
    </message>
    <message>
        <source>The agreement in short</source>
        <translation>De overeenkomst in het kort</translation>
    </message>
    <message>
        <source>Go to %1 in step %2</source>
        <translation>Ga naar %1 in stap %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) stand. You can save the agreement, but it prints with CONCEPT across every page.</source>
        <translation>
            <numerusform>Er staat nog %n fout open. Je kunt de overeenkomst bewaren, maar op elke bladzijde komt CONCEPT te staan.</numerusform>
            <numerusform>Er staan nog %n fouten open. Je kunt de overeenkomst bewaren, maar op elke bladzijde komt CONCEPT te staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to sign. %n warning(s) ask for attention.</source>
        <translation>
            <numerusform>Klaar om te ondertekenen. %n waarschuwing vraagt aandacht.</numerusform>
            <numerusform>Klaar om te ondertekenen. %n waarschuwingen vragen aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to sign: no errors and no warnings.</source>
        <translation>Klaar om te ondertekenen: geen fouten en geen waarschuwingen.</translation>
    </message>
    <message>
        <source>%1 · missing: %2</source>
        <translation>%1 · ontbreekt: %2</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
</context>
<context>
    <name>traject::ui::TaskDialog</name>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Taak wijzigen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Learner</source>
        <translation>&amp;Leerling</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Task not saved</source>
        <translation>Taak niet bewaard</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
</context>
<context>
    <name>traject::ui::TermCalculator</name>
    <message>
        <source>Start of the agreement</source>
        <translation>Start van de overeenkomst</translation>
    </message>
    <message>
        <source>Day of the notice</source>
        <translation>Dag van de opzegging</translation>
    </message>
    <message>
        <source>Day on which the counsellor received the notice</source>
        <translation>Dag waarop de trajectbegeleider de opzegging ontving</translation>
    </message>
    <message>
        <source>Day after the end of the agreement</source>
        <translation>Dag na het einde van de overeenkomst</translation>
    </message>
    <message>
        <source>First lesson day</source>
        <translation>Eerste lesdag</translation>
    </message>
    <message>
        <source>First day of the suspension</source>
        <translation>Eerste dag van de schorsing</translation>
    </message>
    <message>
        <source>Day of the approval</source>
        <translation>Dag van de goedkeuring</translation>
    </message>
    <message>
        <source>The e&amp;xtension was granted</source>
        <translation>De v&amp;erlenging is toegestaan</translation>
    </message>
    <message>
        <source>The extension was granted</source>
        <translation>De verlenging is toegestaan</translation>
    </message>
    <message>
        <source>Special ed&amp;ucation</source>
        <translation>Buitengewoo&amp;n onderwijs</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>Buitengewoon onderwijs</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>V&amp;anaf</translation>
    </message>
    <message>
        <source>&amp;Joint committee</source>
        <translation>&amp;Paritair comité</translation>
    </message>
    <message>
        <source>for example 124</source>
        <translation>bijvoorbeeld 124</translation>
    </message>
    <message>
        <source>Fill in the date.</source>
        <translation>Vul de datum in.</translation>
    </message>
    <message>
        <source>%1 up to and including %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>How the term comes about</source>
        <translation>Hoe de termijn tot stand komt</translation>
    </message>
</context>
<context>
    <name>traject::ui::TerminationDialog</name>
    <message>
        <source>The periods that follow</source>
        <translation>De termijnen die volgen</translation>
    </message>
    <message>
        <source>Does &amp;not end early after all</source>
        <translation>Eindigt toch &amp;niet vroegtijdig</translation>
    </message>
    <message>
        <source>Does not end early after all</source>
        <translation>Eindigt toch niet vroegtijdig</translation>
    </message>
    <message>
        <source>Record an early end</source>
        <translation>Vroegtijdig einde vastleggen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The early end</source>
        <translation>Het vroegtijdige einde</translation>
    </message>
    <message>
        <source>Way o&amp;ut</source>
        <translation>Manier van be&amp;ëindigen</translation>
    </message>
    <message>
        <source>&amp;Who asks for it</source>
        <translation>Wie vraagt &amp;het</translation>
    </message>
    <message>
        <source>Day of the n&amp;otice</source>
        <translation>Dag van de &amp;opzegging</translation>
    </message>
    <message>
        <source>&amp;Received by the counsellor on</source>
        <translation>Ontvangen door de t&amp;rajectbegeleider op</translation>
    </message>
    <message>
        <source>&amp;In writing</source>
        <translation>&amp;Schriftelijk</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>R&amp;eden</translation>
    </message>
    <message>
        <source>Si&amp;gned by both on</source>
        <translation>Door beiden onder&amp;tekend op</translation>
    </message>
    <message>
        <source>&amp;Training goes on during the conciliation</source>
        <translation>Opleiding &amp;loopt door tijdens de verzoening</translation>
    </message>
    <message>
        <source>Outcome of the &amp;conciliation</source>
        <translation>Uitkomst van de &amp;verzoening</translation>
    </message>
    <message>
        <source>&amp;Day of the outcome</source>
        <translation>&amp;Dag van de uitkomst</translation>
    </message>
    <message>
        <source>&amp;Last day of the agreement</source>
        <translation>L&amp;aatste dag van de overeenkomst</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1: until and including %2</source>
        <translation>%1: tot en met %2</translation>
    </message>
    <message>
        <source>Choose the way out first.</source>
        <translation>Kies eerst de manier van beëindigen.</translation>
    </message>
</context>
<context>
    <name>traject::ui::Terms</name>
    <message>
        <source>OAO: alternating training</source>
        <translation>OAO: alternerende opleiding</translation>
    </message>
    <message>
        <source>SAO: unpaid work placement</source>
        <translation>SAO: onbezoldigde stage</translation>
    </message>
    <message>
        <source>DA: part-time employment</source>
        <translation>DA: deeltijdse arbeid</translation>
    </message>
    <message>
        <source>ODOS: dual training with status</source>
        <translation>ODOS: duale opleiding met statuut</translation>
    </message>
    <message>
        <source>ODO: dual training</source>
        <translation>ODO: duale opleiding</translation>
    </message>
    <message>
        <source>secondary education</source>
        <translation>secundair onderwijs</translation>
    </message>
    <message>
        <source>special secondary education</source>
        <translation>buitengewoon secundair onderwijs</translation>
    </message>
    <message>
        <source>adult education</source>
        <translation>volwassenenonderwijs</translation>
    </message>
    <message>
        <source>no advice</source>
        <translation>geen advies</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>gunstig</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>ongunstig</translation>
    </message>
    <message>
        <source>father</source>
        <translation>vader</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>moeder</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>voogd</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>opgeheven</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>in blocks</source>
        <translation>in blokken</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>werkplek</translation>
    </message>
    <message>
        <source>school and workplace</source>
        <translation>school en werkplek</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nog nergens</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaams Gewest</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussels Hoofdstedelijk Gewest</translation>
    </message>
    <message>
        <source>Wallonia</source>
        <translation>Waals Gewest</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>buitenland</translation>
    </message>
    <message>
        <source>Syntra campus</source>
        <translation>Syntra</translation>
    </message>
    <message>
        <source>adult education centre (CVO)</source>
        <translation>centrum voor volwassenenonderwijs (CVO)</translation>
    </message>
    <message>
        <source>work until 22.00</source>
        <translation>avondwerk tot 22.00 u.</translation>
    </message>
    <message>
        <source>work until 23.00</source>
        <translation>avondwerk tot 23.00 u.</translation>
    </message>
    <message>
        <source>work on Sundays</source>
        <translation>zon- en feestdagen</translation>
    </message>
    <message>
        <source>work on the additional rest day</source>
        <translation>bijkomende rustdag</translation>
    </message>
    <message>
        <source>Notice without a reason</source>
        <translation>Opzegging zonder reden</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>Conciliation period</source>
        <translation>Verzoeningsperiode</translation>
    </message>
    <message>
        <source>Agreement within the training days</source>
        <translation>Overeenkomst binnen de opleidingsdagen</translation>
    </message>
    <message>
        <source>Suspension that need not be told</source>
        <translation>Schorsing zonder melding</translation>
    </message>
    <message>
        <source>Validity of the accreditation</source>
        <translation>Geldigheid van de erkenning</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Mentoropleiding</translation>
    </message>
    <message>
        <source>Registration for the premiums</source>
        <translation>Registratie voor de premies</translation>
    </message>
    <message>
        <source>days after the start of the agreement</source>
        <translation>dagen na de start van de overeenkomst</translation>
    </message>
    <message>
        <source>weeks after the start of the agreement</source>
        <translation>weken na de start van de overeenkomst</translation>
    </message>
    <message>
        <source>weeks after the start of each next trimester</source>
        <translation>weken na de start van elk volgend trimester</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>approached</source>
        <translation>gecontacteerd</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interesse</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>kennismaking</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Workplace</source>
        <extracomment>Step of a trajectory: a workplace is looked for</extracomment>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>Step of a trajectory: an agreement is being made</extracomment>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Step of a trajectory: the agreement runs</extracomment>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Step of a trajectory: the agreement is over</extracomment>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Signatures of the agreement</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Signatures of the plan</source>
        <translation>Opleidingsplan</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registratie</translation>
    </message>
    <message>
        <source>Criminal-record extract</source>
        <translation>Uittreksel strafregister</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>End of an agreement</source>
        <translation>Einde overeenkomst</translation>
    </message>
    <message>
        <source>Workplace wanted</source>
        <translation>Werkplek zoeken</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Own task</source>
        <translation>Eigen taak</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>notice in the first days</source>
        <translation>opzegging in de eerste dagen</translation>
    </message>
    <message>
        <source>one-sided, with a reason</source>
        <translation>eenzijdig, met een reden</translation>
    </message>
    <message>
        <source>mutual agreement</source>
        <translation>onderling akkoord</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>van rechtswege</translation>
    </message>
    <message>
        <source>the learner</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <source>the enterprise</source>
        <translation>de onderneming</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>loopt verder</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>stopgezet</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>screening</translation>
    </message>
    <message>
        <source>workplace wanted</source>
        <translation>werkplek gezocht</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of an agreement</extracomment>
        <translation>loopt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>geëindigd</translation>
    </message>
    <message>
        <source>being drafted</source>
        <translation>in opmaak</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>State of an agreement: it has not begun</extracomment>
        <translation>begint nog</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vroegtijdig beëindigd</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>State of an agreement: its last day has passed</extracomment>
        <translation>afgelopen</translation>
    </message>
</context>
<context>
    <name>traject::ui::TimelineModel</name>
    <message>
        <source>undone on %1</source>
        <translation>ongedaan gemaakt op %1</translation>
    </message>
    <message>
        <source>undone on %1 by %2</source>
        <translation>ongedaan gemaakt op %1 door %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>traject::ui::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>traject::ui::TimelineView</name>
    <message>
        <source>What to show</source>
        <translation>Wat getoond wordt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Nothing of this kind has been done yet.</source>
        <translation>Hiervan is nog niets gedaan.</translation>
    </message>
    <message>
        <source>&amp;Undo this one</source>
        <translation>Dit &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Dit ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Too&amp;n</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>overeenkomsten</translation>
    </message>
    <message>
        <source>contacts and visits</source>
        <translation>contacten en bezoeken</translation>
    </message>
    <message>
        <source>data</source>
        <translation>gegevens</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documenten</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Voor en na</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n bewerking</numerusform>
            <numerusform>%n bewerkingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::TimetablePage</name>
    <message>
        <source>Type the week as a line, or draw it on the grid: both show the same. Several weeks take turns from the Monday of the first week.</source>
        <translation>Typ de week als één regel of teken ze op het rooster: beide tonen hetzelfde. Meerdere weken wisselen elkaar af vanaf de maandag van de eerste week.</translation>
    </message>
    <message>
        <source>Week patterns</source>
        <translation>Weekpatronen</translation>
    </message>
    <message>
        <source>Week as a grid</source>
        <translation>Week als rooster</translation>
    </message>
    <message>
        <source>The week in one line</source>
        <translation>De week in één regel</translation>
    </message>
    <message>
        <source>Days, then “school” if it is school, then hours and break: “ma-wo 8:00-17:00, 60&apos; pauze; do-vr school 8:30-16:30, 60&apos;”.</source>
        <translation>Dagen, dan “school” als het school is, dan uren en pauze: “ma-wo 8:00-17:00, 60&apos; pauze; do-vr school 8:30-16:30, 60&apos;”.</translation>
    </message>
    <message>
        <source>Begin with…</source>
        <translation>Beginnen met…</translation>
    </message>
    <message>
        <source>Begin with a usual timetable</source>
        <translation>Beginnen met een gebruikelijk uurrooster</translation>
    </message>
    <message>
        <source>Add week</source>
        <translation>Week toevoegen</translation>
    </message>
    <message>
        <source>Add an empty week pattern</source>
        <translation>Een leeg weekpatroon toevoegen</translation>
    </message>
    <message>
        <source>Copy week</source>
        <translation>Week kopiëren</translation>
    </message>
    <message>
        <source>Add a copy of this week</source>
        <translation>Een kopie van deze week toevoegen</translation>
    </message>
    <message>
        <source>Remove week</source>
        <translation>Week verwijderen</translation>
    </message>
    <message>
        <source>Remove this week pattern</source>
        <translation>Dit weekpatroon verwijderen</translation>
    </message>
    <message>
        <source>Draw:</source>
        <translation>Tekenen:</translation>
    </message>
    <message>
        <source>Draw hours of: %1</source>
        <translation>Uren tekenen van: %1</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Alternation</source>
        <translation>Afwisseling</translation>
    </message>
    <message>
        <source>Declared average at the workplace (hours)</source>
        <translation>Opgegeven gemiddelde op de werkplek (uren)</translation>
    </message>
    <message>
        <source>Follows the timetable by itself.</source>
        <translation>Volgt vanzelf het uurrooster.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>This week: %1 at the workplace and %2 at school</source>
        <translation>Deze week: %1 op de werkplek en %2 op school</translation>
    </message>
</context>
<context>
    <name>traject::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>&amp;New task…</source>
        <translation>&amp;Nieuwe taak…</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>Learner, workplace or matter</source>
        <translation>Leerling, werkplek of onderwerp</translation>
    </message>
    <message>
        <source>Show one kind</source>
        <translation>Eén soort tonen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Legal or practical</source>
        <translation>Wettelijk of praktisch</translation>
    </message>
    <message>
        <source>Legal and practical</source>
        <translation>Wettelijk en praktisch</translation>
    </message>
    <message>
        <source>Legal only</source>
        <translation>Alleen wettelijk</translation>
    </message>
    <message>
        <source>Practical only</source>
        <translation>Alleen praktisch</translation>
    </message>
    <message>
        <source>Snoozed and done &amp;too</source>
        <translation>Ook ui&amp;tgesteld en gereed</translation>
    </message>
    <message>
        <source>Show what is snoozed and done too</source>
        <translation>Ook tonen wat uitgesteld of gereed is</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>The chosen matter</source>
        <translation>Het gekozen punt</translation>
    </message>
    <message>
        <source>Matters of the day</source>
        <translation>Punten van de dag</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is up to date. Next: %1, %2.</source>
        <translation>Alles is bijgewerkt. Volgende: %1, %2.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles is bijgewerkt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Uitgesteld tot %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Task saved</source>
        <translation>Taak bewaard</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Taak verwijderen</translation>
    </message>
    <message>
        <source>Remove the task “%1”?</source>
        <translation>De taak “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Taak verwijderd</translation>
    </message>
</context>
<context>
    <name>traject::ui::TrajectoryLine</name>
    <message>
        <source>Status of the trajectory: %1</source>
        <translation>Stand van het traject: %1</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: gedaan.</translation>
    </message>
    <message>
        <source>%1: done, %2.</source>
        <translation>%1: gedaan, %2.</translation>
    </message>
    <message>
        <source>%1: now.</source>
        <translation>%1: nu.</translation>
    </message>
    <message>
        <source>%1: now, %2.</source>
        <translation>%1: nu, %2.</translation>
    </message>
    <message>
        <source>%1: to come.</source>
        <translation>%1: komt nog.</translation>
    </message>
</context>
<context>
    <name>traject::ui::UndoDesk</name>
    <message>
        <source>changed later by “%1” of %2</source>
        <translation>later gewijzigd door “%1” van %2</translation>
    </message>
    <message>
        <source>used later by “%1” of %2</source>
        <translation>later gebruikt door “%1” van %2</translation>
    </message>
    <message>
        <source>its number was given away by “%1” of %2</source>
        <translation>het nummer is ondertussen vergeven door “%1” van %2</translation>
    </message>
    <message>
        <source>what it refers to was removed by “%1” of %2</source>
        <translation>waarnaar het verwijst, is verwijderd door “%1” van %2</translation>
    </message>
    <message>
        <source>This was recorded by an older version of the program, so it can only be looked at.</source>
        <translation>Dit is genoteerd door een oudere versie van het programma. Je kunt het alleen nog bekijken.</translation>
    </message>
    <message>
        <source>Something later depends on it:</source>
        <translation>Iets wat later gebeurde, hangt ervan af:</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>en nog %n andere</numerusform>
            <numerusform>en nog %n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo that first, the newest before the others.</source>
        <translation>Maak eerst dat ongedaan, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Niet ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Not done again</source>
        <translation>Niet opnieuw gedaan</translation>
    </message>
</context>
<context>
    <name>traject::ui::UnlockForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>Wa&amp;chtzin tonen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wacht %n seconde</numerusform>
            <numerusform>Wacht %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::VenueDelegate</name>
    <message>
        <source>Trained at</source>
        <translation>Aangeleerd op</translation>
    </message>
</context>
<context>
    <name>traject::ui::ViewButton</name>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Weerga&amp;ven</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>&amp;Standard view</source>
        <translation>&amp;Standaardweergave</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>Deze weergave be&amp;waren…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave bewaren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Er is al een weergave “%1”.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>View not saved</source>
        <translation>Weergave niet bewaard</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geef de weergave een naam.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Een andere weergave heeft deze naam.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>De weergave hernoemen</translation>
    </message>
    <message>
        <source>View not removed</source>
        <translation>Weergave niet verwijderd</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitActions</name>
    <message>
        <source>Held…</source>
        <translation>Gebracht…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Ver&amp;plaatsen…</translation>
    </message>
    <message>
        <source>S&amp;kip…</source>
        <translation>Oversl&amp;aan…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Remove v&amp;isit</source>
        <translation>Bezoek verwijderen</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitChangeModel</name>
    <message>
        <source>%1 is dropped</source>
        <translation>%1 vervalt</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, was %2</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Why not on the day of the rhythm</source>
        <translation>Waarom niet op de dag van het ritme</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitDayForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Dag van het bezoek</translation>
    </message>
    <message>
        <source>That day is a public holiday: %1.</source>
        <translation>Die dag is een feestdag: %1.</translation>
    </message>
    <message>
        <source>That day is in a school holiday: %1.</source>
        <translation>Die dag valt in een schoolvakantie: %1.</translation>
    </message>
    <message>
        <source>That day is in a weekend.</source>
        <translation>Die dag valt in een weekend.</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitDesk</name>
    <message>
        <source>%1: %2 at %3, planned on %4</source>
        <translation>%1: %2 bij %3, gepland op %4</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Bezoek plannen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plannen</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Bezoek gepland</translation>
    </message>
    <message>
        <source>Visit noted as held</source>
        <translation>Bezoek genoteerd als gebracht</translation>
    </message>
    <message>
        <source>Move a visit</source>
        <translation>Bezoek verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>Visit moved</source>
        <translation>Bezoek verplaatst</translation>
    </message>
    <message>
        <source>Skip a visit</source>
        <translation>Bezoek overslaan</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Overslaan</translation>
    </message>
    <message>
        <source>Visit skipped</source>
        <translation>Bezoek overgeslagen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Visit is to be done again</source>
        <translation>Bezoek is opnieuw te doen</translation>
    </message>
    <message>
        <source>Remove a visit</source>
        <translation>Bezoek verwijderen</translation>
    </message>
    <message>
        <source>Visit removed</source>
        <translation>Bezoek verwijderd</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>Bezoeken plannen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n bezoek gepland</numerusform>
            <numerusform>%n bezoeken gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) exported to %1</source>
        <translation>
            <numerusform>%n bezoek geëxporteerd naar %1</numerusform>
            <numerusform>%n bezoeken geëxporteerd naar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement stored, %n visit(s) planned</source>
        <translation>
            <numerusform>Overeenkomst bewaard, %n bezoek gepland</numerusform>
            <numerusform>Overeenkomst bewaard, %n bezoeken gepland</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the chosen visits is still to be done</source>
        <translation>Geen van de gekozen bezoeken moet nog gebeuren</translation>
    </message>
    <message>
        <source>Skip visits</source>
        <translation>Bezoeken overslaan</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), in one step that Ctrl+Z takes back</source>
        <translation>
            <numerusform>%n bezoek, in één stap die Ctrl+Z ongedaan maakt</numerusform>
            <numerusform>%n bezoeken, in één stap die Ctrl+Z ongedaan maakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits are being skipped</source>
        <translation>Bezoeken worden overgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) skipped</source>
        <translation>
            <numerusform>%n bezoek overgeslagen</numerusform>
            <numerusform>%n bezoeken overgeslagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitListModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Week %1, vanaf %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gebracht</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitModel</name>
    <message numerus="yes">
        <source>%1 (%n visit(s))</source>
        <translation>
            <numerusform>%1 (%n bezoek)</numerusform>
            <numerusform>%1 (%n bezoeken)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitPlanDialog</name>
    <message>
        <source>Visits of %1</source>
        <translation>Bezoeken van %1</translation>
    </message>
    <message>
        <source>Visits of all running agreements</source>
        <translation>Bezoeken van alle lopende overeenkomsten</translation>
    </message>
    <message>
        <source>Visits that are planned</source>
        <translation>Bezoeken die gepland worden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plannen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The visits are being worked out…</source>
        <translation>De bezoeken worden berekend…</translation>
    </message>
    <message>
        <source>There is nothing to plan: every running agreement has visits, or the rhythm gives none.</source>
        <translation>Er is niets te plannen: elke lopende overeenkomst heeft bezoeken, of het ritme geeft er geen.</translation>
    </message>
    <message>
        <source>%1 for %2 without visits. You can undo this with Ctrl+Z.</source>
        <translation>%1 voor %2 zonder bezoeken. Je kunt dit ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n bezoek</numerusform>
            <numerusform>%n bezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n overeenkomst</numerusform>
            <numerusform>%n overeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the rhythm gives. Visits that were moved or added by hand, held or skipped stay as they are.</source>
        <translation>Dit geeft het ritme. Bezoeken die je zelf verplaatste of toevoegde, die gebracht of overgeslagen zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The visits are being stored…</source>
        <translation>De bezoeken worden bewaard…</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitRuleModel</name>
    <message numerus="yes">
        <source>%n day(s) after the start</source>
        <translation>
            <numerusform>%n dag na de start</numerusform>
            <numerusform>%n dagen na de start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the start</source>
        <translation>
            <numerusform>%n week na de start</numerusform>
            <numerusform>%n weken na de start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after the start of each next trimester</source>
        <translation>
            <numerusform>%n week na de start van elk volgend trimester</numerusform>
            <numerusform>%n weken na de start van elk volgend trimester</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>traject::ui::VisitText</name>
    <message>
        <source>held on %1</source>
        <translation>gebracht op %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gebracht</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>overgeslagen: %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>moved, was %1</source>
        <translation>verplaatst, was %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>planned by hand</source>
        <translation>zelf gepland</translation>
    </message>
</context>
<context>
    <name>traject::ui::WeekGrid</name>
    <message>
        <source>Drag to draw, move or resize. Keyboard: arrows move, Space adds, Shift+Up and Shift+Down change the end, Alt+arrows move the block, V venue, B break, Delete removes.</source>
        <translation>Sleep om te tekenen, te verplaatsen of te verlengen. Toetsen: pijlen verplaatsen de cursor, spatie voegt toe, Shift+omhoog en Shift+omlaag wijzigen het einde, Alt+pijlen verplaatsen het blok, V plaats, B pauze, Delete verwijdert.</translation>
    </message>
    <message>
        <source>%1 min break</source>
        <translation>%1 min pauze</translation>
    </message>
    <message>
        <source>Cursor: %1 %2.</source>
        <translation>Cursor: %1 %2.</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Gekozen: %1.</translation>
    </message>
    <message>
        <source>The week is empty.</source>
        <translation>De week is leeg.</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Wijzigen in %1</translation>
    </message>
    <message>
        <source>No break</source>
        <translation>Geen pauze</translation>
    </message>
    <message>
        <source>%1 minutes break</source>
        <translation>%1 minuten pauze</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplaceDataTab</name>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Workplace not saved</source>
        <translation>Werkplek niet bewaard</translation>
    </message>
    <message>
        <source>Another enterprise or establishment of this caseload has this number.</source>
        <translation>Een andere onderneming of vestiging van deze caseload heeft dit nummer.</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplaceDossier</name>
    <message>
        <source>Parts of the workplace</source>
        <translation>Delen van de werkplek</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Erkenningen</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Workplace saved</source>
        <translation>Werkplek bewaard</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>The changes to this workplace have not been saved.</source>
        <translation>De wijzigingen aan deze werkplek zijn niet bewaard.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) rest on %1 or its mentors.</source>
        <translation>
            <numerusform>%n overeenkomst steunt op %1 of haar mentoren.</numerusform>
            <numerusform>%n overeenkomsten steunen op %1 of haar mentoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are about %1 only.</source>
        <translation>
            <numerusform>%n contact gaat alleen over %1.</numerusform>
            <numerusform>%n contacten gaan alleen over %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workplace not removed</source>
        <translation>Werkplek niet verwijderd</translation>
    </message>
    <message>
        <source>So the record must stay.</source>
        <translation>Daarom blijft ze staan.</translation>
    </message>
    <message>
        <source>Remove establishment</source>
        <translation>Vestiging verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 with its accreditations and mentors? You can undo this with Ctrl+Z.</source>
        <translation>%1 verwijderen, met de erkenningen en mentoren? Dat kun je ongedaan maken met Ctrl+Z.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Workplace removed</source>
        <translation>Werkplek verwijderd</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplaceHead</name>
    <message>
        <source>Accreditation</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>This establishment</source>
        <translation>Deze vestiging</translation>
    </message>
    <message>
        <source>Whole enterprise</source>
        <translation>Hele onderneming</translation>
    </message>
    <message>
        <source>‹ Workplaces</source>
        <translation>‹ Werkplekken</translation>
    </message>
    <message>
        <source>Back to the list of workplaces</source>
        <translation>Terug naar de lijst van werkplekken</translation>
    </message>
    <message>
        <source>Remove establishment…</source>
        <translation>Vestiging verwijderen…</translation>
    </message>
    <message>
        <source>Remove establishment</source>
        <translation>Vestiging verwijderen</translation>
    </message>
    <message>
        <source>&amp;Cancel changes</source>
        <translation>Wijzigingen &amp;annuleren</translation>
    </message>
    <message>
        <source>Cancel changes</source>
        <translation>Wijzigingen annuleren</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Establishment of this enterprise</source>
        <translation>Vestiging van deze onderneming</translation>
    </message>
    <message>
        <source>New es&amp;tablishment</source>
        <translation>Nieuwe ves&amp;tiging</translation>
    </message>
    <message>
        <source>New establishment of this enterprise</source>
        <translation>Nieuwe vestiging van deze onderneming</translation>
    </message>
    <message>
        <source>New workplace</source>
        <translation>Nieuwe werkplek</translation>
    </message>
    <message>
        <source>New establishment</source>
        <translation>Nieuwe vestiging</translation>
    </message>
    <message>
        <source>KBO %1</source>
        <translation>KBO %1</translation>
    </message>
    <message>
        <source>establishment %1</source>
        <translation>vestiging %1</translation>
    </message>
    <message>
        <source>The enterprise</source>
        <translation>De onderneming</translation>
    </message>
    <message>
        <source>The establishment</source>
        <translation>De vestiging</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplaceListModel</name>
    <message>
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplacePage</name>
    <message>
        <source>Choose the programme and an establishment that is accredited for it.</source>
        <translation>Kies de opleiding en een vestiging die ervoor erkend is.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Also show workplaces accredited for other programmes</source>
        <translation>Ook werkplekken tonen die voor andere opleidingen erkend zijn</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Choose a workplace from the list: the approved ones come first.</source>
        <translation>Kies een werkplek in de lijst: de erkende staan bovenaan.</translation>
    </message>
    <message>
        <source>Type that the programme prescribes</source>
        <translation>Soort die de opleiding voorschrijft</translation>
    </message>
    <message>
        <source>Stands in the curriculum dossier; kept with the programme.</source>
        <translation>Staat in het curriculumdossier; wordt bij de opleiding bewaard.</translation>
    </message>
    <message>
        <source>Least hours at the workplace per week</source>
        <translation>Minimumuren per week op de werkplek</translation>
    </message>
    <message>
        <source>Kept with the programme too.</source>
        <translation>Wordt ook bij de opleiding bewaard.</translation>
    </message>
    <message>
        <source>Enterprise and establishment</source>
        <translation>Onderneming en vestiging</translation>
    </message>
    <message>
        <source>Enterprise number (KBO)</source>
        <translation>Ondernemingsnummer (KBO)</translation>
    </message>
    <message>
        <source>Establishment number</source>
        <translation>Vestigingsnummer</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>The status on the day that the agreement starts.</source>
        <translation>De status op de dag waarop de overeenkomst begint.</translation>
    </message>
    <message>
        <source>Facts about the workplace</source>
        <translation>Gegevens van de werkplek</translation>
    </message>
    <message>
        <source>Choose a programme first.</source>
        <translation>Kies eerst een opleiding.</translation>
    </message>
    <message>
        <source>No establishment in this caseload has an accreditation for this programme. Import the list of workplaces, or look among those of other programmes.</source>
        <translation>Geen enkele vestiging in deze caseload is voor deze opleiding erkend. Lees de lijst van werkplekken in, of kijk bij die van andere opleidingen.</translation>
    </message>
    <message>
        <source>The programme could not be read</source>
        <translation>De opleiding kon niet worden gelezen</translation>
    </message>
    <message>
        <source>The programme could not be saved</source>
        <translation>De opleiding kon niet worden bewaard</translation>
    </message>
    <message>
        <source>The workplace could not be read</source>
        <translation>De werkplek kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Accredited on</source>
        <translation>Erkend op</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Laatste dag waarop ze geldt</translation>
    </message>
    <message>
        <source>Employees, and other learners at the same time</source>
        <translation>Werknemers, en andere leerlingen tegelijk</translation>
    </message>
    <message>
        <source>Employees of the enterprise</source>
        <translation>Werknemers van de onderneming</translation>
    </message>
    <message>
        <source>Employees of the establishment</source>
        <translation>Werknemers van de vestiging</translation>
    </message>
    <message>
        <source>Full-time week (hours)</source>
        <translation>Voltijdse week (uren)</translation>
    </message>
    <message>
        <source>Its other learners, as counted</source>
        <translation>Andere leerlingen ervan, geteld</translation>
    </message>
    <message>
        <source>Blank: %1 hours.</source>
        <translation>Leeg: %1 uren.</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplaceWords</name>
    <message numerus="yes">
        <source>valid, ends in %n month(s), on %1</source>
        <translation>
            <numerusform>geldig, vervalt over %n maand, op %1</numerusform>
            <numerusform>geldig, vervalt over %n maanden, op %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid, ends in %n day(s), on %1</source>
        <translation>
            <numerusform>geldig, vervalt over %n dag, op %1</numerusform>
            <numerusform>geldig, vervalt over %n dagen, op %1</numerusform>
        </translation>
    </message>
    <message>
        <source>valid, today is the last day</source>
        <translation>geldig, vandaag is de laatste dag</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>requested, decision was due on %1</source>
        <translation>aangevraagd, de beslissing moest er zijn op %1</translation>
    </message>
    <message>
        <source>requested, decision by %1</source>
        <translation>aangevraagd, beslissing ten laatste op %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>geldig tot en met %1</translation>
    </message>
    <message>
        <source>approved from %1</source>
        <translation>goedgekeurd vanaf %1</translation>
    </message>
    <message>
        <source>valid, without an end date</source>
        <translation>geldig, zonder einddatum</translation>
    </message>
    <message>
        <source>approved, end unknown</source>
        <translation>goedgekeurd, einde niet bekend</translation>
    </message>
    <message>
        <source>expired since %1</source>
        <translation>vervallen sinds %1</translation>
    </message>
    <message>
        <source>no accreditation</source>
        <translation>geen erkenning</translation>
    </message>
    <message numerus="yes">
        <source>none of %n accreditation(s) valid</source>
        <translation>
            <numerusform>%n erkenning, niet geldig</numerusform>
            <numerusform>geen van de %n erkenningen is geldig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n accreditation(s) valid</source>
        <translation>
            <numerusform>%1 van %n erkenning geldig</numerusform>
            <numerusform>%1 van %n erkenningen geldig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them end(s) soon</source>
        <translation>
            <numerusform>%1, %n vervalt binnenkort</numerusform>
            <numerusform>%1, %n vervallen binnenkort</numerusform>
        </translation>
    </message>
    <message>
        <source>no extract recorded</source>
        <translation>geen uittreksel genoteerd</translation>
    </message>
    <message>
        <source>of %1, too old since %2</source>
        <translation>van %1, te oud sinds %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>of %1, only good until %2</source>
        <translation>van %1, nog goed tot en met %2</translation>
    </message>
    <message>
        <source>of %1, good until %2</source>
        <translation>van %1, goed tot en met %2</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>gereed op %1</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>vrijgesteld</translation>
    </message>
    <message>
        <source>to do by %1</source>
        <translation>te volgen tegen %1</translation>
    </message>
    <message>
        <source>missing, was due by %1</source>
        <translation>ontbreekt, moest er zijn op %1</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet gevolgd</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s), maximum unknown</source>
        <translation>
            <numerusform>%n leerling, maximum niet bekend</numerusform>
            <numerusform>%n leerlingen, maximum niet bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) from %1 for %2 place(s)</source>
        <translation>
            <numerusform>%n leerling vanaf %1 voor %2 plaats(en)</numerusform>
            <numerusform>%n leerlingen vanaf %1 voor %2 plaats(en)</numerusform>
        </translation>
    </message>
    <message>
        <source>full: %1 of %1 places taken</source>
        <translation>volzet: %1 van %1 plaatsen bezet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) free</source>
        <translation>
            <numerusform>%1 van %n plaats vrij</numerusform>
            <numerusform>%1 van %n plaatsen vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; from %2 %3 free</source>
        <translation>%1; vanaf %2 nog %3 vrij</translation>
    </message>
    <message>
        <source>%1: excluded from %2 until %3</source>
        <translation>%1: uitgesloten van %2 tot en met %3</translation>
    </message>
    <message>
        <source>%1: excluded from %2</source>
        <translation>%1: uitgesloten vanaf %2</translation>
    </message>
    <message>
        <source>%1: excluded until %2</source>
        <translation>%1: uitgesloten tot en met %2</translation>
    </message>
    <message>
        <source>%1: excluded since %2</source>
        <translation>%1: uitgesloten sinds %2</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplacesPage</name>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>No workplaces yet. Import the list of accredited workplaces of your partnership.</source>
        <translation>Nog geen werkplekken. Lees de lijst van erkende werkplekken van je partnerschap in.</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>Wijzigingen niet bewaard</translation>
    </message>
    <message>
        <source>The changes to this workplace have not been saved.</source>
        <translation>De wijzigingen aan deze werkplek zijn niet bewaard.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlaten zonder te bewaren</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
    <message>
        <source>Show some establishments</source>
        <translation>Sommige vestigingen tonen</translation>
    </message>
    <message>
        <source>A row per accreditation</source>
        <translation>Een rij per erkenning</translation>
    </message>
    <message>
        <source>A row per establishment</source>
        <translation>Een rij per vestiging</translation>
    </message>
    <message>
        <source>New wor&amp;kplace</source>
        <translation>&amp;Nieuwe werkplek</translation>
    </message>
    <message>
        <source>New workplace</source>
        <translation>Nieuwe werkplek</translation>
    </message>
    <message>
        <source>Set the &amp;state…</source>
        <translation>&amp;Status instellen…</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>Vestigingen</translation>
    </message>
    <message>
        <source>All establishments</source>
        <translation>Alle vestigingen</translation>
    </message>
    <message>
        <source>Validly accredited</source>
        <translation>Geldig erkend</translation>
    </message>
    <message>
        <source>Not validly accredited</source>
        <translation>Niet geldig erkend</translation>
    </message>
    <message>
        <source>With learners now</source>
        <translation>Met leerlingen nu</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message numerus="yes">
        <source>State of %n accreditation(s)</source>
        <translation>
            <numerusform>Status van %n erkenning</numerusform>
            <numerusform>Status van %n erkenningen</numerusform>
        </translation>
    </message>
    <message>
        <source>The change is one step: Ctrl+Z takes it back for all of them.</source>
        <translation>De wijziging is één stap: Ctrl+Z maakt ze voor allemaal ongedaan.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>W&amp;ijzigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Accreditations are being changed</source>
        <translation>Erkenningen worden gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n accreditation(s) changed</source>
        <translation>
            <numerusform>%n erkenning gewijzigd</numerusform>
            <numerusform>%n erkenningen gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Accreditations not changed</source>
        <translation>Erkenningen niet gewijzigd</translation>
    </message>
</context>
<context>
    <name>traject::ui::YearBand</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>traject::ui::YesNoField</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
</TS>
