// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/dossier/learnerform.h"
#include "ui/pages/settingspage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// Postcodes in the window: an address fills itself in, and Beheer shows and extends the table.
class TestPlacesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void aKnownPostcodeFillsInTheMunicipality();
    void anotherPostcodeTakesItsMunicipalityAlong();
    void aMunicipalityThatSomebodyTypedStays();
    void aPostcodeThatIsUnknownChangesNothing();
    void theAddressIsWholeWhenTheEditIsTold();
    void theFormOfALearnerKnowsThePlaces();
    void thePlacesAreListedAndSearched();
    void aTableIsImportedAndCounted();
    void theProblemsOfATableAreListed();

private:
    [[nodiscard]] QString municipality() const
    {
        return find<QLineEdit>(m_field.get(), "homeMunicipality")->text();
    }
    void typePostcode(const char *postcode)
    {
        type(m_field.get(), "homePostcode", QLatin1String(postcode));
    }
    [[nodiscard]] QString write(const QByteArray &text) const;
    [[nodiscard]] std::unique_ptr<SettingsPage> openPlaces() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<AddressField> m_field;
};

void TestPlacesWindow::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    auto created = Caseload::create(m_fixture->path(), passphrase, m_fixture->clock);
    QVERIFY(created.has_value());
    m_fixture->caseload = std::move(*created);
}

void TestPlacesWindow::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture->messages.errors.clear();
    m_field = std::make_unique<AddressField>([](const QString &postcode) {
        return QHash<QString, QString>{{QStringLiteral("2800"), QStringLiteral("Mechelen")},
                                       {QStringLiteral("9000"), QStringLiteral("Gent")}}
            .value(postcode);
    });
    m_field->nameParts(QStringLiteral("home"), QStringLiteral("Home"));
    QVERIFY(shown(*m_field));
}

void TestPlacesWindow::aKnownPostcodeFillsInTheMunicipality()
{
    typePostcode("280");
    QCOMPARE(municipality(), QString());
    typePostcode("2800");
    QCOMPARE(municipality(), QStringLiteral("Mechelen"));
}

void TestPlacesWindow::anotherPostcodeTakesItsMunicipalityAlong()
{
    m_field->setValue(
        Address{.postcode = QStringLiteral("2800"), .municipality = QStringLiteral("Mechelen")});
    typePostcode("9000");
    QCOMPARE(municipality(), QStringLiteral("Gent"));
    typePostcode("2800");
    QCOMPARE(municipality(), QStringLiteral("Mechelen"));
}

void TestPlacesWindow::aMunicipalityThatSomebodyTypedStays()
{
    m_field->setValue(
        Address{.postcode = QStringLiteral("2800"), .municipality = QStringLiteral("Walem")});
    typePostcode("9000");
    QCOMPARE(municipality(), QStringLiteral("Walem"));
    type(m_field.get(), "homeMunicipality", QStringLiteral("Gentbrugge"));
    typePostcode("2800");
    QCOMPARE(municipality(), QStringLiteral("Gentbrugge"));
    type(m_field.get(), "homeMunicipality", QString());
    typePostcode("9000");
    QCOMPARE(municipality(), QStringLiteral("Gent"));
}

void TestPlacesWindow::aPostcodeThatIsUnknownChangesNothing()
{
    m_field->setValue(
        Address{.postcode = QStringLiteral("2800"), .municipality = QStringLiteral("Mechelen")});
    typePostcode("4000");
    QCOMPARE(municipality(), QStringLiteral("Mechelen"));
    typePostcode("9000");
    QCOMPARE(municipality(), QStringLiteral("Gent"));
}

void TestPlacesWindow::theAddressIsWholeWhenTheEditIsTold()
{
    std::optional<Address> told;
    connect(m_field.get(), &AddressField::edited, this, [&] { told = m_field->value(); });
    typePostcode("9000");
    QVERIFY(told.has_value());
    QCOMPARE(told->postcode, QStringLiteral("9000"));
    QCOMPARE(told->municipality, QStringLiteral("Gent"));
}

void TestPlacesWindow::theFormOfALearnerKnowsThePlaces()
{
    LearnerForm form(m_fixture->window, m_fixture->caseload->places().municipalityLookup());
    QVERIFY(shown(form));
    type(&form, "learnerAddressPostcode", QStringLiteral("9660"));
    QCOMPARE(find<QLineEdit>(&form, "learnerAddressMunicipality")->text(),
             QStringLiteral("Brakel"));
    QCOMPARE(form.learner().address.municipality, QStringLiteral("Brakel"));
}

QString TestPlacesWindow::write(const QByteArray &text) const
{
    QFile file(m_fixture->dir.filePath(QStringLiteral("plaatsen.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

std::unique_ptr<SettingsPage> TestPlacesWindow::openPlaces() const
{
    auto page = std::make_unique<SettingsPage>(*m_fixture->caseload, m_fixture->window);
    page->resize(1200, 760);
    auto *tabs = find<QTabWidget>(page.get(), "settingsTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == u"Places")
            tabs->setCurrentIndex(i);
    }
    if (!shown(*page))
        qFatal("the page is not shown");
    return page;
}

void TestPlacesWindow::thePlacesAreListedAndSearched()
{
    const auto page = openPlaces();
    QCOMPARE(find<QLabel>(page.get(), "placesCount")->text(), QStringLiteral("543 of 543"));
    page->focusSearch();
    auto *search = find<QLineEdit>(page.get(), "placesSearch");
    QVERIFY(search->isVisible());
    search->setText(QStringLiteral("nederbrakel"));
    const auto *model = find<QTreeView>(page.get(), "placesList")->model();
    QCOMPARE(model->rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells.append(model->index(0, column).data().toString());
    QCOMPARE(cells.mid(0, 2), QStringList({QStringLiteral("9660"), QStringLiteral("Brakel")}));
    QCOMPARE(cells.mid(3),
             QStringList({QStringLiteral("Oost-Vlaanderen"), QStringLiteral("50,8010 / 3,7626"),
                          QStringLiteral("supplied")}));
}

void TestPlacesWindow::aTableIsImportedAndCounted()
{
    const auto page = openPlaces();
    const QSignalSpy told(page.get(), &Page::statusMessage);
    m_fixture->files.answer = write("postcode;gemeente;breedte;lengte\n"
                                    "4000;Liège;50,6451;5,5734\n2800;Mechelen;51,03;4,48\n");
    click(page.get(), "placesImport");
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.constFirst().constFirst().toString(),
             QStringLiteral("2 rows read: 2 places added, 0 changed, 0 were the same already."));
    QCOMPARE(find<QLabel>(page.get(), "placesCount")->text(), QStringLiteral("544 of 544"));
    find<QLineEdit>(page.get(), "placesSearch")->setText(QStringLiteral("liege"));
    const auto *model = find<QTreeView>(page.get(), "placesList")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 5).data().toString(), QStringLiteral("own table"));
    QVERIFY(!find(page.get(), "placesProblems")->isVisible());
}

void TestPlacesWindow::theProblemsOfATableAreListed()
{
    const auto page = openPlaces();
    const QSignalSpy told(page.get(), &Page::statusMessage);
    m_fixture->files.answer = write("postcode;gemeente;breedte;lengte\n"
                                    "5000;Namen;4,87;50,47\n500;;50,47;4,87\n");
    click(page.get(), "placesImport");
    QCOMPARE(told.count(), 0);
    auto *problems = find<QTreeView>(page.get(), "placesProblems");
    QVERIFY(problems->isVisible());
    QCOMPARE(problems->model()->rowCount(), 4);
    QCOMPARE(problems->model()->index(0, 3).data().toString(),
             QStringLiteral("ligt niet in België"));
    QVERIFY(find<QLabel>(page.get(), "placesProblemTitle")
                ->text()
                .startsWith(QStringLiteral("Nothing has been imported from plaatsen.csv: 4")));
    if (const QString folder = qEnvironmentVariable("TRAJECT_SCREENSHOTS"); !folder.isEmpty())
        page->grab().save(folder + QStringLiteral("/places-problems.png"));
    click(page.get(), "placesProblemsClose");
    QVERIFY(!problems->isVisible());

    m_fixture->files.answer = write("code;naam\n5000;Namen\n");
    click(page.get(), "placesImport");
    QCOMPARE(m_fixture->messages.errors.size(), 1);
    QVERIFY(m_fixture->messages.errors.constFirst().contains(
        QStringLiteral("postcode, gemeente, breedte, lengte")));
}

QTEST_MAIN(TestPlacesWindow)
#include "tst_places_window.moc"
