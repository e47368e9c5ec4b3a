package nurture.segment;

/**
 * What is wrong with the text of a segment.
 *
 * @param line from 1
 * @param column from 1; 0 for the line as a whole
 * @param message what is wrong and what to write instead, in one sentence
 */
public record SegmentProblem(int line, int column, String message) {}
