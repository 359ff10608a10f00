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
        <source>S&amp;tate</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Re&amp;quested on</source>
        <translation>&amp;Aangevraagd op</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>Er&amp;kend op</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>Geldig &amp;tot en met</translation>
    </message>
    <message>
        <source>Me&amp;ntor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Open &amp;places</source>
        <translation>Open &amp;plaatsen</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>niemand aangeduid</translation>
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
        <translation>&amp;Verdergaan…</translation>
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
        <source>Pre&amp;view…</source>
        <translation>Afdrukvoorbee&amp;ld…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>W&amp;ijzigen…</translation>
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
        <source>Discard the half-finished draft? What was filled in is lost.</source>
        <translation>Wil je het onafgewerkte ontwerp weggooien? Wat je hebt ingevuld, gaat verloren.</translation>
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
        <translation>&amp;Termijnen en premies…</translation>
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
        <source>I keep the passphrase in a &amp;safe place</source>
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
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Enterprise n&amp;umber</source>
        <translation>&amp;Ondernemingsnummer</translation>
    </message>
    <message>
        <source>&amp;Represented by</source>
        <translation>&amp;Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>&amp;Function</source>
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
        <source>Social &amp;Maribel</source>
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
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Establishment n&amp;umber</source>
        <translation>Ve&amp;stigingsnummer</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Gewest</translation>
    </message>
    <message>
        <source>Em&amp;ployees</source>
        <translation>Aantal werknemers</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;lefoon</translation>
    </message>
    <message>
        <source>Address of the establishment</source>
        <translation>Adres van de vestiging</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>&amp;E-mail</translation>
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
        <source>Nothing has been done in this caseload yet.</source>
        <translation>In deze caseload is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>One thing can be taken back as long as nothing later changed the same records. Ctrl+Z takes back the newest.</source>
        <translation>Je kunt één ding terugdraaien zolang dezelfde gegevens daarna niet zijn gewijzigd. Ctrl+Z draait het nieuwste terug.</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Niet ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Something later changed the same records. Undo that first.</source>
        <translation>Dezelfde gegevens zijn later nog gewijzigd. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
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
        <source>Import not undone</source>
        <translation>Inlezen niet ongedaan gemaakt</translation>
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
        <translation>&amp;GGMMI per maand</translation>
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
        <translation>Geldt &amp;vanaf</translation>
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
        <source>Con&amp;firmed by that source</source>
        <translation>Bevesti&amp;gd door die bron</translation>
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
        <source>C&amp;lose</source>
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
        <source>C&amp;hange…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Ne&amp;xt row…</source>
        <translation>&amp;Volgende rij…</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Back to the &amp;supplied row</source>
        <translation>&amp;Terug naar meegeleverd</translation>
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
</context>
<context>
    <name>traject::ui::LearnerDossier</name>
    <message>
        <source>Learner&apos;s data</source>
        <translation>Gegevens van de leerling</translation>
    </message>
    <message>
        <source>‹ &amp;Learners</source>
        <translation>‹ &amp;Leerlingen</translation>
    </message>
    <message>
        <source>Back to the list of learners</source>
        <translation>Terug naar de lijst van leerlingen</translation>
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
        <source>Remo&amp;ve…</source>
        <translation>&amp;Verwijderen…</translation>
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
        <source>&amp;New agreement…</source>
        <translation>&amp;Nieuwe overeenkomst…</translation>
    </message>
    <message>
        <source>New agreement for this learner</source>
        <translation>Nieuwe overeenkomst voor deze leerling</translation>
    </message>
    <message>
        <source>Agreements of this learner</source>
        <translation>Overeenkomsten van deze leerling</translation>
    </message>
    <message>
        <source>No agreement yet. “New agreement” starts one with what is known about this learner.</source>
        <translation>Nog geen overeenkomst. “Nieuwe overeenkomst” begint er een met wat over deze leerling bekend is.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>New learner</source>
        <translation>Nieuwe leerling</translation>
    </message>
    <message>
        <source>Save the learner first.</source>
        <translation>Bewaar eerst de leerling.</translation>
    </message>
    <message>
        <source>Learner not saved</source>
        <translation>Leerling niet bewaard</translation>
    </message>
    <message>
        <source>Learner saved</source>
        <translation>Leerling bewaard</translation>
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
        <source>&amp;First name</source>
        <translation>V&amp;oornaam</translation>
    </message>
    <message>
        <source>National &amp;register number</source>
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
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Mobile phone</source>
        <translation>Gs&amp;m</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
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
        <source>The learner &amp;has a legal representative</source>
        <translation>De leerling heeft een wettelijke vertegenwoordiger</translation>
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
        <source>Advice after screening</source>
        <translation>Advies na de screening</translation>
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
        <source>Finding a workplace</source>
        <translation>Werkplek zoeken</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
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
        <source>S&amp;tage</source>
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
        <source>At most (km from home)</source>
        <translation>Hoogstens (km van huis)</translation>
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
        <source>Completed: may start from 15 years instead of 16.</source>
        <translation>Afgerond: mag starten vanaf 15 jaar in plaats van 16.</translation>
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
        <source>Completed years, other programmes included: 1 gives level 2, 2 gives level 3.</source>
        <translation>Afgeronde jaren, ook in andere opleidingen: 1 geeft niveau 2, 2 geeft niveau 3.</translation>
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
        <source>For jobseekers of 18 and older.</source>
        <translation>Voor werkzoekenden vanaf 18 jaar.</translation>
    </message>
</context>
<context>
    <name>traject::ui::LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Show one programme</source>
        <translation>Eén opleiding tonen</translation>
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
        <source>All programmes</source>
        <translation>Alle opleidingen</translation>
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
        <source>Nothing in this list fits the search.</source>
        <translation>Niets in deze lijst past bij wat je zoekt.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Deze lijst is leeg.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
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
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Niet ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Not done again</source>
        <translation>Niet opnieuw gedaan</translation>
    </message>
    <message>
        <source>%1: %2 learners, %3 workplaces, %4 agreements</source>
        <translation>%1: %2 leerlingen, %3 werkplekken, %4 overeenkomsten</translation>
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
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Ongedaan maken: “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>Op&amp;nieuw: “%1”</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
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
        <source>National &amp;register number</source>
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
        <source>25 years on the start; 23 with a relevant qualification.</source>
        <translation>25 jaar bij de start; 23 met een relevante kwalificatie.</translation>
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
        <source>At least 5, or a relevant qualification.</source>
        <translation>Minstens 5, of een relevante kwalificatie.</translation>
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
        <source>Not older than one year on the start.</source>
        <translation>Bij de start niet ouder dan één jaar.</translation>
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
</context>
<context>
    <name>traject::ui::MoneyField</name>
    <message>
        <source>Type an amount such as 635,10.</source>
        <translation>Typ een bedrag zoals 635,10.</translation>
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
        <source>Within 3 months after the start, or both premiums are lost.</source>
        <translation>Binnen 3 maanden na het begin, anders gaan beide premies verloren.</translation>
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
    <name>traject::ui::PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Een tabel &amp;inlezen…</translation>
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
        <source>&amp;Language</source>
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
        <source>Agreement &amp;type</source>
        <translation>Soort overeen&amp;komst</translation>
    </message>
    <message>
        <source>Least &amp;hours at the workplace</source>
        <translation>&amp;Minimum uren op de werkplek</translation>
    </message>
    <message>
        <source>C&amp;ompetences</source>
        <translation>&amp;Competenties</translation>
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
        <translation>Competentie &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Verw&amp;ijderen</translation>
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
        <source>Show among the &amp;values</source>
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
        <source>E-ma&amp;il</source>
        <translation>&amp;E-mail</translation>
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
        <translation>De &amp;verlenging is toegestaan</translation>
    </message>
    <message>
        <source>The extension was granted</source>
        <translation>De verlenging is toegestaan</translation>
    </message>
    <message>
        <source>Special &amp;education</source>
        <translation>&amp;Buitengewoon onderwijs</translation>
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
        <source>Blank: 38 hours.</source>
        <translation>Leeg: 38 uren.</translation>
    </message>
    <message>
        <source>Its other learners, as counted</source>
        <translation>Andere leerlingen ervan, geteld</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplacePanel</name>
    <message>
        <source>Parts of the workplace</source>
        <translation>Onderdelen van de werkplek</translation>
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
        <source>Enterprise</source>
        <translation>Onderneming</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Choose a workplace in the list to see and complete its data.</source>
        <translation>Kies een werkplek in de lijst om haar gegevens te zien en aan te vullen.</translation>
    </message>
    <message>
        <source>Mentor of this establishment</source>
        <translation>Mentor van deze vestiging</translation>
    </message>
    <message>
        <source>&amp;Add mentor</source>
        <translation>Mentor &amp;toevoegen</translation>
    </message>
    <message>
        <source>Add a mentor to this establishment</source>
        <translation>Een mentor toevoegen aan deze vestiging</translation>
    </message>
    <message>
        <source>New mentor</source>
        <translation>Nieuwe mentor</translation>
    </message>
    <message>
        <source>Workplace not saved</source>
        <translation>Werkplek niet bewaard</translation>
    </message>
    <message>
        <source>Another enterprise or establishment of this caseload has this number.</source>
        <translation>Een andere onderneming of vestiging in deze caseload heeft dit nummer.</translation>
    </message>
    <message>
        <source>Workplace saved</source>
        <translation>Werkplek bewaard</translation>
    </message>
</context>
<context>
    <name>traject::ui::WorkplacesPage</name>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Show one programme</source>
        <translation>Eén opleiding tonen</translation>
    </message>
    <message>
        <source>Show one state</source>
        <translation>Eén status tonen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
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
        <source>All programmes</source>
        <translation>Alle opleidingen</translation>
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
