#ifndef USABLE_PROCESSORS_H
#define USABLE_PROCESSORS_H

/// How many processors this process may run on (Linux `sched_getaffinity`), at least one.
int usable_processors(void);

#endif
