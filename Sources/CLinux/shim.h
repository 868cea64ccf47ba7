// Linux calls that Swift's Glibc module leaves out, because glibc declares them for _GNU_SOURCE only.
#ifndef PERENNIAL_CLINUX_H
#define PERENNIAL_CLINUX_H

#include <stddef.h>

// syncfs(2): writes the disk that holds an open file; since Linux 5.8 it reports what could not be written.
int syncfs(int fd);

// memmem(3): where bytes first stand in others; a null pointer when nowhere.
void *memmem(const void *haystack, size_t haystacklen, const void *needle, size_t needlelen);

#endif
