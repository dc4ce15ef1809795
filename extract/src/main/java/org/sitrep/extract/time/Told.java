package org.sitrep.extract.time;

/**
 * A time that the article has told already.
 *
 * @param expression the index of its expression
 * @param sentence the index of its sentence
 * @param point the stretch of the calendar
 * @param ofStory whether it is a time of the story, not of its telling as "today" is
 * @param quoted whether it stands in the words of somebody quoted
 */
record Told(int expression, int sentence, CalendarPoint point, boolean ofStory, boolean quoted) {}
