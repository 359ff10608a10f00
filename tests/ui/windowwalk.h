// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

/// What every window of the program owes to people who cannot see it well, to the keyboard, and
/// to other languages. Each function walks a window that is shown and gives one sentence per
/// shortcoming.
namespace traject::test {

/// Parts that Qt makes inside its own widgets: the line of a spin or combo box, the button that
/// clears a line, the list of a combo box, headers and scroll bars.
[[nodiscard]] bool isInner(const QWidget *widget);
/// Whether a person can act on a widget.
[[nodiscard]] bool isActionable(const QWidget *widget);
/// The class of a widget and the object names on the way to it.
[[nodiscard]] QString called(const QWidget *widget);
[[nodiscard]] QList<QWidget *> visibleChildren(const QWidget &window);

/// Widgets that a person can act on without object name or accessible name, and object names
/// that are not unique.
[[nodiscard]] QStringList namingProblems(const QWidget &window);

/// Widgets that take the focus by Tab but do not stand in the window's tab chain, and windows in
/// which the chain does not come back to its start.
[[nodiscard]] QStringList tabProblems(QWidget &window);

/// Labels, buttons, check boxes and tabs that get less room than their text needs.
[[nodiscard]] QStringList clippingProblems(const QWidget &window);

/// Puts a mark before every text that goes through tr(), so that the ones that do not stand out.
class MarkingTranslator final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Visible texts of the program's own (titles, labels, buttons, menus, headers, tool tips,
/// accessible names) without that mark. `data` are texts that come from the caseload or have no
/// language.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QStringList &data);

/// Whether there are no problems; says which.
[[nodiscard]] bool noneOf(const QStringList &problems);

} // namespace traject::test
