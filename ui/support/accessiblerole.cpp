// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace traject::ui {

namespace {

constexpr auto roleProperty = "trajectAccessibleRole";

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    const QVariant role = object->property(roleProperty);
    if (!object->isWidgetType() || !role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object),
                                 static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceOf); // once: Qt leaves out a factory that it has
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace traject::ui
