package nurture.web.webhook;

/** What a request of a source reports. */
public sealed interface Reported permits ReportedEvents, ReportedMails {}
