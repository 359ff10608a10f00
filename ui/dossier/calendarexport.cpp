// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/calendarexport.h"

#include "core/exchange/visitcalendar.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QSettings>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr QLatin1String fullNamesKey("calendar/fullNames");

} // namespace

CalendarExport::CalendarExport(const QList<VisitListItem> &visits, const QString &suggestion,
                               const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_suggestion(suggestion)
    , m_environment(environment)
    , m_full(named(new QRadioButton(tr("Names in &full")), QStringLiteral("calendarFull"),
                   tr("Names in full")))
    , m_initials(named(new QRadioButton(tr("&Initials only")), QStringLiteral("calendarInitials"),
                       tr("Initials only")))
{
    setObjectName(QStringLiteral("calendarExport"));
    setWindowTitle(tr("Export to the calendar"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const VisitListItem &item : visits) {
        if (item.visit.isOpen())
            m_visits.append(item);
    }
    auto *intro = new QLabel(
        m_visits.isEmpty()
            ? tr("No visit is still to be done.")
            : tr("%n visit(s) go(es) into a calendar file (.ics) that Outlook, Google and other "
                 "calendars open. Exporting again moves what moved.",
                 nullptr, static_cast<int>(m_visits.size())));
    intro->setWordWrap(true);
    auto *hint = makeHint(tr("A calendar often lies with a company outside the school, and others "
                             "may see it. With initials the names of learner and mentor stay out; "
                             "enterprise and address stand in full in both."));
    hint->setWordWrap(true);
    const bool full = environment.settings.value(fullNamesKey, false).toBool();
    (full ? m_full : m_initials)->setChecked(true);
    auto *save
        = named(new QPushButton(tr("&Export…")), QStringLiteral("calendarSave"), tr("Export"));
    save->setDefault(true);
    save->setEnabled(!m_visits.isEmpty());
    auto *cancel
        = named(new QPushButton(tr("&Cancel")), QStringLiteral("calendarCancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(intro);
    layout->addWidget(m_initials);
    layout->addWidget(m_full);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(textWidth(this, 60));
    connect(save, &QPushButton::clicked, this, &CalendarExport::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void CalendarExport::choose()
{
    m_environment.fileDialogs.saveFile(this, windowTitle(), m_suggestion + QStringLiteral(".ics"),
                                       tr("Calendar files (*.ics)"),
                                       [this](const QString &path) { write(path); });
}

void CalendarExport::write(const QString &path)
{
    using exchange::NameStyle;
    const bool full = m_full->isChecked();
    m_environment.settings.setValue(fullNamesKey, full);
    const QByteArray bytes = exchange::toICalendar(
        exchange::visitEvents(m_visits, full ? NameStyle::Full : NameStyle::Initials),
        m_environment.clock.now());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_environment.messages.showError(this, windowTitle(),
                                         errorText({ErrorCode::FileAccess, file.errorString()}));
        return;
    }
    Q_EMIT exported(path, static_cast<int>(m_visits.size()));
    accept();
}

} // namespace traject::ui
