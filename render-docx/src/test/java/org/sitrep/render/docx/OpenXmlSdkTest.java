package org.sitrep.render.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks the validator of Microsoft's Open XML SDK. */
class OpenXmlSdkTest {
  /** Where the checks of CI find the documents. */
  private static final Path DOCUMENTS = Path.of("target", "documents");

  @Test
  void findsNoErrorInAnyDocument() throws IOException, InterruptedException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    TestDocuments.all().forEach((name, sample) -> files.put(name, sample.file()));

    Validator.validate(files, Files.createDirectories(DOCUMENTS));
  }
}
