package org.sitrep.cli.gate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding of a segment of a path (RFC 3986, section 2.1). */
final class PercentEncoding {
  private static final String UNRESERVED = "-._~!$&'()*+,;=@";

  private PercentEncoding() {}

  static String encode(String segment) {
    StringBuilder encoded = new StringBuilder(segment.length());
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
