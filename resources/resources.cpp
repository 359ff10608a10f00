// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// A static library needs one translation unit of its own; the resources themselves are added by
// the .cmake files beside this one.
