#ifndef PERENNIAL_CNCURSES_SHIM_H
#define PERENNIAL_CNCURSES_SHIM_H

// The wide-character interface hides behind a feature macro that SwiftPM does not pass on.
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <wchar.h>

// Hidden behind the same feature macro; declared here with the C library's own signature.
int wcwidth(wchar_t);
// From term.h, which cannot be included: it makes macros of words like columns and lines.
extern char *tigetstr(const char *);

// Globals are shared mutable state to Swift; these read them.
static inline WINDOW *cn_screen(void) { return stdscr; }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }
static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_columns(void) { return getmaxx(stdscr); }

// Streams of its own, so that closing them leaves the process's standard streams alone.
typedef struct cn_terminal {
  SCREEN *screen;
  FILE *input;
  FILE *output;
} cn_terminal;

static inline cn_terminal cn_open(const char *name, int input, int output) {
  cn_terminal terminal = {NULL, fdopen(dup(input), "r"), fdopen(dup(output), "w")};
  if (terminal.input != NULL && terminal.output != NULL) {
    terminal.screen = newterm((NCURSES_CONST char *)name, terminal.output, terminal.input);
  }
  return terminal;
}
static inline void cn_close(cn_terminal terminal) {
  if (terminal.screen != NULL) delscreen(terminal.screen);
  if (terminal.input != NULL) fclose(terminal.input);
  if (terminal.output != NULL) fclose(terminal.output);
}

// A terminfo string; NULL when the terminal has no such ability (tigetstr says so with two different values).
static inline const char *cn_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

// Casted and function-like macros do not come over.
static inline unsigned int cn_attribute_bold(void) { return A_BOLD; }
static inline unsigned int cn_attribute_reverse(void) { return A_REVERSE; }
static inline unsigned int cn_attribute_underline(void) { return A_UNDERLINE; }
static inline unsigned int cn_attribute_dim(void) { return A_DIM; }
static inline unsigned int cn_attribute_italic(void) { return A_ITALIC; }
static inline int cn_key_function(int number) { return KEY_F(number); }
static inline int cn_is_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return codeset != NULL && (codeset[0] == 'U' || codeset[0] == 'u') && (codeset[1] == 'T' || codeset[1] == 't');
}

// Attributes and colour pair of what is drawn next, and of the empty screen.
static inline void cn_set_style(unsigned int attributes, int pair) {
  wattr_set(stdscr, (attr_t)attributes, (short)pair, NULL);
}
static inline void cn_set_background(unsigned int attributes, int pair) {
  cchar_t blank;
  const wchar_t space[2] = {L' ', 0};
  setcchar(&blank, space, (attr_t)attributes, (short)pair, NULL);
  wbkgrndset(stdscr, &blank);
}

// The mouse: what happened to which button.
static inline unsigned long cn_mouse_mask(void) {
  return BUTTON1_PRESSED | BUTTON1_CLICKED | BUTTON4_PRESSED | BUTTON5_PRESSED;
}
static inline int cn_mouse_is_click(unsigned long state) {
  return (state & (BUTTON1_PRESSED | BUTTON1_CLICKED)) != 0;
}
static inline int cn_mouse_is_wheel_up(unsigned long state) { return (state & BUTTON4_PRESSED) != 0; }
static inline int cn_mouse_is_wheel_down(unsigned long state) { return (state & BUTTON5_PRESSED) != 0; }

// curses calls its wide text wchar_t; what the screen holds is read back in tests.
static inline int cn_read_row(int row, int columns, wchar_t *into) {
  return mvwinnwstr(stdscr, row, 0, into, columns);
}

#endif
