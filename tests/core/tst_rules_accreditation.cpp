// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

class TestAccreditationRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestAccreditationRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const auto accredited = [](const QString &programme, const QString &establishment) {
        return [=](D &d) {
            d.accreditation->programmeCode = programme;
            d.accreditation->establishmentNumber = establishment;
        };
    };
    passes("ACC-MISSING", "same numbers, written otherwise", accredited(" 1208", "2190031257"));
    fails("ACC-MISSING", "none", [](D &d) { d.accreditation.reset(); }, {"error /accreditation"});
    fails("ACC-MISSING", "other programme", accredited("1207", "2.190.031.257"),
          {"error /accreditation/programmeCode"});
    fails("ACC-MISSING", "other establishment", accredited("1208", "2.147.812.701"),
          {"error /accreditation/establishmentNumber"});
    fails("ACC-MISSING", "blank accreditation", accredited("", ""),
          {"error /accreditation/programmeCode", "error /accreditation/establishmentNumber"});
    passes("ACC-MISSING", "BuSO code in small letters", [](D &d) {
        d.programme.code = "OV3-180";
        d.accreditation->programmeCode = "ov3\u2013180";
    });
    passes("ACC-MISSING", "programme not chosen yet", [](D &d) { d.programme.code.clear(); });

    const auto status
        = [](std::optional<AccreditationStatus> found, std::optional<QDate> approved) {
              return [=](D &d) {
                  d.accreditation->status = found;
                  d.accreditation->approvedOn = approved;
              };
          };
    using enum AccreditationStatus;
    const QStringList wrongStatus{"error /accreditation/status"};
    passes("ACC-STATUS", "approved on the start", status(Approved, QDate(2026, 9, 1)));
    fails("ACC-STATUS", "approved the day after", status(Approved, QDate(2026, 9, 2)),
          {"error /accreditation/approvedOn"});
    passes("ACC-STATUS", "approved, day unknown", status(Approved, std::nullopt));
    passes("ACC-STATUS", "unknown", status(std::nullopt, QDate(2026, 9, 2)));
    fails("ACC-STATUS", "requested", status(Requested, std::nullopt), wrongStatus);
    fails("ACC-STATUS", "refused", status(Refused, std::nullopt), wrongStatus);
    fails("ACC-STATUS", "lifted", status(Lifted, QDate(2024, 5, 17)), wrongStatus);
    fails("ACC-STATUS", "excluded", status(Excluded, QDate(2024, 5, 17)), wrongStatus);
    passes("ACC-STATUS", "no accreditation is for ACC-MISSING",
           [](D &d) { d.accreditation.reset(); });

    // The agreement runs from 1 September 2026 to 30 June 2027.
    const auto valid = [](std::optional<QDate> approved, std::optional<QDate> until) {
        return [=](D &d) {
            d.accreditation->approvedOn = approved;
            d.accreditation->validUntil = until;
        };
    };
    const QStringList expired{"error /accreditation/validUntil"};
    const QStringList expires{"warning /accreditation/validUntil"};
    passes("ACC-VALID", "until the last day", valid(std::nullopt, QDate(2027, 6, 30)));
    fails("ACC-VALID", "until the day before", valid(std::nullopt, QDate(2027, 6, 29)), expires);
    fails("ACC-VALID", "until the start", valid(std::nullopt, QDate(2026, 9, 1)), expires);
    fails("ACC-VALID", "until the day before the start", valid(std::nullopt, QDate(2026, 8, 31)),
          expired);
    passes("ACC-VALID", "five years, just enough", valid(QDate(2022, 7, 1), std::nullopt));
    fails("ACC-VALID", "five years, a day short", valid(QDate(2022, 6, 30), std::nullopt), expires);
    fails("ACC-VALID", "five years, to the start", valid(QDate(2021, 9, 2), std::nullopt), expires);
    fails("ACC-VALID", "five years, over the day before", valid(QDate(2021, 9, 1), std::nullopt),
          expired);
    passes("ACC-VALID", "unknown", valid(std::nullopt, std::nullopt));

    const auto excluded = [](std::optional<QDate> from, std::optional<QDate> until) {
        return [=](D &d) {
            d.enterprise.excludedFrom = from;
            d.enterprise.excludedUntil = until;
        };
    };
    const QStringList enterprise{"error /enterprise/excludedFrom"};
    passes("ACC-EXCLUDED", "ends the day before the start",
           excluded(QDate(2026, 1, 1), QDate(2026, 8, 31)));
    fails("ACC-EXCLUDED", "ends on the start", excluded(QDate(2026, 1, 1), QDate(2026, 9, 1)),
          enterprise);
    passes("ACC-EXCLUDED", "begins the day after the end",
           excluded(QDate(2027, 7, 1), std::nullopt));
    fails("ACC-EXCLUDED", "begins on the last day", excluded(QDate(2027, 6, 30), std::nullopt),
          enterprise);
    fails("ACC-EXCLUDED", "for good", excluded(QDate(2020, 1, 1), std::nullopt), enterprise);
    fails("ACC-EXCLUDED", "until a day within", excluded(std::nullopt, QDate(2026, 10, 1)),
          {"error /enterprise/excludedUntil"});
    fails("ACC-EXCLUDED", "both",
          [](D &d) {
              d.enterprise.excludedFrom = QDate(2026, 10, 1);
              d.establishment.excludedFrom = QDate(2026, 10, 1);
          },
          {"error /enterprise/excludedFrom", "error /establishment/excludedFrom"});
    passes("ACC-EXCLUDED", "end unknown, begins after the start", [](D &d) {
        d.agreement.end.reset();
        d.establishment.excludedFrom = QDate(2026, 9, 2);
    });
    fails("ACC-EXCLUDED", "end unknown, excluded on the start",
          [](D &d) {
              d.agreement.end.reset();
              d.establishment.excludedFrom = QDate(2026, 9, 1);
          },
          {"error /establishment/excludedFrom"});

    fails("ACC-DECISION-14", "requested", [](D &d) { d.accreditation->status = Requested; },
          {"info /accreditation/requestedOn"});
    passes("ACC-DECISION-14", "approved", [](D &) {});
    passes("ACC-DECISION-14", "day of the request unknown", [](D &d) {
        d.accreditation->status = Requested;
        d.accreditation->requestedOn.reset();
    });

    const auto enterpriseCapacity = [](std::optional<int> employees, std::optional<int> learners) {
        return [=](D &d) {
            d.enterprise.employees = employees;
            d.enterprise.learners = learners;
        };
    };
    const QStringList atEnterprise{"error /enterprise/learners"};
    passes("CAP-ENTERPRISE", "4 with this one, 4 employees", enterpriseCapacity(4, 3));
    fails("CAP-ENTERPRISE", "5 with this one, 4 employees", enterpriseCapacity(4, 4), atEnterprise);
    passes("CAP-ENTERPRISE", "1 without employees", enterpriseCapacity(0, 0));
    fails("CAP-ENTERPRISE", "2 without employees", enterpriseCapacity(0, 1), atEnterprise);
    passes("CAP-ENTERPRISE", "1 with 1 employee", enterpriseCapacity(1, 0));
    fails("CAP-ENTERPRISE", "2 with 1 employee", enterpriseCapacity(1, 1), atEnterprise);
    passes("CAP-ENTERPRISE", "employees unknown", enterpriseCapacity(std::nullopt, 9));
    passes("CAP-ENTERPRISE", "learners unknown", enterpriseCapacity(1, std::nullopt));

    const auto establishmentCapacity = [](int employees, int learners) {
        return [=](D &d) {
            d.establishment.employees = employees;
            d.establishment.learners = learners;
        };
    };
    const QStringList atEstablishment{"error /establishment/learners"};
    passes("CAP-ESTABLISHMENT", "4 with this one, 4 employees", establishmentCapacity(4, 3));
    fails("CAP-ESTABLISHMENT", "5 with this one, 4 employees", establishmentCapacity(4, 4),
          atEstablishment);
    passes("CAP-ESTABLISHMENT", "1 without employees", establishmentCapacity(0, 0));
    fails("CAP-ESTABLISHMENT", "2 without employees", establishmentCapacity(0, 1), atEstablishment);

    const auto mentorCapacity = [](std::optional<int> maximum, std::optional<int> learners) {
        return [=](D &d) {
            d.mentor.sectorMaximum = maximum;
            d.mentor.learners = learners;
        };
    };
    const QString unknownMaximum = "info /mentor/sectorMaximum";
    const QStringList tooMany{"error /mentor/learners"};
    passes("CAP-MENTOR", "1 of 1", mentorCapacity(1, 0));
    fails("CAP-MENTOR", "2 of 1", mentorCapacity(1, 1), tooMany);
    passes("CAP-MENTOR", "4 of 4", mentorCapacity(4, 3));
    fails("CAP-MENTOR", "5 of 4", mentorCapacity(4, 4), tooMany);
    fails("CAP-MENTOR", "5 where the sector says 6", mentorCapacity(6, 4), tooMany);
    fails("CAP-MENTOR", "4, maximum unknown", mentorCapacity(std::nullopt, 3), {unknownMaximum});
    fails("CAP-MENTOR", "5, maximum unknown", mentorCapacity(std::nullopt, 4),
          {unknownMaximum, "error /mentor/learners"});
    passes("CAP-MENTOR", "learners unknown", mentorCapacity(1, std::nullopt));
}

void TestAccreditationRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestAccreditationRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(
        messagesOf("ACC-VALID", [](D &d) { d.accreditation->validUntil = QDate(2027, 1, 1); }),
        u"De erkenning is geldig tot en met 1 januari 2027 en vervalt tijdens de overeenkomst, "
        u"die eindigt op 30 juni 2027.");
    QCOMPARE(messagesOf("ACC-DECISION-14",
                        [](D &d) {
                            d.accreditation->status = AccreditationStatus::Requested;
                            d.accreditation->requestedOn = QDate(2026, 8, 20);
                        }),
             u"De erkenning is volledig aangevraagd op 20 augustus 2026; de beslissing valt ten "
             u"laatste op 3 september 2026 (14 kalenderdagen).");
    QCOMPARE(
        messagesOf("CAP-ENTERPRISE", [](D &d) { d.enterprise.employees = 1; }),
        u"In de onderneming zijn er met deze leerling erbij 2 leerlingen tegelijk; het maximum "
        u"is 1 (aantal werknemers: 1).");
    QCOMPARE(messagesOf("CAP-MENTOR", [](D &d) { d.mentor.learners = 2; }),
             u"De mentor begeleidt met deze leerling erbij 3 leerlingen; het maximum van de sector "
             u"is 2.");
}

QTEST_APPLESS_MAIN(TestAccreditationRules)
#include "tst_rules_accreditation.moc"
