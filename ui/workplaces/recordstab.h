// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/workplaces/establishmenttab.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace traject::ui {

class ShortList;

class FormPart;
class ListModel;

/// A tab with a list of records and a form over the current one, and buttons that add and remove
/// one. One record at a time: while the form holds changes the list waits.
class RecordsTab : public EstablishmentTab
{
    Q_OBJECT
public:
    /// What differs between the lists.
    struct Names
    {
        QString prefix; ///< of the object names: "mentor"
        QString list; ///< accessible name
        QString add; ///< with mnemonic
        QString remove; ///< with mnemonic
        QString none; ///< stands in place of an empty list
    };

    RecordsTab(const Names &names, ListModel &model, FormPart *form, QWidget *parent = nullptr);

    [[nodiscard]] bool hasUnsavedChanges() const override;

protected:
    [[nodiscard]] virtual bool isFormChanged() const = 0;
    /// Puts a row of the model into the form; -1: a new record.
    virtual void fill(int row) = 0;
    /// Asks, and removes the record of this row.
    virtual void remove(int row) = 0;
    virtual void focusForm() = 0;

    /// To be called when the model has its rows: chooses the record that was current, or the one
    /// with this id, or the first.
    void settle(qint64 wanted = 0);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] int currentRow() const;

private:
    void startNew();
    void showCurrent();
    void fillForm();
    void updateActions();

    ListModel &m_model;
    FormPart *m_form;
    QTreeView *m_view;
    ShortList *m_list;
    QLabel *m_none;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_adding = false;
    bool m_settling = false; ///< the current row is being chosen, not by the user
};

} // namespace traject::ui
