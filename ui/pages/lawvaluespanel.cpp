// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lawvaluespanel.h"

#include "core/service/caseload.h"
#include "ui/history/recordhistorydialog.h"
#include "ui/pages/lawrowdialog.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

LawValuesPanel::LawValuesPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_list(new ListPane(QStringLiteral("lawValues"), tr("Values of the law"), m_model,
                          {11, 36, 19, 12, 12, 14, 13, 40}, environment))
    , m_table(named(new QComboBox, QStringLiteral("lawValuesTable"), tr("Table")))
    , m_which(named(new QComboBox, QStringLiteral("lawValuesWhich"), tr("Which rows")))
    , m_notice(new Notice(Tone::Warning))
{
    m_list->keepIn(caseload.listViews());
    addFilters();
    m_notice->setObjectName(QStringLiteral("lawValuesNotice"));
    m_notice->button()->setObjectName(QStringLiteral("lawValuesNoticeClose"));
    m_notice->button()->setText(tr("Close"));
    m_notice->button()->setAccessibleName(tr("Close the notice"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHint(
        tr("The numbers, amounts, reasons and days that the rules compare with. A row of your own "
           "takes the place of a supplied one or stands between them. What a final agreement rests "
           "on is not changed but followed by a next row.")));
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());

    connect(m_notice->button(), &QPushButton::clicked, this, [this] { m_notice->say({}); });
    connect(m_list, &ListPane::currentChanged, this, &LawValuesPanel::updateActions);
    connect(m_list, &ListPane::activated, this, [this] {
        if (const LawRow *row = current())
            openEditor(*row, LawRowForm::Purpose::Change);
    });
    connect(m_list, &ListPane::filtersCleared, this, &LawValuesPanel::clearFilters);
    connect(&caseload.law(), &LawService::rulebookChanged, this, &LawValuesPanel::refresh);
    refresh();
}

void LawValuesPanel::addFilters()
{
    m_table->addItem(tr("All tables"));
    for (const auto &term : terms<LawTable>())
        m_table->addItem(term.dutch.toString(), static_cast<int>(term.value));
    m_which->addItem(tr("All rows"), static_cast<int>(Which::All));
    m_which->addItem(tr("In force today"), static_cast<int>(Which::InForce));
    m_which->addItem(tr("Not confirmed"), static_cast<int>(Which::Unconfirmed));
    m_which->addItem(tr("Own rows"), static_cast<int>(Which::Own));
    m_list->addFilter(m_table);
    m_list->addFilter(m_which);
    connect(m_table, &QComboBox::currentIndexChanged, this, &LawValuesPanel::applyFilters);
    connect(m_which, &QComboBox::currentIndexChanged, this, &LawValuesPanel::applyFilters);
}

QWidget *LawValuesPanel::makeButtons()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    const auto button = [layout](const QString &text, const QString &objectName) {
        auto *made
            = named(new QPushButton(text), objectName, QString(text).remove(u'&').remove(u'…'));
        layout->addWidget(made);
        return made;
    };
    m_change = button(tr("Chan&ge…"), QStringLiteral("lawValuesChange"));
    m_follow = button(tr("Ne&xt row…"), QStringLiteral("lawValuesFollow"));
    m_new = button(tr("A&dd"), QStringLiteral("lawValuesNew"));
    m_remove = button(tr("Back to the &supplied row"), QStringLiteral("lawValuesRemove"));
    m_history = button(tr("H&istory…"), QStringLiteral("lawValuesHistory"));
    layout->addStretch();

    m_newMenu = new QMenu(m_new);
    m_new->setMenu(m_newMenu);
    const QString number = numbersByCommittee().constFirst();
    addNew(tr("Number for one &joint committee…"), QStringLiteral("lawNewNumber"),
           {.table = LawTable::Number,
            .key = number,
            .from = {},
            .until = {},
            .source = {},
            .value = {}});
    addNew(tr("&Reason to end an agreement…"), QStringLiteral("lawNewReason"),
           {.table = LawTable::TerminationReason,
            .key = {},
            .from = {},
            .until = {},
            .source = {},
            .value = {}});
    addNew(tr("Sectoral &partnership…"), QStringLiteral("lawNewPartnership"),
           {.table = LawTable::Partnership,
            .key = {},
            .from = {},
            .until = {},
            .source = {},
            .value = {}});
    addNew(tr("&Days off or lesson days…"), QStringLiteral("lawNewDays"),
           {.table = LawTable::DaysByHand,
            .key = {},
            .from = {},
            .until = {},
            .source = {},
            .value = {}});

    const auto edit = [this](LawRowForm::Purpose purpose) {
        if (const LawRow *row = current())
            openEditor(*row, purpose);
    };
    connect(m_change, &QPushButton::clicked, this, [edit] { edit(LawRowForm::Purpose::Change); });
    connect(m_follow, &QPushButton::clicked, this, [edit] { edit(LawRowForm::Purpose::Follow); });
    connect(m_remove, &QPushButton::clicked, this, &LawValuesPanel::removeCurrent);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const LawRow *row = current())
            openHistory(m_caseload.history().lawRow(*row),
                        titleOf(*row, m_caseload.law().rulebook()), m_caseload, m_environment,
                        this);
    });
    return bar;
}

void LawValuesPanel::addNew(const QString &text, const QString &objectName, const LawRow &blank)
{
    auto *action = m_newMenu->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this,
            [this, blank] { openEditor(blank, LawRowForm::Purpose::Add); });
}

void LawValuesPanel::focusSearch()
{
    m_list->focusSearch();
}

void LawValuesPanel::refresh()
{
    m_model.setLaw(m_caseload.law().rulebook());
    applyFilters();
}

void LawValuesPanel::applyFilters()
{
    const QVariant table = m_table->currentData();
    const auto which = static_cast<Which>(m_which->currentData().toInt());
    m_list->setRowFilter([this, table, which](int at) {
        const LawRow &row = m_model.row(at).row;
        if (table.isValid() && static_cast<int>(row.table) != table.toInt())
            return false;
        switch (which) {
        case Which::All:
            break;
        case Which::InForce:
            return row.from <= today() && (!row.until || today() <= *row.until);
        case Which::Unconfirmed:
            return !row.confirmed;
        case Which::Own:
            return row.own;
        }
        return true;
    });
    updateActions();
}

void LawValuesPanel::clearFilters()
{
    m_list->searchField()->clear();
    m_table->setCurrentIndex(0);
    m_which->setCurrentIndex(0);
}

void LawValuesPanel::showTable(LawTable table)
{
    clearFilters();
    m_table->setCurrentIndex(m_table->findData(static_cast<int>(table)));
}

void LawValuesPanel::showRow(const LawRow &row)
{
    clearFilters();
    m_list->select(m_model.idOfRow(row));
    m_list->setFocus();
}

const LawRow *LawValuesPanel::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_model.row(row).row;
}

void LawValuesPanel::openEditor(const LawRow &row, LawRowForm::Purpose purpose)
{
    m_editor = new LawRowDialog(m_caseload.law(), row, purpose, m_environment, this);
    connect(m_editor, &LawRowDialog::saved, this, [this, given = row](const LawRow &saved) {
        noteSaved(saved, saved.value != given.value || saved.from != given.from);
    });
    connect(m_editor, &LawRowDialog::followWanted, this,
            [this](const LawRow &used) { openEditor(used, LawRowForm::Purpose::Follow); });
    m_editor->open();
}

void LawValuesPanel::noteSaved(const LawRow &row, bool valueChanged)
{
    const qint64 id = m_model.idOfRow(row);
    m_list->select(id);
    Q_EMIT statusMessage(tr("Value saved"));
    m_notice->say({});
    if (!valueChanged)
        return;
    const QList<LawRow> rows = m_caseload.law().rows();
    const auto stored = std::find_if(rows.cbegin(), rows.cend(), [&](const LawRow &other) {
        return other.table == row.table && other.key == row.key && other.from == row.from;
    });
    const auto used = stored == rows.cend()
        ? QStringList()
        : m_caseload.law().startingUnder(*stored).value_or(QStringList());
    if (!used.isEmpty())
        m_notice->say(tr("These final agreements start on a day of the new row: %1. They were made "
                         "under the value before it: check them again.")
                          .arg(agreementsText(used)));
}

void LawValuesPanel::removeCurrent()
{
    const LawRow *chosen = current();
    if (chosen == nullptr)
        return;
    const LawRow row = *chosen;
    const auto removed = m_caseload.law().remove(row);
    if (removed) {
        m_notice->say({});
        Q_EMIT statusMessage(m_caseload.law().isShipped(row) ? tr("The supplied row holds again")
                                                             : tr("Row removed"));
        return;
    }
    m_environment.messages.showError(
        this, tr("Row not removed"),
        removed.error().code == ErrorCode::Conflict
            ? tr("Final agreements rest on this row: %1. It stays; let a next row follow it.")
                  .arg(agreementsText(m_caseload.law().usedBy(row).value_or(QStringList())))
            : errorText(removed.error()));
}

void LawValuesPanel::updateActions()
{
    const LawRow *row = current();
    m_change->setEnabled(row != nullptr);
    m_follow->setEnabled(row != nullptr && row->table != LawTable::DaysByHand);
    m_remove->setEnabled(row != nullptr && row->own);
    const bool back = row == nullptr || !row->own || m_caseload.law().isShipped(*row);
    m_remove->setText(back ? tr("Back to the &supplied row") : tr("&Remove"));
    m_remove->setAccessibleName(back ? tr("Back to the supplied row") : tr("Remove"));
}

} // namespace traject::ui
