package org.sitrep.extract.syntax;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sitrep.extract.text.Abbreviations;
import org.sitrep.extract.text.Sentence;
import org.sitrep.extract.text.Tokenizer;

/**
 * Lets the teacher analyse plain text: one token a line (form, lemma, tag, head from zero or -1,
 * label), a blank line after each sentence.
 *
 * <p>Usage: {@code SilverText <nlp4j.xml> <out.gz> <text file or folder of .txt files>...}
 */
final class SilverText {
  /** The teacher is quadratic in the length, and longer sentences are mostly lists. */
  private static final int LONGEST = 90;

  private final NLPDecoder teacher;
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load("en"));
  private long tokens;

  private SilverText(InputStream configuration) {
    this.teacher = new NLPDecoder(configuration);
  }

  public static void main(String[] args) throws IOException {
    SilverText silver;
    try (InputStream configuration = Files.newInputStream(Path.of(args[0]))) {
      silver = new SilverText(configuration);
    }
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
                StandardCharsets.UTF_8))) {
      for (String arg : List.of(args).subList(2, args.length)) {
        for (Path file : textFiles(Path.of(arg))) {
          silver.label(Files.readString(file), out);
        }
      }
    }
    System.out.println(args[1] + ": " + silver.tokens + " tokens");
  }

  private static List<Path> textFiles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private void label(String text, Writer out) throws IOException {
    for (Sentence sentence : tokenizer.sentences(text)) {
      if (sentence.size() <= LONGEST) {
        write(decode(sentence), out);
        tokens += sentence.size();
      }
    }
  }

  private NLPNode[] decode(Sentence sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < sentence.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, Words.quotesUnified(sentence.token(i).text()));
    }
    teacher.decode(nodes);
    return nodes;
  }

  private static void write(NLPNode[] nodes, Writer out) throws IOException {
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      out.write(
          node.getWordForm()
              + "\t"
              + node.getLemma()
              + "\t"
              + node.getPartOfSpeechTag()
              + "\t"
              + (node.getDependencyHead().getID() - 1)
              + "\t"
              + node.getDependencyLabel()
              + "\n");
    }
    out.write("\n");
  }
}
