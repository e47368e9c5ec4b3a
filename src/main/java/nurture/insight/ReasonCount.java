package nurture.insight;

import java.time.YearMonth;
import nurture.event.ReplyReason;

/**
 * How many replies of a month gave a reason. A reply counts once for each reason that it gives.
 *
 * @param month in UTC
 */
public record ReasonCount(YearMonth month, ReplyReason reason, long count) {}
