// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace traject::ui {

/// What every editor of a Field tells about itself. Besides this an editor has the signals
/// edited() (the person changed something just now) and committed() (the change is complete: the
/// focus left, an item was chosen), and value()/setValue() of its own type; setValue() emits
/// nothing and leaves the text alone while it already means that value.
class FieldEditor
{
public:
    virtual ~FieldEditor() = default;
    [[nodiscard]] virtual bool isBlank() const = 0;
    /// Why the text is no value yet ("Type a date such as 1/9/2026"); empty when it is one.
    [[nodiscard]] virtual QString problem() const { return {}; }
};

} // namespace traject::ui
