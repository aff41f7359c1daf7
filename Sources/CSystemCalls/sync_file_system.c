#define _GNU_SOURCE
#include "sync_file_system.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int sync_file_system(const char *folder) {
#ifdef __linux__
  int descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno;
  int code = syncfs(descriptor) == 0 ? 0 : errno;
  close(descriptor);
  return code;
#else
  (void)folder;
  sync();
  return 0;
#endif
}
