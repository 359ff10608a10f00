// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/agreementdocument.h"

#include "core/documents/agreementfacts.h"
#include "core/documents/annexes.h"
#include "core/documents/facttext.h"

#include <QFile>

namespace traject::documents {
namespace {

Result<AgreementTemplate> agreementTemplate()
{
    QFile file(QStringLiteral(":/documents/agreement.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.fileName());
    return AgreementTemplate::parse(file.readAll());
}

QString documentTitle(const AgreementDraft &draft)
{
    return draft.agreement.type ? agreementTypeName(*draft.agreement.type)
                                : QStringLiteral("Overeenkomst duaal leren");
}

KeyValues enterpriseParty(const AgreementDraft &draft)
{
    const draft::Enterprise &enterprise = draft.enterprise;
    const draft::Establishment &establishment = draft.establishment;
    const QString comma = QStringLiteral(", ");
    return {
        QStringLiteral("De onderneming"),
        {
            {QStringLiteral("Naam"), orDots(enterprise.name)},
            {QStringLiteral("Ondernemingsnummer"), orDots(enterpriseNumberText(enterprise.kbo))},
            {QStringLiteral("Vertegenwoordigd door"),
             joined({orDots(enterprise.representative), enterprise.representativeFunction}, comma)},
            {QStringLiteral("Vestigingseenheid"),
             joined({orDots(establishment.name),
                     orDots(establishmentNumberText(establishment.number))},
                    comma)},
            {QStringLiteral("Adres"), orDots(addressText(establishment.address))},
            {QStringLiteral("Paritair comité"), orDots(enterprise.jointCommittee)},
            {QStringLiteral("Mentor"), orDots(draft.mentor.name)},
        },
    };
}

KeyValues learnerParty(const AgreementDraft &draft)
{
    const draft::Learner &learner = draft.learner;
    KeyValues party{
        QStringLiteral("De %1").arg(learnerWord(draft)),
        {
            {QStringLiteral("Naam"), orDots(learnerName(learner))},
            {QStringLiteral("Geboortedatum"), orDots(dateText(learner.birthDate))},
            {QStringLiteral("Rijksregisternummer"), orDots(inszText(learner.insz))},
            {QStringLiteral("Adres"), orDots(addressText(learner.address))},
        },
    };
    const QString contact = joined({learner.phone, learner.email}, QStringLiteral(", "));
    if (!contact.isEmpty())
        party.entries += {QStringLiteral("Bereikbaar via"), contact};
    return party;
}

KeyValues guardianParty(const AgreementDraft &draft)
{
    const draft::Guardian guardian = draft.guardian.value_or(draft::Guardian{});
    const std::optional<Address> address = guardian.address && !guardian.address->isBlank()
        ? guardian.address
        : draft.learner.address;
    return {
        QStringLiteral("De wettelijke vertegenwoordiger van de %1").arg(learnerWord(draft)),
        {
            {QStringLiteral("Naam"), orDots(guardian.name)},
            {QStringLiteral("Hoedanigheid"),
             orDots(guardian.relation ? dutchWord(*guardian.relation) : QString())},
            {QStringLiteral("Adres"), orDots(addressText(address))},
        },
    };
}

KeyValues providerParty(const AgreementDraft &draft)
{
    const Provider &provider = draft.provider;
    const Counsellor &counsellor = draft.counsellor;
    const QString comma = QStringLiteral(", ");
    return {
        QStringLiteral("De opleidingsverstrekker"),
        {
            {QStringLiteral("Naam"), orDots(provider.name)},
            {QStringLiteral("Instellingsnummer"), orDots(provider.institutionNumber)},
            {QStringLiteral("Adres"), orDots(addressText(provider.address))},
            {QStringLiteral("Vertegenwoordigd door"), orDots(provider.director)},
            {QStringLiteral("Trajectbegeleider"),
             joined({orDots(counsellor.name), counsellor.phone, counsellor.email}, comma)},
        },
    };
}

Result<QList<Article>> articles(const AgreementTemplate &text, ClauseFacts facts)
{
    QList<ArticleTemplate> chosen;
    for (const ArticleTemplate &article : text.articles) {
        const auto applies = [&](const Clause &clause) { return clause.appliesTo(facts); };
        if (applies(article.title)
            && std::any_of(article.paragraphs.begin(), article.paragraphs.end(), applies)) {
            chosen += article;
            facts.values.insert(QStringLiteral("art.") + article.id,
                                QString::number(chosen.size()));
        }
    }

    // One blank that cannot be filled is a defect of the templates: remember it and go on.
    std::optional<Error> defect;
    const auto fill = [&](const Clause &clause) {
        const Result<QString> result = filled(clause, facts.values);
        if (!result)
            defect = result.error();
        return result.value_or(QString());
    };
    QList<Article> result;
    for (const ArticleTemplate &article : chosen) {
        Article filledArticle{static_cast<int>(result.size()) + 1, fill(article.title), {}};
        for (const Clause &clause : article.paragraphs) {
            if (!clause.appliesTo(facts))
                continue;
            Article::Paragraph paragraph{fill(clause), {}};
            for (const Clause &item : clause.items) {
                if (item.appliesTo(facts))
                    paragraph.items += fill(item);
            }
            filledArticle.paragraphs += paragraph;
        }
        result += filledArticle;
    }
    if (defect)
        return tl::unexpected(*defect);
    return result;
}

QList<Block> partyBlocks(const AgreementDraft &draft)
{
    const QString context = draft.enrolment.sector == Sector::Adult
        ? QStringLiteral("Duaal leren in het volwassenenonderwijs")
        : QStringLiteral("Duaal leren");
    QList<Block> blocks{
        Title{joined({context, draft.agreement.number}, QStringLiteral(" · ")),
              documentTitle(draft),
              joined({draft.programme.name,
                      draft.enrolment.schoolYear.isEmpty()
                          ? QString()
                          : QStringLiteral("schooljaar ") + draft.enrolment.schoolYear},
                     QStringLiteral(" · "))},
        Heading{QStringLiteral("Tussen"), 2},
        enterpriseParty(draft),
        learnerParty(draft),
    };
    if (guardianSigns(draft))
        blocks += guardianParty(draft);
    blocks += providerParty(draft);
    return blocks;
}

} // namespace

QString versionCode(const AgreementDraft &draft, int version)
{
    const QString number = draft.agreement.number.trimmed();
    return QStringLiteral("%1 · %2 · %3")
        .arg(number.isEmpty() ? QStringLiteral("zonder nummer") : number,
             version > 0 ? QStringLiteral("v%1").arg(version) : QStringLiteral("ontwerp"),
             contentCode(draft));
}

Result<Document> agreementDocument(const AgreementDraft &draft,
                                   const AgreementDocumentOptions &options)
{
    const Result<AgreementTemplate> text = agreementTemplate();
    if (!text)
        return tl::unexpected(text.error());
    const ClauseFacts facts = clauseFacts(draft);
    const Result<QList<Article>> articleBlocks = articles(*text, facts);
    if (!articleBlocks)
        return tl::unexpected(articleBlocks.error());

    Document document{
        .title = documentTitle(draft),
        .versionCode = versionCode(draft, options.version),
        .watermark = options.concept_ ? QStringLiteral("CONCEPT") : QString(),
        .createdAt = options.createdAt,
        .blocks = partyBlocks(draft),
    };
    document.blocks += Heading{QStringLiteral("Wordt overeengekomen wat volgt"), 2};
    for (const Clause &clause : text->preamble) {
        if (!clause.appliesTo(facts))
            continue;
        const Result<QString> paragraph = filled(clause, facts.values);
        if (!paragraph)
            return tl::unexpected(paragraph.error());
        document.blocks += Paragraph{*paragraph};
    }
    for (const Article &article : *articleBlocks)
        document.blocks += article;
    if (!options.unconfirmed.isEmpty())
        document.blocks += Note{QStringLiteral("Nog niet bevestigd"), options.unconfirmed};
    document.blocks += signatures(
        draft,
        QStringLiteral("Opgemaakt op %1. Elke partij dateert, schrijft eigenhandig “gelezen en "
                       "goedgekeurd” en ondertekent.")
            .arg(orDots(dateText(draft.agreement.signedOn))));
    document.blocks += timetableAnnex(draft);
    document.blocks += trainingPlanAnnex(draft);
    return document;
}

} // namespace traject::documents
