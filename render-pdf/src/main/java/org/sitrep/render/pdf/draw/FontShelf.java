package org.sitrep.render.pdf.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The fonts that ship with the program and are read already. A document takes what it needs and
 * puts it back for the next one.
 */
public final class FontShelf {
  static final String REGULAR = "SourceSans3-Regular.ttf";
  static final String BOLD = "SourceSans3-SemiBold.ttf";

  private static final Map<String, Queue<ParsedFont>> SHELF = new ConcurrentHashMap<>();
  private static volatile CompletableFuture<Void> filling = CompletableFuture.completedFuture(null);

  private FontShelf() {}

  /**
   * Starts to read the house's fonts, in a thread of its own that keeps no program alive.
   *
   * @param next what that thread does then
   */
  public static synchronized void fill(Runnable next) {
    if (!SHELF.isEmpty() || !filling.isDone()) {
      return;
    }
    CompletableFuture<Void> fonts = new CompletableFuture<>();
    filling = fonts;
    start(
        () -> {
          try {
            putBack(read(REGULAR));
            putBack(read(BOLD));
          } finally {
            fonts.complete(null);
          }
          next.run();
        });
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "fonts");
    thread.setDaemon(true);
    thread.start();
  }

  /** A font of that name, which nobody else has. */
  static ParsedFont take(String name) {
    filling.join();
    Queue<ParsedFont> fonts = SHELF.get(name);
    ParsedFont font = fonts == null ? null : fonts.poll();
    return font == null ? read(name) : font;
  }

  static void putBack(ParsedFont font) {
    SHELF.computeIfAbsent(font.name(), name -> new ConcurrentLinkedQueue<>()).add(font);
  }

  private static ParsedFont read(String name) {
    try {
      return ParsedFont.shipped(name, !name.equals(REGULAR) && !name.equals(BOLD));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable font " + name, e);
    }
  }
}
