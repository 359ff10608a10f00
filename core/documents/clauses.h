// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/vocabulary.h"

#include <QHash>
#include <QSet>
#include <QStringList>

/// The clauses of the agreements, as resources/documents/agreement.json holds them: who maintains
/// the wording edits that file, not the program.
namespace traject::documents {

/// What decides which clauses a document has and how their blanks are filled.
struct ClauseFacts
{
    std::optional<AgreementType> type;
    QSet<QString> conditions; ///< those that hold: "minor", "accredited", …
    QHash<QString, QString> values; ///< by placeholder; an empty one prints as dots
};

/// One paragraph or item with where it belongs.
struct Clause
{
    QString text;
    QList<AgreementType> types; ///< empty: every type
    QStringList when; ///< all must hold; "!minor" negates
    bool confirmed = true; ///< false: "(niet bevestigd)" is printed behind it
    QList<Clause> items;

    [[nodiscard]] bool appliesTo(const ClauseFacts &facts) const;
};

struct ArticleTemplate
{
    QString id; ///< for references: {art.id}
    Clause title;
    QList<Clause> paragraphs;
};

struct AgreementTemplate
{
    QList<Clause> preamble;
    QList<ArticleTemplate> articles;

    /// Fails with Internal that names the place when the text is not of this form or names an
    /// unknown type or condition.
    [[nodiscard]] static Result<AgreementTemplate> parse(const QByteArray &json);
};

/// Every condition that a clause may name.
[[nodiscard]] const QStringList &clauseConditions();

/// The text of a clause with its placeholders filled. Fails with Internal for a placeholder that
/// `values` does not have.
[[nodiscard]] Result<QString> filled(const Clause &clause, const QHash<QString, QString> &values);

} // namespace traject::documents
