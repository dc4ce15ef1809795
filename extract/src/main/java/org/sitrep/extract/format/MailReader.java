package org.sitrep.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.sitrep.extract.read.Article;
import org.sitrep.extract.read.TextDecoder;
import org.sitrep.extract.read.UnreadableArticleException;

/**
 * Reads a mail (RFC 5322, MIME) that carries an article: its subject as the headline, its first
 * text as the story, the day it was sent as the day of publication. Attachments are left alone.
 */
final class MailReader {
  /** Mails pass on mails, but not for ever; each level costs the parser a frame. */
  private static final int DEEPEST = 30;

  private static final int LONGEST_LINE = 1 << 20;

  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(LONGEST_LINE)
          .setMaxHeaderLen(LONGEST_LINE)
          .setMaxContentLen(Limits.BYTES)
          .build();

  private final MimeTokenStream tokens = new MimeTokenStream(LIMITS);
  private final Map<String, String> headers = new HashMap<>();
  private String plain = "";
  private String html = "";
  private boolean attached;

  private MailReader() {}

  static Story read(byte[] content) throws UnreadableArticleException {
    MailReader mail = new MailReader();
    try {
      mail.readParts(content);
    } catch (MimeException | IOException e) {
      throw new UnreadableArticleException("damaged", "is a damaged mail: " + e.getMessage());
    }
    return mail.story();
  }

  private void readParts(byte[] content)
      throws MimeException, IOException, UnreadableArticleException {
    tokens.parse(new ByteArrayInputStream(content));
    int depth = 0;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MESSAGE, T_START_MULTIPART -> depth++;
        case T_END_MESSAGE, T_END_MULTIPART -> depth--;
        case T_START_HEADER -> attached = false;
        case T_FIELD -> keep(tokens.getField());
        case T_BODY -> keepBody(tokens.getBodyDescriptor());
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new UnreadableArticleException(
            "too-deep", "is a mail of more than " + DEEPEST + " parts within parts");
      }
    }
  }

  /** The outermost header comes first and counts. */
  private void keep(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String body = field.getBody();
    if (name.equals("content-disposition")) {
      attached = body.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }
    headers.putIfAbsent(name, body);
  }

  private void keepBody(BodyDescriptor part) throws IOException, UnreadableArticleException {
    String type = part.getMimeType();
    if (attached || !(type.equals("text/plain") || type.equals("text/html"))) {
      return;
    }
    byte[] content = Limits.readAll("its text", tokens.getDecodedInputStream());
    String charset = Optional.ofNullable(part.getCharset()).orElse("");
    String text =
        content.length == 0 ? "" : TextDecoder.decode(content, TextDecoder.charset(charset));
    if (type.equals("text/html")) {
      html = html.isEmpty() ? HtmlReader.read(text).text() : html;
    } else {
      plain = plain.isEmpty() ? text : plain;
    }
  }

  private Story story() {
    String text = plain.length() * 2 < html.length() ? html : withoutSignature(plain);
    String subject = subject();
    boolean headed = subject.isEmpty() || text.stripLeading().startsWith(subject);
    Article.Given given =
        new Article.Given(
            subject.isEmpty() ? null : subject,
            null,
            isPassedOn() ? null : FeedReader.day(headers.get("date")),
            null,
            null);
    return Story.alone(headed ? text : subject + "\n\n" + text, given);
  }

  private String subject() {
    String subject = headers.getOrDefault("subject", "");
    return DecoderUtil.decodeEncodedWords(subject, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
        .replaceFirst("(?i)^\\s*((re|fwd?)\\s*:\\s*)+", "")
        .strip();
  }

  /** The day on which somebody passed an article on is not the day on which it came out. */
  private boolean isPassedOn() {
    String subject = headers.getOrDefault("subject", "").strip().toLowerCase(Locale.ROOT);
    return subject.startsWith("fw") || subject.startsWith("re:");
  }

  /** RFC 3676, section 4.3: two hyphens and a space alone on a line. */
  private static String withoutSignature(String text) {
    int signature = text.replace("\r\n", "\n").indexOf("\n-- \n");
    return signature < 0 ? text : text.replace("\r\n", "\n").substring(0, signature);
  }
}
