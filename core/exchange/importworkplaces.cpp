// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/importworkplaces.h"

#include "core/base/text.h"
#include "core/domain/completion.h"

#include <QRegularExpression>

#include <limits>

namespace traject::exchange {
namespace {

constexpr int anyNumber = std::numeric_limits<int>::max();

QHash<QString, AccreditationStatus> statusWords()
{
    QHash<QString, AccreditationStatus> words{
        {QStringLiteral("erkend"), AccreditationStatus::Approved},
        {QStringLiteral("in aanvraag"), AccreditationStatus::Requested},
    };
    for (const auto &term : terms<AccreditationStatus>())
        words.insert(term.dutch.toString(), term.value);
    return words;
}

QString jointCommittee(ImportRow &row)
{
    static const QRegularExpression form(QStringLiteral("^\\d{3}(\\.\\d{2})?$"));
    const QString key = QStringLiteral("jointCommittee");
    // A Belgian spreadsheet that takes the number for a decimal writes a comma.
    const QString value = row.text(key).replace(u',', u'.');
    if (value.isEmpty() || form.match(value).hasMatch())
        return value;
    row.addProblem(key, QStringLiteral("geen nummer van een paritair comité"));
    return {};
}

std::optional<Mentor> readMentor(ImportRow &row)
{
    Mentor mentor{
        .name = row.text(QStringLiteral("mentorName")),
        .insz = row.identifier(QStringLiteral("mentorInsz"),
                               [&](const QString &raw) { return Insz::parse(raw, row.today()); }),
        .birthDate = row.birthDate(QStringLiteral("mentorBirthDate")),
        .yearsOfExperience = row.whole(QStringLiteral("mentorExperience"), 0, 80),
        .relevantQualification = row.yesNo(QStringLiteral("mentorQualification")),
        .conductExtractOn = row.date(QStringLiteral("conductExtractOn")),
        .trainingCompletedOn = row.date(QStringLiteral("mentorTrainingOn")),
        .sectorMaximum = row.whole(QStringLiteral("sectorMaximum"), 1, 4),
    };
    if (!mentor.name.isEmpty())
        return mentor;
    // 0, nee and the sector's maximum say nothing about a person; the other facts do.
    mentor.sectorMaximum.reset();
    if (mentor.yearsOfExperience == 0)
        mentor.yearsOfExperience.reset();
    if (mentor.relevantQualification == false)
        mentor.relevantQualification.reset();
    if (mentor != Mentor{})
        row.addProblem(QStringLiteral("mentorName"),
                       QStringLiteral("is leeg, maar andere gegevens van de mentor zijn wel "
                                      "ingevuld"));
    return std::nullopt;
}

Accreditation readAccreditation(ImportRow &row, const QSet<QString> &programmeCodes)
{
    static const QHash<QString, AccreditationStatus> words = statusWords();
    const QString programmeKey = QStringLiteral("programmeCode");
    const QString statusKey = QStringLiteral("status");
    for (const QString &key : {programmeKey, statusKey}) {
        if (row.isEmpty(key))
            row.addProblem(key, QStringLiteral("is leeg"));
    }
    return {
        .programmeCode = row.programmeCode(programmeCodes),
        .status = row.word(statusKey, words).value_or(AccreditationStatus::Requested),
        .requestedOn = row.date(QStringLiteral("requestedOn")),
        .approvedOn = row.date(QStringLiteral("approvedOn")),
        .validUntil = row.date(QStringLiteral("validUntil")),
        .openPlaces = row.whole(QStringLiteral("openPlaces"), 0, anyNumber),
    };
}

QString mentorKey(const WorkplaceRow &row)
{
    return QStringLiteral("%1|%2|%3")
        .arg(row.establishment.number->digits(), text::folded(row.mentor->name),
             row.mentor->birthDate.value_or(QDate()).toString(Qt::ISODate));
}

/// Completes what is known under `key` with `value`.
template <typename T>
void note(QHash<QString, T> &known, const QString &key, const T &value)
{
    const auto found = known.find(key);
    if (found == known.end())
        known.insert(key, value);
    else
        complete(*found, value);
}

} // namespace

std::optional<Region> regionOf(const Address &address)
{
    if (address.postcode.isEmpty())
        return std::nullopt;
    if (address.country != u"BE")
        return Region::Abroad;
    // Belgian postcodes go by province: Walloon Brabant, Liège, Namur, Hainaut, Luxembourg.
    const int postcode = address.postcode.toInt();
    if (postcode < 1300)
        return Region::Brussels;
    if (postcode < 1500 || (postcode >= 4000 && postcode < 8000))
        return Region::Wallonia;
    return Region::Flanders;
}

WorkplaceRow readWorkplace(ImportRow &row, const QSet<QString> &programmeCodes)
{
    WorkplaceRow workplace{
        .row = row.row(),
        .line = row.line(),
        .enterprise =
            {
                .name = row.requiredText(QStringLiteral("enterpriseName")),
                .number = row.identifier(QStringLiteral("enterpriseNumber"),
                                         &EnterpriseNumber::parse),
                .employees = row.whole(QStringLiteral("enterpriseEmployees"), 0, anyNumber),
                .jointCommittee = jointCommittee(row),
            },
        .establishment =
            {
                .name = row.text(QStringLiteral("establishmentName")),
                .number = row.identifier(QStringLiteral("establishmentNumber"),
                                         &EstablishmentNumber::parse),
                .address = row.address(),
                .employees = row.whole(QStringLiteral("establishmentEmployees"), 0, anyNumber),
                .contactPerson = row.text(QStringLiteral("contactPerson")),
                .phone = row.text(QStringLiteral("phone")),
                .email = row.email(QStringLiteral("email")),
            },
        .mentor = readMentor(row),
        .accreditation = readAccreditation(row, programmeCodes),
    };
    // The numbers say which enterprise and establishment a row is about.
    for (const QString &key :
         {QStringLiteral("enterpriseNumber"), QStringLiteral("establishmentNumber")}) {
        if (row.isEmpty(key))
            row.addProblem(key, QStringLiteral("is leeg"));
    }
    if (workplace.establishment.name.isEmpty())
        workplace.establishment.name = workplace.enterprise.name;
    workplace.establishment.region = regionOf(workplace.establishment.address);
    return workplace;
}

void agree(QList<WorkplaceRow> &rows)
{
    QHash<QString, Enterprise> enterprises;
    QHash<QString, Establishment> establishments;
    QHash<QString, QString> owners; // enterprise of an establishment, both by number
    QHash<QString, Mentor> mentors;
    for (const WorkplaceRow &row : std::as_const(rows)) {
        const QString enterprise = row.enterprise.number->digits();
        const QString establishment = row.establishment.number->digits();
        note(enterprises, enterprise, row.enterprise);
        note(establishments, establishment, row.establishment);
        owners.insert(establishment, enterprise);
        if (row.mentor)
            note(mentors, mentorKey(row), *row.mentor);
    }
    for (WorkplaceRow &row : rows) {
        if (row.mentor)
            row.mentor = mentors.value(mentorKey(row));
        row.establishment = establishments.value(row.establishment.number->digits());
        row.enterprise = enterprises.value(owners.value(row.establishment.number->digits()));
    }
}

} // namespace traject::exchange
