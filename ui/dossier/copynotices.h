// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/documentservice.h"
#include "ui/support/environment.h"

#include <QWidget>

class QVBoxLayout;

namespace traject::ui {

/// Says which documents of one owner lie open outside of the program, in clear, and what can be
/// done about it: keep what was changed there as a new document, or erase the copy.
class CopyNotices : public QWidget
{
    Q_OBJECT
public:
    CopyNotices(DocumentService &documents, const Environment &environment,
                QWidget *parent = nullptr);

    void show(const DocumentOwner &owner);
    using QWidget::show;

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void rebuild();
    void addRow(const DocumentCopy &copy, bool changed);
    void keep(const DocumentCopy &copy);
    void erase(const DocumentCopy &copy);
    void askToForget(const DocumentCopy &copy);

    DocumentService &m_documents;
    Environment m_environment;
    DocumentOwner m_owner;
    QVBoxLayout *m_rows;
};

} // namespace traject::ui
