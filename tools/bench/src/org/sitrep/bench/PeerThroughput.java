package org.sitrep.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.Properties;

/**
 * FOLDER SECONDS: the same as {@link Throughput}, of CoreNLP with what Sitrep's reader does:
 * tokens, sentences, tags, lemmas, names, times and dependencies. CoreNLP is run here and nowhere
 * else.
 */
final class PeerThroughput {
  private PeerThroughput() {}

  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    properties.setProperty("ner.docdate.useFixedDate", "2026-01-01");
    properties.setProperty("threads", "1");
    StanfordCoreNLP peer = new StanfordCoreNLP(properties);
    System.out.printf(
        "%.0f%n",
        Throughput.aMinute(
            VariedArticles.in(Path.of(args[0])), peer::process, Integer.parseInt(args[1])));
  }
}
