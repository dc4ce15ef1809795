package org.sitrep.render.pdf.draw;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** An office's logo, read at no more pixels than print can show, however many its file has. */
public final class LogoImage {
  /** 600 dots an inch over two inches. */
  private static final int MOST_PIXELS = 1200;

  private final BufferedImage pixels;

  private LogoImage(BufferedImage pixels) {
    this.pixels = pixels;
  }

  /**
   * Reads a PNG or JPEG file.
   *
   * @throws IOException where it cannot be read or is no image
   */
  public static LogoImage read(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("the logo " + file + " is no image that can be read");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, (longest + MOST_PIXELS - 1) / MOST_PIXELS);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return new LogoImage(reader.read(0, every));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Width by height. */
  public double ratio() {
    return (double) pixels.getWidth() / pixels.getHeight();
  }

  /** The image as a file holds it; PDFBox makes one only for a document. */
  COSStream embedded() throws IOException {
    try (PDDocument maker = new PDDocument()) {
      return copy(LosslessFactory.createFromImage(maker, pixels).getCOSObject());
    }
  }

  /** A stream that outlives its document, and the mask that it may have. */
  private static COSStream copy(COSStream stream) throws IOException {
    COSStream copy = new COSStream();
    copy.addAll(stream);
    COSStream mask = stream.getCOSStream(COSName.SMASK);
    if (mask != null) {
      copy.setItem(COSName.SMASK, copy(mask));
    }
    try (OutputStream raw = copy.createRawOutputStream();
        InputStream in = stream.createRawInputStream()) {
      in.transferTo(raw);
    }
    return copy;
  }
}
