#ifndef RENAME_EXCHANGE_H
#define RENAME_EXCHANGE_H

/// Swaps two directory entries in one step (Linux `renameat2` with `RENAME_EXCHANGE`).
/// Returns 0, or the `errno` that says why not.
int rename_exchange(const char *first, const char *second);

#endif
