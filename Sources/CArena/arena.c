#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A piece of memory that things are handed out from.
struct chunk {
  struct chunk *older;
  size_t size;
  size_t used;
  alignas(16) char room[];
};

/// What stands before each thing.
struct header {
  alignas(16) size_t size;
};

#if defined(__SANITIZE_ADDRESS__)
#define IS_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IS_SANITIZED 1
#endif
#endif

/// Things up to `largest_reused` that were freed are handed out again. Under the address sanitizer none is, and
/// each has a chunk of its own, so that a step beyond it is seen.
#ifdef IS_SANITIZED
enum { smallest_chunk = 0, largest_reused = 0 };
#else
enum { smallest_chunk = 1 << 18, largest_reused = 512 };
#endif

static _Thread_local struct chunk *newest;
/// By their rounded sizes; each thing holds the address of the next.
static _Thread_local void *freed[largest_reused / 16 + 1];

/// Never 0, so that every thing has room for an address.
static size_t rounded(size_t size) { return size ? (size + 15) & ~(size_t)15 : 16; }

static struct header *header_of(void *thing) { return (struct header *)thing - 1; }

static int is_last(void *thing) {
  return newest && (char *)thing + rounded(header_of(thing)->size) == newest->room + newest->used;
}

/// A thing of that rounded size which was freed, or null.
static void *take_freed(size_t size) {
  if (size > largest_reused || !freed[size / 16]) return NULL;
  void *thing = freed[size / 16];
  memcpy(&freed[size / 16], thing, sizeof(void *));
  return thing;
}

static void add_chunk(size_t needed) {
  size_t size = needed > smallest_chunk ? needed : smallest_chunk;
  struct chunk *chunk = malloc(sizeof *chunk + size);
  if (!chunk) abort();
  chunk->older = newest;
  chunk->size = size;
  chunk->used = 0;
  newest = chunk;
}

static void *take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  void *thing = take_freed(rounded(size));
  if (thing) {
    header_of(thing)->size = size;
    return thing;
  }
  size_t needed = sizeof(struct header) + rounded(size);
  if (!newest || newest->size - newest->used < needed) add_chunk(needed);
  struct header *header = (struct header *)(newest->room + newest->used);
  newest->used += needed;
  header->size = size;
  return header + 1;
}

struct arena_mark arena_begin(void) {
  return (struct arena_mark){.chunk = newest, .used = newest ? newest->used : 0};
}

void arena_release(struct arena_mark mark) {
  // The thread's first chunk stays for what comes next.
  while (newest && newest != mark.chunk && newest->older) {
    struct chunk *older = newest->older;
    free(newest);
    newest = older;
  }
  if (newest) newest->used = newest == mark.chunk ? mark.used : 0;
  memset(freed, 0, sizeof freed);
}

void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  return memset(take(count * size), 0, count * size);
}

void *arena_realloc(void *thing, size_t size) {
  if (!thing) return take(size);
  size_t known = header_of(thing)->size;
  if (is_last(thing)) {
    size_t start = (size_t)((char *)thing - newest->room);
    if (size <= newest->size && rounded(size) <= newest->size - start) {
      newest->used = start + rounded(size);
      header_of(thing)->size = size;
      return thing;
    }
  }
  if (size <= known) return thing;
  void *grown = memcpy(take(size), thing, known);
  arena_free(thing);
  return grown;
}

void arena_free(void *thing) {
  if (!thing) return;
  size_t size = rounded(header_of(thing)->size);
  if (is_last(thing)) {
    newest->used = (size_t)((char *)header_of(thing) - newest->room);
  } else if (size <= largest_reused) {
    memcpy(thing, &freed[size / 16], sizeof(void *));
    freed[size / 16] = thing;
  }
}

const struct arena_table *arena_table(void) {
  static const struct arena_table table = {arena_calloc, arena_realloc, arena_free};
  return &table;
}
