// Linux calls that Swift's Glibc module leaves out, because glibc declares them for _GNU_SOURCE only.
#ifndef PERENNIAL_CLINUX_H
#define PERENNIAL_CLINUX_H

// syncfs(2): writes the disk that holds an open file; since Linux 5.8 it reports what could not be written.
int syncfs(int fd);

#endif
