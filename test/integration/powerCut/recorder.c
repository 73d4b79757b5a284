/*
 * Preloaded into a process, writes down in order what it does to the files whose paths begin with
 * RECORDED_PREFIX: writes, truncations, syncs, removals. A record in the file named by RECORD is
 *   kind (1 byte: W write, T truncate, S sync, U unlink), name length (4), offset or size (8),
 *   data length (8), name, data; numbers little-endian.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int record = -1;

static void put(const void *bytes, size_t count) {
  if (syscall(SYS_write, record, bytes, count) != (ssize_t)count) abort();
}

static void write_down(char kind, const char *path, int64_t at, int64_t count, const void *data) {
  const char *name = strrchr(path, '/') + 1;
  uint32_t length = strlen(name);
  pthread_mutex_lock(&lock);
  if (record < 0) record = open(getenv("RECORD"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  put(&kind, 1);
  put(&length, 4);
  put(&at, 8);
  put(&count, 8);
  put(name, length);
  if (data != NULL) put(data, count);
  pthread_mutex_unlock(&lock);
}

static int is_recorded(const char *path) {
  const char *prefix = getenv("RECORDED_PREFIX");
  return prefix != NULL && strncmp(path, prefix, strlen(prefix)) == 0;
}

static int path_of(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, 4095);
  if (length < 0) return 0;
  path[length] = 0;
  return is_recorded(path);
}

#define NEXT(name) static __typeof__(&name) next; if (next == NULL) next = dlsym(RTLD_NEXT, #name)

#define PWRITE(name, offset_type)                                                   \
  ssize_t name(int fd, const void *data, size_t count, offset_type at) {            \
    NEXT(name);                                                                     \
    char path[4096];                                                                \
    ssize_t done = next(fd, data, count, at);                                       \
    if (done > 0 && path_of(fd, path)) write_down('W', path, at, done, data);       \
    return done;                                                                    \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define SYNC(name)                                                                  \
  int name(int fd) {                                                                \
    NEXT(name);                                                                     \
    char path[4096];                                                                \
    int result = next(fd);                                                          \
    if (result == 0 && path_of(fd, path)) write_down('S', path, 0, 0, NULL);        \
    return result;                                                                  \
  }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name, size_type)                                                   \
  int name(int fd, size_type size) {                                                \
    NEXT(name);                                                                     \
    char path[4096];                                                                \
    int result = next(fd, size);                                                    \
    if (result == 0 && path_of(fd, path)) write_down('T', path, size, 0, NULL);     \
    return result;                                                                  \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

/* Appending writes: what the process acknowledges goes to a recorded file this way. */
ssize_t write(int fd, const void *data, size_t count) {
  char path[4096];
  ssize_t done = syscall(SYS_write, fd, data, count);
  if (done > 0 && path_of(fd, path)) write_down('W', path, -1, done, data);
  return done;
}

int unlink(const char *path) {
  NEXT(unlink);
  int result = next(path);
  if (result == 0 && is_recorded(path)) write_down('U', path, 0, 0, NULL);
  return result;
}
