// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/fieldeditor.h"

#include <QWidget>

class QLabel;

namespace traject::ui {

/// An editor with its own problem under it, for forms that are not judged by the rulebook: a text
/// that is no value, a required field that is blank, or what the caller found. (A page of the
/// agreement wizard has Field for that, which shows findings.)
class CheckedRow : public QWidget
{
    Q_OBJECT
public:
    /// `Editor` is a QWidget and a FieldEditor with the signals edited() and committed().
    template <typename Editor>
    explicit CheckedRow(Editor *editor)
        : CheckedRow(editor, editor)
    {
        connect(editor, &Editor::edited, this, &CheckedRow::noteEdited);
        connect(editor, &Editor::committed, this, &CheckedRow::noteCommitted);
    }

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Greatest width of the editor in characters; 0: all there is.
    void setCharacters(int characters);
    void setRequired(bool required) { m_required = required; }
    [[nodiscard]] bool isBlank() const { return m_facts->isBlank(); }

    /// What is wrong with the editor's text, told or not.
    [[nodiscard]] QString currentProblem() const;
    /// Tells what is wrong; true when nothing is.
    bool validate();
    void showProblem(const QString &problem);
    [[nodiscard]] QString shownProblem() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    CheckedRow(QWidget *editor, FieldEditor *facts);
    void noteEdited();
    void noteCommitted();
    void applyWidth();
    void recolor();

    QWidget *m_editor;
    FieldEditor *m_facts;
    QLabel *m_problem;
    int m_characters = 0;
    bool m_required = false;
};

} // namespace traject::ui
