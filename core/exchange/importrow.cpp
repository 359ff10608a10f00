// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/importrow.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace traject::exchange {
namespace {

/// The three numbers of a date in one of the forms that ImportRow::date() reads, or nothing.
struct DateParts
{
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<DateParts> dateParts(const QString &text)
{
    // Spreadsheets add an empty time when they save a date.
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})( 0?0:00(:00)?)?$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})([ T]00:00(:00)?)?$"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return DateParts{.year = match.captured(4).toInt(),
                         .month = match.captured(3).toInt(),
                         .day = match.captured(1).toInt()};
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return DateParts{.year = match.captured(1).toInt(),
                         .month = match.captured(3).toInt(),
                         .day = match.captured(4).toInt()};
    return std::nullopt;
}

} // namespace

ImportRow::Cells ImportRow::cells(ImportKind kind, const ColumnMapping &mapping)
{
    Cells result;
    for (const ImportColumn &column : importColumns(kind)) {
        if (mapping.contains(column.key))
            result.insert(column.key, {.index = mapping.value(column.key), .column = column});
    }
    return result;
}

ImportRow::ImportRow(const CsvTable &table, const CsvRecord &record, const Cells &cells,
                     QDate today)
    : m_table(table)
    , m_record(record)
    , m_cells(cells)
    , m_today(today)
{ }

QString ImportRow::raw(const QString &key) const
{
    const auto cell = m_cells.constFind(key);
    return cell == m_cells.constEnd() ? QString() : m_record.fields.value(cell->index);
}

QString ImportRow::text(const QString &key) const
{
    return text::simplified(raw(key));
}

QString ImportRow::lines(const QString &key) const
{
    return text::cleaned(raw(key));
}

QString ImportRow::foldedText(const QString &key) const
{
    return text::folded(raw(key));
}

QString ImportRow::requiredText(const QString &key)
{
    const QString result = text(key);
    if (result.isEmpty())
        addProblem(key, QStringLiteral("is leeg"));
    return result;
}

std::optional<QDate> ImportRow::date(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        return std::nullopt;
    const auto parts = dateParts(value);
    if (!parts) {
        addProblem(key, QStringLiteral("geen datum"));
        return std::nullopt;
    }
    const QDate date(parts->year, parts->month, parts->day);
    if (date.isValid() && date.year() >= 1900 && date.year() <= 2100)
        return date;
    addProblem(key,
               date.isValid() ? QStringLiteral("geen aannemelijk jaartal")
                              : QStringLiteral("geen bestaande datum"));
    return std::nullopt;
}

std::optional<QDate> ImportRow::birthDate(const QString &key)
{
    const auto birth = date(key);
    if (birth && *birth > m_today) {
        addProblem(key, QStringLiteral("de geboortedatum ligt in de toekomst"));
        return std::nullopt;
    }
    return birth;
}

std::optional<int> ImportRow::whole(const QString &key, int minimum, int maximum,
                                    const QStringList &units)
{
    QString value = foldedText(key);
    if (value.isEmpty())
        return std::nullopt;
    for (const QString &unit : units) {
        if (value.endsWith(unit)) {
            value = value.chopped(unit.size()).trimmed();
            break;
        }
    }
    const bool digits = !value.isEmpty() && value.size() <= 9
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = digits ? value.toInt() : 0;
    if (!digits)
        addProblem(key, QStringLiteral("geen geheel getal"));
    else if (number < minimum)
        addProblem(key, QStringLiteral("te klein"));
    else if (number > maximum)
        addProblem(key, QStringLiteral("te groot"));
    else
        return number;
    return std::nullopt;
}

std::optional<bool> ImportRow::yesNo(const QString &key)
{
    static const QHash<QString, bool> words{
        {QStringLiteral("ja"), true},   {QStringLiteral("nee"), false},
        {QStringLiteral("j"), true},    {QStringLiteral("n"), false},
        {QStringLiteral("1"), true},    {QStringLiteral("0"), false},
        {QStringLiteral("waar"), true}, {QStringLiteral("onwaar"), false},
    };
    return word(key, words);
}

QString ImportRow::email(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    const QString value = text(key);
    if (value.isEmpty() || form.match(value).hasMatch())
        return value;
    addProblem(key, QStringLiteral("geen e-mailadres"));
    return {};
}

QString ImportRow::schoolYear(const QString &key)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})\\s*[-/–]\\s*(\\d{2}|\\d{4})$"));
    const QString value = text(key);
    if (value.isEmpty())
        return {};
    const auto match = form.match(value);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).toInt();
    if (match.hasMatch() && (last == first + 1 || last == (first + 1) % 100))
        return QStringLiteral("%1-%2").arg(first).arg(first + 1);
    addProblem(key, QStringLiteral("geen schooljaar"));
    return {};
}

Address ImportRow::address()
{
    static const QRegularExpression belgian(QStringLiteral("^(?:B-|BE-)?([1-9]\\d{3})$"));
    static const QRegularExpression dutch(QStringLiteral("^([1-9]\\d{3}) ?([A-Z]{2})$"));
    Address address{.street = text(QStringLiteral("street")),
                    .number = text(QStringLiteral("number")),
                    .municipality = text(QStringLiteral("municipality"))};
    if (const QString box = text(QStringLiteral("box")); !box.isEmpty())
        address.number = QStringLiteral("%1 bus %2").arg(address.number, box).trimmed();

    const QString key = QStringLiteral("postcode");
    const QString postcode = text(key).toUpper();
    if (const auto match = belgian.match(postcode); match.hasMatch()) {
        address.postcode = match.captured(1);
    } else if (const auto foreign = dutch.match(postcode); foreign.hasMatch()) {
        address.postcode = foreign.captured(1) + u' ' + foreign.captured(2);
        address.country = QStringLiteral("NL");
    } else if (!postcode.isEmpty()) {
        addProblem(key, QStringLiteral("geen postcode"));
    }
    return address;
}

QString ImportRow::programmeCode(const QSet<QString> &known)
{
    const QString key = QStringLiteral("programmeCode");
    const QString code = text(key).toUpper();
    if (code.isEmpty() || known.contains(code))
        return code;
    addProblem(key, QStringLiteral("onbekende opleidingscode"));
    return {};
}

void ImportRow::addProblem(const QString &key, const QString &message)
{
    const auto cell = m_cells.constFind(key);
    if (cell == m_cells.constEnd())
        return;
    m_problems.insert(cell->index,
                      {.row = m_record.row,
                       .line = m_record.line,
                       .column = m_table.header.value(cell->index),
                       .value = m_record.fields.value(cell->index),
                       .message = message,
                       .expected = cell->column.expected,
                       .example = cell->column.example});
}

QList<CellProblem> ImportRow::problems() const
{
    return m_problems.values();
}

} // namespace traject::exchange
