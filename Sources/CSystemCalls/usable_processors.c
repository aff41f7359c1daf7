#define _GNU_SOURCE
#include "usable_processors.h"

#include <sched.h>
#include <unistd.h>

int usable_processors(void) {
#ifdef __linux__
  cpu_set_t processors;
  // Fails where the machine has more than the set has room for.
  if (sched_getaffinity(0, sizeof processors, &processors) == 0) {
    int count = CPU_COUNT(&processors);
    if (count > 0) return count;
  }
#endif
  long online = sysconf(_SC_NPROCESSORS_ONLN);
  return online > 0 ? (int)online : 1;
}
