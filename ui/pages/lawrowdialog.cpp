// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lawrowdialog.h"

#include "core/service/lawservice.h"
#include "ui/support/errortext.h"
#include "ui/support/fieldtext.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

QString windowTitleOf(LawRowForm::Purpose purpose)
{
    switch (purpose) {
    case LawRowForm::Purpose::Change:
        return LawRowDialog::tr("Change a value");
    case LawRowForm::Purpose::Follow:
        return LawRowDialog::tr("Next row of a value");
    case LawRowForm::Purpose::Add:
        break;
    }
    return LawRowDialog::tr("New value");
}

} // namespace

QString agreementsText(const QStringList &numbers)
{
    constexpr qsizetype most = 5;
    const QString some = numbers.mid(0, most).join(QStringLiteral(", "));
    if (numbers.size() <= most)
        return some;
    return LawRowDialog::tr("%1 and %n more", nullptr, static_cast<int>(numbers.size() - most))
        .arg(some);
}

LawRowDialog::LawRowDialog(LawService &law, const LawRow &given, LawRowForm::Purpose purpose,
                           const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_law(law)
    , m_given(given)
    , m_purpose(purpose)
    , m_environment(environment)
    , m_notice(new Notice(Tone::Info))
    , m_form(new LawRowForm(given, purpose, law.rulebook(), environment.clock.today()))
{
    setObjectName(QStringLiteral("lawRowDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(windowTitleOf(purpose));

    const bool isNew = purpose == LawRowForm::Purpose::Add;
    auto *title = makeTitle(isNew ? dutchWord(given.table) : titleOf(given, law.rulebook()));
    title->setObjectName(QStringLiteral("lawRowTitle"));
    title->setTextFormat(Qt::PlainText);
    m_notice->setObjectName(QStringLiteral("lawRowNotice"));
    m_notice->button()->setObjectName(QStringLiteral("lawRowFollow"));

    auto *cancel
        = named(new QPushButton(tr("&Cancel")), QStringLiteral("lawRowCancel"), tr("Cancel"));
    auto *save = named(new QPushButton(tr("&Save")), QStringLiteral("lawRowSave"), tr("Save"));
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(title);
    layout->addWidget(m_notice);
    layout->addWidget(scrollable(m_form, QStringLiteral("lawRowArea"), tr("Fields of the row")), 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &LawRowDialog::save);
    connect(m_notice->button(), &QPushButton::clicked, this, [this] {
        Q_EMIT followWanted(m_given);
        reject();
    });
    if (purpose == LawRowForm::Purpose::Change)
        guardUsedRow();
    else if (purpose == LawRowForm::Purpose::Follow)
        m_notice->say(tr("The row that begins on %1 holds until the day before this one.")
                          .arg(dateText(given.from)));
    fitHeight();
}

void LawRowDialog::guardUsedRow()
{
    if (!m_given.own)
        m_form->lockFrom(tr("This row is supplied: its first day stays. A value from another day "
                            "on is a next row."));
    const auto used = m_law.usedBy(m_given);
    if (!used)
        m_notice->say(Tone::Error, errorText(used.error()));
    else if (!used->isEmpty())
        tellUsed(*used);
}

void LawRowDialog::tellUsed(const QStringList &agreements)
{
    m_form->lockValue();
    m_notice->button()->setText(tr("&Next row…"));
    m_notice->button()->setAccessibleName(tr("Next row"));
    m_notice->say(Tone::Warning,
                  tr("Final agreements rest on this row: %1. Its value and days stay as they are; "
                     "its source and confirmation may be corrected. Let a next row follow for a "
                     "new value.")
                      .arg(agreementsText(agreements)));
    fitHeight();
}

void LawRowDialog::fitHeight()
{
    const int wide = textWidth(this, 84);
    const QMargins margins = layout()->contentsMargins();
    const int inner = wide - margins.left() - margins.right();
    int high = margins.top() + margins.bottom() + fontMetrics().height() * 2;
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *item = layout()->itemAt(i);
        if (item->isEmpty() && item->widget() != m_notice)
            continue;
        QLayout *inside = item->widget() == nullptr ? item->layout() : item->widget()->layout();
        if (qobject_cast<QScrollArea *>(item->widget()) != nullptr)
            inside = m_form->layout();
        if (item->widget() == m_notice && m_notice->text().isEmpty())
            continue;
        const int own = inside != nullptr && inside->hasHeightForWidth()
            ? inside->totalHeightForWidth(inner)
            : (inside != nullptr ? inside->totalSizeHint() : item->sizeHint()).height();
        high += own + layout()->spacing();
    }
    constexpr int mostLines = 42; // a small screen; the form scrolls beyond
    resize(wide, qMin(high, fontMetrics().height() * mostLines));
}

void LawRowDialog::save()
{
    if (!m_form->check())
        return;
    const LawRow row = m_form->row();
    const auto result = m_law.save(
        row, m_purpose == LawRowForm::Purpose::Change ? std::optional(m_given) : std::nullopt);
    if (!result && result.error().code == ErrorCode::Conflict
        && m_purpose == LawRowForm::Purpose::Change) {
        // Made final while the dialog stood open.
        tellUsed(m_law.usedBy(m_given).value_or(QStringList{result.error().detail}));
        return;
    }
    if (!result) {
        m_environment.messages.showError(this, tr("Value not saved"), errorText(result.error()));
        return;
    }
    Q_EMIT saved(row);
    accept();
}

} // namespace traject::ui
