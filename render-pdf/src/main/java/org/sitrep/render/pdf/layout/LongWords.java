package org.sitrep.render.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Divides words that are wider than the line, between characters: better than ink off the page. */
final class LongWords {
  private final Metrics metrics;
  private final double measure;

  LongWords(Metrics metrics, double measure) {
    this.metrics = metrics;
    this.measure = measure;
  }

  List<Word> divide(List<Word> words) {
    if (words.stream().allMatch(word -> word.width() <= measure)) {
      return words;
    }
    List<Word> out = new ArrayList<>();
    for (Word word : words) {
      if (word.width() <= measure) {
        out.add(word);
      } else {
        divide(word, out);
      }
    }
    return out;
  }

  private void divide(Word word, List<Word> out) {
    List<Fragment> line = new ArrayList<>();
    double width = 0;
    for (Fragment fragment : word.fragments()) {
      for (Fragment piece : pieces(fragment, measure - width)) {
        if (width + piece.width() > measure && !line.isEmpty()) {
          out.add(new Word(line, List.of(), 0));
          line = new ArrayList<>();
          width = 0;
        }
        line.add(piece);
        width += piece.width();
      }
    }
    out.add(new Word(line, word.blank(), word.penalty()));
  }

  private List<Fragment> pieces(Fragment fragment, double first) {
    List<Fragment> pieces = new ArrayList<>();
    String text = fragment.text();
    double room = first;
    int from = 0;
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int end = clusterEnd(text, i);
      double step = width(text.substring(i, end), fragment);
      if (width + step > room && i > from) {
        pieces.add(piece(fragment, from, i));
        from = i;
        width = 0;
        room = measure;
      }
      width += step;
      i = end;
    }
    pieces.add(piece(fragment, from, text.length()));
    return pieces;
  }

  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && Characters.isAttached(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private Fragment piece(Fragment whole, int from, int to) {
    String text = whole.text().substring(from, to);
    return new Fragment(text, whole.style(), whole.element(), whole.level(), width(text, whole));
  }

  private double width(String text, Fragment like) {
    return metrics.width(text, like.style().face()) * like.style().size();
  }
}
