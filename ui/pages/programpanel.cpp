// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/programpanel.h"

#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace traject::ui {

ProgramPanel::ProgramPanel(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_language(named(new ChoiceField, QStringLiteral("programLanguage"), tr("Language")))
    , m_colors(named(new ChoiceField, QStringLiteral("programColors"), tr("Colours")))
    , m_textSize(named(new ChoiceField, QStringLiteral("programTextSize"), tr("Text size")))
    , m_lockAfter(named(new QSpinBox, QStringLiteral("programLockAfter"),
                        tr("Lock after minutes without use")))
{
    // Each language in its own words, whatever language the window speaks.
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_colors->addItem(tr("As the system"), static_cast<int>(ColorScheme::System));
    m_colors->addItem(tr("Light"), static_cast<int>(ColorScheme::Light));
    m_colors->addItem(tr("Dark"), static_cast<int>(ColorScheme::Dark));
    for (const int percent : {100, 125, 150, 175, 200})
        m_textSize->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_lockAfter->setRange(0, 120);
    m_lockAfter->setSpecialValueText(tr("never"));
    m_lockAfter->setSuffix(tr(" min"));

    for (QComboBox *box : {m_language, m_colors, m_textSize}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_lockAfter->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Lan&guage"), m_language);
    form->addRow(QString(),
                 makeHint(tr("Another language is used when the program starts again.")));
    form->addRow(tr("&Colours"), m_colors);
    form->addRow(tr("&Text size"), m_textSize);
    form->addRow(tr("L&ock after"), m_lockAfter);
    form->addRow(QString(),
                 makeHint(tr("When nobody uses the program for so long, the passphrase is asked "
                             "again.")));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    setMaximumWidth(textWidth(this, 110));

    load();
    for (auto *box : {m_language, m_colors, m_textSize})
        connect(box, &QComboBox::currentIndexChanged, this, &ProgramPanel::store);
    connect(m_lockAfter, &QSpinBox::valueChanged, this, &ProgramPanel::store);
}

void ProgramPanel::load()
{
    const Preferences preferences = Preferences::read(m_environment.settings);
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietColors(m_colors);
    const QSignalBlocker quietText(m_textSize);
    const QSignalBlocker quietLock(m_lockAfter);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(preferences.colorScheme)));
    m_textSize->setCurrentIndex(std::max(0, m_textSize->findData(preferences.textSizePercent)));
    m_lockAfter->setValue(preferences.lockAfterMinutes);
}

void ProgramPanel::store()
{
    Preferences preferences = Preferences::read(m_environment.settings);
    preferences.language = m_language->currentData().toString();
    preferences.colorScheme = static_cast<ColorScheme>(m_colors->currentData().toInt());
    preferences.textSizePercent = m_textSize->currentData().toInt();
    preferences.lockAfterMinutes = m_lockAfter->value();
    preferences.write(m_environment.settings);
    Q_EMIT preferencesChanged();
}

} // namespace traject::ui
