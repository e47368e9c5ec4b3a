package nurture.decision;

import nurture.candidate.NoticeAddressee;

/**
 * A notice that an open task is still open.
 *
 * @param task its topic
 * @param to who is told
 */
public record TaskReminder(String task, NoticeAddressee to) {}
