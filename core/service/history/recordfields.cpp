// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/history/recordfields.h"

#include "core/domain/contact.h"
#include "core/domain/deadlinekind.h"
#include "core/domain/visit.h"
#include "core/domain/vocabulary.h"
#include "core/rules/lawrow.h"

#include <array>

namespace traject {
namespace {

using enum FieldForm;

template <typename E>
QString wordOf(QStringView code)
{
    const auto value = fromCode<E>(code);
    return value ? dutchWord(*value) : QString();
}

/// Words of the columns of `termination`, whose lists have codes there only.
QString terminationWord(QStringView code)
{
    struct Word
    {
        QStringView code;
        QStringView dutch;
    };
    static constexpr std::array words{
        Word{u"first-period", u"opzegging zonder reden in het begin"},
        Word{u"unilateral", u"op vraag van een partij"},
        Word{u"mutual", u"in onderling akkoord"},
        Word{u"automatic", u"van rechtswege"},
        Word{u"learner", u"de leerling"},
        Word{u"enterprise", u"de onderneming"},
        Word{u"continue", u"de overeenkomst gaat voort"},
        Word{u"end", u"de overeenkomst eindigt"},
    };
    for (const Word &word : words) {
        if (word.code == code)
            return word.dutch.toString();
    }
    return {};
}

constexpr std::array provider{
    RecordField{u"name", u"naam"},
    RecordField{u"institution_number", u"instellingsnummer"},
    RecordField{u"kind", u"soort", Code, &wordOf<ProviderKind>},
    RecordField{u"street", u"straat"},
    RecordField{u"house_number", u"huisnummer"},
    RecordField{u"postcode", u"postcode"},
    RecordField{u"municipality", u"gemeente"},
    RecordField{u"country", u"land"},
    RecordField{u"director", u"directeur"},
};
constexpr std::array counsellor{
    RecordField{u"name", u"naam"},
    RecordField{u"email", u"e-mailadres"},
    RecordField{u"phone", u"telefoon"},
};
constexpr std::array programme{
    RecordField{u"code", u"code"},
    RecordField{u"name", u"naam"},
    RecordField{u"stage", u"graad"},
    RecordField{u"years", u"leerjaren"},
    RecordField{u"finality", u"finaliteit"},
    RecordField{u"education_form", u"onderwijsvorm"},
    RecordField{u"domain", u"studiedomein"},
    RecordField{u"kind", u"soort"},
    RecordField{u"agreement_type", u"soort overeenkomst", Code, &wordOf<AgreementType>},
    RecordField{u"minimum_workplace_hours", u"minimumuren op de werkplek", Number},
};
constexpr std::array competence{
    RecordField{u"cluster", u"cluster"},
    RecordField{u"description", u"competentie"},
};
constexpr std::array learner{
    RecordField{u"family_name", u"naam"},
    RecordField{u"given_name", u"voornaam"},
    RecordField{u"insz", u"rijksregisternummer", Insz},
    RecordField{u"birth_on", u"geboortedatum", Date},
    RecordField{u"street", u"straat"},
    RecordField{u"house_number", u"huisnummer"},
    RecordField{u"postcode", u"postcode"},
    RecordField{u"municipality", u"gemeente"},
    RecordField{u"country", u"land"},
    RecordField{u"phone", u"telefoon"},
    RecordField{u"mobile", u"gsm"},
    RecordField{u"email", u"e-mailadres"},
    RecordField{u"iban", u"rekeningnummer", Iban},
    RecordField{u"guardian_relation", u"relatie van de wettelijke vertegenwoordiger", Code,
                &wordOf<GuardianRelation>},
    RecordField{u"guardian_name", u"wettelijke vertegenwoordiger"},
    RecordField{u"guardian_street", u"straat van de wettelijke vertegenwoordiger"},
    RecordField{u"guardian_house_number", u"huisnummer van de wettelijke vertegenwoordiger"},
    RecordField{u"guardian_postcode", u"postcode van de wettelijke vertegenwoordiger"},
    RecordField{u"guardian_municipality", u"gemeente van de wettelijke vertegenwoordiger"},
    RecordField{u"guardian_country", u"land van de wettelijke vertegenwoordiger"},
    RecordField{u"programme_code", u"opleiding", ProgrammeCode},
    RecordField{u"enrolment_sector", u"soort onderwijs", Code, &wordOf<Sector>},
    RecordField{u"school_year", u"schooljaar"},
    RecordField{u"enrolment_stage", u"graad", Number},
    RecordField{u"enrolment_year", u"leerjaar", Number},
    RecordField{u"first_lesson_on", u"eerste lesdag", Date},
    RecordField{u"class_council_approved_late_start", u"goedkeuring van de klassenraad", YesNo},
    RecordField{u"training_day_extension", u"verlenging van de opleidingsdagen", YesNo},
    RecordField{u"first_stage_completed", u"eerste graad afgerond", YesNo},
    RecordField{u"second_stage_completed", u"tweede graad afgerond", YesNo},
    RecordField{u"third_stage_first_year_completed", u"eerste leerjaar van de derde graad afgerond",
                YesNo},
    RecordField{u"alternating_years_completed", u"jaren alternerende opleiding", Number},
    RecordField{u"buso_ov3_qualification_completed", u"kwalificatiefase OV3 afgerond", YesNo},
    RecordField{u"screening_advice", u"advies na de screening", Code, &wordOf<ScreeningAdvice>},
    RecordField{u"jobseeker", u"inschrijving als werkzoekende", YesNo},
    RecordField{u"vdab_advice_positive", u"gunstig advies van VDAB", YesNo},
    RecordField{u"transport", u"vervoer"},
    RecordField{u"maximum_distance_km", u"hoogste afstand in km", Number},
    RecordField{u"note", u"nota"},
};
constexpr std::array enterprise{
    RecordField{u"name", u"naam"},
    RecordField{u"number", u"ondernemingsnummer", EnterpriseNumber},
    RecordField{u"representative", u"vertegenwoordiger"},
    RecordField{u"representative_function", u"functie van de vertegenwoordiger"},
    RecordField{u"employees", u"werknemers", Number},
    RecordField{u"joint_committee", u"paritair comité"},
    RecordField{u"full_time_week_hours", u"uren van de voltijdse week", Number},
    RecordField{u"sector_exceptions", u"uitzonderingen van de sector", Codes,
                &wordOf<SectorException>},
    RecordField{u"social_maribel", u"sociale Maribel", YesNo},
    RecordField{u"excluded_from", u"uitgesloten van", Date},
    RecordField{u"excluded_until", u"uitgesloten tot en met", Date},
};
constexpr std::array establishment{
    RecordField{u"enterprise_id", u"onderneming", Reference, nullptr, u"enterprise"},
    RecordField{u"name", u"naam"},
    RecordField{u"number", u"vestigingsnummer", EstablishmentNumber},
    RecordField{u"street", u"straat"},
    RecordField{u"house_number", u"huisnummer"},
    RecordField{u"postcode", u"postcode"},
    RecordField{u"municipality", u"gemeente"},
    RecordField{u"country", u"land"},
    RecordField{u"employees", u"werknemers", Number},
    RecordField{u"region", u"gewest", Code, &wordOf<Region>},
    RecordField{u"contact_person", u"contactpersoon"},
    RecordField{u"phone", u"telefoon"},
    RecordField{u"email", u"e-mailadres"},
    RecordField{u"excluded_from", u"uitgesloten van", Date},
    RecordField{u"excluded_until", u"uitgesloten tot en met", Date},
};
constexpr std::array mentor{
    RecordField{u"establishment_id", u"vestiging", Reference, nullptr, u"establishment"},
    RecordField{u"name", u"naam"},
    RecordField{u"insz", u"rijksregisternummer", Insz},
    RecordField{u"birth_on", u"geboortedatum", Date},
    RecordField{u"years_of_experience", u"jaren ervaring", Number},
    RecordField{u"relevant_qualification", u"relevante kwalificatie", YesNo},
    RecordField{u"conduct_extract_on", u"uittreksel uit het strafregister", Date},
    RecordField{u"training_completed_on", u"mentoropleiding gevolgd op", Date},
    RecordField{u"training_exempt", u"vrijgesteld van de mentoropleiding", YesNo},
    RecordField{u"sector_maximum", u"hoogste aantal leerlingen", Number},
};
constexpr std::array accreditation{
    RecordField{u"establishment_id", u"vestiging", Reference, nullptr, u"establishment"},
    RecordField{u"programme_code", u"opleiding", ProgrammeCode},
    RecordField{u"status", u"status", Code, &wordOf<AccreditationStatus>},
    RecordField{u"requested_on", u"aangevraagd op", Date},
    RecordField{u"approved_on", u"goedgekeurd op", Date},
    RecordField{u"valid_until", u"geldig tot en met", Date},
    RecordField{u"mentor_id", u"mentor", Reference, nullptr, u"mentor"},
    RecordField{u"open_places", u"vrije plaatsen", Number},
};
constexpr std::array agreement{
    RecordField{u"number", u"nummer"},
    RecordField{u"learner_id", u"leerling", Reference, nullptr, u"learner"},
    RecordField{u"establishment_id", u"vestiging", Reference, nullptr, u"establishment"},
    RecordField{u"mentor_id", u"mentor", Reference, nullptr, u"mentor"},
};
constexpr std::array agreementVersion{
    RecordField{u"number", u"versie", Number},
    RecordField{u"draft_json", u"inhoud", Draft},
    RecordField{u"type", u"soort", Code, &wordOf<AgreementType>},
    RecordField{u"start_on", u"begin", Date},
    RecordField{u"end_on", u"einde", Date},
    RecordField{u"enterprise_name", u"onderneming"},
    RecordField{u"programme_name", u"opleiding"},
};
constexpr std::array lawRow{
    RecordField{u"from_on", u"vanaf", Date},         RecordField{u"until_on", u"tot en met", Date},
    RecordField{u"value_json", u"waarde", LawValue}, RecordField{u"source", u"bron"},
    RecordField{u"confirmed", u"bevestigd", YesNo},
};
constexpr std::array toldDeadline{
    RecordField{u"agreement_id", u"overeenkomst", Reference, nullptr, u"agreement"},
    RecordField{u"kind", u"termijn", Code, &wordOf<DeadlineKind>},
    RecordField{u"trigger_on", u"loopt vanaf", Date},
    RecordField{u"last_on", u"laatste dag", Date},
    RecordField{u"told_on", u"meegedeeld op", Date},
};
constexpr std::array place{
    RecordField{u"postcode", u"postcode"},
    RecordField{u"municipality", u"gemeente"},
    RecordField{u"localities", u"deelgemeenten"},
    RecordField{u"province", u"provincie"},
    RecordField{u"region", u"gewest", Code, &wordOf<Region>},
    RecordField{u"latitude", u"breedtegraad", Number},
    RecordField{u"longitude", u"lengtegraad", Number},
};
constexpr std::array contact{
    RecordField{u"learner_id", u"leerling", Reference, nullptr, u"learner"},
    RecordField{u"establishment_id", u"werkplek", Reference, nullptr, u"establishment"},
    RecordField{u"agreement_id", u"overeenkomst", Reference, nullptr, u"agreement"},
    RecordField{u"held_on", u"datum", Date},
    RecordField{u"kind", u"soort", Code, &wordOf<ContactKind>},
    RecordField{u"person", u"met wie"},
    RecordField{u"note", u"nota"},
    RecordField{u"search_step", u"stap in de zoektocht", Code, &wordOf<SearchStep>},
    RecordField{u"next_step", u"volgende stap"},
    RecordField{u"next_on", u"volgende stap tegen", Date},
    RecordField{u"next_done_on", u"volgende stap gezet op", Date},
};
constexpr std::array screening{
    RecordField{u"held_on", u"datum", Date},      RecordField{u"willing", u"arbeidsbereid", YesNo},
    RecordField{u"ready", u"arbeidsrijp", YesNo}, RecordField{u"strengths", u"sterke punten"},
    RecordField{u"concerns", u"aandachtspunten"}, RecordField{u"wishes", u"wensen"},
};
constexpr std::array visitRule{
    RecordField{u"title", u"titel"},
    RecordField{u"unit", u"eenheid", Code, &wordOf<VisitUnit>},
    RecordField{u"after", u"aantal", Number},
};
constexpr std::array visit{
    RecordField{u"agreement_id", u"overeenkomst", Reference, nullptr, u"agreement"},
    RecordField{u"title", u"titel"},
    RecordField{u"proposed_on", u"voorgestelde dag", Date},
    RecordField{u"planned_on", u"geplande dag", Date},
    RecordField{u"contact_id", u"verslag", Reference, nullptr, u"contact"},
    RecordField{u"skipped_reason", u"gaat niet door wegens"},
};
constexpr std::array evaluation{
    RecordField{u"agreement_id", u"overeenkomst", Reference, nullptr, u"agreement"},
    RecordField{u"period", u"periode"},
    RecordField{u"held_on", u"datum", Date},
    RecordField{u"mentor_remark", u"opmerking van de mentor"},
    RecordField{u"counsellor_remark", u"opmerking van de trajectbegeleider"},
};
constexpr std::array evaluationScore{
    RecordField{u"competence", u"competentie"},
    RecordField{u"step", u"stap", Number},
    RecordField{u"mentor_remark", u"opmerking van de mentor"},
    RecordField{u"counsellor_remark", u"opmerking van de trajectbegeleider"},
};
constexpr std::array storedDocument{
    RecordField{u"learner_id", u"leerling", Reference, nullptr, u"learner"},
    RecordField{u"establishment_id", u"werkplek", Reference, nullptr, u"establishment"},
    RecordField{u"agreement_id", u"overeenkomst", Reference, nullptr, u"agreement"},
    RecordField{u"agreement_version", u"versie van de overeenkomst", Number},
    RecordField{u"name", u"naam"},
    RecordField{u"media_type", u"bestandstype"},
    RecordField{u"byte_count", u"grootte", Bytes},
    RecordField{u"added_on", u"toegevoegd op", Date},
    RecordField{u"note", u"nota"},
};
constexpr std::array task{
    RecordField{u"learner_id", u"leerling", Reference, nullptr, u"learner"},
    RecordField{u"establishment_id", u"werkplek", Reference, nullptr, u"establishment"},
    RecordField{u"title", u"taak"},
    RecordField{u"due_on", u"tegen", Date},
    RecordField{u"note", u"nota"},
    RecordField{u"done_on", u"gedaan op", Date},
};
constexpr std::array agendaMark{
    RecordField{u"done_on", u"gedaan op", Date},
    RecordField{u"snoozed_until", u"uitgesteld tot", Date},
    RecordField{u"reason", u"reden"},
};
constexpr std::array termination{
    RecordField{u"agreement_id", u"overeenkomst", Reference, nullptr, u"agreement"},
    RecordField{u"procedure", u"wijze", Code, &terminationWord},
    RecordField{u"by_party", u"gevraagd door", Code, &terminationWord},
    RecordField{u"notice_on", u"dag van de melding", Date},
    RecordField{u"received_on", u"ontvangen op", Date},
    RecordField{u"in_writing", u"schriftelijk", YesNo},
    RecordField{u"reason_code", u"reden"},
    RecordField{u"signed_on", u"ondertekend op", Date},
    RecordField{u"ends_on", u"laatste dag", Date},
    RecordField{u"training_continues", u"opleiding gaat voort", YesNo},
    RecordField{u"outcome", u"uitkomst", Code, &terminationWord},
    RecordField{u"outcome_on", u"uitkomst op", Date},
};
constexpr std::array listView{
    RecordField{u"name", u"naam"},
};

} // namespace

std::span<const RecordTable> recordTables()
{
    using enum HistoryKind;
    static constexpr std::array list{
        RecordTable{u"learner", u"leerling", Learners, learner},
        RecordTable{u"screening", u"screening", Learners, screening},
        RecordTable{u"enterprise", u"onderneming", Workplaces, enterprise},
        RecordTable{u"establishment", u"vestiging", Workplaces, establishment},
        RecordTable{u"mentor", u"mentor", Workplaces, mentor},
        RecordTable{u"accreditation", u"erkenning", Workplaces, accreditation},
        RecordTable{u"agreement", u"overeenkomst", Agreements, agreement},
        RecordTable{u"agreement_version", u"versie van de overeenkomst", Agreements,
                    agreementVersion},
        RecordTable{u"told_deadline", u"meegedeelde termijn", Agreements, toldDeadline},
        RecordTable{u"termination", u"beëindiging", Agreements, termination},
        RecordTable{u"contact", u"contact", FollowUp, contact},
        RecordTable{u"visit", u"bezoek", FollowUp, visit},
        RecordTable{u"evaluation", u"evaluatie", FollowUp, evaluation},
        RecordTable{u"evaluation_score", u"score", FollowUp, evaluationScore},
        RecordTable{u"task", u"taak", FollowUp, task},
        RecordTable{u"agenda_mark", u"merk in de agenda", FollowUp, agendaMark},
        RecordTable{u"stored_document", u"document", Documents, storedDocument},
        RecordTable{u"provider", u"opleidingsverstrekker", Settings, provider},
        RecordTable{u"counsellor", u"trajectbegeleider", Settings, counsellor},
        RecordTable{u"programme", u"opleiding", Settings, programme},
        RecordTable{u"competence", u"competentie", Settings, competence},
        RecordTable{u"law_row", u"waarde van de wet", Settings, lawRow},
        RecordTable{u"place", u"plaats", Settings, place},
        RecordTable{u"visit_rule", u"regel van het bezoekritme", Settings, visitRule},
        RecordTable{u"list_view", u"bewaarde weergave", Settings, listView},
    };
    return list;
}

const RecordTable *recordTable(QStringView table)
{
    for (const RecordTable &item : recordTables()) {
        if (item.table == table)
            return &item;
    }
    return nullptr;
}

const RecordField *recordField(const RecordTable &table, QStringView column)
{
    for (const RecordField &field : table.fields) {
        if (field.column == column)
            return &field;
    }
    return nullptr;
}

QStringList tablesOf(HistoryKind kind)
{
    QStringList names;
    for (const RecordTable &item : recordTables()) {
        if (item.kind == kind)
            names << item.table.toString();
    }
    return names;
}

} // namespace traject
