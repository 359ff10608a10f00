// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/lint/sourcetree.h"
#include "tests/lint/translationfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace traject::lint;

namespace {

const QString root = QStringLiteral(TRAJECT_SOURCE_DIR);
const QStringList folders{root + QStringLiteral("/core/service"), root + QStringLiteral("/ui"),
                          root + QStringLiteral("/app")};
const QString dutchFile = root + QStringLiteral("/translations/trajectwijzer_nl.ts");

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What lupdate finds in the folders that the translation file does not have or still has to say.
QStringList problemsAfterGathering(const QStringList &sources, const QString &tsFile,
                                   const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    if (!QFile::copy(tsFile, copy))
        return {QStringLiteral("cannot copy %1").arg(tsFile)};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.start(QStringLiteral(TRAJECT_LUPDATE),
                  QStringList{QStringLiteral("-silent"), QStringLiteral("-extensions"),
                              QStringLiteral("h,cpp"), QStringLiteral("-I"), root}
                      + options + sources + QStringList{QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return {QStringLiteral("lupdate: %1").arg(lupdate.errorString())};
    return translationProblems(readTranslationFile(read(copy)));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void everyPluralReachesTheTranslators();
    void aStringWithoutTranslationIsFound();
    void aFaultyMessageIsFound_data();
    void aFaultyMessageIsFound();
    void theProgramCarriesDutch();
    void qtItselfSpeaksDutch_data();
    void qtItselfSpeaksDutch();
};

void TestTranslations::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Dutch") << QStringLiteral("trajectwijzer_nl.ts") << QStringList();
    QTest::newRow("English") << QStringLiteral("trajectwijzer_en.ts")
                             << QStringList{QStringLiteral("-pluralonly")};
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QString path = root + QStringLiteral("/translations/") + file;
    QVERIFY(!readTranslationFile(read(path)).isEmpty());
    const QStringList problems = problemsAfterGathering(folders, path, options);
    for (const QString &problem : problems)
        qInfo().noquote() << problem;
    QVERIFY2(problems.isEmpty(), "build the target update_translations, then translate");
}

void TestTranslations::everyPluralReachesTheTranslators()
{
    QStringList known;
    for (const Message &message : readTranslationFile(read(dutchFile)))
        known << message.source;
    QStringList overlooked;
    for (const Source &source : readSources(root)) {
        const QString path = root + u'/' + source.path;
        if (std::none_of(folders.cbegin(), folders.cend(),
                         [&path](const QString &folder) { return path.startsWith(folder + u'/'); }))
            continue;
        for (const QString &literal : pluralLiterals(source.text)) {
            const bool isKnown
                = std::any_of(known.cbegin(), known.cend(),
                              [&](const QString &text) { return text.contains(literal); });
            if (!isKnown)
                overlooked << QStringLiteral("%1: %2").arg(source.path, literal);
        }
    }
    QCOMPARE(overlooked, QStringList());
    QCOMPARE(pluralLiterals(QStringLiteral("translate(\"a\", \"%n day(s)\", nullptr, days)")),
             QStringList{QStringLiteral("%n day(s)")});
}

void TestTranslations::aStringWithoutTranslationIsFound()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const char *text) {
        QFile file(folder.filePath(QLatin1StringView(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    QVERIFY(write("planted.cpp",
                  "QString f() { return QCoreApplication::translate(\"x\", \"Planted\"); }\n"));
    QVERIFY(write("planted.ts", "<TS version=\"2.1\" language=\"nl_BE\"></TS>\n"));
    const QStringList problems = problemsAfterGathering(
        {folder.path()}, folder.filePath(QStringLiteral("planted.ts")), {});
    QCOMPARE(problems, QStringList{QStringLiteral("x: \"Planted\": unfinished")});
}

void TestTranslations::aFaultyMessageIsFound_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("problem"); // empty: all is well
    const auto row = [](const char *name, const char *message, const char *problem) {
        QTest::newRow(name) << QByteArray("<TS><context><name>c</name><message>") + message
                + "</message></context></TS>"
                            << QString::fromLatin1(problem);
    };
    row("finished", "<source>Day %1</source><translation>Dag %1</translation>", "");
    row("unfinished", "<source>Day</source><translation type=\"unfinished\">Dag</translation>",
        "unfinished");
    row("vanished", "<source>Day</source><translation type=\"vanished\">Dag</translation>",
        "vanished");
    row("empty", "<source>Day</source><translation></translation>", "empty");
    row("lost placeholder", "<source>%1 of %2</source><translation>%1</translation>",
        "other placeholders");
    row("order is free", "<source>%1 of %2</source><translation>van %2: %1</translation>", "");
    row("plural forms",
        "<source>%n days</source><translation><numerusform>%n dag</numerusform>"
        "<numerusform>%n dagen</numerusform></translation>",
        "");
    row("plural form lacks its number",
        "<source>%n days</source><translation><numerusform>dag</numerusform>"
        "<numerusform>%n dagen</numerusform></translation>",
        "other placeholders");
}

void TestTranslations::aFaultyMessageIsFound()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, problem);
    const QStringList problems = translationProblems(readTranslationFile(message));
    QCOMPARE(problems.size(), problem.isEmpty() ? 0 : 1);
    QVERIFY(problem.isEmpty() || problems.constFirst().contains(problem));
}

void TestTranslations::theProgramCarriesDutch()
{
    QTranslator dutch;
    QVERIFY(dutch.load(QStringLiteral(":/i18n/trajectwijzer_nl.qm")));
    QCOMPARE(dutch.translate("cli", "Unknown command: %1"),
             QStringLiteral("Onbekende opdracht: %1"));
    QCOMPARE(dutch.translate("cli", "%n error(s)", nullptr, 2), QStringLiteral("%n fouten"));
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/trajectwijzer_en.qm")));
    QCOMPARE(english.translate("cli", "%n error(s)", nullptr, 1), QStringLiteral("%n error"));
}

void TestTranslations::qtItselfSpeaksDutch_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("expected");
    for (const auto &[source, expected] :
         {std::pair("OK", "OK"), {"Cancel", "Annuleren"}, {"Save", "Opslaan"}})
        QTest::newRow(source) << QByteArray("QPlatformTheme") << QByteArray(source)
                              << QString::fromLatin1(expected);
}

void TestTranslations::qtItselfSpeaksDutch()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    QFETCH(QString, expected);
    QTranslator dutch;
    QVERIFY(dutch.load(QStringLiteral(":/i18n/qtbase_nl.qm")));
    QCOMPARE(dutch.translate(context.constData(), source.constData()), expected);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
