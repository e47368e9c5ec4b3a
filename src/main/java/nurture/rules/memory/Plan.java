package nurture.rules.memory;

import java.util.List;

/**
 * The rules that may come to something in one kind of situation, each with what it depends on.
 *
 * @param speaking those that may want something, or say anything else that matters by itself
 * @param forbidding those that may only stand against what others want; they are asked once that is
 *     known
 */
record Plan(List<Part> speaking, List<Part> forbidding) {}
