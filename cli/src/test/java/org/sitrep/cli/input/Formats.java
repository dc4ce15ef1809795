package org.sitrep.cli.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the text of an article as a file of each format that is read. */
public final class Formats {
  /** The endings of the files, each with what writes it. */
  public static final Map<String, Function<String, byte[]>> ALL = all();

  private Formats() {}

  private static Map<String, Function<String, byte[]>> all() {
    Map<String, Function<String, byte[]>> all = new LinkedHashMap<>();
    all.put("html", text -> utf8(html(text)));
    all.put("pdf", text -> PdfPages.of(lines(text)));
    all.put("docx", text -> Zips.word(word(text)));
    all.put("eml", text -> utf8(mail(text)));
    all.put("rss", text -> utf8(rss(text)));
    all.put("atom", text -> utf8(atom(text)));
    all.put("xml", text -> utf8(rss(text)));
    all.put("jsonl", text -> utf8(jsonl(text)));
    all.put("txt.gz", text -> Zips.gzip(utf8(text)));
    all.put("html.gz", text -> Zips.gzip(utf8(html(text))));
    all.put("zip", text -> Zips.zip("day/article.txt", utf8(text)));
    all.put("docx.zip", text -> Zips.zip("article.docx", Zips.word(word(text))));
    return all;
  }

  /** A saved page, with the furniture of pages round the article. */
  public static String html(String text) {
    return """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
        <script>var x = "10 killed";</script></head><body>
        <nav><ul><li>Home</li><li>World</li></ul></nav><main><article>
        %s</article></main><footer><p>All rights reserved.</p></footer></body></html>
        """
        .formatted(each(text, line -> "<p>" + escaped(line) + "</p>\n"));
  }

  private static String word(String text) {
    String body = each(text, line -> "<w:p><w:r><w:t>" + escaped(line) + "</w:t></w:r></w:p>");
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>
        """
        .formatted(body);
  }

  private static String mail(String text) {
    String body = Base64.getMimeEncoder().encodeToString(utf8(text));
    return """
        From: Desk <desk@example.org>
        To: reader@example.org
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="cut"

        --cut
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --cut--
        """
        .formatted(body)
        .replace("\r\n", "\n")
        .replace("\n", "\r\n");
  }

  private static String rss(String text) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <item><guid>1</guid><description>In short.</description>
        <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>
        """
        .formatted(each(text, line -> "<p>" + escaped(line) + "</p>\n"));
  }

  private static String atom(String text) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id>
        <content type="html">%s</content></entry></feed>
        """
        .formatted(escaped(each(text, line -> "<p>" + escaped(line) + "</p>\n")));
  }

  private static String jsonl(String text) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\r", "")
            .replace("\t", "\\t")
            .replace("\n", "\\n");
    // Ids are of one file; the name of the file tells them apart.
    return "{\"id\": \"" + text.hashCode() + "\", \"text\": \"" + escaped + "\"}\n";
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R", -1)).filter(line -> !line.isBlank()).toList();
  }

  private static String each(String text, Function<String, String> wrap) {
    return lines(text).stream().map(wrap).collect(Collectors.joining());
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
