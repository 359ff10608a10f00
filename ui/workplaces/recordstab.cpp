// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/recordstab.h"

#include "ui/lists/shortlist.h"
#include "ui/models/listmodel.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formpart.h"
#include "ui/widgets/twopanes.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

RecordsTab::RecordsTab(const Names &names, ListModel &model, FormPart *form, QWidget *parent)
    : EstablishmentTab(parent)
    , m_model(model)
    , m_form(form)
    , m_view(named(new QTreeView, names.prefix + QStringLiteral("List"), names.list))
    , m_list(new ShortList(names.prefix, *m_view, model))
    , m_none(makeHint(names.none))
    , m_add(named(new QPushButton(names.add), names.prefix + QStringLiteral("Add"),
                  QString(names.add).remove(u'&')))
    , m_remove(named(new QPushButton(names.remove), names.prefix + QStringLiteral("Remove"),
                     QString(names.remove).remove(u'&')))
{
    styleList(*m_view);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);

    auto *listSide = new QWidget;
    auto *listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins({});
    listLayout->addWidget(m_none);
    listLayout->addWidget(m_view, 1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    listLayout->addLayout(buttons);

    auto *formSide = new QWidget;
    auto *formLayout = new QVBoxLayout(formSide);
    formLayout->addWidget(m_form);
    formLayout->addStretch();
    auto *area = scrollable(formSide, names.prefix + QStringLiteral("Area"), names.list);
    area->setMinimumHeight(fontMetrics().height() * 6);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new TwoPanes(listSide, 6, area, 4));

    connect(m_form, &FormPart::edited, this, &RecordsTab::updateActions);
    connect(m_add, &QPushButton::clicked, this, &RecordsTab::startNew);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(currentRow()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordsTab::showCurrent);
}

bool RecordsTab::hasUnsavedChanges() const
{
    return m_adding || isFormChanged();
}

int RecordsTab::currentRow() const
{
    return m_list->currentRow();
}

void RecordsTab::settle(qint64 wanted)
{
    m_adding = false;
    const int rows = m_model.rowCount({});
    int row = rows > 0 ? 0 : -1;
    for (int each = 0; wanted != 0 && each < rows; ++each) {
        if (m_model.rowId(each) == wanted)
            row = each;
    }
    m_settling = true;
    m_list->setCurrentRow(row);
    m_settling = false;
    m_view->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    fillForm();
}

void RecordsTab::showCurrent()
{
    // No row is current while the model is filled; settle() follows.
    if (!m_adding && !m_settling && currentRow() >= 0)
        fillForm();
}

void RecordsTab::fillForm()
{
    m_form->setEnabled(currentRow() >= 0);
    fill(currentRow());
    updateActions();
}

void RecordsTab::startNew()
{
    m_adding = true;
    m_form->setEnabled(true);
    fill(-1);
    focusForm();
    updateActions();
}

void RecordsTab::updateActions()
{
    const bool busy = hasUnsavedChanges();
    m_view->setEnabled(!busy);
    m_add->setEnabled(!busy);
    m_remove->setEnabled(!busy && currentRow() >= 0);
    const QString why = busy ? tr("Save or cancel the changes first.") : QString();
    m_view->setToolTip(why);
    m_add->setToolTip(why);
    Q_EMIT edited();
}

} // namespace traject::ui
