#ifndef SYNC_FILE_SYSTEM_H
#define SYNC_FILE_SYSTEM_H

/// Waits until all that was written to the file system of a folder stands on its disk (Linux `syncfs`).
/// Returns 0, or the `errno` that says why not: also of writes that the disk has refused since.
int sync_file_system(const char *folder);

#endif
