// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/weekschedule.h"

#include <QDateTime>
#include <QStringList>

#include <variant>

/// What a printed document says, block by block; how it looks is decided in ui/print. Text in a
/// block is plain; `**bold**` marks bold words.
namespace traject::documents {

/// The head of a document or annex: what it is, large, with a line above and below.
struct Title
{
    QString kicker; ///< small line above: "Bijlage 1", "Duaal leren"
    QString text;
    QString subtitle; ///< line below; may be empty
    bool operator==(const Title &) const = default;
};

struct Heading
{
    QString text;
    int level = 1; ///< 1: title of a part, 2: section
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    QString text;
    bool operator==(const Paragraph &) const = default;
};

/// A remark outside the agreement's own text, in smaller type.
struct Note
{
    QString title; ///< may be empty
    QStringList paragraphs;
    bool operator==(const Note &) const = default;
};

/// A numbered article of an agreement: "Artikel 3. Duur" and its paragraphs, numbered "§ 1" from
/// two on. A paragraph may end in items, numbered "1°" as Belgian law does.
struct Article
{
    struct Paragraph
    {
        QString text;
        QStringList items;
        bool operator==(const Paragraph &) const = default;
    };
    int number = 1;
    QString title;
    QList<Paragraph> paragraphs;
    bool operator==(const Article &) const = default;
};

struct BulletList
{
    QStringList items;
    bool operator==(const BulletList &) const = default;
};

/// Labels with values, in a frame with an optional title (a party, the key facts).
struct KeyValues
{
    struct Entry
    {
        QString label;
        QString value;
        bool operator==(const Entry &) const = default;
    };
    QString title;
    QList<Entry> entries;
    bool operator==(const KeyValues &) const = default;
};

/// A table. A row of a single cell in a table with more columns is the title of the rows that
/// follow and spans the whole width.
struct Table
{
    QStringList header;
    QList<QStringList> rows;
    QList<int> columnShares; ///< relative widths, one per column
    bool compact = false; ///< small type and tight rows, for a list that should stay on one page
    bool operator==(const Table &) const = default;
};

/// One week of the timetable, drawn as a coloured grid.
struct WeekGrid
{
    QString title;
    WeekPattern week;
    bool operator==(const WeekGrid &) const = default;
};

/// Boxes side by side in which the parties write "gelezen en goedgekeurd", date and sign.
struct Signatures
{
    struct Box
    {
        QString party; ///< "De leerling"
        QString name; ///< who signs
        bool operator==(const Box &) const = default;
    };
    QString intro;
    QList<Box> boxes;
    bool operator==(const Signatures &) const = default;
};

/// What follows begins a new page (an annex).
struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Title, Heading, Paragraph, Note, Article, BulletList, KeyValues, Table,
                           WeekGrid, Signatures, PageBreak>;

struct Document
{
    QString title; ///< on each page and in the file's metadata
    QString versionCode; ///< on each page: "OAO-2026-0141 · v1 · 7F3A-21C9"
    QString watermark; ///< "CONCEPT", across and at the head of each page; empty: none
    QDateTime createdAt; ///< stamped in the file instead of the clock
    QList<Block> blocks;

    bool operator==(const Document &) const = default;
};

} // namespace traject::documents
