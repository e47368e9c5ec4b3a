package nurture.web.draft;

import java.util.List;

/**
 * A line of a difference with what is said about it.
 *
 * @param kind {@code added}, {@code removed}, or empty for one on both sides
 * @param anchor how a form names it; empty for a blank line, which takes no comment
 * @param href where a comment on it is written
 * @param writing whether one is being written
 */
record CommentedLine(
    String kind,
    String text,
    String anchor,
    String href,
    List<CommentThread> threads,
    boolean writing) {}
