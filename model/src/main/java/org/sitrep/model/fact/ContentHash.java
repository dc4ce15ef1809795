package org.sitrep.model.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that depend on content alone. */
public final class ContentHash {
  /** Bytes of the hash that an id keeps: 2^32 ids leave collisions within a report unlikely. */
  private static final int KEPT = 4;

  private ContentHash() {}

  /** The first eight hexadecimal digits of the SHA-256 of a key. */
  public static String of(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, KEPT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
