package nurture.event;

/** An event that the server alone reports: it tells of other records of the candidate. */
public interface ReportedByServer {}
