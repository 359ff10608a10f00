// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/history/recordtext.h"

namespace traject {

/// What an operation did to a record, in one Dutch sentence: "Telefoon met mevrouw An Peeters
/// (Bakkerij Janssens) genoteerd: …", "Overeenkomst OAO-2026-0012 opgemaakt", "E-mailadres
/// gewijzigd van … naar …". `changes` are the rows of one operation that belong to the record
/// `root`; the weightiest of them makes the sentence, a new version before a call, a call before a
/// telephone number. Fills in `kind` and `sentence`; the entry's changes must be there already.
void tell(HistoryEntry &entry, const QList<RowChange> &changes, const RowRef &root,
          const RecordLookup &lookup);

} // namespace traject
