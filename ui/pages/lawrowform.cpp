// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lawrowform.h"

#include "core/base/text.h"
#include "core/rules/lawvalues.h"
#include "ui/pages/lawvaluefields.h"
#include "ui/support/fieldtext.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"

#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr int perPercent = 10; ///< thousandths

bool isWhole(const QString &key)
{
    static const QSet<QString> whole{QStringLiteral("days"), QStringLiteral("months"),
                                     QStringLiteral("years"), QStringLiteral("learners"),
                                     QStringLiteral("times")};
    return whole.contains(key.section(u'/', 0, 0).section(u'-', -1));
}

/// "studiedag-20261005": a code that stays the same when the text is corrected later.
QString codeFor(const QString &text, QDate from, const QStringList &taken)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString code = traject::text::folded(text).replace(other, QStringLiteral("-")).left(40);
    if (from.isValid())
        code += u'-' + from.toString(QStringLiteral("yyyyMMdd"));
    QString free = code;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1-%2").arg(code).arg(number);
    return free;
}

QStringList keysOf(LawTable table, const Rulebook &rulebook)
{
    QStringList keys;
    for (const LawRow &row : lawRows(rulebook)) {
        if (row.table == table)
            keys.append(row.key);
    }
    return keys;
}

bool isFilled(QWidget *editor)
{
    const auto *facts = dynamic_cast<FieldEditor *>(editor);
    return facts != nullptr && !facts->isBlank() && facts->problem().isEmpty();
}

} // namespace

LawRowForm::LawRowForm(const LawRow &given, Purpose purpose, const Rulebook &rulebook, QDate today,
                       QWidget *parent)
    : FormPart(parent)
    , m_given(given)
    , m_purpose(purpose)
    , m_rulebook(rulebook)
    , m_today(today)
{
    auto *form = makeForm();
    switch (given.table) {
    case LawTable::Number:
        addNumber(form);
        break;
    case LawTable::Allowance:
        addAllowance(form);
        break;
    case LawTable::TerminationReason:
        addReason(form);
        break;
    case LawTable::Partnership:
        addPartnership(form);
        break;
    case LawTable::DaysByHand:
        addDays(form);
        break;
    }
    addRange(form);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    fill();
    connect(this, &FormPart::edited, this, [this] {
        showAmounts();
        showProblems(false);
    });
}

void LawRowForm::addNumber(QFormLayout *form)
{
    if (m_purpose == Purpose::Add) {
        m_name = add(form, tr("&Which value"), new CodeField, QStringLiteral("lawName"));
        for (const QString &name : numbersByCommittee())
            m_name->addItem(m_rulebook.numbers.value(name).title, name);
        m_committee
            = add(form, tr("&Joint committee"), new TextField, QStringLiteral("lawCommittee"), 12);
        m_committee->setPlaceholderText(tr("for example 118 or 149.01"));
        require(m_committee);
    }
    const QString unit = unitText(m_given.key);
    const QString label = unit.isEmpty() ? tr("&Value") : tr("&Value (%1)").arg(unit);
    constexpr double largest = 1'000'000;
    m_number = add(form, label, new NumberField(0, largest, isWhole(m_given.key) ? 0 : 2),
                   QStringLiteral("lawValue"), 12);
    require(m_number);
}

void LawRowForm::addAllowance(QFormLayout *form)
{
    m_ggmmi = add(form, tr("&GGMMI per month"), new MoneyField, QStringLiteral("lawGgmmi"), 14);
    require(m_ggmmi);
    constexpr double least = 0.1;
    constexpr double whole = 100;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        m_shares.at(i)
            = add(form, tr("Share of level &%1, in percent").arg(i + 1),
                  new NumberField(least, whole, 1), QStringLiteral("lawShare%1").arg(i + 1), 8);
        require(m_shares.at(i));
    }
    m_amounts = new QLabel;
    m_amounts->setObjectName(QStringLiteral("lawAmounts"));
    m_amounts->setTextFormat(Qt::PlainText);
    form->addRow(tr("Allowance per month"), m_amounts);
}

void LawRowForm::addReason(QFormLayout *form)
{
    m_text = add(form, tr("&Reason"), new TextField, QStringLiteral("lawReason"));
    require(m_text);
    m_choice
        = add(form, tr("&Way"), CodeField::ofTerms<TerminationWay>(), QStringLiteral("lawWay"), 30);
    m_parties = add(form, tr("May be invoked by"), new PartiesField, QStringLiteral("lawParties"));
}

void LawRowForm::addPartnership(QFormLayout *form)
{
    m_text = add(form, tr("&Name"), new TextField, QStringLiteral("lawPartnership"));
    m_sector = add(form, tr("&Sector"), new TextField, QStringLiteral("lawSector"));
    m_committees
        = add(form, tr("&Joint committees"), new TextField, QStringLiteral("lawCommittees"), 30);
    m_committees->setPlaceholderText(tr("for example 124, 149.01"));
    m_contact = add(form, tr("&Contact"), new TextField, QStringLiteral("lawContact"));
    require(m_text);
    require(m_sector);
}

void LawRowForm::addDays(QFormLayout *form)
{
    m_text = add(form, tr("&Name"), new TextField, QStringLiteral("lawDaysName"));
    m_choice = add(form, tr("&Kind"), CodeField::ofTerms<HandSetKind>(),
                   QStringLiteral("lawDaysKind"), 24);
    require(m_text);
}

void LawRowForm::addRange(QFormLayout *form)
{
    const bool days = m_given.table == LawTable::DaysByHand;
    m_from = add(form, days ? tr("&First day") : tr("In force &from"), new DateField(m_today),
                 QStringLiteral("lawFrom"), 16);
    m_fromHint = makeHint({});
    m_fromHint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_fromHint->hide();
    form->addRow(QString(), m_fromHint);
    m_until = add(form, days ? tr("&Last day") : tr("&Until and including"), new DateField(m_today),
                  QStringLiteral("lawUntil"), 16);
    m_until->setPlaceholderText(days ? tr("the same day") : tr("open"));
    m_source = add(form, tr("S&ource"), new TextField, QStringLiteral("lawSource"));
    m_confirmed = named(new QCheckBox(tr("Confirm&ed by that source")),
                        QStringLiteral("lawConfirmed"), tr("Confirmed by that source"));
    form->addRow(QString(), m_confirmed);
    require(m_from);
    require(m_source);
    connect(m_confirmed, &QCheckBox::clicked, this, &FormPart::edited);
}

void LawRowForm::fill()
{
    const QJsonObject &value = m_given.value;
    const auto text = [&value](const char *member) {
        return value.value(QLatin1StringView(member)).toString();
    };
    if (m_number != nullptr && value.contains(QStringLiteral("value")))
        refill(m_number, std::optional(value.value(QStringLiteral("value")).toDouble()));
    if (m_ggmmi != nullptr)
        fillAllowance();
    if (m_text != nullptr)
        refill(m_text, m_given.table == LawTable::TerminationReason ? text("text") : text("name"));
    if (m_choice != nullptr)
        m_choice->setValue(text(m_given.table == LawTable::DaysByHand ? "kind" : "way"));
    if (m_parties != nullptr) {
        const QJsonArray by = value.value(QStringLiteral("by")).toArray();
        m_parties->setValue(by.contains(QStringLiteral("learner")),
                            by.contains(QStringLiteral("enterprise")));
    }
    if (m_sector != nullptr) {
        QStringList committees;
        for (const QJsonValue &each : value.value(QStringLiteral("jointCommittees")).toArray())
            committees.append(each.toString());
        refill(m_sector, text("sector"));
        refill(m_committees, committees.join(QStringLiteral(", ")));
        refill(m_contact, text("contact"));
    }
    if (m_purpose != Purpose::Change)
        return; // days, source and confirmation are those of the new row
    m_from->setValue(m_given.from.isValid() ? std::optional(m_given.from) : std::nullopt);
    m_until->setValue(m_given.until);
    refill(m_source, m_given.source);
    m_confirmed->setChecked(m_given.confirmed);
}

void LawRowForm::fillAllowance()
{
    const QJsonObject &value = m_given.value;
    if (const auto ggmmi = Money::parse(value.value(QStringLiteral("ggmmi")).toString()))
        refill(m_ggmmi, std::optional(*ggmmi));
    const QJsonArray shares = value.value(QStringLiteral("perMille")).toArray();
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const double share = shares.at(static_cast<qsizetype>(i)).toDouble() / perPercent;
        refill(m_shares.at(i), std::optional(share));
    }
    showAmounts();
}

void LawRowForm::lockValue()
{
    for (QWidget *editor : std::initializer_list<QWidget *>{
             m_number, m_ggmmi, m_shares[0], m_shares[1], m_shares[2], m_text, m_choice, m_parties,
             m_sector, m_committees, m_contact, m_from, m_until}) {
        if (editor != nullptr)
            editor->setEnabled(false);
    }
}

void LawRowForm::lockFrom(const QString &reason)
{
    m_from->setEnabled(false);
    m_fromHint->setText(reason);
    m_fromHint->show();
}

AllowanceRates LawRowForm::rates() const
{
    AllowanceRates rates{.ggmmi = m_ggmmi->value().value_or(Money{}), .perMille = {}};
    for (size_t i = 0; i < m_shares.size(); ++i)
        rates.perMille.at(i) = qRound(m_shares.at(i)->value().value_or(0) * perPercent);
    return rates;
}

void LawRowForm::showAmounts()
{
    if (m_amounts == nullptr)
        return;
    const AllowanceRates now = rates();
    QStringList lines;
    for (int level = 1; level <= static_cast<int>(m_shares.size()); ++level) {
        const bool known
            = now.ggmmi.cents > 0 && now.perMille.at(static_cast<size_t>(level - 1)) > 0;
        lines.append(tr("Level %1: %2")
                         .arg(level)
                         .arg(known ? now.amount(level).toText() : QStringLiteral("–")));
    }
    m_amounts->setText(lines.join(u'\n'));
}

QJsonObject LawRowForm::value() const
{
    switch (m_given.table) {
    case LawTable::Number:
        return law::writeValue(m_number->value().value_or(-1)); // no number is not a number
    case LawTable::Allowance:
        return law::writeValue(rates());
    case LawTable::TerminationReason:
        return law::writeValue(TerminationReason{
            .text = m_text->value(),
            .way = fromCode<TerminationWay>(m_choice->value()).value_or(TerminationWay::Unilateral),
            .byLearner = m_parties->byLearner(),
            .byEnterprise = m_parties->byEnterprise()});
    case LawTable::Partnership: {
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        return law::writeValue(
            Partnership{.name = m_text->value(),
                        .sector = m_sector->value(),
                        .jointCommittees = m_committees->value().split(between, Qt::SkipEmptyParts),
                        .contact = m_contact->value()});
    }
    case LawTable::DaysByHand:
        break;
    }
    return law::writeValue(HandSetDays{
        .name = m_text->value(),
        .kind = fromCode<HandSetKind>(m_choice->value()).value_or(HandSetKind::ClosingDay)});
}

QString LawRowForm::key() const
{
    if (m_purpose != Purpose::Add || m_given.table == LawTable::Allowance)
        return m_given.key;
    if (m_name != nullptr)
        return QStringLiteral("%1/%2").arg(m_name->value(), m_committee->value());
    const bool days = m_given.table == LawTable::DaysByHand;
    return codeFor(m_text->value(), days ? m_from->value().value_or(QDate()) : QDate(),
                   keysOf(m_given.table, m_rulebook));
}

LawRow LawRowForm::row() const
{
    LawRow row{.table = m_given.table,
               .key = key(),
               .from = m_from->value().value_or(QDate()),
               .until = m_until->value(),
               .source = m_source->value(),
               .confirmed = m_confirmed->isChecked(),
               .own = true,
               .value = value()};
    // A single day ends on itself: the next row of its key could come years later.
    if (row.table == LawTable::DaysByHand && !row.until && row.from.isValid())
        row.until = row.from;
    return row;
}

QWidget *LawRowForm::fieldOf(const QString &member) const
{
    const QHash<QString, QWidget *> fields{
        {QStringLiteral("value"), m_number},
        {QStringLiteral("ggmmi"), m_ggmmi},
        {QStringLiteral("perMille"), m_shares[0]},
        {QStringLiteral("text"), m_text},
        {QStringLiteral("name"), m_text},
        {QStringLiteral("way"), m_choice},
        {QStringLiteral("kind"), m_choice},
        {QStringLiteral("by"), m_parties},
        {QStringLiteral("sector"), m_sector},
        {QStringLiteral("jointCommittees"), m_committees},
        {QStringLiteral("contact"), m_contact},
        {QStringLiteral("from"), m_from},
        {QStringLiteral("until"), m_until},
        {QStringLiteral("source"), m_source},
    };
    return fields.value(member);
}

QHash<QWidget *, QString> LawRowForm::problems() const
{
    QHash<QWidget *, QString> result;
    const auto tell = [&result](QWidget *editor, const QString &problem) {
        if (editor != nullptr && !result.contains(editor))
            result.insert(editor, problem);
    };
    const LawRow now = row();
    if (m_purpose == Purpose::Follow && now.from.isValid() && now.from <= m_given.from)
        tell(m_from, tr("The next row begins after %1.").arg(dateText(m_given.from)));
    if (now.from.isValid() && now.until && *now.until < now.from)
        tell(m_until, tr("The last day lies before the first one."));
    for (const LawRow &other : lawRows(m_rulebook)) {
        const bool isGiven = m_purpose == Purpose::Change && other.from == m_given.from;
        if (other.table == now.table && other.key == now.key && other.from == now.from && !isGiven)
            tell(m_from, tr("Another row begins on this day already. Change that one."));
    }
    static const QRegularExpression placed(QStringLiteral("^rij/(\\w+): (.*)$"));
    for (const QString &problem : lawRowProblems(now, m_rulebook)) {
        const auto match = placed.match(problem);
        if (match.hasMatch())
            tell(fieldOf(match.captured(1)), match.captured(2));
        else if (problem.startsWith(QStringLiteral("\"tot en met\"")))
            tell(m_until, problem);
        else if (m_committee != nullptr)
            tell(m_committee, tr("Type the number of a joint committee, such as 118 or 149.01."));
    }
    return result;
}

void LawRowForm::showProblems(bool evenBlank)
{
    const auto now = problems();
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (!now.contains(it.key()))
            showProblemAt(it.key(), {});
    }
    m_shown.clear();
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (!isFilled(it.key()) && !(evenBlank && it.key() == m_parties))
            continue; // the field itself says what it lacks
        showProblemAt(it.key(), it.value());
        m_shown.insert(it.key(), it.value());
    }
}

bool LawRowForm::check()
{
    const bool filled = validate();
    showProblems(true);
    const auto found = problems();
    if (filled && !found.isEmpty())
        found.constBegin().key()->setFocus();
    return filled && found.isEmpty();
}

} // namespace traject::ui
