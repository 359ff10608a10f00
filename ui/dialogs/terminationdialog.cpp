// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/terminationdialog.h"

#include "core/domain/dates.h"
#include "core/rules/terminationrules.h"
#include "core/service/caseload.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/field.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// The fields that a way out asks for, besides the way itself.
QStringList pointersOf(const std::optional<TerminationProcedure> &procedure)
{
    if (!procedure)
        return {};
    switch (*procedure) {
    case TerminationProcedure::FirstPeriod:
        return {QStringLiteral("/by"), QStringLiteral("/noticeOn"), QStringLiteral("/receivedOn"),
                QStringLiteral("/endsOn")};
    case TerminationProcedure::Unilateral:
        return {QStringLiteral("/by"),         QStringLiteral("/noticeOn"),
                QStringLiteral("/receivedOn"), QStringLiteral("/inWriting"),
                QStringLiteral("/reasonCode"), QStringLiteral("/trainingContinues"),
                QStringLiteral("/outcome"),    QStringLiteral("/outcomeOn"),
                QStringLiteral("/endsOn")};
    case TerminationProcedure::Mutual:
        return {QStringLiteral("/inWriting"), QStringLiteral("/signedOn"),
                QStringLiteral("/endsOn")};
    case TerminationProcedure::Automatic:
        return {QStringLiteral("/reasonCode"), QStringLiteral("/endsOn")};
    }
    return {};
}

} // namespace

TerminationDialog::TerminationDialog(Caseload &caseload, AgreementId agreement,
                                     const QString &title, const Environment &environment,
                                     QWidget *parent)
    : QDialog(parent)
    , m_caseload(caseload)
    , m_agreement(agreement)
    , m_environment(environment)
    , m_form(new QWidget)
    , m_periods(new Card(tr("The periods that follow")))
    , m_steps(makeWrappedText(QStringLiteral("terminationSteps")))
    , m_remove(named(new QPushButton(tr("Does &not end early after all")),
                     QStringLiteral("terminationRemove"), tr("Does not end early after all")))
{
    setObjectName(QStringLiteral("terminationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record an early end"));
    auto *heading = makeTitle(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    new ColumnsLayout(2, m_form);
    buildFields();
    m_periods->body()->addWidget(m_steps);

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_form);
    inner->addWidget(m_periods);
    inner->addStretch();
    auto *save = named(new QPushButton(tr("&Save")), QStringLiteral("terminationSave"), tr("Save"));
    auto *cancel
        = named(new QPushButton(tr("Cancel")), QStringLiteral("terminationCancel"), tr("Cancel"));
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(heading);
    layout->addWidget(scrollable(content, QStringLiteral("terminationArea"), tr("The early end")),
                      1);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &TerminationDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &TerminationDialog::remove);
    resize(textWidth(this, 92), fontMetrics().height() * 34);
}

template <typename Editor>
Editor *TerminationDialog::addField(const QString &pointer, const QString &label, Editor *editor)
{
    named(editor, QStringLiteral("termination") + pointer.at(1).toUpper() + pointer.mid(2),
          QString(label).remove(u'&'));
    auto *field = new Field(label, editor);
    field->setPointers({pointer});
    m_fields.insert(pointer, field);
    m_form->layout()->addWidget(field);
    connect(editor, &Editor::edited, this, &TerminationDialog::refresh);
    connect(editor, &Editor::committed, this, [this] {
        proposeLastDay();
        refresh();
    });
    return editor;
}

void TerminationDialog::buildFields()
{
    const QDate today = m_environment.clock.today();
    const auto dateField = [today] { return new DateField(today); };
    m_procedure = addField(QStringLiteral("/procedure"), tr("Way o&ut"),
                           new TermField<TerminationProcedure>);
    m_by = addField(QStringLiteral("/by"), tr("&Who asks for it"), new TermField<Party>);
    m_noticeOn = addField(QStringLiteral("/noticeOn"), tr("Day of the n&otice"), dateField());
    m_receivedOn = addField(QStringLiteral("/receivedOn"), tr("&Received by the counsellor on"),
                            dateField());
    m_inWriting = addField(QStringLiteral("/inWriting"), tr("&In writing"), new YesNoField);
    m_reason = addField(QStringLiteral("/reasonCode"), tr("R&eason"), new ChoiceField);
    m_signedOn = addField(QStringLiteral("/signedOn"), tr("Si&gned by both on"), dateField());
    m_continues = addField(QStringLiteral("/trainingContinues"),
                           tr("&Training goes on during the conciliation"), new YesNoField);
    m_outcome = addField(QStringLiteral("/outcome"), tr("Outcome of the &conciliation"),
                         new TermField<ConciliationOutcome>);
    m_outcomeOn = addField(QStringLiteral("/outcomeOn"), tr("&Day of the outcome"), dateField());
    m_endsOn = addField(QStringLiteral("/endsOn"), tr("&Last day of the agreement"), dateField());
}

bool TerminationDialog::load()
{
    const auto found = m_caseload.terminations().termination(m_agreement);
    if (!found) {
        m_environment.messages.showError(parentWidget(), windowTitle(), errorText(found.error()));
        return false;
    }
    m_given = *found;
    m_remove->setVisible(m_caseload.terminations().isRecorded(m_agreement).value_or(false));
    showTermination(m_given);
    return true;
}

void TerminationDialog::showTermination(const Termination &facts)
{
    m_procedure->setValue(facts.procedure);
    m_by->setValue(facts.by);
    m_noticeOn->setValue(facts.noticeOn);
    m_receivedOn->setValue(facts.receivedOn);
    m_inWriting->setValue(facts.inWriting);
    m_signedOn->setValue(facts.signedOn);
    m_continues->setValue(facts.trainingContinues);
    m_outcome->setValue(facts.outcome);
    m_outcomeOn->setValue(facts.outcomeOn);
    m_endsOn->setValue(facts.endsOn);
    refresh();
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(facts.reasonCode)));
    refresh();
}

void TerminationDialog::fillReasons()
{
    const auto way = m_procedure->value() == TerminationProcedure::Automatic
        ? TerminationWay::Automatic
        : TerminationWay::Unilateral;
    const QDate day
        = m_noticeOn->value().value_or(m_endsOn->value().value_or(m_environment.clock.today()));
    const QVariant chosen = m_reason->currentData();
    m_reason->clear();
    m_reason->addItem(tr("unknown"));
    const auto &tables = m_caseload.law().rulebook().terminationReasons;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        const auto *row = it->on(day);
        if (row && row->value.way == way)
            m_reason->addItem(row->value.text, it.key());
    }
    m_reason->setCurrentIndex(chosen.isValid() ? qMax(0, m_reason->findData(chosen)) : 0);
}

Termination TerminationDialog::termination() const
{
    Termination facts{.agreementStart = m_given.agreementStart,
                      .agreementEnd = m_given.agreementEnd,
                      .procedure = m_procedure->value()};
    const QStringList asked = pointersOf(facts.procedure);
    const auto take = [&](QStringView pointer, auto &member, const auto &value) {
        if (asked.contains(pointer))
            member = value;
    };
    take(u"/by", facts.by, m_by->value());
    take(u"/noticeOn", facts.noticeOn, m_noticeOn->value());
    take(u"/receivedOn", facts.receivedOn, m_receivedOn->value());
    take(u"/inWriting", facts.inWriting, m_inWriting->value());
    take(u"/reasonCode", facts.reasonCode, m_reason->currentData().toString());
    take(u"/signedOn", facts.signedOn, m_signedOn->value());
    take(u"/trainingContinues", facts.trainingContinues, m_continues->value());
    take(u"/outcome", facts.outcome, m_outcome->value());
    take(u"/outcomeOn", facts.outcomeOn, m_outcomeOn->value());
    take(u"/endsOn", facts.endsOn, m_endsOn->value());
    return facts;
}

/// The last day follows from the way out, until another one is filled in.
void TerminationDialog::proposeLastDay()
{
    const Termination facts = termination();
    if (!m_endsOn->isBlank() && facts.endsOn != m_proposed)
        return;
    const bool conciliationFailed = facts.outcome == ConciliationOutcome::End;
    m_proposed.reset();
    for (const Deadline &deadline : m_caseload.terminations().deadlines(facts)) {
        if (facts.procedure == TerminationProcedure::FirstPeriod
            && deadline.kind == DeadlineKind::Notice7)
            m_proposed = deadline.last;
        else if (conciliationFailed && deadline.kind == DeadlineKind::Conciliation30)
            m_proposed = facts.outcomeOn.value_or(deadline.last);
    }
    if (facts.endsOn != m_proposed)
        m_endsOn->setValue(m_proposed);
}

void TerminationDialog::refresh()
{
    fillReasons();
    const Termination facts = termination();
    const QStringList asked = pointersOf(facts.procedure);
    const QList<Finding> findings = m_caseload.terminations().check(facts);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->setVisible(it.key() == u"/procedure" || asked.contains(it.key()));
        QList<Finding> own;
        for (const Finding &finding : findings) {
            if (finding.field == it.key())
                own.append(finding);
        }
        it.value()->setFindings(own);
    }
    showPeriods(facts);
}

void TerminationDialog::showPeriods(const Termination &facts)
{
    QStringList lines;
    for (const Deadline &deadline : m_caseload.terminations().deadlines(facts)) {
        const RuleEntry *rule = m_caseload.law().rulebook().rule(deadline.rule);
        lines.append(tr("%1: until and including %2")
                         .arg(rule ? rule->title : deadline.rule, dates::longText(deadline.last)));
        for (const QString &step : deadline.steps)
            lines.append(QStringLiteral("    ") + step);
        lines.append(QStringLiteral("    ")
                     + originText(deadline.rule, deadline.source, deadline.confirmed));
    }
    m_steps->setText(lines.join(u'\n'));
    m_periods->setVisible(!lines.isEmpty());
}

void TerminationDialog::save()
{
    proposeLastDay(); // a mnemonic leaves the cursor in its field
    if (!m_procedure->value()) {
        m_environment.messages.showError(this, windowTitle(), tr("Choose the way out first."));
        return;
    }
    const auto done = m_caseload.terminations().save(m_agreement, termination());
    if (!done) {
        m_environment.messages.showError(this, windowTitle(), errorText(done.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

void TerminationDialog::remove()
{
    const auto done = m_caseload.terminations().remove(m_agreement);
    if (!done) {
        m_environment.messages.showError(this, windowTitle(), errorText(done.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace traject::ui
