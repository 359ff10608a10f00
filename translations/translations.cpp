// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// A static library needs one translation unit of its own; what it carries are the .qm files.
