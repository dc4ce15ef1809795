package org.sitrep.extract.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Token;

/** A sentence with the teacher's analysis. */
record Silver(Sentence sentence, String[] lemmas, String[] tags, int[] heads, String[] labels) {

  static List<Silver> read(Path file) throws IOException {
    List<Silver> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty()) {
          rows.add(line.split("\t"));
        } else if (!rows.isEmpty()) {
          sentences.add(of(rows));
          rows.clear();
        }
      }
    }
    return sentences;
  }

  private static Silver of(List<String[]> rows) {
    int n = rows.size();
    List<String> forms = new ArrayList<>();
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    int[] heads = new int[n];
    String[] labels = new String[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      forms.add(row[0]);
      lemmas[i] = row[1];
      tags[i] = row[2];
      int head = Integer.parseInt(row[3]);
      heads[i] = head < 0 ? n : head;
      labels[i] = row[4];
    }
    return new Silver(sentence(forms), lemmas, tags, heads, labels);
  }

  private static Sentence sentence(List<String> forms) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      tokens.add(new Token(at, at + form.length(), form));
      at += form.length() + 1;
    }
    return Sentence.of(tokens);
  }

  int size() {
    return tags.length;
  }

  /** Returns the same analysis of the same words written otherwise. */
  Silver withForms(UnaryOperator<String> writing) {
    List<String> forms = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      forms.add(writing.apply(token.text()));
    }
    return new Silver(sentence(forms), lemmas, tags, heads, labels);
  }
}
