// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/documentrepository.h"

#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<StoredDocument>
{
    static constexpr QStringView table = u"stored_document";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &record)
    {
        visit(u"learner_id", record.learner);
        visit(u"establishment_id", record.establishment);
        visit(u"agreement_id", record.agreement);
        visit(u"agreement_version", record.agreementVersion);
        visit(u"name", record.name);
        visit(u"media_type", record.mediaType);
        visit(u"byte_count", record.byteCount);
        visit(u"sha256", record.sha256);
        visit(u"added_on", record.addedOn);
        visit(u"note", record.note);
    }
};

namespace {

const QString newestFirst = QStringLiteral(" ORDER BY added_on DESC, id DESC");

} // namespace

DocumentRepository::DocumentRepository(Database &database)
    : m_database(database)
{ }

Result<QList<StoredDocument>> DocumentRepository::ofLearner(LearnerId learner) const
{
    return m_database.all(mapping::selectSql<StoredDocument>() + u"WHERE learner_id = ?"
                              + newestFirst,
                          {learner.value}, &mapping::readRecord<StoredDocument>);
}

Result<QList<StoredDocument>> DocumentRepository::ofEstablishment(EstablishmentId id) const
{
    return m_database.all(mapping::selectSql<StoredDocument>() + u"WHERE establishment_id = ?"
                              + newestFirst,
                          {id.value}, &mapping::readRecord<StoredDocument>);
}

Result<StoredDocument> DocumentRepository::document(StoredDocumentId id) const
{
    return mapping::get<StoredDocument>(m_database, id);
}

Result<StoredDocumentId> DocumentRepository::save(const StoredDocument &document)
{
    return mapping::save(m_database, document);
}

Result<void> DocumentRepository::remove(StoredDocumentId id)
{
    return mapping::remove<StoredDocument>(m_database, id);
}

} // namespace traject
