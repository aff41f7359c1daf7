#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

/// Memory for a library that makes thousands of small things, all of which go at the same time.
///
/// Each thread has an arena of its own, from which things are handed out one behind the other. They live until
/// what was handed out since a mark is released; a small one that is freed before is handed out again.
/// Where there is no more memory the program ends.
///
///     struct arena_mark mark = arena_begin();
///     ... arena_calloc, arena_realloc, arena_free ...
///     arena_release(mark);

/// How far an arena had been handed out.
struct arena_mark {
  void *chunk;
  size_t used;
};

/// Where this thread's arena stands. Marks are released in the opposite order.
struct arena_mark arena_begin(void);

/// Takes back all that this thread was given since the mark.
void arena_release(struct arena_mark mark);

/// `calloc`, `realloc` and `free` of this thread's arena.
void *arena_calloc(size_t count, size_t size);
void *arena_realloc(void *thing, size_t size);
void arena_free(void *thing);

/// The three as the table that a library asks for which lets others give it memory.
struct arena_table {
  void *(*calloc)(size_t count, size_t size);
  void *(*realloc)(void *thing, size_t size);
  void (*free)(void *thing);
};

/// The one table, which never changes and which all threads may read.
const struct arena_table *arena_table(void);

#endif
