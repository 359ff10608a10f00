// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/lint/sourcechecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace traject::lint {
namespace {

constexpr qsizetype longestFile = 500;
constexpr qsizetype longestLine = 100; // C++ is laid out by clang-format

/// A room and the folders whose headers it may include besides its own.
struct Room
{
    QString folder;
    QStringList mayInclude;
};

/// The first folder that holds a path is its room.
const QList<Room> &rooms()
{
    static const QStringList valuesOnly{QStringLiteral("core/base"), QStringLiteral("core/domain")};
    static const QStringList core = valuesOnly
        + QStringList{QStringLiteral("core/rules"), QStringLiteral("core/exchange"),
                      QStringLiteral("core/documents")};
    static const QStringList services = core + QStringList{QStringLiteral("core/service")};
    static const QList<Room> list{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/domain"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/rules"), valuesOnly},
        {QStringLiteral("core/storage"), valuesOnly},
        {QStringLiteral("core/exchange"), valuesOnly},
        {QStringLiteral("core/documents"), valuesOnly},
        {QStringLiteral("core/service"), core + QStringList{QStringLiteral("core/storage")}},
        {QStringLiteral("ui/print"), valuesOnly + QStringList{QStringLiteral("core/documents")}},
        {QStringLiteral("ui"), services},
        {QStringLiteral("app"), services + QStringList{QStringLiteral("ui")}},
        {QStringLiteral("resources"), {}},
        {QStringLiteral("translations"), {}},
        {QStringLiteral("tests"),
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}},
    };
    return list;
}

bool isWithin(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

bool isWithinAny(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.cbegin(), folders.cend(),
                       [&path](const QString &folder) { return isWithin(path, folder); });
}

bool isCpp(const Source &source)
{
    return source.path.endsWith(u".h") || source.path.endsWith(u".cpp");
}

QString withoutComment(const QString &line)
{
    static const QRegularExpression comment(QStringLiteral("//.*$"));
    return QString(line).remove(comment);
}

/// Calls visit(line, report) for each line; report(what) notes a violation there.
template <typename Visit>
QStringList eachLine(const Source &source, Visit visit)
{
    QStringList found;
    const QStringList lines = source.text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        visit(lines.at(index), [&](const QString &what) {
            found << QStringLiteral("%1:%2: %3").arg(source.path).arg(index + 1).arg(what);
        });
    }
    return found;
}

const Room *roomOf(const QString &path)
{
    for (const Room &room : rooms()) {
        if (isWithin(path, room.folder))
            return &room;
    }
    return nullptr;
}

} // namespace

QStringList arrowViolations(const Source &source)
{
    if (!isCpp(source))
        return {};
    const Room *room = roomOf(source.path);
    if (!room)
        return {QStringLiteral("%1:1: the arrows of this folder are not known").arg(source.path)};

    static const QRegularExpression ours(QStringLiteral(R"re(^\s*#\s*include\s*"([^"]+)")re"));
    static const QRegularExpression theirs(QStringLiteral(R"(^\s*#\s*include\s*<(.+)>)"));
    static const QRegularExpression sql(QStringLiteral("^(QtSql|QSql)"));
    static const QRegularExpression pixels(QStringLiteral("^(QtWidgets|QtGui|QWidget|QApplication|"
                                                          "QPainter|QtPrintSupport|QDialog)"));
    static const QRegularExpression outside(
        QStringLiteral("^(QtCore/)?(QObject|QFile|QFileInfo|QDir|QSaveFile|QTemporaryFile|"
                       "QSettings|QProcess|QStandardPaths)$"));
    static const QRegularExpression widgets(QStringLiteral("^(QtWidgets|QWidget|QApplication)"));
    const bool inTests = room->folder == u"tests";
    const bool functionsOverValues
        = room->folder == u"core/domain" || room->folder == u"core/rules";

    return eachLine(source, [&](const QString &line, const auto &report) {
        if (const auto match = ours.match(line); match.hasMatch()) {
            const QString header = match.captured(1);
            const bool generated = header.endsWith(u".moc") || header.startsWith(u"moc_");
            const bool own = isWithin(header, room->folder);
            if (!generated && !own && !isWithinAny(header, room->mayInclude))
                report(QStringLiteral("%1 may not include %2").arg(room->folder, header));
            return;
        }
        const auto match = theirs.match(line);
        if (!match.hasMatch() || inTests)
            return;
        const QString header = match.captured(1);
        if (sql.match(header).hasMatch() && room->folder != u"core/storage")
            report(QStringLiteral("SQL belongs in core/storage: %1").arg(header));
        if (isWithin(source.path, QStringLiteral("core")) && pixels.match(header).hasMatch())
            report(QStringLiteral("core knows no pixel: %1").arg(header));
        if (functionsOverValues && outside.match(header).hasMatch())
            report(QStringLiteral("%1 is functions over values: %2").arg(room->folder, header));
        if (room->folder == u"ui/print" && widgets.match(header).hasMatch())
            report(QStringLiteral("ui/print has no widgets: %1").arg(header));
    });
}

QStringList linkViolations(const Source &source)
{
    if (!source.path.endsWith(u"/CMakeLists.txt"))
        return {};
    static const QRegularExpression pixels(
        QStringLiteral(R"(Qt6::(Gui|Widgets|PrintSupport|Svg)\b)"));
    static const QRegularExpression storage(QStringLiteral(R"(Qt6::Sql\b|PkgConfig::SQLCIPHER)"));
    static const QRegularExpression widgets(QStringLiteral(R"(Qt6::Widgets\b)"));
    const bool inCore = isWithin(source.path, QStringLiteral("core"));
    const bool inStorage = isWithin(source.path, QStringLiteral("core/storage"));
    const bool inPrint = isWithin(source.path, QStringLiteral("ui/print"));
    const bool inTests = isWithin(source.path, QStringLiteral("tests"));

    return eachLine(source, [&](const QString &line, const auto &report) {
        if (inCore && pixels.match(line).hasMatch())
            report(QStringLiteral("core knows no pixel"));
        if (!inStorage && !inTests && storage.match(line).hasMatch())
            report(QStringLiteral("SQL belongs in core/storage"));
        if (inPrint && widgets.match(line).hasMatch())
            report(QStringLiteral("ui/print has no widgets"));
    });
}

QStringList layoutViolations(const Source &source)
{
    // Spelt in two parts, so that this file passes its own check.
    static const QRegularExpression workMarker(QStringLiteral("\\b(TO"
                                                              "DO|FIX"
                                                              "ME|XX"
                                                              "X)\\b"));
    static const QRegularExpression trailing(QStringLiteral("[ \\t\\r]$"));
    static const QRegularExpression plainName(QStringLiteral("(^|/)[a-z0-9_]+\\.[a-z]+$"));
    const bool isProse = source.path.endsWith(u".md");

    QStringList found = eachLine(source, [&](const QString &line, const auto &report) {
        if (line.contains(u'\t'))
            report(QStringLiteral("tab"));
        if (trailing.match(line).hasMatch())
            report(QStringLiteral("white space at the end of the line"));
        if (workMarker.match(line).hasMatch())
            report(QStringLiteral("unfinished work"));
        if (!isProse && !isCpp(source) && line.size() > longestLine)
            report(QStringLiteral("longer than %1 columns").arg(longestLine));
    });
    const auto wrong
        = [&](const QString &what) { found << QStringLiteral("%1:1: %2").arg(source.path, what); };
    if (!source.text.endsWith(u'\n') || source.text.endsWith(u"\n\n"))
        wrong(QStringLiteral("a file ends with one line break"));
    if (isProse)
        return found;
    QStringList head = source.text.section(u'\n', 0, 2).split(u'\n');
    if (head.constFirst().startsWith(u"#!"))
        head.removeFirst();
    if (!head.value(0).contains(u"SPDX-FileCopyrightText: The Trajectwijzer authors")
        || !head.value(1).contains(u"SPDX-License-Identifier: EUPL-1.2"))
        wrong(QStringLiteral("the two SPDX lines do not stand at the top"));
    if (source.text.count(u'\n') > longestFile)
        wrong(QStringLiteral("longer than %1 lines").arg(longestFile));
    if (source.path.endsWith(u".h") && !source.text.contains(u"\n#pragma once\n"))
        wrong(QStringLiteral("no #pragma once"));
    if (isCpp(source) && !plainName.match(source.path).hasMatch())
        wrong(QStringLiteral("file names are in lower case"));
    return found;
}

QStringList habitViolations(const Source &source)
{
    if (!isCpp(source) || isWithin(source.path, QStringLiteral("tests")))
        return {};
    static const QRegularExpression loop(QStringLiteral(R"(\bexec\s*\()"));
    static const QRegularExpression mainLoop(QStringLiteral(R"(\bQ\w*Application::exec\(\))"));
    static const QRegularExpression nested(QStringLiteral(R"(\bQEventLoop\b|\bprocessEvents\b)"));
    static const QRegularExpression object(QStringLiteral(R"(^\s*Q_OBJECT\s*$)"));
    static const QRegularExpression anyObject(QStringLiteral(R"(\bQ_OBJECT\b)"));
    const bool inStorage = isWithin(source.path, QStringLiteral("core/storage"));
    const bool inApp = isWithin(source.path, QStringLiteral("app"));

    return eachLine(source, [&](const QString &whole, const auto &report) {
        const QString line = withoutComment(whole);
        const bool startsProgram = inApp && mainLoop.match(line).hasMatch();
        if (!inStorage && !startsProgram && loop.match(line).hasMatch())
            report(QStringLiteral("no nested event loops: open() instead of exec()"));
        if (nested.match(line).hasMatch())
            report(QStringLiteral("no nested event loops"));
        if (anyObject.match(line).hasMatch() && !object.match(line).hasMatch())
            report(QStringLiteral("Q_OBJECT stands on a line of its own"));
    });
}

QStringList rootViolations(const QStringList &paths)
{
    static const QStringList allowed{QStringLiteral("CMakeLists.txt"),
                                     QStringLiteral("CMakePresets.json"),
                                     QStringLiteral("LICENSE"),
                                     QStringLiteral("README.md"),
                                     QStringLiteral("app"),
                                     QStringLiteral("core"),
                                     QStringLiteral("ui"),
                                     QStringLiteral("resources"),
                                     QStringLiteral("translations"),
                                     QStringLiteral("tests"),
                                     QStringLiteral("packaging")};
    QStringList found;
    for (const QString &path : paths) {
        const QString name = path.section(u'/', 0, 0);
        if (!name.startsWith(u'.') && !allowed.contains(name))
            found << QStringLiteral("%1:1: not a name of the repository's root").arg(path);
    }
    return found;
}

QStringList violations(const Source &source)
{
    return arrowViolations(source) + linkViolations(source) + layoutViolations(source)
        + habitViolations(source);
}

} // namespace traject::lint
