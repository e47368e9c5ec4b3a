package nurture.event;

/**
 * An event that the server alone reports: it tells of other records of the candidate, or of what a
 * user did with a mail.
 */
public interface ReportedByServer {}
