// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/screeningform.h"

#include "core/base/text.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/typedfield.h"

#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

// Widths of fields in characters.
constexpr int numberWidth = 6;
constexpr int yesNoWidth = 14;
constexpr int dateWidth = 16;
constexpr int termWidth = 28;

} // namespace

ScreeningForm::ScreeningForm(QDate today, QWidget *parent)
    : FormPart(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *council = new QGroupBox(tr("What the class council saw"));
    auto *form = makeForm(council);
    m_heldOn = add(form, tr("Hel&d on"), new DateField(today), QStringLiteral("screeningHeldOn"),
                   dateWidth);
    //: Dutch: arbeidsbereid
    m_willing = add(form, tr("Will&ing to work"), new YesNoField,
                    QStringLiteral("screeningWilling"), yesNoWidth);
    //: Dutch: arbeidsrijp
    m_ready = add(form, tr("&Ready for work"), new YesNoField, QStringLiteral("screeningReady"),
                  yesNoWidth);
    m_advice = add(form, tr("&Advice"), new TermField<ScreeningAdvice>,
                   QStringLiteral("learnerAdvice"), termWidth, tr("Advice after screening"));
    m_strengths = addText(form, tr("Stren&gths"), QStringLiteral("screeningStrengths"));
    m_concerns = addText(form, tr("Concer&ns"), QStringLiteral("screeningConcerns"));
    layout->addWidget(council);
    auto *search = new QGroupBox(tr("Finding a workplace"));
    form = makeForm(search);
    m_wishes = addText(form, tr("Wishes"), QStringLiteral("screeningWishes"));
    m_transport = add(form, tr("Trans&port"), new TextField, QStringLiteral("learnerTransport"));
    m_distance = add(form, tr("At most (&km from home)"), new IntegerField(0, 300),
                     QStringLiteral("learnerDistance"), numberWidth);
    layout->addWidget(search);
    layout->addStretch();
}

QPlainTextEdit *ScreeningForm::addText(QFormLayout *form, const QString &label,
                                       const QString &objectName)
{
    auto *text = named(new QPlainTextEdit, objectName, QString(label).remove(u'&'));
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * 4);
    text->setMaximumHeight(text->fontMetrics().lineSpacing() * 6);
    auto *title = new QLabel(label);
    title->setBuddy(text);
    form->addRow(title, text);
    connect(text, &QPlainTextEdit::textChanged, this, &FormPart::edited);
    return text;
}

void ScreeningForm::setScreening(const LearnerScreening &screening)
{
    const QSignalBlocker quiet(this);
    const Screening &record = screening.screening;
    refill(m_heldOn, record.heldOn);
    refill(m_willing, record.willing);
    refill(m_ready, record.ready);
    refill(m_advice, screening.advice);
    m_strengths->setPlainText(record.strengths);
    m_concerns->setPlainText(record.concerns);
    m_wishes->setPlainText(record.wishes);
    refill(m_transport, screening.transport);
    refill(m_distance, screening.maximumDistanceKm);
    clearProblems();
    m_given = screening;
    m_given = this->screening(); // as the form spells it: isChanged() compares like with like
}

LearnerScreening ScreeningForm::screening() const
{
    LearnerScreening screening = m_given;
    Screening &record = screening.screening;
    record.heldOn = m_heldOn->value();
    record.willing = m_willing->value();
    record.ready = m_ready->value();
    record.strengths = text::cleaned(m_strengths->toPlainText());
    record.concerns = text::cleaned(m_concerns->toPlainText());
    record.wishes = text::cleaned(m_wishes->toPlainText());
    screening.advice = m_advice->value();
    screening.transport = m_transport->value();
    screening.maximumDistanceKm = m_distance->value();
    return screening;
}

bool ScreeningForm::isChanged() const
{
    return hasWrongText() || !(screening() == m_given);
}

} // namespace traject::ui
