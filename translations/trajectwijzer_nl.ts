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
</context>
<context>
    <name>traject::ui::AddressFields</name>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>No. and box</source>
        <translation>Nr. en bus</translation>
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
</context>
<context>
    <name>traject::ui::CheckedLine</name>
    <message>
        <source>This must be filled in.</source>
        <translation>Dit moet ingevuld zijn.</translation>
    </message>
    <message>
        <source>d/mm/yyyy</source>
        <translation>d/mm/jjjj</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type day, month and year, such as 1/09/2026.</source>
        <translation>“%1” is geen datum. Typ dag, maand en jaar, zoals 1/09/2026.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1” is geen geheel getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number of hours per week, such as 38 or 36,5.</source>
        <translation>“%1” is geen aantal uren per week, zoals 38 of 36,5.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address, such as name@school.be.</source>
        <translation>“%1” is geen e-mailadres, zoals naam@school.be.</translation>
    </message>
</context>
<context>
    <name>traject::ui::Choices</name>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
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
        <translation>Geldig tot</translation>
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
</TS>
