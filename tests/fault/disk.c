/* A preloaded library that stands between a program and its files: it writes down every call that changes one,
   and on demand makes such calls fail. Compiled by the tests.

   DISK_TAPE   file to write the calls to: one kind byte, then name length (u16), offset (i64), length (i64), name, bytes
               C created, W written, T truncated to `offset`, S synced, U unlinked, N renamed (bytes: the old name), M mark
   DISK_UNDER  only files whose name begins with this; empty for all
   disk_mark(n)               write a mark
   disk_stop()                let all through again
   disk_fail(after, e, times) let `after` changing calls through, then fail `times` of them with errno e (-1: all) */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static int tape = -1, ready;
static char under[PATH_MAX], tape_name[PATH_MAX];
static int64_t left = -1, times, seen;
static int fault;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(result, name, ...) \
    static result (*real)(__VA_ARGS__); \
    if (!real) real = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name); \
    prepare();

static void prepare(void) {
    if (ready) return;
    ready = 1;
    const char *where = getenv("DISK_UNDER"), *name = getenv("DISK_TAPE");
    if (where) strncpy(under, where, sizeof under - 1);
    if (!name) return;
    int (*open_it)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
    strncpy(tape_name, name, sizeof tape_name - 1);
    tape = open_it(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int inside(const char *name) {
    return *name && strcmp(name, tape_name) && !strncmp(name, under, strlen(under));
}

/* Give the name of an open regular file or folder of ours, "" of anything else. */
static const char *named(int handle, char *name) {
    struct stat about;
    char link[64];
    *name = 0;
    if (handle < 0 || handle == tape || fstat(handle, &about) || !(S_ISREG(about.st_mode) || S_ISDIR(about.st_mode)))
        return name;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, name, PATH_MAX - 1);
    name[length > 0 ? length : 0] = 0;
    if (!inside(name)) *name = 0;
    return name;
}

static void absolute(const char *name, char *whole) {
    if (*name == '/' || !getcwd(whole, PATH_MAX - 1 - strlen(name))) { strcpy(whole, name); return; }
    strcat(strcat(whole, "/"), name);
}

static void put(const void *bytes, size_t length) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    for (const char *at = bytes; length;) {
        ssize_t done = real(tape, at, length);
        if (done <= 0) abort();
        at += done; length -= done;
    }
}

static void record(char kind, const char *name, int64_t offset, int64_t length, const void *bytes) {
    if (tape < 0) return;
    int kept = errno;
    uint16_t size = name ? strlen(name) : 0;
    char head[19];
    head[0] = kind;
    memcpy(head + 1, &size, 2); memcpy(head + 3, &offset, 8); memcpy(head + 11, &length, 8);
    pthread_mutex_lock(&lock);
    put(head, sizeof head); put(name, size);
    if (bytes) put(bytes, length);
    pthread_mutex_unlock(&lock);
    errno = kept;
}

/* Tell whether this call is to fail, and set errno then. */
static int fails(const char *name) {
    if (left < 0 || !*name) return 0;
    seen++;
    if (left > 0) { left--; return 0; }
    if (times == 0) { left = -1; return 0; }
    if (times > 0) times--;
    errno = fault;
    return 1;
}

void disk_mark(int64_t number) { prepare(); record('M', 0, number, 0, 0); }
void disk_fail(int64_t after, int e, int64_t how_often) { left = after; fault = e; times = how_often; seen = 0; }
void disk_stop(void) { left = -1; }
int64_t disk_seen(void) { return seen; } /* changing calls since disk_fail */

static void opened(int handle, const char *name, int flags) {
    char whole[PATH_MAX];
    if (handle < 0 || !(flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE) return;
    absolute(name, whole);
    if (!inside(whole)) return;
    record('C', whole, 0, 0, 0);
    if (flags & O_TRUNC) record('T', whole, 0, 0, 0);
}

#define OPEN(function) \
int function(const char *name, int flags, ...) { \
    REAL(int, function, const char *, int, ...) \
    mode_t mode = 0; char whole[PATH_MAX]; \
    if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); } \
    absolute(name, whole); \
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && inside(whole) && fails(whole)) return -1; \
    int handle = real(name, flags, mode); \
    opened(handle, name, flags); \
    return handle; \
}
OPEN(open)
OPEN(open64)

int openat(int folder, const char *name, int flags, ...) {
    REAL(int, openat, int, const char *, int, ...)
    mode_t mode = 0;
    if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }
    int handle = real(folder, name, flags, mode);
    if (folder == AT_FDCWD || *name == '/') opened(handle, name, flags);
    return handle;
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t offset) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)
    char name[PATH_MAX];
    if (fails(named(handle, name))) return -1;
    ssize_t done = real(handle, bytes, size, offset);
    if (done > 0 && *name) record('W', name, offset, done, bytes);
    return done;
}
ssize_t pwrite(int handle, const void *bytes, size_t size, off_t offset) { return pwrite64(handle, bytes, size, offset); }

ssize_t write(int handle, const void *bytes, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t)
    char name[PATH_MAX];
    if (fails(named(handle, name))) return -1;
    ssize_t done = real(handle, bytes, size);
    if (done > 0 && *name) record('W', name, lseek(handle, 0, SEEK_CUR) - done, done, bytes);
    return done;
}

ssize_t writev(int handle, const struct iovec *parts, int count) {
    REAL(ssize_t, writev, int, const struct iovec *, int)
    char name[PATH_MAX];
    if (fails(named(handle, name))) return -1;
    ssize_t done = real(handle, parts, count);
    if (done <= 0 || !*name) return done;
    off_t at = lseek(handle, 0, SEEK_CUR) - done;
    ssize_t rest = done;
    for (int i = 0; i < count && rest > 0; i++) {
        ssize_t part = (ssize_t)parts[i].iov_len < rest ? (ssize_t)parts[i].iov_len : rest;
        record('W', name, at, part, parts[i].iov_base);
        at += part; rest -= part;
    }
    return done;
}

static int truncated(int result, const char *name, off64_t size) {
    if (!result && *name) record('T', name, size, 0, 0);
    return result;
}
int ftruncate64(int handle, off64_t size) {
    REAL(int, ftruncate64, int, off64_t)
    char name[PATH_MAX];
    return fails(named(handle, name)) ? -1 : truncated(real(handle, size), name, size);
}
int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }

static int synced(int result, const char *name) {
    if (!result && *name) record('S', name, 0, 0, 0);
    return result;
}
int fsync(int handle) {
    REAL(int, fsync, int)
    char name[PATH_MAX];
    return fails(named(handle, name)) ? -1 : synced(real(handle), name);
}
int fdatasync(int handle) {
    REAL(int, fdatasync, int)
    char name[PATH_MAX];
    return fails(named(handle, name)) ? -1 : synced(real(handle), name);
}

int unlink(const char *name) {
    REAL(int, unlink, const char *)
    char whole[PATH_MAX];
    absolute(name, whole);
    if (!inside(whole)) return real(name);
    if (fails(whole)) return -1;
    int result = real(name);
    if (!result) record('U', whole, 0, 0, 0);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *)
    char old[PATH_MAX], new[PATH_MAX];
    absolute(from, old); absolute(to, new);
    if (!inside(new)) return real(from, to);
    if (fails(new)) return -1;
    int result = real(from, to);
    if (!result) record('N', new, 0, strlen(old), old);
    return result;
}
