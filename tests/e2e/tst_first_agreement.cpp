// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/wizarddriver.h"
#include "ui/print/pdf.h"

#include <QListWidget>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>

using namespace traject;
using namespace traject::test;

/// From a school's files to a printed page, as a counsellor does it: import, wizard, PDF. All by
/// keys and mouse.
class TestFirstAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aRightAgreementIsPrintedToBeSigned();
    void anAgreementWithAnErrorIsPrintedAsConcept();

private:
    /// Goes through the wizard from the list of learners to Finish.
    void draftAgreement(const QString &experienceOfMentor);
    /// The text of the agreement as it is printed, layout kept.
    [[nodiscard]] QString printedText(AgreementId id);

    std::optional<WizardFixture> m_fixture;
    AgreementId m_agreement;
};

void TestFirstAgreement::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_agreement = {};
    m_fixture.emplace();
    QVERIFY(m_fixture->create());
}

void TestFirstAgreement::draftAgreement(const QString &experienceOfMentor)
{
    const WizardDriver driver(*m_fixture);
    // Learner, with the facts that the school's list does not have.
    driver.searchAndTake("learnerSearch", QStringLiteral("anais wulf"));
    driver.choose("firstStageCompleted", true);
    driver.choose("secondStageCompleted", true);
    driver.choose("thirdStageFirstYearCompleted", false);
    driver.type("alternatingYearsCompleted", QStringLiteral("0"));
    driver.chooseTerm("screeningAdvice", ScreeningAdvice::Positive);
    driver.next();
    // Programme and workplace.
    driver.chooseTerm("programmeType", AgreementType::Oao);
    driver.type("programmeHours", QStringLiteral("20"));
    driver.searchAndTake("workplaceSearch", QStringLiteral("voltara mol"));
    driver.next();
    // Mentor.
    QCOMPARE(driver.text("mentorName"), QStringLiteral("Arjun Mbala"));
    driver.type("mentorExperience", experienceOfMentor);
    driver.next();
    // Period and type.
    driver.type("agreementStart", QStringLiteral("7/9/26"));
    driver.type("agreementEnd", QStringLiteral("30062027"));
    driver.next();
    // Timetable: typed as a line.
    driver.type("patternLine",
                QStringLiteral("ma-wo 8:00-17:00, 60' pauze; do-vr school 8:30-16:30 60'"));
    driver.next();
    // Training plan.
    QVERIFY(driver.find<QTableView>("planTable")->model()->rowCount() > 0);
    driver.find<QTableView>("planTable")->selectAll();
    driver.chooseTerm("bulkVenue", PlanVenue::Both);
    driver.type("bulkPeriod", QStringLiteral("september-juni"));
    driver.click("applyToSelection");
    driver.next();
    // Parties and signatures.
    QCOMPARE(driver.text("guardianName"), QStringLiteral("Noé Stevens"));
    driver.type("enterpriseRepresentative", QStringLiteral("Youssef Bouazza"));
    driver.type("representativeFunction", QStringLiteral("zaakvoerder"));
    driver.type("providerName", QStringLiteral("Technisch Instituut De Brug"));
    driver.type("providerDirector", QStringLiteral("Hilde Coppens"));
    driver.type("counsellorName", QStringLiteral("Sofie Lemmens"));
    driver.type("signedOn", QStringLiteral("28/8/2026"));
    driver.type("planSignedOn", QStringLiteral("28/8/2026"));
    driver.next();
    // Summary.
    driver.click("wizardFinish");
    QCOMPARE(m_fixture->messages.errors, QStringList());
    QCOMPARE(driver.finished().size(), 1);
    m_agreement = driver.finished().constFirst().constFirst().value<AgreementId>();
}

QString TestFirstAgreement::printedText(AgreementId id)
{
    AgreementService &agreements = m_fixture->caseload->agreements();
    const auto pdf
        = agreements.agreement(id)
              .and_then([&](const Agreement &agreement) { return agreements.print(agreement); })
              .and_then([](const AgreementPrint &made) { return print::toPdf(made.document); });
    if (!pdf) {
        qWarning("no PDF: %s", qPrintable(pdf.error().detail));
        return {};
    }
    const QString path = m_fixture->dir.filePath(QStringLiteral("overeenkomst.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return {};
    file.close();

    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-layout"), path,
                  QStringLiteral("-")});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void TestFirstAgreement::aRightAgreementIsPrintedToBeSigned()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("needs pdftotext (poppler-utils)");
    draftAgreement(QStringLiteral("7"));
    QVERIFY(!m_agreement.isNull());
    const QString text = printedText(m_agreement).simplified();
    for (const char *part :
         {"Anaïs De Wulf-Maes", "Noé Stevens", "Voltara Sint", "Arjun Mbala", "Youssef Bouazza",
          "Technisch Instituut De Brug", "Hilde Coppens", "Sofie Lemmens", "7 september 2026",
          "30 juni 2027", "28 augustus 2026", "700,80", "Elektrische installaties duaal",
          "OAO-2026-"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(QStringLiteral("CONCEPT")));
    // The learner's file has the facts that were filled in on the way.
    const auto learner = m_fixture->learner(QStringLiteral("de wulf-maes"));
    QVERIFY(learner.agreementNumber.startsWith(QStringLiteral("OAO-2026-")));
    QCOMPARE(m_fixture->caseload->learners().learner(learner.id)->attainment.secondStageCompleted,
             std::optional(true));
}

void TestFirstAgreement::anAgreementWithAnErrorIsPrintedAsConcept()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("needs pdftotext (poppler-utils)");
    draftAgreement(QStringLiteral("4")); // a mentor needs five years
    QVERIFY(!m_agreement.isNull());
    const QString text = printedText(m_agreement);
    QVERIFY(text.contains(QStringLiteral("CONCEPT")));
    QVERIFY(text.contains(QStringLiteral("De Wulf-Maes")));
}

QTEST_MAIN(TestFirstAgreement)
#include "tst_first_agreement.moc"
