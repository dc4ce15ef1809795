package org.sitrep.model.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.theme.Tone;

/** A block of the printable document, in reading order. */
public sealed interface Block {
  /** Calls the visitor's method for this kind of block. */
  <R> R accept(Visitor<R> visitor);

  /** One method a kind; no defaults, so that the compiler names every place to extend. */
  interface Visitor<R> {
    R masthead(Masthead masthead);

    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R list(ItemList list);

    R callout(Callout callout);

    R cards(Cards cards);

    R table(Table table);

    R figure(FigureBlock figure);

    R part(Part part);
  }

  /**
   * The head of the first page.
   *
   * @param title the report's title
   * @param subtitle one line below it
   * @param fields label and value: as of, period, number, prepared by
   */
  record Masthead(String title, String subtitle, List<Field> fields) implements Block {
    /** Copies the list. */
    public Masthead {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.masthead(this);
    }

    /**
     * A field of the masthead.
     *
     * @param label what it is
     * @param value what it says
     */
    public record Field(String label, String value) {}
  }

  /**
   * A heading. It stays with the block that follows.
   *
   * @param level 1 for a section, 2 for a part of it, 3 below that
   * @param anchor a name unique in the document, of letters, digits and hyphens
   * @param text the words
   */
  record Heading(int level, String anchor, String text) implements Block {
    /** Checks the level. */
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("heading level " + level + " is not 1 to 3");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * A paragraph.
   *
   * @param role what kind of paragraph
   * @param content the words
   */
  record Paragraph(Role role, List<Inline> content) implements Block {
    /** What a paragraph is for. */
    public enum Role {
      BODY,
      /** A remark on method or a gap: smaller, quieter. */
      NOTE
    }

    /** Copies the list. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A list.
   *
   * @param kind its marks
   * @param items its items
   */
  record ItemList(Kind kind, List<Item> items) implements Block {
    /** The marks of a list. */
    public enum Kind {
      BULLETED,
      /** Each item has its {@link Item#label}. */
      LABELLED
    }

    /** Copies the list. */
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    /**
     * An item.
     *
     * @param label its label, such as "[1]"; empty in a bulleted list
     * @param anchor a name unique in the document where something links here
     * @param content the words
     */
    public record Item(String label, @Nullable String anchor, List<Inline> content) {
      /** Copies the list. */
      public Item {
        content = List.copyOf(content);
      }
    }
  }

  /**
   * A box that stands out: the bottom line.
   *
   * @param anchor a name unique in the document
   * @param title its heading; it counts as a section heading
   * @param paragraphs its sentences
   */
  record Callout(String anchor, String title, List<Paragraph> paragraphs) implements Block {
    /** Copies the list. */
    public Callout {
      paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.callout(this);
    }
  }

  /**
   * Key figures side by side.
   *
   * @param cards at most five in a row; more make more rows
   */
  record Cards(List<Card> cards) implements Block {
    /** Copies the list. */
    public Cards {
      cards = List.copyOf(cards);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cards(this);
    }

    /**
     * One key figure.
     *
     * @param factId the figure's id in {@code report.json}
     * @param value the number as printed: "9", "9–11", "at least 9"
     * @param unit what is counted: "killed"
     * @param text of whom, where, when, with citations
     * @param flag doubt in one or two words; {@code null} where there is none
     * @param tone the incident's colour
     */
    public record Card(
        String factId,
        String value,
        String unit,
        List<Inline> text,
        @Nullable String flag,
        Tone tone) {
      /** Copies the list. */
      public Card {
        text = List.copyOf(text);
      }
    }
  }

  /**
   * A table. Its header row is repeated on each page.
   *
   * @param caption what the table shows, for its caption and for readers that cannot see
   * @param columns at least one
   * @param rows each with one cell a column
   */
  record Table(Caption caption, List<Column> columns, List<Row> rows) implements Block {
    /** A table whose caption has no number. */
    public Table(String caption, List<Column> columns, List<Row> rows) {
      this(Caption.of(caption), columns, rows);
    }

    /** Copies the lists and checks that every row has a cell a column. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of "
                  + row.cells().size()
                  + " cells in a table of "
                  + columns.size()
                  + " columns: "
                  + caption.words());
        }
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }

    /**
     * A column.
     *
     * @param header its heading
     * @param kind what its cells hold
     */
    public record Column(String header, Kind kind) {
      /** What the cells of a column hold; decides alignment and how readily it gives up width. */
      public enum Kind {
        /** Words that may wrap. */
        TEXT,
        /** A few words that had better not wrap: a day, a name. */
        SHORT,
        /** Numbers, aligned right. */
        NUMBER
      }
    }

    /**
     * A row.
     *
     * @param cells one a column
     * @param anchor a name unique in the document where something links here
     * @param rowHeader whether the first cell is the heading of its row
     */
    public record Row(List<Cell> cells, @Nullable String anchor, boolean rowHeader) {
      /** Copies the list. */
      public Row {
        cells = List.copyOf(cells);
      }
    }

    /**
     * A cell.
     *
     * @param content the words; empty where the cell repeats the one above
     */
    public record Cell(List<Inline> content) {
      /** Copies the list. */
      public Cell {
        content = List.copyOf(content);
      }
    }
  }

  /**
   * A figure with its caption.
   *
   * @param figure the data
   * @param caption what it shows and how to read it
   * @param alternative what it says, for readers that cannot see
   */
  record FigureBlock(Figure figure, Caption caption, String alternative) implements Block {
    /** A figure whose caption has no number. */
    public FigureBlock(Figure figure, String caption, String alternative) {
      this(figure, Caption.of(caption), alternative);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * The start of a part of the document.
   *
   * @param kind which
   */
  record Part(Kind kind) implements Block {
    /** The parts of a report. */
    public enum Kind {
      /** Sources, evidence and method: smaller type; starts a page. */
      ANNEX
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.part(this);
    }
  }
}
