// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/lint/sourcechecks.h"

#include <QTest>

using namespace traject::lint;

namespace {

QString header(const QString &body)
{
    return QStringLiteral("// SPDX-FileCopyrightText: The Trajectwijzer authors\n"
                          "// SPDX-License-Identifier: EUPL-1.2\n"
                          "#pragma once\n")
        + body;
}

QString script(const QString &body)
{
    return QStringLiteral("# SPDX-FileCopyrightText: The Trajectwijzer authors\n"
                          "# SPDX-License-Identifier: EUPL-1.2\n")
        + body;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRepositoryHasNoViolation();
    void theRootHasOnlyItsNames();
    void aPlantedViolationIsFound_data();
    void aPlantedViolationIsFound();
    void aGoodSourcePasses_data();
    void aGoodSourcePasses();
    void aStrangeNameAtTheRootIsFound();
};

void TestLint::theRepositoryHasNoViolation()
{
    const QList<Source> sources = readSources(QStringLiteral(TRAJECT_SOURCE_DIR));
    QVERIFY(sources.size() > 50);
    QStringList found;
    for (const Source &source : sources)
        found << violations(source);
    for (const QString &violation : found)
        qInfo().noquote() << violation;
    QVERIFY(found.isEmpty());
}

void TestLint::theRootHasOnlyItsNames()
{
    QCOMPARE(rootViolations(repositoryPaths(QStringLiteral(TRAJECT_SOURCE_DIR))), QStringList());
}

void TestLint::aPlantedViolationIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto include
        = [](const char *row, const char *path, const char *line, const char *expected) {
              QTest::newRow(row) << QString::fromLatin1(path)
                                 << header(QStringLiteral("#include %1\n").arg(QLatin1String(line)))
                                 << QString::fromLatin1(expected);
          };
    include("base includes domain", "core/base/a.h", "\"core/domain/learner.h\"",
            ":4: core/base may not include");
    include("domain includes rules", "core/domain/a.h", "\"core/rules/finding.h\"",
            "may not include");
    include("rules include storage", "core/rules/a.h", "\"core/storage/a.h\"", "may not include");
    include("storage includes service", "core/storage/a.h", "\"core/service/a.h\"",
            "may not include");
    include("documents include rules", "core/documents/a.h", "\"core/rules/finding.h\"",
            "may not include");
    include("exchange includes service", "core/exchange/a.h", "\"core/service/a.h\"",
            "may not include");
    include("service includes ui", "core/service/a.h", "\"ui/support/a.h\"", "may not include");
    include("ui includes storage", "ui/pages/a.h", "\"core/storage/a.h\"", "may not include");
    include("print includes service", "ui/print/a.h", "\"core/service/a.h\"", "may not include");
    include("print includes widgets of ours", "ui/print/a.h", "\"ui/widgets/a.h\"",
            "may not include");
    include("ui includes app", "ui/pages/a.h", "\"app/gui/a.h\"", "may not include");
    include("app includes storage", "app/gui/a.h", "\"core/storage/a.h\"", "may not include");
    include("include not from the root", "core/domain/a.h", "\"learner.h\"", "may not include");
    include("unknown room", "core/attic/a.h", "\"core/base/id.h\"", "not known");
    include("SQL in service", "core/service/a.h", "<QSqlQuery>", "SQL belongs");
    include("SQL module in rules", "core/rules/a.h", "<QtSql/QSqlQuery>", "SQL belongs");
    include("SQL in ui", "ui/models/a.h", "<QSqlTableModel>", "SQL belongs");
    include("SQL in app", "app/gui/a.h", "<QtSql>", "SQL belongs");
    include("file in domain", "core/domain/a.h", "<QFile>", "functions over values");
    include("file in rules", "core/rules/a.h", "<QtCore/QSaveFile>", "functions over values");
    include("object in rules", "core/rules/a.h", "<QObject>", "functions over values");
    include("widget in service", "core/service/a.h", "<QWidget>", "no pixel");
    include("painter in documents", "core/documents/a.h", "<QPainter>", "no pixel");
    include("widget in print", "ui/print/a.h", "<QWidget>", "no widgets");

    const auto body
        = [](const char *row, const char *path, const char *text, const char *expected) {
              QTest::newRow(row) << QString::fromLatin1(path) << header(QString::fromLatin1(text))
                                 << QString::fromLatin1(expected);
          };
    body("dialog that blocks", "ui/dialogs/a.h", "dialog.exec();\n", ":4: no nested");
    body("event loop", "ui/pages/a.h", "QEventLoop loop;\n", "no nested");
    body("events by hand", "app/gui/a.h", "qApp->processEvents();\n", "no nested");
    body("main loop in ui", "ui/pages/a.h", "QApplication::exec();\n", "no nested");
    body("Q_OBJECT shares its line", "ui/pages/a.h", "class A : QObject { Q_OBJECT };\n",
         "line of its own");
    body("tab", "core/base/a.h", "\tint a;\n", ":4: tab");
    body("trailing space", "core/base/a.h", "int a; \n", "white space");
    body("carriage return", "core/base/a.h", "int a;\r\n", "white space");
    body("work marker", "core/base/a.h",
         "// TO"
         "DO later\n",
         "unfinished work");
    QTest::newRow("long line") << QStringLiteral("packaging/a.sh")
                               << script(QStringLiteral("#").repeated(101) + u'\n')
                               << QStringLiteral(":3: longer than 100 columns");
    body("no line break at the end", "core/base/a.h", "int a;", "ends with one line break");
    body("two line breaks at the end", "core/base/a.h", "int a;\n\n", "ends with one line break");
    body("upper-case name", "core/base/Clock.h", "int a;\n", "lower case");

    QTest::newRow("too long") << QStringLiteral("core/base/a.h")
                              << header(QStringLiteral("int a;\n").repeated(498))
                              << QStringLiteral("longer than 500");
    QTest::newRow("no SPDX in C++") << QStringLiteral("core/base/a.cpp")
                                    << QStringLiteral("int a;\n") << QStringLiteral("SPDX");
    QTest::newRow("no SPDX in a script")
        << QStringLiteral("packaging/a.sh") << QStringLiteral("#!/bin/sh\ntrue\n")
        << QStringLiteral("SPDX");
    QTest::newRow("no pragma") << QStringLiteral("core/base/a.h")
                               << header({}).remove(QStringLiteral("#pragma once\n"))
                               << QStringLiteral("#pragma once");
    const auto link = [](const char *row, const char *path, const char *module,
                         const char *expected) {
        QTest::newRow(row) << QString::fromLatin1(path)
                           << script(QStringLiteral("    LINK %1)\n").arg(QLatin1String(module)))
                           << QString::fromLatin1(expected);
    };
    link("core links widgets", "core/service/CMakeLists.txt", "Qt6::Widgets", "no pixel");
    link("service links SQL", "core/service/CMakeLists.txt", "Qt6::Sql", "SQL belongs");
    link("ui links SQLCipher", "ui/CMakeLists.txt", "PkgConfig::SQLCIPHER", "SQL belongs");
    link("print links widgets", "ui/print/CMakeLists.txt", "Qt6::Widgets", "no widgets");
}

void TestLint::aPlantedViolationIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList found = violations({path, text});
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(path + u':'), qPrintable(found.constFirst()));
    QVERIFY2(found.constFirst().contains(expected), qPrintable(found.constFirst()));
}

void TestLint::aGoodSourcePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("storage speaks SQL")
        << QStringLiteral("core/storage/a.h")
        << header(QStringLiteral("#include \"core/domain/learner.h\"\n#include <QSqlQuery>\n"
                                 "query.exec(sql);\n"));
    QTest::newRow("the program's own loop")
        << QStringLiteral("app/gui/main.h")
        << header(QStringLiteral("return QApplication::exec();\n"));
    QTest::newRow("a comment may speak of exec()")
        << QStringLiteral("ui/dialogs/a.h") << header(QStringLiteral("// never exec() here\n"));
    QTest::newRow("ui uses services and values")
        << QStringLiteral("ui/pages/a.h")
        << header(QStringLiteral("#include \"core/service/caseload.h\"\n"
                                 "#include \"ui/print/pdf.h\"\n#include <QWidget>\n"));
    QTest::newRow("tests reach everywhere")
        << QStringLiteral("tests/core/a.h")
        << header(QStringLiteral("#include \"core/storage/a.h\"\n#include <QSqlQuery>\n"));
    QTest::newRow("500 lines") << QStringLiteral("core/base/a.h")
                               << header(QStringLiteral("int a;\n").repeated(497));
    QTest::newRow("a script starts with its interpreter")
        << QStringLiteral("packaging/a.sh")
        << QString(QStringLiteral("#!/bin/sh\n") + script(QStringLiteral("true\n")));
}

void TestLint::aGoodSourcePasses()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(violations({path, text}), QStringList());
}

void TestLint::aStrangeNameAtTheRootIsFound()
{
    QCOMPARE(rootViolations({QStringLiteral("core/base/id.h"), QStringLiteral(".gitignore")}),
             QStringList());
    QCOMPARE(rootViolations({QStringLiteral("notes.txt"), QStringLiteral("src/a.h")}).size(), 2);
}

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
