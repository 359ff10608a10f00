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

/// A numbered article of an agreement: "Artikel 3 · Duur" and its paragraphs.
struct Article
{
    int number = 1;
    QString title;
    QStringList paragraphs;
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

struct Table
{
    QStringList header;
    QList<QStringList> rows;
    QList<int> columnShares; ///< relative widths, one per column
    bool operator==(const Table &) const = default;
};

/// One week of the timetable, drawn as a coloured grid.
struct WeekGrid
{
    QString title;
    WeekPattern week;
    bool operator==(const WeekGrid &) const = default;
};

/// Boxes side by side in which the parties sign.
struct Signatures
{
    struct Box
    {
        QString party; ///< "De leerling"
        QString name; ///< printed under the line
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

using Block = std::variant<Heading, Paragraph, Article, BulletList, KeyValues, Table, WeekGrid,
                           Signatures, PageBreak>;

struct Document
{
    QString title; ///< on each page and in the file's metadata
    QString versionCode; ///< on each page: "OAO-2026-0141 · v1 · 7F3A-21C9"
    QString watermark; ///< "CONCEPT" while an error stands, else empty
    QDateTime createdAt; ///< stamped in the file instead of the clock
    QList<Block> blocks;

    bool operator==(const Document &) const = default;
};

} // namespace traject::documents
