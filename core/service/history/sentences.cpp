// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/history/sentences.h"

#include "core/domain/dates.h"

#include <algorithm>
#include <array>

namespace traject {
namespace {

constexpr qsizetype longestValue = 60; ///< longer ones are not repeated in a sentence
constexpr qsizetype longestNote = 140;
constexpr qsizetype mostParts = 4;

/// The weightiest first; tables that are not named come last.
constexpr std::array<QStringView, 16> weights{
    u"termination",     u"agreement_version", u"agreement",
    u"contact",         u"evaluation",        u"visit",
    u"stored_document", u"told_deadline",     u"task",
    u"screening",       u"evaluation_score",  u"learner",
    u"enterprise",      u"establishment",     u"accreditation",
    u"mentor"};

qsizetype weightOf(const RowChange &change)
{
    return std::distance(weights.begin(),
                         std::find(weights.begin(), weights.end(), change.row.table));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString shortened(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.first(length - 1).trimmed() + u'…';
}

QString listed(const QStringList &parts)
{
    if (parts.size() <= mostParts)
        return parts.join(u", ");
    return QStringLiteral("%1 en nog %2 andere")
        .arg(parts.first(mostParts).join(u", "))
        .arg(parts.size() - mostParts);
}

/// Writes the sentence of one change.
class Teller
{
public:
    Teller(const RowChange &change, const RecordChange &told, const RowRef &root,
           const RecordLookup &lookup)
        : m_change(change)
        , m_told(told)
        , m_root(root)
        , m_lookup(lookup)
    { }

    [[nodiscard]] QString sentence() const
    {
        const QString &table = m_change.row.table;
        QString own;
        if (table == u"agreement_version")
            own = version();
        else if (table == u"contact")
            own = contact();
        else if (table == u"visit")
            own = visit();
        else if (table == u"told_deadline")
            own = toldDeadline();
        else if (table == u"stored_document")
            own = document();
        else if (table == u"task")
            own = task();
        return own.isEmpty() ? general() : own;
    }

private:
    [[nodiscard]] QString text(const char *column) const
    {
        return m_change.newest().value(QLatin1String(column)).toString();
    }
    [[nodiscard]] QString date(const char *column) const
    {
        return dates::longText(QDate::fromString(text(column), Qt::ISODate));
    }
    [[nodiscard]] QString name(const char *table, const char *column) const
    {
        const RowRef row{QString::fromLatin1(table),
                         m_change.newest().value(QLatin1String(column)).toInteger()};
        return row.id == 0 ? QString() : recordName(row, m_lookup.row(row), m_lookup);
    }
    /// Whether the change put something into a column that held nothing.
    [[nodiscard]] bool filled(const char *column) const
    {
        const QLatin1String key(column);
        return m_change.way() == ChangeWay::Changed && isBlank(m_change.before.value(key))
            && !isBlank(m_change.after.value(key));
    }
    [[nodiscard]] bool differs(const char *column) const
    {
        const QLatin1String key(column);
        return m_change.way() == ChangeWay::Changed
            && m_change.before.value(key) != m_change.after.value(key);
    }
    [[nodiscard]] static bool isBlank(const QJsonValue &value)
    {
        return value.isNull() || value.isUndefined() || value == QJsonValue(QString());
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList list;
        for (const FieldChange &field : m_told.fields)
            list << field.title;
        return list;
    }

    [[nodiscard]] QStringList daysOnPaper() const
    {
        QStringList list;
        for (const FieldChange &field : m_told.fields)
            list << QStringLiteral("%1 %2").arg(
                field.title, field.after.isEmpty() ? QStringLiteral("gewist") : field.after);
        return list;
    }

    [[nodiscard]] QString version() const
    {
        const int number = m_change.newest().value(u"number").toInt();
        const QString agreement = name("agreement", "agreement_id");
        if (m_change.way() == ChangeWay::Changed) // the days of signature and registration
            return QStringLiteral("Overeenkomst %1: %2").arg(agreement, listed(daysOnPaper()));
        if (number == 1) {
            QStringList facts;
            if (!text("enterprise_name").isEmpty())
                facts << text("enterprise_name");
            if (!text("start_on").isEmpty())
                facts << QStringLiteral("%1 tot en met %2").arg(date("start_on"), date("end_on"));
            const QString more
                = facts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(facts.join(u", "));
            return QStringLiteral("Overeenkomst %1 opgemaakt%2").arg(agreement, more);
        }
        QStringList parts = titles();
        parts.removeOne(QStringLiteral("versie"));
        const QString what = parts.isEmpty() ? QString() : QStringLiteral(": ") + listed(parts);
        return QStringLiteral("Overeenkomst %1 gewijzigd (versie %2)%3")
            .arg(agreement)
            .arg(number)
            .arg(what);
    }

    [[nodiscard]] QString contact() const
    {
        const RecordTable *table = recordTable(m_change.row.table);
        QString head = capitalised(
            valueText(*recordField(*table, u"kind"), m_change.newest().value(u"kind"), m_lookup));
        if (!text("person").isEmpty())
            head += QStringLiteral(" met ") + text("person");
        const QString workplace = m_root.table == u"establishment"
            ? QString()
            : name("establishment", "establishment_id");
        if (!workplace.isEmpty())
            head += QStringLiteral(" (") + workplace + u')';
        head += QStringLiteral(" van ") + date("held_on");
        if (m_change.way() == ChangeWay::Removed)
            return head + QStringLiteral(" verwijderd");
        if (filled("next_done_on"))
            return QStringLiteral("Volgende stap gezet: %1")
                .arg(shortened(text("next_step"), longestNote));
        if (m_change.way() == ChangeWay::Changed)
            return QStringLiteral("%1 gewijzigd: %2").arg(head, listed(titles()));
        head += u" genoteerd";
        const QString note = shortened(text("note"), longestNote);
        return note.isEmpty() ? head : head + QStringLiteral(": ") + note;
    }

    [[nodiscard]] QString visit() const
    {
        const QString title = QStringLiteral("Bezoek “%1”").arg(text("title"));
        if (m_change.way() == ChangeWay::Added)
            return QStringLiteral("%1 gepland op %2").arg(title, date("planned_on"));
        if (m_change.way() == ChangeWay::Removed)
            return QStringLiteral("%1 van %2 geschrapt").arg(title, date("planned_on"));
        if (filled("contact_id"))
            return QStringLiteral("%1 gebracht").arg(title);
        if (filled("skipped_reason"))
            return QStringLiteral("%1 van %2 gaat niet door: %3")
                .arg(title, date("planned_on"), shortened(text("skipped_reason"), longestNote));
        if (!differs("planned_on"))
            return {};
        const QDate before
            = QDate::fromString(m_change.before.value(u"planned_on").toString(), Qt::ISODate);
        return QStringLiteral("%1 verplaatst van %2 naar %3")
            .arg(title, dates::longText(before), date("planned_on"));
    }

    [[nodiscard]] QString toldDeadline() const
    {
        const QString kind = recordName(m_change.row, m_change.newest(), m_lookup);
        if (m_change.way() == ChangeWay::Removed)
            return QStringLiteral("Termijn %1 toch niet meegedeeld").arg(kind);
        return QStringLiteral("Termijn %1 meegedeeld: tot en met %2").arg(kind, date("last_on"));
    }

    [[nodiscard]] QString document() const
    {
        if (!differs("name"))
            return {};
        return QStringLiteral("Document “%1” hernoemd tot “%2”")
            .arg(m_change.before.value(u"name").toString(), text("name"));
    }

    [[nodiscard]] QString task() const
    {
        if (filled("done_on"))
            return QStringLiteral("Taak “%1” gedaan").arg(text("title"));
        if (m_change.way() != ChangeWay::Added || text("due_on").isEmpty())
            return {};
        return QStringLiteral("Taak “%1” toegevoegd, tegen %2").arg(text("title"), date("due_on"));
    }

    /// "leerling", "mentor An Peeters": short for the record whose history it is.
    [[nodiscard]] QString subject() const
    {
        const RecordTable *table = recordTable(m_change.row.table);
        const bool isRoot = m_change.row == m_root || m_change.row.table == u"screening";
        return table != nullptr && isRoot ? table->title.toString() : m_told.title;
    }

    [[nodiscard]] QString general() const
    {
        switch (m_change.way()) {
        case ChangeWay::Added:
            return capitalised(subject()) + QStringLiteral(" toegevoegd");
        case ChangeWay::Removed:
            return capitalised(subject()) + QStringLiteral(" verwijderd");
        case ChangeWay::Changed:
            break;
        }
        const QString facts = changedFacts();
        if (m_change.row == m_root)
            return capitalised(facts);
        return QStringLiteral("%1: %2").arg(capitalised(subject()), facts);
    }

    [[nodiscard]] QString changedFacts() const
    {
        if (m_told.fields.isEmpty())
            return QStringLiteral("gewijzigd");
        if (m_told.fields.size() > 2)
            return QStringLiteral("%1 gegevens gewijzigd: %2")
                .arg(m_told.fields.size())
                .arg(listed(titles()));
        QStringList facts;
        for (const FieldChange &field : m_told.fields)
            facts << changedFact(field);
        return facts.join(u"; ");
    }

    [[nodiscard]] static QString changedFact(const FieldChange &field)
    {
        if (field.before.size() > longestValue || field.after.size() > longestValue)
            return field.title + QStringLiteral(" gewijzigd");
        if (field.before.isEmpty())
            return QStringLiteral("%1 ingevuld: %2").arg(field.title, field.after.simplified());
        if (field.after.isEmpty())
            return QStringLiteral("%1 gewist (was %2)").arg(field.title, field.before.simplified());
        return QStringLiteral("%1 gewijzigd van %2 naar %3")
            .arg(field.title, field.before.simplified(), field.after.simplified());
    }

    const RowChange &m_change;
    const RecordChange &m_told;
    const RowRef &m_root;
    const RecordLookup &m_lookup;
};

/// "8 bezoeken gepland, van 8 september 2026 tot en met 12 juni 2027"; blank for what is not told
/// together.
QString together(const QList<const RowChange *> &alike)
{
    const RowChange &first = *alike.constFirst();
    const bool added = first.way() == ChangeWay::Added;
    if (first.way() == ChangeWay::Changed)
        return {};
    const QString verb = added ? QStringLiteral("toegevoegd") : QStringLiteral("verwijderd");
    const auto plural = [&](const QString &word) {
        return QStringLiteral("%1 %2 %3").arg(alike.size()).arg(word, verb);
    };
    if (first.row.table == u"visit") {
        QStringList days;
        for (const RowChange *change : alike)
            days << change->newest().value(u"planned_on").toString();
        std::sort(days.begin(), days.end());
        const auto text = [](const QString &day) {
            return dates::longText(QDate::fromString(day, Qt::ISODate));
        };
        return QStringLiteral("%1 bezoeken %2, van %3 tot en met %4")
            .arg(QString::number(alike.size()),
                 added ? QStringLiteral("gepland") : QStringLiteral("geschrapt"),
                 text(days.constFirst()), text(days.constLast()));
    }
    if (first.row.table == u"contact")
        return plural(QStringLiteral("contacten"));
    if (first.row.table == u"stored_document")
        return plural(QStringLiteral("documenten"));
    if (first.row.table == u"task")
        return plural(QStringLiteral("taken"));
    if (first.row.table == u"accreditation")
        return plural(QStringLiteral("erkenningen"));
    if (first.row.table == u"competence")
        return plural(QStringLiteral("competenties"));
    return {};
}

} // namespace

void tell(HistoryEntry &entry, const QList<RowChange> &changes, const RowRef &root,
          const RecordLookup &lookup)
{
    const auto heaviest = std::min_element(changes.cbegin(), changes.cend(),
                                           [](const RowChange &one, const RowChange &other) {
                                               return weightOf(one) < weightOf(other);
                                           });
    if (heaviest == changes.cend())
        return;
    if (const RecordTable *table = recordTable(heaviest->row.table))
        entry.kind = table->kind;
    QList<const RowChange *> alike;
    for (const RowChange &change : changes) {
        if (change.row.table == heaviest->row.table && change.way() == heaviest->way())
            alike.append(&change);
    }
    if (alike.size() > 1)
        entry.sentence = together(alike);
    if (!entry.sentence.isEmpty())
        return;
    const RecordChange &told = entry.changes.at(std::distance(changes.cbegin(), heaviest));
    entry.sentence = Teller(*heaviest, told, root, lookup).sentence();
}

} // namespace traject
