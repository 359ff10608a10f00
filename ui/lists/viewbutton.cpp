// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/viewbutton.h"

#include "core/base/text.h"
#include "core/service/listviewservice.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace traject::ui {

namespace {

/// An ampersand in a name is no mnemonic.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewButton::ViewButton(const QString &name, ListViewService &views, const ListState &standard,
                       const CurrentState &current, const Environment &environment, QWidget *parent)
    : QPushButton(tr("Vie&ws"), parent)
    , m_name(name)
    , m_views(views)
    , m_standard(standard)
    , m_current(current)
    , m_environment(environment)
{
    named(this, name + QStringLiteral("Views"), tr("Views"));
    auto *menu = named(new QMenu(this), name + QStringLiteral("ViewMenu"), tr("Views"));
    setMenu(menu);
    setAutoDefault(false);
    setMinimumWidth(sizeHint().width() + textWidth(this, 2)); // styles forget the menu's arrow
    connect(menu, &QMenu::aboutToShow, this, &ViewButton::fillMenu);
}

QList<ListView> ViewButton::views() const
{
    return m_views.views(m_name).value_or(QList<ListView>());
}

void ViewButton::fillMenu()
{
    const QList<ListView> views = this->views();
    const ListState now = m_current();
    menu()->clear();
    qDeleteAll(menu()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const auto addView = [&](const QString &text, const QString &objectName,
                             const ListState &state) {
        QAction *action = menu()->addAction(text);
        action->setObjectName(objectName);
        action->setCheckable(true);
        action->setChecked(state == now);
        connect(action, &QAction::triggered, this, [this, state] { Q_EMIT viewChosen(state); });
    };
    addView(tr("&Standard view"), QStringLiteral("viewStandard"), m_standard);
    for (const ListView &view : views)
        addView(menuText(view.name), QStringLiteral("view_") + view.name,
                listStateFrom(view.stateJson));
    menu()->addSeparator();
    QAction *save = menu()->addAction(tr("Sa&ve this view…"));
    save->setObjectName(QStringLiteral("viewSave"));
    connect(save, &QAction::triggered, this, [this] {
        askName(tr("Save this view"), {}, [this](const QString &name) { saveAs(name); });
    });
    fillChange(menu()->addMenu(tr("&Rename")), views, QStringLiteral("viewRename"),
               &ViewButton::rename);
    fillChange(menu()->addMenu(tr("Re&move")), views, QStringLiteral("viewRemove"),
               &ViewButton::remove);
}

void ViewButton::fillChange(QMenu *menu, const QList<ListView> &views, const QString &objectName,
                            void (ViewButton::*change)(const ListView &))
{
    menu->setObjectName(objectName);
    menu->setEnabled(!views.isEmpty());
    for (const ListView &view : views) {
        QAction *action = menu->addAction(menuText(view.name));
        action->setObjectName(objectName + u'_' + view.name);
        connect(action, &QAction::triggered, this, [this, view, change] { (this->*change)(view); });
    }
}

void ViewButton::askName(const QString &title, const QString &proposal,
                         const std::function<void(const QString &)> &onName)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("viewNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(proposal);
    dialog->setOkButtonText(tr("&Save"));
    dialog->setCancelButtonText(tr("&Cancel"));
    if (auto *line = dialog->findChild<QLineEdit *>())
        named(line, QStringLiteral("viewName"), tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, onName);
    dialog->open();
}

void ViewButton::saveAs(const QString &viewName)
{
    const ListState now = m_current();
    for (const ListView &view : views()) {
        if (text::folded(view.name) != text::folded(viewName))
            continue;
        m_environment.messages.ask(
            this, tr("Save this view"), tr("There is a view “%1” already.").arg(view.name),
            tr("Replace it"), [this, view, now] {
                save({.id = view.id, .list = m_name, .name = view.name, .stateJson = toJson(now)});
            });
        return;
    }
    save({.list = m_name, .name = viewName, .stateJson = toJson(now)});
}

void ViewButton::save(const ListView &view)
{
    const auto saved = m_views.save(view);
    if (saved)
        return;
    const bool unnamed = saved.error().code == ErrorCode::InvalidInput;
    const bool taken = saved.error().code == ErrorCode::Conflict;
    m_environment.messages.showError(this, tr("View not saved"),
                                     unnamed     ? tr("Give the view a name.")
                                         : taken ? tr("Another view has this name.")
                                                 : errorText(saved.error()));
}

void ViewButton::rename(const ListView &view)
{
    askName(tr("Rename the view"), view.name, [this, view](const QString &name) {
        ListView renamed = view;
        renamed.name = name;
        save(renamed);
    });
}

void ViewButton::remove(const ListView &view)
{
    if (const auto removed = m_views.remove(view.id); !removed)
        m_environment.messages.showError(this, tr("View not removed"), errorText(removed.error()));
}

} // namespace traject::ui
