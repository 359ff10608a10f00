// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/filterdialog.h"

#include "core/base/text.h"
#include "ui/lists/filtertext.h"
#include "ui/models/listmodel.h"
#include "ui/support/layout.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace traject::ui {

namespace {

constexpr int codeRole = Qt::UserRole;
/// Wider than any number of a list.
constexpr double widest = 1e9;

} // namespace

FilterDialog::FilterDialog(const ListModel &model, const ColumnFilter &filter, QDate today,
                           QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_before(filter)
    , m_column(model.columnOfKey(filter.column))
{
    setObjectName(QStringLiteral("filterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter: %1").arg(columnTitle(model, m_column)));
    auto *layout = new QVBoxLayout(this);
    switch (model.filterKind(m_column)) {
    case FilterKind::Text:
        makeText(layout);
        break;
    case FilterKind::Choice:
        makeChoice(layout);
        break;
    case FilterKind::Date:
        makeDates(layout, today);
        break;
    case FilterKind::Number:
        makeNumbers(layout);
        break;
    }
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = named(new QPushButton(text), name, QString(text).remove(u'&'));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(tr("C&lear"), QStringLiteral("filterClear"), &FilterDialog::clear);
    buttons->addStretch();
    add(tr("&OK"), QStringLiteral("filterAccept"), &QDialog::accept)->setDefault(true);
    add(tr("&Cancel"), QStringLiteral("filterCancel"), &QDialog::reject);
    layout->addLayout(buttons);
}

void FilterDialog::makeText(QVBoxLayout *layout)
{
    m_text = named(new QLineEdit(m_before.text), QStringLiteral("filterText"), tr("Holds"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(textWidth(m_text, 30));
    auto *form = makeForm();
    form->addRow(tr("&Holds"), m_text);
    layout->addLayout(form);
    connect(m_text, &QLineEdit::textChanged, this, &FilterDialog::tell);
}

void FilterDialog::makeChoice(QVBoxLayout *layout)
{
    m_text = named(new QLineEdit, QStringLiteral("filterNarrow"), tr("Search in the values"));
    m_text->setPlaceholderText(tr("Search in the values"));
    m_text->setClearButtonEnabled(true);
    m_choices = named(new QListWidget, QStringLiteral("filterValues"),
                      tr("Values of %1").arg(columnTitle(m_model, m_column)));
    m_choices->setMinimumWidth(textWidth(m_choices, 40));
    m_choices->setUniformItemSizes(true);
    fillChoices();
    auto *all
        = named(new QPushButton(tr("Tick &all")), QStringLiteral("filterAll"), tr("Tick all"));
    auto *none
        = named(new QPushButton(tr("Tick &none")), QStringLiteral("filterNone"), tr("Tick none"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_choices, 1);
    layout->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, this, &FilterDialog::narrowChoices);
    connect(m_choices, &QListWidget::itemChanged, this, &FilterDialog::tell);
    connect(all, &QPushButton::clicked, this, [this] { checkShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkShown(false); });
}

void FilterDialog::fillChoices()
{
    const ListModel::Values &values = m_model.values(m_column);
    const auto count = static_cast<size_t>(values.codes.size());
    std::vector<int> rows(count);
    std::vector<int> rankOf(count);
    for (size_t row = 0; row < values.ofRow.size(); ++row) {
        const auto value = static_cast<size_t>(values.ofRow[row]);
        if (rows[value]++ == 0)
            rankOf[value] = m_model.rank(static_cast<int>(row), m_column);
    }
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return rankOf[a] < rankOf[b]; });
    for (const size_t value : order) {
        const auto at = static_cast<qsizetype>(value);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1 (%2)").arg(choiceText(values.texts.at(at))).arg(rows[value]),
            m_choices);
        item->setData(codeRole, values.codes.at(at));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_before.values.contains(values.codes.at(at)) ? Qt::Checked
                                                                          : Qt::Unchecked);
    }
    m_choices->setCurrentRow(0);
}

void FilterDialog::narrowChoices(const QString &text)
{
    const QString key = text::folded(text);
    for (int row = 0; row < m_choices->count(); ++row)
        m_choices->item(row)->setHidden(!text::folded(m_choices->item(row)->text()).contains(key));
}

void FilterDialog::checkShown(bool check)
{
    const QSignalBlocker quiet(m_choices);
    for (int row = 0; row < m_choices->count(); ++row) {
        if (!m_choices->item(row)->isHidden())
            m_choices->item(row)->setCheckState(check ? Qt::Checked : Qt::Unchecked);
    }
    tell();
}

void FilterDialog::makeDates(QVBoxLayout *layout, QDate today)
{
    m_from = named(new DateField(today), QStringLiteral("filterFrom"), tr("From"));
    m_until = named(new DateField(today), QStringLiteral("filterUntil"), tr("Until"));
    m_from->setValue(m_before.from);
    m_until->setValue(m_before.until);
    auto *form = makeForm();
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&Until"), m_until);
    m_undated = named(new QCheckBox(tr("&No day filled in")), QStringLiteral("filterUndated"),
                      tr("No day filled in"));
    layout->addLayout(form);
    layout->addWidget(m_undated);
    for (DateField *field : {m_from, m_until}) {
        connect(field, &QLineEdit::textChanged, this, &FilterDialog::tell);
        connect(m_undated, &QCheckBox::toggled, field, &QWidget::setDisabled);
    }
    m_undated->setChecked(m_before.undated);
    connect(m_undated, &QCheckBox::toggled, this, &FilterDialog::tell);
}

void FilterDialog::makeNumbers(QVBoxLayout *layout)
{
    m_least
        = named(new NumberField(-widest, widest, 2), QStringLiteral("filterLeast"), tr("At least"));
    m_most
        = named(new NumberField(-widest, widest, 2), QStringLiteral("filterMost"), tr("At most"));
    m_least->setValue(m_before.least);
    m_most->setValue(m_before.most);
    auto *form = makeForm();
    form->addRow(tr("At lea&st"), m_least);
    form->addRow(tr("At &most"), m_most);
    layout->addLayout(form);
    for (NumberField *field : {m_least, m_most})
        connect(field, &QLineEdit::textChanged, this, &FilterDialog::tell);
}

void FilterDialog::clear()
{
    if (m_text != nullptr)
        m_text->clear();
    if (m_choices != nullptr)
        checkShown(false);
    if (m_undated != nullptr)
        m_undated->setChecked(false);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_until),
                             static_cast<QLineEdit *>(m_least), static_cast<QLineEdit *>(m_most)}) {
        if (field != nullptr)
            field->clear();
    }
}

ColumnFilter FilterDialog::filter() const
{
    ColumnFilter filter{.column = m_before.column};
    if (m_choices != nullptr) {
        for (int row = 0; row < m_choices->count(); ++row) {
            const QListWidgetItem *item = m_choices->item(row);
            if (item->checkState() == Qt::Checked)
                filter.values.append(item->data(codeRole).toString());
        }
    } else if (m_text != nullptr) {
        filter.text = text::simplified(m_text->text());
    } else if (m_from != nullptr) {
        filter.undated = m_undated->isChecked();
        if (!filter.undated) {
            filter.from = m_from->value();
            filter.until = m_until->value();
        }
    } else {
        filter.least = m_least->value();
        filter.most = m_most->value();
    }
    return filter;
}

void FilterDialog::tell()
{
    Q_EMIT filterChanged(filter());
}

void FilterDialog::reject()
{
    Q_EMIT filterChanged(m_before);
    QDialog::reject();
}

} // namespace traject::ui
