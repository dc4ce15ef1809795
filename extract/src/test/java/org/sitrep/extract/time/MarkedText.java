package org.sitrep.extract.time;

import java.util.ArrayList;
import java.util.List;

/**
 * An example's text, and the expressions that its brackets mark: {@code He left
 * [today]=2015-06-10.}
 */
record MarkedText(String text, List<Mark> marks) {
  /** An expression and the value that it must have. */
  record Mark(int start, int end, String value) {}

  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int from = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', from)) {
      int close = marked.indexOf("]=", open);
      int end = endOfValue(marked, close + 2);
      text.append(marked, from, open);
      int start = text.length();
      text.append(marked, open + 1, close);
      marks.add(new Mark(start, text.length(), marked.substring(close + 2, end)));
      from = end;
    }
    return new MarkedText(text.append(marked.substring(from)).toString(), marks);
  }

  /** A value ends before a blank, or before a mark that a blank or nothing follows. */
  private static int endOfValue(String marked, int from) {
    int end = from;
    while (end < marked.length() && marked.charAt(end) != ' ') {
      end++;
    }
    return ",.;".indexOf(marked.charAt(end - 1)) >= 0 ? end - 1 : end;
  }
}
