// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/listview.h"
#include "ui/lists/liststate.h"
#include "ui/support/environment.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace traject {
class ListViewService;
}

namespace traject::ui {

/// The named views of a list: choose, save, rename, remove.
class ViewButton final : public QPushButton
{
    Q_OBJECT
public:
    /// How the list is looked at now.
    using CurrentState = std::function<ListState()>;

    /// `name` is that of the list and begins the object names. `standard` is the view that always
    /// is there.
    ViewButton(const QString &name, ListViewService &views, const ListState &standard,
               const CurrentState &current, const Environment &environment,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void viewChosen(const traject::ui::ListState &state);

private:
    void fillMenu();
    void fillChange(QMenu *menu, const QList<ListView> &views, const QString &objectName,
                    void (ViewButton::*change)(const ListView &));
    void askName(const QString &title, const QString &proposal,
                 const std::function<void(const QString &)> &onName);
    void saveAs(const QString &viewName);
    void save(const ListView &view);
    void rename(const ListView &view);
    void remove(const ListView &view);
    [[nodiscard]] QList<ListView> views() const;

    QString m_name;
    ListViewService &m_views;
    ListState m_standard;
    CurrentState m_current;
    Environment m_environment;
};

} // namespace traject::ui
