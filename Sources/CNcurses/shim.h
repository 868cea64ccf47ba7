#ifndef PERENNIAL_CNCURSES_SHIM_H
#define PERENNIAL_CNCURSES_SHIM_H

// The wide-character interface hides behind a feature macro that SwiftPM does not pass on.
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>

#endif
