package org.sitrep.cli.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are damaged, mislabelled or made to do harm, by the code of the diagnostic that each
 * must end in.
 */
public final class HostileFiles {
  private static final String ENTITIES =
      """
      <?xml version="1.0"?>
      <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
      <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h SYSTEM "file:///etc/passwd">]>
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, String> codes = new LinkedHashMap<>();

  /** Makes them all, but for the one that is too large to hold in memory. */
  public HostileFiles() {
    addTexts();
    addArchives();
    addWord();
    addPdf();
    addPages();
    addFeeds();
    addLines();
    addMail();
  }

  /** Names to contents. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** The code of the diagnostic that a file must end in. */
  public String code(String name) {
    return String.valueOf(codes.get(name));
  }

  private void add(String name, String code, byte[] content) {
    files.put(name, content);
    codes.put(name, code);
  }

  private void add(String name, String code, String content) {
    add(name, code, content.getBytes(StandardCharsets.UTF_8));
  }

  private void addTexts() {
    add("empty.txt", "empty", "");
    add("blank.txt", "empty", " \n\t\n ");
    add("zeros.txt", "binary", new byte[4096]);
    add("photo.txt", "binary", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 16, 'J'});
    add("wide.txt", "binary", "Two hurt at the quay.".getBytes(StandardCharsets.UTF_16LE));
    add("rich.txt", "unsupported", "{\\rtf1\\ansi Two hurt at the quay.}");
    add("old-office.txt", "unsupported", office2003());
    add("book.txt", "too-large", "A crane fell on Monday. ".repeat(50_000));
    add(
        "french.txt",
        "language",
        "Deux dockers ont été blessés mardi dans le port quand une grue est tombée sur le quai,"
            + " selon la mairie. Les secours sont arrivés dans les dix minutes, et le port est resté"
            + " fermé pour la journée. Une enquête a été ouverte par le parquet de la ville.");
    add(
        "cyrillic.txt",
        "language",
        "Два докера пострадали в порту после падения крана. ".repeat(8));
  }

  private void addArchives() {
    byte[] zeros = new byte[70 << 20];
    byte[] story = "A crane fell.".getBytes(StandardCharsets.UTF_8);
    add("bomb.txt.gz", "unpacks-too-far", Zips.gzip(zeros));
    add("bomb.zip", "unpacks-too-far", Zips.zip("article.txt", zeros));
    add("bomb-unread.zip", "unpacks-too-far", Zips.zip("picture.png", zeros));
    add(
        "cut.txt.gz",
        "damaged",
        cut(Zips.gzip("A crane fell. ".repeat(99).getBytes(StandardCharsets.UTF_8))));
    add("cut.zip", "damaged", cut(Zips.zip("article.txt", noise(5000))));
    add("text.zip", "damaged", "This is no archive.");
    add("text.gz", "damaged", "This is not packed.");
    add("nothing.zip", "damaged", Zips.zip(Map.of()));
    byte[] nested = story;
    for (int i = 0; i < 6; i++) {
      nested = Zips.zip(i == 0 ? "a.txt" : "inner.zip", nested);
    }
    add("matryoshka.zip", "too-deep", nested);
    byte[] layers = story;
    for (int i = 0; i < 6; i++) {
      layers = Zips.gzip(layers);
    }
    add("layers.txt.gz.gz.gz.gz.gz.gz", "too-deep", layers);
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i <= 10_000; i++) {
      many.put("picture-" + i + ".png", new byte[0]);
    }
    add("many.zip", "too-large", Zips.zip(many));
    add(
        "outside.zip",
        "empty",
        Zips.zip("../../outside.txt", " ".getBytes(StandardCharsets.UTF_8)));
  }

  private void addWord() {
    String open =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
    String text = "<w:body><w:p><w:r><w:t>&g;&h;</w:t></w:r></w:p></w:body></w:document>";
    add("entities.docx", "damaged", Zips.word(ENTITIES + open + text));
    add("deep.docx", "too-deep", Zips.word(open + "<w:p>".repeat(100_000)));
    add("half.docx", "damaged", Zips.word(open + "<w:body><w:p><w:r><w:t>A crane fell"));
    add("bomb.docx", "too-large", Zips.word(open + " ".repeat(66 << 20)));
    add("cut.docx", "damaged", cut(Zips.zip("word/document.xml", noise(5000))));
    add("sheet.docx", "unsupported", Zips.zip("xl/workbook.xml", new byte[] {'<'}));
    add("text.docx", "unsupported", "This is no Word document.");
  }

  private void addPdf() {
    byte[] zeros = Zips.deflate(new byte[300 << 20]);
    add("text.pdf", "damaged", "This is no PDF.");
    add("cut.pdf", "damaged", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R");
    add("bomb.pdf", "unpacks-too-far", HostilePdf.page("/Filter /FlateDecode", zeros));
    add(
        "double-bomb.pdf",
        "unpacks-too-far",
        HostilePdf.page("/Filter [/FlateDecode /FlateDecode]", Zips.deflate(zeros)));
    add("deep.pdf", "damaged", HostilePdf.object("[".repeat(300_000)));
    add("forms.pdf", "too-large", HostilePdf.formsInForms());
    add("locked.pdf", "encrypted", HostilePdf.locked());
    add("scan.pdf", "empty", HostilePdf.page("", new byte[0]));
  }

  private void addPages() {
    add(
        "script.html",
        "empty",
        "<html><body><script>alert('A crane fell.')</script></body></html>");
    add("deep.html", "too-large", "<div>".repeat(1_000_000));
    add("long.html", "too-large", "<p>A crane fell on Monday.</p>".repeat(60_000));
    add("entities.html", "empty", "<html>" + "&nbsp;".repeat(500_000) + "</html>");
  }

  private void addFeeds() {
    add("entities.rss", "unsupported", ENTITIES + "<rss><channel><item>&g;</item></channel></rss>");
    add("outside.atom", "unsupported", ENTITIES + "<feed><entry>&h;</entry></feed>");
    add("cut.rss", "empty", "<?xml version='1.0'?><rss><channel><item><title>");
    add("many.rss", "too-large", "<rss><channel>" + "<item/>".repeat(10_001));
    add("other.xml", "unsupported", "<project><name>A crane fell.</name></project>");
  }

  private void addLines() {
    add("half.jsonl", "not-an-article", "{\"id\": \"1\", \"text\": \"A crane fe");
    add("deep.jsonl", "not-an-article", "{\"id\": \"1\", \"x\": " + "[".repeat(200_000));
    add("wrong.jsonl", "not-an-article", "[1, 2, 3]\n\"text\"\n");
  }

  private void addMail() {
    StringBuilder nested = new StringBuilder("Subject: A\r\n");
    for (int i = 0; i < 500; i++) {
      nested
          .append("Content-Type: multipart/mixed; boundary=\"b")
          .append(i)
          .append("\"\r\n\r\n--b");
      nested.append(i).append("\r\n");
    }
    add("deep.eml", "too-deep", nested.toString());
    add("headers.eml", "damaged", "X-A: b\r\n".repeat(100_000) + "\r\nA crane fell.");
    add(
        "attached.eml",
        "empty",
        "Content-Type: image/png\r\nContent-Disposition: attachment\r\n\r\nxxxx\r\n");
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** Bytes that do not pack. */
  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    int state = 1;
    for (int i = 0; i < length; i++) {
      state = state * 1_103_515_245 + 12_345;
      noise[i] = (byte) (state >> 16);
    }
    return noise;
  }

  private static byte[] office2003() {
    byte[] file = new byte[512];
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(mark, 0, file, 0, mark.length);
    return file;
  }
}
