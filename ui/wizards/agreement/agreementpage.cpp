// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/agreementpage.h"

#include "core/rules/lawnumbers.h"
#include "ui/widgets/addressfield.h"
#include "ui/widgets/findinglabel.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

AgreementPage::AgreementPage(Step step, DraftSession &session, const QString &explanation)
    : m_step(step)
    , m_session(session)
    , m_otherFindings(new FindingLabel)
{
    const QString title = stepTitles().at(static_cast<int>(step));
    setAccessibleName(title);
    auto *body = new QWidget;
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(0, 0, 10, 0);
    m_content->setSpacing(12);
    m_scroll = scrollable(body, QStringLiteral("pageScroll"), title);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(makeTitle(title));
    outer->addWidget(makeHint(explanation));
    outer->addWidget(m_otherFindings);
    outer->addWidget(m_scroll, 1);
}

ColumnsLayout *AgreementPage::addCard(const QString &title, int columns, QVBoxLayout *layout)
{
    auto *card = new Card(title);
    (layout ? layout : m_content)->addWidget(card);
    auto *fields = new ColumnsLayout(columns);
    card->body()->addLayout(fields);
    return fields;
}

void AgreementPage::adopt(ColumnsLayout &layout, Field *field, const FieldText &text)
{
    field->setPointers(text.pointers);
    if (text.numbers.isEmpty())
        field->setHelp(text.help);
    else
        m_loaders.append([this, field, text](const AgreementDraft &draft) {
            field->setHelp(helpOf(text, draft));
        });
    if (text.wide || qobject_cast<AddressField *>(field->editor()))
        layout.addWide(field);
    else
        layout.addWidget(field);
    m_fields.append(field);
}

QString AgreementPage::helpOf(const FieldText &text, const AgreementDraft &draft) const
{
    QString help = text.help;
    LawNumbers numbers(m_session.rulebook(), draft.agreement.start.value_or(m_session.today()));
    for (const QString &name : text.numbers)
        help = help.arg(QLocale().toString(numbers(name), 'g', QLocale::FloatingPointShortest));
    return numbers.known() ? help : QString();
}

void AgreementPage::refresh()
{
    for (const auto &loader : std::as_const(m_loaders))
        loader(m_session.draft());
    load(m_session.pending());
    showFindings();
}

void AgreementPage::setEager(bool eager)
{
    m_eager = eager;
    for (Field *field : std::as_const(m_fields))
        field->setEager(eager);
    showFindings();
}

void AgreementPage::showFindings()
{
    QHash<Field *, QList<Finding>> claimed;
    QList<Finding> others;
    for (const Finding &finding : m_session.findings()) {
        if (stepOf(finding.field) != m_step)
            continue;
        Field *best = nullptr;
        for (Field *field : std::as_const(m_fields)) {
            const qsizetype length = field->matchLength(finding.field);
            if (length >= 0 && (!best || length > best->matchLength(finding.field)))
                best = field;
        }
        if (best)
            claimed[best].append(finding);
        else if (m_eager || !finding.rule.startsWith(QStringLiteral("CNT-")))
            others.append(finding); // what is merely missing waits until the page is left
    }
    for (Field *field : std::as_const(m_fields))
        field->setFindings(claimed.value(field));
    m_otherFindings->setFindings(others);
}

void AgreementPage::focusField(const QString &pointer)
{
    Field *best = nullptr;
    for (Field *field : std::as_const(m_fields)) {
        const qsizetype length = field->matchLength(pointer);
        if (length >= 0 && (!best || length > best->matchLength(pointer)))
            best = field;
    }
    // A finding about a whole part ("/learner") goes to the first field of that part.
    for (Field *field : std::as_const(m_fields)) {
        if (!best && !field->isHidden() && field->startsInside(pointer))
            best = field;
    }
    if (!best)
        return;
    best->editor()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(best);
}

} // namespace traject::ui
