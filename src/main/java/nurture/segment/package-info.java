/**
 * Saved conditions over the facts about candidates, as rules write them behind {@code when}. One
 * condition is read in three ways that agree: in memory over the facts ({@code SegmentCondition}),
 * as SQL over the projection of the facts ({@code ConditionSql}), and by the engine in a rule. What
 * SQL cannot say is refused when the condition is read, with what to use instead.
 *
 * <p>Fields that are asked for most stand in short rows of their own, and with them, as terms, a
 * skill, a tag, a flag, a topic, a channel that is usable. Other facts of which there may be
 * several are lists in JSON, asked by a JSON path and not by a query over their elements:
 * PostgreSQL runs a correlated query on one core alone.
 */
@NullMarked
package nurture.segment;

import org.jspecify.annotations.NullMarked;
