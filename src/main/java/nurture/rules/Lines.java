package nurture.rules;

import java.util.List;

/** A text and where its characters stand. */
record Lines(String text) {

  /** From 1. */
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  /** From 1. */
  int column(int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }

  /** Where a line begins. */
  int offset(int line) {
    int offset = 0;
    for (int i = 1; i < line && offset >= 0; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset;
  }

  List<String> list() {
    return text.lines().toList();
  }
}
