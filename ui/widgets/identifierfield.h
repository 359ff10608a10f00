// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "ui/widgets/typedfield.h"

#include <functional>
#include <optional>

namespace traject::ui {

/// An identifier with a type of its own (Insz, Iban, EnterpriseNumber, EstablishmentNumber): its
/// parser decides and gives the reason, its usual spelling is shown when the field is left.
template <typename Identifier>
class IdentifierField final : public TypedField
{
public:
    using Parser = std::function<Result<Identifier>(const QString &)>;

    explicit IdentifierField(const Parser &parser
                             = [](const QString &text) { return Identifier::parse(text); })
        : m_parser(parser)
    { }

    [[nodiscard]] std::optional<Identifier> value() const
    {
        const auto parsed = m_parser(text());
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    void setValue(const std::optional<Identifier> &value)
    {
        if (this->value() != value)
            setText(value ? value->formatted() : QString());
    }

protected:
    [[nodiscard]] bool isValue() const override { return m_parser(text()).has_value(); }
    [[nodiscard]] QString usualText() const override { return m_parser(text())->formatted(); }
    [[nodiscard]] QString expectation() const override { return m_parser(text()).error().detail; }

private:
    Parser m_parser;
};

} // namespace traject::ui
