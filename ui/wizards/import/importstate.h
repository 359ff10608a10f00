// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/importservice.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

/// What the pages of the import wizard hand on to each other.
struct ImportState
{
    exchange::ImportKind kind = exchange::ImportKind::Learners;
    QString path;
    exchange::CsvTable table;
    exchange::ColumnMapping mapping;
    ImportPreview preview;
    ImportReport report;
};

} // namespace traject::ui
