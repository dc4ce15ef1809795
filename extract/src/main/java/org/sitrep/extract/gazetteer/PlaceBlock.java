package org.sitrep.extract.gazetteer;

import java.nio.charset.StandardCharsets;

/**
 * Up to {@value #ROWS} places, column by column so that they compress well.
 *
 * <p>Columns of one byte a row, high byte first: number of rows (once, two bytes); division (2);
 * kind and size (2: three bits of kind, five of exponent, eight of mantissa); latitude and
 * longitude (3 each: thousandths of a degree from the south pole and from 180° west); GeoNames
 * number (3, zero where the source gives none); length of the name (1); then the names in UTF-8.
 */
final class PlaceBlock {
  static final int ROWS = 256;

  private static final int BYTE = 0xFF;
  private static final int HEADER = 2;
  private static final int DIVISION = 0;
  private static final int KIND = 2;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 7;
  private static final int NUMBER = 10;
  private static final int LENGTH = 13;
  private static final int NAMES = 14;
  private static final int EXPONENT_MASK = 0x1F;
  private static final int KIND_SHIFT = 5;
  private static final double UNITS = 1000;
  private static final int COUNTRY_CODE = 2;

  private static final Place.Kind[] KINDS = {
    Place.Kind.CITY, Place.Kind.CAPITAL, Place.Kind.ADMIN1, Place.Kind.ADMIN2
  };

  private final byte[] bytes;
  private final int rows;

  PlaceBlock(byte[] bytes) {
    this.bytes = bytes;
    this.rows = ((bytes[0] & BYTE) << Byte.SIZE) | (bytes[1] & BYTE);
  }

  /** Number of the row's first-level division. */
  int division(int row) {
    return number(DIVISION, 2, row);
  }

  /** The place of a row, in the division whose text is {@code country.code\tname}. */
  Place place(int row, String division) {
    int tab = division.indexOf('\t');
    String code = division.substring(0, tab);
    Place.Kind kind = KINDS[cell(KIND, row) >>> KIND_SHIFT];
    String name = name(row);
    return new Place(
        id(kind, code, name, row),
        name,
        kind,
        code.substring(0, COUNTRY_CODE),
        division.substring(tab + 1),
        (number(LATITUDE, 3, row) - 90_000) / UNITS,
        (number(LONGITUDE, 3, row) - 180_000) / UNITS,
        (long) cell(KIND + 1, row) << (cell(KIND, row) & EXPONENT_MASK));
  }

  private String id(Place.Kind kind, String code, String name, int row) {
    return switch (kind) {
      case ADMIN1 -> "admin1:" + code;
      case ADMIN2 -> "admin2:" + code + "/" + slug(name);
      default -> {
        int number = number(NUMBER, 3, row);
        yield number > 0 ? "geonames:" + number : "town:" + code + "/" + slug(name);
      }
    };
  }

  private static String slug(String name) {
    return NameKey.of(name).replace(' ', '-');
  }

  private String name(int row) {
    int start = HEADER + NAMES * rows;
    for (int i = 0; i < row; i++) {
      start += cell(LENGTH, i);
    }
    return new String(bytes, start, cell(LENGTH, row), StandardCharsets.UTF_8);
  }

  private int number(int column, int width, int row) {
    int number = 0;
    for (int i = 0; i < width; i++) {
      number = (number << Byte.SIZE) | cell(column + i, row);
    }
    return number;
  }

  private int cell(int column, int row) {
    return bytes[HEADER + column * rows + row] & BYTE;
  }
}
