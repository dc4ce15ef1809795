package org.sitrep.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sitrep.extract.Pipeline;

/**
 * What reads the articles of a language, loaded once, beside whatever else there is to do: that
 * takes as long as all that a run does before it can read.
 */
final class Pipelines {
  /** The language of articles where nothing tells another. */
  static final String USUAL = "en";

  private static final ConcurrentMap<String, CompletableFuture<Pipeline>> LOADING =
      new ConcurrentHashMap<>();

  private Pipelines() {}

  /** Starts to load a language, where that has not been started. */
  static void load(String language) {
    CompletableFuture<Pipeline> unused = loading(language); // whoever asks for it learns of faults
  }

  /** The pipeline of a language, once it is loaded. */
  static Pipeline of(String language) throws CommandFailure {
    try {
      return loading(language).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IllegalArgumentException fault) {
        throw CommandFailure.usage(
            "there are no rules for articles in '" + language + "' (" + fault.getMessage() + ")",
            fault);
      }
      throw e;
    }
  }

  private static CompletableFuture<Pipeline> loading(String language) {
    return LOADING.computeIfAbsent(
        language, code -> CompletableFuture.supplyAsync(() -> new Pipeline(code)));
  }
}
