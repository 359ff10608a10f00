// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/enrolmentdialog.h"

#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

EnrolmentDialog::EnrolmentDialog(int learners, Caseload &caseload, const Environment &environment,
                                 QWidget *parent)
    : QDialog(parent)
    , m_programme(named(new ChoiceField, QStringLiteral("enrolmentProgramme"), tr("Programme")))
    , m_year(named(new ChoiceField, QStringLiteral("enrolmentYear"), tr("School year")))
    , m_accept(
          named(new QPushButton(tr("C&hange")), QStringLiteral("enrolmentAccept"), tr("Change")))
{
    setObjectName(QStringLiteral("enrolmentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change %n learner(s)", nullptr, learners));
    fillProgrammes(caseload);
    fillYears(environment.clock.today());
    auto *form = makeForm();
    form->addRow(tr("&Programme"), m_programme);
    form->addRow(tr("School &year"), m_year);
    auto *cancel
        = named(new QPushButton(tr("&Cancel")), QStringLiteral("enrolmentCancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeHint(tr("The change is one step: Ctrl+Z takes it back for all of them.")));
    layout->addLayout(form);
    layout->addLayout(buttons);
    for (QComboBox *field : {m_programme, m_year})
        connect(field, &QComboBox::currentIndexChanged, this,
                [this] { m_accept->setEnabled(!(change() == EnrolmentChange{})); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const EnrolmentChange chosen = change();
        accept();
        Q_EMIT changeChosen(chosen);
    });
}

void EnrolmentDialog::fillProgrammes(Caseload &caseload)
{
    m_programme->addItem(tr("As it is"));
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setMinimumContentsLength(40);
    const auto programmes = caseload.programmes().list();
    QMap<QString, QString> codesByName;
    for (const Programme &programme : programmes.value_or(QList<Programme>()))
        codesByName.insert(programme.name.isEmpty() ? programme.code : programme.name,
                           programme.code);
    for (auto it = codesByName.cbegin(); it != codesByName.cend(); ++it)
        m_programme->addItem(it.key(), it.value());
}

void EnrolmentDialog::fillYears(QDate today)
{
    m_year->addItem(tr("As it is"));
    const int current = dates::schoolYearStart(today).year();
    for (int year = current - 1; year <= current + 1; ++year) {
        const QString text = QStringLiteral("%1-%2").arg(year).arg(year + 1);
        m_year->addItem(text, text);
    }
}

EnrolmentChange EnrolmentDialog::change() const
{
    EnrolmentChange change;
    if (m_programme->currentData().isValid())
        change.programmeCode = m_programme->currentData().toString();
    if (m_year->currentData().isValid())
        change.schoolYear = m_year->currentData().toString();
    return change;
}

} // namespace traject::ui
