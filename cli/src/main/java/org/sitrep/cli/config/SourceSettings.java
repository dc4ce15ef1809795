package org.sitrep.cli.config;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows of one source.
 *
 * @param publisher the outlet's name; {@code null} where the text is to tell
 * @param published the day of publication; {@code null} where the text is to tell
 * @param grade reliability on the first axis of the Admiralty code, {@code A} to {@code F}; {@code
 *     null} where nobody has graded it
 * @param exclude why the article must not be read; {@code null} where it is read
 */
public record SourceSettings(
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String grade,
    @Nullable String exclude) {}
